import { sameSide } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { readModality } from '../modality.js';
import { isAgain } from './again.js';
import { write } from './draft.js';
import { issueOf, toldNearby } from './recalled.js';

/** Verbs of asking, with the preposition behind which stands what is asked for; null for an object. */
const ASKING: ReadonlyMap<string, readonly (string | null)[]> = new Map([
  ['demand', [null]],
  ['request', [null]],
  ['ask', ['for']],
  ['call', ['for']],
  ['seek', [null]],
  ['want', [null]],
  ['insist', ['on']],
]);

/** "Benin demands the same": what somebody has just been told to ask is asked by another too. */
export function theSame(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { sentence, lemma } = frame;
  const places = ASKING.get(lemma);
  if (!places || frame.passive || frame.infinitive || context.positions.length === 0) return null;
  const heads = places.flatMap((place) =>
    place === null
      ? frame.patient
      : frame.arguments.filter(({ preposition }) => preposition === place).flatMap((part) => part.heads),
  );
  if (!heads.some((head) => sentence.tokens[head]?.lower === 'same')) return null;
  const told = toldNearby(context, frame);
  const holders = context.actors.refsOf(sentence, frame.agent);
  const reading = readModality(frame);
  if (!told || holders.length === 0 || reading.modality !== 'ASSERTED' || reading.negated) return null;
  if (holders.some((holder) => told.addressee && sameSide(holder, told.addressee))) return null;
  return write(
    context,
    frame,
    {
      ...{ stance: told.stance, act: isAgain(frame) ? 'REITERATED' : 'MADE', holders },
      ...{ addressee: told.addressee, issue: issueOf(told, frame.predicate) },
      rule: `stance/same/${lemma}`,
      confidence: 0.6,
      recalled: told,
    },
    reading,
  );
}
