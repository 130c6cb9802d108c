import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ActorRow } from '../../query/actors.js';
import type { Connection, PageInfo } from '../../query/connection.js';
import type { CounterpartRow } from '../../query/counterparts.js';
import type { Level } from '../../query/filter.js';
import type { Edge } from '../../query/list.js';
import { MEETINGS, type MeetingFilter, type MeetingRow } from '../../query/meetings.js';
import { pairKey, pairMeetings } from '../../query/scopes.js';
import type { Context } from '../context.js';
import { PageArgs } from '../schema/args.js';
import { CounterpartConnection, CounterpartEdge, MeetingConnection } from '../schema/connections.js';
import { PartialDate } from '../schema/scalars.js';
import { Actor } from '../schema/types/actor.js';

/** One counterpart, with what the list was asked with: its meetings are those that were counted. */
interface Counterpart extends Edge<CounterpartRow> {
  level: Level;
  filter: MeetingFilter | null | undefined;
}

/** A page of counterparts that remembers what it was asked with. */
export class Counterparts {
  constructor(
    private readonly connection: Connection<CounterpartRow>,
    private readonly level: Level,
    private readonly filter: MeetingFilter | null | undefined,
  ) {}

  get edges(): Promise<Counterpart[]> {
    const { level, filter } = this;
    return this.connection.edges.then((edges) => edges.map((edge) => ({ ...edge, level, filter })));
  }

  get nodes(): Promise<CounterpartRow[]> {
    return this.connection.nodes;
  }

  get pageInfo(): Promise<PageInfo> {
    return this.connection.pageInfo;
  }

  get totalCount(): Promise<number> {
    return this.connection.totalCount;
  }
}

@Resolver(() => CounterpartConnection)
export class CounterpartConnectionResolver {
  @FieldResolver(() => [Actor], { description: 'The counterparts alone.' })
  async nodes(@Root() counterparts: Counterparts, @Ctx() { archive }: Context): Promise<ActorRow[]> {
    const rows = await counterparts.nodes;
    return Promise.all(rows.map((row) => archive.beneath(row).referred('actor', row.otherId)));
  }
}

@Resolver(() => CounterpartEdge)
export class CounterpartEdgeResolver {
  @FieldResolver(() => Actor, { description: 'The counterpart.' })
  node(@Root() { node }: Counterpart, @Ctx() { archive }: Context): Promise<ActorRow> {
    return archive.beneath(node).referred('actor', node.otherId);
  }

  @FieldResolver(() => Int, {
    description: 'How many meetings the two share, among those that the filter lets through.',
  })
  meetingCount(@Root() { node }: Counterpart): number {
    return node.meetingCount;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description:
      'The date of the first of these that was held; null where none was, or none of those is dated.',
  })
  firstMet(@Root() { node }: Counterpart): string | null {
    return node.firstMet;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description:
      'The date of the last of these that was held; null where none was, or none of those is dated.',
  })
  lastMet(@Root() { node }: Counterpart): string | null {
    return node.lastMet;
  }

  @FieldResolver(() => MeetingConnection, { description: 'The meetings counted, the latest first.' })
  meetings(
    @Root() { node, level, filter }: Counterpart,
    @Args() { first, after, last, before }: PageArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<MeetingRow>> {
    return archive.beneath(node).listOf(pairMeetings(level), pairKey(node.selfId, node.otherId), MEETINGS, {
      first,
      after,
      last,
      before,
      filter,
    });
  }
}
