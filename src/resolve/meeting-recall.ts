import { overlap, width, yearsOf, type Days } from './days.js';
import type { MeetingNode } from './meeting-links.js';
import { inOneTown, placesFit } from './meeting-places.js';
import { pairUp } from './participants.js';

/** A date wider than this, in days, gives no more than a period: "in May", "in early June", "last year". */
const PERIOD = 7;
const MONTH = 31;
/** For so many days a meeting is looked back on without a date. */
const LOOKED_BACK = 400;
/** Those who meet in larger numbers are hardly all named again. */
const FEW = 4;

/** Whether a claim gives no more than a period for a meeting. */
export const isPeriod = ({ dated }: MeetingNode): boolean => dated.length === 1 && width(dated) > PERIOD;

/** Whether a claim looks back on something without saying when it was. */
const looksBack = ({ dated, bygone, source }: MeetingNode): boolean =>
  dated.length + bygone.length === 0 && source.content.recalled === true;

/**
 * Whether one of two claims recalls, long after the news of it, what the other tells of: "in May A and B met in Oslo".
 * The same people throughout, what became of it the same, and the town and the period fit; where the claim gives no
 * period, or a long one, it must name the town. Whether nothing else fits is for those to see who know what there is.
 */
export function recalls(a: MeetingNode, b: MeetingNode): boolean {
  return wereAlike(a, b) && (isRecalledBy(a, b) || isRecalledBy(b, a));
}

function isRecalledBy(told: MeetingNode, later: MeetingNode): boolean {
  if (told.dated.length !== 1) return false;
  if (looksBack(later))
    return inOneTown(told, later) && !isPeriod(told) && overlap(told.dated, [lookedBackOn(later)]);
  if (!isPeriod(later) || !overlap(told.dated, later.dated)) return false;
  return width(later.dated) <= MONTH ? placesFit(told, later) : inOneTown(told, later);
}

const lookedBackOn = ({ known }: MeetingNode): Days => ({ from: known - LOOKED_BACK, to: known });

/** The same people, all of them surely, at something that came about, or came to nothing, by what both say. */
function wereAlike(a: MeetingNode, b: MeetingNode): boolean {
  const [one, other] = [a.source.content, b.source.content];
  return (
    one.status === other.status &&
    one.modality === 'ASSERTED' &&
    other.modality === 'ASSERTED' &&
    isToBeRecalled(a) &&
    a.attendees.length === b.attendees.length &&
    pairUp(a.attendees, b.attendees).filter(({ match }) => match === 'SAME').length === a.attendees.length
  );
}

const isToBeRecalled = ({ source: { content }, attendees }: MeetingNode): boolean =>
  /^(?:HELD|CANCELLED|REFUSED)$/.test(content.status) && attendees.length >= 2 && attendees.length <= FEW;

/**
 * The keys that a claim shares with those that recall its meeting without a near period: who, the town and the year.
 * None where nobody would be sure of it.
 */
export function recallKeys(node: MeetingNode): string[] {
  if (node.place === null || !isToBeRecalled(node)) return [];
  const days = looksBack(node) ? [lookedBackOn(node)] : node.dated.length === 1 ? node.dated : [];
  const who = node.attendees.map(({ side }) => side.id).sort();
  return yearsOf(days).map((year) => `meeting ${who.join(' ')} in ${node.place ?? ''} in ${year}`);
}
