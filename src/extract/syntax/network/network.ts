import { addBias, type Arena, type Matrix } from './memory.js';
import { distanceStep, DISTANCES, type Floats, LONGEST, ROOT_DISTANCE, type Sizes } from './parameters.js';
import { ROWS_AT_ONCE } from './pair-kernel.js';
import { type PairedWeights, stepFor } from './quantized.js';
import type { Vocabulary } from './vocabulary.js';
import { RelationScores } from './relation-scores.js';
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
  /** A row of `tagStride` numbers for each word: the score of each tag, and what does not matter. */
  tags: Float32Array;
  tagStride: number;
  /** The scores of the relations of each word to its head, a row of `relationStride` numbers for each word. */
  relationsToHeads: (heads: Int32Array) => Float32Array;
  relationStride: number;
  /** Writes the score of each relation of a word to a head. */
  relations: (word: number, head: number, out: Float32Array) => void;
}

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

/** The rows that are computed: so many at once, and what is beyond the sentence is not used. */
const padded = (count: number): number => Math.ceil(count / ROWS_AT_ONCE) * ROWS_AT_ONCE;

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
  /** For each word its columns as a dependent, a head, a relation's dependent, a relation's head, and its tags. */
  private readonly outputs: Matrix;
  private readonly scaling: Record<'steepness' | 'bias' | 'floor', Matrix>;
  private readonly queries: Matrix;
  private readonly headColumns: Matrix;
  private readonly distances: Matrix;
  private readonly arcs: Matrix;
  private readonly relations: RelationScores;

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
    this.outputs = make(weights.outputs.matrix.columns);
    this.scaling = this.scalingOf(weights.floats);
    this.queries = make(sizes.arc);
    this.headColumns = arena.matrix(sizes.arc, LONGEST + 8);
    this.distances = make(DISTANCES);
    this.arcs = make(LONGEST + 8);
    this.relations = new RelationScores(arena, sizes, weights.floats, this.outputs);
  }

  /** Reads a sentence of at most LONGEST words. */
  read(words: readonly string[]): Scores {
    const count = words.length;
    this.embed(words);
    const encoded = this.encode(count);
    this.readOut(encoded, count);
    const stride = Math.ceil((count + 1) / 8) * 8;
    this.scoreArcs(count, stride);
    const { tagBias } = this.weights.floats;
    return {
      words: count,
      arcs: this.arcs.data,
      stride,
      tags: this.outputs.data.subarray(this.outputs.columns - tagBias.columns),
      tagStride: this.outputs.columns,
      relationsToHeads: (heads) => this.relations.toHeads(heads),
      relationStride: this.relations.stride,
      relations: (word, head, out) => {
        this.relations.toHead(word, head, out);
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

  /** Dependents and heads are rectified; of the relations only the dependent's half has a bias. */
  private scalingOf({ dependentBias, headBias, relationBias, tagBias }: Floats): typeof this.scaling {
    const { columns } = this.outputs;
    const { arc, relation } = this.sizes;
    const row = (): Matrix => this.arena.matrix(1, columns);
    const parts = { steepness: row(), bias: row(), floor: row() };
    parts.bias.data.set(dependentBias.data);
    parts.bias.data.set(headBias.data, arc);
    parts.bias.data.set(relationBias.data, 2 * arc);
    parts.bias.data.set(tagBias.data, 2 * arc + 2 * relation);
    parts.floor.data.fill(-Infinity, 2 * arc);
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

  /** What the last layer says of each word: as a dependent, as a head, as both for relations, and its tags. */
  private readOut(encoded: Matrix, count: number): void {
    const { matrix, steps } = this.weights.outputs;
    const { steepness, bias, floor } = this.scaling;
    const step = this.multiplyRows(encoded, count, matrix, 0);
    for (let column = 0; column < matrix.columns; column += 1)
      steepness.data[column] = step * (steps[column] as number);
    this.arena.kernels.scale(
      this.sums.address,
      this.outputs.address,
      steepness.address,
      bias.address,
      floor.address,
      count,
      matrix.columns,
    );
  }

  private scoreArcs(count: number, stride: number): void {
    const { arena, sizes, outputs } = this;
    const { floats } = this.weights;
    const { arc } = sizes;
    const wide = outputs.columns;
    const likelihood = floats.prior.data;
    const heads = this.headColumns.data;
    const prior = new Float32Array(count + 1);
    for (let at = 0; at < count; at += 1) {
      let sum = 0;
      for (let column = 0, from = at * wide + arc; column < arc; column += 1) {
        const head = outputs.data[from + column] as number;
        heads[column * stride + at] = head;
        sum += head * (likelihood[column] as number);
      }
      prior[at] = sum;
    }
    for (let column = 0; column < arc; column += 1) {
      const value = floats.root.data[column] as number;
      heads[column * stride + count] = value;
      prior[count] = (prior[count] as number) + value * (likelihood[column] as number);
    }
    // dependents are the first columns of the outputs
    arena.multiplyShaped(outputs, floats.bilinear, this.queries, [count, arc, arc], false, wide);
    arena.multiplyShaped(outputs, floats.distance, this.distances, [count, arc, DISTANCES], false, wide);
    addBias(this.distances.data, floats.distanceBias.data, count);
    arena.multiplyShaped(this.queries, this.headColumns, this.arcs, [count, arc, stride]);
    const scores = this.arcs.data;
    const far = this.distances.data;
    for (let at = 0; at < count; at += 1) {
      const distances = at * DISTANCES;
      const row = at * stride;
      for (let head = 0; head < count; head += 1) {
        const step = distanceStep(at, head);
        scores[row + head] =
          (scores[row + head] as number) + (prior[head] as number) + (far[distances + step] as number);
      }
      scores[row + count] =
        (scores[row + count] as number) +
        (prior[count] as number) +
        (far[distances + ROOT_DISTANCE] as number);
    }
  }
}
