import type { EntityManager } from 'typeorm';
import { stateActorId } from '../resolve/actors.js';
import type { Side } from '../resolve/resolved.js';
import { stanceHistoryOf, type StanceFact } from '../resolve/stance-fact.js';
import { stanceKeys } from '../resolve/stance-keys.js';
import { stanceNode, type StanceNode } from '../resolve/stance-node.js';
import { clusterStances, hangTogether } from '../resolve/stances.js';
import { rowsOverTime } from '../resolve/versions.js';
import { loadStanceSources } from './claim-rows.js';
import { StanceAboutEntity, StanceClaimEntity, StanceEntity, StanceEventEntity } from './entities/index.js';
import type { FactKind, PrintedHistory } from './fact-rows.js';
import { deleteIn, insertRows, together } from './rows.js';

/** How stances are derived from claims and kept in tables. */
export const STANCES: FactKind<StanceNode, StanceFact> = {
  type: 'stance',
  load: async (manager, ids) => (await loadStanceSources(manager, ids)).map(stanceNode),
  keys: stanceKeys,
  linked: hangTogether,
  facts: (nodes) =>
    clusterStances(nodes.map((node) => node.source)).flatMap((cluster) => stanceHistoryOf(cluster) ?? []),
  remove,
  insert,
};

async function remove(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await together(
    deleteIn(manager, StanceAboutEntity, 'stanceId', ids),
    deleteIn(manager, StanceEventEntity, 'stanceId', ids),
    deleteIn(manager, StanceClaimEntity, 'stanceId', ids),
    deleteIn(manager, StanceEntity, 'id', ids),
  );
}

async function insert(manager: EntityManager, facts: readonly PrintedHistory<StanceFact>[]): Promise<void> {
  await together(
    insertRows(
      manager,
      StanceEntity,
      facts.flatMap((fact) => rowsOverTime(fact, (version) => [stanceRow(version, fact)])),
    ),
    insertRows(
      manager,
      StanceAboutEntity,
      facts.flatMap((fact) => rowsOverTime(fact, aboutRows)),
    ),
    insertRows(
      manager,
      StanceEventEntity,
      facts.flatMap((fact) => rowsOverTime(fact, eventRows)),
    ),
    insertRows(
      manager,
      StanceClaimEntity,
      facts.flatMap(({ id, claimIds }) => claimIds.map((claimId) => ({ stanceId: id, claimId }))),
    ),
  );
}

function stanceRow(fact: StanceFact, { fingerprint, claimIds }: PrintedHistory<StanceFact>) {
  const { id, kind, status, holder, addressee, issue, since, ploverCode } = fact;
  const { changedEarliest, changedLatest } = fact;
  return {
    ...{ id, kind, status, issue, since, changedEarliest, changedLatest, ploverCode, fingerprint },
    holderId: holder.id,
    holderStateId: stateIdOf(holder),
    addresseeId: addressee?.id ?? null,
    addresseeStateId: addressee && stateIdOf(addressee),
    sortSince: fact.sinceEarliest ?? '',
    sortChanged: changedEarliest ?? '',
    claimCount: claimIds.length,
  };
}

function aboutRows({ id, about }: StanceFact) {
  return about.map((side, position) => ({ stanceId: id, actorId: side.id, position }));
}

function eventRows({ id, history }: StanceFact) {
  return history.map(({ act, date, day, claimId }, position) => ({
    ...{ stanceId: id, position, act, date, claimId },
    sortDate: day ?? '',
  }));
}

function stateIdOf({ state }: Side): string | null {
  return state === null ? null : stateActorId(state);
}
