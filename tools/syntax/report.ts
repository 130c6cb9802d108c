import { statSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { InputError, messageOf } from '../../src/errors.js';
import { readTreebank, treebankFile } from './conllu.js';
import { type SyntaxReader, type SyntaxReport, scoreSyntax } from './scores.js';

/** The treebanks that are measured where a folder has them: two to report, and the one to tune on. */
export const TREEBANKS = ['ewt-test', 'gum-news-test', 'ewt-dev'] as const;

/** What a parser reaches on the treebanks of a folder. */
export interface SyntaxMeasurement {
  /** By the name of the treebank. */
  treebanks: Map<string, SyntaxReport>;
  /** Of tagging and parsing together; the words come cut. */
  wordsPerSecond: number;
}

/**
 * Measures a parser on those of the known treebanks that a folder has.
 *
 * @throws InputError where there is no such folder, none of the treebanks is in it, or one is malformed
 */
export function measureSyntax(directory: string, read: SyntaxReader): SyntaxMeasurement {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new InputError(
      'FILE_NOT_FOUND',
      `there is no folder ${directory}; name the one with the treebanks`,
    );
  const names = TREEBANKS.filter((name) => treebankFile(directory, name) !== null);
  if (names.length === 0)
    throw new InputError(
      'FILE_NOT_FOUND',
      `${directory} has none of the treebanks ${TREEBANKS.join(', ')}; put one there as NAME.conllu or NAME.conllu.gz`,
    );
  const gold = names.map((name) => ({ name, sentences: readTreebank(directory, name) }));
  const treebanks = new Map(
    gold.map(({ name, sentences }) => [
      name,
      scoreSyntax(
        sentences,
        sentences.map(({ words }) => read(words)),
      ),
    ]),
  );
  // the second time round, when code is compiled and data loaded
  const started = performance.now();
  for (const { sentences } of gold) for (const { words } of sentences) read(words);
  const seconds = (performance.now() - started) / 1000;
  const words = [...treebanks.values()].reduce((sum, report) => sum + report.words, 0);
  return { treebanks, wordsPerSecond: words / seconds };
}

/** The scores of each treebank as a line of a table, and the speed below. */
export function scoresTable({ treebanks, wordsPerSecond }: SyntaxMeasurement): string {
  const lines = [...treebanks].map(([name, { sentences, words, clauses, scores }]) =>
    [
      name.padEnd(14),
      ...[scores.uas, scores.las, scores.tags, scores.clauses].map(percent),
      `   (${sentences} sentences, ${words} words, ${clauses} clauses)`,
    ].join(''),
  );
  const heading = `${'treebank'.padEnd(14)}${['UAS', 'LAS', 'tags', 'clauses'].map((word) => word.padStart(9)).join('')}`;
  const speed = `${Math.round(wordsPerSecond).toLocaleString('en-US')} words a second`;
  return [heading, ...lines, speed, ''].join('\n');
}

/** F1 of each relation, a column a treebank, the most frequent first; "-" where nobody uses the relation. */
export function relationsTable({ treebanks }: SyntaxMeasurement): string {
  const counts = new Map<string, number>();
  for (const { relations } of treebanks.values())
    for (const { relation, count } of relations) counts.set(relation, (counts.get(relation) ?? 0) + count);
  const heading = `${'F1 (count)'.padEnd(14)}${[...treebanks.keys()].map((name) => name.padStart(16)).join('')}`;
  const lines = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([relation]) => {
      const cells = [...treebanks.values()].map(({ relations }) => {
        const score = relations.find((each) => each.relation === relation);
        return (score ? `${percent(score.f1)} ${`(${score.count})`.padStart(6)}` : '-').padStart(16);
      });
      return `${relation.padEnd(14)}${cells.join('')}`;
    });
  return [heading, ...lines, ''].join('\n');
}

const percent = (share: number): string => (Number.isNaN(share) ? '-' : (100 * share).toFixed(1)).padStart(9);

/**
 * Writes the scores as JSON, by treebank: `{"ewt-test": {"uas", "las", "tags", "clauses"}, …}`, shares of 1.
 *
 * @throws InputError where the file cannot be written
 */
export function writeScores(file: string, { treebanks }: SyntaxMeasurement): void {
  const scores = Object.fromEntries([...treebanks].map(([name, report]) => [name, report.scores]));
  try {
    writeFileSync(file, `${JSON.stringify(scores, null, 2)}\n`);
  } catch (error) {
    throw new InputError(
      'FILE_UNWRITABLE',
      `${file} cannot be written (${messageOf(error)}); name a file in a folder that is there and may be written to`,
      { cause: error },
    );
  }
}
