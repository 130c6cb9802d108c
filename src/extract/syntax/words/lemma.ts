import type { Tag } from '../../document.js';
import { CATEGORY, wordOf } from './lexicon.js';

/** The lemma of a word form as a part of speech. */
export function lemmaOf(text: string, tag: Tag): string {
  return wordOf(text, CATEGORY['word'] ?? 0).lemma(tag, tag);
}
