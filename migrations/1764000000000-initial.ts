import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

type Column = TableColumnOptions;

const key = (name: string, type = 'text'): Column => ({ name, type, isPrimary: true, isNullable: false });
const text = (name: string): Column => ({ name, type: 'text', isNullable: false });
const optional = (name: string): Column => ({ name, type: 'text', isNullable: true });
const integer = (name: string): Column => ({ name, type: 'integer', isNullable: false });
const count = (name: string): Column => ({ ...integer(name), default: 0 });
const real = (name: string): Column => ({ name, type: 'real', isNullable: false });
const flag = (name: string): Column => ({ name, type: 'boolean', isNullable: false });

type OnDelete = 'CASCADE' | 'SET NULL' | 'NO ACTION';

/** A reference to the `id` of another table. */
function reference(column: string, table: string, onDelete: OnDelete = 'NO ACTION') {
  return {
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: ['id'],
    onDelete,
    onUpdate: 'NO ACTION',
  };
}

const index = (...columnNames: string[]) => ({ columnNames, isUnique: false });
const unique = (...columnNames: string[]) => ({ columnNames, isUnique: true });

/** Every table of the first version, in an order in which each refers only to those before it. */
const TABLES = [
  new Table({
    name: 'article',
    columns: [
      key('id'),
      text('text_hash'),
      optional('url'),
      text('title'),
      text('text'),
      optional('outlet'),
      optional('byline'),
      text('language'),
      optional('published_at'),
      text('ingested_at'),
      text('known_at'),
    ],
    indices: [
      unique('text_hash'),
      unique('url'),
      index('known_at', 'id'),
      index('published_at', 'id'),
      index('ingested_at', 'id'),
    ],
  }),
  new Table({
    name: 'actor',
    columns: [
      key('id'),
      text('kind'),
      text('name'),
      text('sort_name'),
      optional('code'),
      optional('country_id'),
      flag('named'),
      text('block_key'),
      count('article_count'),
      count('meeting_count'),
    ],
    foreignKeys: [reference('country_id', 'actor', 'SET NULL')],
    indices: [index('block_key'), index('sort_name', 'id'), index('country_id')],
  }),
  new Table({
    name: 'actor_name',
    columns: [key('actor_id'), key('text'), text('kind'), text('folded'), integer('article_count')],
    foreignKeys: [reference('actor_id', 'actor', 'CASCADE')],
    indices: [index('folded')],
  }),
  new Table({
    name: 'actor_variant',
    columns: [
      key('id'),
      text('kind'),
      text('folded'),
      text('country'),
      flag('named'),
      text('capacities'),
      text('block_key'),
      text('actor_id'),
      integer('article_count'),
    ],
    foreignKeys: [reference('actor_id', 'actor')],
    indices: [index('block_key'), index('actor_id')],
  }),
  new Table({
    name: 'actor_variant_form',
    columns: [key('variant_id'), key('text'), key('kind'), integer('article_count')],
    foreignKeys: [reference('variant_id', 'actor_variant', 'CASCADE')],
  }),
  new Table({
    name: 'article_actor',
    columns: [
      key('article_id'),
      key('position', 'integer'),
      text('mention'),
      text('variant_id'),
      text('actor_id'),
    ],
    foreignKeys: [
      reference('article_id', 'article', 'CASCADE'),
      reference('variant_id', 'actor_variant'),
      reference('actor_id', 'actor'),
    ],
    indices: [index('variant_id'), index('actor_id', 'article_id')],
  }),
  new Table({
    name: 'claim',
    columns: [
      key('id'),
      text('article_id'),
      text('kind'),
      text('quote'),
      integer('start'),
      integer('end'),
      text('modality'),
      optional('attribution_text'),
      text('extractor'),
      real('confidence'),
      text('known_at'),
      text('content'),
    ],
    foreignKeys: [reference('article_id', 'article', 'CASCADE')],
    indices: [index('article_id', 'start', 'id'), index('known_at', 'id')],
  }),
  new Table({
    name: 'claim_actor',
    columns: [key('claim_id'), key('role'), key('position', 'integer'), text('actor_id'), text('variant_id')],
    foreignKeys: [
      reference('claim_id', 'claim', 'CASCADE'),
      reference('actor_id', 'actor'),
      reference('variant_id', 'actor_variant'),
    ],
    indices: [index('actor_id', 'claim_id'), index('variant_id', 'claim_id')],
  }),
  new Table({
    name: 'claim_key',
    columns: [key('key'), key('claim_id')],
    foreignKeys: [reference('claim_id', 'claim', 'CASCADE')],
    indices: [index('claim_id')],
  }),
  new Table({
    name: 'judgement',
    columns: [
      key('id'),
      text('kind'),
      text('subject_id'),
      optional('object_id'),
      optional('reason'),
      text('by'),
      text('at'),
      optional('undone_at'),
      optional('undone_by'),
    ],
    indices: [index('subject_id'), index('object_id')],
  }),
  new Table({
    name: 'redirect',
    columns: [key('from_id'), text('to_id')],
    indices: [index('to_id')],
  }),
  new Table({
    name: 'place',
    columns: [key('id'), text('name'), text('folded'), optional('country_id')],
    foreignKeys: [reference('country_id', 'actor')],
    indices: [index('folded'), index('country_id')],
  }),
  new Table({
    name: 'meeting',
    columns: [
      key('id'),
      text('status'),
      text('format'),
      optional('date'),
      optional('earliest'),
      optional('latest'),
      text('sort_date'),
      optional('place_id'),
      text('topics'),
      text('plover_code'),
      integer('claim_count'),
      text('fingerprint'),
    ],
    foreignKeys: [reference('place_id', 'place')],
    indices: [
      index('sort_date', 'id'),
      index('status', 'sort_date', 'id'),
      index('claim_count', 'id'),
      index('place_id'),
    ],
  }),
  new Table({
    name: 'meeting_participant',
    columns: [
      key('meeting_id'),
      key('actor_id'),
      integer('position'),
      optional('capacity'),
      text('role'),
      optional('representing_id'),
      optional('state_id'),
      text('sort_date'),
    ],
    foreignKeys: [
      reference('meeting_id', 'meeting', 'CASCADE'),
      reference('actor_id', 'actor'),
      reference('representing_id', 'actor'),
    ],
    indices: [
      index('actor_id', 'sort_date', 'meeting_id'),
      index('state_id', 'sort_date', 'meeting_id'),
      index('representing_id'),
    ],
  }),
  new Table({
    name: 'meeting_event',
    columns: [
      key('meeting_id'),
      key('position', 'integer'),
      text('status'),
      optional('date'),
      text('claim_id'),
    ],
    foreignKeys: [reference('meeting_id', 'meeting', 'CASCADE'), reference('claim_id', 'claim')],
    indices: [index('claim_id')],
  }),
  new Table({
    name: 'meeting_claim',
    columns: [key('meeting_id'), key('claim_id')],
    foreignKeys: [reference('meeting_id', 'meeting', 'CASCADE'), reference('claim_id', 'claim', 'CASCADE')],
    indices: [unique('claim_id')],
  }),
  new Table({
    name: 'stance',
    columns: [
      key('id'),
      text('kind'),
      text('status'),
      text('holder_id'),
      optional('holder_state_id'),
      optional('addressee_id'),
      optional('addressee_state_id'),
      text('issue'),
      optional('since'),
      optional('changed_earliest'),
      optional('changed_latest'),
      text('sort_since'),
      text('sort_changed'),
      text('plover_code'),
      integer('claim_count'),
      text('fingerprint'),
    ],
    foreignKeys: [reference('holder_id', 'actor'), reference('addressee_id', 'actor')],
    indices: [
      index('holder_id', 'id'),
      index('addressee_id', 'id'),
      index('sort_changed', 'id'),
      index('sort_since', 'id'),
      index('claim_count', 'id'),
    ],
  }),
  new Table({
    name: 'stance_about',
    columns: [key('stance_id'), key('actor_id'), integer('position')],
    foreignKeys: [reference('stance_id', 'stance', 'CASCADE'), reference('actor_id', 'actor')],
    indices: [index('actor_id', 'stance_id')],
  }),
  new Table({
    name: 'stance_event',
    columns: [key('stance_id'), key('position', 'integer'), text('act'), optional('date'), text('claim_id')],
    foreignKeys: [reference('stance_id', 'stance', 'CASCADE'), reference('claim_id', 'claim')],
    indices: [index('claim_id')],
  }),
  new Table({
    name: 'stance_claim',
    columns: [key('stance_id'), key('claim_id')],
    foreignKeys: [reference('stance_id', 'stance', 'CASCADE'), reference('claim_id', 'claim', 'CASCADE')],
    indices: [unique('claim_id')],
  }),
  new Table({
    name: 'tenure',
    columns: [
      key('id'),
      text('holder_id'),
      text('title'),
      optional('of_id'),
      optional('seen_from'),
      optional('seen_to'),
      flag('former'),
      text('last_known_at'),
    ],
    foreignKeys: [reference('holder_id', 'actor'), reference('of_id', 'actor')],
    indices: [index('holder_id'), index('of_id')],
  }),
  new Table({
    name: 'tenure_claim',
    columns: [key('tenure_id'), key('claim_id')],
    foreignKeys: [reference('tenure_id', 'tenure', 'CASCADE'), reference('claim_id', 'claim', 'CASCADE')],
    indices: [index('claim_id')],
  }),
  new Table({
    name: 'search_entry',
    columns: [key('id', 'integer'), text('kind'), text('ref_id')],
    indices: [unique('ref_id')],
  }),
];

/** The tables of the first version, and the full-text index over what they hold. */
export class Initial1764000000000 implements MigrationInterface {
  readonly name = 'Initial1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
    // stemmed, so that "talks on sanctions" finds "talked of a sanction"; accents do not matter
    await runner.query(
      `CREATE VIRTUAL TABLE search_index USING fts5 (title, body, tokenize = 'porter unicode61 remove_diacritics 2')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_index');
    for (const table of [...TABLES].reverse()) await runner.dropTable(table.name);
  }
}
