import { QueryError } from '../errors.js';
import { inForce, type AsOf } from './as-of.js';
import { settled, type Level } from './filter.js';
import { knownActors } from './ids.js';
import { LIMITS } from './limits.js';
import { isActor } from './scopes.js';
import { sql, unindexed, type Database, type Sql } from './sql.js';

/** A step of a path: two who were at the same meeting, both at the level asked for. */
export interface StepRow {
  fromId: string;
  toId: string;
  meetingId: string;
}

/** Which path is asked for. */
export interface PathRequest {
  from: string;
  to: string;
  longest?: number | null;
  level?: Level | null;
}

/**
 * The shortest chain of held meetings from one actor to another; null where there is none of at most `longest`
 * steps, and empty where both are one at the level asked for. Of several equally short chains it is the one
 * whose first meeting is the latest, then the one whose second is, and so on; ids break ties, as in lists of
 * meetings. A planned, cancelled or denied meeting makes no step. Throws BAD_FILTER for a `longest` out of
 * bounds, and BAD_ID.
 */
export async function pathBetween(
  database: Database,
  { from, to, longest, level }: PathRequest,
  asOf: AsOf,
): Promise<StepRow[] | null> {
  const steps = longest ?? LIMITS.pathDefault;
  if (!Number.isInteger(steps) || steps < 1 || steps > LIMITS.pathMost) {
    throw new QueryError(
      'BAD_FILTER',
      `longest: ${steps} is no length of a path: give 1 to ${LIMITS.pathMost} steps`,
    );
  }
  const ends = [
    { at: 'from', id: from },
    { at: 'to', id: to },
  ];
  const actors = await knownActors(database, ends);
  const [start = '', end = ''] = ends.flatMap(({ id }) => settled([id], level, actors));
  return start === end
    ? []
    : shortest(database, start, end, { level: level ?? 'SELF', longest: steps, asOf });
}

/**
 * One statement searches breadth first from both ends until the two sides meet, a row of the recursive table a
 * step; each time the side is taken a step further that holds less. A side is a JSON object of those whom the
 * last step reached, each with the chain between it and that end, and `before` is the object that it was made
 * from: whoever is in either is not reached anew. A chain is written so that of two equally long ones the
 * wanted one is the greater text.
 *
 * That a step is one row, and not a row for everyone reached, lets it keep the best chain of each only, and
 * stop at once where the sides have met.
 */
async function shortest(
  database: Database,
  from: string,
  to: string,
  { level, longest, asOf }: { level: Level; longest: number; asOf: AsOf },
): Promise<StepRow[] | null> {
  const [found] = await database.all(sql`
    WITH RECURSIVE search(steps, start, start_before, finish, finish_before) AS (
      SELECT 0, json_object(${from}, ''), '{}', json_object(${to}, ''), '{}'
      UNION ALL
      SELECT steps + 1,
        CASE WHEN ${START_IS_LESS} THEN (${reachedFromStart(level, asOf)}) ELSE start END,
        CASE WHEN ${START_IS_LESS} THEN start ELSE start_before END,
        CASE WHEN ${START_IS_LESS} THEN finish ELSE (${reachedFromFinish(level, asOf)}) END,
        CASE WHEN ${START_IS_LESS} THEN finish_before ELSE finish END
      FROM search
      WHERE steps < ${longest} AND start <> '{}' AND finish <> '{}' AND NOT EXISTS (${IN_BOTH})
    )
    SELECT (SELECT MAX(chain) FROM (${IN_BOTH}) AS met) AS "chain"
    FROM search ORDER BY steps DESC LIMIT 1`);
  const chain = found?.chain;
  return typeof chain === 'string' ? stepsOf(from, chain) : null;
}

const START_IS_LESS = sql`length(search.start) <= length(search.finish)`;

/** The chains from end to end by way of those whom both sides have reached. */
const IN_BOTH = sql`SELECT MAX(up_to) || MAX(onward) AS chain FROM (
    SELECT key AS id, value AS up_to, NULL AS onward FROM json_each(search.start)
    UNION ALL SELECT key, NULL, value FROM json_each(search.finish)
  ) AS reached GROUP BY id HAVING COUNT(*) = 2`;

/** A link of a chain is a meeting, with its day so that later is greater, and whom it leads to. */
const MEETING = sql`x.sort_date || ' ' || x.meeting_id || ' '`;

function reachedFromStart(level: Level, asOf: AsOf): Sql {
  const actor = standingFor(sql`y`, level);
  return reached(level, asOf, {
    side: sql`search.start`,
    before: sql`search.start_before`,
    chain: sql`MAX(side.value) || ${MEETING}`,
    extended: sql`met.chain || ${actor} || ' '`,
  });
}

function reachedFromFinish(level: Level, asOf: AsOf): Sql {
  return reached(level, asOf, {
    side: sql`search.finish`,
    before: sql`search.finish_before`,
    chain: sql`${MEETING} || MAX(side.key || ' ' || side.value)`,
    extended: sql`met.chain`,
  });
}

/**
 * Everyone who was at a held meeting with somebody of a side, but those reached already, as an object of chains.
 * A meeting is looked at once, however many of the side were there (`chain` is the best of theirs), and the
 * tables are joined in the order in which they stand: the planner cannot know how small the side is.
 */
function reached(
  level: Level,
  asOf: AsOf,
  { side, before, chain, extended }: Record<'side' | 'before' | 'chain' | 'extended', Sql>,
): Sql {
  return sql`SELECT json_group_object(id, chain) FROM (
      SELECT id, MAX(chain) AS chain FROM (
        SELECT ${standingFor(sql`y`, level)} AS id, ${extended} AS chain
        FROM (
          SELECT x.meeting_id AS id, ${chain} AS chain
          FROM json_each(${side}) AS side CROSS JOIN meeting_participant x CROSS JOIN meeting m
          WHERE ${isActor(sql`x`, sql`side.key`, level)} AND ${inForce(sql`x`, asOf)}
            AND m.id = x.meeting_id AND ${unindexed(sql`m.status`)} = 'HELD' AND ${inForce(sql`m`, asOf)}
          GROUP BY x.meeting_id, x.sort_date
        ) AS met CROSS JOIN meeting_participant y
        WHERE y.meeting_id = met.id AND ${inForce(sql`y`, asOf)}
        UNION ALL SELECT key, NULL FROM json_each(${side})
        UNION ALL SELECT key, NULL FROM json_each(${before})
      ) AS known GROUP BY id HAVING COUNT(*) = COUNT(chain)
    ) AS fresh`;
}

function stepsOf(from: string, chain: string): StepRow[] {
  const parts = chain.trimEnd().split(' ');
  const steps: StepRow[] = [];
  // the day before each meeting is there only to be compared
  for (let at = 0; at < parts.length; at += 3) {
    const [, meetingId = '', toId = ''] = parts.slice(at, at + 3);
    steps.push({ fromId: steps.at(-1)?.toId ?? from, toId, meetingId });
  }
  return steps;
}

/** As whom a participant counts at a level. */
function standingFor(participant: Sql, level: Level): Sql {
  return level === 'SELF'
    ? sql`${participant}.actor_id`
    : sql`COALESCE(${participant}.state_id, ${participant}.actor_id)`;
}
