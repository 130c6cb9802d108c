import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

const key = (name: string): TableColumnOptions => ({
  name,
  type: 'text',
  isPrimary: true,
  isNullable: false,
});

const TABLE = new Table({
  name: 'variant_candidate',
  columns: [key('variant_id'), key('actor_id')],
  foreignKeys: [
    {
      columnNames: ['variant_id'],
      referencedTableName: 'actor_variant',
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
      onUpdate: 'NO ACTION',
    },
  ],
  indices: [{ columnNames: ['actor_id'], isUnique: false }],
});

/** Whom a name may mean that several people bear, so that each article can decide by whom else it names. */
export class Candidates1764350000000 implements MigrationInterface {
  readonly name = 'Candidates1764350000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(TABLE.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE.name);
  }
}
