import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

type Column = TableColumnOptions;

const key = (name: string, type = 'text'): Column => ({ name, type, isPrimary: true, isNullable: false });
const text = (name: string): Column => ({ name, type: 'text', isNullable: false });
const optional = (name: string): Column => ({ name, type: 'text', isNullable: true });
const integer = (name: string): Column => ({ name, type: 'integer', isNullable: false });

/** A reference to the `id` of another table. */
function reference(column: string, table: string, onDelete: 'CASCADE' | 'NO ACTION' = 'NO ACTION') {
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
const known = [key('known_from'), text('known_to')];

/** The tables of facts, whose rows now tell from when until when they were what was known. */
const TABLES = [
  new Table({
    name: 'meeting',
    columns: [
      key('id'),
      ...known,
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
      ...known,
      integer('position'),
      optional('capacity'),
      text('role'),
      optional('representing_id'),
      optional('state_id'),
      text('sort_date'),
    ],
    foreignKeys: [reference('actor_id', 'actor'), reference('representing_id', 'actor')],
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
      ...known,
      text('status'),
      optional('date'),
      text('sort_date'),
      text('claim_id'),
    ],
    foreignKeys: [reference('claim_id', 'claim')],
    indices: [index('claim_id'), index('sort_date', 'meeting_id', 'position')],
  }),
  new Table({
    name: 'meeting_claim',
    columns: [key('meeting_id'), key('claim_id')],
    foreignKeys: [reference('claim_id', 'claim', 'CASCADE')],
    indices: [unique('claim_id')],
  }),
  new Table({
    name: 'stance',
    columns: [
      key('id'),
      ...known,
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
    columns: [key('stance_id'), key('actor_id'), ...known, integer('position')],
    foreignKeys: [reference('actor_id', 'actor')],
    indices: [index('actor_id', 'stance_id')],
  }),
  new Table({
    name: 'stance_event',
    columns: [
      key('stance_id'),
      key('position', 'integer'),
      ...known,
      text('act'),
      optional('date'),
      text('sort_date'),
      text('claim_id'),
    ],
    foreignKeys: [reference('claim_id', 'claim')],
    indices: [index('claim_id'), index('sort_date', 'stance_id', 'position')],
  }),
  new Table({
    name: 'stance_claim',
    columns: [key('stance_id'), key('claim_id')],
    foreignKeys: [reference('claim_id', 'claim', 'CASCADE')],
    indices: [unique('claim_id')],
  }),
];

const CONFLICTS = new Table({
  name: 'fact_conflict',
  columns: [
    key('fact_id'),
    key('field'),
    key('claim_id'),
    key('position', 'integer'),
    ...known,
    text('value'),
  ],
  foreignKeys: [reference('claim_id', 'claim')],
  indices: [index('claim_id')],
});

/**
 * Facts with the time during which they were what was known, and with what sources disagree on. Facts are
 * derived from claims, so their tables are made anew, and the facts derived again (see `REDERIVED`).
 */
export class KnownTimes1764100000000 implements MigrationInterface {
  readonly name = 'KnownTimes1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table.name);
    for (const table of [...TABLES, CONFLICTS]) await runner.createTable(table.clone());
  }

  down(): Promise<void> {
    return Promise.reject(new Error('there is no way back: go on with a copy made before migrating'));
  }
}
