import 'reflect-metadata';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A news text as it was published; never changed once stored. Instants are ISO 8601 text in UTC. */
@Entity('article')
@Index(['knownAt', 'id'])
@Index(['publishedAt', 'id'])
@Index(['ingestedAt', 'id'])
export class ArticleEntity {
  @PrimaryColumn('text') id!: string;

  /** SHA-256 of the text with white space folded: identical text is stored once. */
  @Index({ unique: true })
  @Column('text')
  textHash!: string;

  @Index({ unique: true })
  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text') title!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) outlet!: string | null;
  @Column('text', { nullable: true }) byline!: string | null;
  @Column('text') language!: string;
  @Column('text', { nullable: true }) publishedAt!: string | null;
  @Column('text') ingestedAt!: string;
  /** When its claims became known: `publishedAt`, else `ingestedAt`. */
  @Column('text') knownAt!: string;
  /** The first article with this text, where this is a copy of it with small edits. A projection. */
  @Index()
  @Column('text', { nullable: true })
  copyOfId!: string | null;

  @ManyToOne(() => ArticleEntity)
  @JoinColumn({ name: 'copy_of_id' })
  copyOf?: Relation<ArticleEntity> | null;
}
