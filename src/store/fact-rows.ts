import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { neighbourhood, type ClaimKeys } from '../resolve/clusters.js';
import { conflictRows, type Conflict } from '../resolve/conflicts.js';
import { judgedOf } from '../resolve/judgements.js';
import { makeId, type IdType } from '../resolve/ids.js';
import type { Source } from '../resolve/resolved.js';
import { rowsOverTime, STILL, type FactHistory } from '../resolve/versions.js';
import { ClaimKeyEntity, FactConflictEntity } from './entities/index.js';
import { deleteIn, groupBy, insertRows, queryIn, together } from './rows.js';

/** Claims that facts have to be derived from again. */
export interface ChangedClaims {
  /** Those just stored, which no fact rests on yet. */
  fresh: readonly string[];
  /** Those stored before whose actors, or a judgement on them, changed. */
  moved: readonly string[];
}

/** What facts of every kind have in common. */
interface Disputable {
  id: string;
  conflicts: readonly Conflict[];
}

/** What a kind of fact must tell so that its rows can be kept up to date. `N` is a claim made ready to compare. */
export interface FactKind<N extends { source: Source }, F extends Disputable> {
  type: Extract<IdType, 'meeting' | 'stance'>;
  /** Loads claims of this kind; those that are not, and rejected ones, are left out. */
  load: (manager: EntityManager, ids: readonly string[]) => Promise<N[]>;
  /** Whenever two claims are linked, each looks where the other is filed. */
  keys: (node: N) => ClaimKeys;
  linked: (a: N, b: N) => boolean;
  /** The facts that some claims, all that hang together, amount to, with what each was known as over time. */
  facts: (nodes: readonly N[]) => FactHistory<F>[];
  /** Takes away all rows of some facts, whenever they were what was known. */
  remove: (manager: EntityManager, ids: readonly string[]) => Promise<void>;
  insert: (manager: EntityManager, facts: readonly PrintedHistory<F>[]) => Promise<void>;
}

/** A fact's history with the hash that tells whether it is what is stored. */
export type PrintedHistory<F> = FactHistory<F> & { fingerprint: string };

interface StoredFact {
  id: string;
  claimIds: readonly string[];
  fingerprint: string;
}

export interface FactChanges {
  /** Ids of facts that are new or read differently. */
  written: string[];
  /** Ids that no fact has any more. */
  removed: string[];
  /** For each of these the fact that took its place, if there is one. */
  moves: ReadonlyMap<string, string>;
}

/**
 * Derives again the facts that some claims, all of one kind, can have changed: those of the claims themselves
 * and those of all claims that hang together with them. Rows of facts that come out as they were are left
 * alone.
 */
export async function deriveFacts<N extends { source: Source }, F extends Disputable>(
  manager: EntityManager,
  kind: FactKind<N, F>,
  { fresh: added, moved }: ChangedClaims,
): Promise<FactChanges> {
  const dirty = [...added, ...moved];
  if (dirty.length === 0) return { written: [], removed: [], moves: new Map() };
  const before = await storedFacts(manager, kind.type, moved);
  const start = await kind.load(manager, [
    ...new Set([...dirty, ...before.flatMap((fact) => fact.claimIds)]),
  ]);
  await deleteIn(manager, ClaimKeyEntity, 'claimId', moved);
  await saveKeys(manager, kind, dirty, start);
  const nodes = await gather(manager, kind, start);
  const claimIds = [...new Set([...nodes.map((node) => node.source.id), ...dirty])];
  const stored = await storedFacts(manager, kind.type, claimIds);
  const facts = kind.facts(nodes).map((fact) => ({ ...fact, fingerprint: fingerprintOf(fact) }));

  const prints = new Map(facts.map((fact) => [fact.id, fact.fingerprint]));
  const unchanged = new Set(
    stored.filter((fact) => prints.get(fact.id) === fact.fingerprint).map(({ id }) => id),
  );
  const outdated = stored.map(({ id }) => id).filter((id) => !unchanged.has(id));
  const fresh = facts.filter((fact) => !unchanged.has(fact.id));
  await together(kind.remove(manager, outdated), deleteIn(manager, FactConflictEntity, 'factId', outdated));
  await together(
    kind.insert(manager, fresh),
    insertRows(manager, FactConflictEntity, fresh.flatMap(disputes)),
  );
  const removed = outdated.filter((id) => !prints.has(id));
  const written = fresh.map(({ id }) => id);
  return { written, removed, moves: heirs(kind.type, stored, removed, facts) };
}

/** The rows of what sources disagree on. */
function disputes(history: FactHistory<Disputable>) {
  return rowsOverTime(history, ({ id, conflicts }) =>
    conflictRows(conflicts).map((row) => ({ factId: id, ...row })),
  );
}

/** Stored facts that rest on any of some claims, or tell one of them in their history, with all their claims. */
async function storedFacts(
  manager: EntityManager,
  type: 'meeting' | 'stance',
  claimIds: readonly string[],
): Promise<StoredFact[]> {
  const rows = await queryIn<{ id: string; fingerprint: string; claimId: string }>(
    manager,
    claimIds,
    (list) => `
      SELECT fact.id, fact.fingerprint, link.claim_id AS "claimId"
      FROM ${type} fact JOIN ${type}_claim link ON link.${type}_id = fact.id
      WHERE fact.known_to = '${STILL}' AND fact.id IN (
        SELECT fact_id FROM (
          SELECT ${type}_id AS fact_id, claim_id FROM ${type}_claim
          UNION ALL SELECT ${type}_id, claim_id FROM ${type}_event) rests
        WHERE claim_id IN (${list}))
      ORDER BY fact.id, link.claim_id`,
  );
  const facts = groupBy(rows, (row) => row.id);
  return [...facts].map(([id, links]) => ({
    id,
    fingerprint: links[0]?.fingerprint ?? '',
    // a fact is found once in each list of claims that was asked for
    claimIds: [...new Set(links.map((link) => link.claimId))],
  }));
}

async function saveKeys<N extends { source: Source }, F extends Disputable>(
  manager: EntityManager,
  kind: FactKind<N, F>,
  dirty: readonly string[],
  nodes: readonly N[],
): Promise<void> {
  const changed = new Set(dirty);
  const rows = nodes
    .filter(({ source }) => changed.has(source.id))
    .flatMap((node) =>
      [...new Set(keysOf(kind, node).filed)].map((key) => ({ key, claimId: node.source.id })),
    );
  await insertRows(manager, ClaimKeyEntity, rows);
}

/** Claims that are of one fact by people's word share a key, whatever they say. */
function keysOf<N extends { source: Source }, F extends Disputable>(
  kind: FactKind<N, F>,
  node: N,
): ClaimKeys {
  const { group } = judgedOf(node.source);
  const { filed, asked } = kind.keys(node);
  const judged = group === null ? [] : [`judged ${group}`];
  return { filed: [...filed, ...judged], asked: [...asked, ...judged] };
}

function areLinked<N extends { source: Source }, F extends Disputable>(
  kind: FactKind<N, F>,
  a: N,
  b: N,
): boolean {
  const { group } = judgedOf(a.source);
  return (group !== null && group === judgedOf(b.source).group) || kind.linked(a, b);
}

async function gather<N extends { source: Source }, F extends Disputable>(
  manager: EntityManager,
  kind: FactKind<N, F>,
  start: readonly N[],
): Promise<N[]> {
  const loaded = new Map(start.map((node) => [node.source.id, node]));
  const asked = new Set<string>();
  return neighbourhood(
    start,
    (node) => node.source.id,
    (a, b) => areLinked(kind, a, b),
    async (nodes) => {
      const keys = [...new Set(nodes.flatMap((node) => keysOf(kind, node).asked))].filter(
        (key) => !asked.has(key),
      );
      for (const key of keys) asked.add(key);
      const rows = await queryIn<{ id: string }>(
        manager,
        keys,
        (list) => `SELECT DISTINCT claim_id AS id FROM claim_key WHERE key IN (${list})`,
      );
      const missing = [...new Set(rows.map((row) => row.id))].filter((id) => !loaded.has(id));
      for (const node of await kind.load(manager, missing)) loaded.set(node.source.id, node);
      return [...loaded.values()];
    },
  );
}

function fingerprintOf(fact: FactHistory<unknown>): string {
  return createHash('sha256').update(JSON.stringify(fact)).digest('base64url').slice(0, 22);
}

/**
 * For each fact that is gone the one that took its place: where the claim that gave its id is now, else
 * where any other of its claims is. One without an heir answers no more.
 */
function heirs(
  type: IdType,
  stored: readonly StoredFact[],
  removed: readonly string[],
  facts: readonly FactHistory<unknown>[],
): Map<string, string> {
  const factOf = new Map(facts.flatMap((fact) => fact.claimIds.map((id) => [id, fact.id] as const)));
  const moves = new Map<string, string>();
  for (const { id, claimIds } of stored) {
    if (!removed.includes(id)) continue;
    const first = claimIds.find((claimId) => makeId(type, claimId) === id);
    const heir = [first, ...claimIds].flatMap(
      (claimId) => (claimId === undefined ? undefined : factOf.get(claimId)) ?? [],
    )[0];
    if (heir !== undefined) moves.set(id, heir);
  }
  return moves;
}
