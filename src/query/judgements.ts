import type { JudgementKind } from '../store/entities/index.js';
import type { Store } from '../store/types.js';
import type { Listing } from './list-type.js';
import { sql, TRUE } from './sql.js';

/** A person's decision as it stands in the ledger. */
export interface JudgementRow {
  id: string;
  kind: JudgementKind;
  by: string;
  at: string;
  reason: string | null;
  undone: boolean;
  undoneAt: string | null;
  undoneBy: string | null;
  /** What was decided, with the names that things had then. */
  summary: string;
}

/** The ledger, under the alias `j`. It is no matter of time: what was judged holds for every instant. */
export const JUDGEMENTS: Listing<JudgementRow, never, 'AT'> = () => ({
  name: 'judgements',
  from: sql`judgement j`,
  where: TRUE,
  id: sql`j.id`,
  columns: sql`j.id, j.kind, j."by", j.at, j.reason, j.undone_at AS "undoneAt", j.undone_by AS "undoneBy",
    COALESCE(j.summary, j.kind || ' ' || j.subject_id || COALESCE(' ' || j.object_id, '')) AS summary`,
  filter: null,
  orders: { AT: [{ column: sql`j.at`, holds: 'text' }] },
  defaultOrder: { field: 'AT', direction: 'DESC' },
  read: (raw) => ({ ...raw, undone: raw.undoneAt !== null }) as unknown as JudgementRow,
});

/** The last judgements, the latest first. */
export async function recentJudgements(
  { reader }: Pick<Store, 'reader'>,
  limit: number,
): Promise<JudgementRow[]> {
  const { from, columns, read } = JUDGEMENTS(null);
  const { text, bound } = sql`SELECT ${columns} FROM ${from} ORDER BY j.at DESC, j.id DESC LIMIT ${limit}`;
  return (await reader.query<Record<string, unknown>[]>(text, [...bound])).map(read);
}
