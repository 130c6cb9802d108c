import type { Matrix } from '../../../src/extract/syntax/network/memory.js';

const FIRST = 0.9;
const SECOND = 0.98;
const TINY = 1e-8;

/** Adam (Kingma and Ba 2015) over whole matrices, and over those rows of the embeddings that a batch touched. */
export class Adam {
  private readonly moments: { mean: Float32Array; square: Float32Array }[];
  private readonly rowMean: Float32Array;
  private readonly rowSquare: Float32Array;
  private steps = 0;

  constructor(
    private readonly weights: readonly Matrix[],
    private readonly gradients: readonly Matrix[],
    private readonly embeddings: Float32Array,
    private readonly columns: number,
  ) {
    this.moments = weights.map(({ data }) => ({
      mean: new Float32Array(data.length),
      square: new Float32Array(data.length),
    }));
    this.rowMean = new Float32Array(embeddings.length);
    this.rowSquare = new Float32Array(embeddings.length);
  }

  /** One step down the gradients, which are cut to a length of `longest` together. */
  step(rate: number, rows: ReadonlyMap<number, Float32Array>, longest: number): void {
    this.steps += 1;
    let square = 0;
    for (const { data } of this.gradients) for (const value of data) square += value * value;
    for (const row of rows.values()) for (const value of row) square += value * value;
    const scale = Math.min(1, longest / (Math.sqrt(square) + TINY));
    const size = (rate * Math.sqrt(1 - SECOND ** this.steps)) / (1 - FIRST ** this.steps);
    this.weights.forEach(({ data }, each) => {
      const gradient = (this.gradients[each] as Matrix).data;
      const { mean, square: squares } = this.moments[each] as { mean: Float32Array; square: Float32Array };
      update(data, 0, gradient, mean, squares, data.length, size, scale);
    });
    for (const [row, gradient] of rows) {
      const from = row * this.columns;
      update(this.embeddings, from, gradient, this.rowMean, this.rowSquare, this.columns, size, scale);
    }
  }
}

function update(
  weights: Float32Array,
  from: number,
  gradients: Float32Array,
  mean: Float32Array,
  squares: Float32Array,
  count: number,
  size: number,
  scale: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const place = from + at;
    const gradient = (gradients[at] as number) * scale;
    const first = FIRST * (mean[place] as number) + (1 - FIRST) * gradient;
    const second = SECOND * (squares[place] as number) + (1 - SECOND) * gradient * gradient;
    mean[place] = first;
    squares[place] = second;
    weights[place] = (weights[place] as number) - (size * first) / (Math.sqrt(second) + TINY);
  }
}
