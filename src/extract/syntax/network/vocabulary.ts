import { featuresOf, normal, plain } from './features.js';

/** Fixed word vectors, one byte a column, each byte so many `step`s. */
export interface WordVectors {
  columns: number;
  step: number;
  rowOf: ReadonlyMap<string, number>;
  bytes: Int8Array;
}

/** Where a word is found: its rows in the table of embeddings, its row among the word vectors (-1 for none). */
export interface Entry {
  rows: number[];
  vector: number;
}

/** The row that stands for all words that were not seen in training. */
export const UNKNOWN_WORD = 0;

/** Finds the rows of words. */
export class Vocabulary {
  /** `rowOf` gives the row of a feature by its name. */
  constructor(
    readonly rowOf: ReadonlyMap<string, number>,
    readonly vectors: WordVectors,
  ) {}

  entryOf(word: string): Entry {
    const [itself = '', ...others] = featuresOf(word);
    const rows = [this.rowOf.get(itself) ?? UNKNOWN_WORD];
    for (const name of others) {
      const row = this.rowOf.get(name);
      if (row !== undefined) rows.push(row);
    }
    return { rows, vector: this.vectorOf(word) };
  }

  private vectorOf(word: string): number {
    const lower = plain(word).toLowerCase();
    const { rowOf } = this.vectors;
    return rowOf.get(lower) ?? rowOf.get(normal(word)) ?? -1;
  }
}
