import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Matrix } from '../../src/extract/syntax/network/memory.js';
import { listMatrices } from '../../src/extract/syntax/network/parameters.js';
import { parseConllu } from '../../tools/syntax/conllu.js';
import type { Example } from '../../tools/syntax/training/example.js';
import { withWholeCompounds } from '../../tools/syntax/training/examples.js';
import { NamePool } from '../../tools/syntax/training/names.js';
import { Random } from '../../tools/syntax/training/random.js';
import { train } from '../../tools/syntax/training/train-command.js';
import { TrainingNetwork } from '../../tools/syntax/training/training-network.js';
import { conllu, PARLEY } from './conllu-text.js';

describe('the gradients of a network', () => {
  const random = new Random(3);
  const below = (count: number): number => Math.floor(random.next() * count);
  const vectors = {
    columns: 8,
    step: 1 / 24,
    rowOf: new Map<string, number>(),
    bytes: new Int8Array(50 * 8),
  };
  vectors.bytes.forEach((_, at) => (vectors.bytes[at] = below(50) - 25));
  const sizes = { embedded: 8, vector: 8, shifts: [8, 4], arc: 8, relation: 8, tags: 5, relations: 4 };
  const network = new TrainingNetwork(
    sizes,
    20,
    3,
    vectors,
    { word: 0, vector: 0, input: 0, layer: 0, hidden: 0 },
    random,
  );
  for (const { data } of listMatrices(network.parameters))
    data.forEach((value, at) => (data[at] = value + 0.1 * random.normal()));
  const example = (words: number): Example => ({
    rows: Array.from({ length: words }, () => [1 + below(18), 1 + below(18)]),
    vectors: Array.from({ length: words }, () => below(49)),
    tags: Array.from({ length: words }, () => below(5)),
    heads: Array.from({ length: words }, (_, at) => at - 1),
    relations: Array.from({ length: words }, (_, at) => (at > 0 ? below(3) : 3)),
  });
  const batch = [example(5), example(3), example(6)];
  const loss = (): number => {
    network.clearGradients();
    return network.learn(batch);
  };
  const slope = (values: Float32Array, at: number): number => {
    const value = values[at] ?? 0;
    values[at] = value + 0.01;
    const above = loss();
    values[at] = value - 0.01;
    const beneath = loss();
    values[at] = value;
    return (above - beneath) / 0.02;
  };
  /** How far gradients are from slopes, as a share of both. */
  const difference = (pairs: readonly (readonly [number, number])[]): number =>
    pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) /
    (pairs.reduce((sum, [a, b]) => sum + Math.abs(a) + Math.abs(b), 0) + 1e-6);

  const names = Object.entries(network.parameters).flatMap(([name, value]) =>
    [value as Matrix | Matrix[]].flat().map((_, index) => `${name} ${index}`),
  );

  it.each(names.map((name, index) => [name, index] as const))(
    'are the slopes of its loss: %s',
    (_, index) => {
      loss();
      const gradients = Float32Array.from(listMatrices(network.gradients)[index]?.data ?? []);
      const data = listMatrices(network.parameters)[index]?.data ?? new Float32Array();
      const places = Array.from({ length: 16 }, () => below(data.length));
      expect(difference(places.map((at) => [gradients[at] ?? 0, slope(data, at)]))).toBeLessThan(0.05);
    },
  );

  it('are the slopes of its loss: embeddings', () => {
    loss();
    const gradients = new Map([...network.embeddingGradients].map(([row, values]) => [row, [...values]]));
    expect(gradients.size).toBeGreaterThan(5);
    const pairs = [...gradients].map(
      ([row, values]) => [values[0] ?? 0, slope(network.embeddings, row * 8)] as const,
    );
    expect(difference(pairs)).toBeLessThan(0.05);
  });
});

describe('what sentences are made into for training', () => {
  const [named] = parseConllu(
    conllu(`
      1 Premier premier NOUN NN _ 2 nmod:desc _ _
      2 Ada Ada PROPN NNP _ 4 nsubj _ _
      3 Brandt Brandt PROPN NNP _ 2 flat _ _
      4 paid pay VERB VBD _ 0 root _ _
      5 a a DET DT _ 9 det _ _
      6 ten ten NUM CD _ 8 nummod _ SpaceAfter=No
      7 - - PUNCT HYPH _ 6 punct _ SpaceAfter=No
      8 day day NOUN NN _ 9 compound _ _
      9 visit visit NOUN NN _ 4 obj _ _
    `),
  );
  if (!named) throw new Error('no sentence');

  it('joins what a hyphen parts', () => {
    const whole = withWholeCompounds(named);
    expect(whole?.words).toEqual(['Premier', 'Ada', 'Brandt', 'paid', 'a', 'ten-day', 'visit']);
    expect(whole?.heads).toEqual([1, 3, 1, -1, 6, 6, 3]);
    expect(whole?.relations[5]).toBe('compound');
    expect(withWholeCompounds(whole ?? named)).toBeNull();
  });

  it('exchanges names and leaves the rest as it hangs together', () => {
    const pool = new NamePool([named]);
    const random = new Random(1);
    const exchanged = Array.from({ length: 200 }, () => pool.exchange(named, random)).filter(
      (each) => each !== null,
    );
    expect(exchanged.length).toBeGreaterThan(50);
    expect(exchanged.length).toBeLessThan(150);
    for (const sentence of exchanged) {
      const verb = sentence.words.indexOf('paid');
      expect(sentence.heads[verb]).toBe(-1);
      expect(sentence.heads[1]).toBe(verb);
      expect(sentence.heads[0]).toBe(1);
      expect(sentence.relations[1]).toBe('nsubj');
      expect(sentence.words.slice(verb)).toEqual(named.words.slice(3));
      expect(sentence.heads.length).toBe(sentence.words.length);
    }
    expect(new Set(exchanged.map(({ words }) => words.join(' '))).size).toBeGreaterThan(20);
  });
});

describe('npm run train-syntax', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-train-'));
    mkdirSync(join(folder, 'out'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]): { status: number; out: string; complaints: string } => {
    let [out, complaints] = ['', ''];
    const status = train(args, {
      print: (text) => (out += text),
      complain: (text) => (complaints += text),
    });
    return { status, out, complaints };
  };
  const weights = (): Buffer => readFileSync(join(folder, 'out', 'weights.br'));

  it('learns what it is shown, and the same way each time', () => {
    writeFileSync(join(folder, 'harbour-train.conllu'), PARLEY.repeat(30));
    writeFileSync(join(folder, 'harbour-test.conllu'), PARLEY);
    const settings = [folder, '--out', join(folder, 'out'), '--epochs', '100'];
    const first = run(...settings);
    expect([first.status, first.complaints]).toEqual([0, '']);
    expect(first.out).toContain('harbour-test (UAS LAS tags clauses) 100.00 100.00 100.00 100.00');
    const bytes = weights();
    run(...settings);
    expect(weights().equals(bytes)).toBe(true);
    run(...settings, '--seed', '2');
    expect(weights().equals(bytes)).toBe(false);
  });

  it('learns from further treebanks, but for the last times', () => {
    const added = join(folder, 'added');
    mkdirSync(added);
    writeFileSync(join(folder, 'harbour-train.conllu'), PARLEY.repeat(30));
    writeFileSync(join(added, 'quay-train.conllu'), PARLEY.repeat(10));
    const to = ['--out', join(folder, 'out')];
    const both = run(folder, '--with', added, ...to, '--epochs', '5');
    expect([both.status, both.complaints]).toEqual([0, '']);
    expect(both.out).toContain('80 sentences, 600 words: harbour-train, quay-train');
    const bytes = weights();
    // the last four times are the treebanks' alone: so few leave no room for what was added
    run(folder, '--with', added, ...to, '--epochs', '4');
    const alone = weights();
    run(folder, ...to, '--epochs', '4');
    expect(weights().equals(alone)).toBe(true);
    expect(weights().equals(bytes)).toBe(false);
    expect(run(folder, '--with', join(folder, 'gone'), ...to).complaints).toContain('there is no folder');
  });

  it.each([
    [[], 2, 'one folder of treebanks is needed'],
    [['a', 'b'], 2, 'one folder of treebanks is needed'],
    [['a', '--epochs', '0'], 2, '--epochs 0 is no whole number from 1 up'],
    [['a', '--speed', '9'], 2, "Unknown option '--speed'"],
    [['/nowhere/at/all'], 1, 'there is no folder /nowhere/at/all'],
  ])('tells what is wrong with %j', (args, status, what) => {
    const { status: given, complaints } = run(...args);
    expect(given).toBe(status);
    expect(complaints).toMatch(/^train-syntax: /);
    expect(complaints).toContain(what);
    expect(complaints.trim().split('\n')).toHaveLength(1);
  });

  it('tells that a folder has nothing to train on, or that there is nowhere to write', () => {
    expect(run(folder, '--out', join(folder, 'out')).complaints).toContain('has no NAME-train.conllu');
    writeFileSync(join(folder, 'harbour-train.conllu'), PARLEY);
    expect(run(folder, '--out', join(folder, 'gone')).complaints).toContain('there is no folder');
  });
});
