import 'reflect-metadata';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { StanceAct, StanceKind, StanceStatus } from '../../extract/claim.js';
import { ActorEntity } from './actor.js';
import { ClaimEntity } from './claim.js';

/**
 * One actor's position on one issue, with its life: what was known of it for a stretch of time. A projection
 * of stance claims.
 */
@Entity('stance')
@Index(['holderId', 'id'])
@Index(['addresseeId', 'id'])
@Index(['sortChanged', 'id'])
@Index(['sortSince', 'id'])
@Index(['claimCount', 'id'])
export class StanceEntity {
  @PrimaryColumn('text') id!: string;
  /** From when this was what was known (an ISO instant), and until when; `STILL` while it is. */
  @PrimaryColumn('text') knownFrom!: string;
  @Column('text') knownTo!: string;
  @Column('text') kind!: StanceKind;
  @Column('text') status!: StanceStatus;
  @Column('text') holderId!: string;
  /** The state at whose level the holder, and the addressee, count. */
  @Column('text', { nullable: true }) holderStateId!: string | null;
  @Column('text', { nullable: true }) addresseeId!: string | null;
  @Column('text', { nullable: true }) addresseeStateId!: string | null;
  @Column('text') issue!: string;
  /** The first act's date, as EDTF; null where no claim and no article is dated. */
  @Column('text', { nullable: true }) since!: string | null;
  /** Days that bound the latest act; null where undated. */
  @Column('text', { nullable: true }) changedEarliest!: string | null;
  @Column('text', { nullable: true }) changedLatest!: string | null;
  /** What lists are ordered by; '' where undated. */
  @Column('text') sortSince!: string;
  @Column('text') sortChanged!: string;
  @Column('text') ploverCode!: string;
  @Column('integer') claimCount!: number;
  /** Hash of all that is stored of it at any time: a stance that comes out as it was is not written again. */
  @Column('text') fingerprint!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'holder_id' })
  holder?: Relation<ActorEntity>;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'addressee_id' })
  addressee?: Relation<ActorEntity> | null;
}

@Entity('stance_about')
@Index(['actorId', 'stanceId'])
export class StanceAboutEntity {
  @PrimaryColumn('text') stanceId!: string;
  @PrimaryColumn('text') actorId!: string;
  /** From when this was what was known (an ISO instant), and until when; `STILL` while it is. */
  @PrimaryColumn('text') knownFrom!: string;
  @Column('text') knownTo!: string;
  @Column('integer') position!: number;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id' })
  actor?: Relation<ActorEntity>;
}

/** One act in a stance's life; oldest first by `position`. */
@Entity('stance_event')
@Index(['claimId'])
@Index(['sortDate', 'stanceId', 'position'])
export class StanceEventEntity {
  @PrimaryColumn('text') stanceId!: string;
  @PrimaryColumn('integer') position!: number;
  /** From when this was what was known (an ISO instant), and until when; `STILL` while it is. */
  @PrimaryColumn('text') knownFrom!: string;
  @Column('text') knownTo!: string;
  @Column('text') act!: StanceAct;
  @Column('text', { nullable: true }) date!: string | null;
  /** The day on which it was done, else that of the report; '' where neither is known. */
  @Column('text') sortDate!: string;
  @Column('text') claimId!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;
}

@Entity('stance_claim')
@Index(['claimId'], { unique: true })
export class StanceClaimEntity {
  @PrimaryColumn('text') stanceId!: string;
  @PrimaryColumn('text') claimId!: string;

  @ManyToOne(() => ClaimEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;
}
