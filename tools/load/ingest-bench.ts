import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openStore } from '../../src/store/store.js';
import { measureIngest, storeAll, type IngestCost } from './ingest-cost.js';
import { makeNews } from './news.js';

/** What one article more costs when so many are there. */
export interface IngestStage extends IngestCost {
  articles: number;
}

export interface IngestBenchOptions {
  /** At how many articles the cost is measured, in any order. */
  sizes: readonly number[];
  /** Over how many articles the cost is averaged; these are stored on top of each size. */
  probes: number;
  /** The time in milliseconds. */
  clock: () => number;
  /** Told of each stage when it has been measured. */
  reached: (stage: IngestStage) => void;
}

/** Fills a database in a scratch file with made-up news and measures what an article costs at each size. */
export async function benchIngest({
  sizes,
  probes,
  clock,
  reached,
}: IngestBenchOptions): Promise<IngestStage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'));
  const store = await openStore(`sqlite:${join(folder, 'news.sqlite')}`, { create: true });
  try {
    await migrate(store);
    const news = makeNews(1);
    const stages: IngestStage[] = [];
    let stored = 0;
    for (const articles of [...sizes].sort((a, b) => a - b)) {
      for (; stored < articles; stored += 1) await storeAll(store, [news.next().value]);
      const next = Array.from({ length: probes }, () => news.next().value);
      const stage = { articles, ...(await measureIngest(store, next, clock)) };
      stored += probes;
      stages.push(stage);
      reached(stage);
    }
    return stages;
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

const line = (...cells: string[]): string => `${cells.map((cell) => cell.padStart(12)).join('')}\n`;

/** The line above the stages. */
export const INGEST_HEAD = line('articles', 'ms', 'statements', 'rows read', 'candidates', 'touched');

/** A stage as a line of a table. */
export function stageLine(stage: IngestStage): string {
  const { articles, milliseconds, statements, rows, candidates, touched } = stage;
  const numbers = [milliseconds, statements, rows, candidates, touched];
  return line(articles.toLocaleString('en'), ...numbers.map((value) => value.toFixed(1)));
}
