import { type DateExpression, PARTS_OF_MONTH, type YearGiven } from './date-patterns.js';
import { daysInMonth } from './partial-date.js';

/** Which way a date looks from the day of publication: `near` is to the side on which it is nearer, null where nobody knows. */
export type Direction = 'past' | 'future' | 'near' | null;

export interface ReckonedDate {
  /** EDTF, or null where the words give no date without a publication date. */
  edtf: string | null;
  /** How it was reckoned, for explanation. */
  reason: string;
}

/**
 * What a date means for an article published at an instant; `before` is the day, or the run of days, that was told of
 * before it, from which "two days later" and "on the second day" count. Without a publication date an unspecified year
 * stays unspecified and relative dates give nothing: never a guess.
 */
export function reckon(
  expression: DateExpression,
  publishedAt: string | null,
  direction: Direction,
  before: string | null = null,
): ReckonedDate {
  const published = publishedAt === null ? null : publishedAt.slice(0, 10);
  switch (expression.kind) {
    case 'later':
    case 'after':
      return reckonLater(expression, before);
    case 'nth-day':
      return reckonNthDay(expression, before);
    case 'year':
      return { edtf: String(expression.year), reason: 'year given' };
    case 'day':
      return reckonDay(expression, published, direction);
    case 'month':
      return reckonMonth(expression, published, direction);
    case 'ordinal':
      return reckonOrdinal(expression.day, published, direction);
    default:
      return published === null
        ? { edtf: null, reason: 'relative to an unknown publication date' }
        : reckonRelative(expression, published, direction);
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

function reckonLater(
  { days, within }: Extract<DateExpression, { kind: 'later' | 'after' }>,
  before: string | null,
): ReckonedDate {
  if (before === null) return { edtf: null, reason: 'days from a day that is not told' };
  return { edtf: around(before, days, within), reason: 'days from the day told before' };
}

function around(day: string, days: number, within: number): string {
  return within === 0 ? shift(day, days) : `${shift(day, days - within)}/${shift(day, days + within)}`;
}

function reckonNthDay(
  { number }: Extract<DateExpression, { kind: 'nth-day' }>,
  before: string | null,
): ReckonedDate {
  const [first, last] = before?.split('/') ?? [];
  if (first === undefined || last === undefined)
    return { edtf: null, reason: 'one of several days that are not told' };
  const day = number === null ? last : shift(first, number - 1);
  return { edtf: day <= last ? day : null, reason: 'one of the days told before' };
}

function reckonDay(
  expression: Extract<DateExpression, { kind: 'day' }>,
  published: string | null,
  direction: Direction,
): ReckonedDate {
  const { month, day, untilMonth, untilDay } = expression;
  let year = yearGiven(expression.year, published);
  let reason = 'day and year given';
  if (year === null) {
    if (published === null)
      return { edtf: `XXXX-${two(month)}-${two(day)}`, reason: 'day given, year unknown' };
    year = nearestYear(published, two(month) + '-' + two(day), direction);
    reason = 'day given, year nearest to publication';
  }
  const from = `${year}-${two(month)}-${two(day)}`;
  if (day > daysInMonth(year, month)) return { edtf: null, reason: 'no such day' };
  if (untilDay === undefined || untilMonth === undefined) return { edtf: from, reason };
  const to = `${year}-${two(untilMonth)}-${two(untilDay)}`;
  return { edtf: from < to ? `${from}/${to}` : from, reason: `${reason}, a range` };
}

/** The last such day of a month before publication, or the next one. */
function reckonOrdinal(day: number, published: string | null, direction: Direction): ReckonedDate {
  if (published === null) return { edtf: null, reason: 'day of an unknown month' };
  const month = (offset: number): string => {
    const first = Date.UTC(Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 1 + offset, 1);
    return new Date(first).toISOString().slice(0, 7);
  };
  // two months on either side, as the one next to it may have no such day
  const days = [-2, -1, 0, 1, 2]
    .map((offset) => `${month(offset)}-${two(day)}`)
    .filter((at) => day <= daysInMonth(Number(at.slice(0, 4)), Number(at.slice(5, 7))));
  const found =
    direction === 'future' ? days.find((at) => at >= published) : days.findLast((at) => at <= published);
  return { edtf: found ?? null, reason: 'day of the month nearest to publication' };
}

function reckonMonth(
  expression: Extract<DateExpression, { kind: 'month' }>,
  published: string | null,
  direction: Direction,
): ReckonedDate {
  const { month, part } = expression;
  let year = yearGiven(expression.year, published);
  if (year === null) {
    if (published === null) return { edtf: `XXXX-${two(month)}`, reason: 'month given, year unknown' };
    year = nearestYear(published, `${two(month)}-15`, direction);
  }
  const base = `${year}-${two(month)}`;
  if (part === null) return { edtf: base, reason: 'month given' };
  const [first, last] = PARTS_OF_MONTH[part];
  return {
    edtf: `${base}-${two(first)}/${base}-${two(last ?? daysInMonth(year, month))}`,
    reason: `part of a month: ${part}`,
  };
}

function yearGiven(year: YearGiven, published: string | null): number | null {
  if (year === null || typeof year === 'number') return year;
  return published === null ? null : Number(published.slice(0, 4)) + year.offset;
}

/** The year that brings a day of the year nearest to publication, on the side that the tense says. */
function nearestYear(published: string, monthDay: string, direction: Direction): number {
  const year = Number(published.slice(0, 4));
  const today = Date.parse(published);
  const gap = (candidate: number): number => Math.abs(Date.parse(`${candidate}-${monthDay}`) - today);
  const years = [year - 1, year, year + 1].filter(
    (candidate) => !Number.isNaN(Date.parse(`${candidate}-${monthDay}`)),
  );
  // news is dated on its day or a few days either side, so the tense decides only what is far from publication
  const allowed = years.filter((candidate) => {
    const at = Date.parse(`${candidate}-${monthDay}`);
    if (Math.abs(at - today) <= 20 * DAY) return true;
    return direction === null || direction === 'near' || (direction === 'past' ? at <= today : at >= today);
  });
  return (allowed.length > 0 ? allowed : years).reduce((best, candidate) =>
    gap(candidate) < gap(best) ? candidate : best,
  );
}

const DAY = 86_400_000;

const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

function reckonRelative(
  expression: Extract<DateExpression, { kind: 'weekday' | 'offset' | 'ago' | 'since' | 'span' }>,
  published: string,
  direction: Direction,
): ReckonedDate {
  if (expression.kind === 'ago' || expression.kind === 'since')
    return { edtf: around(published, expression.days, expression.within), reason: 'about so long ago' };
  if (expression.kind === 'offset')
    return { edtf: shift(published, expression.days), reason: 'days from publication' };
  const weekday = new Date(Date.parse(published)).getUTCDay();
  if (expression.kind === 'weekday') {
    const back = (weekday - expression.weekday + 7) % 7;
    const ahead = (expression.weekday - weekday + 7) % 7;
    const looksAhead = direction === 'future' || (direction === 'near' && ahead <= back);
    const forward = expression.which === 'next' || (expression.which === null && looksAhead);
    if (forward)
      return {
        edtf: shift(published, ahead === 0 && expression.which === 'next' ? 7 : ahead),
        reason: 'weekday after publication',
      };
    return {
      edtf: shift(published, -(back === 0 && expression.which === 'last' ? 7 : back)),
      reason: 'weekday before publication',
    };
  }
  return {
    edtf: spanOf(expression, published, weekday, direction),
    reason: `${expression.unit} counted from publication`,
  };
}

function spanOf(
  expression: Extract<DateExpression, { kind: 'span' }>,
  published: string,
  weekday: number,
  direction: Direction,
): string {
  const year = Number(published.slice(0, 4));
  if (expression.unit === 'year') return String(year + expression.offset);
  if (expression.unit === 'month') {
    const month = Number(published.slice(5, 7)) - 1 + expression.offset;
    return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
  }
  const monday = shift(published, -((weekday + 6) % 7) + 7 * expression.offset);
  if (expression.unit === 'week') return `${monday}/${shift(monday, 6)}`;
  const saturday = shift(
    monday,
    direction === 'past' && expression.offset === 0 && weekday >= 1 && weekday <= 5 ? -2 : 5,
  );
  return `${saturday}/${shift(saturday, 1)}`;
}
