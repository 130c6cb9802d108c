import { typeOfId } from '../resolve/ids.js';
import { inForce, type AsOf } from './as-of.js';
import type { MeetingEventRow, StanceEventRow } from './details.js';
import { idsOfSet, manyIn, overlaps, type ActorSet, type DateRange, type Level } from './filter.js';
import { knownActors } from './ids.js';
import type { Order, Source } from './list.js';
import type { PageArguments } from './page.js';
import { and, isOneOf, sql, unindexed, type Database, type Sql } from './sql.js';

/** A step in the life of a meeting or of a stance. */
export type TimelineRow = MeetingEventRow | StanceEventRow;

/** Which part of which timeline is asked for. */
export interface TimelineRequest extends Pick<PageArguments, 'first' | 'after'> {
  actors?: ActorSet | null;
  dates?: DateRange | null;
}

/**
 * In the order in which it happened, the oldest first: a meeting that was held on its own day, what became
 * known of one before (that it is planned, put off, called off) on the day of the report, an act of a stance
 * on its own day, else on that of the report (see `daysInOrder`). What has no day counts as the smallest, as in every list. The
 * fact and the place in its life break ties, so that the steps of one fact on one day stay in their order.
 */
export const TIMELINE_ORDER: Order = {
  name: 'timeline',
  columns: [
    { column: sql`e.sort_date`, holds: 'text' },
    { column: sql`e.fact_id`, holds: 'text' },
    { column: sql`e.position`, holds: 'number' },
  ],
  descending: false,
};

/**
 * The condition of a timeline on the steps `e`. An actor is in it with the meetings that he takes part in and
 * the stances that he holds or that are put to him. Throws BAD_FILTER, BAD_ID and BAD_DATE.
 */
export async function timelineCondition(
  database: Database,
  { actors, dates }: TimelineRequest,
  asOf: AsOf,
): Promise<Sql> {
  const within = overlaps(dates, 'dates', sql`e.sort_date`, sql`e.last_day`);
  const known = await knownActors(database, idsOfSet(actors, 'actors'));
  return and([
    ...manyIn(actors, known, (ids, level) => involvesSomeone(ids, level, asOf)),
    ...(within.length === 0 ? [] : [sql`${unindexed(sql`e.sort_date`)} > ''`, ...within]),
  ]);
}

function involvesSomeone(ids: readonly string[], level: Level, asOf: AsOf): Sql {
  const isOne = (actor: Sql, state: Sql): Sql =>
    level === 'SELF'
      ? isOneOf(actor, ids)
      : sql`(${isOneOf(state, ids)} OR (${state} IS NULL AND ${isOneOf(actor, ids)}))`;
  return sql`e.fact_id IN (
    SELECT mp.meeting_id FROM meeting_participant mp
    WHERE ${isOne(sql`mp.actor_id`, sql`mp.state_id`)} AND ${inForce(sql`mp`, asOf)}
    UNION ALL SELECT s.id FROM stance s
    WHERE (${isOne(sql`s.holder_id`, sql`s.holder_state_id`)}
      OR ${isOne(sql`s.addressee_id`, sql`s.addressee_state_id`)}) AND ${inForce(sql`s`, asOf)})`;
}

/** The steps that make up a timeline, under the alias `e`. */
export function timelineSource(where: Sql, asOf: AsOf): Source<TimelineRow> {
  return {
    from: sql`(
      SELECT me.meeting_id AS fact_id, me.position, me.sort_date,
        ${lastDay(sql`me`, sql`me.status = 'HELD'`)} AS last_day,
        me.status AS step, me.date, me.claim_id
      FROM meeting_event me WHERE ${inForce(sql`me`, asOf)}
      UNION ALL
      SELECT se.stance_id, se.position, se.sort_date, ${lastDay(sql`se`, sql`se.date IS NOT NULL`)},
        se.act, se.date, se.claim_id
      FROM stance_event se WHERE ${inForce(sql`se`, asOf)}
    ) AS e`,
    parent: null,
    where,
    columns: sql`e.fact_id AS "factId", e.step, e.date, e.claim_id AS "claimId"`,
    id: sql`e.claim_id`,
    read: ({ factId, step, date, claimId }) =>
      (typeOfId(String(factId)) === 'meeting'
        ? { meetingId: factId, status: step, date, claimId }
        : { stanceId: factId, act: step, date, claimId }) as TimelineRow,
  };
}

/**
 * The last day on which a step may have happened, where it happened on its date and not on that of a report:
 * the date's end, filled up if it is a month or a year (a day that does not exist is still right to compare).
 */
function lastDay(step: Sql, onItsDate: Sql): Sql {
  const end = sql`substr(${step}.date, instr(${step}.date, '/') + 1)`;
  return sql`CASE WHEN ${onItsDate} AND ${step}.date NOT LIKE 'XXXX%'
    THEN ${end} || substr('YYYY-12-31', length(${end}) + 1) ELSE ${step}.sort_date END`;
}
