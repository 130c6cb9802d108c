import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { REFUSABLE } from '../lexicon/refusable.js';
import { UNWILLED } from '../lexicon/unwilled.js';
import { readModality } from '../modality.js';
import { clauseIssue } from '../phrases.js';
import { write } from './draft.js';

/** "will not cut its output", "would not end the strike until paid": a refusal without the word. */
export function refusalByWill(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (!frame.negated || frame.passive || !frame.modals.some((word) => /^(?:will|would)$/.test(word)))
    return null;
  const { sentence } = frame;
  const holds = hasCondition(frame);
  if (!REFUSABLE.has(frame.lemma) && (!holds || UNWILLED.has(frame.lemma))) return null;
  const holders = context.actors.refsOf(sentence, frame.agent);
  const clause = clauseIssue(context.document, { ...frame, infinitive: true, negated: false });
  if (holders.length === 0) return context.reject(frame, 'stance/no-holder');
  if (!clause) return context.reject(frame, 'stance/no-issue');
  const conditional = sentence.frames.some((other) => other.parent === frame && other.mark === 'if');
  if (conditional) return context.reject(frame, 'stance/open', 'if');
  const reading = readModality(frame);
  return write(
    context,
    frame,
    {
      stance: 'REFUSAL',
      act: 'MADE',
      holders,
      addressee: null,
      issue: clause,
      rule: `stance/will-not/${REFUSABLE.has(frame.lemma) ? frame.lemma : 'until'}`,
      confidence: 0.65,
    },
    { ...reading, modality: 'ASSERTED' },
  );
}

/** "Until the prisoners are freed", "unless Chile pays": what is not done for now is not done to get something. */
const hasCondition = (frame: Frame): boolean =>
  frame.sentence.frames.some(
    (other) =>
      other.link === 'advcl' &&
      other.parent === frame &&
      /^(?:until|unless|before|till)$/.test(other.mark ?? ''),
  );
