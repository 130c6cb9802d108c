import { keyOf } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { readModality } from '../modality.js';
import { clauseIssue } from '../phrases.js';
import { write } from './draft.js';

/** Verbs of saying under which "must" demands. */
export const SAYING: ReadonlySet<string> = new Set(
  'say tell declare state insist stress add warn announce write'.split(' '),
);

/** "Said that Togo must open the bridge": a demand without the word, put to whoever must act. */
export function saidMust(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (!SAYING.has(frame.lemma) || frame.negated || frame.passive) return null;
  const { sentence } = frame;
  const holders = context.actors.refsOf(sentence, frame.agent);
  for (const clause of sentence.frames) {
    if (clause.parent !== frame || clause.link !== 'ccomp' || clause.negated || clause.passive) continue;
    if (!clause.modals.includes('must')) continue;
    const [addressee] = context.actors.refsOf(sentence, clause.agent);
    const issue = clauseIssue(context.document, { ...clause, infinitive: true });
    if (!addressee || !issue || holders.some((holder) => keyOf(holder) === keyOf(addressee))) continue;
    return write(
      context,
      frame,
      { stance: 'DEMAND', act: 'MADE', holders, addressee, issue, rule: 'stance/must', confidence: 0.6 },
      readModality(frame),
    );
  }
  return null;
}
