import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { clauseIssue, type Issue } from '../phrases.js';

/** "Bowing to a demand of the union, Chad reinstated the miners", "met its demand and paid the miners": what was asked is what was done. */
export function deedBeside({ document }: ClaimContext, frame: Frame, granted: boolean): Issue | null {
  const { link, tense, parent, sentence } = frame;
  const next = sentence.frames.find(
    (other) =>
      !other.noun &&
      other.parent === frame &&
      other.link === 'conj' &&
      !other.passive &&
      other.patient.length > 0 &&
      !other.arguments.some(({ relation }) => relation.startsWith('nsubj')),
  );
  if (next && granted && !frame.negated) return clauseIssue(document, { ...next, infinitive: true });
  if (link !== 'advcl' || tense !== 'none' || !parent || parent.noun) return null;
  return clauseIssue(document, { ...parent, infinitive: true });
}
