import { addBias, type Matrix } from '../../../src/extract/syntax/network/memory.js';
import { distanceStep, type Parameters } from '../../../src/extract/syntax/network/parameters.js';
import { type Backprop, crossEntropy, fillMask, sumRows } from './backprop.js';
import type { Encoder } from './encoder.js';
import { type Batch, BATCH_WORDS } from './example.js';
import type { Random } from './random.js';

/** What is lost by wrong relations to the right heads. */
export class RelationLoss {
  private readonly dependents: Matrix;
  private readonly heads: Matrix;
  private readonly hidden: Matrix;
  private readonly mask: Matrix;
  private readonly scores: Matrix;
  private readonly dHidden: Matrix;
  private readonly dHeads: Matrix;

  /** `relations` counts the relations, of which `root` is the one that is not learnt. */
  constructor(
    private readonly relations: number,
    private readonly root: number,
    private readonly weights: Parameters,
    private readonly gradients: Parameters,
    private readonly dropout: number,
    private readonly random: Random,
    private readonly backprop: Backprop,
  ) {
    const make = (columns: number): Matrix => backprop.arena.matrix(BATCH_WORDS, columns);
    const { rows: relation, columns } = weights.relation;
    this.dependents = make(relation);
    this.heads = make(relation);
    this.hidden = make(relation);
    this.mask = make(relation);
    this.scores = make(columns);
    this.dHidden = make(relation);
    this.dHeads = make(relation);
  }

  /** Adds to the gradients, the encoder's included; gives the loss of all words together. */
  learn(batch: Batch, { top, dTop }: Encoder): number {
    const { weights, gradients, backprop, dHidden, dHeads } = this;
    const { words } = batch;
    const arcs = arcsOf(batch);
    backprop.arena.multiply(top, weights.relationDependent, this.dependents, words);
    backprop.arena.multiply(top, weights.relationHead, this.heads, words);
    this.hide(arcs);
    const loss = this.score(batch, arcs);
    backprop.weights(this.hidden, this.scores, gradients.relation, words);
    sumRows(this.scores, gradients.relationOutBias.data, words);
    backprop.input(this.scores, weights.relation, dHidden, words);
    this.hideBackward(arcs);
    sumRows(dHidden, gradients.relationBias.data, words);
    backprop.weights(top, dHidden, gradients.relationDependent, words);
    backprop.input(dHidden, weights.relationDependent, dTop, words, true);
    backprop.weights(top, dHeads, gradients.relationHead, words);
    backprop.input(dHeads, weights.relationHead, dTop, words, true);
    return loss;
  }

  private hide(arcs: readonly Arc[]): void {
    const { weights, hidden, mask } = this;
    const relation = hidden.columns;
    fillMask(mask, arcs.length, this.dropout, this.random);
    arcs.forEach(({ head, step }, at) => {
      for (let column = 0; column < relation; column += 1) {
        const place = at * relation + column;
        const sum =
          head < 0
            ? 0
            : (this.dependents.data[place] as number) +
              (this.heads.data[head * relation + column] as number) +
              (weights.relationDistance.data[step * relation + column] as number) +
              (weights.relationBias.data[column] as number);
        hidden.data[place] = sum > 0 ? sum * (mask.data[place] as number) : 0;
      }
    });
  }

  private score({ examples, words }: Batch, arcs: readonly Arc[]): number {
    const { weights, scores } = this;
    this.backprop.arena.multiply(this.hidden, weights.relation, scores, words);
    addBias(scores.data, weights.relationOutBias.data, words);
    let loss = 0;
    examples
      .flatMap((example) => example.relations)
      .forEach((wanted, at) => {
        const row = at * scores.columns;
        const root = (arcs[at]?.head ?? -1) < 0;
        if (!root) loss += crossEntropy(scores.data, row, this.relations, wanted, 1 / words, this.root);
        scores.data.fill(0, root ? row : row + this.relations, row + scores.columns);
      });
    return loss;
  }

  private hideBackward(arcs: readonly Arc[]): void {
    const { gradients, hidden, mask, dHidden, dHeads } = this;
    const relation = hidden.columns;
    const add = (to: Float32Array, place: number, value: number): void => {
      to[place] = (to[place] as number) + value;
    };
    dHeads.data.fill(0, 0, arcs.length * relation);
    arcs.forEach(({ head, step }, at) => {
      for (let column = 0; column < relation; column += 1) {
        const place = at * relation + column;
        const gradient =
          (hidden.data[place] as number) > 0
            ? (dHidden.data[place] as number) * (mask.data[place] as number)
            : 0;
        dHidden.data[place] = gradient;
        if (head < 0) continue;
        add(gradients.relationDistance.data, step * relation + column, gradient);
        add(dHeads.data, head * relation + column, gradient);
      }
    });
  }
}

/** A word's head in the batch, -1 for the root, and the step of its distance. */
interface Arc {
  head: number;
  step: number;
}

function arcsOf({ examples, bounds }: Batch): Arc[] {
  return examples.flatMap(({ heads }, each) =>
    heads.map((head, at) =>
      head < 0 ? { head, step: 0 } : { head: (bounds[each] ?? 0) + head, step: distanceStep(at, head) },
    ),
  );
}
