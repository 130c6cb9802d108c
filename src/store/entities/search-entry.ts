import 'reflect-metadata';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const SEARCH_KINDS = ['article', 'actor', 'meeting', 'stance'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What each row of the full-text index stands for; `id` is its row there. */
@Entity('search_entry')
@Index(['refId'], { unique: true })
export class SearchEntryEntity {
  @PrimaryColumn('integer') id!: number;
  @Column('text') kind!: SearchKind;
  @Column('text') refId!: string;
}
