import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/*
 * Reading and writing rows in bulk. TypeORM's own finders and builders work a quarter of a millisecond on each
 * statement, twice what the statement takes; an article needs dozens. These take the columns from the entity
 * and leave out all else. The SQL is the same for SQLite and PostgreSQL.
 */

/** The columns of an entity, as plain data. */
export type Row<E> = { [K in keyof E]: E[K] };

/** How many values one statement takes: both databases bound the number of parameters. */
const MOST_PARAMETERS = 15_000;
const CHUNK = 512;

interface Column {
  property: string;
  name: string;
  isBoolean: boolean;
}

const known = new WeakMap<object, { table: string; columns: Column[] }>();

function describe(manager: EntityManager, entity: EntityTarget<ObjectLiteral>) {
  const metadata = manager.connection.getMetadata(entity);
  const before = known.get(metadata);
  if (before) return before;
  const columns = metadata.columns.map((column) => ({
    property: column.propertyName,
    name: column.databaseName,
    isBoolean: column.type === 'boolean',
  }));
  const description = { table: metadata.tableName, columns };
  known.set(metadata, description);
  return description;
}

/** Placeholders for `count` parameters, of which the first is the `first`th of its statement, from 0. */
export function placeholders(manager: EntityManager, count: number, first = 0): string {
  const { driver } = manager.connection;
  return Array.from({ length: count }, (_, at) => driver.createParameter(`p${at}`, first + at)).join(', ');
}

/** Runs pieces of a list through `work`, each short enough for one statement, and gives all results in order. */
export async function inChunks<T, R>(
  items: readonly T[],
  work: (chunk: T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += CHUNK) results.push(...(await work(items.slice(at, at + CHUNK))));
  return results;
}

/**
 * A list for IN with its last value repeated up to a power of two, so that lists of many lengths share few
 * statements, and these can be kept prepared.
 */
function pad(values: readonly unknown[]): unknown[] {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array.from({ length: length - values.length }, () => values.at(-1))];
}

/**
 * The results of a query for all values; `sql` gets the list of placeholders that stands for them, and one for each
 * further parameter, which it uses once each, in their order and after the list.
 */
export function queryIn<T>(
  manager: EntityManager,
  values: readonly unknown[],
  sql: (list: string, ...further: string[]) => string,
  further: readonly unknown[] = [],
): Promise<T[]> {
  return inChunks(values, (chunk) => {
    const padded = pad(chunk);
    const places = further.map((_, at) => placeholders(manager, 1, padded.length + at));
    return manager.query<T[]>(sql(placeholders(manager, padded.length), ...places), [...padded, ...further]);
  });
}

/** Runs a statement for all values; `sql` gets the list of placeholders that stands for them. */
export async function executeIn(
  manager: EntityManager,
  values: readonly unknown[],
  sql: (list: string) => string,
): Promise<void> {
  await inChunks(values, async (chunk) => {
    const padded = pad(chunk);
    await manager.query(sql(placeholders(manager, padded.length)), padded);
    return [];
  });
}

/** All rows in which a column has one of some values. */
export async function findIn<E extends ObjectLiteral, K extends keyof E & string>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  property: K,
  values: readonly E[K][],
): Promise<Row<E>[]> {
  const { table, columns } = describe(manager, entity);
  const selected = columns.map(({ name, property: as }) => `"${name}" AS "${as}"`).join(', ');
  const rows = await queryIn<Record<string, unknown>>(
    manager,
    values,
    (list) => `SELECT ${selected} FROM "${table}" WHERE "${columnNamed(columns, property)}" IN (${list})`,
  );
  const booleans = columns.filter((column) => column.isBoolean);
  for (const row of rows) for (const { property: name } of booleans) row[name] = Boolean(row[name]);
  return rows as Row<E>[];
}

/** Deletes all rows in which a column has one of some values. */
export async function deleteIn<E extends ObjectLiteral, K extends keyof E & string>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  property: K,
  values: readonly E[K][],
): Promise<void> {
  const { table, columns } = describe(manager, entity);
  const column = columnNamed(columns, property);
  await executeIn(manager, values, (list) => `DELETE FROM "${table}" WHERE "${column}" IN (${list})`);
}

/** Inserts rows that are new. `ignore` leaves alone those whose key is there already. */
export async function insertRows<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Partial<Row<E>>[],
  options: { ignore?: boolean } = {},
): Promise<void> {
  await write(manager, entity, rows, () => (options.ignore ? ' ON CONFLICT DO NOTHING' : ''));
}

/** Inserts rows, or replaces in those that have the same key the columns that are given. */
export async function upsertRows<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Partial<Row<E>>[],
  key: readonly (keyof E & string)[],
): Promise<void> {
  await write(manager, entity, rows, (columns) => {
    const others = columns.filter(({ property }) => !key.includes(property));
    const set = others.map(({ name }) => `"${name}" = excluded."${name}"`).join(', ');
    return ` ON CONFLICT (${key.map((property) => `"${columnNamed(columns, property)}"`).join(', ')}) DO UPDATE SET ${set}`;
  });
}

async function write<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Partial<Row<E>>[],
  ending: (columns: readonly Column[]) => string,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { table, columns: all } = describe(manager, entity);
  // all rows of a call give the same columns; those left out take their default
  const columns = all.filter(({ property }) => property in first);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const step = Math.max(1, Math.floor(MOST_PARAMETERS / columns.length));
  for (let at = 0; at < rows.length; at += step) {
    const chunk = rows.slice(at, at + step);
    const values = chunk.map((_, n) => `(${placeholders(manager, columns.length, n * columns.length)})`);
    await manager.query(
      `INSERT INTO "${table}" (${names}) VALUES ${values.join(', ')}${ending(columns)}`,
      chunk.flatMap((row) => columns.map(({ property }) => row[property as keyof E])),
    );
  }
}

function columnNamed(columns: readonly Column[], property: string): string {
  const column = columns.find((each) => each.property === property);
  if (!column) throw new Error(`no column ${property}`);
  return column.name;
}

/**
 * Waits for statements that do not depend on each other, which then overlap on their way to the database.
 * Unlike Promise.all it waits for all even where one fails: none may run on after the transaction is undone.
 */
export async function together<T extends readonly unknown[]>(
  ...work: { [K in keyof T]: Promise<T[K]> }
): Promise<T> {
  const settled = await Promise.allSettled(work);
  const failed = settled.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((result) => (result as PromiseFulfilledResult<unknown>).value) as unknown as T;
}

/** Items grouped by a key, in order of first appearance. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
