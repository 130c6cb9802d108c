import type { ActorRef, TenureClaim } from '../extract/claim.js';
import { stateName } from '../extract/lexicon/states.js';
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
  ['petroleum', 'oil'],
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

/** Offices that one person at a time holds, as office keys; the first whose words a title has is what it names. */
const SINGLE = [
  'prime minister',
  'foreign minister',
  'defence minister',
  'interior minister',
  'finance minister',
  'economy minister',
  'justice minister',
  'health minister',
  'education minister',
  'energy minister',
  'oil minister',
  'trade minister',
  'culture minister',
  'agriculture minister',
  'transport minister',
  'environment minister',
  'information minister',
  'tourism minister',
  'labour minister',
  'foreign secretary',
  'home secretary',
  'defence secretary',
  'treasury secretary',
  'secretary of state',
  'secretary general',
  'vice president',
  'president',
  'chancellor',
  'crown prince',
  'supreme leader',
  'king',
  'queen',
  'emir',
  'sultan',
  'pope',
].map((title) => officeKey(title).split(' '));

/** Words that may stand in the full title of such an office without making it another. */
const FULLER = new Set(
  'federal national union expatriates emigrants european international cooperation'.split(' '),
);

/** Words of whoever does not hold an office in full: not yet, not any more, or in another's place. */
const NOT_IN_OFFICE = new Set('acting interim caretaker outgoing former deputy elect designate'.split(' '));

/** Offices that only in some states one person holds: many a British minister is a Secretary of State. */
const ONLY_IN = new Map([[officeKey('Secretary of State'), 'USA']]);

/**
 * The one office that a title names of a state (alpha-3 code) or, by name, of an organisation, as those are
 * looked up; null where several people at a time may bear the title ("Deputy Foreign Minister", "Ambassador"),
 * or its bearer is not in office.
 */
export function singleOffice(title: string, of: string): string | null {
  if (
    fold(title)
      .split(' ')
      .some((word) => NOT_IN_OFFICE.has(word))
  )
    return null;
  const words = officeKey(title).split(' ');
  const office = SINGLE.find((each) => each.every((word) => words.includes(word)));
  if (!office || !words.every((word) => office.includes(word) || FULLER.has(word))) return null;
  const key = office.join(' ');
  const state = ONLY_IN.get(key);
  return state === undefined || state === of ? `office|${of}|${key}` : null;
}

/** The office that an unnamed holder is known by ("Foreign Minister of Syria"), or null where it is no single one. */
export function officeOfHolder({ kind, named, name, capacity, country }: ActorRef): string | null {
  if (kind !== 'PERSON' || named || capacity === null || !name.startsWith(`${capacity} of `)) return null;
  const of = name.slice(capacity.length + ' of '.length);
  return singleOffice(capacity, country !== null && of === stateName(country) ? country : fold(of));
}

/** The office that a claim says a person holds or held, or null where it is no single one, or nothing is asserted. */
export function officeOfClaim({ person, title, of, modality }: TenureClaim): string | null {
  if (modality !== 'ASSERTED' || !person.named || of === null) return null;
  return singleOffice(title, of.kind === 'STATE' && of.country !== null ? of.country : fold(of.name));
}
