import type { Token } from '../document.js';
import { ORGANISATION_WORDS } from '../lexicon/name-words.js';
import { BODY_HEADS, OFFICE_MODIFIERS } from '../lexicon/offices.js';
import type { Organisation } from '../lexicon/organisations.js';
import type { Giver } from './entities.js';
import { type Entry, type Found, lookUp } from './gazetteer.js';

/** Those who give an office or a body its authority, read from the words before or after its title. */
export interface Givers {
  givers: Giver[];
  /** The token after the last of them. */
  next: number;
}

/** What may stand behind "of" and give an office. */
const GIVERS: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['state', 'organisation', 'region']);

/** More states or bodies than ever hold an office together: a longer list is one of something else. */
const MOST_GIVERS = 12;

/** The mark by which something is somebody's. */
export const isPossessive = (token: Token | undefined): boolean =>
  token?.text === "'s" || token?.text === '’s' || token?.text === "'" || token?.text === '’';

/** "Russian and Syrian", "Kosovo's", "UN", "the Kremlin's" before a title or the name of a body. */
export function giversBefore(tokens: readonly Token[], at: number): Givers {
  const givers: Giver[] = [];
  let next = at;
  let afterFirst = at;
  let joined = false;
  while (givers.length < MOST_GIVERS) {
    const found = lookUp(tokens, next);
    if (!found) break;
    const { entry } = found;
    let after = found.last + 1;
    let possessive = isPossessive(tokens[after]);
    if ((entry.kind === 'capital' || (entry.kind === 'seat' && isWhere(tokens, next))) && !possessive) break;
    const own = ownBody(tokens, found);
    if (own) {
      after = own.last + 1;
      possessive = isPossessive(tokens[after]);
    }
    givers.push(giverOf(own?.entry ?? entry));
    if (possessive) after += 1;
    next = after;
    if (givers.length === 1) afterFirst = after;
    let link = after;
    if (tokens[link]?.text === ',') link += 1;
    if (tokens[link]?.lower === 'and') {
      link += 1;
      joined = true;
    }
    const more = link > after ? lookUp(tokens, link) : null;
    if (!more || (more.entry.kind !== 'adjective' && entry.kind === 'adjective')) break;
    next = link;
  }
  // "in Yemen, Houthi fighters": no list, for want of an "and"
  return givers.length > 1 && !joined ? { givers: givers.slice(0, 1), next: afterFirst } : { givers, next };
}

/** "Russia's FSB", "the Canadian province of Alberta", "Israeli Knesset": a body or region of the state named before it. */
export function ownBody(tokens: readonly Token[], state: Found): OfOrganisation | null {
  if (!('code' in state.entry)) return null;
  let at = state.last + 1;
  if (isPossessive(tokens[at])) at += 1;
  if (tokens[at + 1]?.lower === 'of' && DIVISIONS.has(tokens[at]?.lower ?? '')) at += 2;
  const { code } = state.entry;
  const found = lookUp(tokens, at);
  if (found?.entry.kind !== 'organisation' && found?.entry.kind !== 'region') return null;
  return found.entry.organisation.states.includes(code) ? { ...found, entry: found.entry } : null;
}

/** "Received in the Kremlin President A": where something is, and no part of the title behind it. */
const isWhere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' &&
  /^(?:in|at|from|near|outside|inside|into)$/.test(tokens[at - 2]?.lower ?? '');

/** "Of the Armed Forces of Ukraine": after the body that stands between an office and the state. */
function bodyEnd(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (next < at + 4 && OFFICE_MODIFIERS.has(tokens[next]?.lower ?? '') && tokens[next + 1]?.lower !== 'of')
    next += 1;
  const lower = tokens[next]?.lower ?? '';
  return BODY_HEADS.has(lower) && tokens[next + 1]?.lower === 'of' && !lookUp(tokens, at) ? next + 1 : null;
}

/** "Of Roscosmos State Corporation Dana Serik": after the words with which a name goes on. */
function afterWholeName(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let next = at; next < at + 4 && /^\p{Lu}/u.test(tokens[next]?.text ?? ''); next += 1)
    if (ORGANISATION_WORDS.has(tokens[next]?.lower ?? '')) end = next + 1;
  return end;
}

/** Whether what a state has is a place of it rather than a body: "Peru's Arequipa", not "Peru's Foreign Ministry". */
const isPlace = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  !BODY_HEADS.has(token.lower) &&
  !OFFICE_MODIFIERS.has(token.lower);

type OfOrganisation = Found & { entry: Extract<Entry, { organisation: Organisation }> };

const DIVISIONS: ReadonlySet<string> = new Set(
  'state province region territory emirate canton department republic county'.split(' '),
);

const giverOf = (entry: Entry): Giver =>
  'code' in entry
    ? { code: entry.code, organisation: null }
    : { code: null, organisation: entry.organisation };

/** What communiqués call other states: "of the sisterly Republic of Tunisia". */
const COURTESIES: ReadonlySet<string> = new Set(
  'sister sisterly brother brotherly fraternal friendly neighbouring neighboring'.split(' '),
);

/** "Of the Greek parliament", "of Greece's central bank": the state whose body an office is of. */
function bodyOfState(tokens: readonly Token[], { entry, last }: Found): Givers | null {
  if (entry.kind !== 'adjective' && !(entry.kind === 'state' && isPossessive(tokens[last + 1]))) return null;
  let next = entry.kind === 'state' ? last + 2 : last + 1;
  while (next < last + 4 && OFFICE_MODIFIERS.has(tokens[next]?.lower ?? '')) next += 1;
  if (!LEGISLATURES.has(tokens[next]?.lower ?? '')) return null;
  return { givers: [{ code: entry.code, organisation: null }], next: next + 1 };
}

/** Bodies whose officers act for the state as much as its ministers do. */
const LEGISLATURES: ReadonlySet<string> = new Set(
  'parliament senate congress assembly duma knesset government cabinet'.split(' '),
);

/** "of Armenia and Azerbaijan", "of the United Nations" after a title or the name of a body. */
export function giversAfter(tokens: readonly Token[], at: number): Givers {
  const none = { givers: [], next: at };
  if (tokens[at]?.lower !== 'of') return none;
  const body = bodyEnd(tokens, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  if (body !== null) return giversAfter(tokens, body);
  const givers: Giver[] = [];
  let next = at + 1;
  while (givers.length < MOST_GIVERS) {
    let start = tokens[next]?.lower === 'the' && !lookUp(tokens, next) ? next + 1 : next;
    if (start > next && COURTESIES.has(tokens[start]?.lower ?? '')) start += 1;
    const known = lookUp(tokens, start);
    const found = known && (ownBody(tokens, known) ?? known);
    const body = givers.length === 0 && found ? bodyOfState(tokens, found) : null;
    if (body) return body;
    if (!found || !GIVERS.has(found.entry.kind)) break;
    // "the mayor of Peru's Arequipa": of no state, but of some place of it
    if (isPossessive(tokens[found.last + 1]) && isPlace(tokens[found.last + 2])) break;
    givers.push(giverOf(found.entry));
    next = found.last + 1;
    if (DIVISIONS.has(tokens[next]?.lower ?? '') && found.entry.kind === 'region') next += 1;
    else if (found.entry.kind !== 'state') next = afterWholeName(tokens, next);
    let link = next;
    if (tokens[link]?.text === ',') link += 1;
    if (tokens[link]?.lower === 'and') link += 1;
    if (link === next) break;
    const after = tokens[link]?.lower === 'the' ? link + 1 : link;
    const more = lookUp(tokens, after);
    if (!more || !GIVERS.has(more.entry.kind)) break;
    // "of Armenia, the US said" is no list: a list goes on with a comma or "and", and ends with "and"
    next = link;
  }
  return givers.length > 0 ? { givers, next } : none;
}
