import { readAttribution } from '../attribution.js';
import { isAnybody, isPrivate } from '../actors.js';
import type { ActorRef, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { Token } from '../document.js';
import { isDone } from '../frames/frame.js';
import type { ClaimContext } from '../context.js';
import { REFUSABLE } from '../lexicon/refusable.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import type { StanceVerb } from '../lexicon/stance-verbs.js';
import { DEED_CLASSES, OBJECT_CLASSES } from '../lexicon/object-classes.js';
import { HARMING } from '../lexicon/unwilled.js';
import { spread } from '../frames/coordination.js';
import { edgesOf, isDate, prepositionOf } from '../frames/words.js';
import { clauseIssue, type Issue, nounIssue, spanIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { authors } from './authors.js';
import { custodian, type Draft } from './draft.js';
import { fitsObject, isMeant, measured, UNIONS } from './objects.js';
import { ownersOfPatient } from './owners.js';
import { partiesTo } from './parties.js';
import { isAsking, senders } from './senders.js';

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

/** Token indexes that stand in a role of the frame, the passive undone. */
function roleHeads(frame: Frame, role: string, verb: StanceVerb): readonly number[] {
  // "was granted bail": the passive is that of whom it is given to, and keeps what is given
  const kept = frame.passive && verb.addressee.includes('iobj') ? headsIn(frame, 'obj') : [];
  if (role === 'obj') return kept.length > 0 ? kept : patientOf(frame);
  if (role === 'iobj') return kept.length > 0 ? frame.patient : headsIn(frame, 'iobj');
  const own = frame.arguments
    .filter((argument) => argument.preposition === role)
    .flatMap((argument) => argument.heads);
  return own.length > 0 ? own : nearObject(frame, role);
}

/** "Let go 28 of the pupils": what the parse makes the object of the second verb. */
const patientOf = (frame: Frame): readonly number[] =>
  frame.patient.length > 0 || frame.lemma !== 'let'
    ? frame.patient
    : (frame.sentence.frames.find(({ parent, lemma }) => parent === frame && lemma === frame.particle)
        ?.patient ?? []);

const headsIn = (frame: Frame, relation: string): number[] =>
  frame.arguments.filter((argument) => argument.relation === relation).flatMap((argument) => argument.heads);

/** "Proposed patrols to Togo", "handed over the remains of six sailors to Togo": a part of the verb, hung on its object. */
function nearObject(frame: Frame, preposition: string): number[] {
  const { sentence, patient } = frame;
  const parts = patient.flatMap((head) => childrenOf(sentence, head)).filter(isNominal);
  const within = preposition === 'to' ? parts.flatMap((part) => childrenOf(sentence, part.index)) : [];
  return [...parts, ...within]
    .filter((child) => isNominal(child) && prepositionOf(sentence, child) === preposition)
    .flatMap((child) => spread(sentence, child.index));
}

const isNominal = ({ relation }: Token): boolean => relation === 'nmod';

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
    // in "resigning after the row, he wrote": whose deed a participle is, the parse tells too seldom
    if (role === 'self' && verb.stance === 'CONCESSION' && frame.link === 'advcl' && frame.tense === 'none')
      continue;
    if (role === 'self' || (role === 'alone' && isAlone(frame) && !leavesElsewhere(frame, verb)))
      return clauseIssue(document, { ...frame, infinitive: true });
    if (role === 'xcomp' || role === 'ccomp' || role === 'gerund' || role === 'reason') {
      const clause = sentence.frames.find(
        (other) => !other.noun && other.parent === frame && matchesClause(other, role, frame),
      );
      if (clause && role === 'ccomp' && !isWish(clause, verb))
        context.reject(frame, 'stance/no-wish', clause.lemma);
      if (!clause || (role === 'ccomp' && !isWish(clause, verb))) continue;
      if (verb.deeds && !verb.deeds.has(clause.lemma)) {
        context.reject(frame, 'stance/other-object', clause.lemma);
        continue;
      }
      // "he proposed: “I request that…”": what is said so states its own position
      if (verb.stance === 'OFFER' && /^(?:request|ask|urge|demand|appeal|call)$/.test(clause.lemma))
        return context.reject(frame, 'stance/no-wish', clause.lemma);
      return wholeIssue(context, frame, clause);
    }
    for (const head of roleHeads(frame, role, verb)) {
      const promised =
        role === 'obj' && verb.issue.includes('ccomp') ? subjectIssue(context, frame, head) : null;
      if (promised) return promised;
      const meant = measured(sentence, head);
      const token = sentence.tokens[meant];
      if (token?.tag === 'PRON' && verb.people && fitsObject(context, frame, verb, head))
        return personIssue(context, frame, head);
      if (!token) continue;
      if (token.tag === 'PRON' || token.tag === 'NUM') {
        context.reject(frame, 'stance/empty-object', token.lower);
        continue;
      }
      if (!fitsObject(context, frame, verb, meant)) {
        context.reject(frame, 'stance/other-object', token.lemma);
        continue;
      }
      const topic = role === 'obj' && verb.stance === 'AGREEMENT' ? topicOf(context, frame) : null;
      if (topic) return topic;
      // "asked the alliance for a brigade": those only described are what is wanted
      const described = context.actors.mentionAt(sentence, head)?.form === 'description';
      const isActor =
        context.actors.refs(sentence, head).length > 0 &&
        !(described && role === 'for' && told !== undefined);
      const supports = verb.stance === 'SUPPORT' || verb.stance === 'OPPOSITION';
      const joined = verb.stance === 'AGREEMENT' && verb.objects?.has(token.lemma) === true;
      const passed = supports || joined || verb.stance === 'CONCESSION';
      if (isActor && (told !== undefined || role === 'obj') && !passed) {
        context.reject(frame, 'stance/actor-object', token.text);
        continue;
      }
      if (isPut(token) && role === 'obj' && verb.stance === 'REFUSAL' && !verb.objects) {
        context.reject(frame, 'stance/position-object', token.lemma);
        continue;
      }
      const leaveOut = [...wordsOfVerb(frame), ...(told === undefined || told === head ? [] : [told])];
      const issue = nounIssue(document, sentence, head, { leaveOut });
      if (issue) return issue;
    }
  }
  return null;
}

/** What is put to somebody, whose answer to it is read off the noun. */
const isPut = ({ lemma }: Token): boolean =>
  STANCE_NOUN_KINDS[lemma] !== undefined && !/^(?:concession|support|backing|threat)$/.test(lemma);

/** "Signed an agreement in Malmö on the upkeep of the bridge": what it is about, where that hangs on the verb. */
function topicOf(context: ClaimContext, frame: Frame): Issue | null {
  const { sentence } = frame;
  const [topic] = frame.arguments
    .filter(({ preposition }) => /^(?:on|over|about)$/.test(preposition ?? ''))
    .flatMap(({ heads }) => heads)
    .filter((head) => !isDate(sentence, head) && context.actors.refs(sentence, head).length === 0);
  return topic === undefined ? null : nounIssue(context.document, sentence, topic);
}

/** "Promised each victim will get a house", where the subject of what is promised was taken for the object. */
function subjectIssue({ document }: ClaimContext, frame: Frame, head: number): Issue | null {
  const { sentence } = frame;
  const clause = sentence.frames.find(
    (other) =>
      other.parent === frame &&
      other.link === 'ccomp' &&
      other.predicate > head &&
      other.mark === null &&
      other.modals.length > 0 &&
      !other.arguments.some(({ relation }) => relation.startsWith('nsubj')),
  );
  const issue = clause && clauseIssue(document, clause);
  return issue ? spanIssue(document, sentence, edgesOf(sentence, head).first, issue.last) : null;
}

/** "Pardoned him": a pronoun names no issue, but whoever it stands for does. */
function personIssue(context: ClaimContext, { sentence, agent }: Frame, head: number): Issue | null {
  const [entity] = context.actors.mentionAt(sentence, head)?.entities ?? [];
  const mentions = agent.flatMap((at) => context.actors.mentionAt(sentence, at)?.entities ?? []);
  if (!entity || mentions.includes(entity)) return null;
  const terms = entity.name.toLowerCase().split(/\s+/).sort();
  return { text: entity.name, terms, entities: [entity], first: head, last: head };
}

/** "Rolled back tariffs", "let free the crew": words of the verb, which a parse may hang on its object. */
const wordsOfVerb = ({ sentence, predicate, particle }: Frame): number[] => {
  const next = sentence.tokens[predicate + 1]?.lower;
  return next !== undefined && (next === particle || next === 'free') ? [predicate + 1] : [];
};

/**
 * Without an object but oneself: "surrendered", "gave himself up". In "backing down, Chad dropped its demand" the main
 * clause tells the position.
 */
const isAlone = ({ patient, passive, sentence, link, tense, particle }: Frame): boolean =>
  !passive &&
  !(link === 'advcl' && tense === 'none') &&
  patient.every(
    (head) =>
      sentence.tokens[head]?.lower === particle ||
      /^(?:him|her|it|them)sel(?:f|ves)$/.test(sentence.tokens[head]?.lower ?? ''),
  );

/** "Rebels pulled out of negotiations": what troops leave must be ground. */
const leavesElsewhere = ({ sentence, arguments: parts }: Frame, { subjects }: StanceVerb): boolean =>
  subjects !== undefined &&
  parts.some(({ heads }) => heads.some((head) => UNIONS.has(sentence.tokens[head]?.lemma ?? '')));

/** "Called for the trawler to be released": what is to be done to it says little without it. */
function wholeIssue({ document }: ClaimContext, frame: Frame, clause: Frame): Issue | null {
  const { sentence } = frame;
  const issue = clauseIssue(document, clause);
  // "warned Chile against closing the strait": without the word it would say the contrary
  if (issue && clause.mark === 'against' && frame.lemma !== 'vote' && issue.first > 0)
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

function matchesClause(clause: Frame, role: string, frame: Frame): boolean {
  if (role === 'xcomp')
    return (
      clause.infinitive &&
      (clause.link === 'xcomp' ||
        (clause.link === 'advcl' && clause.predicate > frame.predicate && clause.mark === null) ||
        (clause.link === 'acl' && !isOfSubject(clause, frame)))
    );
  if (role === 'reason')
    return clause.link === 'advcl' && clause.tense === 'none' && /^(?:for|over|of)$/.test(clause.mark ?? '');
  if (role === 'gerund')
    return (
      clause.sentence.tokens[clause.predicate]?.lower.endsWith('ing') === true &&
      (clause.link === 'xcomp' ||
        (clause.link === 'advcl' && clause.mark !== null && /^(?:on|to|at|against)$/.test(clause.mark)))
    );
  return clause.link === 'ccomp' && (clause.mark === null || /^(?:that|whether)$/.test(clause.mark));
}

/** "Told him about measures to protect farmers": the clause belongs to what was told of. */
function isOfSubject({ sentence, predicate }: Frame, frame: Frame): boolean {
  const told = frame.arguments
    .filter(({ preposition }) => /^(?:about|regarding|concerning)$/.test(preposition ?? ''))
    .flatMap(({ heads }) => heads);
  for (let at = sentence.tokens[predicate]?.head ?? -1; at >= 0; at = sentence.tokens[at]?.head ?? -1) {
    if (told.includes(at)) return true;
    if (at === frame.predicate) return false;
  }
  return false;
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
