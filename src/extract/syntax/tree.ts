import type { Token } from '../document.js';

/** Hangs what is left on the root, and makes sure that there is one root and no cycle. */
export function finish(tokens: Token[]): void {
  let root = tokens.findIndex((token) => token.head === -1);
  if (root < 0) {
    root = tokens.findIndex((token) => token.head === -2 && (token.tag === 'VERB' || token.tag === 'AUX'));
    if (root < 0) root = tokens.findIndex((token) => token.head === -2);
    const token = tokens[Math.max(root, 0)];
    if (!token) return;
    token.head = -1;
    token.relation = 'root';
    root = Math.max(root, 0);
  }
  for (const token of tokens) {
    if (token.head === -2 || (token.head === -1 && token.index !== root)) {
      token.head = root;
      token.relation = token.tag === 'PUNCT' ? 'punct' : 'dep';
    }
  }
  for (const token of tokens) {
    const seen = new Set<number>();
    let at = token.index;
    while (at !== root && at >= 0 && !seen.has(at)) {
      seen.add(at);
      at = tokens[at]?.head ?? -1;
    }
    if (at !== root) {
      token.head = root;
      token.relation = 'dep';
    }
  }
}
