import { type Kernels, kernelsIn } from './kernels.js';

/** A row-major matrix that stands in an arena. */
export interface Matrix<Numbers extends Float32Array | Int16Array | Int32Array = Float32Array> {
  rows: number;
  columns: number;
  data: Numbers;
  /** Where it begins in the arena's memory, in bytes. */
  address: number;
}

const PAGE = 65_536;

/** One stretch of memory for all matrices that are multiplied with one another; of fixed size, never freed singly. */
export class Arena {
  kernels: Kernels;
  private readonly memory: WebAssembly.Memory;
  private used = 0;

  constructor(bytes: number) {
    this.memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    this.kernels = kernelsIn(this.memory);
  }

  /** A new matrix of zeros. */
  matrix(rows: number, columns: number): Matrix {
    const address = this.reserve(4 * rows * columns);
    return { rows, columns, data: new Float32Array(this.memory.buffer, address, rows * columns), address };
  }

  /** A new matrix of numbers of two bytes, all zero. */
  pairs(rows: number, columns: number): Matrix<Int16Array> {
    const address = this.reserve(2 * rows * columns);
    return { rows, columns, data: new Int16Array(this.memory.buffer, address, rows * columns), address };
  }

  /** A new matrix of whole numbers of four bytes, all zero. */
  wholes(rows: number, columns: number): Matrix<Int32Array> {
    const address = this.reserve(4 * rows * columns);
    return { rows, columns, data: new Int32Array(this.memory.buffer, address, rows * columns), address };
  }

  /** out = a·b over the first `rows` rows of a; with `accumulate`, out += a·b. */
  multiply(a: Matrix, b: Matrix, out: Matrix, rows: number, accumulate = false): void {
    this.multiplyShaped(a, b, out, [rows, a.columns, b.columns], accumulate);
  }

  /**
   * The same for matrices used in other shapes than they were made in: out (rows×columns) = a (rows×inner)·b. `step`
   * numbers lie between the beginnings of two rows of a.
   */
  multiplyShaped(
    a: Matrix,
    b: Matrix,
    out: Matrix,
    [rows, inner, columns]: [rows: number, inner: number, columns: number],
    accumulate = false,
    step = inner,
  ): void {
    this.kernels.multiply(a.address, b.address, out.address, rows, inner, columns, accumulate ? 1 : 0, step);
  }

  private reserve(bytes: number): number {
    const address = this.used;
    this.used += Math.ceil(bytes / 16) * 16;
    return address;
  }
}

/** Adds a bias to each of the first rows. */
export function addBias(matrix: Float32Array, bias: Float32Array, rows: number): void {
  const columns = bias.length;
  for (let row = 0, at = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1, at += 1)
      matrix[at] = (matrix[at] as number) + (bias[column] as number);
}
