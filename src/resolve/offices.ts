import type { ActorRef, TenureClaim } from '../extract/claim.js';
import { GENERIC_OFFICES, OTHER_NAMES } from '../extract/lexicon/generic-offices.js';
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

const byKey = (offices: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([...offices].map(([title, others]) => [officeKey(title), new Set(others.map(officeKey))]));

/** What stands for several offices without naming one, with those it can stand for. */
const GENERIC = byKey(GENERIC_OFFICES);

/** What names one office of a state in other words, with the offices that this is in one state or another. */
const OTHERWISE = byKey(OTHER_NAMES);

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

/**
 * Whether whoever holds an office may be called by a title that says less of it: the foreign minister "the minister",
 * but neither the prime minister nor, where a title stands for certain offices, whoever holds another.
 */
export function mayBeCalled(office: string, title: string): boolean {
  const offices = GENERIC.get(officeKey(title));
  return offices ? offices.has(officeKey(office)) : officesAgree(title, office);
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
  'chief cabinet secretary',
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
  'emperor',
  'grand duke',
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
  if (isNotInOffice(title)) return null;
  const whole = officeKey(title);
  if (OTHERWISE.has(whole)) return `office|${of}|${whole}`;
  const words = whole.split(' ');
  const office = SINGLE.find((each) => each.every((word) => words.includes(word)));
  if (!office || !words.every((word) => office.includes(word) || FULLER.has(word))) return null;
  const key = office.join(' ');
  const state = ONLY_IN.get(key);
  return state === undefined || state === of ? `office|${of}|${key}` : null;
}

/** Whether a title says that its bearer does not hold the office in full: not yet, not any more, or for another. */
export const isNotInOffice = (title: string): boolean =>
  fold(title)
    .split(' ')
    .some((word) => NOT_IN_OFFICE.has(word));

/** An office with what else it is called: a president is the head of state, and the other way round. */
function withOtherNames(office: string): string[] {
  const [key = ''] = office.split('|').slice(-1);
  const before = office.slice(0, -key.length);
  const names = [...OTHERWISE].filter(([, offices]) => offices.has(key)).map(([name]) => name);
  return [key, ...names, ...(OTHERWISE.get(key) ?? [])].map((name) => before + name);
}

/** The office that an unnamed holder is known by ("Foreign Minister of Syria"), or null where it is no single one. */
export function officeOfHolder({ kind, named, name, capacity, country }: ActorRef): string | null {
  if (kind !== 'PERSON' || named || capacity === null || !name.startsWith(`${capacity} of `)) return null;
  const of = name.slice(capacity.length + ' of '.length);
  return singleOffice(capacity, country !== null && of === stateName(country) ? country : fold(of));
}

/** Whether an office is of a state, by what its key says that it is of, and not of an organisation by name. */
export const isStateCode = (of: string): boolean => /^[A-Z]{3}$/.test(of);

/** Titles of many, of whom an article that names one of them means that one. */
const SHARED = new Set(['Minister', 'Leader'].map(officeKey));

/** The key of an unnamed holder of an office of a state that says too little, but may be somebody named beside it. */
export function sharedOffice({ kind, named, capacity, country, name }: ActorRef): string | null {
  if (kind !== 'PERSON' || named || capacity === null || country === null) return null;
  if (name !== `${capacity} of ${stateName(country)}`) return null;
  const key = officeKey(capacity);
  return SHARED.has(key) ? `${SHARED_OFFICE}${country}|${key}` : null;
}

/** How the keys of offices begin that several people of a state hold. */
export const SHARED_OFFICE = 'shared|';

/**
 * The offices that a claim says a person holds or held, under each name; empty where it is no single one, or nothing is
 * asserted.
 */
export function officesOfClaim({ person, title, of, modality }: TenureClaim): string[] {
  if (modality !== 'ASSERTED' || !person.named || of === null) return [];
  const giver = of.kind === 'STATE' && of.country !== null ? of.country : fold(of.name);
  const office = singleOffice(title, giver);
  return office === null ? officesOfFields(title, giver) : withOtherNames(office);
}

/** "Minister of Industry and Trade": a minister of several fields is the minister of each that has one alone elsewhere. */
function officesOfFields(title: string, of: string): string[] {
  const words = officeKey(title).split(' ');
  if (!/ and |,/.test(title) || !words.includes('minister') || words.some((word) => BELOW.has(word)))
    return [];
  return SINGLE.filter(
    (office) => office.includes('minister') && office.every((word) => words.includes(word)),
  )
    .map((office) => singleOffice(office.join(' '), of))
    .filter((office) => office !== null);
}

/** Words of those who are ministers below another, or above them. */
const BELOW = new Set([
  ...DISTINGUISHING,
  ...NOT_IN_OFFICE,
  ...'state junior parliamentary first second senior shadow'.split(' '),
]);
