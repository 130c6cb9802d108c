import type { StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import { isDone } from '../frames/frame.js';
import { type Reading, readModality } from '../modality.js';

/** Verbs for the sake of which people march, strike, write and travel; what they came for they asked. */
const VOICING: ReadonlySet<string> = new Set(
  'demand insist press push urge call ask plead beg request appeal campaign lobby pressure petition clamour clamor exhort implore'.split(
    ' ',
  ),
);

/** "Walked off the job to press for higher wages": a demand that is told as the purpose of what was done was made by it. */
export function toldPurpose(frame: Frame, stance: StanceKind): Reading | null {
  const { parent } = frame;
  if (stance !== 'DEMAND' && stance !== 'REQUEST') return null;
  if (!frame.infinitive || frame.link !== 'advcl' || frame.negated || !VOICING.has(frame.lemma)) return null;
  if (!parent || parent.noun || !isDone(parent)) return null;
  const above = readModality(parent);
  return above.modality === 'ASSERTED' && !above.negated && !above.refused
    ? { modality: 'ASSERTED', refused: false, negated: false, direction: 'past' }
    : null;
}
