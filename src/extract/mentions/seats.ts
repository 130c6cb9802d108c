import type { Token } from '../document.js';
import { ORGANISATION_WORDS, THING_WORDS } from '../lexicon/name-words.js';
import {
  BODY_HEADS,
  BODY_PARTS,
  FIELD_WORDS,
  OFFICE_FIELDS,
  OFFICE_HEADS,
  RANKING_WORDS,
} from '../lexicon/offices.js';
import { matchName, type Name } from './names.js';
import { lookUp } from './gazetteer.js';
import { matchTitle, type Title } from './titles.js';

/** The body behind the "of" of an office, and its holder run on. */
export interface Seat {
  /** The body as the article writes it. */
  body: string;
  last: number;
  holder: Name;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'and', '&', 'the', ',']);
const LONGEST_SEAT = 24;
const LONGEST_NAME = 4;

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** Whether a word ends the name of a body or of what it deals with, or is a title itself. */
const endsBody = ({ lower }: Token): boolean =>
  ORGANISATION_WORDS.has(lower) ||
  BODY_HEADS.has(lower) ||
  BODY_PARTS.has(lower) ||
  FIELD_WORDS.has(lower) ||
  OFFICE_FIELDS.has(lower) ||
  OFFICE_HEADS.has(lower);

/**
 * "Of the Foreign Intelligence Service Rui Pinto", "of the General Staff of the Armed Forces and First Deputy Defence
 * Minister Ana Reyes": bodies that no gazetteer need have, with the holder's name right behind. Null where no name of a
 * person stands behind a word that ends the name of a body.
 */
export function seatAfter(tokens: readonly Token[], at: number, text: string): Seat | null {
  if (!/^(?:of|for|to|on)$/.test(tokens[at]?.lower ?? '')) return null;
  let body = -1;
  let secondOffice: number | null = null;
  let next = at;
  for (; next < at + LONGEST_SEAT; next += 1) {
    const token = tokens[next];
    if (!token) break;
    if (LINKS.has(token.lower) || token.text === ',') {
      if (!goesOn(tokens, next, body)) break;
      if (token.lower === 'and' && matchTitle(tokens, next + 1)) secondOffice ??= body;
      continue;
    }
    if (!isCapital(token)) break;
    if (endsBody(token)) body = next;
    else if (body === next - 1 && body > at) {
      const holder = matchName(tokens, next, text, true);
      if (holder?.looks !== 'person' || holder.words < 2 || holder.words > LONGEST_NAME) continue;
      if (tokens.slice(next, holder.last + 1).some(endsBody)) continue;
      const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      const last = Math.min(body, secondOffice ?? body);
      return { body: text.slice(tokens[first]?.start, tokens[last]?.end), last: holder.last, holder };
    }
  }
  return null;
}

/** "Federation Council Speaker Ana Reyes": where the office begins behind the body that it is of, null where none does. */
export function titleBehindBody(tokens: readonly Token[], at: number, text: string): number | null {
  if (RANKING_WORDS.has(tokens[at]?.lower ?? '')) return null;
  for (let next = at + 1; next < at + LONGEST_NAME + 2; next += 1) {
    if (!isCapital(tokens[next - 1])) return null;
    const body = tokens[next - 1];
    if (!body || !(ORGANISATION_WORDS.has(body.lower) || BODY_HEADS.has(body.lower)) || next < at + 2)
      continue;
    const title = matchTitle(tokens, next);
    const holder = title && !title.plural ? matchName(tokens, title.last + 1, text, true) : null;
    if (holder?.looks === 'person' && holder.words > 1) return next;
  }
  return null;
}

/** Whether the words behind a link belong to the same body: "and" and a comma join fields, not one office-holder to another. */
function goesOn(tokens: readonly Token[], at: number, body: number): boolean {
  const token = tokens[at];
  let next = at + 1;
  while (tokens[next] && LINKS.has(tokens[next]?.lower ?? '')) next += 1;
  if (!isCapital(tokens[next])) return false;
  if (token?.text === ',') return body === at - 1 && isField(tokens[next]) && !matchTitle(tokens, next);
  return token?.lower !== 'and' || body === (tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
}

const isField = (token: Token | undefined): boolean =>
  token !== undefined && (FIELD_WORDS.has(token.lower) || OFFICE_FIELDS.has(token.lower));

/**
 * "of the Astrakhan Region Igor Babushkin", "of Sevastopol Mikhail Razvozhayev": a region that no gazetteer has,
 * with the holder's name run on. Of a run without a word like "Region", the last two words are the holder's name.
 */
export function regionAfter(
  tokens: readonly Token[],
  at: number,
  text: string,
): { last: number; holder: Name | null } | null {
  if (tokens[at]?.lower !== 'of') return null;
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const run = matchName(tokens, start, text);
  if (!run) return null;
  if (run.looks === 'organisation') return { last: run.last, holder: null };
  let place = run.last;
  for (let i = start; i <= run.last; i += 1) if (THING_WORDS.has(tokens[i]?.lower ?? '')) place = i;
  if (place === run.last && run.looks === 'person' && run.words > 2) place = run.last - 2;
  if (place === run.last)
    return run.looks === 'person' && run.words > 1 ? null : { last: place, holder: null };
  return { last: place, holder: matchName(tokens, place + 1, text, true) };
}

/** Titles of those who govern a place rather than a state. */
const LOCAL_TITLES = /(?:Mayor|Governor|Bishop|Archbishop|Prefect|Councillor)$/;

/** "The mayor of London": of a city that elsewhere may stand for its state. */
export function cityAfter(
  tokens: readonly Token[],
  at: number,
  { name }: Title,
): { last: number; holder: null } | null {
  if (tokens[at]?.lower !== 'of' || !LOCAL_TITLES.test(name)) return null;
  const found = lookUp(tokens, at + 1);
  return found?.entry.kind === 'capital' ? { last: found.last, holder: null } : null;
}
