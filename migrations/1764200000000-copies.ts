import {
  Table,
  TableColumn,
  TableForeignKey,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
} from 'typeorm';

const reference = (column: string, table: string, onDelete: 'CASCADE' | 'NO ACTION') => ({
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

/** Of which article one is a copy, how copies are found, and which of their claims only repeat the original. */
export class Copies1764200000000 implements MigrationInterface {
  readonly name = 'Copies1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'article',
      new TableColumn({ name: 'copy_of_id', type: 'text', isNullable: true }),
    );
    await runner.createForeignKey(
      'article',
      new TableForeignKey(reference('copy_of_id', 'article', 'NO ACTION')),
    );
    await runner.createIndex('article', new TableIndex({ columnNames: ['copy_of_id'] }));
    await runner.createTable(
      new Table({
        name: 'article_band',
        withoutRowid: true,
        columns: [
          { name: 'band', type: 'integer', isPrimary: true },
          { name: 'day', type: 'integer', isPrimary: true },
          { name: 'article_id', type: 'text', isPrimary: true },
        ],
        foreignKeys: [reference('article_id', 'article', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'claim_copy',
        columns: [
          { name: 'claim_id', type: 'text', isPrimary: true },
          { name: 'original_id', type: 'text', isNullable: true },
        ],
        foreignKeys: [
          reference('claim_id', 'claim', 'CASCADE'),
          reference('original_id', 'claim', 'NO ACTION'),
        ],
        indices: [{ columnNames: ['original_id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('claim_copy');
    await runner.dropTable('article_band');
    await runner.dropColumn('article', 'copy_of_id');
  }
}
