import { MIGRATIONS } from '../../migrations/index.js';
import { connect } from '../../src/store/data-source.js';
import { migrate, schemaDrift } from '../../src/store/migrate.js';
import { openStore, type Store } from '../../src/store/store.js';

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

  it('does nothing the second time', async () => {
    await migrate(store);
    expect(await migrate(store)).toEqual({ applied: [] });
  });

  it('has foreign keys on afterwards', async () => {
    await migrate(store);
    expect(await store.dataSource.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });
});

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
