import { withoutEntities } from './text.js';

/** The names, in lower case, that links in brackets refer to. */
export type References = ReadonlySet<string>;

// All of these stop at the next mark of their own kind, so that a text of nothing but opening marks is
// still gone over once.
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const CODE = /`+([^`]*)`+/g;
const TARGET = '\\([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*){0,9}\\)';
const IMAGE = new RegExp(`!\\[[^[\\]]*\\](?:${TARGET}|\\[[^[\\]]*\\])`, 'g');
const LINK = new RegExp(`\\[([^[\\]]*)\\]${TARGET}`, 'g');
const NOTE = /\[\^[^[\]\s]+\]/g;
const REFERENCE = /\[([^[\]]+)\](?:\[([^[\]]*)\])?/g;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>/gi;
const BREAK = /<br\s*\/?>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

/**
 * The text of a paragraph of Markdown as a reader sees it: links by their words, no images, no marks of
 * emphasis.
 *
 * @param source The paragraph on one line; a `<br>` in it becomes a line end.
 */
export function inlineText(source: string, references: References): string {
  const text = source
    // An escaped mark is hidden as a character reference until all marks are gone.
    .replace(ESCAPE, (_, mark: string) => `&#${mark.charCodeAt(0)};`)
    .replace(CODE, '$1')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(NOTE, '')
    .replace(REFERENCE, (whole, words: string, name?: string) =>
      references.has((name === undefined || name === '' ? words : name).toLowerCase()) ? words : whole,
    )
    .replace(ADDRESS, '$1')
    .replace(BREAK, '\n')
    .replace(TAG, '');
  return withoutEntities(withoutEmphasis(text))
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

const RUN = /\*{1,3}|_{1,3}|~~/g;
const WORD = /[\p{L}\p{N}]/u;

/** Takes away marks of emphasis in pairs: "*" in "2 * 3" and "_" in "a_name" are none. */
function withoutEmphasis(text: string): string {
  const open = new Map<string, number[]>();
  const marks: [start: number, end: number][] = [];
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    const start = match.index;
    const before = text[start - 1] ?? ' ';
    const behind = text[start + run.length] ?? ' ';
    const inWord = WORD.test(before) && WORD.test(behind);
    if (inWord && (run.startsWith('_') || /\p{N}/u.test(before + behind))) continue;
    const openers = open.get(run) ?? [];
    const opener = /\s/.test(before) ? undefined : openers.pop();
    if (opener !== undefined) {
      marks.push([opener, opener + run.length], [start, start + run.length]);
    } else if (!/\s/.test(behind)) {
      openers.push(start);
      open.set(run, openers);
    }
  }
  marks.sort(([one], [other]) => one - other);
  const kept: string[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    kept.push(text.slice(from, start));
    from = end;
  }
  return kept.join('') + text.slice(from);
}
