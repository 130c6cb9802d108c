import { STILL } from '../resolve/versions.js';
import { sql, TRUE, type Sql } from './sql.js';

/**
 * As of when a question is asked: an ISO 8601 instant in UTC, for what was known by then, or null for what is
 * known now. Who is who is not a matter of time: the present understanding of names always applies.
 */
export type AsOf = string | null;

/** The condition that a row of a fact was what was known; `row` is the alias of its table. */
export function inForce(row: Sql, asOf: AsOf): Sql {
  return asOf === null
    ? sql`${row}.known_to = ${STILL}`
    : sql`(${row}.known_from <= ${asOf} AND ${row}.known_to > ${asOf})`;
}

/** The condition that something with a column `known_at` (a claim, an article) was known. */
export function knownBy(row: Sql, asOf: AsOf): Sql {
  return asOf === null ? TRUE : sql`${row}.known_at <= ${asOf}`;
}
