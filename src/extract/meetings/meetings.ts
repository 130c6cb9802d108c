import type { ActorRef, MeetingClaim } from '../claim.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { tellsOfSport } from '../sport.js';
import { askedIn } from '../questions.js';
import { verbMeeting } from './by-verb.js';
import { mediations } from './mediation.js';
import { nounMeeting } from './on-noun.js';
import { onOtherDays } from './several.js';

/** Component: the meetings that a sentence tells of. `earlier` are those that the article has told of before. */
export function readMeetings(
  context: ClaimContext,
  sentence: Sentence,
  earlier: readonly MeetingClaim[],
): MeetingClaim[] {
  if (tellsOfSport(context.document, sentence)) return [];
  const claims: MeetingClaim[] = [];
  const isAsked = askedIn(sentence);
  for (const frame of sentence.frames) {
    if (isAsked(frame.predicate)) {
      context.reject(frame, 'meeting/asked');
      continue;
    }
    const claim = frame.noun
      ? nounMeeting(context, frame, [...earlier, ...claims])
      : verbMeeting(context, frame, [...earlier, ...claims]);
    if (claim) claims.push(claim);
  }
  const told = mergeWithin(context, [...claims, ...mediations(context, sentence)]);
  return [...told, ...onOtherDays(context, sentence, told)];
}

/** One sentence may tell of a meeting twice ("met for talks with"): the fuller claim stands for both. */
function mergeWithin(context: ClaimContext, claims: readonly MeetingClaim[]): MeetingClaim[] {
  const kept: MeetingClaim[] = [];
  for (const claim of claims) {
    const twin = kept.find((other) => overlaps(other, claim));
    if (!twin) {
      kept.push(claim);
      continue;
    }
    const fuller =
      claim.participants.length > twin.participants.length || isVisitTo(twin, claim) ? claim : twin;
    const other = fuller === claim ? twin : claim;
    const both: MeetingClaim = {
      ...fuller,
      place: fuller.place ?? other.place,
      placeCountry: fuller.place ? fuller.placeCountry : other.placeCountry,
      date: fuller.date ?? other.date,
      topics: [...new Set([...fuller.topics, ...other.topics])],
      format: fuller.format === 'IN_PERSON' ? other.format : fuller.format,
    };
    kept[kept.indexOf(twin)] = context.joined(both, fuller, other);
  }
  return kept;
}

/** Whether two claims of a sentence may tell of one meeting. */
function overlaps(a: MeetingClaim, b: MeetingClaim): boolean {
  if (a.status !== b.status || (a.date && b.date && a.date !== b.date)) return false;
  if (a.format !== 'VISIT' && b.format !== 'VISIT' && inOtherStates(a, b)) return false;
  const [few, many] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  return few.participants.every((ref) => hasPart(many, ref)) || isVisitTo(a, b) || isVisitTo(b, a);
}

const inOtherStates = (a: MeetingClaim, b: MeetingClaim): boolean =>
  a.placeCountry !== null && b.placeCountry !== null && a.placeCountry !== b.placeCountry;

const hasPart = ({ participants }: MeetingClaim, ref: ActorRef): boolean =>
  participants.some(({ name }) => name === ref.name);

/** "Paid a visit to Togo, where she was received by its president": the state is there in its president. */
const isVisitTo = (visit: MeetingClaim, meeting: MeetingClaim): boolean =>
  visit.format === 'VISIT' &&
  visit.participants.some((ref) => ref.kind === 'PERSON' && hasPart(meeting, ref)) &&
  visit.participants.every(
    (ref) =>
      hasPart(meeting, ref) ||
      (ref.kind === 'STATE' &&
        meeting.participants.some((other) => other.kind === 'PERSON' && other.country === ref.country)),
  );
