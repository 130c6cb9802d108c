import type { DateMention, Mention, Token } from '../document.js';
import { parseByChunks } from './chunk-parse.js';
import { indexDependents } from './dependents.js';
import { LONGEST_READ, parseByGrammar } from './grammar-parse.js';

/** How a sentence was parsed: by the trained parser, or by chunks because it was too long for that. */
export type Parsing = 'grammar' | 'chunks';

/**
 * The one door to syntax: gives every token of a sentence its part of speech, lemma, head and Universal
 * Dependencies relation, and says how they were found. Every token has one head, there is one root and no cycle;
 * of a mention only one token, its head, is tied to words outside of it. The first `opening` tokens, a dateline, are no
 * part of the sentence: they hang on its root.
 */
export function parse(
  tokens: Token[],
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  opening = 0,
): Parsing {
  const parsing = tokens.length <= LONGEST_READ ? 'grammar' : 'chunks';
  if (parsing === 'grammar') parseByGrammar(tokens, mentions, opening);
  else parseByChunks(tokens, mentions, dates);
  indexDependents(tokens);
  return parsing;
}
