import { sameSide } from '../actors.js';
import type { ActorRef, StanceClaim, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import type { Issue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';

/** Words before a noun by which it means what has been told of: "the demand", "its demand", "a first demand". */
const POINTING =
  /^(?:the|this|that|these|those|its|their|his|her|both|all|first|earlier|previous|original|initial|old|same)$/;

/** What one article calls a demand here it calls a request there. */
const FAMILIES: Partial<Record<StanceKind, readonly StanceKind[]>> = {
  DEMAND: ['DEMAND', 'REQUEST'],
  REQUEST: ['REQUEST', 'DEMAND'],
  OFFER: ['OFFER'],
};

/** Who, as far as a sentence says, holds the position that it points back to, and who answers it. */
export interface Sides {
  holders: readonly ActorRef[];
  answering: readonly ActorRef[];
  /** Also positions of which it is only said that those named do not hold them. */
  denied?: boolean;
}

/** Whether a noun of a position means one that has been told of. */
export const pointsBack = ({ sentence, predicate }: Frame): boolean =>
  childrenOf(sentence, predicate).some(
    ({ lower, relation }) => POINTING.test(lower) || relation === 'nmod:poss',
  );

/** "The same demand": what somebody else has been told to ask. */
export const isTheSame = ({ sentence, predicate }: Frame): boolean =>
  childrenOf(sentence, predicate).some(({ lower }) => lower === 'same');

/** "All its demands": more than the one that was told of. */
const isEach = ({ sentence, predicate }: Frame): boolean =>
  sentence.tokens[predicate]?.form === 'NNS' &&
  childrenOf(sentence, predicate).some(({ lower }) => lower === 'all');

/** Nouns of positions that more often mean what somebody says than what he wants. */
const SAYING_RATHER: ReadonlySet<string> = new Set(['claim', 'condition']);

/**
 * The position to which "the demand" points back: the one told of last that whoever the sentence names may hold or
 * answer. Of "the demands" none, where there are several.
 */
export function recalled(context: ClaimContext, noun: Frame, sides: Sides): StanceClaim | null {
  const kinds = FAMILIES[STANCE_NOUN_KINDS[noun.lemma] ?? 'SUPPORT'];
  if (!kinds || !pointsBack(noun) || isEach(noun)) return null;
  const fitting = positionsOf(context, kinds, sides).filter(
    ({ rule }) => !SAYING_RATHER.has(noun.lemma) || rule.includes(noun.lemma),
  );
  const several = noun.sentence.tokens[noun.predicate]?.form === 'NNS';
  const last = fitting.at(-1) ?? null;
  return several && fitting.some((claim) => claim.issue !== last?.issue) ? null : last;
}

/** The positions of certain kinds told of so far that fit who holds or answers them, the latest last. */
export const positionsOf = (
  { positions }: Pick<ClaimContext, 'positions'>,
  kinds: readonly StanceKind[],
  { holders, answering, denied = false }: Sides,
): StanceClaim[] =>
  positions.filter(
    (claim) =>
      kinds.includes(claim.stance) &&
      (denied || claim.modality !== 'DENIED') &&
      (holders.length === 0 || holders.some((holder) => sameSide(holder, claim.holder))) &&
      answering.every((actor) => mayAnswer(actor, claim)),
  );

/** What was asked for in the sentence before, or earlier in this one, where nothing else was told of since. */
export function toldNearby(context: ClaimContext, { sentence }: Frame): StanceClaim | null {
  const before = context.document.sentences[sentence.index - 1];
  const near = before && before.paragraph >= sentence.paragraph - 1 ? before.start : sentence.start;
  const last = context.positions.at(-1);
  const asked = last && last.modality !== 'DENIED' && (last.stance === 'DEMAND' || last.stance === 'REQUEST');
  return asked && last.start >= near ? last : null;
}

/** Whether it is to somebody that a position was put, as far as was told; nobody answers himself. */
export const mayAnswer = (actor: ActorRef, { holder, addressee }: StanceClaim): boolean =>
  !sameSide(actor, holder) && (addressee === null || sameSide(actor, addressee));

/** What a position told of before is about, for a noun that stands for it; the actors in it go with the claim. */
export const issueOf = ({ issue, issueTerms }: StanceClaim, at: number): Issue => ({
  text: issue,
  terms: issueTerms,
  entities: [],
  first: at,
  last: at,
});

/** "The trade minister", "Edwin Paucar": of which state the article does not tell. */
export const isOfNoState = ({ kind, country, capacity }: ActorRef): boolean =>
  country === null && (kind === 'PERSON' || (kind === 'OTHER' && capacity !== null));
