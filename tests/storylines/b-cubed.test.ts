import { align } from '../../tools/storylines/alignment.js';
import { bCubed } from '../../tools/storylines/b-cubed.js';

/** Mentions written as gold cluster and system cluster, a letter each. */
const scores = (...mentions: string[]) =>
  bCubed(mentions.map(([gold = '', system = '']) => ({ gold, system })));

describe('B³', () => {
  it('is full where the clusters are those wanted, whatever they are called', () => {
    expect(scores('ax', 'ax', 'by')).toEqual({ mentions: 3, precision: 1, recall: 1, f1: 1 });
    expect(scores()).toEqual({ mentions: 0, precision: 1, recall: 1, f1: 1 });
  });

  it('takes a wrong merge for a loss of precision', () => {
    const { precision, recall } = scores('ax', 'ax', 'bx', 'cy');
    expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4);
    expect(recall).toBe(1);
  });

  it('takes what is left apart for a loss of recall', () => {
    const { precision, recall, f1 } = scores('ax', 'ax', 'ay');
    expect(precision).toBe(1);
    expect(recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
    expect(f1).toBeCloseTo((2 * recall) / (1 + recall));
  });
});

describe('the alignment of labels with what was found', () => {
  const clusters: Record<string, string> = { one: 'X', two: 'X', three: 'Y', four: 'Y' };
  const aligned = (...wanted: [gold: string, ...found: string[]][]) =>
    align(
      wanted.map(([gold, ...found]) => ({ gold, found })),
      (id) => clusters[id] ?? '',
    );

  it('gives each piece the claim that stands with others of its own', () => {
    expect(aligned(['b', 'two', 'four'], ['a', 'two', 'four'], ['a', 'one'], ['b', 'three'])).toEqual([
      'four',
      'two',
      'one',
      'three',
    ]);
  });

  it('takes nothing twice', () => {
    expect(aligned(['a', 'one'], ['b', 'one'], ['b'])).toEqual(['one', null, null]);
  });
});
