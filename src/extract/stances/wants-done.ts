import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { edgesOf } from '../frames/words.js';
import { readModality } from '../modality.js';
import { spanIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { write } from './draft.js';

/** Words that say where somebody wants a thing or person to be. */
export const WHERE: ReadonlySet<string> = new Set('out back gone off'.split(' '));

/** "Wants the crew freed", "wants Iceland out of the bay": what is wanted is the state of something. */
export function wantsDone(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (frame.lemma !== 'want' || frame.passive || frame.negated) return null;
  const { sentence } = frame;
  const [object] = frame.patient;
  if (object === undefined || object < frame.predicate || sentence.tokens[object]?.tag === 'PRON')
    return null;
  const participle = sentence.frames.find(
    (other) =>
      other.parent === frame &&
      /^(?:xcomp|acl)$/.test(other.link) &&
      !other.infinitive &&
      other.predicate > object &&
      sentence.tokens[other.predicate]?.form === 'VBN',
  );
  const place = childrenOf(sentence, frame.predicate).find(
    ({ index }) => index > object && WHERE.has(sentence.tokens[edgesOf(sentence, index).first]?.lower ?? ''),
  );
  const last = participle
    ? edgesOf(sentence, participle.predicate).last
    : place && edgesOf(sentence, place.index).last;
  if (last === undefined) return null;
  const holders = context.actors.refsOf(sentence, frame.agent);
  const issue = spanIssue(context.document, sentence, edgesOf(sentence, object).first, last);
  const reading = readModality(frame);
  if (!issue) return context.reject(frame, 'stance/no-issue');
  if (reading.modality !== 'ASSERTED') return context.reject(frame, 'stance/open', reading.by);
  const [addressee = null] = context.actors.refsOf(sentence, participle ? participle.agent : [object]);
  return write(
    context,
    frame,
    { stance: 'DEMAND', act: 'MADE', holders, addressee, issue, rule: 'stance/wants-done', confidence: 0.7 },
    reading,
  );
}
