import { settingOf } from '../config.js';
import { rebuild as deriveAnew } from '../store/rebuild.js';
import { openStore } from '../store/store.js';
import { keepMemoryLow } from './lean-memory.js';
import { createProgress } from './progress.js';
import { counted, print } from './terminal.js';

export interface RebuildOptions {
  database?: string;
}

/**
 * `demarche rebuild`: drops all facts and derives them again from the articles' claims and the judgements. Cut
 * short, it leaves the facts as they were.
 */
export async function rebuild(options: RebuildOptions): Promise<number> {
  keepMemoryLow();
  const store = await openStore(settingOf('database', options.database));
  const progress = createProgress();
  try {
    const { articles, claims, meetings, stances, actors } = await deriveAnew(store, (done, total) => {
      progress.update(done, total, true);
    });
    progress.end();
    const facts = [counted(meetings, 'meeting'), counted(stances, 'stance'), counted(actors, 'actor')];
    await print(
      `from:  ${counted(articles, 'article')} with ${counted(claims, 'claim')}\nfacts: ${facts.join(', ')}`,
    );
    return 0;
  } finally {
    progress.end();
    await store.close();
  }
}
