import type { MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import { type ClaimContext, related } from '../context.js';
import { HAPPENING } from '../lexicon/meeting-frames.js';
import { readModality } from '../modality.js';
import { childrenOf } from '../syntax/dependents.js';
import { build } from './build.js';
import { sharesMeeting } from './moved-days.js';
import { statusOf } from './status.js';

/**
 * "The talks have been put off. They will now take place on 28 March": a day for the meeting of which the sentence before
 * has told, or the same one ("have been put off and will now take place"). What was put off, and is to be then, stays
 * put off.
 */
export function itHappens(
  context: ClaimContext,
  frame: Frame,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  const last = earlier.at(-1);
  if (!last || !happens(frame)) return null;
  if (!(isStoodFor(frame) && isJustBefore(last, frame, context.text)) && !sharesMeeting(frame, last))
    return null;
  const reading = readModality(frame);
  if (reading.negated || !/^(?:ASSERTED|PLANNED)$/.test(reading.modality)) return null;
  const told = statusOf(frame, reading, frame.tense);
  if (context.dateOf(related(frame), told === 'PLANNED' ? 'future' : reading.direction) === null) return null;
  const putOff = told === 'PLANNED' && last.status === 'POSTPONED';
  const status = putOff ? 'POSTPONED' : told;
  const asTold = putOff ? { ...reading, modality: last.modality } : reading;
  return build(context, frame, last.participants, status, last.format, asTold, 'meeting/again/it', last);
}

/** "Takes place", "will be held", "is scheduled". */
function happens({ sentence, predicate, lemma, passive }: Frame): boolean {
  const word = HAPPENING.get(lemma);
  if (word === null) return passive;
  return word !== undefined && childrenOf(sentence, predicate).some(({ lower }) => lower === word);
}

/** Whether a word stands for what was told of before: "it takes place", "they will be held". */
const isStoodFor = ({ sentence, predicate }: Frame): boolean =>
  childrenOf(sentence, predicate).some(
    ({ relation, lower }) => relation.startsWith('nsubj') && /^(?:it|they)$/.test(lower),
  );

/** Whether no sentence stands between a claim and a predicate. */
const isJustBefore = ({ end }: MeetingClaim, { sentence }: Frame, text: string): boolean =>
  end <= sentence.start && text.slice(end, sentence.start).trim() === '';
