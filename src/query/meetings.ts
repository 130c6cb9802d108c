import type { MeetingFormat, MeetingStatus } from '../extract/claim.js';
import { inForce, knownBy, type AsOf } from './as-of.js';
import {
  foldedOf,
  idsOfSet,
  manyIn,
  oneOf,
  overlaps,
  textOf,
  type ActorSet,
  type Combined,
  type DateRange,
  type FilterKind,
  type Level,
} from './filter.js';
import { contains, hasWords, isOneOf, sql, type Sql } from './sql.js';
import type { Listing } from './list-type.js';

/** A meeting as it is stored. */
export interface MeetingRow {
  id: string;
  status: MeetingStatus;
  format: MeetingFormat;
  /** EDTF, or null where no source dates it. */
  date: string | null;
  placeId: string | null;
  topics: string[];
  ploverCode: string;
}

export interface MeetingFilter extends Combined<MeetingFilter> {
  participants?: ActorSet | null;
  status?: MeetingStatus[] | null;
  format?: MeetingFormat[] | null;
  date?: DateRange | null;
  place?: string | null;
  topic?: string | null;
}

export type MeetingOrderField = 'DATE' | 'CLAIMS';

/** How meetings are filtered, as of a time. */
export const meetingFilter = (asOf: AsOf): FilterKind<MeetingFilter> => ({
  ids: (filter, at) => idsOfSet(filter.participants, `${at}.participants`),
  conditions: (filter, at, actors) => {
    const place = foldedOf(filter.place, `${at}.place`);
    const topic = textOf(filter.topic, `${at}.topic`);
    return [
      ...manyIn(filter.participants, actors, (ids, level) => someoneTakesPart(ids, level, asOf)),
      ...oneOf(sql`m.status`, filter.status, `${at}.status`),
      ...oneOf(sql`m.format`, filter.format, `${at}.format`),
      ...overlaps(filter.date, `${at}.date`, sql`m.earliest`, sql`m.latest`),
      ...(place === null ? [] : [takesPlaceIn(place)]),
      ...(topic === null ? [] : [hasTopic(topic)]),
    ];
  },
});

function someoneTakesPart(ids: readonly string[], level: Level, asOf: AsOf): Sql {
  return sql`EXISTS (SELECT 1 FROM meeting_participant mp
    WHERE mp.meeting_id = m.id AND ${inForce(sql`mp`, asOf)} AND ${countsAs(sql`mp`, ids, level)})`;
}

/**
 * The condition that a participant is, or at the level of states acts for, one of the ids. One who acts for
 * no state counts as itself there.
 */
export function countsAs(participant: Sql, ids: readonly string[], level: Level): Sql {
  return level === 'SELF'
    ? isOneOf(sql`${participant}.actor_id`, ids)
    : isOneOf(sql`COALESCE(${participant}.state_id, ${participant}.actor_id)`, ids);
}

/** A place goes by its own name and by its country's, but not by what stands for the country ("Moscow"). */
function takesPlaceIn(folded: string): Sql {
  return sql`EXISTS (SELECT 1 FROM place p WHERE p.id = m.place_id AND (${hasWords(sql`p.folded`, folded)}
    OR EXISTS (SELECT 1 FROM actor_name an WHERE an.actor_id = p.country_id AND an.kind <> 'METONYM'
      AND ${hasWords(sql`an.folded`, folded)})))`;
}

function hasTopic(text: string): Sql {
  return sql`EXISTS (SELECT 1 FROM json_each(m.topics) t WHERE ${contains(sql`t.value`, text)})`;
}

/** Meetings, under the alias `m`. */
export const MEETINGS: Listing<MeetingRow, MeetingFilter, MeetingOrderField> = (asOf) => ({
  name: 'meetings',
  from: sql`meeting m`,
  where: inForce(sql`m`, asOf),
  id: sql`m.id`,
  columns: sql`m.id, m.status, m.format, m.date, m.place_id AS "placeId", m.topics,
    m.plover_code AS "ploverCode"`,
  filter: meetingFilter(asOf),
  orders: {
    DATE: [{ column: sql`m.sort_date`, holds: 'text' }],
    CLAIMS: [{ column: claimCount(asOf), holds: 'number' }],
  },
  defaultOrder: { field: 'DATE', direction: 'DESC' },
  read: (raw) => ({ ...raw, topics: JSON.parse(String(raw.topics)) as string[] }) as unknown as MeetingRow,
});

/** How many claims tell of a meeting; the number stored is that of today. */
function claimCount(asOf: AsOf): Sql {
  return asOf === null
    ? sql`m.claim_count`
    : sql`(SELECT COUNT(*) FROM meeting_claim mc JOIN claim c ON c.id = mc.claim_id
        WHERE mc.meeting_id = m.id AND ${knownBy(sql`c`, asOf)})`;
}
