import type { QueryRunner } from 'typeorm';
import { Initial1764000000000 } from '../../migrations/1764000000000-initial.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { connect } from '../../src/store/data-source.js';
import { migrate, schemaDrift } from '../../src/store/migrate.js';
import { ingestArticle } from '../../src/store/ingest.js';
import { openStore, type Store } from '../../src/store/store.js';
import { projection } from './projection.js';
import { STORYLINE } from './stories.js';

describe('migrate', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore('sqlite::memory:', { create: true });
  });
  afterEach(() => store.close());

  it('makes the schema that the entities describe', async () => {
    const { applied } = await migrate(store);
    expect(applied).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await schemaDrift(store.dataSource)).toEqual([]);
  });

  it('keeps what a database of the first version has read, and derives its facts anew', async () => {
    await migrate(store);
    for (const { article, extraction } of STORYLINE)
      await ingestArticle(store, article, extraction, 'rules@0.1.0', {
        ingestedAt: '2026-01-01T00:00:00.000Z',
      });
    const old = await openStore('sqlite::memory:', { create: true });
    await firstVersionOf(old, store);
    const { applied } = await migrate(old);
    expect(applied).toEqual(MIGRATIONS.slice(1).map(({ name }) => name));
    expect(await projection(old)).toEqual(await projection(store));
    await old.close();
  });

  it('does nothing the second time', async () => {
    await migrate(store);
    expect(await migrate(store)).toEqual({ applied: [] });
  });

  it('has foreign keys on afterwards', async () => {
    await migrate(store);
    expect(await store.dataSource.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });
});

/** What the first version kept for good, with the search documents of articles, and no facts yet. */
const KEPT = [
  'article',
  'actor',
  'actor_variant',
  'actor_variant_form',
  'article_actor',
  'claim',
  'claim_actor',
];

/** Makes a database one of the first version, with what another has read. */
async function firstVersionOf(old: Store, { dataSource: from }: Store): Promise<void> {
  await old.dataSource.query('PRAGMA foreign_keys = OFF');
  await old.write(async ({ queryRunner }) => {
    if (!queryRunner) throw new Error('no connection to the database');
    await new Initial1764000000000().up(queryRunner);
    await queryRunner.query(
      'CREATE TABLE migrations (id integer PRIMARY KEY AUTOINCREMENT, timestamp bigint NOT NULL, name varchar NOT NULL)',
    );
    await queryRunner.query(
      `INSERT INTO migrations (timestamp, name) VALUES (1764000000000, 'Initial1764000000000')`,
    );
    const articles = `SELECT * FROM search_entry WHERE kind = 'article'`;
    await copy(queryRunner, 'search_entry', await from.query<Row[]>(articles));
    await copy(
      queryRunner,
      'search_index',
      await from.query<Row[]>(
        `SELECT rowid, title, body FROM search_index WHERE rowid IN (SELECT id FROM (${articles}))`,
      ),
    );
    for (const table of KEPT)
      await copy(queryRunner, table, await from.query<Row[]>(`SELECT * FROM ${table}`));
  });
}

type Row = Record<string, unknown>;

async function copy(runner: QueryRunner, table: string, rows: readonly Row[]): Promise<void> {
  const { length } = rows;
  expect(length).toBeGreaterThan(0);
  const known: unknown = await runner.query(`SELECT name FROM pragma_table_info('${table}')`);
  const names = (known as { name: string }[]).map(({ name }) => name);
  for (const row of rows) {
    const columns = Object.keys(row).filter((name) => name === 'rowid' || names.includes(name));
    await runner.query(
      `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      columns.map((name) => row[name]),
    );
  }
}

describe('schemaDrift', () => {
  it.each([
    ['a missing column', 'ALTER TABLE tenure DROP COLUMN seen_to'],
    ['a missing index', 'DROP INDEX "IDX_6f08acf306cbb5a45223090774"'],
    ['a missing table', 'DROP TABLE tenure_claim'],
    ['a column that no entity has', 'ALTER TABLE tenure ADD COLUMN mood text'],
    ['a table that no entity has', 'CREATE TABLE mood (id text)'],
  ])('sees %s', async (_, statement) => {
    const store = await openStore('sqlite::memory:', { create: true });
    await migrate(store);
    await store.dataSource.query(statement);
    expect(await schemaDrift(store.dataSource)).not.toEqual([]);
    await store.close();
  });

  it('sees that nothing was migrated', async () => {
    const dataSource = await connect(':memory:', 'writer');
    expect(await schemaDrift(dataSource)).not.toEqual([]);
    await dataSource.destroy();
  });
});
