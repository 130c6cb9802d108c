import 'reflect-metadata';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Claim, Modality } from '../../extract/claim.js';
import { ActorEntity, ActorVariantEntity } from './actor.js';
import { ArticleEntity } from './article.js';

/** What one sentence of one article says. Append-only. */
@Entity('claim')
@Index(['articleId', 'start', 'id'])
@Index(['knownAt', 'id'])
export class ClaimEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') articleId!: string;

  @ManyToOne(() => ArticleEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'article_id' })
  article?: Relation<ArticleEntity>;

  @Column('text') kind!: Claim['kind'];
  @Column('text') quote!: string;
  @Column('integer') start!: number;
  @Column('integer') end!: number;
  @Column('text') modality!: Modality;
  @Column('text', { nullable: true }) attributionText!: string | null;
  @Column('text') extractor!: string;
  @Column('real') confidence!: number;
  @Column('text') knownAt!: string;
  /** The whole claim as extraction gave it, as JSON: what facts are rebuilt from. */
  @Column('text') content!: string;
}

export const CLAIM_ROLES = [
  'PARTICIPANT',
  'ABSENT',
  'HOLDER',
  'ADDRESSEE',
  'ABOUT',
  'PERSON',
  'OF',
  'ATTRIBUTION',
] as const;
export type ClaimRole = (typeof CLAIM_ROLES)[number];

/** Which resolved actor stands where in a claim. A projection. */
@Entity('claim_actor')
@Index(['actorId', 'claimId'])
@Index(['variantId', 'claimId'])
export class ClaimActorEntity {
  @PrimaryColumn('text') claimId!: string;
  @PrimaryColumn('text') role!: ClaimRole;
  @PrimaryColumn('integer') position!: number;
  @Column('text') actorId!: string;
  /** The form of reference that resolution may move to another actor. */
  @Column('text') variantId!: string;

  @ManyToOne(() => ClaimEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id' })
  actor?: Relation<ActorEntity>;

  @ManyToOne(() => ActorVariantEntity)
  @JoinColumn({ name: 'variant_id' })
  variant?: Relation<ActorVariantEntity>;
}

/**
 * The keys under which a claim is found when another claim may speak of the same fact: two claims that may
 * share at least one. Kept with the claim, so that no ingest looks further than its own neighbourhood.
 */
@Entity('claim_key')
@Index(['claimId'])
export class ClaimKeyEntity {
  @PrimaryColumn('text') key!: string;
  @PrimaryColumn('text') claimId!: string;

  @ManyToOne(() => ClaimEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;
}
