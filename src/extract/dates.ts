import * as chrono from 'chrono-node';
import type { DateMention, Sentence } from './document.js';

/** A date as the words give it, before it is known whether they look back or ahead. */
export type DateExpression =
  | { kind: 'day'; year: number | null; month: number; day: number; untilMonth?: number; untilDay?: number }
  | { kind: 'month'; year: number | null; month: number; part: 'early' | 'mid' | 'late' | null }
  | { kind: 'year'; year: number }
  /** "The 17th": a day of the month that goes without saying. */
  | { kind: 'ordinal'; day: number }
  | { kind: 'weekday'; weekday: number; which: 'last' | 'next' | null }
  | { kind: 'offset'; days: number }
  /** So many days from the day that was told of before, give or take a few: "two days later", "that same evening". */
  | { kind: 'later'; days: number; within: number }
  /** So many days before what is told of: "a week after the ministers met". */
  | { kind: 'after'; days: number; within: number }
  | { kind: 'span'; unit: 'week' | 'month' | 'year' | 'weekend'; offset: number };

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTH_NAME = '(January|February|March|April|May|June|July|August|September|October|November|December)';

/** Component: finds the dates that a sentence names. Absolute dates through chrono-node, the rest by pattern. */
export function findDates(sentence: Sentence, text: string): DateMention[] {
  const quote = text.slice(sentence.start, sentence.end);
  if (
    !/\d|DAY\b|WEEK|MONTH|YEAR|day\b|week|month|year|ago|later|earlier|after|that same|fortnight|tonight|tomorrow|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
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
  for (const match of quote.matchAll(TWO_DAYS)) {
    const expression = twoDays(match);
    if (expression) add(match.index, match[0].length, expression);
  }
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

/** "3 and 4 July 2025", "July 3 and 4": days that chrono-node takes for the last of them. */
const TWO_DAYS = new RegExp(
  `\\b(?:(\\d{1,2}) and (\\d{1,2}) ${MONTH_NAME}|${MONTH_NAME} (\\d{1,2}) and (\\d{1,2}))(?:,? ((?:19|20)\\d\\d))?\\b`,
  'g',
);

function twoDays(match: RegExpMatchArray): DateExpression | null {
  const [, first = match[5], second = match[6], month = match[4]] = match;
  const [day, untilDay] = [Number(first), Number(second)];
  const at = MONTHS.indexOf((month ?? '').toLowerCase()) + 1;
  if (day >= untilDay) return null;
  return { kind: 'day', year: match[7] ? Number(match[7]) : null, month: at, day, untilMonth: at, untilDay };
}

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
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
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
    /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (day|week|fortnight)s?(?: (later|earlier)\b|(?= after\b))/gi,
    (match) => {
      const count = NUMBERS[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
      const unit = /day/i.test(match[2] ?? '') ? 1 : /week/i.test(match[2] ?? '') ? 7 : 14;
      const days = count * unit * (/later/i.test(match[3] ?? '') ? 1 : -1);
      const within = unit === 1 ? 0 : count * unit > 7 ? 3 : 1;
      return { kind: match[3] ? 'later' : 'after', days, within };
    },
  ],
  [
    /\b(?:later )?that (?:same )?(?:day|evening|afternoon|morning|night)\b/gi,
    () => ({ kind: 'later', days: 0, within: 0 }),
  ],
  [
    /\bon the (\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]| (?:in|at|for|to|with|and|but|when|where|of (?:this|last|the) month)\b|$)/gi,
    (match) => (Number(match[1]) <= 31 ? { kind: 'ordinal', day: Number(match[1]) } : null),
  ],
  [/\bthe (?:next|following) day\b/gi, () => ({ kind: 'later', days: 1, within: 0 })],
  [
    /(?<=\b(?:in|since|of|by|during|until|from|after|before|for|back to) )((?:1[89]|20)\d\d)\b(?![-/]\d)/gi,
    (match) => ({ kind: 'year', year: Number(match[1]) }),
  ],
];
