import type { StanceKind, StanceStatus } from '../extract/claim.js';
import { inForce, knownBy, type AsOf } from './as-of.js';
import {
  idsOfSet,
  manyIn,
  oneIn,
  oneOf,
  overlaps,
  textOf,
  type ActorSet,
  type Combined,
  type DateRange,
  type FilterKind,
  type Level,
} from './filter.js';
import { contains, isOneOf, sql, type Sql } from './sql.js';
import type { Listing } from './list-type.js';

/** A stance as it is stored. */
export interface StanceRow {
  id: string;
  kind: StanceKind;
  status: StanceStatus;
  holderId: string;
  addresseeId: string | null;
  issue: string;
  /** EDTF, or null where undated. */
  since: string | null;
  ploverCode: string;
}

export interface StanceFilter extends Combined<StanceFilter> {
  kind?: StanceKind[] | null;
  status?: StanceStatus[] | null;
  holder?: ActorSet | null;
  addressee?: ActorSet | null;
  about?: ActorSet | null;
  issue?: string | null;
  changed?: DateRange | null;
}

export type StanceOrderField = 'CHANGED' | 'SINCE' | 'CLAIMS';

/** How stances are filtered, as of a time. */
export const stanceFilter = (asOf: AsOf): FilterKind<StanceFilter> => ({
  ids: (filter, at) => [
    ...idsOfSet(filter.holder, `${at}.holder`),
    ...idsOfSet(filter.addressee, `${at}.addressee`),
    ...idsOfSet(filter.about, `${at}.about`),
  ],
  conditions: (filter, at, actors) => {
    const issue = textOf(filter.issue, `${at}.issue`);
    return [
      ...oneOf(sql`s.kind`, filter.kind, `${at}.kind`),
      ...oneOf(sql`s.status`, filter.status, `${at}.status`),
      ...oneIn(filter.holder, `${at}.holder`, actors, isHeldBy),
      ...oneIn(filter.addressee, `${at}.addressee`, actors, isPutTo),
      ...manyIn(filter.about, actors, (ids, level) => isAboutSomeone(ids, level, asOf)),
      ...(issue === null ? [] : [contains(sql`s.issue`, issue)]),
      ...overlaps(filter.changed, `${at}.changed`, sql`s.changed_earliest`, sql`s.changed_latest`),
    ];
  },
});

function isHeldBy(ids: readonly string[], level: Level): Sql {
  return level === 'SELF'
    ? isOneOf(sql`s.holder_id`, ids)
    : isOneOf(sql`COALESCE(s.holder_state_id, s.holder_id)`, ids);
}

function isPutTo(ids: readonly string[], level: Level): Sql {
  return level === 'SELF'
    ? isOneOf(sql`s.addressee_id`, ids)
    : isOneOf(sql`COALESCE(s.addressee_state_id, s.addressee_id)`, ids);
}

function isAboutSomeone(ids: readonly string[], level: Level, asOf: AsOf): Sql {
  return level === 'SELF'
    ? sql`EXISTS (SELECT 1 FROM stance_about sa
        WHERE sa.stance_id = s.id AND ${inForce(sql`sa`, asOf)} AND ${isOneOf(sql`sa.actor_id`, ids)})`
    : sql`EXISTS (SELECT 1 FROM stance_about sa JOIN actor x ON x.id = sa.actor_id WHERE sa.stance_id = s.id
        AND ${inForce(sql`sa`, asOf)} AND ${isOneOf(sql`CASE WHEN x.kind = 'STATE' THEN x.id ELSE COALESCE(x.country_id, x.id) END`, ids)})`;
}

/** Stances, under the alias `s`. */
export const STANCES: Listing<StanceRow, StanceFilter, StanceOrderField> = (asOf) => ({
  name: 'stances',
  from: sql`stance s`,
  where: inForce(sql`s`, asOf),
  id: sql`s.id`,
  columns: sql`s.id, s.kind, s.status, s.holder_id AS "holderId", s.addressee_id AS "addresseeId", s.issue,
    s.since, s.plover_code AS "ploverCode"`,
  filter: stanceFilter(asOf),
  orders: {
    CHANGED: [{ column: sql`s.sort_changed`, holds: 'text' }],
    SINCE: [{ column: sql`s.sort_since`, holds: 'text' }],
    CLAIMS: [{ column: claimCount(asOf), holds: 'number' }],
  },
  defaultOrder: { field: 'CHANGED', direction: 'DESC' },
  read: (raw) => raw as unknown as StanceRow,
});

/** How many claims tell of a stance; the number stored is that of today. */
function claimCount(asOf: AsOf): Sql {
  return asOf === null
    ? sql`s.claim_count`
    : sql`(SELECT COUNT(*) FROM stance_claim sc JOIN claim c ON c.id = sc.claim_id
        WHERE sc.stance_id = s.id AND ${knownBy(sql`c`, asOf)})`;
}
