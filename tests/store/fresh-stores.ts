import { ingestArticle } from '../../src/store/ingest.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';
import type { Story } from './stories.js';

const opened: Store[] = [];

/** A store in memory of some stories, told in this order; it is closed after the test. */
export async function storeOf(...stories: readonly Story[]): Promise<Store> {
  const store = await openStore('sqlite::memory:', { create: true });
  opened.push(store);
  await migrate(store);
  for (const each of stories) await add(store, each);
  return store;
}

/** Adds a story to a store. */
export const add = (store: Store, { article, extraction }: Story) =>
  ingestArticle(store, article, extraction, 'rules@0.1.0', { ingestedAt: '2026-01-01T00:00:00.000Z' });

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});
