import { existsSync } from 'node:fs';
import type { DataSource, EntityManager } from 'typeorm';
import { StoreError } from '../errors.js';
import { IN_MEMORY, connect, databasePath } from './data-source.js';
import { storeFailure } from './failures.js';
import { checkVersion } from './migrate.js';
import type { Store } from './types.js';
import { WriteQueue } from './write-queue.js';

export { migrate } from './migrate.js';
export type { Store } from './types.js';

class SqliteStore implements Store {
  private readonly queue: WriteQueue;

  constructor(
    readonly databaseUrl: string,
    readonly dataSource: DataSource,
    readonly reader: DataSource,
  ) {
    this.queue = new WriteQueue(dataSource);
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
 * bring up to date; without it the schema must be the one this program knows.
 * @throws UsageError when the URL is none
 * @throws StoreError DATABASE_UNAVAILABLE, DATABASE_DAMAGED, DATABASE_BUSY, DATABASE_TOO_NEW or
 * DATABASE_NOT_MIGRATED
 */
export async function openStore(databaseUrl: string, options: { create?: boolean } = {}): Promise<Store> {
  const path = databasePath(databaseUrl);
  if (!options.create && path !== IN_MEMORY && !existsSync(path))
    throw new StoreError(
      'DATABASE_UNAVAILABLE',
      `database ${databaseUrl} does not exist; "demarche ingest" or "demarche migrate" makes it`,
    );
  const opened: DataSource[] = [];
  try {
    const writer = await connect(path, 'writer');
    opened.push(writer);
    await checkVersion(writer, databaseUrl, options.create ?? false);
    const reader = path === IN_MEMORY ? writer : await connect(path, 'reader');
    opened.push(reader);
    return new SqliteStore(databaseUrl, writer, reader);
  } catch (error) {
    await Promise.all([...new Set(opened)].map((dataSource) => dataSource.destroy()));
    throw storeFailure(error, databaseUrl);
  }
}
