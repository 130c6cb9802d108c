import type { Sentence, Token } from '../document.js';

/** The dependents of each token of a parsed sentence: they are asked for far more often than they are set. */
const DEPENDENTS = new WeakMap<readonly Token[], Token[][]>();

/** Takes note of the dependents of every token, once a sentence's heads are known. */
export function indexDependents(tokens: readonly Token[]): void {
  const dependents = tokens.map((): Token[] => []);
  for (const token of tokens) dependents[token.head]?.push(token);
  DEPENDENTS.set(tokens, dependents);
}

/** The tokens that depend on a token directly, in order; none in a sentence that was not parsed. */
export function childrenOf(sentence: Sentence, head: number): readonly Token[] {
  return DEPENDENTS.get(sentence.tokens)?.[head] ?? [];
}

/** Indexes of the tokens under a token, itself included, in order; `keep` says which dependents belong. */
export function subtree(
  sentence: Sentence,
  head: number,
  keep: (token: Token) => boolean = () => true,
): number[] {
  const found = [head];
  for (const at of found)
    for (const child of childrenOf(sentence, at)) if (keep(child)) found.push(child.index);
  return found.sort((a, b) => a - b);
}
