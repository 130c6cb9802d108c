import { addBias, type Matrix } from '../../../src/extract/syntax/network/memory.js';
import {
  DISTANCES,
  distanceStep,
  type Parameters,
  ROOT_DISTANCE,
} from '../../../src/extract/syntax/network/parameters.js';
import { type Backprop, crossEntropy, sumRows, transpose } from './backprop.js';
import type { Encoder } from './encoder.js';
import { type Batch, BATCH_WORDS, type Example, SENTENCE_WORDS } from './example.js';
import { HiddenLayer } from './hidden-layer.js';
import type { Random } from './random.js';

const STRIDE = SENTENCE_WORDS + 8;

/** What is lost by wrong heads. */
export class ArcLoss {
  private readonly dependents: HiddenLayer;
  private readonly heads: HiddenLayer;
  private readonly queries: Matrix;
  private readonly dQueries: Matrix;
  private readonly distances: Matrix;
  private readonly dDistances: Matrix;
  /** Of one sentence: scores, the same turned, heads with the root, the same turned, queries, and a gradient. */
  private readonly arcs: Matrix;
  private readonly arcsTurned: Matrix;
  private readonly sentenceHeads: Matrix;
  private readonly headColumns: Matrix;
  private readonly sentenceQueries: Matrix;
  private readonly dSentence: Matrix;

  constructor(
    private readonly weights: Parameters,
    private readonly gradients: Parameters,
    dropout: number,
    random: Random,
    private readonly backprop: Backprop,
  ) {
    const { arena } = backprop;
    const arc = weights.bilinear.columns;
    const hidden = (part: 'dependent' | 'head'): HiddenLayer => {
      const of = (all: Parameters): { matrix: Matrix; bias: Matrix } => ({
        matrix: all[part],
        bias: all[`${part}Bias`],
      });
      return new HiddenLayer(of(weights), of(gradients), dropout, random, backprop);
    };
    this.dependents = hidden('dependent');
    this.heads = hidden('head');
    this.queries = arena.matrix(BATCH_WORDS, arc);
    this.dQueries = arena.matrix(BATCH_WORDS, arc);
    this.distances = arena.matrix(BATCH_WORDS, DISTANCES);
    this.dDistances = arena.matrix(BATCH_WORDS, DISTANCES);
    this.arcs = arena.matrix(SENTENCE_WORDS, STRIDE);
    this.arcsTurned = arena.matrix(STRIDE, STRIDE);
    this.sentenceHeads = arena.matrix(STRIDE, arc);
    this.headColumns = arena.matrix(arc, STRIDE);
    this.sentenceQueries = arena.matrix(STRIDE, arc);
    this.dSentence = arena.matrix(STRIDE, arc);
  }

  /** Adds to the gradients, the encoder's included; gives the loss of all words together. */
  learn({ examples, bounds, words }: Batch, encoder: Encoder): number {
    const { weights, gradients, backprop, queries, distances, dQueries, dDistances } = this;
    const { output: dependents, dOutput: dDependents } = this.dependents;
    this.dependents.forward(encoder, words);
    this.heads.forward(encoder, words);
    backprop.arena.multiply(dependents, weights.bilinear, queries, words);
    backprop.arena.multiply(dependents, weights.distance, distances, words);
    addBias(distances.data, weights.distanceBias.data, words);
    dDistances.data.fill(0, 0, words * DISTANCES);
    const loss = examples.reduce(
      (sum, example, each) => sum + this.learnSentence(example, bounds[each] ?? 0, 1 / words),
      0,
    );
    backprop.input(dQueries, weights.bilinear, dDependents, words);
    backprop.weights(dependents, dQueries, gradients.bilinear, words);
    backprop.input(dDistances, weights.distance, dDependents, words, true);
    backprop.weights(dependents, dDistances, gradients.distance, words);
    sumRows(dDistances, gradients.distanceBias.data, words);
    this.dependents.backward(encoder, words);
    this.heads.backward(encoder, words);
    return loss;
  }

  private learnSentence({ heads: wanted }: Example, first: number, weight: number): number {
    const { arcs, dDistances } = this;
    const count = wanted.length;
    const stride = Math.ceil((count + 1) / 8) * 8;
    const prior = this.scoreSentence(first, count, stride);
    const dPrior = new Float32Array(count + 1);
    let loss = 0;
    for (let at = 0; at < count; at += 1) {
      const row = at * stride;
      const distances = (first + at) * DISTANCES;
      for (let head = 0; head <= count; head += 1) {
        const step = head === count ? ROOT_DISTANCE : distanceStep(at, head);
        arcs.data[row + head] =
          (arcs.data[row + head] as number) +
          (prior[head] as number) +
          (this.distances.data[distances + step] as number);
      }
      const gold = wanted[at] ?? -1;
      loss += crossEntropy(arcs.data, row, count + 1, gold < 0 ? count : gold, weight, at);
      arcs.data.fill(0, row + count + 1, row + stride);
      for (let head = 0; head <= count; head += 1) {
        const gradient = arcs.data[row + head] as number;
        const place = distances + (head === count ? ROOT_DISTANCE : distanceStep(at, head));
        dDistances.data[place] = (dDistances.data[place] as number) + gradient;
        dPrior[head] = (dPrior[head] as number) + gradient;
      }
    }
    this.sentenceBackward(first, count, stride, dPrior);
    return loss;
  }

  /** Scores every head of a sentence for every word into `arcs`; gives how likely each is to be a head at all. */
  private scoreSentence(first: number, count: number, stride: number): Float32Array {
    const { weights, sentenceHeads, headColumns, sentenceQueries } = this;
    const arc = weights.bilinear.columns;
    const rows = (of: Matrix): Float32Array => of.data.subarray(first * arc, (first + count) * arc);
    sentenceHeads.data.set(rows(this.heads.output));
    sentenceHeads.data.set(weights.root.data, count * arc);
    sentenceHeads.data.fill(0, (count + 1) * arc, stride * arc);
    transpose(sentenceHeads.data, stride, arc, headColumns.data, stride);
    sentenceQueries.data.set(rows(this.queries));
    this.backprop.arena.multiplyShaped(sentenceQueries, headColumns, this.arcs, [count, arc, stride]);
    return Float32Array.from({ length: count + 1 }, (_, head) => {
      let sum = 0;
      for (let column = 0; column < arc; column += 1)
        sum += (sentenceHeads.data[head * arc + column] as number) * (weights.prior.data[column] as number);
      return sum;
    });
  }

  /** From the gradients in `arcs` to those of queries and heads. */
  private sentenceBackward(first: number, count: number, stride: number, dPrior: Float32Array): void {
    const { weights, gradients, arcs, arcsTurned, sentenceHeads, sentenceQueries, dSentence } = this;
    const { arena } = this.backprop;
    const arc = weights.bilinear.columns;
    arena.multiplyShaped(arcs, sentenceHeads, dSentence, [count, stride, arc]);
    this.dQueries.data.set(dSentence.data.subarray(0, count * arc), first * arc);
    transpose(arcs.data, count, stride, arcsTurned.data, count);
    arena.multiplyShaped(arcsTurned, sentenceQueries, dSentence, [count + 1, count, arc]);
    for (let head = 0; head <= count; head += 1) {
      for (let column = 0; column < arc; column += 1) {
        const place = head * arc + column;
        dSentence.data[place] =
          (dSentence.data[place] as number) +
          (dPrior[head] as number) * (weights.prior.data[column] as number);
        gradients.prior.data[column] =
          (gradients.prior.data[column] as number) +
          (dPrior[head] as number) * (sentenceHeads.data[place] as number);
      }
    }
    this.heads.dOutput.data.set(dSentence.data.subarray(0, count * arc), first * arc);
    for (let column = 0; column < arc; column += 1)
      gradients.root.data[column] =
        (gradients.root.data[column] as number) + (dSentence.data[count * arc + column] as number);
  }
}
