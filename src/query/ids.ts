import { QueryError } from '../errors.js';
import { ID_PREFIXES, typeOfId, type IdType } from '../resolve/ids.js';
import { sql, table, type Database, type Sql } from './sql.js';

/** The types of object that can be asked for by id. */
export const NODE_TYPES = ['article', 'actor', 'meeting', 'stance', 'claim', 'judgement'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** With its article, as messages speak of a type. */
const SPOKEN: Record<IdType, string> = {
  article: 'an article',
  actor: 'an actor',
  meeting: 'a meeting',
  stance: 'a stance',
  claim: 'a claim',
  judgement: 'a judgement',
  tenure: 'a tenure',
  place: 'a place',
};

/** How much of a wrong value a message repeats. */
const SHOWN = 40;

/** A value of the question as a message repeats it: on one line and not too long. */
export function shown(value: string): string {
  return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
}

/** The type of object that an id names; throws BAD_ID where nothing can be asked for by it. */
export function nodeTypeOf(id: string): NodeType {
  const type = typeOfId(id);
  if (!type) {
    throw new QueryError(
      'BAD_ID',
      `${shown(id)} is not an id: give one that an earlier answer held, such as ${ID_PREFIXES.actor}_ and 16 letters and digits`,
    );
  }
  const node = NODE_TYPES.find((known) => known === type);
  if (!node) {
    throw new QueryError('BAD_ID', `${shown(id)} names ${SPOKEN[type]}, which cannot be asked for by id`);
  }
  return node;
}

/** Throws BAD_ID unless the id is of the type wanted; `at` is where in the question it stands. */
export function requireType(id: string, wanted: NodeType, at: string): void {
  const type = nodeTypeOf(id);
  if (type === wanted) return;
  throw new QueryError(
    'BAD_ID',
    `${at}: ${shown(id)} is the id of ${SPOKEN[type]}, but the id of ${SPOKEN[wanted]} (${ID_PREFIXES[wanted]}_…) is wanted`,
  );
}

/**
 * A table of ids with where they lead: the columns `asked`, `id` and `hops`, one row for the id itself and
 * one for each id that took its place. The row with the fewest hops whose object exists is the answer.
 */
export function followed(ids: readonly string[]): Sql {
  return sql`(
    WITH RECURSIVE trail(asked, id, hops) AS (
      SELECT value, value, 0 FROM ${table(ids)}
      UNION
      SELECT trail.asked, redirect.to_id, trail.hops + 1
      FROM trail JOIN redirect ON redirect.from_id = trail.id WHERE trail.hops < 16
    ) SELECT asked, id, hops FROM trail
  )`;
}

/** An actor that a filter names, after merges, with the state at whose level it counts. */
export interface KnownActor {
  id: string;
  name: string;
  kind: string;
  /** The actor itself if it is a state, else the state it acts for; itself where it acts for none. */
  stateId: string;
}

/** Ids of actors in a filter, each with where it stands there. */
export type AskedIds = readonly { at: string; id: string }[];

/** Looks up actors by id in one statement (none where there is no id). Throws BAD_ID for one not there. */
export async function knownActors(database: Database, asked: AskedIds): Promise<Map<string, KnownActor>> {
  for (const { at, id } of asked) requireType(id, 'actor', at);
  const known = new Map<string, KnownActor>();
  if (asked.length === 0) return known;
  const rows = await database.all(sql`
    SELECT f.asked, a.id, a.name, a.kind,
      CASE WHEN a.kind = 'STATE' THEN a.id ELSE COALESCE(a.country_id, a.id) END AS "stateId"
    FROM ${followed([...new Set(asked.map(({ id }) => id))])} AS f JOIN actor a ON a.id = f.id
    ORDER BY f.hops`);
  for (const row of rows as unknown as (KnownActor & { asked: string })[]) {
    if (!known.has(row.asked)) known.set(row.asked, row);
  }
  for (const { at, id } of asked) {
    if (!known.has(id)) throw new QueryError('BAD_ID', `${at}: there is no actor with the id ${shown(id)}`);
  }
  return known;
}
