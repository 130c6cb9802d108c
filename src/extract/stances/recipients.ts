import { isAnybody, isPrivate } from '../actors.js';
import type { ActorRef, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { GIVING_AWAY, MAY_ONLY_GO, SENT } from '../lexicon/giving-away.js';
import { OBJECT_CLASSES } from '../lexicon/object-classes.js';
import { isPersonNoun } from '../lexicon/people-nouns.js';
import { headsIn } from './roles.js';

/** "Offered to sell rice to Togo", "its offer to lend Togo two tugs": to whom an offer is put whose deed is to give. */
export function recipientOf(context: ClaimContext, stance: StanceKind, position: Frame): ActorRef | null {
  if (stance !== 'OFFER') return null;
  const { sentence } = position;
  const clause = sentence.frames.find(
    ({ parent, infinitive, negated, link }) =>
      parent === position && infinitive && !negated && /^(?:xcomp|acl)$/.test(link),
  );
  if (!clause || clause.passive || !GIVING_AWAY.has(clause.lemma)) return null;
  // "send troops to Mali", "send aid to Bamako" says where they go, and not to whom it is offered
  const goes = MAY_ONLY_GO.has(clause.lemma);
  if (goes && clause.patient.some((head) => isSomebody(sentence.tokens[head]?.lemma))) return null;
  const to = clause.arguments
    .filter(({ preposition }) => preposition === 'to')
    .flatMap(({ heads }) => heads)
    .filter((head) => !goes || context.actors.mentionAt(sentence, head)?.form !== 'metonym');
  return (
    context.actors
      .refsOf(sentence, [...headsIn(clause, 'iobj'), ...to])
      .find((ref) => ref.named && !isPrivate(ref) && !isAnybody(ref)) ?? null
  );
}

const isSomebody = (lemma = ''): boolean =>
  OBJECT_CLASSES.troops?.has(lemma) === true || SENT.has(lemma) || isPersonNoun(lemma);
