import { readFileSync } from 'node:fs';
import { parsedSentences, treeOf } from './tree.js';

/** Sentences, each followed by its tree, a blank line between them. */
const PARSES = readFileSync(new URL('parses.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [sentence = '', ...tree] = block.split('\n');
    return { sentence, tree: tree.map((line) => line.slice(2)).join('\n') };
  });

describe('the parse of a sentence', () => {
  it('is laid down for thirty and more', () => {
    expect(PARSES.length).toBeGreaterThanOrEqual(30);
  });

  it.each(PARSES)('$sentence', ({ sentence, tree }) => {
    const [parsed] = parsedSentences(sentence);
    expect(treeOf(parsed?.tokens ?? [])).toBe(tree);
    expect(parsed?.parsing).toBe('grammar');
  });
});
