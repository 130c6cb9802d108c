import type { DataSource, EntityManager } from 'typeorm';

/** An open database: one connection that writes and one that reads. */
export interface Store {
  readonly databaseUrl: string;
  /** The connection that writes. Use it through `write`; reading through it may see unfinished work. */
  readonly dataSource: DataSource;
  /** The connection for questions: sees only what is committed. In memory it is the same as the other. */
  readonly reader: DataSource;
  /**
   * Runs `work` in one transaction, after all work given before: committed when it resolves, undone when it
   * rejects. Work may not call `write` again.
   * @throws StoreError DATABASE_BUSY when another process keeps the lock too long (half a minute, unless
   * opened otherwise), and others when
   * the file cannot be written
   */
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Waits for the work under way, then closes both connections. */
  close(): Promise<void>;
}
