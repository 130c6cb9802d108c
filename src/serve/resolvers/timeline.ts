import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../query/connection.js';
import type { MeetingEventRow, StanceEventRow } from '../../query/details.js';
import type { MeetingRow } from '../../query/meetings.js';
import type { StanceRow } from '../../query/stances.js';
import type { TimelineRow } from '../../query/timeline.js';
import type { Context } from '../context.js';
import { AS_OF, TimelineArgs } from '../schema/args.js';
import { TimelineConnection } from '../schema/connections.js';
import { DateTime } from '../schema/scalars.js';
import { Meeting, MeetingEvent } from '../schema/types/meeting.js';
import { Stance, StanceEvent } from '../schema/types/stance.js';

@Resolver()
export class TimelineResolver {
  @Query(() => TimelineConnection, {
    description:
      'The steps in the lives of meetings and stances in the order in which they happened, the oldest first. ' +
      'A meeting held stands at its own date; that one is planned, put off, called off or denied, where it was ' +
      'reported; an act of a stance at its date, else where it was reported. What has no day comes first.',
  })
  timeline(
    @Args() args: TimelineArgs,
    @Arg('asOf', () => DateTime, AS_OF) asOf: string | null | undefined,
    @Ctx() { archive }: Context,
  ): Promise<Connection<TimelineRow>> {
    return archive.at(asOf ?? null).timeline(args);
  }
}

@Resolver(() => MeetingEvent)
export class MeetingOfEventResolver {
  @FieldResolver(() => Meeting, { description: 'The meeting it is a step of.' })
  meeting(@Root() event: MeetingEventRow, @Ctx() { archive }: Context): Promise<MeetingRow> {
    return archive.beneath(event).referred('meeting', event.meetingId);
  }
}

@Resolver(() => StanceEvent)
export class StanceOfEventResolver {
  @FieldResolver(() => Stance, { description: 'The stance it is a step of.' })
  stance(@Root() event: StanceEventRow, @Ctx() { archive }: Context): Promise<StanceRow> {
    return archive.beneath(event).referred('stance', event.stanceId);
  }
}
