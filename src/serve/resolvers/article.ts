import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ACTORS, type ActorRow } from '../../query/actors.js';
import { ARTICLES, type ArticleRow } from '../../query/articles.js';
import { CLAIMS, type ClaimRow } from '../../query/claims.js';
import type { Connection } from '../../query/connection.js';
import { MEETINGS, type MeetingRow } from '../../query/meetings.js';
import {
  ARTICLE_ACTORS,
  ARTICLE_CLAIMS,
  ARTICLE_COPIES,
  ARTICLE_MEETINGS,
  ARTICLE_STANCES,
} from '../../query/scopes.js';
import { STANCES, type StanceRow } from '../../query/stances.js';
import type { Context } from '../context.js';
import { PageArgs } from '../schema/args.js';
import {
  ActorConnection,
  ArticleConnection,
  ClaimConnection,
  MeetingConnection,
  StanceConnection,
} from '../schema/connections.js';
import { Article } from '../schema/types/article.js';

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => Article, {
    nullable: true,
    description:
      'The first article with this text, where this one repeats it with small edits, as papers do with the ' +
      'text of an agency; null for an original. No fact rests on a sentence that the original has as well.',
  })
  copyOf(@Root() article: ArticleRow, @Ctx() { archive }: Context): Promise<ArticleRow> | null {
    return article.copyOfId === null ? null : archive.referred('article', article.copyOfId);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that repeat its text.' })
  copies(
    @Root() article: ArticleRow,
    @Args() page: PageArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<ArticleRow>> {
    return archive.listOf(ARTICLE_COPIES, article.id, ARTICLES, page);
  }

  @FieldResolver(() => ActorConnection, { description: 'The actors it mentions.' })
  actors(
    @Root() article: ArticleRow,
    @Args() page: PageArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<ActorRow>> {
    return archive.beneath(article).listOf(ARTICLE_ACTORS, article.id, ACTORS, page);
  }

  @FieldResolver(() => MeetingConnection, { description: 'The meetings it tells of.' })
  meetings(
    @Root() article: ArticleRow,
    @Args() page: PageArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<MeetingRow>> {
    return archive.beneath(article).listOf(ARTICLE_MEETINGS, article.id, MEETINGS, page);
  }

  @FieldResolver(() => StanceConnection, { description: 'The stances it tells of.' })
  stances(
    @Root() article: ArticleRow,
    @Args() page: PageArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<StanceRow>> {
    return archive.beneath(article).listOf(ARTICLE_STANCES, article.id, STANCES, page);
  }

  @FieldResolver(() => ClaimConnection, { description: 'What its sentences say, in their order.' })
  claims(
    @Root() article: ArticleRow,
    @Args() page: PageArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<ClaimRow>> {
    return archive.beneath(article).listOf(ARTICLE_CLAIMS, article.id, CLAIMS, page);
  }
}
