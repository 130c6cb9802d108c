import { writeFileSync } from 'node:fs';
import { keepMemoryLow } from '../src/commands/lean-memory.js';
import { readSources } from '../src/read/read.js';
import type { Article } from '../src/read/article.js';
import { measureSpeed, speedTable } from './speed.js';

/**
 * `npm run bench [-- PATH…] [--json FILE]`: how many words of articles are read in a second, on one core, and which
 * component takes how much of the time; beside it the bare pipe of wink-nlp on the same text, in turns. Of the shipped stories where no files or folders are named. It keeps memory as
 * low as `demarche extract` does. --json writes the figures to a file, too.
 */
keepMemoryLow();
const words = process.argv.slice(2);
const json = words.indexOf('--json');
const file = json < 0 ? undefined : words.splice(json, 2)[1];

const articles: Article[] = [];
for await (const item of readSources(words.length > 0 ? words : ['samples'])) {
  if ('error' in item) process.stderr.write(`${item.error.message}\n`);
  else articles.push(item.article);
}

if ((json >= 0 && file === undefined) || articles.length === 0) {
  process.stderr.write(
    articles.length === 0
      ? 'no article to read: name files or folders that hold some\n'
      : '--json needs a file\n',
  );
  process.exitCode = 2;
} else {
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
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
