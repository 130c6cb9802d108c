import { asLine, withoutMargins } from './text.js';

/** The longest a first line may be and still be taken for a headline, in characters. */
const TITLE_LENGTH = 160;
/** About how long a headline made from a sentence gets. */
const DERIVED_LENGTH = 100;

/** A full stop or a comma at the end, before closing quotes: the end of a sentence or part of one. */
const STOPPED = /[.…。,;:][)\]"'”’»]*$/u;
/** "… with the U.S.": the stop belongs to the abbreviation. */
const ABBREVIATED = /(?:\p{Lu}\.){2,}$/u;

/**
 * Takes the headline off a text whose first line looks like one: short, with no closing full stop, and with
 * text after it that is not the same sentence wrapped at a margin.
 *
 * @returns The headline, or null, and the text without it and without blank lines around it.
 */
export function splitTitle(whole: string): { title: string | null; text: string } {
  const text = withoutMargins(whole);
  const end = text.indexOf('\n');
  if (end < 0) return { title: null, text };
  const first = asLine(text.slice(0, end));
  const rest = withoutMargins(text.slice(end + 1));
  const looksLikeTitle =
    first.length <= TITLE_LENGTH &&
    /\p{L}/u.test(first) &&
    (!STOPPED.test(first) || ABBREVIATED.test(first)) &&
    !isWrapped(text.slice(end + 1));
  return looksLikeTitle && rest !== '' ? { title: first, text: rest } : { title: null, text };
}

/** Whether the lines up to the next blank one go on in the middle of a sentence. */
function isWrapped(following: string): boolean {
  const lines = following.slice(0, 2000).split('\n');
  const blank = lines.findIndex((line) => line.trim() === '');
  return (blank < 0 ? lines : lines.slice(0, blank)).slice(0, 4).some((line) => /^\s*\p{Ll}/u.test(line));
}

/** A headline for a text that has none: its first sentence, cut at a word near 100 characters. */
export function titleFrom(text: string): string {
  const opening = text.trimStart().slice(0, 1000);
  const paragraph = asLine(opening.split(/\n[^\S\n]*\n/)[0] ?? '');
  // The word before the stop is no initial and no short title such as "Mr" or "Gen".
  const sentence = /^.*?(?:\p{L}{4,}|\p{Ll}{3}|[\p{N}%)\]"”’])[.!?。]+["”’)]*(?=\s|$)/u.exec(paragraph)?.[0];
  const line = (sentence ?? paragraph).replace(/\.["”’)]*$/u, '');
  if (line.length <= DERIVED_LENGTH) return line;
  const cut = line.slice(0, DERIVED_LENGTH);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > DERIVED_LENGTH / 2 ? space : undefined).replace(/[\s,;:–—-]+$|[\ud800-\udbff]$/u, '')}…`;
}
