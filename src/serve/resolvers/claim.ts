import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActorRow } from '../../query/actors.js';
import type { ArticleRow } from '../../query/articles.js';
import type { ClaimRow } from '../../query/claims.js';
import {
  attributedTo,
  factsOf,
  reviewsOf,
  type ReviewState as ReviewStateValue,
} from '../../query/details.js';
import type { NodeRow } from '../../query/nodes.js';
import type { Context } from '../context.js';
import { ReviewState } from '../schema/enums.js';
import { Actor } from '../schema/types/actor.js';
import { Article } from '../schema/types/article.js';
import { Attribution, Claim } from '../schema/types/claim.js';
import { Fact } from '../schema/unions.js';

/** What an attribution is read from. */
interface AttributionRow {
  text: string;
  claim: ClaimRow;
}

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Article, { description: 'The article that the sentence is from.' })
  article(@Root() claim: ClaimRow, @Ctx() { archive }: Context): Promise<ArticleRow> {
    return archive.beneath(claim).referred('article', claim.articleId);
  }

  @FieldResolver(() => Attribution, {
    nullable: true,
    description: 'Who says so, where the article names someone; null where it says so itself.',
  })
  attribution(@Root() claim: ClaimRow): AttributionRow | null {
    return claim.attributionText === null ? null : { text: claim.attributionText, claim };
  }

  @FieldResolver(() => Fact, {
    nullable: true,
    description:
      'The meeting or stance that it tells of, also where it only repeats what another article says; null for ' +
      'a claim of an office, or one that was rejected.',
  })
  async fact(@Root() claim: ClaimRow, @Ctx() { archive }: Context): Promise<NodeRow | null> {
    const id = await archive.beneath(claim).detail(claim.id, factsOf);
    return id === undefined ? null : archive.beneath(claim).node(id);
  }

  @FieldResolver(() => ReviewState, { description: 'What people have made of it.' })
  async review(@Root() claim: ClaimRow, @Ctx() { archive }: Context): Promise<ReviewStateValue> {
    return (await archive.beneath(claim).detail(claim.id, reviewsOf)) ?? 'UNREVIEWED';
  }
}

@Resolver(() => Attribution)
export class AttributionResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'The one who says so; null for the likes of "reports" and "observers".',
  })
  async actor(@Root() { claim }: AttributionRow, @Ctx() { archive }: Context): Promise<ActorRow | null> {
    const id = await archive.beneath(claim).detail(claim.id, attributedTo);
    return id === undefined ? null : archive.beneath(claim).referred('actor', id);
  }
}
