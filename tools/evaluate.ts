import { parseArgs } from 'node:util';
import { DemarcheError, InputError, UsageError, messageOf } from '../src/errors.js';
import { type GoldCase, type GoldReport, readGold, scoreGold } from './gold.js';
import { measureStorylines, storylinesTable } from './storylines/report.js';
import { readStorylines } from './storylines/storyline.js';
import { measureSyntax, relationsTable, scoresTable, writeScores } from './syntax/report.js';
import type { SyntaxReader } from './syntax/scores.js';

const USAGE =
  '"[FILE] [--mistakes]", "--storylines [DIR] [--mistakes]" or "--syntax DIR [--json FILE] [--relations]"';

/** The cases and storylines of the project. */
const CASES = 'tests/gold/cases.jsonl';
const STORYLINES = 'tests/storylines';

/**
 * What is to be measured: reading into claims on labelled cases (of the project's own, with its storylines, where
 * no file is named), merging on storylines, or syntax on treebanks.
 */
export type EvalOptions =
  | { kind: 'gold'; file: string | null; mistakes: boolean }
  | { kind: 'storylines'; directory: string; mistakes: boolean }
  | { kind: 'syntax'; directory: string; json: string | null; relations: boolean };

/**
 * Reads the words after `npm run eval --`.
 *
 * @throws UsageError where a flag is unknown, lacks its value, or goes with the other kind of measurement
 */
export function evalOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parsed(args);
  const wrong = (what: string): UsageError => new UsageError('WRONG_USAGE', `${what}; give ${USAGE}`);
  const mistakes = values.mistakes ?? false;
  if (values.syntax === undefined) {
    if (values.json !== undefined) throw wrong('--json goes with --syntax only');
    if (values.relations) throw wrong('--relations goes with --syntax only');
    if (positionals.length > 1)
      throw wrong(`${positionals.length} files where one can be measured at a time`);
    if (values.storylines) return { kind: 'storylines', directory: positionals[0] ?? STORYLINES, mistakes };
    return { kind: 'gold', file: positionals[0] ?? null, mistakes };
  }
  if (values.syntax === '') throw wrong('--syntax lacks its folder');
  if (values.storylines) throw wrong('--storylines does not go with --syntax');
  if (mistakes) throw wrong('--mistakes does not go with --syntax');
  if (positionals[0] !== undefined) throw wrong(`the file ${positionals[0]} does not go with --syntax`);
  return {
    kind: 'syntax',
    directory: values.syntax,
    json: values.json ?? null,
    relations: values.relations ?? false,
  };
}

function parsed(args: readonly string[]): {
  values: { mistakes?: boolean; storylines?: boolean; syntax?: string; json?: string; relations?: boolean };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mistakes: { type: 'boolean' },
        storylines: { type: 'boolean' },
        syntax: { type: 'string' },
        json: { type: 'string' },
        relations: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [what] = messageOf(error).split(/\.\s/);
    throw new UsageError('WRONG_USAGE', `${what}; give ${USAGE}`, { cause: error });
  }
}

/** Where the results and the complaints go. */
export interface EvalOutput {
  print: (text: string) => void;
  complain: (text: string) => void;
}

/**
 * Measures what the words ask for and prints it; gives the exit status: 0 done, 1 the input was at fault,
 * 2 wrong usage, either of which is told in a line.
 *
 * @param read the parser that `--syntax` measures
 */
export async function evaluate(
  args: readonly string[],
  read: SyntaxReader,
  output: EvalOutput,
): Promise<number> {
  try {
    const options = evalOptions(args);
    const { kind } = options;
    if (kind === 'syntax') evaluateSyntax(options, read, output);
    if (kind === 'gold') evaluateGold(options, output);
    if (kind === 'gold' && options.file === null)
      await evaluateStorylines({ ...options, directory: STORYLINES }, output);
    if (kind === 'storylines') await evaluateStorylines(options, output);
    return 0;
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    output.complain(`eval: ${error.message.replaceAll(/\s*\n\s*/g, ' ')}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function evaluateSyntax(
  { directory, json, relations }: EvalOptions & { kind: 'syntax' },
  read: SyntaxReader,
  { print }: EvalOutput,
): void {
  const measurement = measureSyntax(directory, read);
  print(scoresTable(measurement));
  if (relations) print(`\n${relationsTable(measurement)}`);
  if (json !== null) writeScores(json, measurement);
}

function evaluateGold({ file, mistakes }: EvalOptions & { kind: 'gold' }, { print }: EvalOutput): void {
  const report = scoreGold(casesOf(file ?? CASES));
  if (mistakes) print(`${report.mistakes.join('\n')}\n\n`);
  print(goldTable(report));
}

async function evaluateStorylines(
  { directory, mistakes }: { directory: string; mistakes: boolean },
  { print }: EvalOutput,
): Promise<void> {
  const report = await measureStorylines(readStorylines(directory));
  if (mistakes) print(`${report.mistakes.join('\n')}\n\n`);
  print(storylinesTable(report));
}

function casesOf(file: string): GoldCase[] {
  try {
    return readGold(file);
  } catch (error) {
    throw new InputError(
      'FILE_UNREADABLE',
      `${file} cannot be read as labelled cases, a JSON object a line (${messageOf(error)}); check the file`,
      { cause: error },
    );
  }
}

function goldTable({ kinds, fields }: GoldReport): string {
  const lines = Object.entries(kinds).map(
    ([kind, { right, invented, missed, precision, recall, f1 }]) =>
      `${kind.padEnd(9)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${invented} invented, ${missed} missed)`,
  );
  const shares = Object.entries(fields).map(
    ([field, { right, of, share }]) => `  ${field.padEnd(22)} ${share.toFixed(3)}  (${right} of ${of})`,
  );
  return `${[...lines, 'of the matched:', ...shares].join('\n')}\n`;
}
