import type { MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import { type ClaimContext, related } from '../context.js';
import { HAPPENING } from '../lexicon/meeting-frames.js';
import { readModality } from '../modality.js';
import { childrenOf } from '../syntax/dependents.js';
import { build } from './build.js';
import { statusOf } from './status.js';

/**
 * "The talks have been put off. They will now take place on 28 March": a day for the meeting of which the sentence before
 * has told. What was put off, and is to be then, stays put off.
 */
export function itHappens(
  context: ClaimContext,
  frame: Frame,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  if (!takesPlace(frame)) return null;
  const last = earlier.at(-1);
  if (!last || !isJustBefore(last, frame, context.text)) return null;
  const reading = readModality(frame);
  if (reading.negated || !/^(?:ASSERTED|PLANNED)$/.test(reading.modality)) return null;
  const told = statusOf(frame, reading, frame.tense);
  if (context.dateOf(related(frame), told === 'PLANNED' ? 'future' : reading.direction) === null) return null;
  const putOff = told === 'PLANNED' && last.status === 'POSTPONED';
  const status = putOff ? 'POSTPONED' : told;
  const asTold = putOff ? { ...reading, modality: last.modality } : reading;
  return build(context, frame, last.participants, status, last.format, asTold, 'meeting/again/it', last);
}

/** "It takes place", "they will be held", "it is scheduled". */
function takesPlace({ sentence, predicate, lemma, passive }: Frame): boolean {
  const children = childrenOf(sentence, predicate);
  const stands = children.some(
    ({ relation, lower }) => relation.startsWith('nsubj') && /^(?:it|they)$/.test(lower),
  );
  if (!stands) return false;
  const word = HAPPENING.get(lemma);
  return word === null ? passive : word !== undefined && children.some(({ lower }) => lower === word);
}

/** Whether no sentence stands between a claim and a predicate. */
const isJustBefore = ({ end }: MeetingClaim, { sentence }: Frame, text: string): boolean =>
  end <= sentence.start && text.slice(end, sentence.start).trim() === '';
