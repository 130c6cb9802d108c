import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { coarseRelation, parseConllu, readTreebank } from '../../tools/syntax/conllu.js';
import { PARLEY, conllu } from './conllu-text.js';

/** What a call throws. */
function faultOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return null;
}

describe('parseConllu', () => {
  it('gives each word its tag, head and relation, and each sentence its document', () => {
    const [first, second, ...more] = parseConllu(PARLEY);
    expect(more).toEqual([]);
    expect(first).toEqual({
      id: 'harbour-1',
      document: 'harbour',
      words: ['The', 'minister', 'met', 'with', 'her', 'envoy', '.'],
      tags: ['DET', 'NOUN', 'VERB', 'ADP', 'PRON', 'NOUN', 'PUNCT'],
      forms: ['DT', 'NN', 'VBD', 'IN', 'PRP$', 'NN', '.'],
      heads: [1, 2, -1, 5, 5, 2, 2],
      relations: ['det', 'nsubj', 'root', 'case', 'nmod:poss', 'obl', 'punct'],
      spaceAfter: [true, true, true, true, true, false, true],
      lemmas: ['the', 'minister', 'meet', 'with', 'her', 'envoy', '.'],
      features: ['Definite=Def|PronType=Art', 'Number=Sing', '', '', '', 'Number=Sing', ''],
    });
    expect(second).toMatchObject({ id: 'harbour-2', document: 'harbour', heads: [2, 2, -1, 4, 2, 6, 4, 2] });
  });

  it('keeps the words of multiword tokens, tight to one another, and leaves empty nodes out', () => {
    const [sentence] = parseConllu(
      conllu(`
        1 Who who PRON WP _ 2 nsubj _ _
        2 left leave VERB VBD _ 0 root _ _
        3-4 don't _ _ _ _ _ _ _ SpaceAfter=No
        3 do do AUX VBP _ 5 aux _ _
        4 n't not PART RB _ 5 advmod _ _
        5 ask ask VERB VB _ 2 parataxis _ _
        5.1 leave leave VERB VB _ _ _ _ _
        6-7 mine's _ _ _ _ _ _ _ _
        6 mine mine PRON PRP _ 5 obj _ _
        7 's 's PART POS _ 6 case _ _
        8 too too ADV RB _ 5 advmod _ _
      `),
    );
    expect(sentence?.words).toEqual(['Who', 'left', 'do', "n't", 'ask', 'mine', "'s", 'too']);
    expect(sentence?.heads).toEqual([1, -1, 4, 4, 1, 4, 5, 4]);
    expect(sentence?.spaceAfter).toEqual([true, true, false, false, true, false, true, true]);
  });

  it('fills in what a file leaves blank: tags of the language, numbers of sentences', () => {
    const [, second] = parseConllu(
      `${conllu('1 Yes yes INTJ _ _ 0 root _ _')}1\tNo\tno\tINTJ\t_\t_\t0\troot\t_\t_`,
    );
    expect(second).toMatchObject({ id: '2', document: '', words: ['No'], forms: ['INTJ'], features: [''] });
  });

  it('reads lines that end as on Windows', () => {
    expect(parseConllu(PARLEY.replaceAll('\n', '\r\n'))).toEqual(parseConllu(PARLEY));
  });

  it.each([
    ['nsubj:pass', 'nsubj:pass'],
    ['obl:unmarked', 'obl:unmarked'],
    ['det:predet', 'det:predet'],
    ['nmod:desc', 'nmod'],
    ['nsubj:outer', 'nsubj'],
    ['obl', 'obl'],
  ])('makes %s %s', (relation, coarse) => {
    expect(coarseRelation(relation)).toBe(coarse);
    const [sentence] = parseConllu(conllu(`1 a a X _ _ 2 ${relation} _ _\n2 b b X _ _ 0 root _ _`));
    expect(sentence?.relations).toEqual([coarse, 'root']);
  });

  it.each([
    ['too few columns', '1 a a X _ _ 0 root _', 1, '9 columns'],
    ['a word out of turn', '1 a a X _ _ 0 root _ _\n3 b b X _ _ 1 dep _ _', 2, 'numbered "3", expected 2'],
    ['an unknown tag', '1 a a NN NN _ 0 root _ _', 1, '"NN" is no universal'],
    ['a head that is no number', '# a comment\n1 a a X _ _ _ root _ _', 2, '"_" is no number'],
    ['a head beyond the end', '1 a a X _ _ 0 root _ _\n2 b b X _ _ 3 dep _ _', 2, 'head 3 is beyond'],
    ['a relation that is none', '1 a a X _ _ 0 _ _ _', 1, '"_" is no dependency relation'],
    ['no root', '1 a a X _ _ 2 dep _ _\n2 b b X _ _ 1 dep _ _', 1, '0 roots'],
    ['two roots', '1 a a X _ _ 0 root _ _\n2 b b X _ _ 0 root _ _', 2, '2 roots'],
    [
      'a circle',
      '1 a a X _ _ 0 root _ _\n2 b b X _ _ 3 dep _ _\n3 c c X _ _ 2 dep _ _',
      2,
      'round in a circle',
    ],
  ])('tells of %s and where it is', (_, lines, line, what) => {
    expect(faultOf(() => parseConllu(conllu(lines), 'bank.conllu'))).toMatchObject({
      name: 'InputError',
      code: 'INPUT_MALFORMED',
      message: expect.stringMatching(new RegExp(`^bank\\.conllu, line ${line}: .*${what}`)) as string,
    });
  });

  it('counts lines through the whole text', () => {
    expect(() => parseConllu(PARLEY + conllu('1 a'))).toThrow('line 23: 2 columns');
  });
});

describe('readTreebank', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-treebank-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads the file as it is or compressed', () => {
    writeFileSync(join(folder, 'plain.conllu'), PARLEY);
    writeFileSync(join(folder, 'packed.conllu.gz'), gzipSync(PARLEY));
    expect(readTreebank(folder, 'plain')).toEqual(parseConllu(PARLEY));
    expect(readTreebank(folder, 'packed')).toEqual(parseConllu(PARLEY));
  });

  it('names the folder that lacks the file', () => {
    expect(faultOf(() => readTreebank(folder, 'plain'))).toMatchObject({
      code: 'FILE_NOT_FOUND',
      message: expect.stringContaining(`plain.conllu or plain.conllu.gz in ${folder}`) as string,
    });
  });

  it.each([
    [
      'not compressed although it is named so',
      'bank.conllu.gz',
      PARLEY,
      'FILE_UNREADABLE',
      'incorrect header',
    ],
    ['malformed', 'bank.conllu', '1\ta\n', 'INPUT_MALFORMED', 'line 1: 2 columns'],
    ['empty', 'bank.conllu', '\n# nothing\n', 'INPUT_EMPTY', 'holds no sentence'],
  ])('names the file that is %s', (_, name, content, code, what) => {
    writeFileSync(join(folder, name), content);
    expect(faultOf(() => readTreebank(folder, 'bank'))).toMatchObject({
      code,
      message: expect.stringContaining(what) as string,
    });
    expect(() => readTreebank(folder, 'bank')).toThrow(join(folder, name));
  });
});
