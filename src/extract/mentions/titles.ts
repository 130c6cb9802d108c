import type { Token } from '../document.js';
import {
  FIELD_WORDS,
  OFFICE_FIELDS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  WEAK_HEADS,
} from '../lexicon/offices.js';
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

/** Titles that are written in capitals. */
const INITIALS = new Set(['mep', 'mp', 'msp', 'mla', 'ceo']);

const SMALL = new Set(['of', 'for', 'and', 'the', 'to', ',']);

/** A title that begins at a token, or null. */
export function matchTitle(tokens: readonly Token[], first: number): Title | null {
  let at = first;
  while (at - first < 4 && isModifier(tokens[at]) && !(isHead(tokens[at]) && !isHeadSoon(tokens, at + 1)))
    at += 1;
  const head = tokens[at];
  if (!head || !isHead(head)) return null;
  const plural = !OFFICE_HEADS.has(head.lower);
  const headWord = plural ? singular(head.lower) : head.lower;
  const words = shortened(tokens.slice(first, at).map((token) => token.lower));
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

/** "Foreign affairs minister" is the foreign minister. */
export function shortened(words: string[]): string[] {
  if (words.at(-1) !== 'affairs' && words.at(-1) !== 'relations') return words;
  const modifier = OFFICE_FIELDS.get(words.slice(-2).join(' '));
  return modifier ? [...words.slice(0, -2), modifier] : words;
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

/** The field of an office or ministry. */
export interface Field {
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
  if (head === 'minister' || head === 'secretary' || head === 'commissioner') {
    const ministry = matchMinistryField(tokens, at + 1, !plural);
    if (ministry?.modifier) return { ...ministry, words: [] };
    if (ministry && head !== 'secretary') return { ...ministry, words: [link, ...ministry.words] };
  }
  for (const [phrase, allowed] of FIXED_FIELDS) {
    const length = phrase.split(' ').length;
    if (lower(at, at + length) === phrase && allowed.has(head)) {
      return { last: at + length - 1, modifier: null, words: phrase.split(' ') };
    }
  }
  return null;
}

/**
 * The field of a ministry, behind "of" or "for": by the modifier that says the same ("foreign"), else in its words. What
 * it goes on with belongs to it: "Foreign Affairs and Expatriates", "irrigation and water resources".
 */
export function matchMinistryField(tokens: readonly Token[], at: number, goesOn = true): Field | null {
  let modifier: string | null = null;
  let last = at - 1;
  for (const length of [4, 3, 2, 1]) {
    const phrase = tokens.slice(at, at + length).map((token) => token.lower);
    modifier = OFFICE_FIELDS.get(phrase.join(' ')) ?? null;
    if (!modifier) continue;
    last = at + phrase.length - 1;
    break;
  }
  for (let next = last + 1; goesOn && next < at + 12; next += 1) {
    if (last >= at && /^(?:and|,|&|the)$/.test(tokens[next]?.lower ?? '')) continue;
    if (!isFieldWord(tokens[next])) break;
    last = next;
  }
  if (last < at || isHead(tokens[last + 1]))
    return modifier && last >= at ? shortField(tokens, at, modifier) : null;
  return { last, modifier, words: tokens.slice(at, last + 1).map((token) => token.lower) };
}

/** The field without what it seemed to go on with: "the minister of justice and police chief Rui Pinto". */
function shortField(tokens: readonly Token[], at: number, modifier: string): Field | null {
  for (const length of [4, 3, 2, 1]) {
    const words = tokens.slice(at, at + length).map((token) => token.lower);
    if (OFFICE_FIELDS.get(words.join(' ')) === modifier)
      return { last: at + words.length - 1, modifier, words };
  }
  return null;
}

const isFieldWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (OFFICE_MODIFIERS.has(token.lower) || FIELD_WORDS.has(token.lower) || OFFICE_FIELDS.has(token.lower)) &&
  !NOT_FIELDS.has(token.lower);

const NOT_FIELDS: ReadonlySet<string> = new Set(
  'prime vice deputy first second chief senior top assistant opposition majority minority'.split(' '),
);

const FIXED_FIELDS: readonly [string, ReadonlySet<string>][] = [
  ['of state', new Set(['secretary', 'minister', 'head', 'counsellor', 'counselor'])],
  ['of government', new Set(['head'])],
  ['of staff', new Set(['chief'])],
  ['of the general staff', new Set(['chief'])],
  ['of police', new Set(['commissioner', 'general', 'chief', 'director'])],
  ['of parliament', new Set(['speaker', 'president', 'chairman'])],
  ['of the parliament', new Set(['speaker', 'president', 'chairman'])],
  ['of the national assembly', new Set(['speaker', 'president', 'chairman'])],
  ['of the house', new Set(['speaker'])],
  ['of the central bank', new Set(['governor', 'president', 'chairman', 'head'])],
  ['of the armed forces', new Set(['chief', 'commander', 'head'])],
  ['of the army', new Set(['chief', 'commander', 'head'])],
  ['for european affairs', new Set(['minister', 'secretary'])],
  ['for foreign affairs', new Set(['secretary', 'chief', 'representative'])],
];

/** Words as titles are written: "Minister of Foreign Affairs". */
export function titleCase(words: readonly string[]): string {
  return words
    .map((word) =>
      SMALL.has(word)
        ? word
        : INITIALS.has(word)
          ? word.toUpperCase()
          : word
              .split('-')
              .map((part) => (part === 'in' ? part : part.charAt(0).toUpperCase() + part.slice(1)))
              .join('-'),
    )
    .join(' ')
    .replaceAll(' ,', ',');
}
