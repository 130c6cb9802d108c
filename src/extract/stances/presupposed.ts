import type { ActorRef, StanceClaim, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { askedIn } from '../questions.js';
import type { Reading } from '../modality.js';
import type { Reason } from '../trace/reasons.js';
import { atRequest } from './at-request.js';
import { custodian, write } from './draft.js';
import { actorOfClause, addresseeOfNoun, issueOfNoun, ownersOf } from './noun-parts.js';
import { issueOf, positionsOf } from './recalled.js';

/** Being for or against something is taken for known only in "its opposition to the plan". */
function takesSide({ lemma, arguments: parts }: Frame, stance: StanceKind): boolean {
  const owned = parts.some(
    ({ relation, preposition }) =>
      relation === 'nmod:poss' || (relation === 'nmod' && /^(?:by|from)$/.test(preposition ?? '')),
  );
  return (
    owned &&
    parts.some(({ preposition }) => preposition === (stance === 'OPPOSITION' ? 'to' : 'for')) &&
    /^(?:opposition|objection|support|backing)$/.test(lemma)
  );
}

/** Why a noun by itself states no position. */
function objectionTo(noun: Frame, stance: StanceKind): Reason | null {
  if (noun.negated) return 'stance/negated';
  if (!/^(?:DEMAND|REQUEST|REFUSAL|OFFER|THREAT)$/.test(stance) && !takesSide(noun, stance))
    return 'stance/not-alone';
  if (
    /^(?:claim|application|motion|bid|push|condition|protest|pressure|willingness|readiness)$/.test(
      noun.lemma,
    )
  )
    return 'stance/not-alone';
  // "his call" may be one on the telephone
  const isCall = noun.lemma === 'call' && !noun.arguments.some(({ preposition }) => preposition === 'for');
  return isCall ? 'stance/telephone-noun' : null;
}

/** Component: positions that a sentence takes for known: "its request for the extradition of…", "the refusal by Qatar to…". */
export function presupposed(
  context: ClaimContext,
  sentence: Sentence,
  others: readonly StanceClaim[],
): StanceClaim[] {
  const isAsked = askedIn(sentence);
  for (const noun of sentence.frames) {
    const stance = STANCE_NOUN_KINDS[noun.lemma];
    if (!noun.noun || !stance) continue;
    if (others.length > 0) {
      context.reject(noun, 'stance/said-elsewhere');
      continue;
    }
    const objection = isAsked(noun.predicate) ? 'stance/asked' : objectionTo(noun, stance);
    if (objection) {
      context.reject(noun, objection);
      continue;
    }
    const holders = ownersOf(context, noun);
    const refused = refusalOf(context, noun, holders);
    if (refused.length > 0) return refused;
    const asked = atRequest(context, noun);
    if (asked.length > 0) return asked;
    // a compound ("al-Assad's extradition demand") leaves open whose demand it is
    const told = noun.arguments.some(
      (argument) =>
        argument.relation === 'nmod' && /^(?:for|on|over|that|to)$/.test(argument.preposition ?? ''),
    );
    const clause = sentence.frames.some(
      (other) => !other.noun && other.parent === noun && other.link === 'acl',
    );
    const issue = told || clause ? issueOfNoun(context, noun, noun) : null;
    if (holders.length === 0) context.reject(noun, 'stance/no-owner');
    if (!issue) context.reject(noun, 'stance/no-issue');
    if (holders.length === 0 || !issue) continue;
    const addressee =
      addresseeOfNoun(context, noun, noun) ??
      actorOfClause(context, noun) ??
      custodian(context, issue, sentence);
    return write(
      context,
      noun,
      {
        stance,
        act: 'MADE',
        holders,
        addressee,
        issue,
        rule: `stance/presupposed/${noun.lemma}`,
        confidence: 0.6,
      },
      AS_KNOWN,
    );
  }
  return [];
}

/** "Chile's refusal": of the demand that the article has told of, where it does not say of what. */
function refusalOf(context: ClaimContext, noun: Frame, owners: readonly ActorRef[]): StanceClaim[] {
  if (!/^(?:refusal|rejection)$/.test(noun.lemma) || owners.length === 0) return [];
  if (noun.arguments.some(({ preposition }) => /^(?:of|to)$/.test(preposition ?? ''))) return [];
  const { sentence } = noun;
  if (sentence.frames.some(({ parent, link }) => parent === noun && link === 'acl')) return [];
  const told = positionsOf(context, ['DEMAND', 'REQUEST'], { holders: [], answering: owners }).at(-1);
  if (!told) return [];
  return write(
    context,
    noun,
    {
      stance: told.stance,
      act: 'REJECTED',
      holders: [told.holder],
      addressee: told.addressee ?? owners[0] ?? null,
      issue: issueOf(told, noun.predicate),
      rule: `stance/presupposed/${noun.lemma}`,
      confidence: 0.6,
      recalled: told,
    },
    AS_KNOWN,
  );
}

/** How something is put that a sentence takes for known. */
const AS_KNOWN: Reading = { modality: 'ASSERTED', refused: false, negated: false, direction: 'past' };
