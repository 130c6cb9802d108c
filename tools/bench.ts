import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepMemoryLow } from '../src/commands/lean-memory.js';
import { messageOf } from '../src/errors.js';
import { readSources } from '../src/read/read.js';
import type { Article } from '../src/read/article.js';
import { benchIngest, INGEST_HEAD, stageLine, type IngestStage } from './load/ingest-bench.js';
import { measureSpeed, speedTable, type SpeedReport } from './speed.js';

/** Over how many articles the cost of ingesting one is averaged. */
const PROBES = 200;

/**
 * `npm run bench [-- PATH…] [--json FILE]`: how many words of articles are read in a second, on one core, and which
 * component takes how much of the time; beside it the bare pipe of wink-nlp on the same text, in turns. Of the shipped stories where no files or folders are named. It keeps memory as
 * low as `demarche extract` does.
 *
 * `npm run bench -- --ingest [--sizes 1000,20000] [--json FILE]`: what storing one article more takes when so many
 * are there, on average over two hundred: milliseconds, SQL statements, rows read, claims looked at, and claims of
 * the facts it becomes part of. The articles are made up, and none is read.
 *
 * --json writes the figures to a file, too.
 */
process.exitCode = await bench(process.argv.slice(2));

async function bench(args: readonly string[]): Promise<number> {
  const words = optionsOf(args);
  if (typeof words === 'string') {
    process.stderr.write(`bench: ${words}\n`);
    return 2;
  }
  const { paths, ingest, sizes, json } = words;
  const report = ingest ? await benchIngesting(sizes) : await benchReading(paths);
  if (report === null) {
    process.stderr.write('no article to read: name files or folders that hold some\n');
    return 2;
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  return 0;
}

interface BenchWords {
  paths: string[];
  ingest: boolean;
  sizes: number[];
  json: string | undefined;
}

/** The words after `npm run bench --`, or what is wrong with them. */
function optionsOf(args: readonly string[]): BenchWords | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ingest: { type: 'boolean' }, sizes: { type: 'string' }, json: { type: 'string' } },
    });
    const { ingest = false, json } = values;
    if (ingest && positionals.length > 0) return '--ingest makes its articles up and reads no files';
    if (!ingest && values.sizes !== undefined) return '--sizes goes with --ingest';
    const sizes = (values.sizes ?? '1000,20000').split(',').map(Number);
    if (!sizes.every((size) => Number.isInteger(size) && size > 0))
      return '--sizes needs numbers of articles, as in 1000,20000';
    return { paths: positionals, ingest, sizes, json };
  } catch (error) {
    return messageOf(error);
  }
}

async function benchIngesting(sizes: readonly number[]): Promise<IngestStage[]> {
  process.stdout.write(INGEST_HEAD);
  return benchIngest({
    sizes,
    probes: PROBES,
    clock: () => performance.now(),
    reached: (stage) => process.stdout.write(stageLine(stage)),
  });
}

async function benchReading(paths: readonly string[]): Promise<SpeedReport | null> {
  keepMemoryLow();
  const articles: Article[] = [];
  for await (const item of readSources(paths.length > 0 ? paths : ['samples'])) {
    if ('error' in item) process.stderr.write(`${item.error.message}\n`);
    else articles.push(item.article);
  }
  if (articles.length === 0) return null;
  // JavaScript is compiled as it runs: what is read first is read slowly, however little there is
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  const passes = Math.max(3, Math.ceil(2_000_000 / length));
  const report = await measureSpeed(articles, {
    warmUp: passes,
    passes,
    clock: () => performance.now(),
    memory: () => process.resourceUsage().maxRSS * 1024,
  });
  process.stdout.write(speedTable(report));
  return report;
}
