import { readFileSync } from 'node:fs';
import { read } from '../../src/extract/pipeline.js';
import type { Claim } from '../../src/extract/claim.js';
import { article } from './reading.js';

/** Which sentences of a text are parsed, by their first word. */
const parsed = (text: string): string[] =>
  read(article(text))
    .sentences.filter(({ parsing }) => parsing !== null)
    .map(({ tokens }) => tokens[0]?.text ?? '');

describe('what is worth a parse', () => {
  it('is a sentence with a predicate and those whom it needs', () => {
    expect(
      parsed(
        'Denmark demanded on Monday that Sweden lift the ban. Norway is a kingdom. Prices demanded attention. They rose.',
      ),
    ).toEqual(['Denmark']);
  });

  it('is no meeting without a second side, and none among private people', () => {
    expect(parsed('Danish Foreign Minister Lars Holm met criticism.')).toEqual([]);
    expect(parsed('Danish Foreign Minister Lars Holm met Swedish Prime Minister Eva Lund.')).toEqual([
      'Danish',
    ]);
    expect(parsed('Anna Berg met Eva Lund in a café.')).toEqual([]);
  });

  it('is "the talks" only where the article has told of a meeting', () => {
    expect(parsed('The talks ended on Friday.')).toEqual([]);
    expect(parsed('Denmark and Sweden held talks in Malmö. The talks ended on Friday.')).toEqual([
      'Denmark',
      'The',
    ]);
  });

  it('is a verb only with the words in which it says what', () => {
    expect(parsed('Denmark told Sweden to lift the ban.')).toEqual(['Denmark']);
    expect(parsed('Denmark told Sweden everything.')).toEqual([]);
    expect(parsed('Denmark asked whether Sweden was asleep.')).toEqual([]);
    expect(parsed('Denmark ruled out a boycott.')).toEqual(['Denmark']);
    expect(parsed('Denmark ruled Iceland for centuries.')).toEqual([]);
  });

  it('is where somebody went, once the article asks for him', () => {
    const text = 'Former Syrian President Omar Said fled to Qatar in May.';
    expect(parsed(text)).toEqual([]);
    expect(parsed(`${text} Syria has demanded the extradition of Said.`)).toEqual(['Former', 'Syria']);
  });

  it('is nothing about a match', () => {
    expect(parsed('Denmark met Sweden in the quarter-finals and the referee called for calm.')).toEqual([]);
  });
});

describe('parsing less', () => {
  const cases = readFileSync('tests/gold/cases.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; publishedAt?: string });
  const named = (claim: Claim): string => `${claim.kind} ${claim.rule} ${claim.start}: ${claim.quote}`;

  it('loses no claim of the labelled cases', () => {
    expect(cases.length).toBeGreaterThan(200);
    for (const { text, publishedAt } of cases) {
      const source = article(text, publishedAt ?? null);
      const all = read(source, { parsed: () => true }).claims.map(named);
      expect(read(source).claims.map(named)).toEqual(expect.arrayContaining(all));
    }
  });
});
