import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { evalOptions, evaluate } from '../../tools/evaluate.js';
import { parseConllu } from '../../tools/syntax/conllu.js';
import type { SyntaxReader } from '../../tools/syntax/scores.js';
import { PARLEY } from './conllu-text.js';

/** Reads the two sentences as they are annotated, but for the passive subject of the second. */
const readAlmost: SyntaxReader = (words) => {
  const sentence = parseConllu(PARLEY).find((each) => each.words.join(' ') === words.join(' '));
  if (!sentence) throw new Error(`not of the treebank: ${words.join(' ')}`);
  return {
    ...sentence,
    relations: sentence.relations.map((relation) => (relation === 'nsubj:pass' ? 'obj' : relation)),
  };
};

/** Sentence by sentence: 6 of 6 and 6 of 7 words labelled rightly; 1 of 1 and 1 of 2 clauses. */
const SCORES = { uas: 1, las: 12 / 13, tags: 1, clauses: 2 / 3 };

describe('npm run eval', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-eval-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = async (...args: string[]): Promise<{ status: number; out: string; complaints: string }> => {
    let [out, complaints] = ['', ''];
    const status = await evaluate(args, readAlmost, {
      print: (text) => (out += text),
      complain: (text) => (complaints += text),
    });
    return { status, out, complaints };
  };

  describe('--syntax', () => {
    it('prints the scores of the treebanks that are there and writes them as shares', async () => {
      writeFileSync(join(folder, 'ewt-test.conllu'), PARLEY);
      writeFileSync(join(folder, 'gum-news-test.conllu.gz'), gzipSync(PARLEY));
      writeFileSync(join(folder, 'unknown.conllu'), 'nothing that is read');
      const json = join(folder, 'scores.json');
      const { status, out, complaints } = await run('--syntax', folder, '--json', json);
      expect([status, complaints]).toEqual([0, '']);
      expect(out.split('\n').slice(0, 3)).toEqual([
        'treebank            UAS      LAS     tags  clauses',
        'ewt-test          100.0     92.3    100.0     66.7   (2 sentences, 15 words, 3 clauses)',
        'gum-news-test     100.0     92.3    100.0     66.7   (2 sentences, 15 words, 3 clauses)',
      ]);
      expect(out.split('\n')[3]).toMatch(/^[\d,]+ words a second$/);
      expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual({ 'ewt-test': SCORES, 'gum-news-test': SCORES });
    });

    it('measures the treebank to tune on as well', async () => {
      writeFileSync(join(folder, 'ewt-dev.conllu'), PARLEY);
      const { out } = await run('--syntax', folder);
      expect(out).toMatch(/^ewt-dev /m);
      expect(out).not.toMatch(/^ewt-test|case /m);
    });

    it('shows each relation on demand, a column a treebank', async () => {
      writeFileSync(join(folder, 'ewt-test.conllu'), PARLEY);
      writeFileSync(join(folder, 'ewt-dev.conllu'), PARLEY.slice(0, PARLEY.indexOf('# sent_id = harbour-2')));
      const { out } = await run('--syntax', folder, '--relations');
      expect(out).toMatch(/^F1 \(count\) +ewt-test +ewt-dev$/m);
      expect(out).toMatch(/^case +100\.0 +\(2\) +100\.0 +\(1\)$/m);
      expect(out).toMatch(/^nsubj:pass +0\.0 +\(1\) +-$/m);
    });

    it.each([
      ['is not there', 'none', 'there is no folder'],
      ['is a file', 'file', 'there is no folder'],
      ['has no treebank', 'empty', 'none of the treebanks ewt-test, gum-news-test, ewt-dev'],
      ['has a malformed one', 'bad', 'ewt-test.conllu, line 1: 1 columns'],
    ])('tells in a line of a folder that %s', async (_, name, what) => {
      writeFileSync(join(folder, 'file'), '');
      mkdirSync(join(folder, 'empty'));
      mkdirSync(join(folder, 'bad'));
      writeFileSync(join(folder, 'bad', 'ewt-test.conllu'), 'no treebank\n');
      const { status, out, complaints } = await run('--syntax', join(folder, name));
      expect([status, out]).toEqual([1, '']);
      expect(complaints).toMatch(/^eval: [^\n]+\n$/);
      expect(complaints).toContain(what);
      expect(complaints).toContain(join(folder, name));
    });

    it('tells in a line of a file that cannot be written, after what was measured', async () => {
      writeFileSync(join(folder, 'ewt-test.conllu'), PARLEY);
      const json = join(folder, 'none', 'scores.json');
      const { status, out, complaints } = await run('--syntax', folder, '--json', json);
      expect(status).toBe(1);
      expect(out).toMatch(/^ewt-test /m);
      expect(complaints).toMatch(/^eval: [^\n]+ cannot be written [^\n]+\n$/);
      expect(complaints).toContain(json);
    });
  });

  it.each([
    [['--nothing'], '--nothing'],
    [['--syntax'], '--syntax'],
    [['--syntax', '--relations'], '--syntax'],
    [['--syntax', ''], 'lacks its folder'],
    [['--syntax', 'bank', 'cases.jsonl'], 'cases.jsonl does not go'],
    [['--syntax', 'bank', '--mistakes'], '--mistakes does not go'],
    [['--syntax', 'bank', '--storylines'], '--storylines does not go'],
    [['--json', 'scores.json'], '--json goes with'],
    [['--relations'], '--relations goes with'],
    [['one.jsonl', 'two.jsonl'], '2 files'],
  ])('refuses %j as wrong usage', async (args, what) => {
    const { status, out, complaints } = await run(...args);
    expect([status, out]).toEqual([2, '']);
    expect(complaints).toMatch(/^eval: [^\n]+--syntax DIR \[--json FILE\] \[--relations\]"\n$/);
    expect(complaints).toContain(what);
  });

  it('measures labelled cases without --syntax', async () => {
    expect(evalOptions([])).toEqual({ kind: 'gold', file: null, mistakes: false });
    const file = join(folder, 'cases.jsonl');
    const text = 'The foreign ministers of Norway and Peru met in Oslo on Tuesday.';
    const expectations = { meetings: [], stances: [] };
    writeFileSync(file, `${JSON.stringify({ id: 'oslo', text, expect: expectations, tags: [] })}\n`);
    const { status, out } = await run(file, '--mistakes');
    expect(status).toBe(0);
    expect(out).toMatch(/^oslo invented meeting /);
    expect(out).toMatch(/^meeting +precision 0\.000 .*\(0 right, 1 invented, 0 missed\)$/m);
    expect((await run(file)).out).not.toContain('oslo');
  });

  it('says of what was found how often status, actors, date, place and addressee are right', async () => {
    const file = join(folder, 'cases.jsonl');
    const meeting = { participants: ['Norway', 'Peru'], status: 'HELD', date: '2026-03-10', place: 'Lima' };
    const stance = { kind: 'DEMAND', act: 'MADE', holder: 'Norway', addressee: 'Chile', issue: ['talks'] };
    const cases = [
      { text: 'Norway and Peru met in Oslo on Tuesday.', meetings: [meeting], stances: [] },
      { text: 'Norway demanded talks.', meetings: [], stances: [stance] },
    ].map(({ text, ...expected }, index) => ({
      id: `case-${index}`,
      text,
      publishedAt: '2026-03-11',
      expect: expected,
      tags: [],
    }));
    writeFileSync(file, cases.map((item) => JSON.stringify(item)).join('\n'));
    const { out } = await run(file);
    expect(out).toMatch(/^meeting +precision 1\.000 +recall 1\.000 +F1 1\.000 /m);
    expect(out).toMatch(/^stance +precision 1\.000 +recall 1\.000 +F1 1\.000 /m);
    for (const right of ['meeting status', 'meeting participants', 'meeting date', 'stance act'])
      expect(out).toMatch(new RegExp(`^ +${right} +1\\.000 +\\(1 of 1\\)$`, 'm'));
    for (const wrong of ['meeting place', 'stance addressee'])
      expect(out).toMatch(new RegExp(`^ +${wrong} +0\\.000 +\\(0 of 1\\)$`, 'm'));
  });

  it.each([
    ['is not there', 'none.jsonl'],
    ['is no JSON', 'bad.jsonl'],
    ['has a line that is no case', 'other.jsonl'],
    ['has a line without what is expected', 'bare.jsonl'],
  ])('tells in a line of a file of cases that %s', async (_, name) => {
    writeFileSync(join(folder, 'bad.jsonl'), 'not JSON\n');
    writeFileSync(join(folder, 'other.jsonl'), '{"name": "a line of another kind"}\n');
    writeFileSync(join(folder, 'bare.jsonl'), '{"id": "a", "text": "Norway met Peru."}\n');
    const { status, complaints } = await run(join(folder, name));
    expect(status).toBe(1);
    expect(complaints).toMatch(/^eval: [^\n]+\n$/);
    expect(complaints).toContain(name);
  });
});
