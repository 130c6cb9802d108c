import { distinct, isPrivate } from '../actors.js';
import { readAttribution } from '../attribution.js';
import type { MeetingClaim, MeetingFormat, MeetingParticipant, MeetingStatus } from '../claim.js';
import type { Frame } from '../clauses.js';
import { type ClaimContext, related } from '../context.js';
import { edgesOf } from '../frames/words.js';
import { FORMAT_WORDS, TOPIC_VERBS } from '../lexicon/meeting-frames.js';
import type { Reading } from '../modality.js';
import { governorOf } from './governor.js';
import { topicsOf } from './topics.js';

/** The claim of a meeting; null where fewer than two take part, or nobody of public office. */
export function build(
  context: ClaimContext,
  frame: Frame,
  everyone: readonly MeetingParticipant[],
  status: MeetingStatus,
  format: MeetingFormat,
  reading: Reading,
  rule: string,
  known: MeetingClaim | null = null,
): MeetingClaim | null {
  const participants = withoutOwnStates(distinct(everyone));
  if (participants.length < 2) return context.reject(frame, 'meeting/one-side');
  if (participants.every((ref) => isPrivate(ref) || isOnlyDescribed(ref)))
    return context.reject(frame, 'meeting/private');
  const { sentence } = frame;
  const governor = frame.noun ? governorOf(frame) : null;
  const topic = spanOfTopic(frame);
  const frames = [...new Set([...related(frame), ...(governor ? related(governor.frame) : [])])].filter(
    ({ predicate }) => !topic || predicate < topic.first || predicate > topic.last,
  );
  const quote = context.quote(sentence);
  const looks = status === 'PLANNED' || status === 'POSTPONED' ? 'future' : reading.direction;
  const date =
    context.dateOf(frames, looks, topic) ?? (status === 'POSTPONED' ? null : (known?.date ?? null));
  const place = context.placeOf(frames);
  const published = context.document.article.publishedAt?.slice(0, 10);
  const ahead =
    published !== undefined &&
    date !== null &&
    /^\d{4}-\d\d-\d\d/.test(date) &&
    date.slice(0, 10) > published;
  // "meets X on 3 May" in an article of unknown day announces
  const announced = published === undefined && date !== null && frame.tense === 'present' && !frame.noun;
  const settledStatus = status === 'HELD' && (ahead || announced) ? 'PLANNED' : status;
  const spoken = FORMAT_WORDS.find(([pattern]) => pattern.test(quote.quote))?.[1];
  const modality =
    settledStatus === 'REFUSED'
      ? 'ASSERTED'
      : reading.negated
        ? 'DENIED'
        : settledStatus === 'PLANNED' && reading.modality === 'ASSERTED'
          ? 'PLANNED'
          : reading.modality;
  const claim: MeetingClaim = {
    kind: 'meeting',
    status: settledStatus,
    format: format === 'IN_PERSON' && spoken ? spoken : format,
    participants,
    place: place?.name ?? known?.place ?? null,
    placeCountry: place ? place.country : (known?.placeCountry ?? null),
    date,
    topics: topicsOf(context, frames),
    modality,
    attribution: readAttribution(frame, context.text, context.actors),
    ...quote,
    rule,
    confidence: rule.startsWith('meeting/verb') ? 0.85 : rule.startsWith('meeting/again') ? 0.7 : 0.8,
  };
  return context.made(claim, frame, governor?.frame);
}

/** "Discussed the outcome of the May summit in Lima": when and where the topic was is not when and where it was discussed. */
function spanOfTopic(frame: Frame): { first: number; last: number } | null {
  const [topic] = frame.patient;
  if (frame.noun || frame.passive || topic === undefined || !TOPIC_VERBS.has(frame.lemma)) return null;
  return { first: topic, last: edgesOf(frame.sentence, topic).last };
}

/** "Striking teachers": nobody whom the article names by name, office or state. */
const isOnlyDescribed = (ref: MeetingParticipant): boolean => !ref.named && ref.capacity === null;

/** "Lavrov met Russia's…": a state whose own people are there is no further party. */
function withoutOwnStates(participants: readonly MeetingParticipant[]): MeetingParticipant[] {
  const represented = new Set(participants.filter((ref) => ref.kind === 'PERSON').map((ref) => ref.country));
  return participants.filter(
    (ref) => (ref.kind !== 'STATE' && ref.kind !== 'GOVERNMENT_BODY') || !represented.has(ref.country),
  );
}
