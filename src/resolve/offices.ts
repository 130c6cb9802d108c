import { fold } from '../fold.js';

/** Words that do not change which office a title names. */
const IGNORED = new Set([
  'the',
  'of',
  'for',
  'and',
  'affairs',
  'acting',
  'interim',
  'caretaker',
  'outgoing',
  'new',
]);

const SPELLINGS = new Map([
  ['defense', 'defence'],
  ['premier', 'prime minister'],
  ['external', 'foreign'],
]);

/**
 * An office as offices are compared: "Minister of Foreign Affairs", "the foreign minister" and "Acting
 * Foreign Minister" give the same key, its words in alphabetical order.
 */
export function officeKey(title: string): string {
  const words = fold(title)
    .split(' ')
    .flatMap((word) => (SPELLINGS.get(word) ?? word).split(' '))
    .filter((word) => !IGNORED.has(word));
  return [...new Set(words)].sort().join(' ');
}

/**
 * Whether two titles can name one office: one has all the words of the other ("Minister" and "Foreign
 * Minister"), save that a deputy is never the one deputised for.
 */
export function officesAgree(a: string, b: string): boolean {
  const first = officeKey(a).split(' ');
  const second = officeKey(b).split(' ');
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  if (!few.every((word) => many.includes(word))) return false;
  return !many.some((word) => DISTINGUISHING.has(word) && !few.includes(word));
}

const DISTINGUISHING = new Set([
  'deputy',
  'vice',
  'assistant',
  'under',
  'undersecretary',
  'prime',
  'spokesman',
  'spokeswoman',
  'spokesperson',
]);
