/** A sentence as training sees it: rows of embeddings for each word, and what is to be found, by index. */
export interface Example {
  /** The word itself first, then its other features. */
  rows: number[][];
  /** Rows among the word vectors, -1 for words without. */
  vectors: number[];
  tags: number[];
  /** -1 for the root. */
  heads: number[];
  relations: number[];
}

/** Sentences that are learnt from together, one below the other. */
export interface Batch {
  examples: readonly Example[];
  /** Where each sentence begins, then where the last one ends, in words. */
  bounds: readonly number[];
  words: number;
}

/** The most words of a batch, and of a sentence in it. */
export const BATCH_WORDS = 1000;
export const SENTENCE_WORDS = 180;

export function batchOf(examples: readonly Example[]): Batch {
  const bounds = [0];
  for (const { heads } of examples) bounds.push((bounds.at(-1) ?? 0) + heads.length);
  return { examples, bounds, words: bounds.at(-1) ?? 0 };
}

/** Shares of what is left out at random while training, so that nothing is relied on alone. */
export interface Dropout {
  word: number;
  vector: number;
  input: number;
  layer: number;
  hidden: number;
}
