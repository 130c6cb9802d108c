import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActorRow } from '../../query/actors.js';
import { CLAIMS, type ClaimRow } from '../../query/claims.js';
import type { Connection } from '../../query/connection.js';
import {
  meetingHistories,
  participantsOf,
  placesOf,
  type MeetingEventRow,
  type ParticipantRow,
  type PlaceRow,
} from '../../query/details.js';
import type { MeetingRow } from '../../query/meetings.js';
import { MEETING_CLAIMS } from '../../query/scopes.js';
import type { Context } from '../context.js';
import { PageArgs } from '../schema/args.js';
import { ClaimConnection } from '../schema/connections.js';
import { Actor } from '../schema/types/actor.js';
import { Claim } from '../schema/types/claim.js';
import { Meeting, MeetingEvent, Participant, Place } from '../schema/types/meeting.js';

@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => Place, {
    nullable: true,
    description: 'Where it is or was held; null where no source says.',
  })
  async place(@Root() meeting: MeetingRow, @Ctx() { archive }: Context): Promise<PlaceRow | null> {
    return meeting.placeId === null
      ? null
      : ((await archive.beneath(meeting).detail(meeting.placeId, placesOf)) ?? null);
  }

  @FieldResolver(() => [Participant], { description: 'Who takes part.' })
  async participants(@Root() meeting: MeetingRow, @Ctx() { archive }: Context): Promise<ParticipantRow[]> {
    return (await archive.beneath(meeting).detail(meeting.id, participantsOf)) ?? [];
  }

  @FieldResolver(() => [MeetingEvent], { description: 'Its life: announced, postponed, held; oldest first.' })
  async history(@Root() meeting: MeetingRow, @Ctx() { archive }: Context): Promise<MeetingEventRow[]> {
    return (await archive.beneath(meeting).detail(meeting.id, meetingHistories)) ?? [];
  }

  @FieldResolver(() => ClaimConnection, {
    description: 'The claims that tell of it, in the order in which they became known.',
  })
  claims(
    @Root() meeting: MeetingRow,
    @Args() page: PageArgs,
    @Ctx() { archive }: Context,
  ): Promise<Connection<ClaimRow>> {
    return archive.beneath(meeting).listOf(MEETING_CLAIMS, meeting.id, CLAIMS, page);
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver(() => Actor, { description: 'Who it is.' })
  actor(@Root() participant: ParticipantRow, @Ctx() { archive }: Context): Promise<ActorRow> {
    return archive.beneath(participant).referred('actor', participant.actorId);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'For whom it takes part, such as its state; null where it takes part for itself.',
  })
  representing(@Root() participant: ParticipantRow, @Ctx() { archive }: Context): Promise<ActorRow> | null {
    const id = participant.representingId;
    return id === null ? null : archive.beneath(participant).referred('actor', id);
  }
}

@Resolver(() => MeetingEvent)
export class MeetingEventResolver {
  @FieldResolver(() => Claim, { description: 'The claim that tells of it.' })
  claim(@Root() event: MeetingEventRow, @Ctx() { archive }: Context): Promise<ClaimRow> {
    return archive.beneath(event).referred('claim', event.claimId);
  }
}

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => Actor, { nullable: true, description: 'The state it lies in; null where unknown.' })
  country(@Root() place: PlaceRow, @Ctx() { archive }: Context): Promise<ActorRow> | null {
    return place.countryId === null ? null : archive.beneath(place).referred('actor', place.countryId);
  }
}
