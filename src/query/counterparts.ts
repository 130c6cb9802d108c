import { inForce, type AsOf } from './as-of.js';
import { compileFilter, type Level } from './filter.js';
import type { Order, Source } from './list.js';
import { meetingFilter, type MeetingFilter } from './meetings.js';
import { isActor } from './scopes.js';
import { sql, table, type Database, type Sql } from './sql.js';

/** Whom an actor meets, and in how many meetings. */
export interface CounterpartRow {
  /** The actor asked about, at the level asked for. */
  selfId: string;
  otherId: string;
  meetingCount: number;
  /** The dates of the first and the last meeting that was held; null where none is, or none is dated. */
  firstMet: string | null;
  lastMet: string | null;
}

/** Those met most often first. */
export function counterpartOrder(level: Level): Order {
  return {
    name: `Actor.counterparts.${level}`,
    columns: [{ column: sql`g.meeting_count`, holds: 'number' }],
    descending: true,
  };
}

/** The condition on meetings that narrows the list. */
export function counterpartCondition(
  database: Database,
  filter: MeetingFilter | null | undefined,
  asOf: AsOf,
): Promise<Sql> {
  return compileFilter(database, meetingFilter(asOf), filter);
}

/**
 * The counterparts of many actors. At the level of states everyone counts as the state it acts for, and as
 * itself where it acts for none; colleagues who act for the same state do not meet each other there.
 */
export function counterpartSource(
  level: Level,
  actors: readonly string[],
  where: Sql,
  asOf: AsOf,
): Source<CounterpartRow> {
  const self = level === 'SELF' ? sql`me.id` : OWN_STATE;
  const other = level === 'SELF' ? sql`y.actor_id` : sql`COALESCE(y.state_id, y.actor_id)`;
  return {
    from: sql`(
      SELECT parent, self_id, other_id, COUNT(*) AS meeting_count,
        MIN(CASE WHEN status = 'HELD' THEN earliest || date END) AS first_met,
        MAX(CASE WHEN status = 'HELD' THEN latest || date END) AS last_met
      FROM (
        SELECT DISTINCT me.id AS parent, ${self} AS self_id, ${other} AS other_id,
          m.id, m.status, m.date, m.earliest, m.latest
        FROM ${table(actors)} AS asked JOIN actor me ON me.id = asked.value
        JOIN meeting_participant x ON ${isActor(sql`x`, self, level)}
        JOIN meeting_participant y ON y.meeting_id = x.meeting_id AND ${other} <> ${self}
        JOIN meeting m ON m.id = x.meeting_id
        WHERE ${inForce(sql`x`, asOf)} AND ${inForce(sql`y`, asOf)} AND ${inForce(sql`m`, asOf)} AND ${where}
      ) AS encounter GROUP BY parent, self_id, other_id
    ) AS g`,
    parent: sql`g.parent`,
    where: sql`1 = 1`,
    columns: sql`g.self_id AS "selfId", g.other_id AS "otherId", g.meeting_count AS "meetingCount",
      g.first_met AS "firstMet", g.last_met AS "lastMet"`,
    id: sql`g.other_id`,
    read: (raw) =>
      ({ ...raw, firstMet: withoutDay(raw.firstMet), lastMet: withoutDay(raw.lastMet) }) as CounterpartRow,
  };
}

const OWN_STATE = sql`(CASE WHEN me.kind = 'STATE' THEN me.id ELSE COALESCE(me.country_id, me.id) END)`;

/** The date after the day (`YYYY-MM-DD`) that it was put behind to be compared. */
function withoutDay(dated: unknown): string | null {
  return typeof dated === 'string' ? dated.slice(10) : null;
}
