import type { ActorRef, MeetingClaim, MeetingParticipant, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { readModality } from '../modality.js';
import { clauseIssue } from '../phrases.js';
import { write } from './draft.js';

/** More sides than these are a gathering, of which nobody knows who of them agreed. */
const MOST_SIDES = 3;

/** "It was agreed to keep in touch": agreed by those of whose meeting the article has told last. */
export function wasAgreed(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { sentence, lemma, passive, agent, patient } = frame;
  if (lemma !== 'agree' || !passive || agent.length > 0 || frame.tense !== 'past') return null;
  if (!patient.every((head) => sentence.tokens[head]?.lower === 'it')) return null;
  const reading = readModality(frame);
  if (reading.negated || reading.modality !== 'ASSERTED') return context.reject(frame, 'stance/negated');
  const clause = sentence.frames.find(
    ({ parent, link, infinitive }) =>
      parent === frame && (link === 'ccomp' || (link === 'xcomp' && infinitive)),
  );
  const issue = clause && clauseIssue(context.document, clause);
  if (!issue) return context.reject(frame, 'stance/no-issue');
  const met = context.document.claims.findLast(
    (claim): claim is MeetingClaim => claim.kind === 'meeting' && claim.status === 'HELD',
  );
  if (!met || met.participants.length > MOST_SIDES || met.participants.some(({ named }) => !named))
    return context.reject(frame, 'stance/no-holder');
  return write(
    context,
    frame,
    {
      stance: 'AGREEMENT',
      act: 'MADE',
      holders: met.participants.map(withoutRole),
      addressee: null,
      issue,
      rule: 'stance/agreed',
      confidence: 0.6,
    },
    reading,
  );
}

const withoutRole = ({ text, name, kind, capacity, country, named }: MeetingParticipant): ActorRef => ({
  text,
  name,
  kind,
  capacity,
  country,
  named,
});
