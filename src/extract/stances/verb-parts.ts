import { readAttribution } from '../attribution.js';
import { isAnybody, isPrivate } from '../actors.js';
import type { ActorRef, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { CUSTODY_ISSUES } from '../lexicon/custody.js';
import { REFUSABLE } from '../lexicon/refusable.js';
import type { StanceVerb } from '../lexicon/stance-verbs.js';
import { DEED_CLASSES } from '../lexicon/deed-classes.js';
import { DEEDS_OF_WORD, DONE_TO_WHOM, namesDeed } from '../lexicon/same-issues.js';
import { OBJECT_CLASSES } from '../lexicon/object-classes.js';
import { HARMING } from '../lexicon/unwilled.js';
import { clauseIssue, type Issue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { prepositionOf } from '../frames/words.js';
import { authors } from './authors.js';
import { custodian, type Draft } from './draft.js';
import { isMeant } from './objects.js';
import { ownersOfPatient } from './owners.js';
import { partiesTo } from './parties.js';
import { recipientOf } from './recipients.js';
import { isAsking, senders } from './senders.js';
import { roleHeads, headsIn } from './roles.js';
import { firstIssue, isWish, matchesClause } from './verb-issue.js';

/** Who takes the position; of a passive without an agent ("China was asked to…"), the actor who says so. */
function holdersOf(context: ClaimContext, frame: Frame, verb: StanceVerb): ActorRef[] {
  // "is prepared to help" says what somebody is like, "prepares to help" what he does
  if (frame.lemma === 'prepare')
    return frame.passive ? context.actors.refsOf(frame.sentence, frame.patient) : [];
  const agents = authors(context, frame.sentence, frame.agent);
  const holders = context.actors.refsOf(frame.sentence, agents);
  if (frame.passive && frame.agent.length === 0 && verb.stance === 'AGREEMENT')
    return partiesTo(context, frame, frame.patient);
  const sent = holders.length === 0 && isAsking(verb) ? senders(context, frame) : [];
  if (sent.length > 0) return sent;
  if (holders.length > 0 || !frame.passive || frame.agent.length > 0) return holders;
  // "was refused clearance, the airline said": whoever tells of it was refused, or looked on
  if (verb.stance === 'REFUSAL' && headsIn(frame, 'obj').length > 0) return [];
  // "the crew has been freed, the owner said": who tells of it need not be who gave way
  if (verb.stance === 'CONCESSION') return ownersOfPatient(context, frame);
  const source = readAttribution(frame, context.text, context.actors)?.actor;
  return source && source.kind !== 'PERSON' ? [source] : [];
}

/** "The driver gave himself up": where a private person merely yields or goes, no position is taken. */
const publicOf = (verb: StanceVerb, holders: ActorRef[]): ActorRef[] =>
  verb.issue.includes('alone') ? holders.filter((holder) => !isPrivate(holder)) : holders;

/** What a stating verb says of one position; null where a part that it needs is missing. */
export function draftOf(context: ClaimContext, frame: Frame, verb: StanceVerb): Draft | null {
  const { sentence } = frame;
  const holders = publicOf(verb, holdersOf(context, frame, verb));
  if (holders.length === 0) return context.reject(frame, 'stance/no-holder');
  if (!isMeant(context, frame, verb, holders)) return context.reject(frame, 'stance/not-meant');
  const told = verb.addressee
    .filter((role) => role !== 'of' || !isDoneToWhom(frame))
    .flatMap((role) => roleHeads(frame, role, verb))
    .find((head) => context.actors.refs(sentence, head).length > 0);
  const addressee = told === undefined ? null : (context.actors.refs(sentence, told)[0] ?? null);
  if (verb.needsAddressee && !addressee) return context.reject(frame, 'stance/no-addressee');
  if (verb.eminent && (!addressee || isPrivate(addressee) || isAnybody(addressee)))
    return context.reject(frame, 'stance/no-addressee');
  const wanted = addressee ? null : wantedOf(context, frame, verb);
  const issue = wanted?.issue ?? firstIssue(context, frame, verb, told);
  if (!issue) return context.reject(frame, 'stance/no-issue');
  return {
    stance: vowed(frame, verb),
    act: 'MADE',
    holders,
    addressee:
      addressee ??
      wanted?.addressee ??
      doerOf(context, frame, verb) ??
      recipientOf(context, verb.stance, frame) ??
      custodian(context, issue, sentence),
    issue,
    deed: deedOf(verb),
    rule: `stance/verb/${verb.lemma}${verb.particle ? ` ${verb.particle}` : ''}`,
    confidence: 0.8,
  };
}

/** "Demanded the release of the crew": behind the noun stands whom it is done to, and not of whom it is asked. */
const isDoneToWhom = ({ sentence, patient }: Frame): boolean =>
  patient.some((head) => DONE_TO_WHOM.has(DEEDS_OF_WORD.get(sentence.tokens[head]?.lemma ?? '')?.[0] ?? ''));

/** What somebody did who gave way or bound himself; a verb of mere consent leaves the deed to the issue. */
function deedOf({ stance, lemma, particle }: StanceVerb): string | undefined {
  if (stance !== 'CONCESSION' && stance !== 'AGREEMENT') return undefined;
  const words = particle ? [lemma, ...particle.split(' ')] : [lemma];
  return namesDeed(words) ? words.join(' ') : undefined;
}

/** "Demanded the opening of the ferry by Togo", "that the ferry be opened by Togo": who is to do what is wanted. */
function doerOf({ actors }: ClaimContext, frame: Frame, verb: StanceVerb): ActorRef | null {
  if (!isAsking(verb)) return null;
  const { sentence, patient } = frame;
  const clause = sentence.frames.find(
    ({ parent, link, passive }) => parent === frame && passive && /^(?:ccomp|xcomp|advcl)$/.test(link),
  );
  const behind = patient
    .flatMap((head) => childrenOf(sentence, head))
    .filter((child) => child.relation === 'nmod')
    .flatMap((child) => [child, ...childrenOf(sentence, child.index)])
    .filter((child) => child.relation === 'nmod' && prepositionOf(sentence, child) === 'by')
    .map(({ index }) => index);
  const [doer] = actors.refsOf(sentence, clause ? clause.agent : behind);
  // "the return of the skeleton from Togo"
  const from = patient
    .filter((head) => CUSTODY_ISSUES.has(sentence.tokens[head]?.lemma ?? ''))
    .flatMap((head) => childrenOf(sentence, head))
    .flatMap((child) => childrenOf(sentence, child.index))
    .filter((child) => child.relation === 'nmod' && prepositionOf(sentence, child) === 'from')
    .map(({ index }) => index);
  return doer ?? actors.refsOf(sentence, from)[0] ?? null;
}

/** A vow to do harm is a threat, and a vow not to do what one may be asked for is a refusal. */
function vowed(frame: Frame, { stance, lemma }: StanceVerb): StanceKind {
  if (stance !== 'OFFER' || !/^(?:vow|swear|promise|pledge)$/.test(lemma)) return stance;
  const clause = frame.sentence.frames.find(
    (other) => !other.noun && other.parent === frame && matchesClause(other, 'xcomp', frame),
  );
  if (!clause) return threatens(frame) ? 'THREAT' : stance;
  if (clause.negated) return REFUSABLE.has(clause.lemma) ? 'REFUSAL' : stance;
  return HARMING.has(clause.lemma) || isLegalAction(clause) ? 'THREAT' : stance;
}

/** "Vowed to sue", "to challenge the law in court", "to block the bill". */
const isLegalAction = ({ lemma, arguments: parts, sentence }: Frame): boolean =>
  DEED_CLASSES.opposing?.has(lemma) === true ||
  (/^(?:challenge|take|fight)$/.test(lemma) &&
    parts.some(({ heads }) => heads.some((head) => sentence.tokens[head]?.lemma === 'court')));

/** "Promised retaliation". */
const threatens = (frame: Frame): boolean =>
  frame.patient.some((head) => OBJECT_CLASSES.vengeance?.has(frame.sentence.tokens[head]?.lemma ?? ''));

/** "Demanded that Israel withdraw its troops": who is to act is the subject of the clause. */
function wantedOf(
  context: ClaimContext,
  frame: Frame,
  verb: StanceVerb,
): { addressee: ActorRef; issue: Issue } | null {
  if (verb.stance !== 'DEMAND' && verb.stance !== 'REQUEST') return null;
  if (
    !verb.issue.includes('ccomp') &&
    !(/^(?:insist|stipulate)$/.test(verb.lemma) && verb.stance === 'DEMAND')
  )
    return null;
  const clause = frame.sentence.frames.find(
    (other) => !other.noun && other.parent === frame && other.link === 'ccomp' && other.mark !== 'whether',
  );
  if (!clause || clause.passive || !isWish(clause, verb)) return null;
  const [addressee] = context.actors.refsOf(frame.sentence, clause.agent);
  const issue = addressee ? clauseIssue(context.document, { ...clause, infinitive: true }) : null;
  return addressee && issue ? { addressee, issue } : null;
}
