import type { ActorRef, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { surfaceSubject } from '../frames/frame.js';
import { isDate } from '../frames/words.js';
import {
  ABSENT,
  BRINGING_UP,
  FALLING_OFF,
  GOING_AWAY,
  LEAVING_OUT,
  MENTIONS,
  NEXT_TO_NOTHING,
  ROADSIDES,
  SILENT,
  TURNING_UP,
  WANTED,
} from '../lexicon/letting-drop.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { type Reading, readModality } from '../modality.js';
import type { Issue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { hasCeased } from './again.js';
import { custodian, write } from './draft.js';
import { actorOfClause, addresseeOfNoun, issueOfNoun, makersOf, ownersOf } from './noun-parts.js';
import { issueOf, positionsOf, recalled } from './recalled.js';
import { phrasal } from './run-out.js';
import { isOwnSilence, isText, ownersOfText, textsBeside, withoutText } from './silent-texts.js';

/** Who does not speak of which demand, as a clause says. */
export interface Silence {
  noun: Frame;
  /** Heads of those who are silent, or of the texts in which nothing stands of it; none where it is told of nobody. */
  by: readonly number[];
  /** Somebody or something does not speak of it, rather than it not being there. */
  spoken: boolean;
  /** That it was there before lies in the verb: "disappeared from the text". */
  ended: boolean;
}

/**
 * "Made no mention of its demand", "the demand was absent from the Peruvian list", "nothing more was heard of it": a
 * demand that its own holder lets drop without saying so. What others do not speak of tells nothing of it.
 */
export function leftUnsaid(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const silence = silenceIn(frame);
  if (!silence || !isCall(silence.noun)) return null;
  const reading = readModality(frame);
  if (!isTold(frame, reading)) return context.reject(frame, 'stance/open', reading.by);
  const { sentence } = frame;
  const { noun } = silence;
  const stance = STANCE_NOUN_KINDS[noun.lemma];
  const silent = silence.by.flatMap((head) =>
    isText(sentence, head) ? ownersOfText(context, sentence, head) : context.actors.refs(sentence, head),
  );
  const position = positionOf(context, noun, silence.spoken ? silent : []);
  if (!stance || !position) return context.reject(noun, 'stance/no-owner');
  const { holders, issue, told } = position;
  if (!isOwnSilence(context, frame, silence, holders)) return context.reject(frame, 'stance/not-its-own');
  return write(
    context,
    frame,
    {
      stance,
      act: 'WITHDRAWN',
      holders,
      addressee:
        addresseeOfNoun(context, noun, noun) ??
        actorOfClause(context, noun) ??
        told?.addressee ??
        custodian(context, issue, sentence),
      issue,
      rule: `stance/unsaid/${frame.lemma} ${noun.lemma}`,
      confidence: 0.5,
      beside: noun,
      ...(told ? { recalled: told } : {}),
    },
    reading,
  );
}

/** "His call" may be one on the telephone. */
const isCall = ({ lemma, arguments: parts, sentence, predicate }: Frame): boolean =>
  lemma !== 'call' ||
  parts.some(({ preposition }) => preposition === 'for') ||
  sentence.frames.some(({ infinitive, parent }) => infinitive && parent?.predicate === predicate);

/** Whether a silence is told as a fact, and not as one that has never been broken or only in part. */
function isTold(frame: Frame, { modality, refused, negated }: Reading): boolean {
  if (modality !== 'ASSERTED' || refused || frame.modals.length > 0) return false;
  if (negated && !frame.negated && !hasCeased(frame)) return false;
  return !childrenOf(frame.sentence, frame.predicate).some(({ lower }) =>
    /^(?:never|yet|only|just|merely|hardly)$/.test(lower),
  );
}

interface Position {
  holders: readonly ActorRef[];
  issue: Issue;
  told: StanceClaim | null;
}

/** Whose demand a noun names, and for what, as it says itself or as the article has told before. */
function positionOf(
  context: ClaimContext,
  noun: Frame,
  speakers: readonly ActorRef[],
): (Position & { holders: ActorRef[] }) | null {
  const stated = withoutText(context, noun, issueOfNoun(context, noun, noun));
  const named = [...ownersOf(context, noun), ...makersOf(context, noun)];
  const owners = named.length > 0 || !hasPronoun(noun) ? named : [...speakers];
  const sides = { holders: owners.length > 0 ? owners : speakers, answering: [] };
  if (!stated) {
    const told = recalled(context, noun, sides);
    return (
      told && {
        holders: owners.length > 0 ? owners : [told.holder],
        issue: issueOf(told, noun.predicate),
        told,
      }
    );
  }
  if (owners.length > 0) return { holders: owners, issue: stated, told: null };
  const told = positionsOf(context, ['DEMAND', 'REQUEST'], sides).findLast(({ issueTerms }) =>
    issueTerms.some((term) => stated.terms.includes(term)),
  );
  return told ? { holders: [told.holder], issue: stated, told } : null;
}

/** "Its demand", of whoever is silent about it, where the article leaves open whom "its" means. */
const hasPronoun = ({ sentence, predicate }: Frame): boolean =>
  childrenOf(sentence, predicate).some(({ relation, tag }) => relation === 'nmod:poss' && tag === 'PRON');

function silenceIn(frame: Frame): Silence | null {
  return frame.passive
    ? (notThere(frame) ?? notHeardOf(frame))
    : (notSpokenOf(frame) ?? notThere(frame) ?? noWordOf(frame));
}

/** "Did not mention", "left out", "made no mention of", "said nothing of", "stayed silent on". */
function notSpokenOf(frame: Frame): Silence | null {
  const noun = unspoken(frame);
  return noun && { noun, by: frame.agent, spoken: true, ended: hasCeased(frame) };
}

function unspoken(frame: Frame): Frame | null {
  const { sentence, lemma, patient } = frame;
  const base = phrasal(frame);
  const denied = frame.negated || hasCeased(frame);
  if (denied) {
    const heads = [
      ...(BRINGING_UP.has(base) ? patient : []),
      ...behind(frame, (word) => BRINGING_UP.has(`${base}+${word}`)),
    ];
    const noun = wantedIn(frame, heads);
    if (noun) return noun;
  }
  if (!denied && LEAVING_OUT.has(base)) return wantedIn(frame, patient);
  const mentions = patient.filter((head) => MENTIONS.has(sentence.tokens[head]?.lemma ?? ''));
  if (mentions.some((head) => frame.negated || hasNo(frame, head)))
    return wantedIn(frame, [...mentions, ...behindDate(frame)]);
  const nothing = patient.filter((head) => NEXT_TO_NOTHING.has(sentence.tokens[head]?.lower ?? ''));
  if (lemma === 'say' && !frame.negated && nothing.length > 0)
    return wantedIn(frame, [...nothing, ...behind(frame, (word) => /^(?:of|about|on)$/.test(word))]);
  return !frame.negated && isSilent(frame)
    ? wantedIn(frame, [...patient, ...behind(frame, (word) => /^(?:on|about|over)$/.test(word))])
    : null;
}

/** "Was absent from the list", "did not figure in the text", "disappeared", "has gone quiet". */
function notThere(frame: Frame): Silence | null {
  const { sentence } = frame;
  const noun = sentence.frames.find(
    (other) => isWanted(other) && surfaceSubject(frame).includes(other.predicate),
  );
  if (!noun) return null;
  const base = phrasal(frame);
  const denied = frame.negated || hasCeased(frame);
  const away =
    !denied &&
    (GOING_AWAY.has(base) ||
      behind(frame, (word) => FALLING_OFF.has(`${base}+${word}`)).some((head) => isAside(frame, head)) ||
      (!ABSENT.has(frame.lemma) && isSilent(frame)) ||
      isNowhere(frame));
  const missing = frame.passive
    ? (denied && BRINGING_UP.has(base)) || (!denied && LEAVING_OUT.has(base))
    : (denied && TURNING_UP.has(base)) ||
      (!denied && ABSENT.has(sentence.tokens[frame.predicate]?.lower ?? ''));
  return away || missing
    ? { noun, by: textsBeside(frame), spoken: false, ended: away || hasCeased(frame) }
    : null;
}

/** "Nothing more was heard of it". */
function notHeardOf(frame: Frame): Silence | null {
  const { sentence, lemma, negated, patient } = frame;
  const nothing = patient.some((head) => NEXT_TO_NOTHING.has(sentence.tokens[head]?.lower ?? ''));
  if (lemma !== 'hear' || negated || !nothing) return null;
  const noun = wantedIn(
    frame,
    behind(frame, (word) => /^(?:of|about)$/.test(word)),
  );
  return noun && { noun, by: [], spoken: false, ended: false };
}

/** "There was no mention of it in the list". */
function noWordOf(frame: Frame): Silence | null {
  const { sentence, lemma, predicate, negated } = frame;
  const children = childrenOf(sentence, predicate);
  if (lemma !== 'be' || !children.some(({ relation }) => relation === 'expl')) return null;
  const mentions = children
    .filter(({ relation, lemma: word }) => relation === 'nsubj' && MENTIONS.has(word))
    .filter(({ index }) => negated || hasNo(frame, index))
    .map(({ index }) => index);
  const noun = wantedIn(frame, mentions);
  return noun && { noun, by: textsBeside(frame, noun), spoken: false, ended: false };
}

const behind = ({ arguments: parts }: Frame, isOne: (preposition: string) => boolean): number[] =>
  parts.filter(({ preposition }) => preposition !== null && isOne(preposition)).flatMap(({ heads }) => heads);

/** "Made no mention on Thursday of its demand": the parse may hang the rest on the day. */
const behindDate = ({ sentence, arguments: parts }: Frame): number[] =>
  parts.flatMap(({ heads }) => heads).filter((head) => isDate(sentence, head));

const isAside = ({ sentence }: Frame, at: number): boolean =>
  isText(sentence, at) || ROADSIDES.has(sentence.tokens[at]?.lemma ?? '');

const hasNo = ({ sentence }: Frame, at: number): boolean =>
  childrenOf(sentence, at).some(({ lower }) => lower === 'no');

/** "Is silent", "stayed silent", "kept quiet", "has gone quiet". */
const isSilent = ({ sentence, lemma, predicate, patient }: Frame): boolean =>
  SILENT.has(lemma) ||
  (/^(?:stay|keep|remain|fall|go|maintain|be)$/.test(lemma) &&
    (childrenOf(sentence, predicate).some(
      ({ relation, lower }) => relation === 'xcomp' && SILENT.has(lower),
    ) ||
      patient.some((head) => SILENT.has(sentence.tokens[head]?.lower ?? ''))));

const isNowhere = ({ sentence, lemma, predicate }: Frame): boolean =>
  lemma === 'nowhere' || childrenOf(sentence, predicate).some(({ lower }) => lower === 'nowhere');

const isWanted = ({ noun, lemma, negated }: Frame): boolean => noun && !negated && WANTED.has(lemma);

/** The demand that one of some heads is, or that hangs on "no mention of", "nothing this time of". */
function wantedIn(frame: Frame, heads: readonly number[], depth = 0): Frame | null {
  const { sentence } = frame;
  for (const head of heads) {
    const noun = sentence.frames.find((other) => isWanted(other) && other.predicate === head);
    if (noun) return noun;
    const token = sentence.tokens[head];
    const passes =
      token !== undefined &&
      (MENTIONS.has(token.lemma) ||
        NEXT_TO_NOTHING.has(token.lower) ||
        SILENT.has(token.lemma) ||
        token.lemma === 'time' ||
        isDate(sentence, head) ||
        isText(sentence, head));
    if (!passes || depth > 2) continue;
    const below = wantedIn(
      frame,
      childrenOf(sentence, head)
        .filter(({ relation, index }) => relation.startsWith('nmod') && index > head)
        .map(({ index }) => index),
      depth + 1,
    );
    if (below) return below;
  }
  return null;
}
