import type { EntityManager } from 'typeorm';
import { bandsOf, LEAST_SHARED } from '../resolve/copies/bands.js';
import { shapeOf, type TextShape } from '../resolve/copies/likeness.js';
import { LONGEST_APART, settleCopies, type CopyNeighbours } from '../resolve/copies/originals.js';
import { repeatedClaims, type QuotedClaim } from '../resolve/copies/repeated-claims.js';
import { dayOf } from '../resolve/days.js';
import { ArticleBandEntity, ArticleEntity, ClaimCopyEntity } from './entities/index.js';
import { deleteIn, findIn, groupBy, insertRows, placeholders, queryIn } from './rows.js';

type ArticleText = Pick<ArticleEntity, 'id' | 'knownAt' | 'text' | 'outlet'>;

/**
 * Settles whose copy an article is that was just stored, and which others are copies of another now; writes
 * what changed.
 * @returns the articles whose original changed
 */
export async function placeAmongCopies(manager: EntityManager, article: ArticleText): Promise<string[]> {
  const shape = shapeOf(article.text, article.outlet);
  const day = dayOf(article.knownAt);
  const bands = bandsOf(shape).map((band) => ({ band, day, articleId: article.id }));
  await insertRows(manager, ArticleBandEntity, bands);
  const neighbours = neighboursIn(manager, new Map([[article.id, shape]]));
  const changed = await settleCopies({ id: article.id, knownAt: article.knownAt }, neighbours);
  for (const { id, original } of changed)
    await manager.update(ArticleEntity, { id }, { copyOfId: original.id === id ? null : original.id });
  return changed.map(({ id }) => id);
}

/**
 * Finds anew which claims of some articles only repeat what the original says.
 * @returns the claims that count now and did not before, or the other way round
 */
export async function linkRepeatedClaims(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<string[]> {
  const articles = await queryIn<{ id: string; originalId: string | null; text: string | null }>(
    manager,
    articleIds,
    (list) => `SELECT copy.id, copy.copy_of_id AS "originalId", original.text
      FROM article copy LEFT JOIN article original ON original.id = copy.copy_of_id WHERE copy.id IN (${list})`,
  );
  const sources = articles.flatMap(({ id, originalId }) => (originalId === null ? [id] : [id, originalId]));
  const claims = groupBy(
    await queryIn<QuotedClaim & { articleId: string }>(
      manager,
      [...new Set(sources)],
      (list) => `SELECT id, article_id AS "articleId", kind, start, quote, modality, content
        FROM claim WHERE article_id IN (${list})`,
    ),
    (claim) => claim.articleId,
  );
  const rows = articles.flatMap(({ id, originalId, text }) =>
    originalId === null || text === null
      ? []
      : repeatedClaims(claims.get(id) ?? [], { text, claims: claims.get(originalId) ?? [] }),
  );
  const own = articles.flatMap(({ id }) => (claims.get(id) ?? []).map((claim) => claim.id));
  const before = new Set((await findIn(manager, ClaimCopyEntity, 'claimId', own)).map((row) => row.claimId));
  const after = new Set(rows.map((row) => row.id));
  await deleteIn(manager, ClaimCopyEntity, 'claimId', own);
  await insertRows(
    manager,
    ClaimCopyEntity,
    rows.map(({ id, originalId }) => ({ claimId: id, originalId })),
  );
  return own.filter((id) => before.has(id) !== after.has(id));
}

/** How many articles are read at once when all are gone through. */
const PAGE = 256;

/**
 * Finds all copies anew, from the articles alone: for a database that was made before copies were looked for,
 * or by another way of comparing.
 * @returns the claims that count now and did not before, or the other way round
 */
export async function findCopies(manager: EntityManager): Promise<string[]> {
  const former = await queryCopies(manager);
  await manager.query('DELETE FROM article_band');
  await manager.query('UPDATE article SET copy_of_id = NULL WHERE copy_of_id IS NOT NULL');
  let last = { knownAt: '', id: '' };
  for (;;) {
    const articles = await manager.query<ArticleText[]>(
      `SELECT id, known_at AS "knownAt", text, outlet FROM article
       WHERE (known_at, id) > (${placeholders(manager, 2)}) ORDER BY known_at, id LIMIT ${PAGE}`,
      [last.knownAt, last.id],
    );
    for (const article of articles) {
      await placeAmongCopies(manager, article);
      last = article;
    }
    if (articles.length < PAGE) break;
  }
  return linkRepeatedClaims(manager, [...new Set([...former, ...(await queryCopies(manager))])]);
}

async function queryCopies(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>('SELECT id FROM article WHERE copy_of_id IS NOT NULL');
  return rows.map((row) => row.id);
}

/** Finds the neighbours of articles in the database; keeps the texts that were read in `shapes`. */
function neighboursIn(manager: EntityManager, shapes: Map<string, TextShape>): CopyNeighbours {
  const load = async (ids: readonly string[]) => {
    const missing = ids.filter((id) => !shapes.has(id));
    const texts = await queryIn<Pick<ArticleEntity, 'id' | 'text' | 'outlet'>>(
      manager,
      missing,
      (list) => `SELECT id, text, outlet FROM article WHERE id IN (${list})`,
    );
    for (const { id, text, outlet } of texts) shapes.set(id, shapeOf(text, outlet));
    return shapes;
  };
  return {
    shapes: load,
    candidates: async ({ id, knownAt }) => {
      const bands = bandsOf(shapeIn(await load([id]), id));
      if (bands.length === 0) return [];
      const day = dayOf(knownAt);
      const rows = await manager.query<
        { id: string; knownAt: string; firstId: string; firstKnownAt: string }[]
      >(
        `SELECT near.id, near.known_at AS "knownAt", coalesce(original.id, near.id) AS "firstId",
           coalesce(original.known_at, near.known_at) AS "firstKnownAt"
         FROM article near LEFT JOIN article original ON original.id = near.copy_of_id
         WHERE near.id IN (
           SELECT article_id FROM article_band
           WHERE band IN (${placeholders(manager, bands.length)})
             AND day BETWEEN ${placeholders(manager, 1, bands.length)} AND ${placeholders(manager, 1, bands.length + 1)}
           GROUP BY article_id HAVING count(*) >= ${LEAST_SHARED})`,
        [...bands, day - LONGEST_APART, day + LONGEST_APART],
      );
      return rows
        .filter((row) => row.id !== id)
        .map((row) => ({
          id: row.id,
          knownAt: row.knownAt,
          original: { id: row.firstId, knownAt: row.firstKnownAt },
        }));
    },
  };
}

function shapeIn(shapes: ReadonlyMap<string, TextShape>, id: string): TextShape {
  const shape = shapes.get(id);
  if (!shape) throw new Error(`no text of article ${id}`);
  return shape;
}
