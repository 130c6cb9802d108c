import 'reflect-metadata';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ActorKind, NameKind } from '../../extract/claim.js';
import { ArticleEntity } from './article.js';

/** A person, a state, a body of a government, an organisation or an armed group. */
@Entity('actor')
@Index(['blockKey'])
@Index(['sortName', 'id'])
export class ActorEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: ActorKind;
  @Column('text') name!: string;
  /** `name` in lower case without accents: what lists are ordered by and names looked up by. */
  @Column('text') sortName!: string;
  /** ISO 3166-1 alpha-3 for states. */
  @Column('text', { nullable: true }) code!: string | null;

  /** The state that it belongs to or acts for; null for states themselves. */
  @Index()
  @Column('text', { nullable: true })
  countryId!: string | null;

  @ManyToOne(() => ActorEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'country_id' })
  country?: Relation<ActorEntity> | null;

  /** False for an office-holder whom no article names yet. */
  @Column('boolean') named!: boolean;
  /** What candidates for being the same actor share, such as a folded surname. */
  @Column('text') blockKey!: string;
  @Column('integer', { default: 0 }) articleCount!: number;
  @Column('integer', { default: 0 }) meetingCount!: number;
}

/** One form under which articles speak of an actor. */
@Entity('actor_name')
@Index(['folded'])
export class ActorNameEntity {
  @PrimaryColumn('text') actorId!: string;
  @PrimaryColumn('text') text!: string;
  @Column('text') kind!: NameKind;
  @Column('text') folded!: string;
  @Column('integer') articleCount!: number;

  @ManyToOne(() => ActorEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'actor_id' })
  actor?: Relation<ActorEntity>;
}

/**
 * One way in which articles refer to an actor: a kind, a folded name and a country. Every mention of every
 * article is counted in one variant, and resolution decides which variants are the same actor. It works on
 * variants because a block has few of them, however many articles speak of it.
 */
@Entity('actor_variant')
@Index(['blockKey'])
@Index(['folded'])
@Index(['actorId'])
export class ActorVariantEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: ActorKind;
  @Column('text') folded!: string;
  /** ISO 3166-1 alpha-3; '' where no mention of this variant says it. */
  @Column('text') country!: string;
  @Column('boolean') named!: boolean;
  /** JSON array of the offices in which it was seen, sorted. */
  @Column('text') capacities!: string;
  @Column('text') blockKey!: string;
  @Column('text') actorId!: string;
  @Column('integer') articleCount!: number;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id' })
  actor?: Relation<ActorEntity>;
}

/** A form under which articles write a variant, and in how many of them. */
@Entity('actor_variant_form')
@Index(['text'])
export class ActorVariantFormEntity {
  @PrimaryColumn('text') variantId!: string;
  @PrimaryColumn('text') text!: string;
  @PrimaryColumn('text') kind!: NameKind;
  @Column('integer') articleCount!: number;

  @ManyToOne(() => ActorVariantEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'variant_id' })
  variant?: Relation<ActorVariantEntity>;
}

/**
 * How one article speaks of one actor: the raw material that actors are resolved from, kept so that the
 * resolution can be done again. One row a distinct actor of the article.
 */
@Entity('article_actor')
@Index(['variantId'])
@Index(['variantId', 'actorId'])
@Index(['actorId', 'articleId'])
export class ArticleActorEntity {
  @PrimaryColumn('text') articleId!: string;
  /** Position in the article's list of actors. */
  @PrimaryColumn('integer') position!: number;
  /** A `StoredMention`: what extraction said of the actor, as JSON. */
  @Column('text') mention!: string;
  @Column('text') variantId!: string;
  @Column('text') actorId!: string;

  @ManyToOne(() => ArticleEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'article_id' })
  article?: Relation<ArticleEntity>;

  @ManyToOne(() => ActorVariantEntity)
  @JoinColumn({ name: 'variant_id' })
  variant?: Relation<ActorVariantEntity>;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id' })
  actor?: Relation<ActorEntity>;
}
