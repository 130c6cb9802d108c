import type { MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { readModality } from '../modality.js';
import { childrenOf } from '../syntax/dependents.js';
import { build } from './build.js';
import { parties } from './sides.js';
import { statusOf } from './status.js';
import { areStatesmen } from './together.js';

/** What several come to in one sitting. */
const COMING_TO: ReadonlySet<string> = new Set(
  'agree settle reach conclude decide sign resolve finish hammer thrash work iron find draft'.split(' '),
);
/** How long a sitting lasts. */
const SITTING: ReadonlySet<string> = new Set(
  'minute hour day night midnight dawn evening noon lunchtime'.split(' '),
);

/** "It took A and B four hours to agree": those sat together who needed so long. */
export function sitting(context: ClaimContext, frame: Frame): MeetingClaim | null {
  const { sentence, lemma, patient, predicate } = frame;
  if (lemma !== 'take' || !childrenOf(sentence, predicate).some(({ lower }) => lower === 'it')) return null;
  const agreeing = sentence.frames.some(
    (other) => other.infinitive && other.predicate > predicate && COMING_TO.has(other.lemma),
  );
  const long = sentence.tokens.some((token) => token.index > predicate && SITTING.has(token.lemma));
  const sides = context.actors.refsOf(sentence, patient);
  if (!agreeing || !long || !areStatesmen(context, sides)) return null;
  const reading = readModality(frame);
  const status = statusOf(frame, reading, frame.tense);
  return build(context, frame, parties(sides, 'PARTY'), status, 'IN_PERSON', reading, 'meeting/it-took');
}
