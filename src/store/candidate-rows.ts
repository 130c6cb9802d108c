import type { EntityManager } from 'typeorm';
import type { ResolvedActor } from '../resolve/actors.js';
import { meantByCompany } from '../resolve/company.js';
import { companyIn, firstTogether, keptCompany } from './company-rows.js';
import { VariantCandidateEntity } from './entities/index.js';
import { meansOne, settleMentions, type MentionChanges, type OpenMention } from './mention-rows.js';
import { deleteIn, findIn, groupBy, insertRows, queryIn, together } from './rows.js';
import type { StoredVariant } from './variant-rows.js';

/** What may change whom names mean that several people bear. */
export interface CandidateNews {
  /** The article whose mentions are new; null where there is none. */
  articleId: string | null;
  /** Variants that may mean others than before, or nobody else any more. */
  reopened: readonly string[];
  /** Actors that have other variants than before: they kept other company. */
  regrouped: readonly string[];
}

/** Whom some variants may mean now, and what is to be decided anew because of it. */
export interface CandidateChanges extends Omit<CandidateNews, 'articleId'> {
  altered: { variantId: string; candidates: readonly string[] }[];
}

/**
 * Compares whom variants may mean with what is stored.
 * @param variants as they were stored, with the actors they had
 * @param regrouped actors that lost variants or got others
 */
export function candidateChanges(
  resolved: readonly ResolvedActor[],
  variants: ReadonlyMap<string, StoredVariant>,
  regrouped: ReadonlySet<string>,
): CandidateChanges {
  const altered: CandidateChanges['altered'] = [];
  const reopened: string[] = [];
  const concerned = new Set(regrouped);
  for (const { id, variantIds, open } of resolved)
    for (const variantId of variantIds) {
      const variant = variants.get(variantId);
      if (!variant) continue;
      const candidates = open.get(variantId) ?? [];
      const same = candidates.join() === variant.candidates.join();
      if (!same) {
        altered.push({ variantId, candidates });
        for (const actorId of [...candidates, ...variant.candidates, id]) concerned.add(actorId);
      }
      const elsewhere = ![id, '', ...candidates].includes(variant.actorId);
      const shaken = candidates.length > 0 && (elsewhere || candidates.some((one) => regrouped.has(one)));
      if (!same || shaken) reopened.push(variantId);
    }
  return { altered, reopened, regrouped: [...concerned] };
}

/** Writes whom variants may mean now. */
export async function saveCandidates(
  manager: EntityManager,
  altered: CandidateChanges['altered'],
): Promise<void> {
  await deleteIn(
    manager,
    VariantCandidateEntity,
    'variantId',
    altered.map(({ variantId }) => variantId),
  );
  await insertRows(
    manager,
    VariantCandidateEntity,
    altered.flatMap(({ variantId, candidates }) => candidates.map((actorId) => ({ variantId, actorId }))),
  );
}

/**
 * Decides whom names mean that several people bear, in each article for which that may be another now: in a new
 * one, in those that name somebody whom a new one names first beside one of these people, and where the people
 * themselves, or whoever is named beside the name, are told apart otherwise than before.
 */
export async function settleCandidates(manager: EntityManager, news: CandidateNews): Promise<MentionChanges> {
  const articleIds = news.articleId === null ? [] : [news.articleId];
  const [own, reopened, beside, met] = await together(
    openMentions(manager, articleIds, (list) => `place.article_id IN (${list})`),
    mentionsOf(manager, news.reopened),
    openMentions(
      manager,
      news.regrouped,
      (list) => `place.article_id IN (SELECT article_id FROM article_actor WHERE actor_id IN (${list}))`,
    ),
    besideThoseWhoMet(manager, news.articleId),
  );
  const mentions = new Map(
    [...own, ...reopened, ...beside, ...met].map((mention) => [
      `${mention.articleId} ${mention.variantId}`,
      mention,
    ]),
  );
  return settleMentions(manager, await decide(manager, [...mentions.values()]), news.reopened);
}

async function decide(manager: EntityManager, mentions: readonly OpenMention[]) {
  const [rows, company] = await together(
    findIn(manager, VariantCandidateEntity, 'variantId', [
      ...new Set(mentions.map(({ variantId }) => variantId)),
    ]),
    companyIn(manager, [...new Set(mentions.map(({ articleId }) => articleId))]),
  );
  const candidates = groupBy(rows, ({ variantId }) => variantId);
  const asked = mentions.map((mention) => ({
    mention,
    candidates: (candidates.get(mention.variantId) ?? []).map(({ actorId }) => actorId),
    company: company.get(mention.articleId) ?? [],
  }));
  const companions = new Map<string, Set<string>>();
  for (const { candidates, company } of asked)
    for (const candidate of candidates) {
      const known = companions.get(candidate) ?? new Set();
      for (const { actorId } of company) known.add(actorId);
      companions.set(candidate, known);
    }
  const kept = await keptCompany(manager, companions);
  return asked.map(({ mention, candidates, company }) => ({
    mention,
    actorId: meantByCompany(
      candidates,
      company.filter(({ actorId }) => !candidates.includes(actorId)),
      (candidate, companion) => kept.get(candidate)?.has(companion) ?? false,
    ),
  }));
}

const MENTION = `place.article_id AS "articleId", place.variant_id AS "variantId", place.actor_id AS "actorId"`;

function mentionsOf(manager: EntityManager, variantIds: readonly string[]): Promise<OpenMention[]> {
  return queryIn<OpenMention>(
    manager,
    variantIds,
    (list) => `SELECT ${MENTION} FROM article_actor place WHERE place.variant_id IN (${list})`,
  );
}

function openMentions(
  manager: EntityManager,
  values: readonly string[],
  condition: (list: string) => string,
): Promise<OpenMention[]> {
  return queryIn<OpenMention>(
    manager,
    values,
    (list) => `
      SELECT ${MENTION} FROM article_actor place
      WHERE ${condition(list)} AND NOT ${meansOne('place.variant_id')}`,
  );
}

/** Open mentions beside those whom an article is the first to name beside somebody who may be meant. */
async function besideThoseWhoMet(manager: EntityManager, articleId: string | null): Promise<OpenMention[]> {
  if (articleId === null) return [];
  const mentions: OpenMention[] = [];
  for (const [candidate, companions] of await firstTogether(manager, articleId))
    mentions.push(
      ...(await queryIn<OpenMention>(
        manager,
        companions,
        (list, one) => `
          SELECT ${MENTION}
          FROM article_actor beside JOIN article_actor place ON place.article_id = beside.article_id
            JOIN variant_candidate candidate ON candidate.variant_id = place.variant_id
          WHERE beside.actor_id IN (${list}) AND candidate.actor_id = ${one}`,
        [candidate],
      )),
    );
  return mentions;
}
