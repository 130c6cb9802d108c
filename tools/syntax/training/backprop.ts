import type { Arena, Matrix } from '../../../src/extract/syntax/network/memory.js';
import type { Random } from './random.js';

/** Products of matrices as the way back needs them, with the room for matrices that are turned on their side. */
export class Backprop {
  private readonly turned: Matrix;

  /** `largest` is the most numbers that a matrix to be turned has. */
  constructor(
    readonly arena: Arena,
    largest: number,
  ) {
    this.turned = arena.matrix(1, largest);
  }

  /** gradient += inputᵀ·dOutput, over the first `rows` rows. */
  weights(input: Matrix, dOutput: Matrix, gradient: Matrix, rows: number): void {
    transpose(input.data, rows, input.columns, this.turned.data, rows);
    this.arena.multiplyShaped(this.turned, dOutput, gradient, [input.columns, rows, dOutput.columns], true);
  }

  /** dInput = dOutput·weightsᵀ, or dInput += that. */
  input(dOutput: Matrix, weights: Matrix, dInput: Matrix, rows: number, accumulate = false): void {
    transpose(weights.data, weights.rows, weights.columns, this.turned.data, weights.rows);
    this.arena.multiplyShaped(
      dOutput,
      this.turned,
      dInput,
      [rows, weights.columns, weights.rows],
      accumulate,
    );
  }
}

/** Columns as rows; `stride` numbers lie between the beginnings of two rows of the result. */
export function transpose(
  from: Float32Array,
  rows: number,
  columns: number,
  to: Float32Array,
  stride: number,
): void {
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      to[column * stride + row] = from[row * columns + column] as number;
}

/** sums += the first rows together. */
export function sumRows(matrix: Matrix, sums: Float32Array, rows: number): void {
  const { columns, data } = matrix;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      sums[column] = (sums[column] as number) + (data[row * columns + column] as number);
}

/** values *= factors, number by number. */
export function timesEach(values: Float32Array, factors: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) values[at] = (values[at] as number) * (factors[at] as number);
}

/** Fills rows with factors that leave a share of the numbers out and lift the others to make up for it. */
export function fillMask(mask: Matrix, rows: number, share: number, random: Random): void {
  const kept = 1 / (1 - share);
  for (let at = 0; at < rows * mask.columns; at += 1) mask.data[at] = random.next() < share ? 0 : kept;
}

/** The same with one row for all words of a sentence; `bounds` as in layers.ts. */
export function fillSentenceMask(
  mask: Matrix,
  bounds: readonly number[],
  share: number,
  random: Random,
): void {
  const { data, columns } = mask;
  const kept = 1 / (1 - share);
  for (let each = 0; each + 1 < bounds.length; each += 1) {
    const first = (bounds[each] ?? 0) * columns;
    const end = (bounds[each + 1] ?? 0) * columns;
    for (let column = 0; column < columns; column += 1)
      data[first + column] = random.next() < share ? 0 : kept;
    for (let row = first + columns; row < end; row += columns) data.copyWithin(row, first, first + columns);
  }
}

/**
 * Turns the scores of a row into the gradients of the cross-entropy (times `weight`) in place and gives the loss
 * (unweighted). The row begins at `from` and has `count` choices; `never` is none of them.
 */
export function crossEntropy(
  scores: Float32Array,
  from: number,
  count: number,
  wanted: number,
  weight: number,
  never = -1,
): number {
  let most = -Infinity;
  for (let at = 0; at < count; at += 1)
    if (at !== never && (scores[from + at] as number) > most) most = scores[from + at] as number;
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const power = at === never ? 0 : Math.exp((scores[from + at] as number) - most);
    scores[from + at] = power;
    sum += power;
  }
  const share = (scores[from + wanted] as number) / sum;
  for (let at = 0; at < count; at += 1) scores[from + at] = ((scores[from + at] as number) / sum) * weight;
  scores[from + wanted] = (scores[from + wanted] as number) - weight;
  return -Math.log(share + 1e-12);
}
