import type { EntitySubscriberInterface } from 'typeorm';
import { ingestArticle } from '../../src/store/ingest.js';
import type { Store } from '../../src/store/store.js';
import type { MadeArticle } from './news.js';

/** What it takes to store one article, on average over several. */
export interface IngestCost {
  statements: number;
  /** Rows that the database gave back. */
  rows: number;
  /** Claims that were looked at because they share a key with one of the article's. */
  candidates: number;
  /** Claims of the facts that the article's claims became part of, these among them: what it touches. */
  touched: number;
  milliseconds: number;
}

/** The statements sent to a database, with the number of rows that each gave back. */
export interface Statement {
  sql: string;
  parameters: unknown[];
  rows: number;
}

/**
 * Watches what is sent over the writing connection of a database. Gives the list that grows with each statement,
 * and how to end it.
 */
export function watchStatements(store: Store): { sent: Statement[]; stop: () => void } {
  const sent: Statement[] = [];
  const subscriber: EntitySubscriberInterface = {
    afterQuery: ({ query, parameters = [], rawResults }) => {
      sent.push({ sql: query, parameters, rows: Array.isArray(rawResults) ? rawResults.length : 0 });
    },
  };
  store.dataSource.subscribers.push(subscriber);
  const stop = (): void => {
    store.dataSource.subscribers.splice(store.dataSource.subscribers.indexOf(subscriber), 1);
  };
  return { sent, stop };
}

/** Stores articles and measures what it takes. `clock` gives milliseconds. */
export async function measureIngest(
  store: Store,
  articles: readonly MadeArticle[],
  clock: () => number,
): Promise<IngestCost> {
  const { sent, stop } = watchStatements(store);
  const start = clock();
  const ids = await storeAll(store, articles);
  const milliseconds = clock() - start;
  stop();
  const rowsOf = (statements: readonly Statement[]): number =>
    statements.reduce((sum, { rows }) => sum + rows, 0);
  const count = articles.length;
  return {
    statements: sent.length / count,
    rows: rowsOf(sent) / count,
    candidates: rowsOf(sent.filter(({ sql }) => /^\s*SELECT DISTINCT claim_id\b/.test(sql))) / count,
    touched: (await touchedBy(store, ids)) / count,
    milliseconds: milliseconds / count,
  };
}

/** Stores articles one after the other; gives their ids. */
export async function storeAll(store: Store, articles: Iterable<MadeArticle>): Promise<string[]> {
  const ids: string[] = [];
  for (const { article, extraction } of articles) {
    const options = { ingestedAt: '2030-01-01T00:00:00.000Z' };
    ids.push((await ingestArticle(store, article, extraction, 'made@1', options)).articleId);
  }
  return ids;
}

/** The sum, over articles, of the claims of all facts that theirs are part of. */
async function touchedBy(store: Store, articleIds: readonly string[]): Promise<number> {
  let sum = 0;
  for (const id of articleIds)
    for (const kind of ['meeting', 'stance']) {
      const [row] = await store.reader.query<{ count: number }[]>(
        `SELECT count(*) AS count FROM ${kind}_claim WHERE ${kind}_id IN (
           SELECT link.${kind}_id FROM ${kind}_claim link JOIN claim ON claim.id = link.claim_id
           WHERE claim.article_id = ?)`,
        [id],
      );
      sum += row?.count ?? 0;
    }
  return sum;
}
