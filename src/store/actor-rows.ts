import type { EntityManager } from 'typeorm';
import { identifies, resolveBlocks, type ResolvedActor } from '../resolve/actors.js';
import { dayOf } from '../resolve/days.js';
import { officeOfHolder, sharedOffice } from '../resolve/offices.js';
import { compareText } from '../resolve/resolved.js';
import type { ArticleActor, StoredMention } from '../resolve/variants.js';
import {
  ActorEntity,
  ArticleActorEntity,
  ClaimActorEntity,
  MentionKeyEntity,
  type ArticleEntity,
} from './entities/index.js';
import { candidateChanges, saveCandidates, type CandidateChanges } from './candidate-rows.js';
import { loadOpposed } from './ledger.js';
import { executeIn, findIn, insertRows, queryIn, together, type Row } from './rows.js';
import { saveActors, saveNames } from './saved-actors.js';
import { loadBlocks, saveForms, saveVariants, type StoredVariant } from './variant-rows.js';

/** What resolving an article's actors changed. */
export interface ActorChanges {
  /** The actor of each variant of the blocks looked at. */
  actorOf: ReadonlyMap<string, string>;
  /** Variants of earlier articles that now belong to another actor, or to one that reads differently. */
  movedVariants: string[];
  /** Actors whose names or kind are new or changed. */
  changed: string[];
  /** Actors that are shown in an office, belong to a state or go by a variant of earlier articles as not before. */
  learned: string[];
  /** Actors whose main name is another now. */
  renamed: string[];
  /** Ids that no variant has any more, with the actor that took their place. The rows are still there. */
  vanished: ReadonlyMap<string, string>;
  /** What there is to decide on whom names mean that several people bear. */
  candidates: CandidateChanges;
  /** Variants of which people say something else now; whose of their mentions are open is to be decided anew. */
  reopened: string[];
}

/**
 * Counts an article's actors among all others, resolves the blocks they lie in again and writes what differs.
 * `states` are the codes of all states that the article refers to, `others` variants of which people said
 * something new. Actors that vanished are left in place until nothing refers to them: see `removeActors`.
 */
export async function resolveActors(
  manager: EntityManager,
  article: Pick<ArticleEntity, 'id' | 'publishedAt'>,
  actors: readonly ArticleActor[],
  states: readonly string[],
  others: readonly string[] = [],
): Promise<ActorChanges> {
  const variants = await loadBlocks(manager, actors, states, others);
  const all = resolveBlocks([...variants.values()]);
  const known = await knownActors(manager, [...variants.values()], all);
  const taken = takenForOthers(all, variants, known);
  const resolved = all.filter((actor) => !actor.variantIds.every((id) => taken.has(id)));
  // states first, because others refer to them
  resolved.sort((a, b) => Number(b.kind === 'STATE') - Number(a.kind === 'STATE') || compareText(a.id, b.id));
  const settled = [...variants.values()].filter(({ id }) => !taken.has(id));
  const { changed, altered, renamed } = await saveActors(manager, resolved, known);

  const actorOf = new Map<string, string>(taken);
  for (const actor of resolved) for (const id of actor.variantIds) actorOf.set(id, actor.id);
  const moves = movesOf(settled, actorOf);
  const candidates = candidateChanges(all, variants, new Set(moves.flatMap(({ from, to }) => [from, to])));
  const movedVariants = [
    ...settled
      .filter(({ actorId }) => actorId !== '')
      .filter(({ id, actorId }) => actorOf.get(id) !== actorId || altered.has(actorId)),
    ...[...variants.values()].filter((variant) => variant.candidates.some((id) => altered.has(id))),
  ].map(({ id }) => id);
  // those of whom people said that they are somebody else than others, and who are new or with others now
  const shaken = [...variants.values()]
    .filter(({ id, actorId, judged }) => judged && judged.apart.length > 0 && actorOf.get(id) !== actorId)
    .map(({ id }) => id);
  for (const variant of variants.values()) variant.actorId = actorOf.get(variant.id) ?? '';
  const promoted = [...variants.values()].filter(({ promoted }) => promoted).map(({ actorId }) => actorId);
  const learned = new Set([...altered, ...promoted, ...moves.flatMap(({ from, to }) => [from, to])]);

  const mentioned = new Set(actors.map((actor) => actor.variant.id));
  const moved = new Set(moves.map(({ variantId }) => variantId));
  const written = [...variants.values()].filter(
    ({ id, articleCount }) => mentioned.has(id) || moved.has(id) || articleCount === 0,
  );
  await saveVariants(manager, written);
  await saveCandidates(manager, candidates.altered);
  for (const { variantId, from, to } of moves) {
    // mentions of an office that mean somebody else stay with whom they mean
    await manager.update(ArticleActorEntity, { variantId, actorId: from }, { actorId: to });
    await manager.update(ClaimActorEntity, { variantId, actorId: from }, { actorId: to });
  }
  const mentions = actors.map(({ variant, mention, capacities }, position) => ({
    articleId: article.id,
    position,
    mention: JSON.stringify({ ...mention, capacities } satisfies StoredMention),
    variantId: variant.id,
    actorId: actorOf.get(variant.id) ?? '',
  }));
  const said = new Set([...others, ...(await loadOpposed(manager, shaken))]);
  const reopened = [...taken.keys()].filter((id) => said.has(id) || variants.get(id)?.judged?.group);
  for (const id of said) if (!reopened.includes(id)) reopened.push(id);
  const regrouped = new Set([
    ...moves.flatMap(({ from, to }) => [from, to]),
    ...reopened.flatMap((id) => [taken.get(id) ?? '', actorOf.get(id) ?? '']),
    // which go by that name no more, or newly
    ...candidates.reopened.flatMap((id) => taken.get(id) ?? []),
    ...resolved.map((actor) => actor.id).filter((id) => !known.has(id)),
  ]);
  const inArticle = new Set([...mentioned].map((id) => actorOf.get(id) ?? ''));
  const named = resolved.filter(({ id }) => inArticle.has(id) || regrouped.has(id));
  const [reworded] = await together(
    saveNames(manager, named),
    saveForms(manager, actors, variants),
    insertRows(manager, ArticleActorEntity, mentions),
    insertRows(manager, MentionKeyEntity, mentionKeys(article, actors)),
  );
  await countArticles(manager, inArticle, regrouped);
  const vanished = vanishedActors(resolved, known, settled, actorOf, moves);
  return {
    ...{ actorOf, movedVariants, renamed, vanished, reopened, candidates, learned: [...learned] },
    changed: [...new Set([...changed, ...reworded])],
  };
}

/**
 * Unnamed office-holders by whom all articles so far mean somebody who has a name, and names that several people
 * bear where these are not resolved to whom articles mean by them, by variant: `settleOffices` and
 * `settleCandidates` decide.
 */
function takenForOthers(
  resolved: readonly ResolvedActor[],
  variants: ReadonlyMap<string, StoredVariant>,
  known: ReadonlyMap<string, Row<ActorEntity>>,
): Map<string, string> {
  const taken = new Map<string, string>();
  for (const { id, variantIds, open } of resolved)
    for (const variantId of variantIds) {
      const variant = variants.get(variantId);
      if (variant?.kind !== 'PERSON' || variant.actorId === id) continue;
      if (variant.named && !open.has(variantId)) continue;
      if (known.get(variant.actorId)?.named) taken.set(variantId, variant.actorId);
    }
  return taken;
}

/** Under which offices an article's unnamed office-holders are filed; those of single offices only on a known day. */
function mentionKeys(
  { id: articleId, publishedAt }: Pick<ArticleEntity, 'id' | 'publishedAt'>,
  actors: readonly ArticleActor[],
): Row<MentionKeyEntity>[] {
  return actors.flatMap(({ variant, mention }) => {
    const shared = sharedOffice(mention.actor);
    if (shared !== null) return [{ key: shared, day: 0, articleId, variantId: variant.id }];
    const key = officeOfHolder(mention.actor);
    if (key === null || publishedAt === null) return [];
    return [{ key, day: dayOf(publishedAt), articleId, variantId: variant.id }];
  });
}

interface Move {
  variantId: string;
  from: string;
  to: string;
}

/** Variants of earlier articles that belong to another actor than before. */
function movesOf(variants: Iterable<StoredVariant>, actorOf: ReadonlyMap<string, string>): Move[] {
  const moves: Move[] = [];
  for (const { id, actorId } of variants) {
    const to = actorOf.get(id) ?? '';
    if (actorId !== '' && actorId !== to) moves.push({ variantId: id, from: actorId, to });
  }
  return moves;
}

/** The actors of the blocks as they are stored. */
async function knownActors(
  manager: EntityManager,
  variants: readonly StoredVariant[],
  resolved: readonly ResolvedActor[],
): Promise<Map<string, Row<ActorEntity>>> {
  const ids = new Set([...variants.map((variant) => variant.actorId), ...resolved.map((actor) => actor.id)]);
  ids.delete('');
  const rows = await findIn(manager, ActorEntity, 'id', [...ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One article more for an actor whose variants are the same as before; counted anew for all others. */
async function countArticles(
  manager: EntityManager,
  inArticle: ReadonlySet<string>,
  regrouped: ReadonlySet<string>,
): Promise<void> {
  const steady = [...inArticle].filter((id) => !regrouped.has(id));
  await executeIn(
    manager,
    steady,
    (list) => `UPDATE actor SET article_count = article_count + 1 WHERE id IN (${list})`,
  );
  await executeIn(
    manager,
    [...regrouped],
    (list) => `UPDATE actor SET article_count = (
        SELECT count(DISTINCT article_id) FROM article_actor WHERE actor_id = actor.id
      ) WHERE id IN (${list})`,
  );
}

/**
 * Each actor that has lost all its variants, with the actor that the most telling of them belongs to now: the
 * one that identified it, if that is there, else any.
 */
function vanishedActors(
  resolved: readonly ResolvedActor[],
  known: ReadonlyMap<string, Row<ActorEntity>>,
  variants: readonly StoredVariant[],
  actorOf: ReadonlyMap<string, string>,
  moves: readonly Move[],
): Map<string, string> {
  const living = new Set(resolved.map((actor) => actor.id));
  const vanished = new Map<string, string>();
  for (const id of known.keys()) {
    if (living.has(id)) continue;
    const heir = variants.find((variant) => identifies(variant, id));
    const to = heir ? actorOf.get(heir.id) : moves.find(({ from }) => from === id)?.to;
    if (to !== undefined) vanished.set(id, to);
  }
  return vanished;
}

/** The variants' claims: those whose actors resolution may have moved. */
export async function claimsOfVariants(
  manager: EntityManager,
  variantIds: readonly string[],
): Promise<string[]> {
  const rows = await queryIn<{ id: string }>(
    manager,
    variantIds,
    (list) => `SELECT claim_id AS id FROM claim_actor WHERE variant_id IN (${list})`,
  );
  return [...new Set(rows.map((row) => row.id))];
}
