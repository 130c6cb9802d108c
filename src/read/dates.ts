const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** The zone names of RFC 2822, in hours from UTC. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const TIME = '(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?';
const ZONE = `(?<zone>[+-]\\d{2}(?::?\\d{2})?|${Object.keys(ZONES).join('|')})`;

const FORMS: readonly RegExp[] = [
  // ISO 8601: 2025-07-28, 2025-07-28T10:00:00.5+03:00, with a space for the T as databases write it
  new RegExp(`^(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:[T ]${TIME}\\s?${ZONE}?)?$`, 'i'),
  // RFC 2822: Mon, 28 Jul 2025 10:00:00 +0000; also 28 July 2025
  new RegExp(
    `^(?:[a-z]{3,9},? )?(?<day>\\d{1,2}) ${MONTH},? (?<year>\\d{4})(?: ${TIME}(?: ${ZONE})?)?(?: \\(\\w+\\))?$`,
    'i',
  ),
  // July 28, 2025
  new RegExp(`^(?:[a-z]{3,9},? )?${MONTH} (?<day>\\d{1,2}),? (?<year>\\d{4})$`, 'i'),
];

/**
 * The instant that a publication date names.
 *
 * @param written `2025-07-28`, an ISO 8601 instant, an RFC 2822 date, `28 July 2025` or `July 28, 2025`.
 *   Without a time it is midnight, without a zone UTC: only the day counts in what follows.
 * @returns ISO 8601 in UTC, `2025-07-28T00:00:00.000Z`; null where it cannot be read, is no day of the
 *   calendar, or could be read in two ways (07/08/2025).
 */
export function parseInstant(written: string): string | null {
  const line = written.trim().replace(/\s+/g, ' ');
  if (line.length > 60) return null;
  for (const form of FORMS) {
    const parts = form.exec(line)?.groups;
    if (parts) return instantOf(parts);
  }
  return null;
}

function instantOf(parts: Record<string, string | undefined>): string | null {
  const number = (name: string) => Number(parts[name] ?? 0);
  const monthName = MONTHS.indexOf((parts.month ?? '').slice(0, 3).toLowerCase());
  const [year, month, day] = [number('year'), monthName < 0 ? number('month') - 1 : monthName, number('day')];
  const [hour, minute, second] = [number('hour'), number('minute'), number('second')];
  const midnight = new Date(Date.UTC(year, month, day));
  const isDay =
    year >= 1000 &&
    midnight.getUTCMonth() === month &&
    midnight.getUTCDate() === day &&
    day > 0 &&
    month >= 0;
  // A leap second (60) is taken for the second after.
  if (!isDay || hour > 23 || minute > 59 || second > 60) return null;
  const offset = zoneMinutes(parts.zone ?? 'Z');
  if (offset === null) return null;
  const milliseconds = Number(`0.${parts.fraction ?? '0'}`) * 1000;
  const instant = Date.UTC(year, month, day, hour, minute - offset, second, Math.floor(milliseconds));
  const written = new Date(instant).toISOString();
  return written.startsWith('+') ? null : written;
}

function zoneMinutes(zone: string): number | null {
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return (ZONES[zone.toUpperCase()] ?? 0) * 60;
  const [, sign, hours, minutes = '0'] = numeric;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
