import type { EntityManager } from 'typeorm';
import { stateActorId } from '../resolve/actors.js';
import type { Side } from '../resolve/resolved.js';
import { stanceFact, type StanceFact } from '../resolve/stance-fact.js';
import { linkStances, stanceKeys, stanceNode, type StanceNode } from '../resolve/stance-links.js';
import { clusterStances } from '../resolve/stances.js';
import { loadStanceSources } from './claim-rows.js';
import { StanceAboutEntity, StanceClaimEntity, StanceEntity, StanceEventEntity } from './entities/index.js';
import type { FactKind } from './fact-rows.js';
import { deleteIn, insertRows, together } from './rows.js';

/** How stances are derived from claims and kept in tables. */
export const STANCES: FactKind<StanceNode, StanceFact> = {
  type: 'stance',
  load: async (manager, ids) => (await loadStanceSources(manager, ids)).map(stanceNode),
  keys: stanceKeys,
  linked: (a, b) => linkStances(a, b) !== null,
  facts: (nodes) =>
    clusterStances(nodes.map((node) => node.source)).flatMap((cluster) => stanceFact(cluster) ?? []),
  remove,
  insert,
};

async function remove(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await deleteIn(manager, StanceEntity, 'id', ids);
}

async function insert(
  manager: EntityManager,
  facts: readonly (StanceFact & { fingerprint: string })[],
): Promise<void> {
  await insertRows(manager, StanceEntity, facts.map(stanceRow));
  await together(
    insertRows(
      manager,
      StanceAboutEntity,
      facts.flatMap(({ id, about }) =>
        about.map((side, position) => ({ stanceId: id, actorId: side.id, position })),
      ),
    ),
    insertRows(
      manager,
      StanceEventEntity,
      facts.flatMap(({ id, history }) =>
        history.map((step, position) => ({ stanceId: id, position, ...step })),
      ),
    ),
    insertRows(
      manager,
      StanceClaimEntity,
      facts.flatMap(({ id, claimIds }) => claimIds.map((claimId) => ({ stanceId: id, claimId }))),
    ),
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
