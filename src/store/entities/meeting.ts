import 'reflect-metadata';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { MeetingFormat, MeetingStatus, ParticipantRole } from '../../extract/claim.js';
import { ActorEntity } from './actor.js';
import { ClaimEntity } from './claim.js';

@Entity('place')
@Index(['folded'])
export class PlaceEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text') folded!: string;
  @Index()
  @Column('text', { nullable: true })
  countryId!: string | null;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'country_id' })
  country?: Relation<ActorEntity> | null;
}

/**
 * One real-world encounter, however many articles tell of it: what was known of it for a stretch of time. A
 * projection of meeting claims.
 */
@Entity('meeting')
@Index(['sortDate', 'id'])
@Index(['status', 'sortDate', 'id'])
@Index(['claimCount', 'id'])
@Index(['placeId'])
export class MeetingEntity {
  @PrimaryColumn('text') id!: string;
  /** From when this was what was known (an ISO instant), and until when; `STILL` while it is. */
  @PrimaryColumn('text') knownFrom!: string;
  @Column('text') knownTo!: string;
  @Column('text') status!: MeetingStatus;
  @Column('text') format!: MeetingFormat;
  /** EDTF, with the days that bound it (null where the year is unknown). */
  @Column('text', { nullable: true }) date!: string | null;
  @Column('text', { nullable: true }) earliest!: string | null;
  @Column('text', { nullable: true }) latest!: string | null;
  /** What lists are ordered by: `earliest`, or '' where no day is known (so undated meetings sort first). */
  @Column('text') sortDate!: string;
  @Column('text', { nullable: true }) placeId!: string | null;
  /** JSON array of texts. */
  @Column('text') topics!: string;
  @Column('text') ploverCode!: string;
  @Column('integer') claimCount!: number;
  /** Hash of all that is stored of it at any time: a meeting that comes out as it was is not written again. */
  @Column('text') fingerprint!: string;

  @ManyToOne(() => PlaceEntity)
  @JoinColumn({ name: 'place_id' })
  place?: Relation<PlaceEntity> | null;
}

@Entity('meeting_participant')
@Index(['actorId', 'sortDate', 'meetingId'])
@Index(['stateId', 'sortDate', 'meetingId'])
@Index(['representingId'])
export class MeetingParticipantEntity {
  @PrimaryColumn('text') meetingId!: string;
  @PrimaryColumn('text') actorId!: string;
  /** From when this was what was known (an ISO instant), and until when; `STILL` while it is. */
  @PrimaryColumn('text') knownFrom!: string;
  @Column('text') knownTo!: string;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) capacity!: string | null;
  @Column('text') role!: ParticipantRole;
  @Column('text', { nullable: true }) representingId!: string | null;
  /** The state at whose level this participant counts: itself if it is a state, else the state it acts for. */
  @Column('text', { nullable: true }) stateId!: string | null;
  /** Copied from the meeting, so that an actor's latest meetings are one index range. */
  @Column('text') sortDate!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id' })
  actor?: Relation<ActorEntity>;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'representing_id' })
  representing?: Relation<ActorEntity> | null;
}

/** A step in a meeting's life: announced, postponed, held; oldest first by `position`. */
@Entity('meeting_event')
@Index(['claimId'])
@Index(['sortDate', 'meetingId', 'position'])
export class MeetingEventEntity {
  @PrimaryColumn('text') meetingId!: string;
  @PrimaryColumn('integer') position!: number;
  /** From when this was what was known (an ISO instant), and until when; `STILL` while it is. */
  @PrimaryColumn('text') knownFrom!: string;
  @Column('text') knownTo!: string;
  @Column('text') status!: MeetingStatus;
  @Column('text', { nullable: true }) date!: string | null;
  /** The day on which it happened: of a meeting held its own, else that of the report; '' where unknown. */
  @Column('text') sortDate!: string;
  @Column('text') claimId!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;
}

@Entity('meeting_claim')
@Index(['claimId'], { unique: true })
export class MeetingClaimEntity {
  @PrimaryColumn('text') meetingId!: string;
  @PrimaryColumn('text') claimId!: string;

  @ManyToOne(() => ClaimEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;
}
