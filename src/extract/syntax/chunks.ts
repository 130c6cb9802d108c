import type { DateMention, Mention, Token } from '../document.js';
import { nounPhrase } from './base-nouns.js';
import { type Chunk, Cutting, POSSESSIVE_PRONOUNS } from './cutting.js';
import { isMark, isRelative } from './joining-words.js';
import { verbGroup } from './verb-groups.js';

const PERSONAL_PRONOUNS = new Set(
  'he she it they we i you him them us me himself herself itself themselves this these those both neither all many some others one anyone everyone nobody something anything everything each none there what whoever'.split(
    ' ',
  ),
);

/** Cuts a sentence into chunks. Mentions and dates are single units: nothing is cut inside them. */
export function chunk(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): Chunk[] {
  const cut = new Cutting(tokens, mentions, dates);
  let at = 0;
  while (at < tokens.length) at = next(cut, at);
  return cut.chunks;
}

/** Cuts the chunk that begins at a token; gives the token after it. */
function next(cut: Cutting, at: number): number {
  const token = cut.tokens[at];
  if (!token) return at + 1;
  const date = cut.dateAt.get(at);
  if (date && !cut.dateIsModifier(date)) return cut.push('date', at, date.last);
  if (cut.mentionAt.has(at)) return nounPhrase(cut, at);
  if (token.text === ',') return cut.push('comma', at, at);
  if (/^(?:[.!?;:…-]|--|[–—])$/.test(token.text)) return cut.push('stop', at, at);
  if (token.tag === 'CCONJ' || token.lower === 'and' || token.lower === 'or' || token.lower === 'but')
    return cut.push('conjunction', at, at);
  if (cut.lowerAt(at) === 'as' && cut.lowerAt(at + 1) === 'well' && cut.lowerAt(at + 2) === 'as')
    return cut.push('conjunction', at, at + 2);
  if (isRelative(cut, at)) return cut.push('relative', at, at);
  if (isMark(cut, at)) return cut.push('mark', at, at);
  const verb = verbGroup(cut, at);
  if (verb) return verb;
  if (
    POSSESSIVE_PRONOUNS.has(token.lower) ||
    token.tag === 'DET' ||
    token.tag === 'NOUN' ||
    token.tag === 'PROPN' ||
    token.tag === 'NUM' ||
    token.tag === 'ADJ'
  ) {
    return nounPhrase(cut, at);
  }
  // "met there": a place, and nobody
  if (token.lower === 'there' && cut.chunks.at(-1)?.kind === 'verb') return cut.push('other', at, at);
  if (PERSONAL_PRONOUNS.has(token.lower) || token.tag === 'PRON') return cut.push('noun', at, at);
  if (token.tag === 'ADP' || token.lower === 'to') return preposition(cut, at);
  return cut.push('other', at, at);
}

/** "Ahead of", "because of", "out of" are one preposition. */
function preposition(cut: Cutting, at: number): number {
  let last = at;
  if (/^(?:ahead|because|instead|out)$/.test(cut.lowerAt(at)) && cut.lowerAt(at + 1) === 'of') last = at + 1;
  return cut.push('preposition', at, last, { head: at });
}
