import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { REFUSABLE } from '../lexicon/refusable.js';
import { readModality } from '../modality.js';
import { clauseIssue } from '../phrases.js';
import { write } from './draft.js';

/** "will not cut its output", "would not hand over the files": a refusal without the word. */
export function refusalByWill(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (!frame.negated || frame.passive || !frame.modals.some((word) => /^(?:will|would)$/.test(word)))
    return null;
  if (!REFUSABLE.has(frame.lemma)) return null;
  const holders = context.actors.refsOf(frame.sentence, frame.agent);
  const clause = clauseIssue(context.document, { ...frame, infinitive: true });
  if (holders.length === 0 || !clause) return null;
  const conditional = frame.sentence.frames.some((other) => other.parent === frame && other.mark === 'if');
  if (conditional) return null;
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
      rule: `stance/will-not/${frame.lemma}`,
      confidence: 0.65,
    },
    { ...reading, modality: 'ASSERTED' },
  );
}
