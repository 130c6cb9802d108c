import type { EntityManager } from 'typeorm';
import { stateActorId, type ResolvedActor } from '../resolve/actors.js';
import { fold } from '../fold.js';
import { ActorEntity, ActorNameEntity } from './entities/index.js';
import { deleteIn, findIn, groupBy, upsertRows, type Row } from './rows.js';

/** Writes actors that are new or read differently from those known. */
export async function saveActors(
  manager: EntityManager,
  resolved: readonly ResolvedActor[],
  known: ReadonlyMap<string, Row<ActorEntity>>,
) {
  const rows: (Partial<Row<ActorEntity>> & { id: string })[] = [];
  /** Those that claims may compare differently with. */
  const altered = new Set<string>();
  const renamed: string[] = [];
  for (const actor of resolved) {
    const { id, kind, name, code, named, blockKey } = actor;
    const countryId = actor.country === null ? null : stateActorId(actor.country);
    const before = known.get(id);
    const same = before?.kind === kind && before.countryId === countryId && before.named === named;
    if (same && before.name === name && before.blockKey === blockKey) continue;
    if (before && !same) altered.add(id);
    if (before && before.name !== name) renamed.push(id);
    rows.push({ id, kind, name, sortName: fold(name), code, countryId, named, blockKey });
  }
  await upsertRows(manager, ActorEntity, rows, ['id']);
  return { changed: rows.map((row) => row.id), altered, renamed };
}

/** Writes the names of actors; gives the actors that have one more or one less. */
export async function saveNames(manager: EntityManager, actors: readonly ResolvedActor[]): Promise<string[]> {
  const stored = groupBy(
    await findIn(
      manager,
      ActorNameEntity,
      'actorId',
      actors.map((actor) => actor.id),
    ),
    (row) => row.actorId,
  );
  const fresh: Row<ActorNameEntity>[] = [];
  const reworded: string[] = [];
  for (const { id, names } of actors) {
    const before = new Map((stored.get(id) ?? []).map((row) => [row.text, row]));
    for (const name of names) {
      const row = before.get(name.text);
      before.delete(name.text);
      if (row?.articleCount !== name.articleCount || row.kind !== name.kind)
        fresh.push({ actorId: id, ...name });
    }
    if (before.size > 0 || names.some(({ text }) => !(stored.get(id) ?? []).some((row) => row.text === text)))
      reworded.push(id);
    if (before.size > 0)
      await manager.delete(
        ActorNameEntity,
        [...before.keys()].map((text) => ({ actorId: id, text })),
      );
  }
  await upsertRows(manager, ActorNameEntity, fresh, ['actorId', 'text']);
  return reworded;
}

/** Takes away the rows of actors that nothing refers to any more. */
export async function removeActors(manager: EntityManager, ids: readonly string[]): Promise<void> {
  // not left to the database, which does not cascade while it is migrated
  await deleteIn(manager, ActorNameEntity, 'actorId', ids);
  await deleteIn(manager, ActorEntity, 'id', ids);
}
