import { readAttribution } from '../attribution.js';
import type { ActorRef, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import { isDone } from '../frames/frame.js';
import type { ClaimContext } from '../context.js';
import { REFUSABLE } from '../lexicon/refusable.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import type { StanceVerb } from '../lexicon/stance-verbs.js';
import { OBJECT_CLASSES } from '../lexicon/object-classes.js';
import { HARMING } from '../lexicon/unwilled.js';
import { spread } from '../frames/coordination.js';
import { edgesOf, prepositionOf } from '../frames/words.js';
import { clauseIssue, type Issue, nounIssue, spanIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { custodian, type Draft } from './draft.js';

/** Who takes the position; of a passive without an agent ("China was asked to…"), the actor who says so. */
function holdersOf(context: ClaimContext, frame: Frame): ActorRef[] {
  // "is prepared to help" says what somebody is like, "prepares to help" what he does
  if (frame.lemma === 'prepare')
    return frame.passive ? context.actors.refsOf(frame.sentence, frame.patient) : [];
  const holders = context.actors.refsOf(frame.sentence, frame.agent);
  if (holders.length > 0 || !frame.passive || frame.agent.length > 0) return holders;
  const source = readAttribution(frame, context.text, context.actors)?.actor;
  return source && source.kind !== 'PERSON' ? [source] : [];
}

/** What a stating verb says of one position; null where a part that it needs is missing. */
export function draftOf(context: ClaimContext, frame: Frame, verb: StanceVerb): Draft | null {
  const { sentence } = frame;
  const holders = holdersOf(context, frame);
  const told = verb.addressee
    .flatMap((role) => roleHeads(frame, role))
    .find((head) => context.actors.refs(sentence, head).length > 0);
  const addressee = told === undefined ? null : (context.actors.refs(sentence, told)[0] ?? null);
  if (verb.needsAddressee && !addressee) return null;
  const wanted = addressee ? null : wantedOf(context, frame, verb);
  const issue = wanted?.issue ?? firstIssue(context, frame, verb, told);
  if (!issue) return null;
  if (holders.length === 0) return null;
  return {
    stance: vowed(frame, verb),
    act: 'MADE',
    holders,
    addressee: addressee ?? wanted?.addressee ?? custodian(context, issue, sentence),
    issue,
    rule: `stance/verb/${verb.lemma}${verb.particle ? ` ${verb.particle}` : ''}`,
    confidence: 0.8,
  };
}

/** A vow to do harm is a threat, and a vow not to do what one may be asked for is a refusal. */
function vowed(frame: Frame, { stance, lemma }: StanceVerb): StanceKind {
  if (stance !== 'OFFER' || !/^(?:vow|swear|promise|pledge)$/.test(lemma)) return stance;
  const clause = frame.sentence.frames.find(
    (other) => !other.noun && other.parent === frame && matchesClause(other, 'xcomp', frame),
  );
  if (!clause) return threatens(frame) ? 'THREAT' : stance;
  if (clause.negated) return REFUSABLE.has(clause.lemma) ? 'REFUSAL' : stance;
  return HARMING.has(clause.lemma) ? 'THREAT' : stance;
}

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

/** Token indexes that stand in a role of the frame, the passive undone. */
function roleHeads(frame: Frame, role: string): number[] {
  if (role === 'obj') return frame.patient;
  if (role === 'iobj')
    return frame.arguments
      .filter((argument) => argument.relation === 'iobj')
      .flatMap((argument) => argument.heads);
  const own = frame.arguments
    .filter((argument) => argument.preposition === role)
    .flatMap((argument) => argument.heads);
  return own.length > 0 ? own : nearObject(frame, role);
}

/** "Proposed patrols to Togo": what the verb asks for, hung on its object. */
const nearObject = (frame: Frame, preposition: string): number[] =>
  frame.patient
    .flatMap((head) => childrenOf(frame.sentence, head))
    .filter((child) => child.relation === 'nmod' && prepositionOf(frame.sentence, child) === preposition)
    .flatMap((child) => spread(frame.sentence, child.index));

/** What is wanted, from the first place where the verb may have it. */
function firstIssue(
  context: ClaimContext,
  frame: Frame,
  verb: StanceVerb,
  told: number | undefined,
): Issue | null {
  const { document } = context;
  const { sentence } = frame;
  for (const role of verb.issue) {
    if (role === 'self') return clauseIssue(document, { ...frame, infinitive: true });
    if (role === 'xcomp' || role === 'ccomp' || role === 'gerund') {
      const clause = sentence.frames.find(
        (other) => !other.noun && other.parent === frame && matchesClause(other, role, frame),
      );
      if (!clause || (role === 'ccomp' && !isWish(clause, verb))) continue;
      if (role === 'xcomp' && verb.objects && !verb.objects.has(clause.lemma)) continue;
      return wholeIssue(context, frame, clause);
    }
    for (const head of roleHeads(frame, role)) {
      const token = sentence.tokens[head];
      if (!token || token.tag === 'PRON' || token.tag === 'NUM') continue;
      if (verb.objects && !verb.objects.has(token.lemma) && !(verb.people && isPerson(context, frame, head)))
        continue;
      const isActor = context.actors.refs(sentence, head).length > 0;
      const supports = verb.stance === 'SUPPORT' || verb.stance === 'OPPOSITION';
      if (isActor && (told !== undefined || role === 'obj') && !supports && verb.stance !== 'CONCESSION')
        continue;
      if (STANCE_NOUN_KINDS[token.lemma] && role === 'obj' && verb.stance === 'REFUSAL' && !verb.objects)
        continue;
      const issue = nounIssue(document, sentence, head, { leaveOut: told === head ? undefined : told });
      if (issue) return issue;
    }
  }
  return null;
}

/** "Called for the trawler to be released": what is to be done to it says little without it. */
function wholeIssue({ document }: ClaimContext, frame: Frame, clause: Frame): Issue | null {
  const { sentence } = frame;
  const issue = clauseIssue(document, clause);
  // "warned Chile against closing the strait": without the word it would say the contrary
  if (issue && clause.mark === 'against' && issue.first > 0)
    return spanIssue(document, sentence, issue.first - 1, issue.last);
  if (!issue || !clause.passive || !clause.infinitive) return issue;
  const [told] = frame.arguments
    .filter(({ preposition }) => preposition === 'for')
    .flatMap(({ heads }) => heads);
  if (told === undefined || told > issue.first || !belongs(clause, told)) return issue;
  return spanIssue(document, sentence, edgesOf(sentence, told).first + 1, issue.last);
}

const belongs = (clause: Frame, head: number): boolean =>
  clause.patient.includes(head) || clause.sentence.tokens[clause.predicate]?.head === head;

const isPerson = (context: ClaimContext, frame: Frame, head: number): boolean =>
  context.actors.refs(frame.sentence, head).some((ref) => ref.kind === 'PERSON');

function matchesClause(clause: Frame, role: string, frame: Frame): boolean {
  if (role === 'xcomp')
    return (
      clause.infinitive &&
      (clause.link === 'xcomp' ||
        (clause.link === 'advcl' && clause.predicate > frame.predicate && clause.mark === null) ||
        clause.link === 'acl')
    );
  if (role === 'gerund')
    return (
      clause.sentence.tokens[clause.predicate]?.lower.endsWith('ing') === true &&
      (clause.link === 'xcomp' ||
        (clause.link === 'advcl' && clause.mark !== null && /^(?:on|to|at|against)$/.test(clause.mark)))
    );
  return clause.link === 'ccomp' && (clause.mark === null || /^(?:that|whether)$/.test(clause.mark));
}

/** "demanded that Egypt surrender", "insisted that talks must": a that-clause that wants something, not one that tells. */
function isWish(clause: Frame, verb: StanceVerb): boolean {
  if (verb.stance !== 'DEMAND' && verb.stance !== 'REQUEST') return true;
  if (verb.lemma === 'demand' || verb.lemma === 'request' || verb.lemma === 'ask')
    return clause.mark !== 'whether' && !isDone(clause);
  const bare = clause.sentence.tokens[clause.predicate];
  return (
    clause.modals.some((word) => /^(?:must|should|shall)$/.test(word)) ||
    (verb.lemma === 'insist' &&
      /^(?:VERB|AUX)$/.test(bare?.tag ?? '') &&
      bare?.lower === bare?.lemma &&
      clause.modals.length === 0)
  );
}
