import * as chrono from 'chrono-node';
import type { DateMention, Sentence } from './document.js';
import { daysInMonth } from './partial-date.js';

/** A date as the words give it, before it is known whether they look back or ahead. */
export type DateExpression =
  | { kind: 'day'; year: number | null; month: number; day: number; untilMonth?: number; untilDay?: number }
  | { kind: 'month'; year: number | null; month: number; part: 'early' | 'mid' | 'late' | null }
  | { kind: 'year'; year: number }
  | { kind: 'weekday'; weekday: number; which: 'last' | 'next' | null }
  | { kind: 'offset'; days: number }
  | { kind: 'span'; unit: 'week' | 'month' | 'year' | 'weekend'; offset: number };

export interface ReckonedDate {
  /** EDTF, or null where the words give no date without a publication date. */
  edtf: string | null;
  /** How it was reckoned, for explanation. */
  reason: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTH_NAME = '(January|February|March|April|May|June|July|August|September|October|November|December)';

/** Component: finds the dates that a sentence names. Absolute dates through chrono-node, the rest by pattern. */
export function findDates(sentence: Sentence, text: string): DateMention[] {
  const quote = text.slice(sentence.start, sentence.end);
  if (
    !/\d|DAY\b|WEEK|MONTH|YEAR|day\b|week|month|year|ago|tonight|tomorrow|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
      quote,
    )
  )
    return [];
  const found: { start: number; end: number; expression: DateExpression }[] = [];
  const add = (start: number, length: number, expression: DateExpression): void => {
    const end = start + length;
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, expression });
  };
  const days = MAY_HAVE_DAY.test(quote) ? chrono.en.strict.parse(quote, ANY_DAY) : [];
  for (const result of days) {
    const { start, end } = result;
    if (
      start.isCertain('day') &&
      start.isCertain('month') &&
      !/\bago\b|\blast\b|\bnext\b|yesterday|today|tomorrow|tonight/i.test(result.text)
    ) {
      const day = {
        year: start.isCertain('year') ? start.get('year') : null,
        month: start.get('month') ?? 1,
        day: start.get('day') ?? 1,
      };
      const until = end?.isCertain('day')
        ? { untilMonth: end.get('month') ?? day.month, untilDay: end.get('day') ?? day.day }
        : {};
      if (DAY_TEXT.test(result.text))
        add(result.index, result.text.length, { kind: 'day', ...day, ...until });
    }
  }
  for (const [pattern, read] of PATTERNS) {
    for (const match of quote.matchAll(pattern)) {
      const expression = read(match);
      if (expression) add(match.index, match[0].length, expression);
    }
  }
  return found
    .map(({ start, end, expression }) => {
      const tokens = sentence.tokens.filter(
        (token) => token.start < sentence.start + end && token.end > sentence.start + start,
      );
      return { first: tokens[0]?.index ?? 0, last: tokens.at(-1)?.index ?? 0, expression };
    })
    .sort((a, b) => a.first - b.first);
}

/** A month's name, or numbers with two marks between them: chrono-node is slow, and most sentences give no day. */
const MAY_HAVE_DAY = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[-./]\d{1,2}[-./]\d/i;
const ANY_DAY = new Date(Date.UTC(2000, 0, 1, 12));

/** What a day of the calendar looks like: a month's name with a number, or a full numeric date. */
const DAY_TEXT =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}/i;

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};
const offsetOf = (word: string): number =>
  /^(?:last|past|previous)$/i.test(word) ? -1 : /^(?:next|coming|following)$/i.test(word) ? 1 : 0;

const PATTERNS: readonly [RegExp, (match: RegExpMatchArray) => DateExpression | null][] = [
  [
    new RegExp(
      `\\b(?:(early|mid|late)[- ](?:in )?)?${MONTH_NAME}(?:,? (?:of )?((?:1[89]|20)\\d\\d))?\\b(?!\\s+\\d)`,
      'g',
    ),
    (match) => {
      // the verb "may" is never capitalised inside a sentence; at its start it needs a year to be the month
      if (match[2] === 'May' && match.index === 0 && !match[3]) return null;
      return {
        kind: 'month',
        year: match[3] ? Number(match[3]) : null,
        month: MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1,
        part: (match[1] as 'early' | 'mid' | 'late' | undefined) ?? null,
      };
    },
  ],
  [
    /\b(?:(last|next|this|past|coming|the previous|the following) )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|afternoon|evening|night))?\b/gi,
    (match) => ({
      kind: 'weekday',
      weekday: WEEKDAYS.indexOf((match[2] ?? '').toLowerCase()),
      which: /^(?:last|past)$/i.test(match[1] ?? '')
        ? 'last'
        : /^(?:next|coming)$/i.test(match[1] ?? '')
          ? 'next'
          : null,
    }),
  ],
  [
    /\b(last|next|this|past|coming) (week|month|year|weekend)\b/gi,
    (match) => ({
      kind: 'span',
      unit: (match[2] ?? 'week').toLowerCase() as 'week',
      offset: offsetOf(match[1] ?? ''),
    }),
  ],
  [/\b(?:over |at )?the weekend\b/gi, () => ({ kind: 'span', unit: 'weekend', offset: 0 })],
  [/\byesterday(?: (?:morning|afternoon|evening))?\b/gi, () => ({ kind: 'offset', days: -1 })],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi, () => ({ kind: 'offset', days: 0 })],
  [/\btomorrow(?: (?:morning|afternoon|evening))?\b/gi, () => ({ kind: 'offset', days: 1 })],
  [
    /\b(a|an|one|two|three|four|five|six|seven|ten|\d{1,3}) (days?|weeks?) ago\b/gi,
    (match) => {
      const count = NUMBERS[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
      return { kind: 'offset', days: -count * (/week/i.test(match[2] ?? '') ? 7 : 1) };
    },
  ],
  [
    /(?<=\b(?:in|since|of|by|during|until|from|after|before|for|back to) )((?:1[89]|20)\d\d)\b(?![-/]\d)/gi,
    (match) => ({ kind: 'year', year: Number(match[1]) }),
  ],
];

/**
 * What a date means for an article published at an instant. Without a publication date an unspecified year
 * stays unspecified and relative dates give nothing: never a guess.
 */
export function reckon(
  expression: DateExpression,
  publishedAt: string | null,
  direction: 'past' | 'future' | null,
): ReckonedDate {
  const published = publishedAt === null ? null : publishedAt.slice(0, 10);
  switch (expression.kind) {
    case 'year':
      return { edtf: String(expression.year), reason: 'year given' };
    case 'day':
      return reckonDay(expression, published, direction);
    case 'month':
      return reckonMonth(expression, published, direction);
    default:
      return published === null
        ? { edtf: null, reason: 'relative to an unknown publication date' }
        : reckonRelative(expression, published, direction);
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

function reckonDay(
  expression: Extract<DateExpression, { kind: 'day' }>,
  published: string | null,
  direction: 'past' | 'future' | null,
): ReckonedDate {
  const { month, day, untilMonth, untilDay } = expression;
  let year = expression.year;
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

function reckonMonth(
  expression: Extract<DateExpression, { kind: 'month' }>,
  published: string | null,
  direction: 'past' | 'future' | null,
): ReckonedDate {
  const { month, part } = expression;
  let { year } = expression;
  if (year === null) {
    if (published === null) return { edtf: `XXXX-${two(month)}`, reason: 'month given, year unknown' };
    year = nearestYear(published, `${two(month)}-15`, direction);
  }
  const base = `${year}-${two(month)}`;
  if (part === null) return { edtf: base, reason: 'month given' };
  const days = { early: ['01', '10'], mid: ['11', '20'], late: ['21', two(daysInMonth(year, month))] }[part];
  return {
    edtf: `${base}-${days[0] ?? '01'}/${base}-${days[1] ?? '28'}`,
    reason: `${part} in a month: about a third of it`,
  };
}

/** The year that brings a day of the year nearest to publication, on the side that the tense says. */
function nearestYear(published: string, monthDay: string, direction: 'past' | 'future' | null): number {
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
    return direction === null || (direction === 'past' ? at <= today : at >= today);
  });
  return (allowed.length > 0 ? allowed : years).reduce((best, candidate) =>
    gap(candidate) < gap(best) ? candidate : best,
  );
}

const DAY = 86_400_000;

const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

function reckonRelative(
  expression: Extract<DateExpression, { kind: 'weekday' | 'offset' | 'span' }>,
  published: string,
  direction: 'past' | 'future' | null,
): ReckonedDate {
  if (expression.kind === 'offset')
    return { edtf: shift(published, expression.days), reason: 'days from publication' };
  const weekday = new Date(Date.parse(published)).getUTCDay();
  if (expression.kind === 'weekday') {
    const back = (weekday - expression.weekday + 7) % 7;
    const ahead = (expression.weekday - weekday + 7) % 7;
    const forward = expression.which === 'next' || (expression.which === null && direction === 'future');
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
  direction: 'past' | 'future' | null,
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
