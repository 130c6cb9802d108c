import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isBusy } from './failures.js';

/**
 * One writer at a time. A SQLite connection holds one transaction, so pieces of work queue here; between
 * processes the lock taken at BEGIN IMMEDIATE does the same. Work that finds the lock taken is tried again.
 */
export class WriteQueue {
  private tail: Promise<unknown> = Promise.resolve();
  private readonly inside = new AsyncLocalStorage<true>();

  /** `attempts`: how often a transaction is begun while another process holds the lock. */
  constructor(
    private readonly dataSource: DataSource,
    private readonly attempts: number,
  ) {}

  /**
   * Runs `work` in one transaction: committed when it resolves, undone when it rejects.
   * @throws Error when called from inside other work, which would wait for itself for ever
   */
  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.inside.getStore())
      return Promise.reject(new Error('write() inside write(): use the manager that was given'));
    const turn = this.tail.then(() => this.inside.run(true, () => this.transaction(work)));
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when all work given so far is done. */
  async idle(): Promise<void> {
    await this.tail;
  }

  private async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    await begin(runner, this.attempts);
    try {
      const result = await work(runner.manager);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      // some failures (a full disk) have undone the transaction already, and then there is none to undo
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      markActive(runner, false);
    }
  }
}

/**
 * TypeORM begins deferred, so that a transaction which reads before it writes fails when another process has
 * written in between. Taking the write lock at the start rules that out.
 */
async function begin(runner: QueryRunner, attempts: number): Promise<void> {
  try {
    await runner.query('BEGIN IMMEDIATE');
  } catch (error) {
    if (attempts <= 1 || !isBusy(error)) throw error;
    return begin(runner, attempts - 1);
  }
  markActive(runner, true);
}

/** Keeps the runner from opening a transaction of its own inside the one begun here. */
function markActive(runner: { isTransactionActive: boolean }, active: boolean): void {
  runner.isTransactionActive = active;
}
