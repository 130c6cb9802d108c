import { addBias, type Matrix } from '../../../src/extract/syntax/network/memory.js';
import type { Parameters, Sizes } from '../../../src/extract/syntax/network/parameters.js';
import type { WordVectors } from '../../../src/extract/syntax/network/vocabulary.js';
import { type Backprop, fillMask, fillSentenceMask, sumRows, timesEach } from './backprop.js';
import { type Batch, BATCH_WORDS, type Dropout } from './example.js';
import { gatherBackward, recurBackward } from './layer-gradients.js';
import { activate, gatherNeighbours, recur } from './layers.js';
import type { Random } from './random.js';

/** One layer with all that its way back needs. */
interface Layer {
  input: Matrix;
  /** The input with some of it left out. */
  dropped: Matrix;
  mask: Matrix;
  gathered: Matrix;
  gates: Matrix;
  states: Matrix;
}

/** The encoder in training: words to rows that know their sentence, and back. */
export class Encoder {
  /** What the layers above read. */
  readonly top: Matrix;
  /** Where they leave its gradients. */
  readonly dTop: Matrix;
  /** Gradients of the rows of the embeddings that the last batch touched. */
  readonly embeddingGradients = new Map<number, Float32Array>();
  private readonly columns: number;
  private readonly layers: Layer[];
  private readonly last: Matrix;
  private readonly topMask: Matrix;
  private readonly dGates: Matrix;
  private readonly dGathered: Matrix;
  private readonly dInput: Matrix;
  /** The rows of the embeddings that were used for each word. */
  private used: number[][] = [];

  constructor(
    private readonly sizes: Sizes,
    private readonly weights: Parameters,
    private readonly gradients: Parameters,
    private readonly embeddings: Float32Array,
    private readonly vectors: WordVectors,
    private readonly dropout: Dropout,
    private readonly random: Random,
    private readonly backprop: Backprop,
  ) {
    this.columns = sizes.embedded + sizes.vector;
    const { columns } = this;
    const make = (count: number): Matrix => backprop.arena.matrix(BATCH_WORDS, count);
    this.layers = sizes.shifts.map((shift) => ({
      input: make(columns),
      dropped: make(columns),
      mask: make(columns),
      gathered: make(columns + 2 * shift),
      gates: make(3 * columns),
      states: make(columns),
    }));
    this.last = make(columns);
    this.top = make(columns);
    this.topMask = make(columns);
    this.dTop = make(columns);
    this.dGates = make(3 * columns);
    this.dGathered = make(columns + 2 * Math.max(...sizes.shifts));
    this.dInput = make(columns);
  }

  forward(batch: Batch): void {
    const { columns, weights, dropout, random } = this;
    const { bounds, words } = batch;
    this.embed(batch);
    this.layers.forEach(({ input, dropped, mask, gathered, gates, states }, index) => {
      dropped.data.set(input.data.subarray(0, words * columns));
      // what is left out of the first input is left out of it for good, in `embed`
      if (index > 0) {
        fillSentenceMask(mask, bounds, dropout.layer, random);
        timesEach(dropped.data, mask.data, words * columns);
      }
      gatherNeighbours(dropped.data, gathered.data, bounds, columns, this.sizes.shifts[index] ?? 0);
      this.backprop.arena.multiply(gathered, weights.gates[index] as Matrix, gates, words);
      addBias(gates.data, (weights.gateBias[index] as Matrix).data, words);
      activate(gates.data, words, columns / 2);
      const output = this.layers[index + 1]?.input ?? this.last;
      recur(gates.data, input.data, states.data, output.data, bounds, columns / 2);
    });
    this.top.data.set(this.last.data.subarray(0, words * columns));
    fillSentenceMask(this.topMask, bounds, dropout.layer, random);
    timesEach(this.top.data, this.topMask.data, words * columns);
    this.dTop.data.fill(0, 0, words * columns);
  }

  /** From the gradients in `dTop` to those of the weights and the embeddings. */
  backward({ bounds, words }: Batch): void {
    const { columns, weights, gradients, backprop, dGates, dGathered, dInput } = this;
    const size = words * columns;
    const dOutput = this.dTop.data;
    timesEach(dOutput, this.topMask.data, size);
    for (let index = this.layers.length - 1; index >= 0; index -= 1) {
      const layer = this.layers[index] as Layer;
      recurBackward(layer.gates.data, layer.states.data, dOutput, dGates.data, bounds, columns / 2);
      backprop.weights(layer.gathered, dGates, gradients.gates[index] as Matrix, words);
      sumRows(dGates, (gradients.gateBias[index] as Matrix).data, words);
      backprop.input(dGates, weights.gates[index] as Matrix, dGathered, words);
      gatherBackward(dGathered.data, dInput.data, bounds, columns, this.sizes.shifts[index] ?? 0);
      if (index > 0) timesEach(dInput.data, layer.mask.data, size);
      for (let at = 0; at < size; at += 1)
        dOutput[at] = (dOutput[at] as number) + (dInput.data[at] as number);
    }
    timesEach(dOutput, (this.layers[0] as Layer).mask.data, size);
    this.embedBackward();
  }

  private embed({ examples }: Batch): void {
    const { embedded, vector } = this.sizes;
    const { random, dropout, columns, embeddings, vectors } = this;
    const { input, mask } = this.layers[0] as Layer;
    const { data } = input;
    this.used = [];
    for (const example of examples) {
      example.rows.forEach((rows, word) => {
        const row = this.used.length * columns;
        data.fill(0, row, row + columns);
        const used = this.someOf(rows);
        this.used.push(used);
        for (const feature of used)
          for (let column = 0; column < embedded; column += 1) {
            const to = row + column + (column < embedded / 2 ? 0 : vector);
            data[to] = (data[to] as number) + (embeddings[feature * embedded + column] as number);
          }
        const known = example.vectors[word] ?? -1;
        if (known < 0 || random.next() < dropout.vector) return;
        for (let column = 0, from = known * vector; column < vector; column += 1, from += 1)
          data[row + embedded / 2 + column] = (vectors.bytes[from] as number) * vectors.step;
      });
    }
    fillMask(mask, this.used.length, dropout.input, random);
    timesEach(data, mask.data, this.used.length * columns);
  }

  /** A word's rows, now and then with the unknown word's for its own, and without some of the others. */
  private someOf(rows: readonly number[]): number[] {
    const { random, dropout } = this;
    const [own = 0, ...others] = rows;
    return [
      random.next() < dropout.word ? 0 : own,
      ...others.filter(() => random.next() >= dropout.word / 3),
    ];
  }

  private embedBackward(): void {
    const { embedded, vector } = this.sizes;
    const { columns } = this;
    const { data } = this.dTop;
    this.used.forEach((rows, at) => {
      for (const row of rows) {
        let sum = this.embeddingGradients.get(row);
        if (!sum) this.embeddingGradients.set(row, (sum = new Float32Array(embedded)));
        for (let column = 0; column < embedded; column += 1) {
          const from = at * columns + column + (column < embedded / 2 ? 0 : vector);
          sum[column] = (sum[column] as number) + (data[from] as number);
        }
      }
    });
  }
}
