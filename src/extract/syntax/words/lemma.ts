import type { Tag } from '../../document.js';
import { plainWord } from './lexicon.js';

/** The lemma of a word form as a part of speech. */
export function lemmaOf(text: string, tag: Tag): string {
  return plainWord(text).lemma(tag, tag);
}
