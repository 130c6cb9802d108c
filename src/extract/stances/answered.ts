import { sameSide } from '../actors.js';
import type { ActorRef, StanceAct, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { BARE_ANSWERS, COMPLYING, PROMISING, TAKING_LESS } from '../lexicon/position-life.js';
import { NOUN_ACTS } from '../lexicon/stance-nouns.js';
import { readModality } from '../modality.js';
import type { StanceKind } from '../claim.js';
import { childrenOf } from '../syntax/dependents.js';
import { write } from './draft.js';
import { goesOn } from './goes-on.js';
import { isNo } from './rebuffed.js';
import { isOfNoState, issueOf, mayAnswer, positionsOf } from './recalled.js';

const ASKING: readonly StanceKind[] = ['DEMAND', 'REQUEST'];

/** What a clause says became of what was asked before. */
export interface Answer {
  act: StanceAct;
  whose: 'own' | 'other';
  /** Nothing in the sentence stands for what is answered. */
  bare: boolean;
}

/**
 * "Chile refused", "rejected it", "settled for less": what becomes of the demand of which the sentence before has told,
 * or an earlier part of the same sentence.
 */
export function answered(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (frame.passive || context.positions.length === 0) return null;
  const answer = answerIn(frame) ?? goesOn(context, frame);
  if (!answer) return null;
  const subjects = context.actors.refsOf(frame.sentence, frame.agent);
  const told = toldJustBefore(context, frame, answer, subjects);
  const reading = readModality(frame);
  if (!told || reading.modality !== 'ASSERTED' || reading.negated || reading.refused) return null;
  const [answering] = subjects;
  return write(
    context,
    frame,
    {
      stance: told.stance,
      act: answer.act,
      holders: [told.holder],
      addressee: told.addressee ?? (answer.whose === 'other' ? (answering ?? null) : null),
      issue: issueOf(told, frame.predicate),
      rule: `stance/answered/${frame.lemma}`,
      confidence: 0.6,
      recalled: told,
    },
    reading,
  );
}

function answerIn(frame: Frame): Answer | null {
  const { sentence, lemma, particle, patient } = frame;
  const base = particle ? `${lemma} ${particle}` : lemma;
  const prepositions = frame.arguments.flatMap(({ preposition, heads }) =>
    preposition !== null && heads.some((head) => isIt(frame, head)) ? [preposition] : [],
  );
  if (patient.some((head) => isIt(frame, head))) return entryOf(NOUN_ACTS.get(base));
  const under = prepositions.map((preposition) => NOUN_ACTS.get(`${base}+${preposition}`)).find(Boolean);
  if (under) return entryOf(under);
  const less = TAKING_LESS.get(lemma);
  if (less && frame.arguments.some(({ preposition }) => preposition === less))
    return { act: 'SOFTENED', whose: 'own', bare: true };
  const again = /^(?:ask|demand|request|insist)$/.test(lemma) && patient.length === 0;
  if (again && sentence.tokens[frame.predicate + 1]?.lower === 'again')
    return { act: 'REITERATED', whose: 'own', bare: true };
  const clause = sentence.frames.find(
    (other) => !other.noun && other.parent === frame && /^(?:xcomp|ccomp|advcl)$/.test(other.link),
  );
  if (clause) return clause.infinitive ? complying(frame, clause) : null;
  const next = sentence.tokens[frame.predicate + 1]?.lower;
  if (lemma === 'say' && isNo(next)) return { act: 'REJECTED', whose: 'other', bare: true };
  if (PROMISING.has(lemma) && patient.some((head) => isOfThem(frame, head)))
    return { act: 'GRANTED', whose: 'other', bare: true };
  if (patient.length > 0 || (lemma === 'agree' && frame.arguments.some(({ preposition }) => preposition)))
    return null;
  const act = BARE_ANSWERS.get(lemma === 'do' ? `do ${next ?? ''}` : base);
  return act ? { act, whose: 'other', bare: true } : null;
}

/** "Asked for boats; Chile promised two of them". */
const isOfThem = ({ sentence }: Frame, head: number): boolean =>
  /^(?:NUM|DET|PRON|ADJ)$/.test(sentence.tokens[head]?.tag ?? '') &&
  childrenOf(sentence, head).some(({ lower }) => lower === 'them');

/** "It" and "that" for what was asked; a verb that makes or sends something has more to choose from. */
const isIt = ({ sentence }: Frame, head: number): boolean =>
  /^(?:it|that|this)$/.test(sentence.tokens[head]?.lower ?? '');

const entryOf = (entry: { act: StanceAct; whose: 'own' | 'other' } | undefined): Answer | null =>
  entry && entry.act !== 'MADE' ? { ...entry, bare: false } : null;

/** "Refused to comply", "agreed to do so". */
function complying({ lemma }: Frame, clause: Frame): Answer | null {
  const next = clause.sentence.tokens[clause.predicate + 1]?.lower ?? '';
  if (!COMPLYING.has(clause.lemma) && !COMPLYING.has(`${clause.lemma} ${next}`)) return null;
  if (/^(?:refuse|decline)$/.test(lemma)) return { act: 'REJECTED', whose: 'other', bare: true };
  return PROMISING.has(lemma) ? { act: 'GRANTED', whose: 'other', bare: true } : null;
}

/** The demand that the sentence before, or this one, has told of, if the subject can be the one to take that step. */
function toldJustBefore(
  context: ClaimContext,
  { sentence }: Frame,
  { whose, bare }: Answer,
  subjects: readonly ActorRef[],
): StanceClaim | null {
  const before = context.document.sentences[sentence.index - 1];
  const last = context.positions.at(-1);
  const own = whose === 'own' && bare;
  const near = before && before.paragraph >= sentence.paragraph - 1 ? before.start : sentence.start;
  if (!last || (last.start < near && !own) || subjects.length === 0) return null;
  const [told] = positionsOf({ positions: [last] }, ASKING, {
    holders: whose === 'own' ? subjects.filter((subject) => !isOfNoState(subject)) : [],
    answering: [],
  });
  if (!told || whose === 'own') return told ?? null;
  const known = told.addressee !== null;
  const fits = subjects.every(
    (subject) =>
      mayAnswer(subject, told) && (known ? sameSide(subject, told.addressee ?? subject) : isState(subject)),
  );
  return fits && (known || !bare) ? told : null;
}

const isState = ({ country, kind }: ActorRef): boolean => country !== null || kind === 'STATE';
