import { MAX_HTML_DEPTH, MAX_HTML_MARKS, MAX_HTML_TAGS } from './limits.js';
import { problem } from './problem.js';

/** Tags that hold nothing, or that the next one closes: they do not nest. */
const FLAT = new Set(
  'area base br col embed hr img input link meta source track wbr param p li dt dd tr td th tbody thead tfoot option optgroup rp rt'.split(
    ' ',
  ),
);

/** Content that is no markup, up to where it ends. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

const MARK = /<(?:(!--)|(\/?)([a-z][^\s/>]*))|[<&]/gi;

/**
 * Refuses a page whose markup no parser should be let loose on: tags without number or nested without end
 * (INPUT_TOO_LARGE). One pass over the characters, before anything is built from them.
 */
export function refuseBoundless(page: string, where: string): void {
  let [depth, tags, marks] = [0, 0, 0];
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(page); mark; mark = MARK.exec(page)) {
    const [, comment, slash, written] = mark;
    const name = written?.toLowerCase();
    marks += 1;
    if (comment) {
      MARK.lastIndex = after(page, '-->', MARK.lastIndex);
    } else if (name !== undefined && slash) {
      if (!FLAT.has(name)) depth = Math.max(0, depth - 1);
    } else if (name !== undefined) {
      tags += 1;
      if (RAW.has(name)) MARK.lastIndex = closing(page, name, MARK.lastIndex);
      else if (!FLAT.has(name)) depth += 1;
    }
    if (depth > MAX_HTML_DEPTH) throw boundless(where, `nests tags deeper than ${MAX_HTML_DEPTH}`);
    if (tags > MAX_HTML_TAGS) throw boundless(where, `has more than ${MAX_HTML_TAGS} tags`);
    if (marks > MAX_HTML_MARKS) throw boundless(where, `has more than ${MAX_HTML_MARKS} "<" and "&"`);
  }
}

function boundless(where: string, what: string) {
  return problem('INPUT_TOO_LARGE', where, `the page ${what}`, 'save the article alone, as text or HTML');
}

function after(page: string, mark: string, from: number): number {
  const at = page.indexOf(mark, from);
  return at < 0 ? page.length : at + mark.length;
}

/** Where the closing tag of a raw element begins, or the end of the page. */
function closing(page: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = from;
  return close.exec(page)?.index ?? page.length;
}
