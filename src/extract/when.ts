import type { MeetingClaim } from './claim.js';
import type { Frame } from './clauses.js';
import { findDates } from './dates.js';
import type { DateMention, Document, Sentence } from './document.js';
import { RELATIVE } from './frames/words.js';
import { type Direction, reckon } from './reckoning.js';

/** Tokens from `first` to `last`. */
export interface Span {
  first: number;
  last: number;
}

/** The date that belongs to a predicate and what goes with it; none from `outside` of which it is no part. */
export function dateOf(
  document: Document,
  frames: readonly Frame[],
  direction: Direction,
  outside: Span | null,
): string | null {
  const [frame] = frames;
  if (!frame) return null;
  const { sentence } = frame;
  const near = sentence.dates
    .filter(({ expression }) => !/^(?:after|since)$/.test(expression.kind))
    // "NEW YORK, Sept 24 (Wire) - A met B on Tuesday": the day of the dateline is that of the telling
    .filter(({ first }) => first >= sentence.opening)
    .filter((date) => !outside || date.last < outside.first || date.first > outside.last)
    // "a claim over July's spill": when there was a spill
    .filter((date) => !outside || !isOwner(sentence, date))
    .map((date) => ({ date, rank: frames.findIndex((each) => governs(each, date)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => vagueness(a.date) - vagueness(b.date) || a.rank - b.rank)[0];
  if (!near) return null;
  const before = toldBefore(document, sentence, near.date, direction);
  return reckon(near.date.expression, document.article.publishedAt, direction, before).edtf;
}

/** What a date counts from: the day, or for one of several days the run of them, that was told of last before it. */
function toldBefore(
  document: Document,
  sentence: Sentence,
  date: DateMention,
  direction: Direction,
): string | null {
  const { kind } = date.expression;
  if (kind !== 'later' && kind !== 'nth-day') return null;
  const day = kind === 'later' ? dayHere(document, sentence, date, direction) : null;
  return day ?? lastMeetingDay(document, sentence, kind === 'later' ? DAY : RUN);
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const RUN = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** The last day that a sentence names before a date. */
function dayHere(
  { article }: Document,
  sentence: Sentence,
  { first }: DateMention,
  direction: Direction,
): string | null {
  const here = sentence.dates.findLast(
    (date) => date.last < first && DAYS.has(date.expression.kind) && date.first >= sentence.opening,
  );
  return here ? reckon(here.expression, article.publishedAt, direction).edtf : null;
}

/**
 * The day of the meeting told of last, unless the sentence right before, without telling of a meeting, names a day of its
 * own: "He returned on Monday. The day before…".
 */
function lastMeetingDay(document: Document, sentence: Sentence, form: RegExp): string | null {
  const { article, claims, sentences } = document;
  const meetings = claims.filter((claim): claim is MeetingClaim => claim.kind === 'meeting');
  const last = form === DAY ? meetings.at(-1) : meetings.findLast(({ date }) => date && form.test(date));
  const previous = sentences[sentence.index - 1];
  if (form === DAY && previous && (last?.start ?? -1) < previous.start) {
    const day = findDates(previous, article.text).findLast(({ expression }) => DAYS.has(expression.kind));
    if (day) return reckon(day.expression, article.publishedAt, 'past').edtf;
  }
  return last?.date && form.test(last.date) ? last.date : null;
}

function governs(frame: Frame, date: DateMention): boolean {
  const { tokens, frames } = frame.sentence;
  if (isInRelativeClause(frame, date)) return true;
  let at = date.last;
  for (let steps = 0; at >= 0 && steps < tokens.length; steps += 1) {
    if (at === frame.predicate) return true;
    // "said that they had met on Monday": the day behind the clause, hung on the verb above; not so where what was said
    // comes first, "they will meet, the ministry said on Monday"
    if (frame.link === 'ccomp' && at === frame.parent?.predicate && date.first > frame.predicate)
      return at < frame.predicate;
    const within = at >= date.first && at <= date.last;
    if (!within && frames.some((other) => !other.noun && other.predicate === at)) return false;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

/** "It was she who, on 9 June, discussed it": between the relative word and its verb, wherever the parse hangs it. */
function isInRelativeClause({ sentence, predicate, link }: Frame, date: DateMention): boolean {
  if (!link.startsWith('acl') || date.last >= predicate) return false;
  const word = sentence.tokens.findLast(({ index, lower }) => index < predicate && RELATIVE.test(lower));
  return (
    word !== undefined &&
    word.index < date.first &&
    !sentence.frames.some(
      (other) => !other.noun && other.predicate > word.index && other.predicate < predicate,
    )
  );
}

/**
 * "A week after they met, there is no text", "ten weeks have passed since they met": the day of a clause from which the
 * day of publication is counted.
 */
export function dateCounted(
  { article }: Document,
  { sentence, mark, predicate, parent, tense }: Frame,
): string | null {
  const counted = sentence.dates.find(({ last }) => last < predicate)?.expression;
  if (!counted || tense !== 'past' || article.publishedAt === null) return null;
  const isNow =
    parent?.tense === 'present' && sentence.dates.every(({ expression }) => expression.kind === 'after');
  const isCounted =
    (counted.kind === 'after' && mark === 'after' && isNow) || (counted.kind === 'since' && mark === 'since');
  return isCounted
    ? reckon(counted, article.publishedAt, 'past', article.publishedAt.slice(0, 10)).edtf
    : null;
}

/** The one date of a sentence, wherever the parse hangs it; null where it is no day. */
export function onlyDate({ article }: Document, { sentence }: Frame, direction: Direction): string | null {
  const [date, ...others] = sentence.dates;
  if (!date || others.length > 0 || !DAYS.has(date.expression.kind)) return null;
  return reckon(date.expression, article.publishedAt, direction).edtf;
}

/** Dates that are a single day by themselves. */
const DAYS: ReadonlySet<string> = new Set(['day', 'offset', 'weekday', 'ordinal']);

/** Days before spans: of "on 10 December … for the third time this year" the day is meant. */
const vagueness = (date: DateMention): number => VAGUENESS.indexOf(date.expression.kind);
const VAGUENESS = 'day offset weekday ordinal nth-day later month ago span year'.split(' ');

/** "July's": a month or a year that only says which of several things is meant. */
const isOwner = ({ tokens }: Sentence, date: DateMention): boolean =>
  /^(?:month|year)$/.test(date.expression.kind) && /^['’]s$/.test(tokens[date.last + 1]?.lower ?? '');
