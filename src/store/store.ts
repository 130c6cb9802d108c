import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import { StoreError } from '../errors.js';
import { BUSY_TIMEOUT, IN_MEMORY, connect, databasePath } from './data-source.js';
import { storeFailure } from './failures.js';
import { checkVersion } from './migrate.js';
import type { Store } from './types.js';
import { WriteQueue } from './write-queue.js';

export { migrate } from './migrate.js';
export type { Store } from './types.js';

/** How long writing waits while another process writes, in milliseconds, if not told otherwise. */
const LOCK_TIMEOUT = 30_000;

class SqliteStore implements Store {
  private readonly queue: WriteQueue;

  constructor(
    readonly databaseUrl: string,
    readonly dataSource: DataSource,
    readonly reader: DataSource,
    attempts: number,
  ) {
    this.queue = new WriteQueue(dataSource, attempts);
  }

  async write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.queue.run(work);
    } catch (error) {
      throw storeFailure(error, this.databaseUrl);
    }
  }

  async close(): Promise<void> {
    await this.queue.idle();
    if (this.reader !== this.dataSource && this.reader.isInitialized) await this.reader.destroy();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/**
 * Opens a database. With `create` a missing file is made, and an old schema is accepted for `migrate` to
 * bring up to date; without it the schema must be the one this program knows. `lockTimeout` is how long writing
 * waits for another process, in milliseconds.
 * @throws UsageError when the URL is none
 * @throws StoreError DATABASE_UNAVAILABLE, DATABASE_DAMAGED, DATABASE_BUSY, DATABASE_TOO_NEW or
 * DATABASE_NOT_MIGRATED
 */
export async function openStore(
  databaseUrl: string,
  options: { create?: boolean; lockTimeout?: number } = {},
): Promise<Store> {
  const { lockTimeout = LOCK_TIMEOUT } = options;
  const busyTimeout = Math.min(BUSY_TIMEOUT, lockTimeout);
  const path = databasePath(databaseUrl);
  if (!options.create && path !== IN_MEMORY && !existsSync(path))
    throw new StoreError(
      'DATABASE_UNAVAILABLE',
      `database ${databaseUrl} does not exist; "demarche ingest" or "demarche migrate" makes it`,
    );
  const opened: DataSource[] = [];
  try {
    if (path !== IN_MEMORY) await makeFolder(dirname(resolve(path)));
    const writer = await connect(path, 'writer', busyTimeout);
    opened.push(writer);
    await checkVersion(writer, databaseUrl, options.create ?? false);
    const reader = path === IN_MEMORY ? writer : await connect(path, 'reader', busyTimeout);
    opened.push(reader);
    return new SqliteStore(databaseUrl, writer, reader, Math.ceil(lockTimeout / busyTimeout));
  } catch (error) {
    await Promise.all([...new Set(opened)].map((dataSource) => dataSource.destroy()));
    throw storeFailure(error, databaseUrl);
  }
}

/**
 * Makes a folder and those it lies in, one by one: asked to make all at once, Node tries for ever on file
 * systems where a folder cannot be made although the one above it is there (`/proc`).
 */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    // another process was quicker
    if (!existsSync(path)) throw error;
  });
}
