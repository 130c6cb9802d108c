import type { Tag } from '../../src/extract/document.js';
import { coarseRelation, parseConllu } from '../../tools/syntax/conllu.js';
import { type SyntaxAnalysis, clauseArguments, scoreSyntax } from '../../tools/syntax/scores.js';
import { readByChunks } from '../../tools/syntax/chunk-reader.js';
import { PARLEY, conllu } from './conllu-text.js';

const gold = parseConllu(PARLEY);

/** The treebank's own analysis of a sentence, with some words read otherwise. */
function otherwise(
  sentence: number,
  changes: Record<string, { tag?: Tag; head?: string; relation?: string }> = {},
): SyntaxAnalysis {
  const known = gold[sentence];
  if (!known) throw new Error(`there is no sentence ${sentence}`);
  return {
    tags: known.words.map((word, at) => changes[word]?.tag ?? known.tags[at] ?? 'X'),
    heads: known.words.map((word, at) => {
      const head = changes[word]?.head;
      return head === undefined ? (known.heads[at] ?? -1) : known.words.indexOf(head);
    }),
    relations: known.words.map((word, at) => changes[word]?.relation ?? known.relations[at] ?? 'dep'),
  };
}

describe('scoreSyntax', () => {
  it('gives full marks to the treebank itself', () => {
    const report = scoreSyntax(gold, [otherwise(0), otherwise(1)]);
    expect(report).toMatchObject({
      sentences: 2,
      words: 15,
      clauses: 3,
      scores: { uas: 1, las: 1, tags: 1, clauses: 1 },
    });
    expect(report.relations.every(({ f1, precision, recall }) => f1 * precision * recall === 1)).toBe(true);
  });

  it('counts heads and relations without punctuation, and tags with it', () => {
    const { scores } = scoreSyntax(gold, [
      otherwise(0, { The: { head: 'met' }, her: { relation: 'det' }, '.': { head: 'envoy', tag: 'SYM' } }),
      otherwise(1, { '.': { relation: 'dep' } }),
    ]);
    // 13 words that are no punctuation: one has a wrong head, another a wrong relation
    expect(scores).toEqual({ uas: 12 / 13, las: 11 / 13, tags: 14 / 15, clauses: 1 });
  });

  it('leaves out what is punctuation to the treebank, not what is to the parser', () => {
    const { scores } = scoreSyntax(gold, [
      otherwise(0, { The: { tag: 'PUNCT', head: 'met' } }),
      otherwise(1),
    ]);
    expect(scores).toMatchObject({ uas: 12 / 13, tags: 14 / 15 });
  });

  it('compares relations as coarse as the treebank is read', () => {
    const { scores } = scoreSyntax(gold, [
      otherwise(0, { minister: { relation: 'nsubj:outer' } }),
      otherwise(1, { Norway: { relation: 'nsubj' } }),
    ]);
    expect(scores.las).toBe(12 / 13);
  });

  it.each([
    ['an object of its own', 0, { her: { head: 'met', relation: 'obj' } }],
    ['a subject lost', 0, { minister: { relation: 'dislocated' } }],
    ['a subject of another verb', 1, { Norway: { head: 'talk' } }],
    ['a passive subject read as active', 1, { Norway: { relation: 'nsubj' } }],
    ['an oblique that lost its "with"', 0, { with: { head: 'met' } }],
  ])('holds a verb for wrong with %s', (_, sentence, changes) => {
    const { scores } = scoreSyntax(
      gold,
      [0, 1].map((index) => otherwise(index, index === sentence ? changes : {})),
    );
    expect(scores.clauses).toBeLessThan(1);
  });

  it('counts verbs by the set of their arguments', () => {
    const { scores, clauses } = scoreSyntax(gold, [
      // neither the kind of the oblique nor other dependents matter
      otherwise(0, { envoy: { relation: 'obl:agent' }, The: { head: 'met' } }),
      // wrong for "asked" and for "talk", whose tag does not matter
      otherwise(1, { Peru: { head: 'asked' }, talk: { tag: 'NOUN' } }),
    ]);
    expect(clauses).toBe(3);
    expect(scores.clauses).toBe(1 / 3);
  });

  it('asks only for verbs that have arguments in the treebank', () => {
    const bank = parseConllu(
      conllu(`
        1 Stay stay VERB VB _ 0 root _ _
        2 in in ADP IN _ 3 case _ _
        3 Lima Lima PROPN NNP _ 1 obl _ _
        4 : : PUNCT : _ 6 punct _ _
        5 rain rain NOUN NN _ 6 nsubj _ _
        6 likely likely ADJ JJ _ 1 parataxis _ _
      `),
    );
    const report = scoreSyntax(bank, [
      {
        tags: bank[0]?.tags ?? [],
        heads: [-1, 2, 0, 5, 5, 0],
        relations: ['root', 'case', 'obj', 'punct', 'obj', 'dep'],
      },
    ]);
    expect(report.clauses).toBe(0);
    expect(report.scores).toMatchObject({ clauses: NaN, uas: 1, las: 2 / 5 });
  });

  it('scores each relation, those that only the parser uses too', () => {
    const { relations } = scoreSyntax(gold, [
      otherwise(0, { with: { head: 'met' }, envoy: { relation: 'obj' } }),
      otherwise(1),
    ]);
    const of = (name: string): unknown => relations.find(({ relation }) => relation === name);
    expect(of('case')).toEqual({ relation: 'case', count: 2, precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
    expect(of('obl')).toEqual({ relation: 'obl', count: 2, precision: 1, recall: 1 / 2, f1: 2 / 3 });
    expect(of('obj')).toMatchObject({ count: 0, precision: 0, f1: 0 });
    expect(relations.map(({ count }) => count)).toEqual(
      relations.map(({ count }) => count).sort((a, b) => b - a),
    );
  });

  it('refuses analyses of other sentences or words', () => {
    expect(() => scoreSyntax(gold, [otherwise(0)])).toThrow(RangeError);
    expect(() => scoreSyntax(gold, [otherwise(1), otherwise(1)])).toThrow('harbour-1: 8 entries for 7 words');
  });
});

describe('clauseArguments', () => {
  it('takes subjects, objects and what "with" or "to" marks, in any case', () => {
    const words = 'With whom shall we speak , and by what hour'.split(' ');
    const heads = [1, 4, 4, 4, -1, 9, 9, 9, 9, 4];
    const relations = 'case obl aux nsubj root punct cc case det obl'.split(' ');
    expect([...clauseArguments(words, heads, relations)]).toEqual([[4, ' obl@1 nsubj@3']]);
  });
});

describe('readByChunks', () => {
  it('parses the words as they are given', () => {
    const words = 'The Norwegian minister met his Peruvian counterpart in Oslo .'.split(' ');
    const { tags, heads, relations } = readByChunks(words);
    expect(tags[3]).toBe('VERB');
    expect([heads[2], relations[2]]).toEqual([3, 'nsubj']);
    expect([heads[6], relations[6]]).toEqual([3, 'obj']);
    expect([heads[3], relations[3]]).toEqual([-1, 'root']);
  });

  it('names a passive subject as treebanks do', () => {
    const { relations } = readByChunks('The envoy was received by the minister .'.split(' '));
    expect(relations[1]).toBe('nsubj:pass');
  });

  it.each([
    'They did n’t leave and/or stay at 5:30p.m. , e.g. state-of-the-art http://example.org/a?b=c 20 000 €5m ...',
    'One . Two ! Three ? " Four . " ( Five . )',
    `${'x'.repeat(600)} said so .`,
    '.',
  ])('gives one entry a word, and one tree, however the tokenizer cuts: %.30s', (text) => {
    const words = text.split(' ');
    const { tags, heads, relations } = readByChunks(words);
    expect([tags.length, heads.length, relations.length]).toEqual([words.length, words.length, words.length]);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    expect(relations.map(coarseRelation)).not.toContain('');
  });

  it.each([
    ['its longest piece', 'He said ministers/a in Oslo .', 'ministers/a', 'NOUN'],
    ['a piece that is no mark, however long the marks', 'They would go... in May .', 'go...', 'VERB'],
  ])('gives a word that the tokenizer cuts the tag of %s', (_, text, word, tag) => {
    const words = text.split(' ');
    expect(readByChunks(words).tags[words.indexOf(word)]).toBe(tag);
  });
});
