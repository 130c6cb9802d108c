import {
  Table,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';

const key = (name: string, type = 'text'): TableColumnOptions => ({
  name,
  type,
  isPrimary: true,
  isNullable: false,
});
const to = (column: string, table: string) => ({
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
  onUpdate: 'NO ACTION',
});
const index = (...columnNames: string[]) => ({ columnNames, isUnique: false });

const TABLES = [
  new Table({
    name: 'mention_key',
    columns: [key('key'), key('day', 'integer'), key('article_id'), key('variant_id')],
    foreignKeys: [to('article_id', 'article'), to('variant_id', 'actor_variant')],
    indices: [index('article_id'), index('variant_id')],
  }),
  new Table({
    name: 'office_report',
    columns: [
      key('office'),
      key('day', 'integer'),
      key('claim_id'),
      { name: 'article_id', type: 'text', isNullable: false },
      { name: 'variant_id', type: 'text', isNullable: false },
      { name: 'former', type: 'boolean', isNullable: false },
    ],
    foreignKeys: [to('claim_id', 'claim'), to('article_id', 'article'), to('variant_id', 'actor_variant')],
    indices: [index('claim_id'), index('variant_id')],
  }),
];

/** Indexed so that who goes by a name or an acronym, and whether a mention is left on an actor, is looked up. */
const INDICES: readonly (readonly [table: string, columnNames: string[]])[] = [
  ['actor_variant', ['folded']],
  ['actor_variant_form', ['text']],
  ['article_actor', ['variant_id', 'actor_id']],
];

/** What decides, article by article, whom a mention means that is no name. */
export class OpenMentions1764250000000 implements MigrationInterface {
  readonly name = 'OpenMentions1764250000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
    for (const [table, columnNames] of INDICES)
      await runner.createIndex(table, new TableIndex({ columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columnNames] of INDICES)
      await runner.dropIndex(table, new TableIndex({ columnNames }));
    for (const table of TABLES) await runner.dropTable(table.name);
  }
}
