import { sameSide } from '../actors.js';
import type { ActorRef, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { MATTERS, REST, RUNNING_OUT } from '../lexicon/letting-drop.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { readModality } from '../modality.js';
import { clauseIssue, type Issue, spanIssue } from '../phrases.js';
import { write } from './draft.js';
import { addresseeOfNoun, issueOfNoun, ownersOf } from './noun-parts.js';
import { issueOf, positionsOf, recalled } from './recalled.js';

/**
 * "Let its demand drop", "allowed its offer to lapse", "has let the matter rest": a holder who no longer presses what he
 * wanted; who will not let it rest takes it up again. What has run out has done so whoever let it.
 */
export function letDrop(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (!/^(?:let|allow)$/.test(frame.lemma) || frame.passive) return null;
  const { sentence } = frame;
  const head = frame.patient.find((at) => canRest(frame, at));
  const rest = sentence.tokens.find(({ index, lemma }) => REST.has(lemma) && endsThere(frame, index));
  if (head === undefined || !rest || rest.index < head) return null;
  const reading = readModality(frame);
  const kept = reading.negated || reading.refused;
  if (reading.modality !== 'ASSERTED' && !reading.refused) return null;
  const noun = sentence.frames.find((other) => other.noun && other.predicate === head) ?? null;
  const subjects = context.actors.refsOf(sentence, frame.agent);
  const owners = noun ? ownersOf(context, noun) : [];
  const lapsed = RUNNING_OUT.has(rest.lemma) && !kept;
  const isOwn = owners.length === 0 || owners.some((owner) => subjects.some((ref) => sameSide(ref, owner)));
  if (subjects.length === 0 || !(isOwn || lapsed)) return null;
  const holders = owners.length > 0 ? owners : subjects;
  const stated = noun && statedBefore(context, noun, rest.index);
  const told = stated ? null : toldBy(context, noun, holders);
  const issue = stated ?? (told && issueOf(told, head));
  const stance = told?.stance ?? STANCE_NOUN_KINDS[noun?.lemma ?? ''];
  if (!issue || !stance) return context.reject(frame, 'stance/no-issue');
  return write(
    context,
    frame,
    {
      stance,
      act: kept ? 'REITERATED' : 'WITHDRAWN',
      holders: told ? [told.holder] : holders,
      addressee: (noun && addresseeOfNoun(context, noun, noun)) ?? told?.addressee ?? null,
      issue,
      rule: `stance/let-drop/${rest.lemma}`,
      confidence: 0.6,
      ...(noun ? { beside: noun } : {}),
      ...(told ? { recalled: told } : {}),
      ...(lapsed ? { lapsed } : {}),
    },
    { ...reading, modality: 'ASSERTED' },
  );
}

/** What one can let rest: a position, or what stands for one. */
function canRest({ sentence }: Frame, at: number): boolean {
  const { lemma = '', lower = '' } = sentence.tokens[at] ?? {};
  return (
    /^(?:DEMAND|REQUEST|OFFER|THREAT)$/.test(STANCE_NOUN_KINDS[lemma] ?? '') ||
    MATTERS.has(lemma) ||
    /^(?:it|that|this)$/.test(lower)
  );
}

/** "Drop" of "let its demand drop": it has no object. */
function endsThere({ sentence, predicate }: Frame, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return at > predicate && (!next || /^(?:PUNCT|ADP|ADV|CCONJ|SCONJ)$/.test(next.tag));
}

/** The issue that a noun says itself, up to what becomes of it. */
function statedBefore(context: ClaimContext, noun: Frame, rest: number): Issue | null {
  const { sentence, predicate } = noun;
  const last = sentence.tokens[rest - 1]?.lower === 'to' ? rest - 2 : rest - 1;
  const clause = sentence.frames.find(
    ({ infinitive, predicate: at }) => infinitive && at > predicate && at < last,
  );
  const issue = issueOfNoun(context, noun, noun) ?? (clause ? clauseIssue(context.document, clause) : null);
  return issue && issue.last > last ? spanIssue(context.document, sentence, issue.first, last) : issue;
}

/** The only thing that somebody has been told to want, or what "its demand" points back to. */
function toldBy(context: ClaimContext, noun: Frame | null, holders: readonly ActorRef[]): StanceClaim | null {
  if (noun) return recalled(context, noun, { holders, answering: [] });
  const wanted = positionsOf(context, ['DEMAND', 'REQUEST'], { holders, answering: [] });
  const last = wanted.at(-1) ?? null;
  return wanted.every(({ issue }) => issue === last?.issue) ? last : null;
}
