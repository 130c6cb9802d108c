import { overlap, width } from './days.js';
import type { MeetingNode } from './meeting-links.js';
import { officesAgree } from './offices.js';
import { pairUp, type Attendee } from './participants.js';

/** How many days a source may be wrong about a date, and how far apart two reports of one meeting may be. */
export const DATES_APART = 2;
const REPORTS_APART = 14;

/** Words that tell of one meeting beside another, so that a different date or place is no mistake. */
const ANOTHER =
  /\b(again|another|further|second|third|fourth|fifth|twice|next|last round|new round|once more)\b/iu;

/** A claim of a meeting as held, by somebody who does not speak of it as one of several. */
function isPlainReport({ source: { content } }: MeetingNode): boolean {
  return content.status === 'HELD' && content.modality === 'ASSERTED' && !ANOTHER.test(content.quote);
}

const isPlainPlan = ({ source: { content } }: MeetingNode): boolean =>
  content.status === 'PLANNED' && content.modality === 'PLANNED' && !ANOTHER.test(content.quote);

/** What was to be in one town and was in another, on the very day and of the same people. */
const isMovedElsewhere = (a: MeetingNode, b: MeetingNode): boolean =>
  (isPlainReport(a) || isPlainReport(b)) && !sameTown(a, b) && disputedPlace(a, b);

/**
 * Whether two claims that do not agree tell of one meeting nevertheless, so that their sources contradict
 * each other: the same people throughout, reported by different articles as held around the same time, and
 * one thing that differs. A doubt leaves them apart: two people may well meet on two days.
 */
export function disputes(a: MeetingNode, b: MeetingNode): boolean {
  if (a.source.articleId === b.source.articleId) return false;
  if (Math.abs(a.known - b.known) > REPORTS_APART) return false;
  if (!areOneDay(a) || !areOneDay(b)) return false;
  if (isPlainPlan(a) !== isPlainPlan(b)) return isMovedElsewhere(a, b);
  if (!isPlainReport(a) || !isPlainReport(b)) return false;
  return sameTown(a, b)
    ? overlap(a.dated, b.dated)
      ? disputedOffice(a, b)
      : disputedDate(a, b)
    : disputedPlace(a, b);
}

const areOneDay = ({ dated }: MeetingNode): boolean => dated.length === 1 && width(dated) === 1;

function sameTown(a: MeetingNode, b: MeetingNode): boolean {
  return a.place !== null && a.place === b.place;
}

function disputedDate(a: MeetingNode, b: MeetingNode): boolean {
  const [one] = a.dated;
  const [other] = b.dated;
  return (
    everybody(a, b) &&
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.from - other.from) <= DATES_APART
  );
}

function disputedPlace(a: MeetingNode, b: MeetingNode): boolean {
  return a.place !== null && b.place !== null && everybody(a, b) && overlap(a.dated, b.dated);
}

/** The same people, all of them surely. */
function everybody(a: MeetingNode, b: MeetingNode): boolean {
  const sure = pairUp(a.attendees, b.attendees).filter(({ match }) => match !== 'STATE').length;
  // one of them may leave out who sat between the two, but two of six are a meeting of their own
  const [fewer = 0, more = 0] = [a.attendees.length, b.attendees.length].sort((one, other) => one - other);
  return sure >= 2 && sure === fewer && more - fewer <= 1;
}

/** One says that this minister was there, the other that minister, in one office of one state. */
function disputedOffice(a: MeetingNode, b: MeetingNode): boolean {
  const pairs = pairUp(a.attendees, b.attendees).filter(({ match }) => match === 'SAME');
  if (pairs.length === 0 || a.attendees.length !== b.attendees.length) return false;
  const left = a.attendees.filter((_, at) => !pairs.some((pair) => pair.a === at));
  const right = b.attendees.filter((_, at) => !pairs.some((pair) => pair.b === at));
  const [one, ...more] = left;
  const [other] = right;
  return one !== undefined && other !== undefined && more.length === 0 && areRivals(one, other);
}

/** Two people who are each said to hold one office of one state. */
export function areRivals(a: Attendee, b: Attendee): boolean {
  return (
    a.side.id !== b.side.id &&
    [a, b].every(({ side }) => side.kind === 'PERSON' && side.named) &&
    a.side.state !== null &&
    a.side.state === b.side.state &&
    a.capacity !== null &&
    b.capacity !== null &&
    officesAgree(a.capacity, b.capacity)
  );
}
