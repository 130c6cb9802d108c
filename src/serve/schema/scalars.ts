import { GraphQLScalarType, Kind } from 'graphql';
import { QueryError } from '../../errors.js';
import { isPartialDate } from '../../extract/partial-date.js';

const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** The instant in UTC as the store keeps instants. Throws BAD_DATE for what is none. */
function instantOf(value: unknown): string {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null;
  const time = match ? Date.parse(match[0].toUpperCase()) : Number.NaN;
  // Date.parse takes 30 February for 1 or 2 March
  const day = match?.[1] ?? '';
  const exists = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || Number.isNaN(exists.getTime()) || exists.toISOString().slice(0, 10) !== day) {
    throw new QueryError(
      'BAD_DATE',
      `${said(value)} is not an instant: give date, time and zone, such as "2025-07-28T09:30:00Z"`,
    );
  }
  return new Date(time).toISOString();
}

function partialDateOf(value: unknown): string {
  if (typeof value !== 'string' || !isPartialDate(value)) {
    throw new QueryError(
      'BAD_DATE',
      `${said(value)} is not a date: give a day, a month, a year or a range, such as "2025-07-31", "2025-07", "2025" or "2025-07-29/2025-07-31"`,
    );
  }
  return value;
}

function said(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'this' : text.slice(0, 60);
}

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'An instant, as ISO 8601 with its zone: "2025-07-28T09:30:00Z". Answers are in UTC, to the millisecond.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: instantOf,
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : undefined),
});

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A date as the news gives it, as EDTF (ISO 8601-2): a day "2025-07-31", a month "2025-07", a year "2025", ' +
    'a day of an unknown year "XXXX-07-31", or a range "2025-07-29/2025-07-31". It stands for every day that ' +
    'it can mean: filters compare the earliest and the latest of them.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: partialDateOf,
  parseValue: partialDateOf,
  parseLiteral: (node) => partialDateOf(node.kind === Kind.STRING ? node.value : undefined),
});
