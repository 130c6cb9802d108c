import type { Frame } from '../clauses.js';
import type { Sentence, Token } from '../document.js';
import { isDone } from '../frames/frame.js';
import type { ClaimContext } from '../context.js';
import { OBJECT_CLASSES } from '../lexicon/object-classes.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { BASE_IS_PAST } from '../lexicon/verb-forms.js';
import type { StanceVerb } from '../lexicon/stance-verbs.js';
import { edgesOf, isDate } from '../frames/words.js';
import { clauseIssue, type Issue, nounIssue, spanIssue } from '../phrases.js';
import { fitsObject, measured, UNIONS } from './objects.js';
import { childrenOf } from '../syntax/dependents.js';
import { isBaseForm } from '../syntax/lemmas.js';
import { roleHeads } from './roles.js';

/** What is wanted, from the first place where the verb may have it. */
export function firstIssue(
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
      if (token.tag === 'PRON' || token.tag === 'NUM' || token.lower === 'same') {
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
        !(described && role === 'for' && told !== undefined) &&
        !(described && ASKED_FOR.has(verb.stance) && isNew(sentence, head));
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
      if (issue) return role === 'obj' ? whole(context, frame, verb, head, issue) : issue;
    }
  }
  return null;
}

/**
 * An issue with what belongs to it where a parse hangs that on the verb: what somebody is to answer for ("demanded
 * compensation from Togo for the ferry"), and where troops leave ("pulled its troops out of Togo").
 */
function whole(
  { document }: ClaimContext,
  { sentence, arguments: parts }: Frame,
  { stance }: StanceVerb,
  head: number,
  issue: Issue,
): Issue {
  const lemma = sentence.tokens[head]?.lemma ?? '';
  const isAsked =
    (stance === 'DEMAND' || stance === 'REQUEST') && OBJECT_CLASSES.redress?.has(lemma) === true;
  const isMoved = stance === 'CONCESSION' && OBJECT_CLASSES.troops?.has(lemma) === true;
  if (!isAsked && !isMoved) return issue;
  const part = parts.find(
    ({ preposition, heads: [at] }) =>
      (isAsked ? /^(?:for|over)$/ : /^(?:from|out|of|off)$/).test(preposition ?? '') &&
      at !== undefined &&
      at > issue.last &&
      !isDate(sentence, at),
  );
  const [at] = part?.heads ?? [];
  const more = at === undefined ? null : nounIssue(document, sentence, at);
  if (!part || !more) return issue;
  return {
    text: `${issue.text} ${/^(?:out|of)$/.test(part.preposition ?? '') ? 'out of' : (part.preposition ?? '')} ${more.text}`,
    terms: [...new Set([...issue.terms, ...more.terms])].sort(),
    entities: [...issue.entities, ...more.entities.filter((entity) => !issue.entities.includes(entity))],
    first: issue.first,
    last: more.last,
  };
}

const ASKED_FOR: ReadonlySet<string> = new Set(['DEMAND', 'REQUEST']);

/** "Demanded an interim administration": a body that is wanted and not yet there. */
const isNew = (sentence: Sentence, head: number): boolean =>
  childrenOf(sentence, head).some(({ lower, index }) => /^an?$/.test(lower) && index < head);

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

/** "Demanded that Togo shut the port": a form that may be a past and is none where something is wanted. */
const isUnmarked = ({ sentence, predicate, tense, aspect, passive }: Frame): boolean =>
  tense === 'past' &&
  aspect === 'simple' &&
  !passive &&
  BASE_IS_PAST.has(sentence.tokens[predicate]?.lower ?? '');

/** Whether a clause stands in a role of a verb. */
export function matchesClause(clause: Frame, role: string, frame: Frame): boolean {
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
export function isWish(clause: Frame, verb: StanceVerb): boolean {
  // "I agree that much remains to be done": an opinion that one shares
  if (verb.stance === 'AGREEMENT') return isBound(clause);
  if (verb.stance !== 'DEMAND' && verb.stance !== 'REQUEST') return true;
  if (verb.lemma === 'recommend' && isTrial(clause)) return false;
  if (verb.lemma === 'demand' || verb.lemma === 'request' || verb.lemma === 'ask')
    return clause.mark !== 'whether' && (!isDone(clause) || isUnmarked(clause));
  return (
    clause.modals.some((word) => /^(?:must|should|shall)$/.test(word)) ||
    // "insisted, they have", "asked “have they”": without a conjunction the bare form may be what is said
    ((verb.lemma === 'insist' || clause.mark === 'that' || !isQuotedApart(clause)) && isSubjunctive(clause))
  );
}

/** "Agreed that the ferry will sail", "agreed that Togo send an envoy", and what two agree between themselves. */
const isBound = (clause: Frame): boolean =>
  clause.modals.length > 0 ||
  clause.tense !== 'present' ||
  // "that issues remain" has a plural for its subject, and is no wish
  (isSubjunctive(clause) && !isOfSeveral(clause)) ||
  (clause.parent !== null && isOfSeveral(clause.parent));

const isOfSeveral = ({ sentence, agent }: Frame): boolean =>
  agent.length > 1 ||
  agent.some((head) => {
    const subject = sentence.tokens[head];
    return subject !== undefined && (/^NNP?S$/.test(subject.form) || /^(?:they|both)$/.test(subject.lower));
  });

/** "Recommended that he be charged", "be put on trial": what police say so lays something to somebody's charge. */
const isTrial = ({ lemma, arguments: parts, sentence }: Frame): boolean =>
  /^(?:charge|prosecute|indict|try|arraign)$/.test(lemma) ||
  parts.some(({ heads }) => heads.some((head) => sentence.tokens[head]?.lemma === 'trial'));

/** "That the ban be lifted", "that Togo lift the ban": the bare form, which tells of nothing that is. */
function isSubjunctive({ sentence, predicate, modals }: Frame): boolean {
  if (modals.length > 0) return false;
  const verb = sentence.tokens[predicate];
  const helper = childrenOf(sentence, predicate).find(({ relation }) => /^(?:aux|cop)/.test(relation));
  if (helper) return helper.lower === 'be';
  return verb !== undefined && /^(?:VERB|AUX)$/.test(verb.tag) && isBaseForm(verb);
}

/** "The minister urged: “They have guns”": what stands in quotation marks or behind a colon. */
const isQuotedApart = ({ sentence, predicate, parent }: Frame): boolean =>
  sentence.tokens
    .slice(Math.min(parent?.predicate ?? predicate, predicate), Math.max(parent?.predicate ?? 0, predicate))
    .some(({ text }) => /^["“”:]$/.test(text));
