import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** What judgements rest on, so that they hold when the ids of what they speak of change; and their wording. */
export class Judgements1764300000000 implements MigrationInterface {
  readonly name = 'Judgements1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('judgement', new TableColumn({ name: 'summary', type: 'text', isNullable: true }));
    await runner.createIndex('judgement', new TableIndex({ columnNames: ['at', 'id'] }));
    await runner.createTable(
      new Table({
        name: 'judgement_anchor',
        columns: [
          { name: 'judgement_id', type: 'text', isPrimary: true, isNullable: false },
          { name: 'side', type: 'integer', isPrimary: true, isNullable: false },
          { name: 'anchor', type: 'text', isPrimary: true, isNullable: false },
        ],
        foreignKeys: [
          {
            columnNames: ['judgement_id'],
            referencedTableName: 'judgement',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
            onUpdate: 'NO ACTION',
          },
        ],
        indices: [{ columnNames: ['anchor'], isUnique: false }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('judgement_anchor');
    await runner.dropIndex('judgement', new TableIndex({ columnNames: ['at', 'id'] }));
    await runner.dropColumn('judgement', 'summary');
  }
}
