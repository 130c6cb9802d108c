import { brotliDecompressSync } from 'node:zlib';
import type { Names } from './decode.js';
import { Arena } from './memory.js';
import { Network } from './network.js';
import { largeShapes, listMatrices, LONGEST, makeFloats, type Sizes } from './parameters.js';
import { pairUp, type QuantizedWeights } from './quantized.js';
import { Vocabulary, type WordVectors } from './vocabulary.js';

/** What stands before the numbers in a file of weights, as one line of JSON. */
export interface WeightsHeader {
  sizes: Sizes;
  /** Tags as "UPOS XPOS", in the order of their index. */
  tags: string[];
  relations: string[];
  /** Names of features in the order of their rows, from row 1. */
  features: string[];
}

/** A network with the names of what it scores. */
export interface Model extends Names {
  network: Network;
}

/** Room for the weights and for one sentence, in bytes. */
function roomFor(sizes: Sizes): number {
  const columns = sizes.embedded + sizes.vector;
  const { gates, outputs } = largeShapes(sizes);
  const large = [...gates, ...outputs].reduce((sum, [rows, count]) => sum + rows * count, 0);
  const small =
    sizes.arc * (sizes.arc + 64) + sizes.relation * 128 + 16 * columns * sizes.shifts.length + 1000;
  const sentence = 14 * columns + 8 * sizes.arc + 5 * sizes.relation + 2 * sizes.tags + LONGEST + 400;
  return 2 * large + 4 * small + 4 * LONGEST * sentence;
}

function split(raw: Buffer): { json: unknown; numbers: Buffer } {
  const end = raw.indexOf(10);
  return { json: JSON.parse(raw.toString('utf8', 0, end)) as unknown, numbers: raw.subarray(end + 1) };
}

/** Word vectors from their compressed file. */
export function readWordVectors(compressed: Uint8Array): WordVectors {
  const { json, numbers } = split(brotliDecompressSync(compressed));
  const { columns, step, words } = json as { columns: number; step: number; words: string[] };
  const rowOf = new Map(words.map((word, row) => [word, row]));
  const bytes = new Int8Array(numbers.buffer, numbers.byteOffset, words.length * columns);
  return { columns, step, rowOf, bytes };
}

/**
 * A network from a compressed file of weights. After the header come the large matrices (for each, a step a column
 * as a float, then two bytes a number), the smaller ones as floats, and the rows of the embeddings (for each, its
 * step as a float, then one byte a column); all little-endian.
 */
export function readWeights(compressed: Uint8Array, vectors: WordVectors): Model {
  const { json, numbers } = split(brotliDecompressSync(compressed));
  const { sizes, tags, relations, features } = json as WeightsHeader;
  const view = new DataView(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let place = 0;
  const float = (): number => {
    place += 4;
    return view.getFloat32(place - 4, true);
  };
  const quantized = ([rows, columns]: [number, number]): QuantizedWeights => {
    const steps = Float32Array.from({ length: columns }, float);
    const values = new Int16Array(rows * columns);
    for (let at = 0; at < values.length; at += 1, place += 2) values[at] = view.getInt16(place, true);
    return { rows, columns, steps, values };
  };
  const shapes = largeShapes(sizes);
  const gates = shapes.gates.map(quantized);
  const outputs = shapes.outputs.map(quantized);
  const arena = new Arena(roomFor(sizes));
  const floats = makeFloats(arena, sizes);
  for (const { data } of listMatrices(floats)) for (let at = 0; at < data.length; at += 1) data[at] = float();
  const embeddings = new Float32Array((features.length + 1) * sizes.embedded);
  for (let row = 0; row < embeddings.length; row += sizes.embedded) {
    const step = float();
    for (let column = 0; column < sizes.embedded; column += 1, place += 1)
      embeddings[row + column] = view.getInt8(place) * step;
  }
  const weights = {
    gates: gates.map((each) => pairUp(arena, [each])),
    outputs: pairUp(arena, outputs),
    floats,
    embeddings,
  };
  const vocabulary = new Vocabulary(new Map(features.map((name, row) => [name, row + 1])), vectors);
  const network = new Network(arena, sizes, weights, vocabulary);
  return { network, tags, relations };
}
