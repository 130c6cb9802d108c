import type { Sentence, Token } from '../document.js';
import { childrenOf } from '../syntax/dependents.js';

/** The preposition before a noun, null where there is none. */
export const prepositionOf = (sentence: Sentence, token: Token): string | null =>
  childrenOf(sentence, token.index).find(
    (child) => child.relation === 'case' && child.tag !== 'PART' && child.index < token.index,
  )?.lower ?? null;

/** Whether a token stands in a date. */
export const isDate = (sentence: Sentence, at: number): boolean =>
  sentence.dates.some((date) => date.first <= at && at <= date.last);

/** Whether a token stands in the mention of an actor. */
export const isNamed = (sentence: Sentence, at: number): boolean =>
  sentence.mentions.some((mention) => mention.first <= at && at <= mention.last);

/** Whether a token is an infinitive with "to"; no form with an ending is one. */
export const isInfinitive = (sentence: Sentence, token: Token): boolean =>
  !/^(?:NNP?S|VB[DZ])$/.test(token.form) &&
  childrenOf(sentence, token.index).some((child) => child.relation === 'mark' && child.lower === 'to');

/** "Who", "which", "where": words that open a relative clause or a question. */
export const RELATIVE = /^(?:who|which|that|whom|whose|where|when|what|why)$/;

/** First and last token of the phrase under a head, without the punctuation around it and what is under `except`. */
export function edgesOf(sentence: Sentence, head: number, except = -1): { first: number; last: number } {
  const inside = [head];
  for (const at of inside)
    for (const child of childrenOf(sentence, at))
      if (child.relation !== 'punct' && child.index !== except) inside.push(child.index);
  return { first: Math.min(...inside), last: Math.max(...inside) };
}
