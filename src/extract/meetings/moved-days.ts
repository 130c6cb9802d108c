import type { MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { DateMention, Sentence } from '../document.js';
import { surfaceSubject } from '../frames/frame.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import { type Direction, reckon } from '../reckoning.js';

/** What a sentence says of the day that something was moved from. */
interface Moved {
  /** The words of the old day, and of the new one where both are one date: "from 5 to 12 May". */
  from: DateMention;
  /** The new day, as EDTF; null where it stands elsewhere or nowhere. */
  to: string | null;
}

/** "Has been postponed from Monday to Thursday": the old day and the new one behind a verb; null where no old one is named. */
export function movedDays(
  { document }: ClaimContext,
  { sentence, predicate }: Frame,
  direction: Direction,
): Moved | null {
  const from = sentence.dates.find((date) => date.first > predicate && opensWith(sentence, date, /^from$/));
  if (!from || sentence.frames.some((other) => !other.noun && isBetween(other, predicate, from.first)))
    return null;
  const { expression } = from;
  const { publishedAt } = document.article;
  if (expression.kind === 'day' && expression.untilDay !== undefined) {
    const { edtf } = reckon(expression, publishedAt, direction);
    return { from, to: edtf?.split('/')[1] ?? null };
  }
  const to = sentence.dates.find(
    (date) =>
      date.first > from.last &&
      date.first <= from.last + 3 &&
      opensWith(sentence, date, /^(?:to|until|till)$/),
  );
  return { from, to: to ? reckon(to.expression, publishedAt, direction).edtf : null };
}

const opensWith = ({ tokens }: Sentence, { first }: DateMention, word: RegExp): boolean =>
  word.test(tokens[first]?.lower ?? '') || word.test(tokens[first - 1]?.lower ?? '');

const isBetween = ({ predicate }: Frame, first: number, last: number): boolean =>
  first < predicate && predicate < last;

/** "Has been put off and will now take place on 28 March": whether the verb says when what the sentence tells of is to be. */
export const sharesMeeting = (frame: Frame, { start, status }: MeetingClaim): boolean =>
  frame.link === 'conj' &&
  status === 'POSTPONED' &&
  start === frame.sentence.start &&
  surfaceSubject(frame).some((at) => MEETING_NOUNS.has(frame.sentence.tokens[at]?.lemma ?? ''));
