import * as chrono from 'chrono-node';
import { type DateExpression, MONTH_NAME, MONTHS, PATTERNS, yearOf } from './date-patterns.js';
import type { DateMention, Sentence } from './document.js';

/** Component: finds the dates that a sentence names. Absolute dates through chrono-node, the rest by pattern. */
export function findDates(sentence: Sentence, text: string): DateMention[] {
  const quote = text.slice(sentence.start, sentence.end);
  if (
    !/\d|DAY\b|WEEK|MONTH|YEAR|day\b|week|month|year|ago|later|earlier|after|that same|fortnight|night|morning|evening|tomorrow|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
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
      const relative = RELATIVE_YEAR.exec(quote.slice(result.index + result.text.length));
      const day = {
        year: start.isCertain('year') ? start.get('year') : yearOf(undefined, relative?.[1]),
        month: start.get('month') ?? 1,
        day: start.get('day') ?? 1,
      };
      const until = end?.isCertain('day')
        ? { untilMonth: end.get('month') ?? day.month, untilDay: end.get('day') ?? day.day }
        : {};
      if (DAY_TEXT.test(result.text)) {
        const length = result.text.length + (relative?.[0].length ?? 0);
        add(result.index, length, { kind: 'day', ...day, ...until });
      }
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

/** "On 8 October of last year". */
const RELATIVE_YEAR = /^,? (?:of )?(last|this|next) year\b/i;

/** "3 and 4 July 2025", "July 3 and 4", "3 to 4 July": days that chrono-node takes for the last of them. */
const TWO_DAYS = new RegExp(
  `\\b(?:(\\d{1,2}) (?:and|to) (\\d{1,2}) ${MONTH_NAME}|${MONTH_NAME} (\\d{1,2}) and (\\d{1,2}))(?:,? ((?:19|20)\\d\\d))?\\b`,
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
