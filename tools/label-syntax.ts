import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readWeights, readWordVectors } from '../src/extract/syntax/network/weights.js';
import { labelText } from './syntax/training/label-text.js';

/**
 * `npm run -s label-syntax -- VECTORS.br WEIGHTS.br[,WEIGHTS.br…] TEXT…`: prints a treebank of texts with one sentence
 * a line, by what networks together make of them, to be corrected. The networks must have been trained on
 * the same sentences, and so know the same tags.
 */
const [vectorsFile, weightFiles, ...texts] = process.argv.slice(2);
if (vectorsFile === undefined || weightFiles === undefined || texts.length === 0) {
  process.stderr.write('label-syntax: give VECTORS.br WEIGHTS.br[,WEIGHTS.br…] TEXT…\n');
  process.exitCode = 2;
} else {
  const vectors = readWordVectors(readFileSync(vectorsFile));
  const models = weightFiles.split(',').map((file) => readWeights(readFileSync(file), vectors));
  for (const file of texts)
    process.stdout.write(labelText(readFileSync(file, 'utf8'), basename(file).replace(/\.\w+$/, ''), models));
}
