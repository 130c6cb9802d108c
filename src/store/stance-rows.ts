import { In, type EntityManager } from 'typeorm';
import { stateActorId } from '../resolve/actors.js';
import type { Side } from '../resolve/resolved.js';
import { stanceFact, type StanceFact } from '../resolve/stance-fact.js';
import { linkStances, stanceKeys, stanceNode, type StanceNode } from '../resolve/stance-links.js';
import { clusterStances } from '../resolve/stances.js';
import { loadStanceSources } from './claim-rows.js';
import { StanceAboutEntity, StanceClaimEntity, StanceEntity, StanceEventEntity } from './entities/index.js';
import type { FactKind, StoredFact } from './fact-rows.js';
import { groupBy, inChunks, insertRows } from './rows.js';

/** How stances are derived from claims and kept in tables. */
export const STANCES: FactKind<StanceNode, StanceFact> = {
  type: 'stance',
  load: async (manager, ids) => (await loadStanceSources(manager, ids)).map(stanceNode),
  keys: stanceKeys,
  linked: (a, b) => linkStances(a, b) !== null,
  facts: (nodes) =>
    clusterStances(nodes.map((node) => node.source)).flatMap((cluster) => stanceFact(cluster) ?? []),
  stored,
  remove,
  insert,
};

async function stored(manager: EntityManager, claimIds: readonly string[]): Promise<StoredFact[]> {
  const links = await inChunks(claimIds, (chunk) =>
    manager.find(StanceClaimEntity, { where: { claimId: In(chunk) } }),
  );
  const ids = [...new Set(links.map((link) => link.stanceId))];
  const stances = await inChunks(ids, (chunk) =>
    manager.find(StanceEntity, { select: { id: true, fingerprint: true }, where: { id: In(chunk) } }),
  );
  const all = await inChunks(ids, (chunk) => manager.findBy(StanceClaimEntity, { stanceId: In(chunk) }));
  const claims = groupBy(all, (link) => link.stanceId);
  return stances.map(({ id, fingerprint }) => ({
    id,
    fingerprint,
    claimIds: (claims.get(id) ?? []).map((link) => link.claimId),
  }));
}

async function remove(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (chunk) => {
    await manager.delete(StanceEntity, { id: In(chunk) });
    return [];
  });
}

async function insert(
  manager: EntityManager,
  facts: readonly (StanceFact & { fingerprint: string })[],
): Promise<void> {
  await insertRows(manager, StanceEntity, facts.map(stanceRow));
  await insertRows(
    manager,
    StanceAboutEntity,
    facts.flatMap(({ id, about }) =>
      about.map((side, position) => ({ stanceId: id, actorId: side.id, position })),
    ),
  );
  await insertRows(
    manager,
    StanceEventEntity,
    facts.flatMap(({ id, history }) =>
      history.map((step, position) => ({ stanceId: id, position, ...step })),
    ),
  );
  await insertRows(
    manager,
    StanceClaimEntity,
    facts.flatMap(({ id, claimIds }) => claimIds.map((claimId) => ({ stanceId: id, claimId }))),
  );
}

function stanceRow(fact: StanceFact & { fingerprint: string }) {
  const { id, kind, status, holder, addressee, issue, since, ploverCode, fingerprint } = fact;
  const { changedEarliest, changedLatest } = fact;
  return {
    ...{ id, kind, status, issue, since, changedEarliest, changedLatest, ploverCode, fingerprint },
    holderId: holder.id,
    holderStateId: stateIdOf(holder),
    addresseeId: addressee?.id ?? null,
    addresseeStateId: addressee && stateIdOf(addressee),
    sortSince: fact.sinceEarliest ?? '',
    sortChanged: changedEarliest ?? '',
    claimCount: fact.claimIds.length,
  };
}

function stateIdOf({ state }: Side): string | null {
  return state === null ? null : stateActorId(state);
}
