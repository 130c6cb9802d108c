import { ORGANISATIONS, type Organisation } from '../lexicon/organisations.js';
import { STATES } from '../lexicon/states.js';
import type { Token } from '../document.js';

/** What a phrase of the gazetteers stands for. */
export type Entry =
  | { kind: 'state'; code: string; form: 'name' | 'alias' | 'acronym' }
  | { kind: 'adjective'; code: string }
  | { kind: 'capital'; code: string; place: string }
  | { kind: 'seat'; code: string }
  | { kind: 'organisation'; organisation: Organisation; form: 'name' | 'alias' | 'acronym' | 'metonym' };

/** A phrase found in a sentence: its tokens and what it stands for. */
export interface Found {
  first: number;
  last: number;
  entry: Entry;
}

const INDEX = new Map<string, Entry>();
let longest = 1;

function add(phrase: string, entry: Entry): void {
  const key = phrase.replace(/’/g, "'");
  if (!INDEX.has(key)) INDEX.set(key, entry);
  longest = Math.max(longest, key.split(/[\s']/).length + 1);
}

const isAcronym = (text: string): boolean => /^[\p{Lu}.\d+]{2,}$/u.test(text);

for (const state of STATES) {
  add(state.name, { kind: 'state', code: state.code, form: 'name' });
  for (const prefix of ['Republic of', 'Kingdom of', 'State of']) {
    if (!['COG', 'KOR', 'TWN', 'PSE', 'ISR'].includes(state.code))
      add(`${prefix} ${state.name}`, { kind: 'state', code: state.code, form: 'alias' });
  }
  for (const alias of state.aliases)
    add(alias, { kind: 'state', code: state.code, form: isAcronym(alias) ? 'acronym' : 'alias' });
  for (const demonym of state.demonyms) add(demonym, { kind: 'adjective', code: state.code });
  for (const capital of state.capitals) add(capital, { kind: 'capital', code: state.code, place: capital });
  for (const seat of state.metonyms) add(seat, { kind: 'seat', code: state.code });
}
for (const organisation of ORGANISATIONS) {
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

/** The longest phrase of the gazetteers that begins at a token, if any. */
export function lookUp(tokens: readonly Token[], first: number): Found | null {
  const start = tokens[first];
  if (!start || !/^\p{Lu}|^[a-z]+-[A-Z]|^the$|^al$/u.test(start.text)) return null;
  let best: Found | null = null;
  let phrase = '';
  for (let last = first; last < Math.min(tokens.length, first + longest); last += 1) {
    const token = tokens[last];
    const before = tokens[last - 1];
    if (!token) break;
    phrase += (last > first && before && token.start > before.end ? ' ' : '') + token.text.replace(/’/g, "'");
    const entry = INDEX.get(phrase) ?? (last === first ? capitals(phrase) : undefined);
    if (entry) best = { first, last, entry };
  }
  return best;
}

/** A word in capitals throughout ("MOSCOW"), as datelines and headlines have it. */
function capitals(word: string): Entry | undefined {
  if (word.length < 4 || !/^\p{Lu}+$/u.test(word)) return undefined;
  return INDEX.get(word.charAt(0) + word.slice(1).toLowerCase());
}

/** The two states of "Russian-Syrian", "US-China"; null for any other word. */
export function lookUpPair(tokens: readonly Token[], at: number): [string, string] | null {
  const parts = tokens[at]?.text.split(/[-–]/) ?? [];
  if (parts.length !== 2) return null;
  const [one, two] = parts.map((part) => INDEX.get(PREFIXES.get(part) ?? part));
  if (!one || !two || one.kind === 'organisation' || two.kind === 'organisation') return null;
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
