import type { Frame } from '../clauses.js';
import { type ClaimContext, related } from '../context.js';
import type { Token } from '../document.js';
import { MEETING_VERBS } from '../lexicon/meeting-frames.js';
import { reckon } from '../reckoning.js';
import { childrenOf } from '../syntax/dependents.js';
import type { Governor } from './governor.js';

/** "Two days after their meeting in Riga they met in Vilnius": day and place of the verb are not those of the meeting. */
export const isCountedFrom = (frame: Frame): boolean => countingMark(frame) !== null;

/** "After a telephone call they met in Riga": day and place are those of the meeting that the same people had afterwards. */
export const isBesideAnother = (frame: Frame, governor: Governor | null): boolean =>
  governor?.relation === 'oblique' &&
  /^(?:after|before|following)$/.test(governor.preposition ?? '') &&
  MEETING.has(governor.frame.lemma) &&
  !frame.arguments.some(({ preposition }) => /^(?:with|between|of)$/.test(preposition ?? ''));

const MEETING: ReadonlySet<string> = new Set(
  MEETING_VERBS.filter(({ others }) => others.includes('obj')).map(({ lemma }) => lemma),
);

/** The day of a meeting from which that of what the verb tells is counted; null where the words do not give it. */
export function dayBefore(context: ClaimContext, frame: Frame, governor: Governor | null): string | null {
  const mark = countingMark(frame);
  if (!mark || !governor) return null;
  const told = related(governor.frame).filter((other) => other !== frame);
  const day = context.dateOf(told, governor.frame.tense === 'future' ? 'future' : 'past');
  const { publishedAt } = context.document.article;
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  if (/^(?:hour|minute)s?$/.test(frame.sentence.tokens[mark.index - 1]?.lower ?? '')) return day;
  const count = frame.sentence.dates.find(({ last }) => last === mark.index - 1);
  return count?.expression.kind === 'after' ? reckon(count.expression, publishedAt, 'past', day).edtf : null;
}

/** "After" or "before" behind a number of days or the like. */
function countingMark({ sentence, predicate }: Frame): Token | null {
  const mark = childrenOf(sentence, predicate).find(({ lower }) => /^(?:after|before)$/.test(lower));
  return mark &&
    /^(?:day|week|fortnight|month|year|hour|minute)s?$/.test(sentence.tokens[mark.index - 1]?.lower ?? '')
    ? mark
    : null;
}
