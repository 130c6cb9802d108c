import type { DomElement } from './dom.js';
import { MAX_HTML_DEPTH, MAX_HTML_MARKS, MAX_HTML_TAGS } from './limits.js';
import { problem } from './problem.js';

/** Content that is no markup, up to where it ends. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

const MARK = /<(?:(!--)|\/?([a-z][^\s/>]*))|[<&]/gi;

/**
 * Refuses a page with tags or stray marks without number (INPUT_TOO_LARGE), in one pass over the
 * characters, before a parser makes a node of each.
 */
export function refuseBoundless(page: string, where: string): void {
  let [tags, marks] = [0, 0];
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(page); mark; mark = MARK.exec(page)) {
    const [written, comment, name] = mark;
    marks += 1;
    if (comment) MARK.lastIndex = after(page, '-->', MARK.lastIndex);
    if (name !== undefined && !written.startsWith('</')) {
      tags += 1;
      if (RAW.has(name.toLowerCase())) MARK.lastIndex = closing(page, name, MARK.lastIndex);
    }
    if (tags > MAX_HTML_TAGS) throw boundless(where, `has more than ${MAX_HTML_TAGS} tags`);
    if (marks > MAX_HTML_MARKS) throw boundless(where, `has more than ${MAX_HTML_MARKS} "<" and "&"`);
  }
}

/**
 * Refuses a parsed page whose elements are nested without end (INPUT_TOO_LARGE): what looks for the article
 * in it calls itself for every level.
 */
export function refuseDeep(root: DomElement, where: string): void {
  let level: DomElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_HTML_DEPTH) throw boundless(where, `nests tags deeper than ${MAX_HTML_DEPTH}`);
    level = level.flatMap((element) => [...element.children]);
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
