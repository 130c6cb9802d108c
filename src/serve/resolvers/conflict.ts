import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ClaimRow } from '../../query/claims.js';
import {
  CONFLICTED,
  conflictsOf,
  type ConflictedRow,
  type ConflictPositionRow,
  type ConflictRow,
} from '../../query/conflicts.js';
import type { Connection } from '../../query/connection.js';
import { nodeTypeOf } from '../../query/ids.js';
import type { Edge } from '../../query/list.js';
import type { MeetingRow } from '../../query/meetings.js';
import type { NodeRow } from '../../query/nodes.js';
import type { StanceRow } from '../../query/stances.js';
import type { Context } from '../context.js';
import { AS_OF, ForwardPageArgs } from '../schema/args.js';
import { ConflictedFactConnection, ConflictedFactEdge } from '../schema/connections.js';
import { DateTime } from '../schema/scalars.js';
import { Claim } from '../schema/types/claim.js';
import { Conflict, ConflictPosition } from '../schema/types/conflict.js';
import { Meeting } from '../schema/types/meeting.js';
import { Stance } from '../schema/types/stance.js';
import { Fact } from '../schema/unions.js';

const CONFLICTS = { description: 'What its sources disagree on; empty where they do not.' };

/** A disagreement on its way to the client, as of the time of the fact it is about. */
type Told<Row> = Row & { fact: object };

/** What the sources of a fact disagree on. */
async function told({ archive }: Context, fact: MeetingRow | StanceRow): Promise<Told<ConflictRow>[]> {
  const conflicts = (await archive.beneath(fact).detail(fact.id, conflictsOf)) ?? [];
  return conflicts.map((conflict) => ({ ...conflict, fact }));
}

@Resolver(() => Meeting)
export class MeetingConflictResolver {
  @FieldResolver(() => [Conflict], CONFLICTS)
  conflicts(@Root() meeting: MeetingRow, @Ctx() context: Context): Promise<ConflictRow[]> {
    return told(context, meeting);
  }
}

@Resolver(() => Stance)
export class StanceConflictResolver {
  @FieldResolver(() => [Conflict], CONFLICTS)
  conflicts(@Root() stance: StanceRow, @Ctx() context: Context): Promise<ConflictRow[]> {
    return told(context, stance);
  }
}

@Resolver(() => Conflict)
export class ConflictResolver {
  @FieldResolver(() => [ConflictPosition], { description: 'At least two, the first taken first.' })
  positions(@Root() { positions, fact }: Told<ConflictRow>): Told<ConflictPositionRow>[] {
    return positions.map((position) => ({ ...position, fact }));
  }

  @Query(() => ConflictedFactConnection, {
    description: 'The meetings and stances on which sources disagree, the latest disagreement first.',
  })
  conflicts(
    @Args() page: ForwardPageArgs,
    @Arg('asOf', () => DateTime, AS_OF) asOf: string | null | undefined,
    @Ctx() { archive }: Context,
  ): Promise<Connection<ConflictedRow>> {
    return archive.at(asOf ?? null).list(CONFLICTED, page);
  }
}

@Resolver(() => ConflictPosition)
export class ConflictPositionResolver {
  @FieldResolver(() => [Claim], {
    description: 'The claims that say so, in the order in which they became known.',
  })
  claims(
    @Root() { claimIds, fact }: Told<ConflictPositionRow>,
    @Ctx() { archive }: Context,
  ): Promise<ClaimRow[]> {
    return Promise.all(claimIds.map((id) => archive.beneath(fact).referred('claim', id)));
  }
}

@Resolver(() => ConflictedFactConnection)
export class ConflictedFactConnectionResolver {
  @FieldResolver(() => [Fact], { description: 'The items alone.' })
  async nodes(@Root() conflicted: Connection<ConflictedRow>, @Ctx() context: Context): Promise<NodeRow[]> {
    return Promise.all((await conflicted.nodes).map((row) => factOf(context, row)));
  }
}

@Resolver(() => ConflictedFactEdge)
export class ConflictedFactEdgeResolver {
  @FieldResolver(() => Fact, { description: 'The meeting or stance.' })
  node(@Root() { node }: Edge<ConflictedRow>, @Ctx() context: Context): Promise<NodeRow> {
    return factOf(context, node);
  }
}

function factOf({ archive }: Context, row: ConflictedRow): Promise<NodeRow> {
  return archive.beneath(row).referred(nodeTypeOf(row.id), row.id);
}
