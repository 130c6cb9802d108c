import { settingOf } from '../config.js';
import { readSources } from '../read/read.js';
import { migrate, openStore } from '../store/store.js';
import { checkFormat } from './formats.js';
import { describe, ingestArticles } from './ingest-articles.js';
import { interruption } from './interrupt.js';
import { keepMemoryLow } from './lean-memory.js';
import { createProgress } from './progress.js';
import { print, say } from './terminal.js';

export interface IngestOptions {
  database?: string;
  format?: string;
}

/**
 * `demarche ingest`: reads files, folders or stdin into the database, which is made where there is none.
 * Gives the exit status: 1 when an article failed or the run was cut short.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<number> {
  checkFormat(options.format);
  keepMemoryLow();
  const store = await openStore(settingOf('database', options.database), { create: true });
  const { signal, dispose } = interruption();
  try {
    await migrate(store);
    const items = readSources(paths, { format: options.format });
    const summary = await ingestArticles(store, items, createProgress(), signal);
    await print(describe(summary));
    if (summary.interrupted) say('stopped before the end; the same command goes on from here');
    return summary.failed > 0 || summary.interrupted ? 1 : 0;
  } finally {
    dispose();
    await store.close();
  }
}
