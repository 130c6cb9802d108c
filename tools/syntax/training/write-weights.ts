import { brotliCompressSync, constants } from 'node:zlib';
import type { Matrix } from '../../../src/extract/syntax/network/memory.js';
import { listMatrices, type Parameters } from '../../../src/extract/syntax/network/parameters.js';
import { LARGEST } from '../../../src/extract/syntax/network/quantized.js';
import type { WeightsHeader } from '../../../src/extract/syntax/network/weights.js';

/** The file that `readWeights` reads; `quality` is how hard to compress, from 0 to 11. */
export function writeWeights(
  header: WeightsHeader,
  parameters: Parameters,
  embeddings: Float32Array,
  quality = 11,
): Buffer {
  const { gates, dependent, head, relationDependent, relationHead, tag, ...floats } = parameters;
  const parts = [
    Buffer.from(`${JSON.stringify(header)}\n`),
    ...[...gates, dependent, head, relationDependent, relationHead, tag].map(quantized),
    ...listMatrices(floats).map(({ data }) => Buffer.from(data.slice().buffer)),
    bytesOf(embeddings, header.sizes.embedded),
  ];
  return brotliCompressSync(Buffer.concat(parts), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

function quantized({ rows, columns, data }: Matrix): Buffer {
  const steps = new Float32Array(columns).fill(1e-9);
  data.forEach((value, at) => {
    steps[at % columns] = Math.max(steps[at % columns] ?? 0, Math.abs(value) / LARGEST);
  });
  const bytes = Buffer.alloc(4 * columns + 2 * rows * columns);
  steps.forEach((step, column) => bytes.writeFloatLE(step, 4 * column));
  data.forEach((value, at) => {
    const whole = Math.round(value / (steps[at % columns] ?? 1));
    bytes.writeInt16LE(Math.max(-LARGEST, Math.min(LARGEST, whole)), 4 * columns + 2 * at);
  });
  return bytes;
}

function bytesOf(embeddings: Float32Array, columns: number): Buffer {
  const rows = embeddings.length / columns;
  const table = Buffer.alloc(rows * (4 + columns));
  for (let row = 0; row < rows; row += 1) {
    const values = embeddings.subarray(row * columns, (row + 1) * columns);
    const step = Math.fround(values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127);
    const place = row * (4 + columns);
    table.writeFloatLE(step, place);
    values.forEach((value, at) => {
      table.writeInt8(Math.max(-127, Math.min(127, Math.round(value / step))), place + 4 + at);
    });
  }
  return table;
}
