/** A date as the words give it, before it is known whether they look back or ahead. */
export type DateExpression =
  | {
      kind: 'day';
      year: YearGiven;
      month: number;
      day: number;
      untilMonth?: number;
      untilDay?: number;
    }
  | { kind: 'month'; year: YearGiven; month: number; part: PartOfMonth | null }
  /** "The 17th": a day of the month that goes without saying. */
  | { kind: 'ordinal'; day: number }
  | { kind: 'year'; year: number }
  | { kind: 'weekday'; weekday: number; which: 'last' | 'next' | null }
  | { kind: 'offset'; days: number }
  /** "Two months ago", give or take a few days. */
  | { kind: 'ago'; days: number; within: number }
  /** So many days from the day that was told of before, give or take a few: "two days later", "that same evening". */
  | { kind: 'later'; days: number; within: number }
  /** So many days before what is told of: "a week after the ministers met". */
  | { kind: 'after'; days: number; within: number }
  /** So many days before publication: "ten weeks have passed since the ministers met". */
  | { kind: 'since'; days: number; within: number }
  /** "On the second day": of the days that were told of before; the last of them where `number` is null. */
  | { kind: 'nth-day'; number: number | null }
  | { kind: 'span'; unit: 'week' | 'month' | 'year' | 'weekend'; offset: number };

/** A year, or how many years it is from that of publication ("of last year"); null where the words do not say. */
export type YearGiven = number | { offset: number } | null;

/** "Early in May", "the second half of May", "the first week of May". */
export type PartOfMonth = keyof typeof PARTS_OF_MONTH;

/** The first and the last day of the parts of a month; the last of a month has no number. */
export const PARTS_OF_MONTH = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, null],
  'first half': [1, 15],
  'second half': [16, null],
  'first week': [1, 7],
  'second week': [8, 14],
  'third week': [15, 21],
  'fourth week': [22, 28],
  'last week': [22, null],
} as const satisfies Record<string, readonly [number, number | null]>;

/** Words for a part of a month that have another as well. */
const PART_WORDS: ReadonlyMap<string, PartOfMonth> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
]);

export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
export const MONTH_NAME =
  '(January|February|March|April|May|June|July|August|September|October|November|December)';

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
const NUMBER = `(${Object.keys(NUMBERS).join('|')}|\\d{1,3})`;
/** The number that a word or figures give; NaN where they give none. */
export const numberOf = (word = ''): number => NUMBERS[word.toLowerCase()] ?? Number(word);

/** Days of a unit of time, and how many days either way a count of so many may be meant. */
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30 };
function counted(count: number, unit: string): { days: number; within: number } {
  const days = Math.round(count * (DAYS_OF[unit.toLowerCase()] ?? 1));
  const within = unit === 'day' ? 0 : unit === 'month' ? (count > 1 ? 15 : 10) : days > 7 ? 3 : 1;
  return { days, within };
}

const offsetOf = (word: string): number =>
  /^(?:last|past|previous)$/i.test(word) ? -1 : /^(?:next|coming|following)$/i.test(word) ? 1 : 0;

/** The year that words behind a day or month give: "2024", "of last year". */
export function yearOf(year: string | undefined, relative: string | undefined): YearGiven {
  if (relative) return { offset: offsetOf(relative) };
  return year ? Number(year) : null;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

type Read = (match: RegExpMatchArray) => DateExpression | null;

/** Ways to give a date that is no day of the calendar, each with how it is read; where two overlap the first counts. */
export const PATTERNS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(
      `\\b(?:([Ee]arly|[Mm]id|[Ll]ate)[- ](?:in )?|the (beginning|start|middle|end|(?:first|second) half|(?:first|second|third|fourth|last) week) of )?${MONTH_NAME}(?:(?:,? (?:of )?((?:1[89]|20)\\d\\d))|,? (?:of )?(last|this|next) year)?\\b(?!\\s+\\d)`,
      'g',
    ),
    (match) => {
      const [, part = PART_WORDS.get(match[2] ?? '') ?? match[2], , name = '', year, relative] = match;
      // the verb "may" is never capitalised inside a sentence; at its start it needs a year to be the month
      if (name === 'May' && match.index === 0 && !year) return null;
      return {
        kind: 'month',
        year: yearOf(year, relative),
        month: MONTHS.indexOf(name.toLowerCase()) + 1,
        part: (part?.toLowerCase() as PartOfMonth | undefined) ?? null,
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
    // "for the third time this year" counts, and says no day
    /(?<!\btimes? )\b(last|next|this|past|coming) (week|month|year|weekend)\b/gi,
    (match) => ({
      kind: 'span',
      unit: (match[2] ?? 'week').toLowerCase() as 'week',
      offset: offsetOf(match[1] ?? ''),
    }),
  ],
  [/\b(?:over |at )?the weekend\b/gi, () => ({ kind: 'span', unit: 'weekend', offset: 0 })],
  [/\bthe day before yesterday\b/gi, () => ({ kind: 'offset', days: -2 })],
  [/\byesterday(?: (?:morning|afternoon|evening))?\b/gi, () => ({ kind: 'offset', days: -1 })],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi, () => ({ kind: 'offset', days: 0 })],
  [/\btomorrow(?: (?:morning|afternoon|evening))?\b/gi, () => ({ kind: 'offset', days: 1 })],
  [
    new RegExp(`\\b${NUMBER} (day|week|fortnight|month|year)s? ago\\b`, 'gi'),
    ([, count, unit = 'day']) => {
      if (/year/i.test(unit)) return { kind: 'span', unit: 'year', offset: -numberOf(count) };
      const { days, within } = counted(numberOf(count), unit);
      return /month/i.test(unit) ? { kind: 'ago', days: -days, within } : { kind: 'offset', days: -days };
    },
  ],
  [
    new RegExp(`\\b${NUMBER} (day|week|fortnight|month)s?(?: (later|earlier)\\b|(?= after\\b))`, 'gi'),
    ([, count, unit = 'day', way]) => {
      const { days, within } = counted(numberOf(count), unit);
      if (!way) return { kind: 'after', days: -days, within };
      return { kind: 'later', days: /later/i.test(way) ? days : -days, within };
    },
  ],
  [
    // "ten weeks have passed since", "it is two months since"
    new RegExp(
      `(?:(?<=\\bit (?:is|has been) (?:now )?)${NUMBER} (day|week|fortnight|month)s?(?= since\\b)|\\b${NUMBER} (day|week|fortnight|month)s?(?= ha(?:ve|s) (?:now )?(?:passed|gone by|elapsed) since\\b))`,
      'gi',
    ),
    ([, one, unit, other, otherUnit = 'day']) => {
      const { days, within } = counted(numberOf(one ?? other), unit ?? otherUnit);
      return { kind: 'since', days: -days, within };
    },
  ],
  [
    /\b(?:later )?that (?:same )?(?:day|evening|afternoon|morning|night)\b/gi,
    () => ({ kind: 'later', days: 0, within: 0 }),
  ],
  [/\b(?:later )?(?:on )?the same day(?=[,.;:]|$)/gi, () => ({ kind: 'later', days: 0, within: 0 })],
  [
    /^In the (?:(?:early|late) )?(?:morning|afternoon|evening)\b/g,
    () => ({ kind: 'later', days: 0, within: 0 }),
  ],
  [/\bthe (?:next|following) day\b/gi, () => ({ kind: 'later', days: 1, within: 0 })],
  [/\bthe (?:previous day|day before)(?=[,.;:]|$)/gi, () => ({ kind: 'later', days: -1, within: 0 })],
  [
    /\bon the (first|second|third|fourth|fifth|last|final) (?:day|morning|afternoon|evening|night)\b/gi,
    ([, which = '']) => ({
      kind: 'nth-day',
      number: ORDINALS.includes(which.toLowerCase()) ? ORDINALS.indexOf(which.toLowerCase()) + 1 : null,
    }),
  ],
  [
    /\bon the (\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]| (?:in|at|for|to|with|and|but|when|where|of (?:this|last|the) month)\b|$)/gi,
    (match) => (Number(match[1]) <= 31 ? { kind: 'ordinal', day: Number(match[1]) } : null),
  ],
  [
    /(?<=\b(?:in|since|of|by|during|until|from|after|before|for|back to) )((?:1[89]|20)\d\d)\b(?![-/]\d)/gi,
    (match) => ({ kind: 'year', year: Number(match[1]) }),
  ],
];
