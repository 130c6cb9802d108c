import type { Token } from '../document.js';
import {
  BODIES_BY_AIM,
  NAME_PARTICLES,
  NEVER_NAMES,
  ORGANISATION_WORDS,
  PARTY_WORDS,
  THING_WORDS,
} from '../lexicon/name-words.js';
import { HONORIFICS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../lexicon/offices.js';
import { perWord, type Word } from '../syntax/words/word.js';
import { lookUp } from './gazetteer.js';

/** A run of capitalised words that looks like a name. */
export interface Name {
  first: number;
  last: number;
  text: string;
  /** What its words say it is. */
  looks: 'person' | 'organisation' | 'thing';
  words: number;
}

const CAPITALISED =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|as|ar|an|ad|ul)[-‐]\p{Lu}[\p{L}\p{M}'’-]*|d['’]\p{Lu}[\p{L}'’-]*)$/u;

/** The name that begins at a token, or null; it never begins with an honorific. */
export function matchName(
  tokens: readonly Token[],
  first: number,
  text: string,
  afterTitle = false,
): Name | null {
  let last = first - 1;
  let words = 0;
  for (let at = first; at < tokens.length && words < 6; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (
      (isNameWord(token, at === first) || isGivenSaid(tokens, at)) &&
      !stopsName(tokens, at, first, afterTitle)
    ) {
      last = at;
      words += 1;
    } else if (words > 0 && ownedByMany(tokens, at)) {
      continue;
    } else if (words > 0 && NAME_PARTICLES.has(token.lower) && leadsToName(tokens, at)) {
      continue;
    } else {
      break;
    }
  }
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to || last < first) return null;
  const parts = tokens.slice(first, last + 1).map((token) => token.lower);
  const final = parts.at(-1) ?? '';
  let looks: Name['looks'] = 'person';
  if (ORGANISATION_WORDS.has(final) || (words > 2 && parts.some((part) => ORGANISATION_WORDS.has(part))))
    looks = 'organisation';
  else if (parts.some((part) => THING_WORDS.has(part)) && !afterTitle) looks = 'thing';
  return { first, last, text: text.slice(from.start, to.end), looks, words };
}

/** Whether a word may open a name (1), and whether it may stand inside one (2): the sum of both. */
const placesInName = perWord(({ text, lower }) => {
  if (/^[a-z]+$/.test(text) || !CAPITALISED.test(text)) return 0;
  if (/^\p{Lu}{2,}s?$/u.test(text) && text.length <= 5) return 0;
  const never = NEVER_NAMES.has(lower);
  const opens = !never && !HONORIFICS.has(lower);
  const inside = !never || text.length === 1 || /^(?:may|june|april|august|young|key|said)$/.test(lower);
  return (opens ? 1 : 0) + (inside ? 2 : 0);
});

/** "Said al-Harthy": no verb of saying is capitalised inside a sentence, unless it opens one or follows a quotation. */
const isGivenSaid = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Said' &&
  at > 0 &&
  !/^["“”:]$/.test(tokens[at - 1]?.text ?? '') &&
  CAPITALISED.test(tokens[at + 1]?.text ?? '');

const isNameWord = ({ word }: Token, initial: boolean): boolean =>
  (placesInName(word) & (initial ? 1 : 2)) !== 0;

/** Whether a name may begin with a word. */
export const opensName = (word: Word): boolean => (placesInName(word) & 1) !== 0 || word.text === 'Said';

/** A known state, body or title inside the run ends it, unless it is plainly a given name. */
function stopsName(tokens: readonly Token[], at: number, first: number, afterTitle: boolean): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (OFFICE_HEADS.has(token.lower) && at !== first) return !afterTitle && OFFICE_HEADS.has(token.lower);
  if (OFFICE_HEADS.has(token.lower)) return true;
  if (at === first && OFFICE_MODIFIERS.has(token.lower) && !afterTitle) return !opensBodyName(tokens, at);
  const found = lookUp(tokens, at);
  if (!found) return false;
  if (found.entry.kind === 'organisation' && found.entry.form !== 'acronym')
    return found.last > at || at === first;
  const next = tokens[at + 1];
  if (at > first)
    return found.entry.kind === 'adjective' || found.entry.kind === 'state'
      ? !afterTitle || next?.lower === 'of'
      : false;
  return !(afterTitle && next && CAPITALISED.test(next.text) && !NEVER_NAMES.has(next.lower));
}

/** "Senate Electoral Tribunal": words of titles that a word for a body ends, and more of them than "Supreme Court" has. */
function opensBodyName(tokens: readonly Token[], first: number): boolean {
  for (let at = first + 1; at < first + 6; at += 1) {
    const token = tokens[at];
    if (!token || !isNameWord(token, false) || OFFICE_HEADS.has(token.lower)) return false;
    if (PARTY_WORDS.has(token.lower)) return true;
    if (at > first + 1 && ORGANISATION_WORDS.has(token.lower)) return true;
  }
  return false;
}

/** "Movement for Justice in the North": the last token of what a body that is named by its aim is for, or null. */
export function aimOf(tokens: readonly Token[], first: number): number | null {
  const head = tokens[first];
  if (!head || !BODIES_BY_AIM.has(head.lower) || !CAPITALISED.test(head.text)) return null;
  if (!/^(?:for|against)$/.test(tokens[first + 1]?.lower ?? '')) return null;
  let end: number | null = null;
  for (let at = first + 2; at < first + 10; at += 1) {
    const token = tokens[at];
    if (!token || OFFICE_HEADS.has(token.lower)) break;
    if (isNameWord(token, true) || /^(?:North|South|East|West)$/.test(token.text)) end = at;
    else if (!/^(?:the|and|of|in)$/.test(token.lower)) break;
  }
  return end;
}

/** "People's", "Workers'": many people whose body the name is, so that it goes on behind the mark. */
function ownedByMany(tokens: readonly Token[], at: number): boolean {
  if (!/^['’]/.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const many = /^['’]s$/.test(tokens[at]?.text ?? '')
    ? /^(?:people|peoples|women|men|children)$/.test(before)
    : /^['’]$/.test(tokens[at]?.text ?? '') && before.endsWith('s') && !before.endsWith('ss');
  if (!many) return false;
  for (let last = at + 1; last < at + 4 && /^\p{Lu}/u.test(tokens[last]?.text ?? ''); last += 1)
    if (ORGANISATION_WORDS.has(tokens[last]?.lower ?? '')) return true;
  return false;
}

function leadsToName(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 3); i += 1) {
    const token = tokens[i];
    if (token && isNameWord(token, false)) return true;
    if (!token || !NAME_PARTICLES.has(token.lower)) return false;
  }
  return false;
}

/** The family name by which later mentions go: the last word, with the article of Arabic names kept out. */
export function surnameOf(name: string): string {
  const words = name.split(/\s+/);
  let last = words.at(-1) ?? name;
  if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(last) && words.length > 1) last = words.at(-2) ?? last;
  return last;
}
