import { addBias, type Matrix } from '../../../src/extract/syntax/network/memory.js';
import { type Backprop, fillMask, sumRows, timesEach } from './backprop.js';
import type { Encoder } from './encoder.js';
import { BATCH_WORDS } from './example.js';
import { rectify } from './layers.js';
import type { Random } from './random.js';

/** A layer between the encoder and the arcs: weights, bias, nothing below zero. */
export class HiddenLayer {
  readonly output: Matrix;
  readonly dOutput: Matrix;
  private readonly mask: Matrix;

  constructor(
    private readonly weights: { matrix: Matrix; bias: Matrix },
    private readonly gradients: { matrix: Matrix; bias: Matrix },
    private readonly dropout: number,
    private readonly random: Random,
    private readonly backprop: Backprop,
  ) {
    const make = (): Matrix => backprop.arena.matrix(BATCH_WORDS, weights.matrix.columns);
    this.output = make();
    this.dOutput = make();
    this.mask = make();
  }

  forward({ top }: Encoder, words: number): void {
    const { output, weights, mask } = this;
    this.backprop.arena.multiply(top, weights.matrix, output, words);
    addBias(output.data, weights.bias.data, words);
    rectify(output.data, words * output.columns);
    fillMask(mask, words, this.dropout, this.random);
    timesEach(output.data, mask.data, words * output.columns);
  }

  backward({ top, dTop }: Encoder, words: number): void {
    const { output, dOutput, mask, gradients, weights, backprop } = this;
    for (let at = 0; at < words * output.columns; at += 1)
      dOutput.data[at] =
        (output.data[at] as number) > 0 ? (dOutput.data[at] as number) * (mask.data[at] as number) : 0;
    backprop.weights(top, dOutput, gradients.matrix, words);
    sumRows(dOutput, gradients.bias.data, words);
    backprop.input(dOutput, weights.matrix, dTop, words, true);
  }
}
