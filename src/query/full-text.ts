import { createHash } from 'node:crypto';
import { QueryError } from '../errors.js';
import type { SearchKind } from '../store/entities/index.js';
import { countMatches, matchExpression, searchIndex } from '../store/search-index.js';
import { Connection } from './connection.js';
import { textOf } from './filter.js';
import { pageOf, cursorOf, type PageArguments, type PositionShape } from './page.js';
import { sql, type Database, type Sql } from './sql.js';

/** Something that a search found. */
export interface SearchHitRow {
  type: SearchKind;
  id: string;
  /** The words around the hit, with `**` around the words found. */
  snippet: string;
  /** The higher, the better; comparable within one search only. */
  score: number;
}

const SHAPE: PositionShape = ['number', 'text'];

/** The condition that the article with this id has all words of a text. Throws BAD_FILTER without a word. */
export function articleHasText(id: Sql, text: string, at: string): Sql {
  return sql`${id} IN (SELECT e.ref_id FROM search_index JOIN search_entry e ON e.id = search_index.rowid
    WHERE search_index MATCH ${expressionOf(text, at)} AND e.kind = 'article')`;
}

/**
 * Articles, actors, meetings and stances with all words of a text, the best first.
 * Throws BAD_FILTER, BAD_PAGE, BAD_CURSOR.
 */
export function search(database: Database, asked: string, page: PageArguments): Connection<SearchHitRow> {
  const text = textOf(asked, 'text') ?? '';
  const list = `search.${digest(expressionOf(text, 'text'))}`;
  const { size, from } = pageOf(list, SHAPE, page);
  const after = from ? { score: Number(from[0]), id: String(from[1]) } : undefined;
  return new Connection(
    async () => {
      const found = await database.run((reader) =>
        searchIndex(reader, text, { limit: size + 1, ...(after && { after }) }),
      );
      return {
        edges: found.slice(0, size).map(({ kind, id, score, snippet }) => ({
          cursor: cursorOf(list, [score, id]),
          // the index gives the better match the smaller number
          node: { type: kind, id, snippet, score: -score },
        })),
        hasNextPage: found.length > size,
        hasPreviousPage: from !== null,
      };
    },
    () => database.run((reader) => countMatches(reader, text)),
  );
}

function expressionOf(text: string, at: string): string {
  const expression = matchExpression(text);
  if (expression === null) {
    throw new QueryError('BAD_FILTER', `${at} has neither a letter nor a digit: give a word to look for`);
  }
  return expression;
}

/** Binds the cursors of a search to what was searched for, without repeating it in every cursor. */
function digest(expression: string): string {
  return createHash('sha256').update(expression).digest('base64url').slice(0, 8);
}
