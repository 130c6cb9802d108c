import type { ActorRef, MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { tellsOfSport } from '../sport.js';
import { askedIn } from '../questions.js';
import { verbMeeting } from './by-verb.js';
import { sitting } from './it-took.js';
import { mediations, mediator } from './mediation.js';
import { nounMeeting } from './on-noun.js';
import { partedMeetings } from './parted.js';
import { presence } from './presence.js';
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
    const told = [...earlier, ...claims];
    const claim = frame.noun
      ? nounMeeting(context, frame, told)
      : (mediator(context, frame, told) ?? verbMeeting(context, frame, told) ?? sitting(context, frame));
    if (claim && !isPurpose(frame, claim, claims) && !isCorrection(claim, told)) claims.push(claim);
  }
  for (const frame of sentence.frames) {
    const claim = isAsked(frame.predicate) ? null : presence(context, frame, [...earlier, ...claims]);
    if (claim) addPresence(claims, claim);
  }
  const told = mergeWithin(context, [...claims, ...mediations(context, sentence)]);
  const parted = partedMeetings(context, sentence, told);
  return [...told, ...(parted.length > 0 ? parted : onOtherDays(context, sentence, told))];
}

/** Adds who was there or not to what the sentence itself tells of the meeting: "was not in the room when A met B". */
function addPresence(claims: MeetingClaim[], claim: MeetingClaim): void {
  const own = claims.findIndex(
    (other) => other.status === claim.status && claim.participants.some((ref) => hasPart(other, ref)),
  );
  if (own < 0) claims.push(claim);
  else claims[own] = claim;
}

/** "They did not meet in Quito", of whom was told that they met in Lima: where it was not, and no denial that it was. */
const isCorrection = (
  { modality, place, participants }: MeetingClaim,
  told: readonly MeetingClaim[],
): boolean =>
  modality === 'DENIED' &&
  place !== null &&
  told.some(
    (met) =>
      met.status === 'HELD' &&
      met.modality === 'ASSERTED' &&
      met.place !== null &&
      met.place !== place &&
      participants.every((ref) => hasPart(met, ref)),
  );

/** "Met in Lima to discuss the bridge": what those who met wanted of it is no other meeting. */
const isPurpose = (
  frame: Frame,
  { status, participants }: MeetingClaim,
  before: readonly MeetingClaim[],
): boolean =>
  frame.infinitive &&
  frame.link === 'advcl' &&
  status === 'UNCERTAIN' &&
  before.some((met) => participants.every((ref) => hasPart(met, ref)));

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
  if (isRemote(a) !== isRemote(b) && (a.place ?? b.place)) return false;
  const [few, many] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  return few.participants.every((ref) => hasPart(many, ref)) || isVisitTo(a, b) || isVisitTo(b, a);
}

const isRemote = ({ format }: MeetingClaim): boolean => format === 'CALL' || format === 'VIDEO';

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
