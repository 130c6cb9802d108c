import { ORGANISATIONS, type Organisation, REGIONS } from '../lexicon/organisations.js';
import { STATES } from '../lexicon/states.js';
import type { Token } from '../document.js';

/** What a phrase of the gazetteers stands for. */
export type Entry =
  | { kind: 'state'; code: string; form: 'name' | 'alias' | 'acronym' }
  | { kind: 'adjective'; code: string }
  | { kind: 'capital'; code: string; place: string }
  | { kind: 'seat'; code: string }
  | { kind: 'region'; organisation: Organisation }
  | { kind: 'organisation'; organisation: Organisation; form: 'name' | 'alias' | 'acronym' | 'metonym' };

/** A phrase found in a sentence: its tokens and what it stands for. */
export interface Found {
  first: number;
  last: number;
  entry: Entry;
}

/** Every phrase with its entry, and with null what phrases begin with, up to where one of their words ends. */
const INDEX = new Map<string, Entry | null>();

function add(phrase: string, entry: Entry): void {
  const key = phrase.replace(/’/g, "'");
  for (let end = 1; end < key.length; end += 1) {
    const opening = key.slice(0, end);
    if (/[^\p{L}\p{N}]$/u.test(key.slice(0, end + 1)) || /[^\p{L}\p{N}]$/u.test(opening))
      INDEX.set(opening, INDEX.get(opening) ?? null);
  }
  INDEX.set(key, INDEX.get(key) ?? entry);
}

const isAcronym = (text: string): boolean => /^[\p{Lu}.\d+]{2,}$/u.test(text);

/** What the full names of states begin with: "Hashemite Kingdom of Jordan". */
const FORMS_OF_STATE = [
  'Republic of',
  'Kingdom of',
  'State of',
  'Hashemite Kingdom of',
  'Arab Republic of',
  'Federal Republic of',
  'Federative Republic of',
  'Plurinational State of',
  'Bolivarian Republic of',
  'Democratic Republic of',
  'Democratic Socialist Republic of',
  'Co-operative Republic of',
  'Oriental Republic of',
  'Independent State of',
  'Islamic Republic of',
  'United Republic of',
  'Federal Democratic Republic of',
  "People's Republic of",
  'Socialist Republic of',
  'Sultanate of',
  'Principality of',
  'Grand Duchy of',
  'Commonwealth of',
];

for (const state of STATES) {
  add(state.name, { kind: 'state', code: state.code, form: 'name' });
  for (const prefix of FORMS_OF_STATE) {
    if (!['COG', 'COD', 'KOR', 'PRK', 'TWN', 'CHN', 'PSE', 'ISR'].includes(state.code))
      add(`${prefix} ${state.name}`, { kind: 'state', code: state.code, form: 'alias' });
  }
  for (const alias of state.aliases)
    add(alias, { kind: 'state', code: state.code, form: isAcronym(alias) ? 'acronym' : 'alias' });
  for (const demonym of state.demonyms) add(demonym, { kind: 'adjective', code: state.code });
  for (const capital of state.capitals) add(capital, { kind: 'capital', code: state.code, place: capital });
  for (const seat of state.metonyms) add(seat, { kind: 'seat', code: state.code });
}
for (const organisation of ORGANISATIONS) {
  if (!organisation.shared)
    add(organisation.name, {
      kind: 'organisation',
      organisation,
      form: isAcronym(organisation.name) ? 'acronym' : 'name',
    });
  for (const alias of organisation.aliases) {
    add(alias, { kind: 'organisation', organisation, form: isAcronym(alias) ? 'acronym' : 'alias' });
  }
  for (const seat of organisation.seats) add(seat, { kind: 'organisation', organisation, form: 'metonym' });
}

for (const organisation of REGIONS)
  for (const name of [organisation.name, ...organisation.aliases, ...(organisation.adjectives ?? [])])
    add(name, { kind: 'region', organisation });

/** What phrases begin with in running text: a capital, or a small word that a capital follows. */
const OPENING = /^\p{Lu}|^[a-z]+-[A-Z]|^the$|^al$/u;

/** Whether a phrase of the gazetteers may begin with a token of this text. */
export function opensPhrase(text: string): boolean {
  return (INDEX.has(text.replaceAll('’', "'")) || capitals(text) !== undefined) && OPENING.test(text);
}

/** The longest phrase of the gazetteers that begins at a token, if any. */
export function lookUp(tokens: readonly Token[], first: number): Found | null {
  let best: Found | null = null;
  let phrase = '';
  for (let last = first; last < tokens.length; last += 1) {
    const token = tokens[last];
    if (!token) break;
    const before = tokens[last - 1];
    if (last > first && before && token.start > before.end) phrase += ' ';
    phrase += token.text.replaceAll('’', "'");
    const known = INDEX.get(phrase);
    const entry = known ?? (last === first ? capitals(phrase) : undefined);
    if (last === first && (entry ?? known) !== undefined && !OPENING.test(token.text)) return null;
    if (entry) best = { first, last, entry };
    if (known === undefined) break;
  }
  return best;
}

/** A word in capitals throughout ("MOSCOW"), as datelines and headlines have it. */
function capitals(word: string): Entry | undefined {
  if (word.length < 4 || !/^\p{Lu}+$/u.test(word)) return undefined;
  return INDEX.get(word.charAt(0) + word.slice(1).toLowerCase()) ?? undefined;
}

/** The two states of "Russian-Syrian", "US-China"; null for any other word. */
export function lookUpPair(tokens: readonly Token[], at: number): [string, string] | null {
  const text = tokens[at]?.text ?? '';
  // Guinea-Bissau is one state
  if (!/[-–]/.test(text) || INDEX.has(text)) return null;
  const parts = text.split(/[-–]/);
  if (parts.length !== 2) return null;
  const [one, two] = parts.map((part) => INDEX.get(PREFIXES.get(part) ?? part));
  if (!one || !two || !('code' in one) || !('code' in two)) return null;
  return one.code === two.code ? null : [one.code, two.code];
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Sino', 'Chinese'],
  ['Russo', 'Russian'],
  ['Anglo', 'British'],
  ['Franco', 'French'],
  ['Indo', 'Indian'],
  ['Turko', 'Turkish'],
]);
