import type { Arena, Matrix } from './memory.js';
import { PANEL } from './pair-kernel.js';

/**
 * The largest whole number that stands for a weight or for an input to a layer. Sums over up to 512 products of two
 * such numbers stay within four bytes.
 */
export const LARGEST = 2047;

/** Weights as whole numbers, each column with what one of its steps is worth. */
export interface QuantizedWeights {
  rows: number;
  columns: number;
  steps: Float32Array;
  /** Row-major, each at most LARGEST in size. */
  values: Int16Array;
}

/** Weights as whole numbers laid out for `multiplyPairs`. */
export interface PairedWeights {
  matrix: Matrix<Int16Array>;
  steps: Float32Array;
}

/** Where a number of a matrix with so many rows stands: see `Kernels.multiplyPairs`. */
function placeOf(row: number, column: number, rows: number): number {
  const panel = Math.floor(column / PANEL);
  return panel * rows * PANEL + (row >> 1) * 2 * PANEL + (column % PANEL) * 2 + (row & 1);
}

/** Several matrices with the same rows side by side, laid out for `multiplyPairs`. */
export function pairUp(arena: Arena, all: readonly QuantizedWeights[]): PairedWeights {
  const rows = all[0]?.rows ?? 0;
  const columns = all.reduce((sum, each) => sum + each.columns, 0);
  const matrix = arena.pairs(rows, columns);
  const steps = new Float32Array(columns);
  let first = 0;
  for (const weights of all) {
    steps.set(weights.steps, first);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < weights.columns; column += 1)
        matrix.data[placeOf(row, first + column, rows)] = weights.values[
          row * weights.columns + column
        ] as number;
    first += weights.columns;
  }
  return { matrix, steps };
}

/** What a step is worth, when the largest of the first numbers is to be LARGEST steps. */
export function stepFor(values: Float32Array, count: number): number {
  let most = 1e-6;
  for (let at = 0; at < count; at += 1) {
    const size = Math.abs(values[at] as number);
    if (size > most) most = size;
  }
  return most / LARGEST;
}
