import type { Token } from '../document.js';
import { HONORIFICS } from '../lexicon/offices.js';
import { perWord } from '../syntax/words/word.js';
import { opensBody } from './bodies.js';
import { lookUp, opensPhrase } from './gazetteer.js';
import { opensName } from './names.js';
import { DETERMINERS, opensOffice } from './offices.js';

/** What kinds of mention may begin at a word: flags. Most words of a text begin none. */
export const Opens = { office: 1, body: 2, owned: 4, known: 8, person: 16 } as const;

/** A determiner, which begins only what the next word goes on with. */
const DETERMINER = 32;

const openingsOf = perWord((word) => {
  const { text, lower } = word;
  const phrase = opensPhrase(text);
  let flags = 0;
  if (DETERMINERS.has(lower)) flags |= DETERMINER | Opens.office;
  if (lower === 'the' || lower === 'a' || lower === 'an') flags |= Opens.body;
  if (lower === 'the') flags |= Opens.owned;
  if (phrase) flags |= Opens.office | Opens.body | Opens.owned | Opens.known;
  if (/^[^-–]*[-–][^-–]*$/.test(text)) flags |= Opens.known;
  if (opensOffice(lower)) flags |= Opens.office;
  if (opensBody(lower)) flags |= Opens.body;
  if (opensName(word) || (HONORIFICS.has(lower) && /^\p{Lu}/u.test(text))) flags |= Opens.person;
  return flags;
});

/** Flags of `Opens` for a token: without the flag there is no such mention, with it there may be one. */
export function opensAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  const flags = openingsOf(token.word);
  if ((flags & DETERMINER) === 0) return flags;
  const next = tokens[at + 1];
  if (!next || ((flags & Opens.known) !== 0 && lookUp(tokens, at))) return flags;
  const after = openingsOf(next.word) | (next.lower === 'two' ? Opens.office : 0);
  return flags & after & (Opens.office | Opens.body | Opens.owned);
}
