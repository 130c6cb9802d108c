import { inForce, type AsOf } from './as-of.js';
import { grouped } from './batches.js';
import type { Listing } from './list-type.js';
import { isOneOf, sql, TRUE, type Database } from './sql.js';

/** Something about a fact on which sources disagree. */
export interface ConflictRow {
  field: string;
  positions: ConflictPositionRow[];
}

/** What some of the sources say, with the claims that say so, earliest known first. */
export interface ConflictPositionRow {
  value: string;
  claimIds: string[];
}

/** What sources disagree on about meetings or stances. One statement for all. */
export async function conflictsOf(
  database: Database,
  facts: readonly string[],
  asOf: AsOf,
): Promise<Map<string, ConflictRow[]>> {
  const rows = (await database.all(sql`
    SELECT fc.fact_id AS "factId", fc.field, fc.position, fc.value, fc.claim_id AS "claimId"
    FROM fact_conflict fc JOIN claim c ON c.id = fc.claim_id
    WHERE ${isOneOf(sql`fc.fact_id`, facts)} AND ${inForce(sql`fc`, asOf)}
    ORDER BY fc.field, fc.position, c.known_at, c.id`)) as unknown as {
    factId: string;
    field: string;
    position: number;
    value: string;
    claimId: string;
  }[];
  const ofFacts = grouped(
    rows,
    (row) => row.factId,
    (row) => row,
  );
  return new Map(
    [...ofFacts].map(([fact, taken]) => {
      const fields = grouped(
        taken,
        (row) => row.field,
        (row) => row,
      );
      const conflicts = [...fields].map(([field, claims]) => ({
        field,
        positions: [
          ...grouped(
            claims,
            (row) => String(row.position),
            (row) => row,
          ).values(),
        ].map((group) => ({ value: group[0]?.value ?? '', claimIds: group.map(({ claimId }) => claimId) })),
      }));
      return [fact, conflicts];
    }),
  );
}

/** A fact on which sources disagree. */
export interface ConflictedRow {
  id: string;
}

/** The facts on which sources disagree, under the alias `f`; by default the latest disagreement first. */
export const CONFLICTED: Listing<ConflictedRow, never, 'LATEST'> = (asOf) => ({
  name: 'conflicts',
  from: sql`(SELECT fc.fact_id AS id, MAX(fc.known_from) AS latest FROM fact_conflict fc
    WHERE ${inForce(sql`fc`, asOf)} GROUP BY fc.fact_id) AS f`,
  where: TRUE,
  columns: sql`f.id`,
  id: sql`f.id`,
  filter: null,
  orders: { LATEST: [{ column: sql`f.latest`, holds: 'text' }] },
  defaultOrder: { field: 'LATEST', direction: 'DESC' },
  read: (raw) => raw as unknown as ConflictedRow,
});
