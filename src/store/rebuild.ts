import type { EntityManager } from 'typeorm';
import type { Claim } from '../extract/claim.js';
import { identifies } from '../resolve/actors.js';
import { makeId, typeOfId } from '../resolve/ids.js';
import type { StoredMention } from '../resolve/variants.js';
import { ActorVariantEntity } from './entities/index.js';
import { findCopies } from './copy-rows.js';
import { countFacts, deriveFrom } from './ingest.js';
import { writeRedirects } from './redirects.js';
import { findIn, groupBy, queryIn, together } from './rows.js';
import type { Store } from './types.js';
import { loadVariants } from './variant-rows.js';

/** Everything that is derived from articles, claims and judgements; each table before those it refers to. */
const DERIVED = [
  'stance_about',
  'stance_event',
  'stance_claim',
  'stance',
  'meeting_participant',
  'meeting_event',
  'meeting_claim',
  'meeting',
  'fact_conflict',
  'tenure_claim',
  'tenure',
  'place',
  'claim_key',
  'office_report',
  'mention_key',
  'variant_candidate',
  'claim_actor',
  'article_actor',
  'actor_variant_form',
  'actor_variant',
  'actor_name',
  'actor',
  'redirect',
];

/** How many articles are read at once. */
const BATCH = 100;

/**
 * Drops all facts and actors and derives them again from what is stored for good: the mentions and claims of
 * articles, and the judgements that stand. All in one transaction: whoever asks meanwhile gets the old facts,
 * and a run that is cut short leaves them as they were. Ids that are gone lead to what took their place.
 * @param onProgress told how many of all articles are done
 * @returns how much is stored afterwards
 * @throws StoreError when the database cannot be written
 */
export async function rebuild(
  store: Store,
  onProgress: (done: number, total: number) => void = () => undefined,
): ReturnType<typeof countFacts> {
  await store.write((manager) => rebuildWith(manager, onProgress));
  return countFacts(store);
}

/** The same inside a transaction that is under way. */
export async function rebuildWith(
  manager: EntityManager,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  await setAside(manager);
  for (const table of DERIVED) await manager.query(`DELETE FROM ${table}`);
  await manager.query(
    `DELETE FROM search_index WHERE rowid IN (SELECT id FROM search_entry WHERE kind <> 'article')`,
  );
  await manager.query(`DELETE FROM search_entry WHERE kind <> 'article'`);
  await findCopies(manager);
  await deriveAll(manager, onProgress);
  await restoreRedirects(manager);
  for (const { name } of ASIDE) await manager.query(`DROP TABLE ${name}`);
}

/** What has to be remembered of the tables that are emptied, in tables that only this transaction sees. */
const ASIDE = [
  {
    name: 'old_mention',
    index: 'article_id',
    rows: 'SELECT article_id, position, mention FROM article_actor',
  },
  { name: 'old_redirect', index: 'to_id', rows: 'SELECT from_id, to_id FROM redirect' },
  {
    name: 'old_part',
    index: 'id',
    // what a thing was made of tells what has taken its place
    rows: `SELECT actor_id AS id, id AS part FROM actor_variant
      UNION ALL SELECT meeting_id, claim_id FROM meeting_claim
      UNION ALL SELECT stance_id, claim_id FROM stance_claim`,
  },
] as const;

async function setAside(manager: EntityManager): Promise<void> {
  for (const { name, index, rows } of ASIDE) {
    await manager.query(`CREATE TEMPORARY TABLE ${name} AS ${rows}`);
    await manager.query(`CREATE INDEX ${name}_by_${index} ON ${name} (${index})`);
  }
}

async function deriveAll(
  manager: EntityManager,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const articles = await manager.query<{ id: string; publishedAt: string | null }[]>(
    'SELECT id, published_at AS "publishedAt" FROM article ORDER BY known_at, id',
  );
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    const ids = batch.map(({ id }) => id);
    const [mentions, claims] = await together(mentionsOf(manager, ids), claimsOf(manager, ids));
    for (const [n, article] of batch.entries()) {
      const actors = (mentions.get(article.id) ?? []).map(
        ({ mention }) => JSON.parse(mention) as StoredMention,
      );
      const told = (claims.get(article.id) ?? []).map((row) => ({
        id: row.id,
        claim: JSON.parse(row.content) as Claim,
      }));
      await deriveFrom(manager, article, { actors, told });
      onProgress(at + n + 1, articles.length);
    }
  }
}

async function mentionsOf(manager: EntityManager, articleIds: readonly string[]) {
  const rows = await queryIn<{ articleId: string; mention: string }>(
    manager,
    articleIds,
    (list) => `SELECT article_id AS "articleId", mention FROM old_mention
      WHERE article_id IN (${list}) ORDER BY article_id, position`,
  );
  return groupBy(rows, ({ articleId }) => articleId);
}

async function claimsOf(manager: EntityManager, articleIds: readonly string[]) {
  const rows = await queryIn<{ id: string; articleId: string; content: string }>(
    manager,
    articleIds,
    (list) => `SELECT id, article_id AS "articleId", content FROM claim
      WHERE article_id IN (${list}) ORDER BY article_id, start, id`,
  );
  return groupBy(rows, ({ articleId }) => articleId);
}

/**
 * Puts back the redirects there were, without those that came about on the way; ids that the rules of today no
 * longer give lead on to what took their place.
 */
async function restoreRedirects(manager: EntityManager): Promise<void> {
  await manager.query('DELETE FROM redirect');
  await manager.query('INSERT INTO redirect (from_id, to_id) SELECT from_id, to_id FROM old_redirect');
  const living = `SELECT id FROM actor UNION ALL SELECT id FROM meeting UNION ALL SELECT id FROM stance`;
  const back = await manager.query<{ id: string }[]>(
    `SELECT from_id AS id FROM redirect WHERE from_id IN (${living})`,
  );
  const gone = await manager.query<{ id: string; part: string }[]>(
    `SELECT id, part FROM old_part WHERE id NOT IN (${living}) ORDER BY id, part`,
  );
  await writeRedirects(
    manager,
    await heirs(manager, gone),
    back.map(({ id }) => id),
  );
}

/** For each thing that is gone what has the most telling of its parts now, if anything has one. */
async function heirs(
  manager: EntityManager,
  gone: readonly { id: string; part: string }[],
): Promise<Map<string, string>> {
  const parts = gone.map(({ part }) => part);
  const rows = await queryIn<{ part: string; id: string }>(
    manager,
    parts,
    (list) => `SELECT claim_id AS part, meeting_id AS id FROM meeting_claim WHERE claim_id IN (${list})`,
  );
  rows.push(
    ...(await queryIn<{ part: string; id: string }>(
      manager,
      parts,
      (list) => `SELECT claim_id AS part, stance_id AS id FROM stance_claim WHERE claim_id IN (${list})`,
    )),
  );
  const variants = await loadVariants(manager, await findIn(manager, ActorVariantEntity, 'id', parts));
  const variantOf = new Map(variants.map((variant) => [variant.id, variant]));
  const now = new Map([
    ...rows.map(({ part, id }) => [part, id] as const),
    ...variants.map(({ id, actorId }) => [id, actorId] as const),
  ]);
  const moves = new Map<string, string>();
  for (const [id, old] of groupBy(gone, (row) => row.id)) {
    const type = typeOfId(id);
    const first = old.find(({ part }) => {
      const variant = variantOf.get(part);
      return variant ? identifies(variant, id) : type !== null && makeId(type, part) === id;
    });
    const heir = [first, ...old].flatMap((row) => (row ? (now.get(row.part) ?? []) : []))[0];
    if (heir !== undefined) moves.set(id, heir);
  }
  return moves;
}
