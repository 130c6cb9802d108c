import type { ActorRef, StanceAct, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { prepositionOf } from '../frames/words.js';
import { AGAINST, NAMING } from '../lexicon/judging.js';
import { PAPERS } from '../lexicon/papers.js';
import { ANSWERING, NOUN_ACTS, type NounAct, STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { type Reading, readModality } from '../modality.js';
import { type Issue, nounIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { custodian, write } from './draft.js';
import { hasCeased, isAgain } from './again.js';
import { deedBeside } from './deed-beside.js';
import { isOfNoState, isTheSame, issueOf, recalled } from './recalled.js';
import { actorOfClause, addresseeOfNoun, isSubjects, issueOfNoun, ownersOf } from './noun-parts.js';

/** A verb on a position: "drop its demand for…", "grant the request". */
export function onNoun(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const target = positionUnder(context, frame);
  if (!target) return null;
  const { noun, entry, key } = target;
  const stance = STANCE_NOUN_KINDS[noun.lemma];
  const { sentence } = frame;
  const own = sentence.frames.find((other) => other.noun && other.predicate === noun.index);
  if (!stance || !own) return null;
  const subjects = context.actors.refsOf(sentence, frame.agent);
  const answered = entry.whose === 'other';
  const owners = isSubjects(own, answered, subjects) ? subjects : ownersOf(context, own, answered);
  // of "the call of the union" no more is known than whose it is
  const whole = answered && owners.length > 0 ? nounIssue(context.document, sentence, noun.index) : null;
  const stated = issueOfNoun(context, own, frame);
  const told = toldBefore(context, frame, own, stated, answered, { subjects, owners });
  const issue =
    stated ??
    (told && issueOf(told, noun.index)) ??
    (answered ? deedBeside(context, frame, entry.act === 'GRANTED') : null) ??
    whole;
  // "dismissed the claim as groundless": what somebody says
  if (noun.lemma === 'claim' && !stated && !told) return context.reject(own, 'stance/no-issue');
  if (!issue && !answered) return context.reject(own, 'stance/no-issue');
  const reading = readModality(frame);
  const done = actOf(entry.act, frame, reading);
  const act = answered && done === 'GRANTED' && isAwaited(frame) ? 'REITERATED' : done;
  if (!act) return context.reject(frame, entry.act === null ? 'stance/no-act' : 'stance/negated', noun.lemma);
  if (entry.act === null && act !== 'REJECTED' && !isNotYet(frame))
    return context.reject(frame, 'stance/no-act', noun.lemma);
  // "has not yet responded to the demand": of one that the article has told of this says nothing more
  if (entry.act === null && act === 'MADE' && !stated)
    return context.reject(frame, 'stance/no-act', noun.lemma);
  if (stance === 'OPPOSITION' && answered && act === 'REJECTED') {
    const heard = nounIssue(context.document, sentence, noun.index);
    return heard
      ? refuse(context, frame, subjects, owners[0] ?? null, heard, key, reading, own)
      : context.reject(own, 'stance/no-issue');
  }
  if (stance !== 'DEMAND' && stance !== 'REQUEST' && answered && act === 'REJECTED' && stance !== 'OFFER')
    return context.reject(frame, 'stance/no-answer', noun.lemma);
  if (answered && owners.length === 0 && !told) return ownAnswer(context, frame, own, act, key, reading);
  const named = owners.length > 0 || answered ? owners : subjects;
  const unknown = named.length === 0 || (named.every(isOfNoState) && !isTheSame(own));
  const holders = told && unknown ? [told.holder] : named;
  const to =
    addresseeOfNoun(context, own, frame) ?? actorOfClause(context, own) ?? (told ? told.addressee : null);
  let addressee = to;
  if (answered) addressee = subjects[0] ?? to;
  if (!issue) return context.reject(own, 'stance/no-issue');
  if (holders.length === 0) return context.reject(own, 'stance/no-owner');
  addressee ??= custodian(context, issue, sentence);
  return write(
    context,
    frame,
    {
      stance,
      act,
      holders,
      addressee,
      issue,
      rule: `stance/noun/${key} ${noun.lemma}`,
      confidence: 0.8,
      beside: own,
      ...(told && !stated ? { recalled: told } : {}),
    },
    reading,
  );
}

/**
 * The position told of before that a noun without an issue, or an answer to nobody in particular, points back to:
 * "repeated the demand", "the demand was dropped", "rejected the demand for water".
 */
function toldBefore(
  context: ClaimContext,
  frame: Frame,
  noun: Frame,
  stated: Issue | null,
  answered: boolean,
  { subjects, owners }: { subjects: ActorRef[]; owners: ActorRef[] },
): StanceClaim | null {
  if (answered && owners.length === 0 && isAskedBySomebody(noun)) return null;
  if (isEmbeddedQuestion(frame)) return null;
  const known = subjects.filter((subject) => !isOfNoState(subject));
  const sides = answered
    ? { holders: owners, answering: known }
    : { holders: owners.length > 0 ? owners : known, answering: [] };
  if (!stated && (frame.passive || subjects.length > 0))
    return (
      recalled(context, noun, sides) ??
      (isTheSame(noun) && !answered ? recalled(context, noun, { holders: [], answering: [] }) : null)
    );
  if (!stated) return null;
  // whose it is, where only one has asked anything of the one who answers
  if (!answered || owners.length > 0 || subjects.length === 0) return null;
  const told = recalled(context, noun, sides);
  return told && (told.addressee !== null || told.issueTerms.some((term) => stated.terms.includes(term)))
    ? told
    : null;
}

/** "Would not say when the demand had been put". */
const isEmbeddedQuestion = ({ sentence, predicate, link, parent }: Frame): boolean =>
  link === 'ccomp' &&
  parent !== null &&
  sentence.tokens
    .slice(parent.predicate + 1, predicate)
    .some(({ lower }) => /^(?:when|whether|why|how|where|what|if)$/.test(lower));

const isAskedBySomebody = (noun: Frame): boolean =>
  noun.arguments.some(({ preposition }) => /^(?:of|from|by)$/.test(preposition ?? ''));

/** Nouns and verbs under which a clause says what somebody waits for or insists on. */
const AWAITING: ReadonlySet<string> = new Set(
  'condition understanding proviso provide provided insist demand require insistence'.split(' '),
);

/** "On the condition that its demands are met", "its demands must be met": nobody has met them. */
function isAwaited({ sentence, predicate, modals, passive }: Frame): boolean {
  const above = sentence.tokens[sentence.tokens[predicate]?.head ?? -1]?.lemma ?? '';
  return AWAITING.has(above) || (passive && modals.some((modal) => modal === 'must' || modal === 'should'));
}

/** "Rejected calls for a review": where nobody is said to have asked, the answer is a position of its own. */
function ownAnswer(
  context: ClaimContext,
  frame: Frame,
  noun: Frame,
  act: StanceAct,
  key: string,
  reading: Reading,
): StanceClaim[] | null {
  const askers = noun.arguments.filter(({ preposition }) => /^(?:of|from|by)$/.test(preposition ?? ''));
  const asked = askers.length > 0;
  const named = askers.some(({ heads }) =>
    heads.some((head) => frame.sentence.tokens[head]?.tag === 'PROPN'),
  );
  if (named) return context.reject(frame, 'stance/unknown-owner', noun.lemma);
  const holders = context.actors.refsOf(frame.sentence, frame.agent);
  // what somebody unnamed asked is known by its own words: "the appeal of an Australian citizen"
  const issue = asked
    ? nounIssue(context.document, frame.sentence, noun.predicate)
    : (issueOfNoun(context, noun, frame) ??
      (act === 'GRANTED' && STANCE_NOUN_KINDS[noun.lemma] === 'DEMAND'
        ? nounIssue(context.document, frame.sentence, noun.predicate)
        : null));
  if (!issue) return context.reject(noun, 'stance/no-issue');
  if (holders.length === 0) return context.reject(frame, 'stance/no-holder');
  if (act === 'REJECTED') return refuse(context, frame, holders, null, issue, key, reading, noun);
  // to accept an invitation gives way in nothing
  if (act !== 'GRANTED' || noun.lemma === 'invitation')
    return context.reject(frame, 'stance/no-answer', noun.lemma);
  const rule = `stance/answer/${key}`;
  return write(
    context,
    frame,
    {
      stance: 'CONCESSION',
      act: 'MADE',
      holders,
      addressee: null,
      issue,
      rule,
      confidence: 0.6,
      beside: noun,
    },
    reading,
  );
}

/** The answer is a refusal of the one who answers. */
function refuse(
  context: ClaimContext,
  frame: Frame,
  holders: ActorRef[],
  addressee: ActorRef | null,
  issue: Issue,
  key: string,
  reading: Reading,
  beside: Frame,
): StanceClaim[] {
  const rule = `stance/answer/${key}`;
  return write(
    context,
    frame,
    { stance: 'REFUSAL', act: 'MADE', holders, addressee, issue, rule, confidence: 0.6, beside },
    reading,
  );
}

/** The noun of a position that a verb acts on, and what the verb does with it. */
function positionUnder(
  context: ClaimContext,
  frame: Frame,
): {
  noun: { index: number; lemma: string };
  entry: { act: StanceAct | null; whose: 'own' | 'other' };
  key: string;
} | null {
  const { sentence, lemma, particle } = frame;
  const no = lemma === 'say' && sentence.tokens[frame.predicate + 1]?.lower === 'no';
  const base = no ? 'say no' : particle ? `${lemma} ${particle}` : lemma;
  const isPosition = (index: number): boolean =>
    STANCE_NOUN_KINDS[sentence.tokens[index]?.lemma ?? ''] !== undefined &&
    sentence.tokens[index]?.tag !== 'VERB';
  const offTable = offTheTable(frame);
  // "took off the table its demand": the object may stand behind the idiom
  const objects = offTable
    ? sentence.frames.filter((other) => other.noun && other.parent === frame).map((other) => other.predicate)
    : inPapers(frame);
  for (const index of [...frame.patient, ...objects]) {
    if (!isPosition(index)) continue;
    const onTable = lemma === 'put' && sentence.tokens.some((token) => token.lower === 'table');
    const entry = offTable
      ? { act: 'WITHDRAWN' as const, whose: 'own' as const }
      : onTable
        ? { act: 'MADE' as const, whose: 'own' as const }
        : (NOUN_ACTS.get(base) ?? unanswered(base) ?? judgedWrong(frame));
    if (!entry || (lemma === 'take' && !offTable)) {
      context.reject(frame, 'stance/no-act', sentence.tokens[index]?.lemma);
      continue;
    }
    return { noun: { index, lemma: sentence.tokens[index]?.lemma ?? '' }, entry, key: base };
  }
  for (const argument of frame.arguments) {
    const key = `${base}+${argument.preposition ?? ''}`;
    const entry = NOUN_ACTS.get(key) ?? unanswered(key);
    const index = argument.heads.find(isPosition);
    if (entry && index !== undefined)
      return { noun: { index, lemma: sentence.tokens[index]?.lemma ?? '' }, entry, key };
  }
  return null;
}

/** "Handed him a note with the demand". */
const inPapers = ({ sentence, patient }: Frame): number[] =>
  patient
    .filter((head) => PAPERS.has(sentence.tokens[head]?.lemma ?? ''))
    .flatMap((head) => childrenOf(sentence, head))
    .filter((child) => prepositionOf(sentence, child) === 'with')
    .map(({ index }) => index);

/** To answer a position neither grants nor rejects it; not to answer rejects it. */
const unanswered = (key: string): { act: null; whose: 'other' } | null =>
  ANSWERING.has(key) ? { act: null, whose: 'other' } : null;

/** "Called the demand unacceptable". */
const judgedWrong = ({ lemma, sentence, predicate }: Frame): NounAct | null =>
  NAMING.has(lemma) &&
  childrenOf(sentence, predicate).some(
    ({ relation, lower }) => /^(?:xcomp|obl)$/.test(relation) && AGAINST.has(lower),
  )
    ? { act: 'REJECTED', whose: 'other' }
    : null;

/** "took its demand off the table". */
function offTheTable(frame: Frame): boolean {
  if (frame.lemma !== 'take') return false;
  const at = frame.sentence.tokens.findIndex(
    (token, index) => token.lower === 'off' && frame.sentence.tokens[index + 2]?.lower === 'table',
  );
  return at > frame.predicate;
}

/** What becomes of the verb's act when it is denied, refused, planned or repeated; null where nothing is left of it. */
function actOf(act: StanceAct | null, frame: Frame, reading: Reading): StanceAct | null {
  const again = isRepeated(frame);
  // "no longer presses its demand"
  if (hasCeased(frame))
    return act === 'MADE' || act === 'REITERATED' || act === 'HARDENED' ? 'WITHDRAWN' : null;
  if (frame.link === 'conj' && frame.parent && isNeither(frame.parent)) return null;
  if (reading.negated || reading.refused) {
    if (act === 'REITERATED' || (act === 'MADE' && again)) return 'WITHDRAWN';
    if (act === 'WITHDRAWN' || act === 'SOFTENED') return 'REITERATED';
    if (isNotYet(frame) && (act === 'GRANTED' || act === null)) return 'MADE';
    // "neither accepted nor turned down" leaves it without an answer
    if (act === 'GRANTED' && isNeither(frame)) return null;
    return act === 'GRANTED' || act === null ? 'REJECTED' : null;
  }
  if (act === 'MADE' && again) return 'REITERATED';
  return act;
}

/** "Has not yet replied to the request": it is still open. */
const isNotYet = ({ sentence, predicate }: Frame): boolean =>
  childrenOf(sentence, predicate).some(({ lower }) => lower === 'yet');

const isNeither = ({ sentence, predicate }: Frame): boolean =>
  childrenOf(sentence, predicate).some(({ lower }) => lower === 'neither');

/** "Put its request on the table again": an adverb may stand behind all else that belongs to the verb. */
function isRepeated(frame: Frame): boolean {
  const { sentence, predicate } = frame;
  const next = sentence.frames.find((other) => !other.noun && other.predicate > predicate);
  return (
    isAgain(frame) || sentence.tokens.slice(predicate, next?.predicate).some(({ lower }) => lower === 'again')
  );
}
