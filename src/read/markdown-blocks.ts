import { inlineText, type References } from './markdown-inline.js';

/** A piece of a Markdown text without its marks. */
export interface Block {
  text: string;
  /** Of a heading, its level, 1–6. */
  heading?: number;
  /** Whether it is a line of a list, a table or code, set close to its neighbours. */
  tight?: boolean;
}

const FENCE = /^\s*(`{3,}|~{3,})/;
const RULE = /^(?:\*{3,}|-{3,}|_{3,})$/;
const HEADING = /^\s{0,3}(#{1,6})(?:\s+|$)/;
// Nesting is bounded, since a pattern that repeats a group without end exhausts the stack.
const QUOTE = /^(?:\s{0,3}>\s?){1,50}/;
const ITEM = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+){1,50}/;
const DEFINITION = /^\s{0,3}\[([^[\]]+)\]:\s*(.*)$/;
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/;
const TABLE_RULE = /^[\s:|-]+$/;

/**
 * The paragraphs, headings and lines of a Markdown text as plain text. Lines of one paragraph are joined by
 * a space, as Markdown means them.
 *
 * It goes over the lines once. Parsers at hand take quadratic time or worse on unclosed marks (36 s for
 * 60 kB of "*a *a *a"), which files from anywhere may hold.
 */
export function blocksOf(source: string): Block[] {
  const lines = withoutComments(source).split('\n');
  const references = referencesIn(lines);
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let tight = false;
  let fence: string | null = null;

  const push = (text: string, more: Omit<Block, 'text'> = {}) => {
    if (text.trim() !== '') blocks.push({ text: text.trim(), ...more });
  };
  const flush = (heading?: number) => {
    if (paragraph.length > 0)
      push(inlineText(joined(paragraph), references), heading ? { heading } : { tight });
    paragraph = [];
    tight = false;
  };

  for (const raw of lines) {
    const mark = FENCE.exec(raw)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      else push(raw, { tight: true });
      continue;
    }
    if (mark) {
      flush();
      fence = mark;
      continue;
    }
    const line = raw.replace(QUOTE, '');
    if (paragraph.length > 0 && !tight && UNDERLINE.test(line)) {
      flush(line.includes('=') ? 1 : 2);
      continue;
    }
    if (line.trim() === '' || RULE.test(line.replace(/\s+/g, '')) || DEFINITION.test(line)) {
      flush();
      const note = DEFINITION.exec(line);
      if (note?.[1]?.startsWith('^')) paragraph.push(note[2] ?? '');
      continue;
    }
    const hashes = HEADING.exec(line);
    if (hashes) {
      flush();
      paragraph = [
        line
          .slice(hashes[0].length)
          .trim()
          .replace(/(?:^|\s)#+$/, ''),
      ];
      flush(hashes[1]?.length);
      continue;
    }
    if (/^\s*\|/.test(line)) {
      flush();
      if (!TABLE_RULE.test(line.replace(/\s+/g, '')) || !line.includes('-'))
        push(inlineText(cells(line), references), { tight: true });
      continue;
    }
    const item = ITEM.exec(line);
    if (item) {
      flush();
      tight = true;
    }
    paragraph.push(item ? line.slice(item[0].length) : line);
  }
  flush();
  return blocks;
}

/** The lines of a paragraph as one; two spaces or a backslash at the end of one mean a line end. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line, at) => {
      const isHard = at < lines.length - 1 && / {2}$|\\$/.test(line.slice(-2));
      return isHard ? `${line.replace(/\\$/, '').trim()}<br>` : line.trim();
    })
    .join(' ');
}

function cells(row: string): string {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
}

/** The names of links whose address stands elsewhere in the text. */
function referencesIn(lines: readonly string[]): References {
  return new Set(
    lines.flatMap((line) => {
      const name = DEFINITION.exec(line)?.[1];
      return name && !name.startsWith('^') ? [name.toLowerCase()] : [];
    }),
  );
}

function withoutComments(source: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = source.indexOf('<!--'); start >= 0; start = source.indexOf('<!--', from)) {
    const end = source.indexOf('-->', start + 4);
    // What is opened and never closed is no comment.
    if (end < 0) break;
    kept.push(source.slice(from, start));
    from = end + 3;
  }
  return kept.join('') + source.slice(from);
}
