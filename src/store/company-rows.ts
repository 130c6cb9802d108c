import type { EntityManager } from 'typeorm';
import type { Companion } from '../resolve/company.js';
import { meansOne } from './mention-rows.js';
import { groupBy, queryIn } from './rows.js';

/**
 * SQL: whether a mention names its actor so that nobody else can be meant. What articles decide for themselves is
 * no evidence for others: the facts would come to depend on what was decided first.
 */
const isSure = (place: string): string => `EXISTS (
  SELECT 1 FROM actor_variant variant
  WHERE variant.id = ${place}.variant_id AND variant.named AND variant.kind <> 'STATE' AND ${meansOne('variant.id')})`;

/** Whom some articles name for sure, but for states, which say little of whose company one is in. */
export async function companyIn(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<Map<string, Companion[]>> {
  const rows = await queryIn<{ articleId: string; actorId: string; kind: string }>(
    manager,
    articleIds,
    (list) => `
      SELECT DISTINCT place.article_id AS "articleId", actor.id AS "actorId", actor.kind
      FROM article_actor place JOIN actor ON actor.id = place.actor_id
      WHERE place.article_id IN (${list}) AND ${isSure('place')}`,
  );
  const byArticle = groupBy(rows, ({ articleId }) => articleId);
  return new Map(
    [...byArticle].map(([id, company]) => [
      id,
      company.map(({ actorId, kind }) => ({ actorId, isPerson: kind === 'PERSON' })),
    ]),
  );
}

/** Of some actors, for each of some others, those beside whom any article names it for sure. */
export async function keptCompany(
  manager: EntityManager,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<string, ReadonlySet<string>>> {
  const kept = new Map<string, ReadonlySet<string>>();
  for (const [actorId, companions] of asked)
    kept.set(actorId, new Set(await companionsOf(manager, actorId, [...companions])));
  return kept;
}

/**
 * Whom an article is the first to name beside somebody whom a name may mean that several bear, by this somebody.
 */
export async function firstTogether(
  manager: EntityManager,
  articleId: string,
): Promise<Map<string, string[]>> {
  const candidates = await queryIn<{ id: string }>(
    manager,
    [articleId],
    (list) => `
      SELECT DISTINCT place.actor_id AS id
      FROM article_actor place JOIN variant_candidate candidate ON candidate.actor_id = place.actor_id
      WHERE place.article_id IN (${list}) AND ${isSure('place')}`,
  );
  // most articles name nobody whose name another bears
  if (candidates.length === 0) return new Map();
  const company = (await companyIn(manager, [articleId])).get(articleId) ?? [];
  const present = company.map(({ actorId }) => actorId);
  const first = new Map<string, string[]>();
  for (const { id } of candidates) {
    const others = present.filter((other) => other !== id);
    const before = new Set(await companionsOf(manager, id, others, articleId));
    first.set(
      id,
      others.filter((other) => !before.has(other)),
    );
  }
  return first;
}

/**
 * Those of some actors beside whom an article other than `except` names an actor for sure. It goes through the
 * articles of the one of two actors that fewer of them mention, and stops at the first that tells.
 */
async function companionsOf(
  manager: EntityManager,
  actorId: string,
  companions: readonly string[],
  except = '',
): Promise<string[]> {
  const [actor] = await queryIn<{ articleCount: number }>(
    manager,
    [actorId],
    (list) => `SELECT article_count AS "articleCount" FROM actor WHERE id IN (${list})`,
  );
  if (!actor || companions.length === 0) return [];
  const counts = await queryIn<{ id: string; articleCount: number }>(
    manager,
    companions,
    (list) => `SELECT id, article_count AS "articleCount" FROM actor WHERE id IN (${list})`,
  );
  const isRare = ({ articleCount }: { articleCount: number }) => articleCount <= actor.articleCount;
  const [rare, frequent] = [counts.filter(isRare), counts.filter((row) => !isRare(row))];
  const found: string[] = [];
  for (const { ids, from } of [
    { ids: rare, from: 'article_actor there CROSS JOIN article_actor here' },
    { ids: frequent, from: 'article_actor here CROSS JOIN article_actor there' },
  ]) {
    const rows = await queryIn<{ id: string }>(
      manager,
      ids.map(({ id }) => id),
      (list, one, article) => `
        SELECT companion.id FROM actor companion
        WHERE companion.id IN (${list}) AND EXISTS (
          SELECT 1 FROM ${from}
          WHERE there.actor_id = companion.id AND here.actor_id = ${one}
            AND here.article_id = there.article_id AND here.article_id <> ${article}
            AND ${isSure('here')} AND ${isSure('there')})`,
      [actorId, except],
    );
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}
