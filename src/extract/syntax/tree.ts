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
  // each token is climbed from once, however deep the tree
  const sound = new Uint8Array(tokens.length);
  sound[root] = 1;
  for (const token of tokens) {
    const path = new Set<number>();
    let at = token.index;
    let last = token;
    while (sound[at] === 0 && !path.has(at)) {
      path.add(at);
      last = tokens[at] ?? token;
      at = last.head;
    }
    if (sound[at] !== 1) {
      // a cycle, which is opened where it was closed
      last.head = root;
      last.relation = 'dep';
    }
    for (const each of path) sound[each] = 1;
  }
}
