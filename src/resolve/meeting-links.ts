import type { ActorRef, MeetingStatus } from '../extract/claim.js';
import { dayOf, daysOf, overlap, periodsOf, width, type Days } from './days.js';
import { fold } from '../fold.js';
import { DATES_APART, disputes } from './meeting-disputes.js';
import { singleOffice } from './offices.js';
import { inOneState, inOneTown, placesFit } from './meeting-places.js';
import { isPeriod, recallKeys, recalls } from './meeting-recall.js';
import { pairUp, type Attendee } from './participants.js';
import type { MeetingSource, Side } from './resolved.js';

/** A meeting claim with what is compared worked out once. */
export interface MeetingNode {
  source: MeetingSource;
  attendees: Attendee[];
  /** Who is said not to have been there. */
  absent: Attendee[];
  known: number;
  /** The place, folded. */
  place: string | null;
  /** The days its date can mean; empty where it gives none for the meeting itself. */
  dated: Days[];
  /** Of a meeting called off or put off, the days behind the report that its date means: when that was told, or the old date. */
  bygone: Days[];
  /** Days on which an undated claim's meeting can have been, judging by when it was published. */
  likely: Days[];
}

/** How well two claims speak of one meeting: more is better. */
export interface Link {
  /** They contradict each other, on the date, the place or who held an office. */
  disputed: boolean;
  /** One of them looks back on the meeting from afar, so that it may well be another. */
  recalled: boolean;
  /** Both name the town. */
  sameTown: boolean;
  strong: number;
  matched: number;
  /** Both give the day, and it can be one. */
  sameDay: boolean;
  sameArticle: boolean;
  daysApart: number;
}

/** Articles on one event appear within this many days of each other. */
const NEAR = 5;
/** A date wider than this, such as a month, agrees only with what was published around the same time. */
const WIDE = 7;
const WIDE_NEAR = 45;
const MONTH = 31;
/** A postponed meeting is looked for this long after the postponement was told, and its plan this long before. */
const POSTPONED_FOR = 60;

/** Statuses that are announced on a day of their own. */
const ANNOUNCED: ReadonlySet<MeetingStatus> = new Set(['CANCELLED', 'REFUSED', 'POSTPONED'] as const);

export function meetingNode(source: MeetingSource): MeetingNode {
  const { content } = source;
  const attendees = attendeesOf(source.participants, content.participants);
  const absent = attendeesOf(source.absent, content.absent ?? []);
  const known = dayOf(source.knownAt);
  const days = content.date === null ? [] : daysOf(content.date, source.knownAt);
  // "on Tuesday called off": the day of the announcement, not of the meeting
  const isActDate = ANNOUNCED.has(content.status) && days.every(({ to }) => to <= known);
  const [dated, bygone] = isActDate ? [[], days] : [days, []];
  const place = content.place === null ? null : fold(content.place);
  return { source, attendees, absent, known, place, dated, bygone, likely: likelyDays(source, known) };
}

/** Everyone once, with the office in which the claim shows them. */
function attendeesOf(sides: readonly Side[], told: readonly ActorRef[]): Attendee[] {
  const seen = new Set<string>();
  return sides
    .map((side, at) => ({ side, capacity: told[at]?.capacity ?? null }))
    .filter(({ side }) => !seen.has(side.id) && seen.add(side.id));
}

/** Where no date is given, the tense still tells: what was held lies just behind, what is planned ahead. */
function likelyDays({ content }: MeetingSource, known: number): Days[] {
  if (content.modality !== 'DENIED') {
    if (content.status === 'HELD') return [{ from: known - 3, to: known + 1 }];
    if (content.status === 'PLANNED') return [{ from: known - 1, to: known + 10 }];
  }
  return [{ from: known - 7, to: known + 30 }];
}

/**
 * The keys under which a claim is filed: two claims that can speak of one meeting share at least one. A key
 * is a pair of sides, at the level of states, in a stretch of time or in one article.
 */
export function meetingKeys(node: MeetingNode): string[] {
  const sides = [...new Set(node.attendees.map(({ side }) => side.state ?? side.id))].sort().slice(0, 10);
  const domestic = node.attendees.length > sides.length;
  const pairs: string[] = [];
  sides.forEach((one, at) => {
    if (domestic || sides.length === 1) pairs.push(`${one} ${one}`);
    for (const other of sides.slice(at + 1)) pairs.push(`${one} ${other}`);
  });
  for (const attendee of node.attendees) {
    const office = officeToFind(attendee);
    if (office === null) continue;
    const others = node.attendees.filter((other) => other !== attendee);
    if (others.length === 0) pairs.push(office);
    for (const { side } of others.slice(0, 10)) pairs.push(`${office} ${side.state ?? side.id}`);
  }
  // half of how far apart two dates in dispute may be, on either side
  const dated = node.dated.map(({ from, to }) => ({
    from: from - DATES_APART / 2,
    to: to + DATES_APART / 2,
  }));
  const days = dated.length > 0 ? dated : [...node.likely];
  if (node.source.content.status === 'POSTPONED')
    days.push(...node.bygone, { from: node.known - NEAR, to: node.known + POSTPONED_FOR });
  const times = [`in ${node.source.articleId}`, ...periodsOf(days).map((period) => `at ${period}`)];
  return [...pairs.flatMap((pair) => times.map((time) => `meeting ${pair} ${time}`)), ...recallKeys(node)];
}

/** The office by which an unnamed holder and a person of no known state are found to be one. */
function officeToFind({ side, capacity }: Attendee): string | null {
  return side.kind === 'PERSON' && side.named === (side.state === null)
    ? singleOffice(capacity ?? '', '')
    : null;
}

/** How two claims can speak of one meeting, or null where they cannot. */
export function linkMeetings(a: MeetingNode, b: MeetingNode): Link | null {
  const sameArticle = a.source.articleId === b.source.articleId;
  if (!formatsAgree(a, b)) return null;
  const daysApart = Math.abs(a.known - b.known);
  const pairs = pairUp(a.attendees, b.attendees);
  const same = pairs.filter(({ match }) => match === 'SAME').length;
  const strong = pairs.filter(({ match }) => match !== 'STATE').length;
  const everybody = same === a.attendees.length && same === b.attendees.length && same >= 2;
  const agreed =
    enoughInCommon(a, b, pairs.length, strong, sameArticle) &&
    placesAgree(a, b, everybody) &&
    (datesAgree(a, b, sameArticle) || postponement(a, b));
  const disputed = !agreed && disputes(a, b);
  const recalled = agreed
    ? !sameArticle && daysApart > NEAR && areHeld(a, b) && (isPeriod(a) || isPeriod(b))
    : !disputed && recalls(a, b);
  if (!agreed && !disputed && !recalled) return null;
  const sameDay = isFirm(a) && isFirm(b) && overlap(a.dated, b.dated);
  const sameTown = inOneTown(a, b);
  return { disputed, recalled, sameTown, strong, matched: pairs.length, sameDay, sameArticle, daysApart };
}

const areHeld = (a: MeetingNode, b: MeetingNode): boolean =>
  a.source.content.status === 'HELD' && b.source.content.status === 'HELD';

function enoughInCommon(
  a: MeetingNode,
  b: MeetingNode,
  matched: number,
  strong: number,
  sameArticle: boolean,
): boolean {
  const fewer = Math.min(a.attendees.length, b.attendees.length);
  const more = Math.max(a.attendees.length, b.attendees.length);
  const sameDay = isFirm(a) && isFirm(b) && overlap(a.dated, b.dated);
  if (fewer === 0 || matched < Math.min(2, fewer)) return false;
  // two of many is a meeting on the margins of a larger one, unless the same article says otherwise
  if (matched / more < (sameArticle ? 0.5 : 0.6)) return false;
  if (fewer === 1 && more > 1) return sameArticle && strong === 1;
  return strong > 0 || sameDay || sameArticle;
}

function isFirm(node: MeetingNode): boolean {
  return node.dated.length === 1 && width(node.dated) <= 3;
}

/** A call and a visit on one day are two encounters. */
function formatsAgree(a: MeetingNode, b: MeetingNode): boolean {
  const [one, other] = [manner(a), manner(b)];
  return one === null || other === null || one === other;
}

function manner({ source }: MeetingNode): 'REMOTE' | 'PRESENT' | null {
  switch (source.content.format) {
    case 'CALL':
    case 'VIDEO':
      return 'REMOTE';
    case 'NEGOTIATION':
    case 'OTHER':
      return null;
    default:
      return 'PRESENT';
  }
}

/** `everybody`: the same people throughout, who will hardly meet in two places of one country on one day. */
function placesAgree(a: MeetingNode, b: MeetingNode, everybody: boolean): boolean {
  if (placesFit(a, b)) return true;
  return everybody && isFirm(a) && isFirm(b) && inOneState(a, b);
}

function datesAgree(a: MeetingNode, b: MeetingNode, sameArticle: boolean): boolean {
  const apart = Math.abs(a.known - b.known);
  if (a.dated.length > 0 && b.dated.length > 0) {
    const wide = [a, b].filter(({ dated }) => width(dated) > WIDE);
    if (!overlap(a.dated, b.dated)) return false;
    return wide.length === 0 || sameArticle || apart <= WIDE_NEAR || cameAbout(a, b) || cameAbout(b, a);
  }
  if (sameArticle) return true;
  if (a.dated.length === 0 && b.dated.length === 0)
    return apart <= NEAR && overlap(a.likely, b.likely) && plannedBeforeHeld(a, b);
  const [dated, undated] = a.dated.length > 0 ? [a, b] : [b, a];
  if (!overlap(dated.dated, undated.likely)) return false;
  if (apart <= NEAR) return true;
  return undated.source.content.status !== 'PLANNED' && (isFirm(dated) || cameAbout(dated, undated));
}

/**
 * Whether one claim announced for a month or a week what the other, told later, gives a day: the same people throughout,
 * and no other place, however long before. Of a meeting without a day only the town tells that it is the one.
 */
const cameAbout = (plan: MeetingNode, later: MeetingNode): boolean =>
  plan.source.content.status === 'PLANNED' &&
  /^(?:PLANNED|HELD)$/.test(later.source.content.status) &&
  plan.known < later.known &&
  width(plan.dated) <= MONTH &&
  later.known - Math.max(...plan.dated.map(({ to }) => to)) <= NEAR &&
  (isFirm(later) ? placesFit(plan, later) : inOneTown(plan, later)) &&
  plan.attendees.length === later.attendees.length &&
  pairUp(plan.attendees, later.attendees).every(({ match }) => match !== 'STATE');

/** "Will meet", told after "met", is about another meeting. */
function plannedBeforeHeld(a: MeetingNode, b: MeetingNode): boolean {
  const [first, second] = a.known <= b.known ? [a, b] : [b, a];
  return !(
    first.source.content.status === 'HELD' &&
    second.source.content.status === 'PLANNED' &&
    first.known < second.known
  );
}

/**
 * Whether one claim postpones the meeting that the other plans, or tells when what the other postponed is
 * to be: then their dates need not agree.
 */
export function postponement(a: MeetingNode, b: MeetingNode): boolean {
  return postpones(a, b) || postpones(b, a);
}

function postpones(later: MeetingNode, earlier: MeetingNode): boolean {
  if (later.source.content.status !== 'POSTPONED') return false;
  const within = (days: readonly Days[]) =>
    overlap(days, [{ from: later.known - NEAR, to: later.known + POSTPONED_FOR }]);
  if (earlier.source.knownAt <= later.source.knownAt && isPlan(earlier, later))
    return (
      (putsOff(later.dated, earlier.dated) &&
        within(earlier.dated.length > 0 ? earlier.dated : earlier.likely)) ||
      overlap(later.bygone, earlier.dated)
    );
  // a meeting put off for an unknown time: the next date that is named is its own
  return (
    later.dated.length === 0 &&
    earlier.source.knownAt > later.source.knownAt &&
    earlier.dated.length > 0 &&
    within(earlier.dated)
  );
}

/** Whether a claim tells of a meeting to come when another is told; what was put off to a day may be put off again. */
function isPlan({ source: { content, knownAt }, dated }: MeetingNode, later: MeetingNode): boolean {
  if (content.status === 'POSTPONED') return dated.length > 0 && knownAt < later.source.knownAt;
  return content.status === 'PLANNED' || content.status === 'UNCERTAIN';
}

/** Whether a new date can be what an old one was put off to: later, and of several years it can mean the near one. */
function putsOff(to: readonly Days[], from: readonly Days[]): boolean {
  if (to.length === 0 || from.length === 0) return true;
  const latest = to.length === 1 ? Infinity : POSTPONED_FOR;
  return to.some((fresh) => from.some((old) => fresh.to >= old.from && fresh.from - old.to <= latest));
}
