import type { Store } from '../../src/store/store.js';

/**
 * Everything in the database that may depend on nothing but the set of articles: all tables but `redirect`,
 * which tells what ids there once were, and the numbers of rows in the full-text index.
 */
export async function projection(store: Store): Promise<Record<string, unknown[]>> {
  const tables = [
    'article',
    'actor',
    'actor_name',
    'actor_variant',
    'actor_variant_form',
    'article_actor',
    'article_band',
    'claim',
    'claim_actor',
    'claim_copy',
    'claim_key',
    'variant_candidate',
    'judgement',
    'mention_key',
    'office_report',
    'place',
    'meeting',
    'meeting_participant',
    'meeting_event',
    'meeting_claim',
    'fact_conflict',
    'stance',
    'stance_about',
    'stance_event',
    'stance_claim',
    'tenure',
    'tenure_claim',
  ];
  const rows: Record<string, unknown[]> = {};
  for (const table of tables)
    rows[table] = sorted(await store.dataSource.query<Record<string, unknown>[]>(`SELECT * FROM ${table}`));
  rows.search = sorted(
    await store.dataSource.query<Record<string, unknown>[]>(
      `SELECT kind, ref_id, title, body FROM search_index JOIN search_entry ON search_entry.id = search_index.rowid`,
    ),
  );
  return rows;
}

function sorted(rows: Record<string, unknown>[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
