import { dayOf, daysOf } from './days.js';
import type { StanceSource } from './resolved.js';

/** Whether a claim gives a day, or a stretch of days, on which its act was done. */
export function isDated({ content: { date }, knownAt }: StanceSource): boolean {
  return date !== null && daysOf(date, knownAt).length > 0;
}

/**
 * The day on which an act was done, as far as can be told, counted from 1970-01-01: the date's, else the one on which
 * it became known. A vague date means no later than the telling; one of an unknown year the nearest before it.
 */
export function dayOfAct({ content: { date }, knownAt }: StanceSource): number {
  const known = dayOf(knownAt);
  const days = date === null ? [] : daysOf(date, knownAt);
  const latest = days
    .map(({ from, to }) => (from <= known ? Math.min(to, known) : from))
    .filter((day) => day <= known);
  return latest.length > 0 ? Math.max(...latest) : (days[0]?.from ?? known);
}
