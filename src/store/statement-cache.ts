import sqlite3 from 'sqlite3';

/** How many statements a connection keeps ready. */
const KEPT = 400;

/** Those that may be kept: they end by themselves, where RETURNING would leave a cursor open over the commit. */
const REPEATABLE = /^\s*(SELECT|INSERT|UPDATE|DELETE)\b(?![^]*\bRETURNING\b)/i;

type Callback = (this: sqlite3.Statement, error: Error | null, rows?: unknown[]) => void;

/**
 * A connection that keeps the statements it has prepared, for as long as they are used: preparing takes about
 * as long as running a small one. Otherwise it is the driver's own.
 */
export class CachingDatabase extends sqlite3.Database {
  /** By their text, the least recently used first. */
  private readonly statements = new Map<string, sqlite3.Statement>();

  override run(sql: string, ...rest: unknown[]): this {
    return this.perform('run', sql, rest);
  }

  override all(sql: string, ...rest: unknown[]): this {
    return this.perform('all', sql, rest);
  }

  override close(callback?: (error: Error | null) => void): void {
    for (const statement of this.statements.values()) statement.finalize();
    this.statements.clear();
    super.close(callback);
  }

  private perform(method: 'run' | 'all', sql: string, rest: unknown[]): this {
    const callback = rest.at(-1);
    if (!isCallback(callback) || !REPEATABLE.test(sql)) {
      super[method](sql, ...rest);
      return this;
    }
    const parameters = rest.length > 1 ? (rest[0] ?? []) : [];
    const kept = this.statements.get(sql);
    if (kept) {
      this.statements.delete(sql);
      this.statements.set(sql, kept);
      kept[method](parameters, callback);
      return this;
    }
    const fresh = this.prepare(sql, (error: Error | null) => {
      if (error) {
        callback.call(fresh, error);
        return;
      }
      fresh[method](parameters, callback);
      this.keep(sql, fresh);
    });
    return this;
  }

  private keep(sql: string, statement: sqlite3.Statement): void {
    // the same text may have been prepared twice at once; either will do
    this.statements.get(sql)?.finalize();
    this.statements.set(sql, statement);
    const [oldest] = this.statements;
    if (this.statements.size <= KEPT || !oldest) return;
    this.statements.delete(oldest[0]);
    oldest[1].finalize();
  }
}

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}
