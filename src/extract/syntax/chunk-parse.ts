import type { DateMention, Mention, Token } from '../document.js';
import { chunk } from './chunks.js';
import type { Chunk } from './cutting.js';
import { labelInside } from './labels.js';
import { nounPhrase } from './noun-phrases.js';
import { preposition } from './prepositions.js';
import { finish } from './tree.js';
import { verbGroup } from './verbs.js';
import { Walk } from './walk.js';

/**
 * The parse that needs no weights: cuts the sentence into noun phrases and verb groups and joins them from left to
 * right; mentions and dates found before are single units. It takes time in proportion to the sentence's length,
 * and gives every token one head, with one root and no cycle.
 */
export function parseByChunks(
  tokens: Token[],
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): void {
  const chunks = chunk(tokens, mentions, dates);
  for (const token of tokens) {
    token.head = -2;
    token.relation = 'dep';
  }
  labelInside(tokens, chunks, mentions);
  join(new Walk(tokens, chunks, mentions));
  finish(tokens);
}

/** Joins the chunks of a sentence to one another. */
function join(walk: Walk): void {
  for (let at = 0; at < walk.chunks.length; at += 1) {
    const next = walk.chunks[at];
    if (next) at = step(walk, next, at);
  }
  walk.flushEarly();
}

/** Reads one chunk; gives the index of the last chunk that was used with it. */
function step(walk: Walk, next: Chunk, at: number): number {
  switch (next.kind) {
    case 'noun':
      return nounPhrase(walk, next, at);
    case 'preposition':
      return preposition(walk, next, at);
    case 'verb':
      verbGroup(walk, next, at);
      break;
    case 'mark':
      walk.mark = next;
      walk.boundary = true;
      walk.waiting = [];
      break;
    case 'relative':
      relativeWord(walk, next, at);
      break;
    case 'conjunction':
      walk.conjunction = next;
      break;
    case 'comma':
      walk.boundary = true;
      walk.conjunction = null;
      break;
    case 'stop':
      walk.boundary = true;
      walk.conjunction = null;
      walk.waiting = [];
      walk.mark = null;
      break;
    case 'date':
      walk.oblique(next.head, 'obl:tmod');
      break;
    case 'other':
      break;
  }
  return at;
}

/** Whether a chunk names a person and stands after a preposition, behind another noun. */
function isPersonInPhrase(walk: Walk, index: number): boolean {
  const chunk = walk.chunks[index];
  return (
    chunk?.kind === 'noun' &&
    walk.actorKind(chunk) === 'PERSON' &&
    walk.chunks[index - 1]?.kind === 'preposition' &&
    walk.chunks[index - 2]?.kind === 'noun'
  );
}

/** "who", "which": opens a clause that belongs to the noun before it, if there is one. */
function relativeWord(walk: Walk, chunk: Chunk, at: number): void {
  let index = at - 1;
  while (
    index >= 0 &&
    ['comma', 'preposition', 'date', 'other', 'conjunction'].includes(walk.chunks[index]?.kind ?? '')
  )
    index -= 1;
  // "talks between the ministers, which were to open": "which" is no person, so it is what governs the phrase
  while (walk.tokens[chunk.head]?.lower === 'which' && isPersonInPhrase(walk, index)) index -= 2;
  const antecedent = walk.chunks[index];
  if (antecedent?.kind !== 'noun') return;
  walk.relative = { chunk, antecedent };
  walk.outer = walk.waiting;
  walk.waiting = [];
  walk.boundary = false;
}
