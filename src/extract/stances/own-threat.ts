import { keyOf } from '../actors.js';
import type { ActorRef, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { HARMING, SANCTIONING } from '../lexicon/unwilled.js';
import { readModality } from '../modality.js';
import { clauseIssue } from '../phrases.js';
import { write } from './draft.js';
import { SAYING } from './must.js';

/**
 * "Warned that it would close the strait", "said that it would impose sanctions unless Chile paid": what the speaker
 * says he will do, as a warning or on condition of what somebody else does.
 */
export function ownThreat(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { parent, sentence } = frame;
  if (frame.link !== 'ccomp' || !parent || parent.negated || parent.passive || frame.negated) return null;
  if (!frame.modals.some((word) => /^(?:will|would)$/.test(word)) || frame.mark === 'whether') return null;
  const holders = context.actors.refsOf(sentence, parent.agent);
  const actors = context.actors.refsOf(sentence, frame.agent);
  if (holders.length === 0 || !actors.some((actor) => holders.some((holder) => sameSide(actor, holder))))
    return null;
  const warns = parent.lemma === 'warn';
  const harms = HARMING.has(frame.lemma) || SANCTIONING.has(frame.lemma);
  if (!SAYING.has(parent.lemma) || !harms) return null;
  const condition = sentence.frames.find(
    (other) =>
      other.parent === frame && other.link === 'advcl' && /^(?:if|unless|until)$/.test(other.mark ?? ''),
  );
  const others = condition ? context.actors.refsOf(sentence, condition.agent) : [];
  const other = others.find((ref) => !holders.some((holder) => keyOf(holder) === keyOf(ref)));
  if (!warns && !other) return context.reject(frame, 'stance/no-addressee');
  const told = context.actors.refsOf(sentence, warns ? parent.patient : []);
  const issue = clauseIssue(context.document, { ...frame, infinitive: true });
  const reading = readModality(parent);
  if (!issue) return context.reject(frame, 'stance/no-issue');
  if (reading.modality !== 'ASSERTED') return context.reject(frame, 'stance/open', reading.by);
  return write(
    context,
    parent,
    {
      stance: 'THREAT',
      act: 'MADE',
      holders,
      addressee: told[0] ?? other ?? null,
      issue,
      rule: `stance/own-threat/${parent.lemma}`,
      confidence: 0.6,
      beside: frame,
    },
    reading,
  );
}

/** A minister speaks for his state. */
const sameSide = (actor: ActorRef, speaker: ActorRef): boolean =>
  keyOf(actor) === keyOf(speaker) ||
  (actor.kind === 'STATE' && actor.country !== null && actor.country === speaker.country);
