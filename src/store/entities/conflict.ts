import 'reflect-metadata';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ClaimEntity } from './claim.js';

/**
 * A claim that takes a position on something about a meeting or a stance on which sources disagree. A
 * projection.
 */
@Entity('fact_conflict')
@Index(['claimId'])
export class FactConflictEntity {
  @PrimaryColumn('text') factId!: string;
  /** What they disagree on: "date". */
  @PrimaryColumn('text') field!: string;
  @PrimaryColumn('text') claimId!: string;
  /** Which of the positions on the field the claim takes, counted from 0; one that names several people, several. */
  @PrimaryColumn('integer') position!: number;
  /** From when this was what was known (an ISO instant), and until when; `STILL` while it is. */
  @PrimaryColumn('text') knownFrom!: string;
  @Column('text') knownTo!: string;
  /** What that position says: "2025-07-31". */
  @Column('text') value!: string;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;
}
