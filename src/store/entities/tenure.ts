import 'reflect-metadata';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.js';
import { ClaimEntity } from './claim.js';

/** An office held by a person, as the articles tell it. A projection of tenure claims. */
@Entity('tenure')
@Index(['holderId'])
@Index(['ofId'])
export class TenureEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') holderId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) ofId!: string | null;
  /** The days of publication between which it was seen held (`YYYY-MM-DD`); null where none was dated. */
  @Column('text', { nullable: true }) seenFrom!: string | null;
  @Column('text', { nullable: true }) seenTo!: string | null;
  /** Whether the latest word is that the office is over. */
  @Column('boolean') former!: boolean;
  /** When the word on `former` became known. */
  @Column('text') lastKnownAt!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'holder_id' })
  holder?: Relation<ActorEntity>;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'of_id' })
  of?: Relation<ActorEntity> | null;
}

@Entity('tenure_claim')
@Index(['claimId'])
export class TenureClaimEntity {
  @PrimaryColumn('text') tenureId!: string;
  @PrimaryColumn('text') claimId!: string;

  @ManyToOne(() => TenureEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'tenure_id' })
  tenure?: Relation<TenureEntity>;

  @ManyToOne(() => ClaimEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;
}
