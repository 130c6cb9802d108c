import { Arena } from '../../../src/extract/syntax/network/memory.js';
import { featuresOf, plain } from '../../../src/extract/syntax/network/features.js';
import { pairUp } from '../../../src/extract/syntax/network/quantized.js';
import { bestTree } from '../../../src/extract/syntax/network/spanning-tree.js';
import { uniteRelations } from '../../../src/extract/syntax/network/unique-relations.js';
import { activate, recur, tanh } from '../../../tools/syntax/training/layers.js';
import { Random } from '../../../tools/syntax/training/random.js';

const random = new Random(5);
const normals = (count: number): number[] => Array.from({ length: count }, () => random.normal());

describe('the kernels', () => {
  it.each([
    [1, 4, 8],
    [7, 10, 16],
    [8, 3, 24],
  ])('multiply %i×%i by %i columns as loops would', (rows, inner, columns) => {
    const arena = new Arena(100_000);
    const a = arena.matrix(rows, inner);
    const b = arena.matrix(inner, columns);
    const c = arena.matrix(rows, columns);
    a.data.set(normals(rows * inner));
    b.data.set(normals(inner * columns));
    c.data.fill(1);
    arena.multiply(a, b, c, rows, true);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        let sum = 1;
        for (let at = 0; at < inner; at += 1)
          sum += (a.data[row * inner + at] ?? 0) * (b.data[at * columns + column] ?? 0);
        expect(c.data[row * columns + column]).toBeCloseTo(sum, 4);
      }
  });

  it('multiply whole numbers exactly, the largest there are included', () => {
    const arena = new Arena(100_000);
    // more pairs than the innermost loop takes at once, and some left over
    const [rows, inner, columns] = [8, 14, 16];
    const values = Int16Array.from({ length: inner * columns }, (_, at) =>
      at % 2 === 0 ? 2047 : -(at * 31) % 2047,
    );
    const weights = pairUp(arena, [{ rows: inner, columns, steps: new Float32Array(columns), values }]);
    const input = arena.pairs(rows, inner);
    input.data.forEach((_, at) => (input.data[at] = at % 3 === 0 ? -2047 : at * 17));
    const sums = arena.wholes(rows, columns);
    const { matrix } = weights;
    arena.kernels.multiplyPairs(
      input.address,
      matrix.address,
      sums.address,
      rows,
      inner / 2,
      columns,
      inner / 2,
    );
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        let sum = 0;
        for (let at = 0; at < inner; at += 1)
          sum += (input.data[row * inner + at] ?? 0) * (values[at * columns + column] ?? 0);
        expect(sums.data[row * columns + column]).toBe(sum);
      }
  });

  it('round floats to the nearest whole number', () => {
    const arena = new Arena(100_000);
    const from = arena.matrix(1, 8);
    const to = arena.pairs(1, 8);
    const scale = arena.matrix(1, 4);
    from.data.set([0, 0.26, -0.26, 1.2, -1.2, 100, -100, 0.24]);
    scale.data[0] = 2;
    arena.kernels.quantize(from.address, to.address, scale.address, 8);
    expect([...to.data]).toEqual([0, 1, -1, 2, -2, 200, -200, 0]);
  });

  it('run the recurrence as training does, in both directions', () => {
    const [tokens, width] = [5, 8];
    const arena = new Arena(100_000);
    const gates = arena.matrix(tokens, 6 * width);
    const input = arena.matrix(tokens, 2 * width);
    const output = arena.matrix(tokens, 2 * width);
    const state = arena.matrix(1, width);
    gates.data.set(normals(tokens * 6 * width));
    activate(gates.data, tokens, width);
    input.data.set(normals(tokens * 2 * width));
    const expected = new Float32Array(tokens * 2 * width);
    recur(gates.data, input.data, new Float32Array(tokens * 2 * width), expected, [0, tokens], width);
    const [gateStep, rowStep] = [24 * width, 8 * width];
    arena.kernels.recur(
      gates.address,
      input.address,
      output.address,
      state.address,
      tokens,
      width,
      gateStep,
      rowStep,
    );
    state.data.fill(0);
    const last = tokens - 1;
    arena.kernels.recur(
      gates.address + last * gateStep + 12 * width,
      input.address + last * rowStep + 4 * width,
      output.address + last * rowStep + 4 * width,
      state.address,
      tokens,
      width,
      -gateStep,
      -rowStep,
    );
    output.data.forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at] ?? NaN, 5);
    });
  });

  it('bend sums into gates', () => {
    const arena = new Arena(100_000);
    const from = arena.wholes(2, 8);
    const to = arena.matrix(2, 8);
    const row = (value: (column: number) => number): ReturnType<Arena['matrix']> => {
      const matrix = arena.matrix(1, 8);
      matrix.data.forEach((_, column) => (matrix.data[column] = value(column)));
      return matrix;
    };
    from.data.forEach((_, at) => (from.data[at] = (at - 8) * 100));
    const steepness = row(() => 0.01);
    const bias = row((column) => column / 10);
    const height = row((column) => (column < 4 ? 1 : 0.5));
    const offset = row((column) => (column < 4 ? 0 : 0.5));
    arena.kernels.squash(
      ...([from, to, steepness, bias, height, offset].map(({ address }) => address) as [
        ...[number, number, number],
        ...[number, number, number],
      ]),
      2,
      8,
    );
    to.data.forEach((value, at) => {
      const column = at % 8;
      const bent = tanh(0.01 * (from.data[at] ?? 0) + column / 10);
      expect(value).toBeCloseTo(column < 4 ? bent : 0.5 + 0.5 * bent, 4);
    });
  });
});

describe('the best tree', () => {
  /** All trees over so many words, by trying every list of heads. */
  function trees(words: number): number[][] {
    const lists = Array.from({ length: words }).reduce<number[][]>(
      (sofar) => sofar.flatMap((list) => Array.from({ length: words + 1 }, (_, head) => [...list, head - 1])),
      [[]],
    );
    return lists.filter((heads) => {
      if (heads.filter((head) => head === -1).length !== 1) return false;
      return heads.every((_, word) => {
        let at = word;
        for (let steps = 0; at >= 0 && steps <= words; steps += 1) at = heads[at] ?? -1;
        return at < 0;
      });
    });
  }

  it.each([1, 2, 3, 4, 5])('of %i words scores as high as the best of all trees', (words) => {
    const all = trees(words);
    const stride = 8;
    for (let round = 0; round < 40; round += 1) {
      const scores = Float32Array.from(normals(words * stride));
      const total = (heads: readonly number[]): number =>
        heads.reduce((sum, head, word) => sum + (scores[word * stride + (head < 0 ? words : head)] ?? 0), 0);
      const found = [...bestTree(scores, words, stride)];
      expect(all).toContainEqual(found);
      expect(total(found)).toBeCloseTo(Math.max(...all.map(total)), 4);
    }
  });
});

describe('relations that a head has once', () => {
  // relations: 0 nsubj, 1 obj, 2 other; of the words, 2 is the head and 3 another verb
  const kinds = Uint8Array.from([1, 2, 0]);
  const mend = (arc: (word: number, head: number) => number): { heads: number[]; relations: number[] } => {
    const heads = Int32Array.from([2, 2, -1, 2]);
    const relations = Int32Array.from([0, 0, 2, 2]);
    const relationScores = (_word: number, _head: number, out: Float32Array): void => {
      out.set([3, 0, -2]);
    };
    uniteRelations({ words: 4, kinds, arc, relationScores }, heads, relations);
    return { heads: [...heads], relations: [...relations] };
  };

  it('go to the one that is surer of its head, the other to the head that it would have had next', () => {
    const { heads, relations } = mend((word, head) => (word === 1 && head === 3 ? 4.5 : head === 2 ? 5 : -9));
    expect(heads).toEqual([2, 3, -1, 2]);
    expect(relations).toEqual([0, 0, 2, 2]);
  });

  it('or the other becomes something else, where no other head is near', () => {
    const { heads, relations } = mend((_, head) => (head === 2 ? 50 : -50));
    expect(heads).toEqual([2, 2, -1, 2]);
    expect(relations).toEqual([0, 1, 2, 2]);
  });
});

describe('what is seen of a word', () => {
  it('is itself, its shape, its first and last letters, and its parts of speech', () => {
    expect(featuresOf('Talks').filter((name) => !/^[cd]/.test(name))).toEqual([
      'wtalks',
      'hXx',
      'pta',
      'qtal',
      'tks',
      'ulks',
      'valks',
    ]);
  });

  it('has the parts of speech of the lexicon, or a guess where the lexicon lacks the word', () => {
    const lexical = (word: string): string[] => featuresOf(word).filter((name) => /^[cdg]/.test(name));
    expect(lexical('Talks')).toEqual(lexical('talks'));
    expect(lexical('talks')[0]).toEqual(lexical('walks')[0]);
    expect(lexical('talks')).not.toEqual(lexical('of'));
    expect(lexical('quembled')).toHaveLength(1);
    expect(lexical('quembled')).not.toEqual(lexical('Quembleton'));
  });

  it('is one and the same for all numbers but years', () => {
    expect(featuresOf('3,400')[0]).toBe(featuresOf('17')[0]);
    expect(featuresOf('1998')[0]).not.toBe(featuresOf('17')[0]);
  });

  it('knows no difference between plain and curly marks', () => {
    expect(plain('“minister’s”')).toBe('"minister\'s"');
  });
});
