import { readFileSync, readdirSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Tag } from '../../../src/extract/document.js';
import { mendLemma } from '../../../src/extract/syntax/lemmas.js';
import { Recent } from '../../../src/extract/recent.js';
import { readLine } from '../../../src/extract/syntax/words/line.js';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its as unknown as Record<'pos' | 'lemma' | 'span', never>;

/** Every line of the shipped stories, and lines with what is rare in them. */
const LINES = [
  ...readdirSync('samples')
    .filter((name) => /\.(?:txt|md|jsonl)$/.test(name))
    .flatMap((name) => readFileSync(`samples/${name}`, 'utf8').split('\n')),
  `"We won't go," said Mr. O'Neil (62) of the U.S.-led group. "Can't you?" Yes! It's 5.30 p.m.; 1,200 left...`,
  `Grgić, Łukasz and al-Khalifa met in São Paulo–on 3rd May 2021—for €5m talks; see https://example.org/a?b=c.`,
  `The Foreign Minister, Ms. A. B. Fynn, e-mailed x@example.org at 10:30am #talks @office :-) 50% & more\tend.`,
  `“We’re not going,” he said. ‘Nor I.’ They've re-opened the well-known non-EU half-built co-op, didn't they?`,
  'Prices rose.Then they fell. No. 5 was third. J. K. Smith vs. the Crown [sic] {draft} … done',
].filter((line) => line.trim() !== '');

/** What wink-nlp itself, the reference for its own model, makes of a line; its lemmas mended as ours are. */
function reference(line: string): unknown {
  const doc = nlp.readDoc(line);
  const tokens = doc.tokens();
  const words = tokens.out();
  const tags = tokens.out(its.pos) as unknown as Tag[];
  const bases = tokens.out(its.lemma) as unknown as string[];
  const lemmas = bases.map((lemma, index) => {
    const lower = (words[index] ?? '').toLowerCase().replace(/’/g, "'");
    return mendLemma(lower, tags[index] ?? 'X', lemma.toLowerCase());
  });
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  return { line, words, tags, lemmas, ends: spans.map(([, last]) => last) };
}

describe('reading a line with the model', () => {
  it('cuts, tags and lemmatises as wink-nlp does', () => {
    expect(LINES.length).toBeGreaterThan(200);
    const read = LINES.map((line) => {
      const { words, tags, ends } = readLine(line);
      const lemmas = words.map((word, index) => word.lemma(tags[index] as Tag, tags[index] ?? 'X'));
      return { line, words: words.map(({ text }) => text), tags, lemmas, ends };
    });
    expect(read).toEqual(LINES.map(reference));
  });

  it('says where each word stands', () => {
    const line = '  "Don’t," said\u00a0al-Assad\t(twice).';
    const { words, starts, spaced } = readLine(line);
    words.forEach(({ text }, index) => {
      expect(line.slice(starts[index]).startsWith(text)).toBe(true);
    });
    expect(words.filter((_, index) => spaced[index]).map(({ text }) => text)).toEqual(['"', 'said', 'al']);
  });

  it('reads the same words again after any number of others', () => {
    const line = 'The ex-premier of Qyzylorda met Zzyzx Vrbnik, who was e-mailing U.S.-based aides.';
    const before = readLine(line);
    for (let i = 0; i < 50_000; i += 1) readLine(`word${i.toString(36)}`);
    const after = readLine(line);
    expect(after.tags).toEqual(before.tags);
    expect(after.words.map(({ text }) => text)).toEqual(before.words.map(({ text }) => text));
  });

  it('passes over signs without end', () => {
    const { words, starts } = readLine(`Before ${'x-'.repeat(5_000)} after.`);
    expect(words.map(({ text }) => text)).toEqual(['Before', 'after', '.']);
    expect(starts.at(-1)).toBe(7 + 10_000 + 1 + 5);
  });

  it('gives the base form of a word as the part of speech it is', () => {
    const [word] = readLine('left').words;
    expect(word?.lemma('VERB', 'VERB')).toBe('leave');
    expect(word?.lemma('ADJ', 'ADJ')).toBe('left');
  });
});

describe('a memory of what was asked for lately', () => {
  it('holds what is asked for again and forgets the rest', () => {
    const made: string[] = [];
    const recent = new Recent<string>(2);
    const ask = (key: string): string => recent.get(key, () => (made.push(key), key.toUpperCase()));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'b']) expect(ask(key)).toBe(key.toUpperCase());
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
  });
});
