/** That somebody was told to be in an office, or to be so no more, on a day of publication (days from 1970-01-01). */
export interface OfficeReport {
  holder: string;
  day: number;
  former: boolean;
}

/** How far from an article, in days, somebody may have been seen in office to be the holder whom it means. */
export const OFFICE_REACH = 366;

/** How many times nearer than a successor or predecessor the holder must have been seen. */
const MUCH_NEARER = 2;

/** When somebody was last seen in office before a day, and first after it; null where not, or where it had ended. */
interface Seen {
  holder: string;
  before: number | null;
  after: number | null;
  reports: number[];
}

/**
 * Who held an office on a day, according to the reports on that office: the one person seen in it both before
 * and after, or else the one seen much nearer than any other. Null where nobody was seen within a year, or
 * where two may be meant: both in office around the day, or by turns. Order and repetition of reports do not
 * matter.
 */
export function officeHolder(reports: readonly OfficeReport[], day: number): string | null {
  const seen = [...new Set(reports.map(({ holder }) => holder))]
    .map((holder) => seenAround(holder, reports, day))
    .filter(({ before, after }) => before !== null || after !== null);
  const spanning = seen.filter(({ before, after }) => before !== null && after !== null);
  const [only, another] = spanning;
  if (another) return null;
  if (only) return isInterrupted(only, seen) ? null : only.holder;
  const [nearest, next] = seen
    .map((each) => ({ ...each, distance: distanceFrom(each, day) }))
    .sort((a, b) => a.distance - b.distance);
  if (!nearest) return null;
  const sameSide = (other: Seen) => (other.before === null) === (nearest.before === null);
  if (seen.some((other) => other.holder !== nearest.holder && sameSide(other) && byTurns(nearest, other)))
    return null;
  if (!next || isHandover(nearest, next, reports)) return nearest.holder;
  const clear = sameSide(next)
    ? next.distance > nearest.distance
    : next.distance >= MUCH_NEARER * nearest.distance;
  return clear && next.distance > nearest.distance ? nearest.holder : null;
}

function seenAround(holder: string, reports: readonly OfficeReport[], day: number): Seen {
  const own = reports.filter(
    (report) => report.holder === holder && Math.abs(report.day - day) <= OFFICE_REACH,
  );
  const inOffice = own.filter(({ former }) => !former).map((report) => report.day);
  const over = own.filter(({ former }) => former).map((report) => report.day);
  const before = Math.max(...inOffice.filter((each) => each <= day));
  const after = Math.min(...inOffice.filter((each) => each >= day));
  const ended = over.some((each) => each >= before && each <= day);
  const away = over.some((each) => each >= before && each <= after);
  return {
    holder,
    before: Number.isFinite(before) && !ended ? before : null,
    after: Number.isFinite(after) && !away ? after : null,
    reports: inOffice,
  };
}

/** Whether somebody else was seen in office between the reports that enclose the day. */
function isInterrupted(holder: Seen, seen: readonly Seen[]): boolean {
  const { before, after } = holder;
  return seen.some(
    (other) =>
      other.holder !== holder.holder &&
      other.reports.some((each) => before !== null && after !== null && each >= before && each <= after),
  );
}

/**
 * Whether the one seen before was told to have left on the very day on which the one seen after was first told to be in
 * office: until then it was the former.
 */
function isHandover(former: Seen, successor: Seen, reports: readonly OfficeReport[]): boolean {
  if (former.before === null || successor.after === null || successor.before !== null) return false;
  const since = former.before;
  const left = reports.filter(
    (report) => report.holder === former.holder && report.former && report.day >= since,
  );
  return Math.min(...left.map((report) => report.day)) === Math.min(...successor.reports);
}

/** Whether two people were seen in the office now the one and now the other. */
function byTurns(a: Seen, b: Seen): boolean {
  const [first, last] = [Math.min(...b.reports), Math.max(...b.reports)];
  return Math.min(...a.reports) <= last && Math.max(...a.reports) >= first;
}

function distanceFrom({ before, after }: Seen, day: number): number {
  return Math.min(before === null ? Infinity : day - before, after === null ? Infinity : after - day);
}
