import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DemarcheError, InputError, messageOf, UsageError } from '../../../src/errors.js';
import { type Model, readWeights, readWordVectors } from '../../../src/extract/syntax/network/weights.js';
import { treebanksOf, type TreebankSentence } from '../conllu.js';
import { readerOf } from '../network-reader.js';
import { scoreSyntax } from '../scores.js';
import { SETTINGS } from './settings.js';
import { Material, trainNetwork, type TrainingSettings } from './train-network.js';

const USAGE = 'DIR [--with DIR] [--out FOLDER] [--epochs N] [--seed N]';

/** Where the word vectors are read and the weights written unless --out says otherwise. */
const MODEL = 'src/extract/syntax/model';
const VECTORS = join(MODEL, 'word-vectors.br');

/** Where the progress and the complaints go. */
export interface TrainOutput {
  print: (text: string) => void;
  complain: (text: string) => void;
}

/** Trains as the words ask; gives the exit status: 0 done, 1 the input was at fault, 2 wrong usage. */
export function train(args: readonly string[], output: TrainOutput): number {
  try {
    trainOn(trainOptions(args), output);
    return 0;
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    output.complain(`train-syntax: ${error.message.replaceAll(/\s*\n\s*/g, ' ')}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

interface TrainOptions {
  directory: string;
  /** A folder of further treebanks, or null. */
  added: string | null;
  out: string;
  settings: TrainingSettings;
}

function trainOptions(args: readonly string[]): TrainOptions {
  const wrong = (what: string, cause?: unknown): UsageError =>
    new UsageError('WRONG_USAGE', `${what}; give ${USAGE}`, { cause });
  const parsed = (() => {
    try {
      return parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          with: { type: 'string' },
          out: { type: 'string' },
          epochs: { type: 'string' },
          seed: { type: 'string' },
        },
      });
    } catch (error) {
      throw wrong(messageOf(error).split(/\.\s/)[0] ?? '', error);
    }
  })();
  const [directory, ...others] = parsed.positionals;
  if (directory === undefined || others.length > 0) throw wrong('one folder of treebanks is needed');
  const whole = (name: 'epochs' | 'seed'): number => {
    const text = parsed.values[name];
    if (text === undefined) return SETTINGS[name];
    if (!/^[1-9]\d{0,5}$/.test(text)) throw wrong(`--${name} ${text} is no whole number from 1 up`);
    return Number(text);
  };
  const settings = { ...SETTINGS, epochs: whole('epochs'), seed: whole('seed') };
  const { with: added = null, out = MODEL } = parsed.values;
  return { directory, added, out, settings };
}

function trainOn({ directory, added, out, settings }: TrainOptions, { print }: TrainOutput): void {
  if (!statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new InputError(
      'FILE_UNWRITABLE',
      `there is no folder ${out} to write weights.br to; make it or name another with --out`,
    );
  const training = trainingOf(directory);
  const others = added === null ? new Map<string, TreebankSentence[]>() : trainingOf(added);
  const vectors = readWordVectors(readFileSync(VECTORS));
  const material = new Material([...training.values()].flat(), vectors, [...others.values()].flat());
  const names = [...training.keys(), ...others.keys()].join(', ');
  print(`${material.sentences.length} sentences, ${material.words} words: ${names}\n`);
  const tuning = treebanksOf(directory, '-dev');
  const weights = trainNetwork(material, settings, (progress) => {
    // weights are only written out to be looked at where there is something to look with
    const found = tuning.size > 0 ? scores(readWeights(progress.weights(1), vectors), tuning) : '';
    print(`epoch ${progress.epoch + 1} of ${settings.epochs}, loss ${progress.loss.toFixed(4)}${found}\n`);
  });
  writeFileSync(join(out, 'weights.br'), weights);
  print(
    `weights.br: ${weights.length} bytes${scores(readWeights(weights, vectors), treebanksOf(directory, '-test'))}\n`,
  );
}

/** The treebanks of a folder that are for training. */
function trainingOf(directory: string): Map<string, TreebankSentence[]> {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new InputError(
      'FILE_NOT_FOUND',
      `there is no folder ${directory}; name the one with the treebanks`,
    );
  const training = treebanksOf(directory, '-train');
  if (training.size === 0)
    throw new InputError(
      'FILE_NOT_FOUND',
      `${directory} has no NAME-train.conllu or NAME-train.conllu.gz; put one there`,
    );
  return training;
}

/** How a network does on treebanks, as the end of a line. */
function scores(model: Model, treebanks: ReadonlyMap<string, TreebankSentence[]>): string {
  const read = readerOf(model);
  return [...treebanks]
    .map(([name, sentences]) => {
      const { uas, las, tags, clauses } = scoreSyntax(
        sentences,
        sentences.map(({ words }) => read(words)),
      ).scores;
      const percent = [uas, las, tags, clauses].map((share) => (100 * share).toFixed(2)).join(' ');
      return `  ${name} (UAS LAS tags clauses) ${percent}`;
    })
    .join('');
}
