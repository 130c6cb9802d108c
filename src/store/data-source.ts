import 'reflect-metadata';
import sqlite3 from 'sqlite3';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { UsageError } from '../errors.js';
import * as entities from './entities/index.js';
import { isBusy } from './failures.js';
import { SnakeNaming } from './naming.js';
import { CachingDatabase } from './statement-cache.js';

/** How long one statement waits for another process's lock before it is refused, in milliseconds. */
export const BUSY_TIMEOUT = 5_000;

/** The path of a database kept in memory: one connection, gone when it closes. */
export const IN_MEMORY = ':memory:';

/** The entities that migrations are compared with. */
export const ENTITIES = Object.values(entities).filter((entity) => typeof entity === 'function');

/**
 * The driver as TypeORM is given it: with statements kept ready, and without `verbose()`, which TypeORM calls
 * and which records a stack for every statement.
 */
const driver = Object.create(sqlite3, {
  verbose: { value: () => driver },
  Database: { value: CachingDatabase },
}) as typeof sqlite3;

/**
 * The file of a database URL: `sqlite:PATH` or `sqlite::memory:`.
 * @throws UsageError when the URL names no database that this version can use
 */
export function databasePath(databaseUrl: string): string {
  const path = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : '';
  if (path === '' || path.includes('\0'))
    throw new UsageError('WRONG_USAGE', `database "${databaseUrl}" cannot be used; give sqlite:PATH`);
  return path;
}

/**
 * One connection to the database file. Everything that knows the driver is in this module.
 * A `reader` refuses to write; it sees only what has been committed.
 */
export async function connect(
  path: string,
  role: 'writer' | 'reader',
  busyTimeout = BUSY_TIMEOUT,
): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'sqlite',
    database: path,
    driver,
    busyTimeout,
    entities: ENTITIES,
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migrations',
    namingStrategy: new SnakeNaming(),
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    synchronize: false,
    logging: false,
  });
  await dataSource.initialize();
  try {
    for (const pragma of PRAGMAS[role]) await patiently(() => dataSource.query(`PRAGMA ${pragma}`));
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}

const PRAGMAS = {
  // in WAL mode NORMAL survives a killed process; only a power cut may lose the last commits, never soundness
  // and a log of 40 MB before it is folded in: an article touches many pages, most of them again and again
  writer: [
    'journal_mode = WAL',
    'synchronous = NORMAL',
    'wal_autocheckpoint = 10000',
    'temp_store = MEMORY',
    'cache_size = -64000',
  ],
  reader: ['query_only = ON', 'temp_store = MEMORY', 'cache_size = -32000', 'mmap_size = 268435456'],
} as const;

/** The switch to WAL is refused at once while another process makes it: SQLite does not wait there. */
async function patiently<T>(attempt: () => Promise<T>, attempts = 20): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (attempts <= 1 || !isBusy(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return patiently(attempt, attempts - 1);
  }
}
