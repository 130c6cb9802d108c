import type { EntityManager } from 'typeorm';
import { stateActorId } from '../resolve/actors.js';
import { SHARED_OFFICE } from '../resolve/offices.js';
import { holderBeside, type Beside } from '../resolve/shared-offices.js';
import type { StoredMention } from '../resolve/variants.js';
import { meansOne, type Decision, type OpenMention } from './mention-rows.js';
import { groupBy, queryIn } from './rows.js';

/** A mention of an office of which a state has several holders, with the key that it is filed under. */
export type SharedMention = OpenMention & { office: string };

/** A person, with a name or without, in an article that has such a mention. */
interface Present {
  articleId: string;
  variantId: string;
  actorId: string;
  mention: string;
  named: unknown;
  country: string;
  capacities: string;
  stateId: string | null;
}

/** Decides whom each of some mentions means: nobody but those whom the same article names. */
export async function decideShared(
  manager: EntityManager,
  mentions: readonly SharedMention[],
): Promise<Decision[]> {
  const present = await presentIn(manager, [...new Set(mentions.map(({ articleId }) => articleId))]);
  const named = present.filter((person) => Boolean(person.named));
  const offices = await officesOf(manager, [...new Set(named.map(({ actorId }) => actorId))]);
  const byArticle = groupBy(present, ({ articleId }) => articleId);
  return mentions.map((mention) => {
    const [state = '', title = ''] = mention.office.slice(SHARED_OFFICE.length).split('|');
    const people: Beside[] = [];
    const others: string[] = [];
    for (const person of byArticle.get(mention.articleId) ?? [])
      if (person.named)
        people.push({
          actorId: person.actorId,
          ofState: person.stateId === stateActorId(state),
          told: (JSON.parse(person.mention) as StoredMention).capacities ?? [],
          known: offices.get(person.actorId) ?? [],
        });
      else if (person.country === state && person.variantId !== mention.variantId)
        others.push(...(JSON.parse(person.capacities) as string[]));
    return { mention, actorId: holderBeside(title, people, others) };
  });
}

function presentIn(manager: EntityManager, articleIds: readonly string[]): Promise<Present[]> {
  return queryIn<Present>(
    manager,
    articleIds,
    (list) => `
      SELECT place.article_id AS "articleId", place.variant_id AS "variantId", place.actor_id AS "actorId",
        place.mention, variant.named, variant.country, variant.capacities, actor.country_id AS "stateId"
      FROM article_actor place JOIN actor_variant variant ON variant.id = place.variant_id
        JOIN actor ON actor.id = place.actor_id
      WHERE place.article_id IN (${list}) AND variant.kind = 'PERSON'`,
  );
}

/** The offices in which articles show some actors by name. */
async function officesOf(
  manager: EntityManager,
  actorIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await queryIn<{ actorId: string; capacities: string }>(
    manager,
    actorIds,
    (list) =>
      `SELECT actor_id AS "actorId", capacities FROM actor_variant
       WHERE actor_id IN (${list}) AND named AND ${meansOne('actor_variant.id')}`,
  );
  const byActor = groupBy(rows, ({ actorId }) => actorId);
  return new Map(
    [...byActor].map(([id, variants]) => [
      id,
      variants.flatMap(({ capacities }) => JSON.parse(capacities) as string[]),
    ]),
  );
}

/** Such mentions in the articles that mention some actors. */
export function sharedBeside(manager: EntityManager, actorIds: readonly string[]): Promise<SharedMention[]> {
  return queryIn<SharedMention>(
    manager,
    actorIds,
    (list) => `
      SELECT DISTINCT mention.key AS office, mention.article_id AS "articleId", mention.variant_id AS "variantId",
        place.actor_id AS "actorId"
      FROM article_actor person
        JOIN mention_key mention ON mention.article_id = person.article_id AND mention.key LIKE '${SHARED_OFFICE}%'
        JOIN article_actor place
          ON place.article_id = mention.article_id AND place.variant_id = mention.variant_id
      WHERE person.actor_id IN (${list})`,
  );
}
