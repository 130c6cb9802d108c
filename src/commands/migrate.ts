import { settingOf } from '../config.js';
import { migrate as applyMigrations, openStore } from '../store/store.js';
import { print } from './terminal.js';

export interface MigrateOptions {
  database?: string;
}

/** `demarche migrate`: brings the database to this program's version, making it where there is none. */
export async function migrate(options: MigrateOptions): Promise<number> {
  const url = settingOf('database', options.database);
  const store = await openStore(url, { create: true });
  try {
    const { applied } = await applyMigrations(store);
    if (applied.length === 0) await print(`${url} is up to date`);
    for (const name of applied) await print(`applied ${name}`);
    return 0;
  } finally {
    await store.close();
  }
}
