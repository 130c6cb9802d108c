import { boundsOf } from '../extract/partial-date.js';

/** A run of days, first and last included, counted from 1970-01-01. */
export interface Days {
  from: number;
  to: number;
}

const DAY = 86_400_000;

/** The day of an ISO 8601 date or instant in UTC. */
export function dayOf(iso: string): number {
  return Math.floor(Date.parse(iso) / DAY);
}

/**
 * The days that an EDTF date can mean. Where the year is not known, the same day (or month) of the years
 * around the one in which it was written. Empty for a text that is no date.
 */
export function daysOf(date: string, knownAt: string): Days[] {
  const year = new Date(knownAt).getUTCFullYear();
  const readings = date.includes('XXXX')
    ? [year - 1, year, year + 1].map((guess) => date.replaceAll('XXXX', String(guess)))
    : [date];
  return readings.flatMap((reading) => {
    const bounds = boundsOf(reading);
    if (!bounds) return [];
    const days = { from: dayOf(bounds.earliest), to: dayOf(bounds.latest) };
    return Number.isNaN(days.from) || Number.isNaN(days.to) ? [] : [days];
  });
}

/** Whether two dates can mean the same day. */
export function overlap(a: readonly Days[], b: readonly Days[]): boolean {
  return a.some((one) => b.some((other) => one.from <= other.to && other.from <= one.to));
}

/** How many days the widest reading spans. */
export function width(days: readonly Days[]): number {
  return Math.max(0, ...days.map(({ from, to }) => to - from + 1));
}

/** Length of the stretches of time that claims are filed under, in days. */
const PERIOD = 16;
const MOST_PERIODS = 14;

/** The numbered stretches of time that some days touch: days that overlap share one. */
export function periodsOf(days: readonly Days[]): number[] {
  const periods = new Set<number>();
  for (const { from, to } of days)
    for (let period = Math.floor(from / PERIOD); period <= Math.floor(to / PERIOD); period += 1)
      if (periods.size < MOST_PERIODS * days.length) periods.add(period);
  return [...periods].sort((a, b) => a - b);
}

/** The years that some days touch. */
export function yearsOf(days: readonly Days[]): number[] {
  const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();
  const years = new Set<number>();
  for (const { from, to } of days)
    for (let year = yearOf(from); year <= yearOf(to); year += 1) years.add(year);
  return [...years];
}
