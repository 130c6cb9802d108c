import { QueryError } from '../errors.js';
import type { ActorKind } from '../extract/claim.js';
import { foldedOf, isGiven, oneOf, type Combined, type FilterKind } from './filter.js';
import { hasWordsStarting, sql, TRUE, type Sql } from './sql.js';
import type { Listing, ListType } from './list-type.js';

/** An actor as it is stored. */
export interface ActorRow {
  id: string;
  name: string;
  kind: ActorKind;
  code: string | null;
  countryId: string | null;
}

export interface ActorFilter extends Combined<ActorFilter> {
  kind?: ActorKind[] | null;
  name?: string | null;
  country?: string | null;
}

export type ActorOrderField = 'NAME' | 'MENTIONS' | 'MEETINGS';

const FILTER: FilterKind<ActorFilter> = {
  ids: (filter, at) => (isGiven(filter.country) ? [{ at: `${at}.country`, id: filter.country }] : []),
  conditions: (filter, at, actors) => {
    const conditions: Sql[] = oneOf(sql`a.kind`, filter.kind, `${at}.kind`);
    const name = foldedOf(filter.name, `${at}.name`);
    if (name !== null) {
      conditions.push(sql`EXISTS (SELECT 1 FROM actor_name an
        WHERE an.actor_id = a.id AND ${hasWordsStarting(sql`an.folded`, name)})`);
    }
    const country = isGiven(filter.country) ? actors.get(filter.country) : undefined;
    if (country) {
      if (country.kind !== 'STATE') {
        throw new QueryError(
          'BAD_FILTER',
          `${at}.country: ${country.name} is no state: give the id of an actor of the kind STATE`,
        );
      }
      conditions.push(sql`a.country_id = ${country.id}`);
    }
    return conditions;
  },
};

const LIST: ListType<ActorRow, ActorFilter, ActorOrderField> = {
  name: 'actors',
  from: sql`actor a`,
  where: TRUE,
  id: sql`a.id`,
  columns: sql`a.id, a.name, a.kind, a.code, a.country_id AS "countryId"`,
  filter: FILTER,
  orders: {
    NAME: [{ column: sql`a.sort_name`, holds: 'text' }],
    MENTIONS: [{ column: sql`a.article_count`, holds: 'number' }],
    MEETINGS: [{ column: sql`a.meeting_count`, holds: 'number' }],
  },
  defaultOrder: { field: 'MENTIONS', direction: 'DESC' },
  read: (raw) => raw as unknown as ActorRow,
};

/** Actors, under the alias `a`; the same at any time. */
export const ACTORS: Listing<ActorRow, ActorFilter, ActorOrderField> = () => LIST;
