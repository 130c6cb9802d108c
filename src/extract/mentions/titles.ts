import type { Token } from '../document.js';
import { OFFICE_FIELDS, OFFICE_HEADS, OFFICE_MODIFIERS, WEAK_HEADS } from '../lexicon/offices.js';
import { singular } from '../syntax/lemmas.js';

/** The title of an office found in a sentence. */
export interface Title {
  first: number;
  last: number;
  /** The token that heads it: "Minister" of "Minister of Foreign Affairs". */
  head: number;
  /** As offices are commonly called, in title case and the singular: "Foreign Minister". */
  name: string;
  plural: boolean;
  /** Too common a word to be an office by itself: "leader", "chief". */
  weak: boolean;
}

const SMALL = new Set(['of', 'for', 'and', 'the', 'to']);

/** A title that begins at a token, or null. */
export function matchTitle(tokens: readonly Token[], first: number): Title | null {
  let at = first;
  while (at - first < 4 && isModifier(tokens[at]) && !(isHead(tokens[at]) && !isHeadSoon(tokens, at + 1)))
    at += 1;
  const head = tokens[at];
  if (!head || !isHead(head)) return null;
  const plural = !OFFICE_HEADS.has(head.lower);
  const headWord = plural ? singular(head.lower) : head.lower;
  const words = tokens.slice(first, at).map((token) => token.lower);
  const field = matchField(tokens, at + 1, headWord, plural);
  const canonical = field?.modifier
    ? [...words, field.modifier, headWord]
    : [...words, headWord, ...(field ? field.words : [])];
  return {
    first,
    last: field ? field.last : at,
    head: at,
    name: titleCase(canonical.map((word) => (word === 'defense' ? 'defence' : word))),
    plural,
    weak: at === first && !field && WEAK_HEADS.has(headWord),
  };
}

const HEAD_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'VERB']);

const isHeadWord = (lower: string): boolean =>
  OFFICE_HEADS.has(lower) || (lower.endsWith('s') && OFFICE_HEADS.has(singular(lower)));

function isHead(token: Token | undefined): boolean {
  return token !== undefined && isHeadWord(token.lower) && HEAD_TAGS.has(token.tag);
}

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && OFFICE_MODIFIERS.has(token.lower);
}

/** Whether a title may begin with a word, given in lower case. */
export const opensTitle = (lower: string): boolean => OFFICE_MODIFIERS.has(lower) || isHeadWord(lower);

/** "chief" is a modifier in "chief negotiator" and a head in "the chief said". */
function isHeadSoon(tokens: readonly Token[], at: number): boolean {
  return isHead(tokens[at]) || (isModifier(tokens[at]) && isHead(tokens[at + 1]));
}

interface Field {
  last: number;
  modifier: string | null;
  words: string[];
}

function matchField(tokens: readonly Token[], at: number, head: string, plural: boolean): Field | null {
  const link = tokens[at]?.lower;
  if (link !== 'of' && link !== 'for') return null;
  const lower = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token) => token.lower)
      .join(' ');
  const isField = head === 'minister' || head === 'secretary';
  const [length, modifier] = (isField ? fieldAt(tokens, at + 1) : null) ?? [0, null];
  if (modifier) return { last: plural ? at + length : endOfFields(tokens, at + length), modifier, words: [] };
  for (const [phrase, allowed] of FIXED_FIELDS) {
    const length = phrase.split(' ').length;
    if (lower(at, at + length) === phrase && allowed.has(head)) {
      return { last: at + length - 1, modifier: null, words: phrase.split(' ') };
    }
  }
  return null;
}

/** The field of a minister that begins at a token: how many words it has, and how it stands before "minister". */
function fieldAt(tokens: readonly Token[], at: number): [number, string] | null {
  for (const length of [4, 3, 2, 1]) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower);
    const modifier = OFFICE_FIELDS.get(words.join(' '));
    if (modifier) return [length, modifier];
  }
  return null;
}

/** "Foreign Affairs and Expatriates": the last word of the fields that one minister has, of which the first names the office. */
function endOfFields(tokens: readonly Token[], last: number): number {
  let end = last;
  for (;;) {
    let next = end + 1;
    if (tokens[next]?.text === ',') next += 1;
    if (/^(?:and|&)$/.test(tokens[next]?.lower ?? '')) next += 1;
    const more = next > end + 1 && /^\p{Lu}/u.test(tokens[next]?.text ?? '') ? fieldAt(tokens, next) : null;
    if (!more) return end;
    end = next + more[0] - 1;
  }
}

const FIXED_FIELDS: readonly [string, ReadonlySet<string>][] = [
  ['of state', new Set(['secretary', 'minister', 'head', 'counsellor', 'counselor'])],
  ['of government', new Set(['head'])],
  ['of staff', new Set(['chief'])],
  ['of the general staff', new Set(['chief'])],
  ['for european affairs', new Set(['minister', 'secretary'])],
  ['for foreign affairs', new Set(['secretary', 'chief', 'representative'])],
];

function titleCase(words: readonly string[]): string {
  return words
    .map((word) =>
      SMALL.has(word)
        ? word
        : word
            .split('-')
            .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
            .join('-'),
    )
    .join(' ');
}
