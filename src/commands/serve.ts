import { once } from 'node:events';
import { join } from 'node:path';
import { settingOf } from '../config.js';
import { UsageError } from '../errors.js';
import { readSources } from '../read/read.js';
import { startServer } from '../serve/server.js';
import { migrate, openStore, type Store } from '../store/store.js';
import { describe, ingestArticles } from './ingest-articles.js';
import { interruption } from './interrupt.js';
import { packageRoot } from './package-root.js';
import { createProgress } from './progress.js';
import { print, say } from './terminal.js';

export interface ServeOptions {
  database?: string;
  host?: string;
  port?: string;
  samples?: boolean;
}

/**
 * `demarche serve`: brings the database up to date, with `--samples` reads the sample stories into it, and
 * serves until Ctrl-C or SIGTERM. Prints where it can be reached, once it can. Gives the exit status.
 */
export async function serve(options: ServeOptions): Promise<number> {
  const port = portOf(settingOf('port', options.port));
  const { signal, dispose } = interruption();
  const store = await openStore(settingOf('database', options.database), { create: true });
  try {
    await migrate(store);
    if (options.samples) await ingestSamples(store, signal);
    if (signal.aborted) return 0;
    const server = await startServer({ store, host: settingOf('host', options.host), port });
    try {
      await print(
        `Open ${new URL('/', server.url).href} in a browser (GraphQL: ${new URL('/graphql', server.url).href})`,
      );
      say('serving; Ctrl-C ends it');
      await aborted(signal);
    } finally {
      await server.close();
    }
    return 0;
  } finally {
    dispose();
    await store.close();
  }
}

async function ingestSamples(store: Store, signal: AbortSignal): Promise<void> {
  const items = readSources([join(packageRoot(), 'samples')]);
  const summary = await ingestArticles(store, items, createProgress(), signal);
  for (const line of describe(summary).split('\n')) say(line);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(
    'WRONG_USAGE',
    `--port ${text}: give a whole number from 0 to 65535; 0 takes a free port.`,
  );
}
