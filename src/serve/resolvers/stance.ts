import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActorRow } from '../../query/actors.js';
import { CLAIMS, type ClaimRow } from '../../query/claims.js';
import type { Connection } from '../../query/connection.js';
import { namedByIssues, stanceHistories, type StanceEventRow } from '../../query/details.js';
import { STANCE_CLAIMS } from '../../query/scopes.js';
import type { StanceRow } from '../../query/stances.js';
import type { Context } from '../context.js';
import { PageArgs } from '../schema/args.js';
import { ClaimConnection } from '../schema/connections.js';
import { Actor } from '../schema/types/actor.js';
import { Claim } from '../schema/types/claim.js';
import { Stance, StanceEvent } from '../schema/types/stance.js';

@Resolver(() => Stance)
export class StanceResolver {
  @FieldResolver(() => Actor, { description: 'Whose stance it is.' })
  holder(@Root() stance: StanceRow, @Ctx() { archive }: Context): Promise<ActorRow> {
    return archive.beneath(stance).referred('actor', stance.holderId);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'Whom it is put to; null where no sentence says or implies it.',
  })
  addressee(@Root() stance: StanceRow, @Ctx() { archive }: Context): Promise<ActorRow> | null {
    return stance.addresseeId === null ? null : archive.beneath(stance).referred('actor', stance.addresseeId);
  }

  @FieldResolver(() => [Actor], { description: 'The actors that the issue names.' })
  async about(@Root() stance: StanceRow, @Ctx() { archive }: Context): Promise<ActorRow[]> {
    const ids = (await archive.beneath(stance).detail(stance.id, namedByIssues)) ?? [];
    return Promise.all(ids.map((id) => archive.beneath(stance).referred('actor', id)));
  }

  @FieldResolver(() => [StanceEvent], { description: 'Its life: made, reiterated, withdrawn; oldest first.' })
  async history(@Root() stance: StanceRow, @Ctx() { archive }: Context): Promise<StanceEventRow[]> {
    return (await archive.beneath(stance).detail(stance.id, stanceHistories)) ?? [];
  }

  @FieldResolver(() => ClaimConnection, {
    description: 'The claims that tell of it, in the order in which they became known.',
  })
  claims(
    @Root() stance: StanceRow,
    @Args() page: PageArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<ClaimRow>> {
    return archive.beneath(stance).listOf(STANCE_CLAIMS, stance.id, CLAIMS, page);
  }
}

@Resolver(() => StanceEvent)
export class StanceEventResolver {
  @FieldResolver(() => Claim, { description: 'The claim that tells of it.' })
  claim(@Root() event: StanceEventRow, @Ctx() { archive }: Context): Promise<ClaimRow> {
    return archive.beneath(event).referred('claim', event.claimId);
  }
}
