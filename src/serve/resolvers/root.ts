import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { QueryError } from '../../errors.js';
import { ACTORS, type ActorRow } from '../../query/actors.js';
import { ARTICLES, type ArticleRow } from '../../query/articles.js';
import type { Connection } from '../../query/connection.js';
import { isGiven } from '../../query/filter.js';
import { LIMITS } from '../../query/limits.js';
import { MEETINGS, type MeetingRow } from '../../query/meetings.js';
import type { NodeRow } from '../../query/nodes.js';
import type { SearchHitRow } from '../../query/full-text.js';
import { STANCES, type StanceRow } from '../../query/stances.js';
import type { Context } from '../context.js';
import {
  AS_OF,
  ActorListArgs,
  ArticleListArgs,
  ForwardPageArgs,
  MeetingListArgs,
  StanceListArgs,
} from '../schema/args.js';
import {
  ActorConnection,
  ArticleConnection,
  MeetingConnection,
  SearchConnection,
  StanceConnection,
} from '../schema/connections.js';
import { DateTime } from '../schema/scalars.js';
import { Actor } from '../schema/types/actor.js';
import { Article } from '../schema/types/article.js';
import { Node } from '../schema/types/node.js';

@Resolver()
export class RootResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything by its id; null where nothing has it. An id that was merged away gives the survivor.',
  })
  node(
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Ctx() { archive }: Context,
  ): Promise<NodeRow | null> {
    return archive.node(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several by their ids, in the order of the ids, with null where nothing has one.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `At most ${LIMITS.nodesMost} ids.` }) ids: string[],
    @Ctx() { archive }: Context,
  ): Promise<NodeRow | null>[] {
    if (ids.length > LIMITS.nodesMost) {
      throw new QueryError('BAD_PAGE', `ids: ${ids.length} are too many: give at most ${LIMITS.nodesMost}`);
    }
    return ids.map((id) => archive.node(id));
  }

  @Query(() => Article, {
    nullable: true,
    description: 'One article, by id or by URL (give exactly one of them); null where there is none.',
  })
  article(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null | undefined,
    @Arg('url', () => String, { nullable: true, description: 'Where it was published.' })
    url: string | null | undefined,
    @Ctx() { archive }: Context,
  ): Promise<ArticleRow | null> {
    const by = exactlyOne('article', { id, url });
    return by.name === 'id' ? archive.askedById('article', by.value) : archive.articleByUrl(by.value);
  }

  @Query(() => ArticleConnection, { description: 'Articles.' })
  articles(@Args() args: ArticleListArgs, @Ctx() { archive }: Context): Promise<Connection<ArticleRow>> {
    return archive.list(ARTICLES, args);
  }

  @Query(() => Actor, {
    nullable: true,
    description:
      'One actor, by id or by name (give exactly one of them); null where there is none. A name that several ' +
      'actors go by is an error that lists them. Example: `actor(name: "Damascus") { name }` gives Syria.',
  })
  actor(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null | undefined,
    @Arg('name', () => String, {
      nullable: true,
      description:
        'Any form of its name, whatever the accents and letter case; of a person the surname will do: "Lavrov".',
    })
    name: string | null | undefined,
    @Ctx() { archive }: Context,
  ): Promise<ActorRow | null> {
    const by = exactlyOne('actor', { id, name });
    return by.name === 'id' ? archive.askedById('actor', by.value) : archive.actorByName(by.value);
  }

  @Query(() => ActorConnection, { description: 'Actors.' })
  actors(@Args() args: ActorListArgs, @Ctx() { archive }: Context): Promise<Connection<ActorRow>> {
    return archive.list(ACTORS, args);
  }

  @Query(() => MeetingConnection, { description: 'Meetings, planned, held or called off.' })
  meetings(
    @Args() args: MeetingListArgs,
    @Arg('asOf', () => DateTime, AS_OF) asOf: string | null | undefined,
    @Ctx() { archive }: Context,
  ): Promise<Connection<MeetingRow>> {
    return archive.at(asOf ?? null).list(MEETINGS, args);
  }

  @Query(() => StanceConnection, { description: 'Demands, requests, refusals and other stances.' })
  stances(
    @Args() args: StanceListArgs,
    @Arg('asOf', () => DateTime, AS_OF) asOf: string | null | undefined,
    @Ctx() { archive }: Context,
  ): Promise<Connection<StanceRow>> {
    return archive.at(asOf ?? null).list(STANCES, args);
  }

  @Query(() => SearchConnection, {
    description: 'Articles, actors, meetings and stances that have all words of a text, the best first.',
  })
  search(
    @Arg('text', () => String, { description: 'The words, in any order: "extradition Assad".' }) text: string,
    @Args() page: ForwardPageArgs,
    @Ctx() { archive }: Context,
  ): Connection<SearchHitRow> {
    return archive.search(text, page);
  }
}

/** The one argument that is given. Throws BAD_FILTER where none or several are. */
function exactlyOne<Name extends string>(
  field: string,
  choices: Record<Name, string | null | undefined>,
): { name: Name; value: string } {
  const given = Object.entries<string | null | undefined>(choices).flatMap(([name, value]) =>
    isGiven(value) ? [{ name: name as Name, value }] : [],
  );
  const [only, ...others] = given;
  if (only && others.length === 0) return only;
  throw new QueryError(
    'BAD_FILTER',
    `${field}: give exactly one of ${Object.keys(choices).join(' and ')}, not ${only ? 'several' : 'none'}`,
  );
}
