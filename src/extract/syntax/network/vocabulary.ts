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

/** Words that are remembered with their entry, so that common words are looked up once. */
const REMEMBERED = 20_000;

/** The row that stands for all words that were not seen in training. */
export const UNKNOWN_WORD = 0;

/** Finds the rows of words. */
export class Vocabulary {
  private readonly remembered = new Map<string, Entry>();

  /** `rowOf` gives the row of a feature by its name. */
  constructor(
    readonly rowOf: ReadonlyMap<string, number>,
    readonly vectors: WordVectors,
  ) {}

  entryOf(word: string): Entry {
    const known = this.remembered.get(word);
    if (known) return known;
    const [itself = '', ...others] = featuresOf(word);
    const rows = [this.rowOf.get(itself) ?? UNKNOWN_WORD];
    for (const name of others) {
      const row = this.rowOf.get(name);
      if (row !== undefined) rows.push(row);
    }
    const entry = { rows, vector: this.vectorOf(word) };
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(word, entry);
    return entry;
  }

  private vectorOf(word: string): number {
    const lower = plain(word).toLowerCase();
    const { rowOf } = this.vectors;
    return rowOf.get(lower) ?? rowOf.get(normal(word)) ?? -1;
  }
}
