import { cursorOf, type Page, type Position, type PositionShape } from './page.js';
import { and, join, sql, Sql, TRUE, type Database } from './sql.js';

/** A column that a list is ordered by. Where it may be null, null counts as the smallest value. */
export interface OrderColumn {
  column: Sql;
  holds: 'text' | 'text?' | 'number';
}

/** An order with its direction; the id breaks ties, in the same direction. */
export interface Order {
  /** Names the list together with its order, as cursors carry it. */
  name: string;
  columns: readonly OrderColumn[];
  descending: boolean;
}

/** Rows to choose a page from, with the pieces of SQL that find them. */
export interface Source<Row> {
  /** What comes after FROM. */
  from: Sql;
  /** To whom each row belongs, where pages are taken for many parents at once; null for a list at the root. */
  parent: Sql | null;
  where: Sql;
  columns: Sql;
  /** The column that tells rows of one parent apart. */
  id: Sql;
  read: (raw: Record<string, unknown>) => Row;
}

export interface Edge<Row> {
  cursor: string;
  node: Row;
}

/** One page of a list. */
export interface Slice<Row> {
  edges: Edge<Row>[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** What an order's cursors hold: its columns, then the id. */
export function shapeOf(order: Order): PositionShape {
  return [...order.columns.map((column) => column.holds), 'text'];
}

const ROOT = '';

/**
 * The page of each parent, in one statement whatever their number; a list at the root has the one parent ''.
 * A parent without rows is missing from the map.
 */
export async function readSlices<Row>(
  database: Database,
  source: Source<Row>,
  order: Order,
  page: Page,
): Promise<Map<string, Slice<Row>>> {
  const columns = [...order.columns.map(({ column }) => column), source.id];
  const descending = order.descending !== page.backward;
  const sorted = join(
    columns.map((column) => (descending ? sql`${column} DESC` : sql`${column} ASC`)),
    ', ',
  );
  const where = and([source.where, page.from ? beyond(order, source.id, descending, page.from) : TRUE]);
  const keys = join(
    columns.map((column, at) => sql`${column} AS ${new Sql(`"key${at}"`, [])}`),
    ', ',
  );
  const selected = sql`${source.columns}, ${keys}`;
  // one row more than asked for tells whether there is a next page
  const limit = page.size + 1;
  const statement = source.parent
    ? sql`SELECT * FROM (
        SELECT ${source.parent} AS "parentKey", ${selected},
          ROW_NUMBER() OVER (PARTITION BY ${source.parent} ORDER BY ${sorted}) AS "rowNumber"
        FROM ${source.from} WHERE ${where}
      ) AS numbered WHERE "rowNumber" <= ${limit} ORDER BY "parentKey", "rowNumber"`
    : sql`SELECT ${selected} FROM ${source.from} WHERE ${where} ORDER BY ${sorted} LIMIT ${limit}`;

  const rows = new Map<string, Record<string, unknown>[]>();
  for (const raw of await database.all(statement)) {
    const parent = source.parent ? String(raw.parentKey) : ROOT;
    const siblings = rows.get(parent);
    if (siblings) siblings.push(raw);
    else rows.set(parent, [raw]);
  }
  const slices = new Map<string, Slice<Row>>();
  for (const [parent, found] of rows) slices.set(parent, sliceOf(found, columns.length, source, order, page));
  return slices;
}

function sliceOf<Row>(
  found: Record<string, unknown>[],
  keys: number,
  source: Source<Row>,
  order: Order,
  page: Page,
): Slice<Row> {
  const more = found.length > page.size;
  const rows = found.slice(0, page.size);
  if (page.backward) rows.reverse();
  const position = (raw: Record<string, unknown>): Position =>
    Array.from({ length: keys }, (_, at) => raw[`key${at}`] as string | number | null);
  return {
    edges: rows.map((raw) => ({ cursor: cursorOf(order.name, position(raw)), node: source.read(raw) })),
    ...around(page, more),
  };
}

/** The page of a parent that has no rows there. */
export function emptySlice<Row>(page: Page): Slice<Row> {
  return { edges: [], ...around(page, false) };
}

/** On the side that was paged from there is at least the row of the cursor. */
function around(page: Page, more: boolean): { hasNextPage: boolean; hasPreviousPage: boolean } {
  const behind = page.from !== null;
  return page.backward
    ? { hasNextPage: behind, hasPreviousPage: more }
    : { hasNextPage: more, hasPreviousPage: behind };
}

/** How many rows each parent has in all, in one statement; one without rows is missing from the map. */
export async function countRows(database: Database, source: Source<unknown>): Promise<Map<string, number>> {
  const statement = source.parent
    ? sql`SELECT ${source.parent} AS "parentKey", COUNT(*) AS "total" FROM ${source.from}
        WHERE ${source.where} GROUP BY ${source.parent}`
    : sql`SELECT COUNT(*) AS "total" FROM ${source.from} WHERE ${source.where}`;
  const rows = await database.all(statement);
  return new Map(rows.map((raw) => [source.parent ? String(raw.parentKey) : ROOT, Number(raw.total)]));
}

/** The condition that a row comes after a position, in the direction read. */
function beyond(order: Order, id: Sql, descending: boolean, from: Position): Sql {
  const columns = [...order.columns, { column: id, holds: 'text' as const }];
  if (columns.every(({ holds }) => holds !== 'text?')) {
    const left = join(
      columns.map(({ column }) => column),
      ', ',
    );
    const right = join(
      from.map((value) => sql`${value}`),
      ', ',
    );
    return descending ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`;
  }
  return beyondNullable(columns, descending, from);
}

/** The same, spelled out column by column, since a comparison with null is never true. */
function beyondNullable(columns: readonly OrderColumn[], descending: boolean, from: Position): Sql {
  const [{ column } = { column: TRUE }, ...rest] = columns;
  const [value = null, ...others] = from;
  const past =
    value === null
      ? descending
        ? sql`1 = 0`
        : sql`${column} IS NOT NULL`
      : descending
        ? sql`(${column} < ${value} OR ${column} IS NULL)`
        : sql`${column} > ${value}`;
  if (rest.length === 0) return past;
  const level = value === null ? sql`${column} IS NULL` : sql`${column} = ${value}`;
  return sql`(${past} OR (${level} AND ${beyondNullable(rest, descending, others)}))`;
}
