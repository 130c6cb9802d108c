import 'reflect-metadata';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const JUDGEMENT_KINDS = ['SAME', 'DIFFERENT', 'CONFIRM', 'REJECT'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** A person's decision. Append-only: undoing sets `undoneAt`, nothing is deleted. */
@Entity('judgement')
@Index(['subjectId'])
@Index(['objectId'])
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
}

/** An id that an object had before it was merged or its first source changed: it still answers. */
@Entity('redirect')
@Index(['toId'])
export class RedirectEntity {
  @PrimaryColumn('text') fromId!: string;
  @Column('text') toId!: string;
}
