import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { DOCUMENTS, ISSUING } from '../lexicon/judging.js';
import { childrenOf } from '../syntax/dependents.js';
import { prepositionOf } from '../frames/words.js';
import { spread } from '../frames/coordination.js';

/**
 * Who speaks where a document does: of "issued a statement demanding", "a letter from the union asked" and "its
 * resolution condemned" those who issued, wrote or own it. Heads that are no document stay what they are.
 */
export function authors(context: ClaimContext, sentence: Sentence, heads: readonly number[]): number[] {
  return heads.flatMap((head) =>
    context.actors.refs(sentence, head).length > 0 ? [head] : authorsOf(sentence, head),
  );
}

function authorsOf(sentence: Sentence, head: number): number[] {
  if (!DOCUMENTS.has(sentence.tokens[head]?.lemma ?? '')) return [head];
  const owners = childrenOf(sentence, head).filter(
    (child) =>
      child.relation === 'nmod:poss' ||
      (child.relation === 'nmod' && /^(?:by|from|of)$/.test(prepositionOf(sentence, child) ?? '')),
  );
  if (owners.length > 0) return owners.flatMap(({ index }) => spread(sentence, index));
  const issued = sentence.frames.find(
    ({ noun, lemma, patient }) => !noun && ISSUING.has(lemma) && patient.includes(head),
  );
  return issued?.agent ?? [head];
}
