import { In, type EntityManager } from 'typeorm';
import { RedirectEntity } from './entities/index.js';
import { inChunks, insertRows } from './rows.js';

/**
 * Lets ids that are gone answer with what took their place. Ids that have come back answer for themselves
 * again, and no redirect leads to another one.
 */
export async function writeRedirects(
  manager: EntityManager,
  moves: ReadonlyMap<string, string>,
  living: readonly string[],
): Promise<void> {
  await inChunks(living, async (chunk) => {
    await manager.delete(RedirectEntity, { fromId: In(chunk) });
    return [];
  });
  for (const [fromId, toId] of moves) {
    await manager.update(RedirectEntity, { toId: fromId }, { toId });
    await manager.delete(RedirectEntity, { fromId });
  }
  const rows = [...moves].map(([fromId, toId]) => ({ fromId, toId }));
  await insertRows(manager, RedirectEntity, rows);
}
