import { isPrivate } from '../actors.js';
import type { ActorRef, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { ACKNOWLEDGED, BODIES, REFUSABLE } from '../lexicon/refusable.js';
import { UNWILLED } from '../lexicon/unwilled.js';
import { readModality } from '../modality.js';
import { clauseIssue, nounIssue } from '../phrases.js';
import { write } from './draft.js';
import { SAYING } from './must.js';

/** "will not cut its output", "would not end the strike until paid": a refusal without the word. */
export function refusalByWill(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const decided = isDecidedAgainst(frame);
  if (!frame.negated || frame.passive) return null;
  if (!decided && !frame.modals.some((word) => /^(?:will|would)$/.test(word))) return null;
  const { sentence } = frame;
  const holds = hasCondition(frame);
  if (!REFUSABLE.has(frame.lemma) && (!holds || UNWILLED.has(frame.lemma))) return null;
  const holders = holdersOf(context, frame);
  const clause = clauseIssue(context.document, { ...frame, infinitive: true, negated: false });
  if (holders.length === 0) return context.reject(frame, 'stance/no-holder');
  if (!clause) return context.reject(frame, 'stance/no-issue');
  const conditional = sentence.frames.some((other) => other.parent === frame && other.mark === 'if');
  if (conditional) return context.reject(frame, 'stance/open', 'if');
  const reading = readModality(decided && frame.parent ? frame.parent : frame);
  if (decided && (reading.modality !== 'ASSERTED' || reading.negated))
    return context.reject(frame, 'stance/open', frame.parent?.lemma);
  return write(
    context,
    frame,
    {
      stance: 'REFUSAL',
      act: 'MADE',
      holders,
      addressee: null,
      issue: clause,
      rule: `stance/${decided ? 'decided' : 'will'}-not/${REFUSABLE.has(frame.lemma) ? frame.lemma : 'until'}`,
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

/** Verbs that before "not to" refuse. */
export const DECIDING_AGAINST: ReadonlySet<string> = new Set(
  'decide opt choose vote elect resolve'.split(' '),
);

/** Verbs that deny the force of something where they are denied themselves. */
export const UNRECOGNISING: ReadonlySet<string> = new Set(
  'recognize recognise accept acknowledge tolerate'.split(' '),
);

/** "Decided not to send more", "voted not to renew". */
const isDecidedAgainst = ({ negated, infinitive, link, parent }: Frame): boolean =>
  negated && infinitive && link === 'xcomp' && parent !== null && DECIDING_AGAINST.has(parent.lemma);

/** Who will not; of "the leader said that the group will not" the leader, for the group is left without its name. */
function holdersOf({ actors }: ClaimContext, frame: Frame): ActorRef[] {
  const { sentence, parent, agent } = frame;
  const holders = actors.refsOf(sentence, agent);
  const [subject] = agent;
  if (holders.length > 0 || subject === undefined || frame.link !== 'ccomp' || !parent) return holders;
  const own =
    BODIES.has(sentence.tokens[subject]?.lemma ?? '') &&
    /^(?:the|this|our)$/.test(sentence.tokens[subject - 1]?.lower ?? '');
  return own && SAYING.has(parent.lemma) ? actors.refsOf(sentence, parent.agent) : holders;
}

/** "Does not recognise the vote", "did not accept the appointment": what somebody denies the force of. */
export function unrecognised(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (!UNRECOGNISING.has(frame.lemma) || !frame.negated) return null;
  if (frame.passive || frame.modals.length > 0 || frame.infinitive || frame.tense === 'none') return null;
  const { sentence } = frame;
  const object = frame.patient.find((head) => ACKNOWLEDGED.has(sentence.tokens[head]?.lemma ?? ''));
  const issue = object === undefined ? null : nounIssue(context.document, sentence, object);
  const reading = readModality(frame);
  if (!issue || reading.modality !== 'ASSERTED') return null;
  return write(
    context,
    frame,
    {
      stance: 'REFUSAL',
      act: 'MADE',
      holders: context.actors.refsOf(sentence, frame.agent).filter((holder) => !isPrivate(holder)),
      addressee: null,
      issue,
      rule: `stance/unrecognised/${frame.lemma}`,
      confidence: 0.6,
    },
    reading,
  );
}
