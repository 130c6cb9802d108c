import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ActorRow } from '../../query/actors.js';
import type { Level } from '../../query/filter.js';
import { LIMITS } from '../../query/limits.js';
import type { MeetingRow } from '../../query/meetings.js';
import type { StepRow } from '../../query/paths.js';
import type { Context } from '../context.js';
import { AS_OF } from '../schema/args.js';
import { ActorLevel } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';
import { Actor } from '../schema/types/actor.js';
import { Meeting } from '../schema/types/meeting.js';
import { Step } from '../schema/types/step.js';

@Resolver()
export class PathResolver {
  @Query(() => [Step], {
    nullable: true,
    description:
      'How two actors are connected: the shortest chain of meetings that were held, from the one to the other. ' +
      'Of several equally short ones it is the one whose first meeting is the latest, then the one whose second ' +
      'is. Null where no chain is short enough; empty where both are one.',
  })
  path(
    @Arg('from', () => ID, { description: 'The actor that the chain starts with.' }) from: string,
    @Arg('to', () => ID, { description: 'The actor that it ends with.' }) to: string,
    @Arg('longest', () => Int, {
      nullable: true,
      defaultValue: LIMITS.pathDefault,
      description: `How many steps it may have: 1 to ${LIMITS.pathMost}.`,
    })
    longest: number | null,
    @Arg('level', () => ActorLevel, {
      nullable: true,
      defaultValue: 'SELF',
      description: 'With STATE, everyone counts as the state they act for, and so do both ends.',
    })
    level: Level | null,
    @Arg('asOf', () => DateTime, AS_OF) asOf: string | null | undefined,
    @Ctx() { archive }: Context,
  ): Promise<StepRow[] | null> {
    return archive.at(asOf ?? null).path({ from, to, longest, level });
  }
}

@Resolver(() => Step)
export class StepResolver {
  @FieldResolver(() => Actor, {
    description: 'Who is met by the next; first the actor that the path is from.',
  })
  from(@Root() step: StepRow, @Ctx() { archive }: Context): Promise<ActorRow> {
    return archive.beneath(step).referred('actor', step.fromId);
  }

  @FieldResolver(() => Actor, {
    description: 'Whom it meets; in the last step the actor that the path is to.',
  })
  to(@Root() step: StepRow, @Ctx() { archive }: Context): Promise<ActorRow> {
    return archive.beneath(step).referred('actor', step.toId);
  }

  @FieldResolver(() => Meeting, { description: 'The latest held meeting of the two.' })
  meeting(@Root() step: StepRow, @Ctx() { archive }: Context): Promise<MeetingRow> {
    return archive.beneath(step).referred('meeting', step.meetingId);
  }
}
