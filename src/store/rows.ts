import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** How many values one statement takes: both databases bound the number of parameters. */
const CHUNK = 500;

/** Calls `work` with at most 500 items at a time and gives all results in order. */
export async function inChunks<T, R>(
  items: readonly T[],
  work: (chunk: T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += CHUNK) results.push(...(await work(items.slice(at, at + CHUNK))));
  return results;
}

/** Inserts rows that are new. `ignore` leaves alone those whose key is there already. */
export async function insertRows<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly QueryDeepPartialEntity<E>[],
  options: { ignore?: boolean } = {},
): Promise<void> {
  await inChunks(rows, async (chunk) => {
    const insert = manager.createQueryBuilder().insert().into(entity).values(chunk).updateEntity(false);
    await (options.ignore ? insert.orIgnore() : insert).execute();
    return [];
  });
}

/** Inserts rows, or replaces those that have the same key. */
export async function upsertRows<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly QueryDeepPartialEntity<E>[],
  key: string[],
): Promise<void> {
  await inChunks(rows, async (chunk) => {
    await manager.upsert(entity, chunk, key);
    return [];
  });
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
