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

const HEADS_OF_STATE = ['president', 'king', 'queen', 'emir', 'sultan', 'emperor', 'grand duke'];
const HEADS_OF_GOVERNMENT = ['prime minister', 'premier', 'chancellor', 'taoiseach', 'president'];

/** What stands for several offices without naming one, with those it can stand for. */
const GENERIC: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    leader: [
      ...HEADS_OF_STATE,
      ...HEADS_OF_GOVERNMENT,
      'head of state',
      'head of government',
      'crown prince',
    ],
    'head of state': HEADS_OF_STATE,
    'head of government': HEADS_OF_GOVERNMENT,
  }).map(([title, offices]) => [officeKey(title), new Set(offices.map(officeKey))]),
);

/**
 * Whether two titles can name one office: one has all the words of the other ("Minister" and "Foreign
 * Minister"), save that a deputy is never the one deputised for; or one stands for the other ("leader").
 */
export function officesAgree(a: string, b: string): boolean {
  if (GENERIC.get(officeKey(a))?.has(officeKey(b)) || GENERIC.get(officeKey(b))?.has(officeKey(a)))
    return true;
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
