import { readFileSync } from 'node:fs';
import { type Model, readWeights, readWordVectors } from './weights.js';

const file = (name: string): Buffer => readFileSync(new URL(`../model/${name}`, import.meta.url));

let loaded: Model | undefined;

/** The network that the project ships with (see model/README.md), read from its files at the first call. */
export function shippedModel(): Model {
  loaded ??= readWeights(file('weights.br'), readWordVectors(file('word-vectors.br')));
  return loaded;
}
