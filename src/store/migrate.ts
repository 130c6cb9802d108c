import { MigrationExecutor, type DataSource, type EntityManager } from 'typeorm';
import { MIGRATIONS, REDERIVED } from '../../migrations/index.js';
import { StoreError } from '../errors.js';
import { rebuildWith } from './rebuild.js';
import { SEARCH_TABLES } from './search-index.js';
import type { Store } from './types.js';

/**
 * Brings the schema up to date, all missing migrations in one transaction, and with it the facts, which are
 * derived anew where a migration asks for it. Safe to run from several
 * processes at once: the lock is taken before it is looked which are missing.
 * @returns the names of the migrations that were applied, oldest first
 */
export async function migrate(store: Store): Promise<{ applied: string[] }> {
  const { dataSource } = store;
  // a migration that rebuilds a table drops the old one, which would cascade into its children; the switch
  // works only outside a transaction
  await dataSource.query('PRAGMA foreign_keys = OFF');
  try {
    return { applied: await store.write((manager) => applyMissing(manager, dataSource)) };
  } finally {
    await dataSource.query('PRAGMA foreign_keys = ON');
  }
}

async function applyMissing(manager: EntityManager, dataSource: DataSource): Promise<string[]> {
  const executor = new MigrationExecutor(dataSource, manager.queryRunner);
  executor.transaction = 'none';
  const done = await executor.executePendingMigrations();
  // what is derived from texts and claims no SQL can bring up to date
  if (done.some(({ name }) => REDERIVED.includes(name)) && (await hasArticles(manager)))
    await rebuildWith(manager);
  const broken: unknown[] = await manager.query('PRAGMA foreign_key_check');
  if (broken.length > 0) throw new Error(`migrating left ${broken.length} rows that point nowhere`);
  return done.map((migration) => migration.name);
}

async function hasArticles(manager: EntityManager): Promise<boolean> {
  return (await manager.query<unknown[]>('SELECT 1 FROM article LIMIT 1')).length > 0;
}

/**
 * Checks that a database is one of ours and of a version that this program can use.
 * @throws StoreError DATABASE_TOO_NEW, DATABASE_NOT_MIGRATED (unless `mayMigrate`) or DATABASE_UNAVAILABLE
 */
export async function checkVersion(
  dataSource: DataSource,
  databaseUrl: string,
  mayMigrate: boolean,
): Promise<void> {
  const tables = (
    await dataSource.query<{ name: string }[]>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
  ).map((row) => row.name);
  const ours = tables.includes('migrations');
  if (!ours && tables.some((name) => !name.startsWith('sqlite_')))
    throw new StoreError(
      'DATABASE_UNAVAILABLE',
      `database ${databaseUrl} belongs to another program; name another file`,
    );
  const applied = ours
    ? (await dataSource.query<{ name: string }[]>('SELECT name FROM migrations')).map((row) => row.name)
    : [];
  const known = MIGRATIONS.map((migration) => migration.name);
  if (applied.some((name) => !known.includes(name)))
    throw new StoreError(
      'DATABASE_TOO_NEW',
      `database ${databaseUrl} was made by a newer version of demarche; use that version, or name another database`,
    );
  if (!mayMigrate && applied.length < known.length)
    throw new StoreError(
      'DATABASE_NOT_MIGRATED',
      `database ${databaseUrl} is of an older version; run "demarche migrate" first`,
    );
}

/**
 * The statements that would make the schema what the entities describe: none when migrations and entities
 * agree. Tables of full-text search are in migrations alone, as entities cannot describe them.
 */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  const described = new Set([
    ...dataSource.entityMetadatas.map((entity) => entity.tableName),
    'migrations',
    'typeorm_metadata',
  ]);
  // the schema builder looks at the tables of entities only, and would not see one that nothing describes
  const undescribed = tables
    .map((row) => row.name)
    .filter((name) => !described.has(name) && !SEARCH_TABLES.test(name))
    .map((name) => `DROP TABLE "${name}"`);
  return [...upQueries.map(({ query }) => query), ...undescribed];
}
