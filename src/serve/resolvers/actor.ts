import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActorRow } from '../../query/actors.js';
import { ARTICLES, type ArticleRow } from '../../query/articles.js';
import type { ClaimRow } from '../../query/claims.js';
import type { Connection } from '../../query/connection.js';
import { namesOf, type NameRow } from '../../query/details.js';
import { isGiven, type Level } from '../../query/filter.js';
import { MEETINGS, type MeetingRow } from '../../query/meetings.js';
import { officesOf, type TenureRow } from '../../query/offices.js';
import { ACTOR_ARTICLES, ACTOR_MEETINGS, ACTOR_STANCES } from '../../query/scopes.js';
import { STANCES, type StanceRow } from '../../query/stances.js';
import type { Context } from '../context.js';
import { CounterpartArgs, MeetingListArgs, PageArgs, StanceListArgs } from '../schema/args.js';
import {
  ArticleConnection,
  CounterpartConnection,
  MeetingConnection,
  StanceConnection,
} from '../schema/connections.js';
import { ActorLevel } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';
import { Actor, ActorName, Tenure } from '../schema/types/actor.js';
import { Claim } from '../schema/types/claim.js';
import { Counterparts } from './counterpart.js';

@Resolver(() => Actor)
export class ActorResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'The state it belongs to or acts for; null for a state, and where no source says.',
  })
  country(@Root() actor: ActorRow, @Ctx() { archive }: Context): Promise<ActorRow> | null {
    return actor.countryId === null ? null : archive.beneath(actor).referred('actor', actor.countryId);
  }

  @FieldResolver(() => [ActorName], { description: 'Every form it was seen under, the most usual first.' })
  async names(@Root() actor: ActorRow, @Ctx() { archive }: Context): Promise<NameRow[]> {
    return (await archive.beneath(actor).detail(actor.id, namesOf)) ?? [];
  }

  @FieldResolver(() => [Tenure], {
    description: 'The offices it holds or has held, those still held first. Empty for all but people.',
  })
  async offices(
    @Root() actor: ActorRow,
    @Arg('asOf', () => DateTime, {
      nullable: true,
      description:
        'Only as far as was known by then, that is, from articles published at or before it. Left out: as of ' +
        'the time that the actor was asked as of, if there is one.',
    })
    asOf: string | null | undefined,
    @Ctx() { archive }: Context,
  ): Promise<TenureRow[]> {
    const archiveThen = isGiven(asOf) ? archive.at(asOf) : archive.beneath(actor);
    return (await archiveThen.detail(actor.id, officesOf)) ?? [];
  }

  @FieldResolver(() => MeetingConnection, { description: 'The meetings it takes part in itself.' })
  meetings(
    @Root() actor: ActorRow,
    @Args() args: MeetingListArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<MeetingRow>> {
    return archive.beneath(actor).listOf(ACTOR_MEETINGS, actor.id, MEETINGS, args);
  }

  @FieldResolver(() => CounterpartConnection, {
    description:
      'Whom it meets: everyone who takes part in the same meetings, those with the most meetings first. ' +
      'Planned and cancelled meetings count too, unless the filter leaves them out.',
  })
  async counterparts(
    @Root() actor: ActorRow,
    @Arg('level', () => ActorLevel, {
      nullable: true,
      defaultValue: 'SELF',
      description: 'With STATE: which states (or others) meet the state that it is or acts for.',
    })
    level: Level | null,
    @Args() args: CounterpartArgs,
    @Ctx() { archive }: Context,
  ): Promise<Counterparts> {
    const at = level ?? 'SELF';
    return new Counterparts(await archive.beneath(actor).counterparts(actor.id, at, args), at, args.filter);
  }

  @FieldResolver(() => StanceConnection, {
    description:
      'The stances it holds itself. For those put to it, ask `stances` with the filter `addressee`.',
  })
  stances(
    @Root() actor: ActorRow,
    @Args() args: StanceListArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<StanceRow>> {
    return archive.beneath(actor).listOf(ACTOR_STANCES, actor.id, STANCES, args);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that mention it.' })
  articles(
    @Root() actor: ActorRow,
    @Args() page: PageArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<ArticleRow>> {
    return archive.beneath(actor).listOf(ACTOR_ARTICLES, actor.id, ARTICLES, page);
  }
}

@Resolver(() => Tenure)
export class TenureResolver {
  @FieldResolver(() => Actor, { description: 'Who holds it.' })
  holder(@Root() tenure: TenureRow, @Ctx() { archive }: Context): Promise<ActorRow> {
    return archive.beneath(tenure).referred('actor', tenure.holderId);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'The state, body or organisation it is an office of; null where no source says.',
  })
  of(@Root() tenure: TenureRow, @Ctx() { archive }: Context): Promise<ActorRow> | null {
    return tenure.ofId === null ? null : archive.beneath(tenure).referred('actor', tenure.ofId);
  }

  @FieldResolver(() => [Claim], {
    description: 'The claims it rests on, in the order in which they became known.',
  })
  claims(@Root() tenure: TenureRow, @Ctx() { archive }: Context): Promise<ClaimRow[]> {
    return Promise.all(tenure.claimIds.map((id) => archive.beneath(tenure).referred('claim', id)));
  }
}
