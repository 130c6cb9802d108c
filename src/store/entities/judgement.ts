import 'reflect-metadata';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

export const JUDGEMENT_KINDS = ['SAME', 'DIFFERENT', 'CONFIRM', 'REJECT'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** A person's decision. Append-only: undoing sets `undoneAt`, nothing is deleted. */
@Entity('judgement')
@Index(['subjectId'])
@Index(['objectId'])
@Index(['at', 'id'])
export class JudgementEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: JudgementKind;
  /** A claim for CONFIRM and REJECT; one of the two actors or facts for SAME and DIFFERENT. */
  @Column('text') subjectId!: string;
  @Column('text', { nullable: true }) objectId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') by!: string;
  @Column('text') at!: string;
  @Column('text', { nullable: true }) undoneAt!: string | null;
  @Column('text', { nullable: true }) undoneBy!: string | null;
  /** What was decided, in words, with the names that things had then; null in the oldest. */
  @Column('text', { nullable: true }) summary!: string | null;
}

/**
 * What a judgement that two are the same or different rests on: variants of the actors, or claims of the facts.
 * Unlike the ids of actors and facts these stay what they are whatever later articles bring.
 */
@Entity('judgement_anchor')
@Index(['anchor'])
export class JudgementAnchorEntity {
  @PrimaryColumn('text') judgementId!: string;
  /** 0 for the subject, 1 for the object. */
  @PrimaryColumn('integer') side!: 0 | 1;
  @PrimaryColumn('text') anchor!: string;

  @ManyToOne(() => JudgementEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'judgement_id' })
  judgement?: Relation<JudgementEntity>;
}

/** An id that an object had before it was merged or its first source changed: it still answers. */
@Entity('redirect')
@Index(['toId'])
export class RedirectEntity {
  @PrimaryColumn('text') fromId!: string;
  @Column('text') toId!: string;
}
