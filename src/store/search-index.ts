import type { DataSource, EntityManager } from 'typeorm';
import { SearchEntryEntity, type SearchKind } from './entities/index.js';
import { deleteIn, executeIn, findIn, inChunks, insertRows, together } from './rows.js';

/** The tables that SQLite makes for the full-text index. */
export const SEARCH_TABLES = /^search_index(_\w+)?$/;

/** What a snippet puts around the words that were found. */
export const SNIPPET_MARKS = ['**', '**'] as const;

/** How much a word of the title counts against one of the body. */
const TITLE_WEIGHT = 4;
const SNIPPET_TOKENS = 24;

/** One object's words: what it is called, and all else that should find it. */
export interface SearchDocument {
  kind: SearchKind;
  id: string;
  title: string;
  body: string;
}

export interface SearchResult {
  kind: SearchKind;
  id: string;
  /** BM25, negated by SQLite: the smaller, the better the match. */
  score: number;
  /** The best passage, with the words found between `SNIPPET_MARKS`, and "…" where it is cut. */
  snippet: string;
}

/** Where a page begins: after the result with this score and id. */
export interface SearchPosition {
  score: number;
  id: string;
}

/** Puts documents into the index in place of what it held for the same ids. */
export async function indexDocuments(
  manager: EntityManager,
  documents: readonly SearchDocument[],
): Promise<void> {
  if (documents.length === 0) return;
  const ids = await entryIds(
    manager,
    documents.map((document) => document.id),
  );
  const [{ top }] = await manager.query<[{ top: number }]>(
    'SELECT coalesce(max(id), 0) AS top FROM search_entry',
  );
  const fresh = documents
    .filter(({ id }) => !ids.has(id))
    .map((document, at) => ({ ...document, entry: top + 1 + at }));
  const entries = fresh.map(({ entry, kind, id }) => ({ id: entry, kind, refId: id }));
  const texts = fresh.map(({ entry, title, body }) => [entry, title, body]);
  await together(
    insertRows(manager, SearchEntryEntity, entries),
    inChunks(texts, async (chunk) => {
      const rows = chunk.map(() => '(?, ?, ?)').join(', ');
      await manager.query(`INSERT INTO search_index (rowid, title, body) VALUES ${rows}`, chunk.flat());
      return [];
    }),
  );
  for (const { id, title, body } of documents) {
    const entry = ids.get(id);
    if (entry === undefined) continue;
    await manager.query('UPDATE search_index SET title = ?, body = ? WHERE rowid = ?', [title, body, entry]);
  }
}

/** Takes objects out of the index. */
export async function unindexDocuments(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const entries = [...(await entryIds(manager, ids)).values()];
  await executeIn(manager, entries, (list) => `DELETE FROM search_index WHERE rowid IN (${list})`);
  await deleteIn(manager, SearchEntryEntity, 'id', entries);
}

async function entryIds(manager: EntityManager, ids: readonly string[]): Promise<Map<string, number>> {
  const entries = await findIn(manager, SearchEntryEntity, 'refId', ids);
  return new Map(entries.map((entry) => [entry.refId, entry.id]));
}

/**
 * The objects whose words match, best first and, where equally good, by id. All words must be there, in any
 * order and any inflection; words in double quotes must stand together. Text without a letter or digit
 * finds nothing.
 */
export async function searchIndex(
  dataSource: DataSource,
  text: string,
  options: { limit: number; after?: SearchPosition },
): Promise<SearchResult[]> {
  const expression = matchExpression(text);
  if (expression === null) return [];
  const { limit, after } = options;
  const position = after ? 'WHERE score > ? OR (score = ? AND id > ?)' : '';
  return dataSource.query<SearchResult[]>(
    `SELECT kind, id, score, snippet FROM (
       SELECT e.kind AS kind, e.ref_id AS id,
         bm25(search_index, ${TITLE_WEIGHT}, 1) AS score,
         snippet(search_index, -1, '${SNIPPET_MARKS[0]}', '${SNIPPET_MARKS[1]}', '…', ${SNIPPET_TOKENS}) AS snippet
       FROM search_index JOIN search_entry e ON e.id = search_index.rowid
       WHERE search_index MATCH ?
     ) ${position} ORDER BY score, id LIMIT ?`,
    [expression, ...(after ? [after.score, after.score, after.id] : []), limit],
  );
}

/** How many objects match. */
export async function countMatches(dataSource: DataSource, text: string): Promise<number> {
  const expression = matchExpression(text);
  if (expression === null) return 0;
  const [{ total }] = await dataSource.query<[{ total: number }]>(
    'SELECT count(*) AS total FROM search_index WHERE search_index MATCH ?',
    [expression],
  );
  return total;
}

/**
 * What a person typed as an FTS5 query that means the same and cannot be malformed: every word is quoted, so
 * that operators, column filters and stray punctuation are only words. Null where there is no word.
 */
export function matchExpression(text: string): string | null {
  const phrases: string[] = [];
  text.split('"').forEach((part, at, parts) => {
    const words = part.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    // an odd part lies between two quotes, unless the last one was never closed
    const together = at % 2 === 1 && at < parts.length - 1;
    if (together && words.length > 0) phrases.push(words.join(' '));
    else phrases.push(...words);
  });
  return phrases.length > 0 ? phrases.map((phrase) => `"${phrase}"`).join(' ') : null;
}
