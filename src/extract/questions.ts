import type { Sentence } from './document.js';

/** What a question begins behind: another sentence, a quotation, a label. */
const BEFORE_QUESTION = /^(?:[.!?:;"“”]|\.\.\.|…)$/;

/**
 * Whether words are part of a direct question, by their place in a sentence: "Did Norway ask for talks?" claims nothing,
 * with quotation marks around it or without.
 */
export function askedIn({ tokens }: Sentence): (at: number) => boolean {
  const asked = new Set<number>();
  for (const { text, index } of tokens) {
    if (text !== '?') continue;
    for (let at = index - 1; at >= 0 && !BEFORE_QUESTION.test(tokens[at]?.text ?? ''); at -= 1) asked.add(at);
  }
  return (at) => asked.has(at);
}
