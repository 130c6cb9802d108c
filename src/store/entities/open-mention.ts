import 'reflect-metadata';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorVariantEntity } from './actor.js';
import { ArticleEntity } from './article.js';
import { ClaimEntity } from './claim.js';

/**
 * Where a mention is found that is no name of its own: whom it means is decided article by article, and again
 * when something becomes known under its key, such as who holds an office.
 */
@Entity('mention_key')
@Index(['articleId'])
@Index(['variantId'])
export class MentionKeyEntity {
  @PrimaryColumn('text') key!: string;
  /** The day of publication, counted from 1970-01-01; 0 under keys for which it does not matter. */
  @PrimaryColumn('integer') day!: number;
  @PrimaryColumn('text') articleId!: string;
  @PrimaryColumn('text') variantId!: string;

  @ManyToOne(() => ArticleEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'article_id' })
  article?: Relation<ArticleEntity>;

  @ManyToOne(() => ActorVariantEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'variant_id' })
  variant?: Relation<ActorVariantEntity>;
}

/** That an article of a day shows somebody in a single office, or out of it. Taken from one tenure claim. */
@Entity('office_report')
@Index(['claimId'])
@Index(['variantId'])
export class OfficeReportEntity {
  @PrimaryColumn('text') office!: string;
  /** The day of publication, counted from 1970-01-01. */
  @PrimaryColumn('integer') day!: number;
  @PrimaryColumn('text') claimId!: string;
  @Column('text') articleId!: string;
  /** The form of reference to the holder. */
  @Column('text') variantId!: string;
  @Column('boolean') former!: boolean;

  @ManyToOne(() => ClaimEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;

  @ManyToOne(() => ArticleEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'article_id' })
  article?: Relation<ArticleEntity>;

  @ManyToOne(() => ActorVariantEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'variant_id' })
  variant?: Relation<ActorVariantEntity>;
}

/** One of the people whom a variant may mean that several can be: an article decides which by whom else it names. */
@Entity('variant_candidate')
@Index(['actorId'])
export class VariantCandidateEntity {
  @PrimaryColumn('text') variantId!: string;
  /** Of an actor that is there as long as the row is: the row goes when the variant's people are resolved anew. */
  @PrimaryColumn('text') actorId!: string;

  @ManyToOne(() => ActorVariantEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'variant_id' })
  variant?: Relation<ActorVariantEntity>;
}
