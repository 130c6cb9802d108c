/**
 * A process that ingests, for processes.test.ts: `node writer.mjs MODULES DATABASE STORIES [stall]`.
 * Prints a line for each story that is stored. With `stall` it then begins a transaction and never ends it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, database, stories, stall] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(modules, path)).href);
const { openStore, migrate } = await load('store/store.js');
const { ingestArticle } = await load('store/ingest.js');

const store = await openStore(database, { create: true });
await migrate(store);
for (const { article, extraction } of JSON.parse(readFileSync(stories, 'utf8'))) {
  const { status } = await ingestArticle(store, article, extraction, 'rules@0.1.0', {
    ingestedAt: '2026-01-01T00:00:00.000Z',
  });
  process.stdout.write(`${status}\n`);
}
if (stall) {
  await store.write(async (manager) => {
    await manager.query(`INSERT INTO redirect (from_id, to_id) VALUES ('half', 'written')`);
    process.stdout.write('stalled\n');
    await new Promise((resolve) => process.stdin.once('data', resolve));
  });
}
await store.close();
