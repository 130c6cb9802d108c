import { addBias, type Arena, type Matrix } from './memory.js';
import { distanceStep, type Floats, LONGEST, type Sizes } from './parameters.js';

/** What relation a word has to a head, from what the last layer says of both and from how far apart they are. */
export class RelationScores {
  /** How many numbers a row of scores has. */
  readonly stride: number;
  private readonly input: Matrix;
  private readonly scores: Matrix;

  /** `outputs` holds, for each word of the sentence at hand, what `Network` says that it holds. */
  constructor(
    private readonly arena: Arena,
    private readonly sizes: Sizes,
    private readonly floats: Floats,
    private readonly outputs: Matrix,
  ) {
    this.stride = floats.relation.columns;
    this.input = arena.matrix(LONGEST, sizes.relation);
    this.scores = arena.matrix(LONGEST, this.stride);
  }

  /** The scores of the relations of each word to its head, a row for each; of the root's they mean nothing. */
  toHeads(heads: Int32Array): Float32Array {
    const { relation } = this.sizes;
    const { floats } = this;
    heads.forEach((head, word) => {
      this.hideRelation(word, Math.max(head, 0), distanceStep(word, head), word * relation);
    });
    this.arena.multiply(this.input, floats.relation, this.scores, heads.length);
    addBias(this.scores.data, floats.relationOutBias.data, heads.length);
    return this.scores.data;
  }

  /** Writes what a word and its head have to say of the relation between them into the input of the last step. */
  private hideRelation(word: number, head: number, distance: number, to: number): void {
    const { arc, relation } = this.sizes;
    const { data, columns } = this.outputs;
    const input = this.input.data;
    const far = this.floats.relationDistance.data;
    const own = word * columns + 2 * arc;
    const other = head * columns + 2 * arc + relation;
    for (let column = 0; column < relation; column += 1) {
      const sum =
        (data[own + column] as number) +
        (data[other + column] as number) +
        (far[distance * relation + column] as number);
      input[to + column] = sum > 0 ? sum : 0;
    }
  }

  /** Writes the score of each relation of a word to a head. */
  toHead(word: number, head: number, out: Float32Array): void {
    const { floats } = this;
    const { relations, relation } = this.sizes;
    const { columns, data } = floats.relation;
    this.hideRelation(word, head, distanceStep(word, head), 0);
    for (let each = 0; each < relations; each += 1) out[each] = floats.relationOutBias.data[each] as number;
    for (let column = 0; column < relation; column += 1) {
      const input = this.input.data[column] as number;
      if (input === 0) continue;
      const row = column * columns;
      for (let each = 0; each < relations; each += 1)
        out[each] = (out[each] as number) + input * (data[row + each] as number);
    }
  }
}
