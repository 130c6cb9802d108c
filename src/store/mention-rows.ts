import type { EntityManager } from 'typeorm';
import { resolveBlocks } from '../resolve/actors.js';
import { judgedOf, keptApart } from '../resolve/judgements.js';
import { ActorEntity, ArticleActorEntity, ActorVariantEntity, ClaimActorEntity } from './entities/index.js';
import { loadJudged } from './ledger.js';
import { executeIn, findIn, groupBy, placeholders, queryIn } from './rows.js';
import { saveActors, saveNames } from './saved-actors.js';
import { loadBlocks, type StoredVariant } from './variant-rows.js';

/** A mention of one article whose actor is decided for that article alone. */
export interface OpenMention {
  articleId: string;
  variantId: string;
  /** Whom it is taken to mean so far. */
  actorId: string;
}

/** A mention with whom it means; null for nobody who is named elsewhere: it is then its variant's own actor. */
export interface Decision {
  mention: OpenMention;
  actorId: string | null;
}

/** What deciding on mentions changed. */
export interface MentionChanges {
  /** Claims that now refer to another actor. */
  claimIds: string[];
  /** Actors whom mentions mean no more, or newly. */
  moved: string[];
  /** Actors that are new. */
  changed: string[];
  /** Actors that no mention means any more, with one that took their place. The rows are still there. */
  vanished: Map<string, string>;
}

/** SQL: whether a variant means one actor alone in all articles, as far as it is a name. */
export function meansOne(variantId: string): string {
  return `NOT EXISTS (SELECT 1 FROM variant_candidate WHERE variant_candidate.variant_id = ${variantId})`;
}

/** Writes whom mentions mean where that differs from before; `variantIds` are looked at whether or not they moved. */
export async function settleMentions(
  manager: EntityManager,
  decisions: readonly Decision[],
  variantIds: readonly string[],
): Promise<MentionChanges> {
  const ids = [...new Set([...decisions.map(({ mention }) => mention.variantId), ...variantIds])];
  const rows = await findIn(manager, ActorVariantEntity, 'id', ids);
  const variants = await loadBlocks(manager, [], [], ids);
  const own = new Map(
    resolveBlocks([...variants.values()]).flatMap((actor) =>
      actor.variantIds.map((id) => [id, actor] as const),
    ),
  );
  const ownId = (variantId: string) => own.get(variantId)?.id ?? '';
  const allowed = await allowedByPeople(manager, decisions, variants);
  const moves = decisions
    .map(({ mention, actorId }) => {
      const to = actorId !== null && allowed(mention.variantId, actorId) ? actorId : ownId(mention.variantId);
      return { ...mention, to };
    })
    .filter(({ actorId, to }) => actorId !== to);
  const present = new Set(
    (
      await findIn(
        manager,
        ActorEntity,
        'id',
        [...own.values()].map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  const missing = new Set(moves.map(({ to }) => to).filter((to) => !present.has(to)));
  const fresh = [...new Set(own.values())].filter(({ id }) => missing.has(id));
  const { changed } = await saveActors(manager, fresh, new Map());
  await saveNames(manager, fresh);
  const claimIds = await move(manager, moves);
  for (const { id } of fresh) present.add(id);
  // what people say is one with an office-holder is there whether or not a mention is left
  const lasting = new Set(
    [...own.values()]
      .filter(({ variantIds, open }) =>
        variantIds.some((id) => !open.has(id) && !isUnnamed(variants.get(id))),
      )
      .map(({ id }) => id),
  );
  const vanished = await pointVariants(manager, rows, ownId, { present, lasting });
  const moved = [...new Set(moves.flatMap(({ actorId, to }) => [actorId, to]))];
  return { claimIds, changed, vanished, moved };
}

/** Whether a variant is an unnamed person, whom each article may mean somebody else by. */
function isUnnamed(variant: StoredVariant | undefined): boolean {
  return variant?.kind === 'PERSON' && !variant.named;
}

/** Tells whether nobody said that a variant and an actor whom it would be taken for are different. */
async function allowedByPeople(
  manager: EntityManager,
  decisions: readonly Decision[],
  variants: ReadonlyMap<string, StoredVariant>,
): Promise<(variantId: string, actorId: string) => boolean> {
  const parted = decisions.filter(
    ({ mention, actorId }) =>
      actorId !== null && judgedOf(variants.get(mention.variantId) ?? {}).apart.length > 0,
  );
  const rows = await findIn(manager, ActorVariantEntity, 'actorId', [
    ...new Set(parted.map(({ actorId }) => actorId ?? '')),
  ]);
  const judged = await loadJudged(
    manager,
    rows.map(({ id }) => id),
  );
  const ofActor = groupBy(rows, ({ actorId }) => actorId);
  return (variantId, actorId) => {
    const others = (ofActor.get(actorId) ?? []).filter(({ id }) => id !== variantId);
    return (
      keptApart(
        [judgedOf(variants.get(variantId) ?? {})],
        others.map(({ id }) => judgedOf({ judged: judged.get(id) })),
      ) === null
    );
  };
}

type Move = OpenMention & { to: string };

/** Lets mentions mean other actors; gives the claims that they stand in. */
async function move(manager: EntityManager, moves: readonly Move[]): Promise<string[]> {
  const articleIds = [...new Set(moves.map(({ articleId }) => articleId))];
  const before = await findIn(manager, ArticleActorEntity, 'articleId', articleIds);
  const claimIds: string[] = [];
  const [articlePlace, variantPlace] = [0, 1].map((at) => placeholders(manager, 1, at));
  for (const { articleId, variantId, to } of moves) {
    await manager.update(ArticleActorEntity, { articleId, variantId }, { actorId: to });
    const places = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT place.claim_id AS id FROM claim_actor place JOIN claim ON claim.id = place.claim_id
       WHERE claim.article_id = ${articlePlace} AND place.variant_id = ${variantPlace}`,
      [articleId, variantId],
    );
    for (const { id } of places)
      await manager.update(ClaimActorEntity, { claimId: id, variantId }, { actorId: to });
    claimIds.push(...places.map(({ id }) => id));
  }
  await recount(manager, before, moves);
  return [...new Set(claimIds)];
}

/** Counts articles more and less for actors that an article mentions now, or no more. */
async function recount(
  manager: EntityManager,
  before: readonly OpenMention[],
  moves: readonly Move[],
): Promise<void> {
  const target = new Map(moves.map(({ articleId, variantId, to }) => [`${articleId} ${variantId}`, to]));
  const changes = new Map<string, number>();
  const count = (id: string, by: number) => changes.set(id, (changes.get(id) ?? 0) + by);
  for (const mentions of groupBy(before, ({ articleId }) => articleId).values()) {
    const after = mentions.map(
      ({ articleId, variantId, actorId }) => target.get(`${articleId} ${variantId}`) ?? actorId,
    );
    for (const id of new Set(mentions.map(({ actorId }) => actorId))) count(id, -1);
    for (const id of new Set(after)) count(id, 1);
  }
  for (const [by, ids] of groupBy(changes.keys(), (id) => changes.get(id) ?? 0))
    if (by !== 0)
      await executeIn(
        manager,
        ids,
        (list) => `UPDATE actor SET article_count = article_count + ${by} WHERE id IN (${list})`,
      );
}

/**
 * Keeps open variants with their own actor as long as a mention is left on it, and else with the least of
 * those whom their mentions mean; gives the actors that have lost all of them, with that one.
 */
async function pointVariants(
  manager: EntityManager,
  rows: readonly { id: string; actorId: string }[],
  ownId: (variantId: string) => string,
  { present, lasting }: { present: ReadonlySet<string>; lasting: ReadonlySet<string> },
): Promise<Map<string, string>> {
  const meant = await queryIn<{ variantId: string; actorId: string }>(
    manager,
    rows.map(({ id }) => id),
    (list) => `
      SELECT variant.id AS "variantId",
        (SELECT min(actor_id) FROM article_actor WHERE variant_id = variant.id) AS "actorId"
      FROM actor_variant variant WHERE variant.id IN (${list})`,
  );
  const left = new Set(
    (
      await queryIn<{ id: string }>(
        manager,
        rows.map(({ id }) => ownId(id)),
        (list) => `SELECT id FROM actor WHERE id IN (${list})
          AND EXISTS (SELECT 1 FROM article_actor WHERE actor_id = actor.id)`,
      )
    ).map(({ id }) => id),
  );
  const least = new Map(meant.map(({ variantId, actorId }) => [variantId, actorId]));
  const vanished = new Map<string, string>();
  for (const { id, actorId } of rows) {
    const own = ownId(id);
    const to = left.has(own) || lasting.has(own) ? own : (least.get(id) ?? own);
    if (to !== actorId) await manager.update(ActorVariantEntity, { id }, { actorId: to });
    if (to !== own && present.has(own)) vanished.set(own, to);
  }
  return vanished;
}
