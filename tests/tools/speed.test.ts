import { article } from '../extract/reading.js';
import { measureSpeed, type SpeedReport, speedTable } from '../../tools/speed.js';

const ARTICLES = [
  article(
    'The Danish and Swedish foreign ministers met in Malmö on Monday. It rained. Trains were late again.',
  ),
  article('Prices fell by a tenth. Nobody had thought so.'),
];

/** A clock that goes on by a millisecond each time it is looked at. */
function ticking(): () => number {
  let now = 0;
  return () => (now += 1);
}

describe('the measure of speed', () => {
  let report: SpeedReport;

  beforeAll(async () => {
    report = await measureSpeed(ARTICLES, { warmUp: 1, passes: 2, clock: ticking(), memory: () => 5e6 });
  });

  it('counts what was read and what of it was parsed', () => {
    expect(report).toMatchObject({ articles: 2, words: 26, sentences: 5, parsed: { sentences: 1 / 5 } });
    expect(report.parsed.tokens).toBeGreaterThan(1 / 5);
    expect(report.parsed.tokens).toBeLessThan(1 / 2);
  });

  it('reckons words a second from the time of a pass', () => {
    expect(report.wordsPerSecond.tokenizing).toBe(26_000);
    expect(report.wordsPerSecond.reading).toBe(26_000);
    expect(report.wordsPerSecond.readingWithoutParse).toBeGreaterThan(26_000);
    expect(report.wordsPerSecond.parsing).toBeGreaterThan(26_000);
  });

  it('measures the bare pipe of wink-nlp beside it, in turn with reading', () => {
    expect(report.wordsPerSecond.winkNlp).toBe(26_000);
    expect(report.shareOfWinkNlp).toBe(1);
  });

  it('shares the time out to the components', () => {
    expect(Object.keys(report.components)).toEqual(
      expect.arrayContaining(['tokens', 'mentions', 'dates', 'parse', 'clauses', 'references', 'actors']),
    );
    const total = Object.values(report.components).reduce((sum, time) => sum + time, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(1000 / 26);
  });

  it('is told in a table', () => {
    const table = speedTable(report);
    expect(table).toContain('2 articles, 26 words, 5 sentences\nparsed: 20.0 % of the sentences');
    expect(table).toMatch(/^reading +26,000$/m);
    expect(table).toMatch(/^peak memory of reading 5 MB$/m);
    expect(table).toMatch(/^reading to wink-nlp +100\.0 %$/m);
    expect(table).toMatch(/^parse +\d+\.\d{3} +\d+\.\d %$/m);
  });
});
