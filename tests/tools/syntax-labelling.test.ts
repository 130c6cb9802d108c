import { shippedModel } from '../../src/extract/syntax/network/model.js';
import type { Scores } from '../../src/extract/syntax/network/network.js';
import { parseConllu } from '../../tools/syntax/conllu.js';
import { together } from '../../tools/syntax/training/ensemble.js';
import { labelText } from '../../tools/syntax/training/label-text.js';

/** Scores of a network for one word whose head is the root: one arc, two tags, two relations. */
const scores = (arc: number, tags: [number, number], relations: [number, number]): Scores => ({
  words: 1,
  stride: 2,
  arcs: Float32Array.of(0, arc, 99, 99),
  tags: Float32Array.from(tags),
  tagStride: 2,
  relationStride: 2,
  relationsToHeads: () => Float32Array.from(relations),
  relations: (_word, _head, out) => {
    out.set(relations);
  },
});

describe('networks together', () => {
  const both = together([scores(1, [3, 1], [0, 4]), scores(2, [0, 5], [1, 2])]);

  it('add their scores', () => {
    expect([...both.arcs]).toEqual([0, 3]);
    expect([...both.tags]).toEqual([3, 6]);
    expect([...both.relationsToHeads(Int32Array.of(-1))]).toEqual([1, 6]);
    const out = new Float32Array(2);
    both.relations(0, -1, out);
    expect([...out]).toEqual([1, 6]);
  });

  it('are at least one', () => {
    expect(() => together([])).toThrow('no scores');
  });
});

describe('a text that is labelled', () => {
  const text = 'The mayor met two long-serving judges (and a poet).\n\nShe left.\n';
  const [first, second, ...others] = parseConllu(labelText(text, 'town', [shippedModel(), shippedModel()]));

  it('is a treebank with a sentence for each line that has words', () => {
    expect(others).toEqual([]);
    expect([first?.id, second?.id]).toEqual(['town-1', 'town-3']);
    expect(second?.words).toEqual(['She', 'left', '.']);
    expect(second?.relations).toEqual(['nsubj', 'root', 'punct']);
    expect(second?.tags).toEqual(['PRON', 'VERB', 'PUNCT']);
  });

  it('is cut as treebanks cut, and says where no space follows', () => {
    expect(first?.words.join(' ')).toBe('The mayor met two long - serving judges ( and a poet ) .');
    const joined = first?.words.map((word, at) => word + (first.spaceAfter[at] ? ' ' : '')).join('');
    expect(joined?.trim()).toBe('The mayor met two long-serving judges (and a poet).');
  });
});
