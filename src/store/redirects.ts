import type { EntityManager } from 'typeorm';
import { RedirectEntity } from './entities/index.js';
import { deleteIn, insertRows, queryIn } from './rows.js';

/**
 * Lets ids that are gone answer with what took their place. Ids that have come back answer for themselves
 * again, and no redirect leads to another one.
 */
export async function writeRedirects(
  manager: EntityManager,
  moves: ReadonlyMap<string, string>,
  living: readonly string[],
): Promise<void> {
  await deleteIn(manager, RedirectEntity, 'fromId', [...living, ...moves.keys()]);
  const earlier = await queryIn<{ fromId: string; toId: string }>(
    manager,
    [...moves.keys()],
    (list) => `SELECT from_id AS "fromId", to_id AS "toId" FROM redirect WHERE to_id IN (${list})`,
  );
  const rows = [...moves].map(([fromId, toId]) => ({ fromId, toId }));
  for (const { fromId, toId } of earlier) rows.push({ fromId, toId: moves.get(toId) ?? toId });
  await deleteIn(
    manager,
    RedirectEntity,
    'fromId',
    earlier.map(({ fromId }) => fromId),
  );
  await insertRows(manager, RedirectEntity, rows);
}
