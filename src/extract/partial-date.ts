/**
 * Dates as the news gives them, in the subset of EDTF (ISO 8601-2:2019, level 1) that the project uses:
 * `2025-07-31`, `2025-07`, `2025`, `XXXX-07-31`, and a range of two of the first three, `2025-07-29/2025-07-31`.
 */
export interface DateBounds {
  /** The earliest and the latest day that the date can mean, `YYYY-MM-DD`. */
  earliest: string;
  latest: string;
}

const SINGLE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a date of the subset above, with a month and a day that exist. */
export function isPartialDate(text: string): boolean {
  const parts = text.split('/');
  if (parts.length > 2) return false;
  if (!parts.every(isSingleDate)) return false;
  if (parts.length === 1) return true;
  const bounds = boundsOf(text);
  return bounds !== null && bounds.earliest <= bounds.latest;
}

function isSingleDate(text: string): boolean {
  const match = SINGLE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (year === '0000' || (year === 'XXXX' && month === undefined)) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  // 2000 is a leap year, so that XXXX-02-29 is a date
  return (
    day === undefined ||
    (Number(day) >= 1 && Number(day) <= daysInMonth(year === 'XXXX' ? 2000 : Number(year), Number(month)))
  );
}

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first and last day that a partial date can mean; null where the year is not known. */
export function boundsOf(text: string): DateBounds | null {
  const [first = '', last = first] = text.split('/');
  const from = singleBounds(first);
  const to = singleBounds(last);
  return from && to ? { earliest: from.earliest, latest: to.latest } : null;
}

function singleBounds(text: string): DateBounds | null {
  const match = SINGLE.exec(text);
  if (!match || match[1] === 'XXXX') return null;
  const [, year = '', month, day] = match;
  if (day !== undefined) return { earliest: text, latest: text };
  if (month !== undefined) {
    const days = String(daysInMonth(Number(year), Number(month))).padStart(2, '0');
    return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${days}` };
  }
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}
