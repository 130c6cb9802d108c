import type { EntityManager } from 'typeorm';
import { joinTenures, tenureFact, type TenureFact } from '../resolve/tenures.js';
import { loadTenureSources } from './claim-rows.js';
import { TenureClaimEntity, TenureEntity } from './entities/index.js';
import type { ChangedClaims } from './fact-rows.js';
import { deleteIn, findIn, groupBy, insertRows, upsertRows, type Row } from './rows.js';

/**
 * Brings tenures up to date with claims that are new or whose actors changed. New claims are added to what is
 * there, because a minister in office is named in thousands of articles; tenures that lose a claim are put
 * together again from those they keep.
 */
export async function deriveTenures(manager: EntityManager, { fresh, moved }: ChangedClaims): Promise<void> {
  const links = await findIn(manager, TenureClaimEntity, 'claimId', moved);
  const losing = [...new Set(links.map((link) => link.tenureId))];
  const kept = await findIn(manager, TenureClaimEntity, 'tenureId', losing);
  await deleteIn(manager, TenureClaimEntity, 'tenureId', losing);
  await deleteIn(manager, TenureEntity, 'id', losing);
  const claims = [...new Set([...fresh, ...moved, ...kept.map((link) => link.claimId)])];
  const sources = await loadTenureSources(manager, claims);
  const facts = groupBy(
    sources.flatMap((source) => tenureFact(source) ?? []),
    (fact) => fact.id,
  );
  const present = await findIn(manager, TenureEntity, 'id', [...facts.keys()]);
  const before = new Map(present.map((row) => [row.id, row]));
  const joined = [...facts].map(([id, several]) => {
    const row = before.get(id);
    return [...(row ? [factOf(row)] : []), ...several].reduce(joinTenures);
  });
  await upsertRows(manager, TenureEntity, joined.map(columnsOf), ['id']);
  await insertRows(
    manager,
    TenureClaimEntity,
    joined.flatMap(({ id, claimIds }) => claimIds.map((claimId) => ({ tenureId: id, claimId }))),
  );
}

/** A stored tenure as one lot of claims, which are stored already. */
function factOf(row: Row<TenureEntity>): TenureFact {
  return { ...columnsOf(row), claimIds: [] };
}

function columnsOf(tenure: Omit<TenureFact, 'claimIds'>): Omit<TenureFact, 'claimIds'> {
  const { id, holderId, title, ofId, seenFrom, seenTo, former, lastKnownAt } = tenure;
  return { id, holderId, title, ofId, seenFrom, seenTo, former, lastKnownAt };
}
