import { dayOf, daysOf, type Days } from './days.js';
import type { StanceSource } from './resolved.js';

/** Days in which news of a matter goes on as if its readers knew it. */
export const SOON = 45;

/** The days that the date of a claim's act can mean; none where it gives no date. */
export function daysOfAct({ content: { date }, knownAt }: StanceSource): Days[] {
  return date === null ? [] : daysOf(date, knownAt);
}

/** Whether a claim gives a day, or a stretch of days, on which its act was done. */
export function isDated(source: StanceSource): boolean {
  return daysOfAct(source).length > 0;
}

/**
 * The day on which an act was done, as far as can be told, counted from 1970-01-01: the date's, else the one on which
 * it became known. A vague date means no later than the telling; one of an unknown year the nearest before it.
 */
export function dayOfAct(source: StanceSource): number {
  const known = dayOf(source.knownAt);
  const days = daysOfAct(source);
  const latest = days
    .map(({ from, to }) => (from <= known ? Math.min(to, known) : from))
    .filter((day) => day <= known);
  return latest.length > 0 ? Math.max(...latest) : (days[0]?.from ?? known);
}
