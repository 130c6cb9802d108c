import { distinct } from '../actors.js';
import type { ActorRef } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { spread } from '../frames/coordination.js';
import { prepositionOf } from '../frames/words.js';
import { childrenOf } from '../syntax/dependents.js';

/** Those between whom something holds: "a truce between Chad and Niger was declared", "was signed between Chad and Niger". */
export function partiesTo(context: ClaimContext, frame: Frame, nouns: readonly number[]): ActorRef[] {
  const { sentence } = frame;
  const heads = [frame.predicate, ...nouns]
    .flatMap((head) => childrenOf(sentence, head))
    .filter((child) => /^(?:nmod|obl)$/.test(child.relation) && prepositionOf(sentence, child) === 'between')
    .flatMap((child) => spread(sentence, child.index));
  return distinct(context.actors.refsOf(sentence, heads));
}
