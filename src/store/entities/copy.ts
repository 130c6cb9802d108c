import 'reflect-metadata';
import { Entity, Column, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ArticleEntity } from './article.js';
import { ClaimEntity } from './claim.js';

/**
 * The keys under which an article is found by its copies: an article and its copy nearly always share one.
 * The day is kept beside them because only what was published about the same time is asked for.
 */
@Entity('article_band', { withoutRowid: true })
export class ArticleBandEntity {
  /** A hash, a signed number of 32 bits. */
  @PrimaryColumn('integer') band!: number;
  /** The day on which the article became known, counted from 1970-01-01. */
  @PrimaryColumn('integer') day!: number;
  @PrimaryColumn('text') articleId!: string;

  @ManyToOne(() => ArticleEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'article_id' })
  article?: Relation<ArticleEntity>;
}

/** A claim of a copy that only says again what the original says: no fact rests on it. A projection. */
@Entity('claim_copy')
export class ClaimCopyEntity {
  @PrimaryColumn('text') claimId!: string;
  /** The claim of the original that says the same; null where none was read there. */
  @Index()
  @Column('text', { nullable: true })
  originalId!: string | null;

  @ManyToOne(() => ClaimEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<ClaimEntity>;

  @ManyToOne(() => ClaimEntity)
  @JoinColumn({ name: 'original_id' })
  original?: Relation<ClaimEntity> | null;
}
