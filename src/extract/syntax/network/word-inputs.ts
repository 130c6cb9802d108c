import type { Sizes } from './parameters.js';
import type { Vocabulary } from './vocabulary.js';

/** Words whose input is kept at hand: a bound on memory, of which each takes half a kilobyte. */
const REMEMBERED = 10_000;

/** What stands for words in the first layer of the network; common words are put together once. */
export class WordInputs {
  private readonly known = new Map<string, Float32Array>();

  /** `embeddings` is the table of embeddings, row-major. */
  constructor(
    private readonly sizes: Sizes,
    private readonly embeddings: Float32Array,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Half of the embedding, the word vector, and the other half: see `Sizes.shifts`. */
  of(word: string): Float32Array {
    const known = this.known.get(word);
    if (known) return known;
    const row = this.build(word);
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(word, row);
    return row;
  }

  private build(word: string): Float32Array {
    const { embedded, vector } = this.sizes;
    const { bytes, step } = this.vocabulary.vectors;
    const row = new Float32Array(embedded + vector);
    const entry = this.vocabulary.entryOf(word);
    for (const feature of entry.rows)
      for (let column = 0; column < embedded; column += 1) {
        const to = column + (column < embedded / 2 ? 0 : vector);
        row[to] = (row[to] as number) + (this.embeddings[feature * embedded + column] as number);
      }
    if (entry.vector >= 0)
      for (let column = 0; column < vector; column += 1)
        row[embedded / 2 + column] = (bytes[entry.vector * vector + column] as number) * step;
    return row;
  }
}
