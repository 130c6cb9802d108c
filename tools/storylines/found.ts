import { refOf } from '../../src/extract/actors.js';
import { explain } from '../../src/extract/pipeline.js';
import { variantOf } from '../../src/resolve/variants.js';
import type { Store } from '../../src/store/store.js';
import type { Merged } from './storyline.js';
import type { Told } from './telling.js';

/** Something of an article that was put into a cluster: a claim into a fact, a mention into an actor. */
export interface Found {
  id: string;
  /** The fact or the actor; null where the claim came to nothing. */
  cluster: string | null;
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
  /**
   * Of a mention: where the word stands that carries it in the grammar. Left out of people with a name, who are meant by
   * either half of "the Foreign Minister of Chad, A".
   */
  head?: number;
  /** True of a state, whose name may be but a part of how somebody is referred to: "her colleague from Chad". */
  partial?: boolean;
}

/** What was found in an article and what became of it. A claim is found where its sentence stands. */
export async function findIn(store: Store, told: Told, articleId: string): Promise<Record<Merged, Found[]>> {
  const claims = await store.reader.query<(Found & { kind: string })[]>(
    `SELECT claim.id, claim.kind, claim.start, claim."end", coalesce(met.meeting_id, held.stance_id) AS cluster
     FROM claim LEFT JOIN meeting_claim met ON met.claim_id = claim.id
       LEFT JOIN stance_claim held ON held.claim_id = claim.id
     WHERE claim.article_id = ? ORDER BY claim.start, claim.id`,
    [articleId],
  );
  return {
    meetings: claims.filter(({ kind }) => kind === 'meeting'),
    stances: claims.filter(({ kind }) => kind === 'stance'),
    actors: await mentionsIn(store, told, articleId),
  };
}

/** Where an article names whom. A pronoun, a mere description or an adjective ("Chadian troops") is no name. */
async function mentionsIn(store: Store, { article }: Told, articleId: string): Promise<Found[]> {
  const actors = await store.reader.query<{ variant: string; actor: string }[]>(
    'SELECT variant_id AS variant, actor_id AS actor FROM article_actor WHERE article_id = ?',
    [articleId],
  );
  const actorOf = new Map(actors.map(({ variant, actor }) => [variant, actor]));
  const { document } = await explain(article);
  return (document?.sentences ?? []).flatMap(({ tokens, mentions }) =>
    mentions
      .filter(({ form }) => !/^(?:pronoun|group|description|adjective)$/.test(form))
      .flatMap((mention) => {
        const start = tokens[mention.first]?.start ?? 0;
        const end = tokens[mention.last]?.end ?? 0;
        return mention.entities.map((entity) => {
          const variant = variantOf(refOf(entity, article.text.slice(start, end)), articleId).id;
          const id = `${start} ${end} ${variant}`;
          const head =
            entity.kind === 'PERSON' && entity.named ? undefined : (tokens[mention.head]?.start ?? start);
          const partial = entity.kind === 'STATE';
          return { id, cluster: actorOf.get(variant) ?? null, start, end, head, partial };
        });
      }),
  );
}
