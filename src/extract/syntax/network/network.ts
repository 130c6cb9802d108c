import type { Arena, Matrix } from './memory.js';
import { distanceStep, DISTANCES, type Floats, ROOT_DISTANCE, type Sizes } from './parameters.js';
import { type PairedWeights, stepFor } from './quantized.js';
import type { Vocabulary } from './vocabulary.js';
import { WordInputs } from './word-inputs.js';

/**
 * What the network makes of a sentence, until it reads the next. Scores are logarithms up to a constant: of what
 * excludes one another, a difference of 1 means e times as likely.
 */
export interface Scores {
  words: number;
  /** A row of `stride` numbers for each word: the score of each word as its head, then that of the root. */
  arcs: Float32Array;
  stride: number;
  /** A row of as many numbers as there are tags for each word. */
  tags: Float32Array;
  /** The scores of the relations of each word to its head, a row of `relationStride` numbers for each word. */
  relationsToHeads: (heads: Int32Array) => Float32Array;
  relationStride: number;
  /** Writes the score of each relation of a word to a head. */
  relations: (word: number, head: number, out: Float32Array) => void;
}

/** The longest sentence, in words, that the network has room for. */
export const LONGEST = 400;

/** A network's weights as they are used: whole numbers where the work is, floats elsewhere. */
export interface Weights {
  gates: PairedWeights[];
  /** Dependent, head, relation's dependent, relation's head and tag side by side. */
  outputs: PairedWeights;
  floats: Floats;
  /** The table of embeddings, row-major. */
  embeddings: Float32Array;
}

/** How a layer's sums become activated gates: a column's steepness, bias, height and offset. */
interface Squashing {
  steepness: Matrix;
  bias: Matrix;
  height: Matrix;
  offset: Matrix;
}

/** Adds a bias to each of the first rows. */
function addBias(matrix: Float32Array, bias: Float32Array, rows: number): void {
  const columns = bias.length;
  for (let row = 0, at = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1, at += 1)
      matrix[at] = (matrix[at] as number) + (bias[column] as number);
}

/** The rows that are computed: the multiplication is fastest by fours, and what is beyond the sentence is not used. */
const padded = (count: number): number => Math.ceil(count / 4) * 4;

/** A tagger and parser with given weights; holds its working memory, so it reads one sentence at a time. */
export class Network {
  private readonly columns: number;
  private readonly inputs: WordInputs;
  private readonly rows: [Matrix, Matrix];
  private readonly whole: Matrix<Int16Array>;
  private readonly sums: Matrix<Int32Array>;
  private readonly gates: Matrix;
  private readonly state: Matrix;
  private readonly scale: Matrix;
  private readonly squashings: Squashing[];
  private readonly dependents: Matrix;
  private readonly queries: Matrix;
  private readonly headColumns: Matrix;
  private readonly distances: Matrix;
  private readonly arcs: Matrix;
  private readonly hidden: Float32Array;
  private readonly tagScores: Float32Array;
  private readonly relationInput: Matrix;
  private readonly relationScores: Matrix;

  constructor(
    private readonly arena: Arena,
    private readonly sizes: Sizes,
    private readonly weights: Weights,
    vocabulary: Vocabulary,
  ) {
    this.inputs = new WordInputs(sizes, weights.embeddings, vocabulary);
    this.columns = sizes.embedded + sizes.vector;
    const { columns } = this;
    const make = (count: number): Matrix => arena.matrix(LONGEST, count);
    this.rows = [make(columns), make(columns)];
    this.whole = arena.pairs(LONGEST + 6, columns);
    this.sums = arena.wholes(LONGEST + 4, Math.max(3 * columns, weights.outputs.matrix.columns));
    this.gates = make(3 * columns);
    this.state = arena.matrix(1, columns / 2);
    this.scale = arena.matrix(1, 4);
    this.squashings = weights.floats.gateBias.map((bias) => this.squashing(bias));
    this.dependents = make(sizes.arc);
    this.queries = make(sizes.arc);
    this.headColumns = arena.matrix(sizes.arc, LONGEST + 8);
    this.distances = make(DISTANCES);
    this.arcs = make(LONGEST + 8);
    this.hidden = new Float32Array(LONGEST * 2 * sizes.relation);
    this.relationInput = make(sizes.relation);
    this.relationScores = make(weights.floats.relation.columns);
    this.tagScores = new Float32Array(LONGEST * sizes.tags);
  }

  /** Reads a sentence of at most LONGEST words. */
  read(words: readonly string[]): Scores {
    const count = words.length;
    this.embed(words);
    const encoded = this.encode(count);
    const step = this.multiplyRows(encoded, count, this.weights.outputs.matrix, 0);
    const stride = Math.ceil((count + 1) / 8) * 8;
    this.scoreTags(count, step);
    this.scoreArcs(count, step, stride);
    this.hideRelations(count, step);
    return {
      words: count,
      arcs: this.arcs.data,
      stride,
      tags: this.tagScores,
      relationsToHeads: (heads) => this.scoreAllRelations(heads),
      relationStride: this.relationScores.columns,
      relations: (word, head, out) => {
        this.scoreRelations(word, head, out);
      },
    };
  }

  private squashing(bias: Matrix): Squashing {
    const { columns } = bias;
    const row = (): Matrix => this.arena.matrix(1, columns);
    const parts = { steepness: row(), bias: row(), height: row(), offset: row() };
    for (let column = 0; column < columns; column += 1) {
      // a sigmoid is half a hyperbolic tangent of half the steepness, and candidates are tangents themselves
      const share = column % (columns / 2) < columns / 6 ? 1 : 0.5;
      parts.bias.data[column] = share * (bias.data[column] as number);
      parts.height.data[column] = share;
      parts.offset.data[column] = 1 - share;
    }
    return parts;
  }

  private embed(words: readonly string[]): void {
    const { data } = this.rows[0];
    words.forEach((word, at) => {
      data.set(this.inputs.of(word), at * this.columns);
    });
  }

  private encode(count: number): Matrix {
    const { arena } = this;
    let [input, output] = this.rows;
    for (const [layer, shift] of this.sizes.shifts.entries()) {
      const { matrix, steps } = this.weights.gates[layer] as PairedWeights;
      const { steepness, bias, height, offset } = this.squashings[layer] as Squashing;
      const step = this.multiplyRows(input, count, matrix, shift);
      for (let column = 0; column < matrix.columns; column += 1)
        steepness.data[column] = step * (steps[column] as number) * (height.data[column] as number);
      arena.kernels.squash(
        this.sums.address,
        this.gates.address,
        steepness.address,
        bias.address,
        height.address,
        offset.address,
        count,
        matrix.columns,
      );
      this.recur(input, output, count);
      [input, output] = [output, input];
    }
    return input;
  }

  /**
   * Multiplies rows, made wider by so many columns of their neighbours in memory, into `sums`; gives what a step of
   * the rows' whole numbers is worth. A row of zeros stands before the first and after the last.
   */
  private multiplyRows(input: Matrix, count: number, weights: Matrix<Int16Array>, shift: number): number {
    const { columns, whole, scale } = this;
    const step = stepFor(input.data, count * columns);
    scale.data[0] = 1 / step;
    this.arena.kernels.quantize(input.address, whole.address + 2 * columns, scale.address, count * columns);
    whole.data.fill(0, (count + 1) * columns, (count + 2) * columns);
    this.arena.kernels.multiplyPairs(
      whole.address + 2 * (columns - shift),
      weights.address,
      this.sums.address,
      padded(count),
      columns / 2 + shift,
      weights.columns,
      0,
      columns / 2,
    );
    return step;
  }

  /** Runs the recurrence over the gates, forward and then backward. */
  private recur(input: Matrix, output: Matrix, count: number): void {
    const width = this.columns / 2;
    const gateStep = 4 * 6 * width;
    const rowStep = 4 * 2 * width;
    for (const direction of [0, 1]) {
      this.state.data.fill(0);
      const first = direction === 0 ? 0 : count - 1;
      const sign = direction === 0 ? 1 : -1;
      const row = first * rowStep + direction * 4 * width;
      this.arena.kernels.recur(
        this.gates.address + first * gateStep + direction * 4 * 3 * width,
        input.address + row,
        output.address + row,
        this.state.address,
        count,
        width,
        sign * gateStep,
        sign * rowStep,
      );
    }
  }

  private scoreTags(count: number, step: number): void {
    const { matrix } = this.weights.outputs;
    const { tagBias } = this.weights.floats;
    const { tags } = this.sizes;
    const first = matrix.columns - tagBias.columns;
    for (let at = 0; at < count; at += 1) {
      const from = at * matrix.columns + first;
      for (let tag = 0; tag < tags; tag += 1)
        this.tagScores[at * tags + tag] =
          (this.sums.data[from + tag] as number) *
            step *
            (this.weights.outputs.steps[first + tag] as number) +
          (tagBias.data[tag] as number);
    }
  }

  private scoreArcs(count: number, step: number, stride: number): void {
    const { arena, sizes } = this;
    const { floats, outputs } = this.weights;
    const { arc } = sizes;
    const wide = outputs.matrix.columns;
    const prior = new Float32Array(count + 1);
    for (let at = 0; at < count; at += 1) {
      let sum = 0;
      for (let column = 0; column < arc; column += 1) {
        const place = at * wide + column;
        const dependent =
          (this.sums.data[place] as number) * step * (outputs.steps[column] as number) +
          (floats.dependentBias.data[column] as number);
        this.dependents.data[at * arc + column] = dependent > 0 ? dependent : 0;
        const value =
          (this.sums.data[place + arc] as number) * step * (outputs.steps[arc + column] as number) +
          (floats.headBias.data[column] as number);
        const head = value > 0 ? value : 0;
        this.headColumns.data[column * stride + at] = head;
        sum += head * (floats.prior.data[column] as number);
      }
      prior[at] = sum;
    }
    for (let column = 0; column < arc; column += 1) {
      const value = floats.root.data[column] as number;
      this.headColumns.data[column * stride + count] = value;
      prior[count] = (prior[count] as number) + value * (floats.prior.data[column] as number);
    }
    arena.multiply(this.dependents, floats.bilinear, this.queries, count);
    arena.multiply(this.dependents, floats.distance, this.distances, count);
    addBias(this.distances.data, floats.distanceBias.data, count);
    arena.multiplyShaped(this.queries, this.headColumns, this.arcs, [count, arc, stride]);
    const scores = this.arcs.data;
    for (let at = 0; at < count; at += 1) {
      const distances = at * DISTANCES;
      for (let head = 0; head <= count; head += 1) {
        const distance = head === count ? ROOT_DISTANCE : distanceStep(at, head);
        const place = at * stride + head;
        scores[place] =
          (scores[place] as number) +
          (prior[head] as number) +
          (this.distances.data[distances + distance] as number);
      }
    }
  }

  /** Keeps what a word brings to its relations as a dependent, and what as a head. */
  private hideRelations(count: number, step: number): void {
    const { floats, outputs } = this.weights;
    const { relation, arc } = this.sizes;
    const { columns } = outputs.matrix;
    for (let at = 0; at < count; at += 1) {
      const from = at * columns + 2 * arc;
      const to = at * 2 * relation;
      for (let column = 0; column < 2 * relation; column += 1)
        this.hidden[to + column] =
          (this.sums.data[from + column] as number) * step * (outputs.steps[2 * arc + column] as number);
      for (let column = 0; column < relation; column += 1)
        this.hidden[to + column] =
          (this.hidden[to + column] as number) + (floats.relationBias.data[column] as number);
    }
  }

  /** The scores of the relations of each word to its head, a row for each; of the root's they mean nothing. */
  private scoreAllRelations(heads: Int32Array): Float32Array {
    const { relation } = this.sizes;
    const { floats } = this.weights;
    const input = this.relationInput.data;
    heads.forEach((head, word) => {
      const distance = distanceStep(word, head) * relation;
      const own = word * 2 * relation;
      const other = Math.max(head, 0) * 2 * relation + relation;
      for (let column = 0; column < relation; column += 1) {
        const sum =
          (this.hidden[own + column] as number) +
          (this.hidden[other + column] as number) +
          (floats.relationDistance.data[distance + column] as number);
        input[word * relation + column] = sum > 0 ? sum : 0;
      }
    });
    this.arena.multiply(this.relationInput, floats.relation, this.relationScores, heads.length);
    addBias(this.relationScores.data, floats.relationOutBias.data, heads.length);
    return this.relationScores.data;
  }

  private scoreRelations(word: number, head: number, out: Float32Array): void {
    const { floats } = this.weights;
    const { relation, relations } = this.sizes;
    const distance = distanceStep(word, head) * relation;
    const { columns, data } = floats.relation;
    for (let each = 0; each < relations; each += 1) out[each] = floats.relationOutBias.data[each] as number;
    for (let column = 0; column < relation; column += 1) {
      const sum =
        (this.hidden[word * 2 * relation + column] as number) +
        (this.hidden[head * 2 * relation + relation + column] as number) +
        (floats.relationDistance.data[distance + column] as number);
      if (sum <= 0) continue;
      const row = column * columns;
      for (let each = 0; each < relations; each += 1)
        out[each] = (out[each] as number) + sum * (data[row + each] as number);
    }
  }
}
