import { Archive } from '../query/archive.js';
import type { Store } from '../store/store.js';

/** What resolvers are given besides their arguments; one for every request. */
export interface Context {
  archive: Archive;
}

/** The context of a new request. */
export function contextOf(store: Pick<Store, 'reader'>): Context {
  return { archive: Archive.of(store) };
}
