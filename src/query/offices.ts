import { grouped } from './batches.js';
import { isOneOf, sql, TRUE, type Database } from './sql.js';

/** An office held, as far as the claims known by some instant tell. */
export interface TenureRow {
  id: string;
  holderId: string;
  title: string;
  ofId: string | null;
  /** The first and last day of publication on which it was reported as still held; null where none was. */
  from: string | null;
  to: string | null;
  /** Whether the latest word is that it is over. */
  former: boolean;
  /** The claims, in the order in which they became known. */
  claimIds: string[];
}

interface Report {
  id: string;
  holderId: string;
  title: string;
  ofId: string | null;
  claimId: string;
  knownAt: string;
  publishedAt: string | null;
  former: number;
}

/**
 * The offices of actors, from the claims known at or before an instant (ISO 8601 in UTC), or from all: those
 * still held first, then the last reported first. One statement for all actors.
 */
export async function officesOf(
  database: Database,
  holders: readonly string[],
  asOf: string | null,
): Promise<Map<string, TenureRow[]>> {
  const reports = (await database.all(sql`
    SELECT t.id, t.holder_id AS "holderId", t.title, t.of_id AS "ofId", c.id AS "claimId", c.known_at AS "knownAt",
      r.published_at AS "publishedAt", COALESCE(json_extract(c.content, '$.former'), 0) AS "former"
    FROM tenure t JOIN tenure_claim tc ON tc.tenure_id = t.id
    JOIN claim c ON c.id = tc.claim_id JOIN article r ON r.id = c.article_id
    WHERE ${isOneOf(sql`t.holder_id`, holders)} AND ${asOf === null ? TRUE : sql`c.known_at <= ${asOf}`}
    ORDER BY c.known_at, c.id`)) as unknown as Report[];
  const tenures = [
    ...grouped(
      reports,
      (report) => report.id,
      (report) => report,
    ).values(),
  ].map(tenureOf);
  tenures.sort(
    (a, b) =>
      Number(a.former) - Number(b.former) ||
      (b.to ?? '').localeCompare(a.to ?? '') ||
      a.title.localeCompare(b.title) ||
      a.id.localeCompare(b.id),
  );
  return grouped(
    tenures,
    (tenure) => tenure.holderId,
    (tenure) => tenure,
  );
}

/** The same reading of claims as in `resolve/tenures.ts`, for those known by the instant. */
function tenureOf(reports: readonly Report[]): TenureRow {
  const [{ id, holderId, title, ofId }] = reports as [Report];
  const days = reports
    .flatMap(({ former, publishedAt }) => (former || publishedAt === null ? [] : [publishedAt.slice(0, 10)]))
    .sort();
  const last = reports.at(-1)?.knownAt;
  return {
    id,
    holderId,
    title,
    ofId,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    former: reports.some(({ knownAt, former }) => knownAt === last && Boolean(former)),
    claimIds: reports.map(({ claimId }) => claimId),
  };
}
