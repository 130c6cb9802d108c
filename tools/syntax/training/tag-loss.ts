import { addBias, type Matrix } from '../../../src/extract/syntax/network/memory.js';
import type { Parameters } from '../../../src/extract/syntax/network/parameters.js';
import { type Backprop, crossEntropy, sumRows } from './backprop.js';
import type { Encoder } from './encoder.js';
import { type Batch, BATCH_WORDS } from './example.js';

/** What is lost by wrong tags. */
export class TagLoss {
  private readonly scores: Matrix;

  constructor(
    private readonly tags: number,
    private readonly weights: Parameters,
    private readonly gradients: Parameters,
    private readonly backprop: Backprop,
  ) {
    this.scores = backprop.arena.matrix(BATCH_WORDS, weights.tag.columns);
  }

  /** Adds to the gradients, the encoder's included; gives the loss of all words together. */
  learn({ examples, words }: Batch, { top, dTop }: Encoder): number {
    const { scores, weights, gradients, backprop, tags } = this;
    backprop.arena.multiply(top, weights.tag, scores, words);
    addBias(scores.data, weights.tagBias.data, words);
    let loss = 0;
    examples
      .flatMap((example) => example.tags)
      .forEach((tag, at) => {
        const row = at * scores.columns;
        loss += crossEntropy(scores.data, row, tags, tag, 1 / words);
        scores.data.fill(0, row + tags, row + scores.columns);
      });
    backprop.weights(top, scores, gradients.tag, words);
    sumRows(scores, gradients.tagBias.data, words);
    backprop.input(scores, weights.tag, dTop, words, true);
    return loss;
  }
}
