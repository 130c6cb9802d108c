import { keyOf } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { readModality } from '../modality.js';
import { clauseIssue } from '../phrases.js';
import { write } from './draft.js';
import { SAYING } from './must.js';

/** "Said that the minister would not be welcome in Lima": he is refused by whoever says so. */
export function notWelcome(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { parent, sentence } = frame;
  if (frame.lemma !== 'welcome' || !frame.negated || frame.passive) return null;
  if (!parent || frame.link !== 'ccomp' || !SAYING.has(parent.lemma) || parent.negated) return null;
  const holders = context.actors.refsOf(sentence, parent.agent);
  const [addressee] = context.actors.refsOf(sentence, frame.agent);
  const issue = clauseIssue(context.document, frame);
  if (!addressee) return context.reject(frame, 'stance/no-addressee');
  if (!issue) return context.reject(frame, 'stance/no-issue');
  if (holders.some((holder) => keyOf(holder) === keyOf(addressee)))
    return context.reject(frame, 'stance/self', addressee.name);
  return write(
    context,
    parent,
    {
      stance: 'REFUSAL',
      act: 'MADE',
      holders,
      addressee,
      issue,
      rule: 'stance/not-welcome',
      confidence: 0.6,
      beside: frame,
    },
    readModality(parent),
  );
}
