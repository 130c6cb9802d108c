import fc from 'fast-check';
import { extract } from '../../src/extract/pipeline.js';
import { parse } from '../../src/extract/syntax/parse.js';
import { tokenize } from '../../src/extract/syntax/tokens.js';
import { article, read } from './reading.js';

const STORY = `In a sign of thaw, the Uruguayan and Bolivian Interior Ministers are set to convene in Montevideo on March 9, as announced by the Uruguayan Interior Ministry. The discussions are expected to center on river patrols. Local reports suggest that La Paz has opted not to renew its request for the extradition of former Bolivian strongman Hernán Quispe, who fled to Uruguay last year.
What comes next
The Bolivian government's decision to forgo its earlier demand for Quispe's extradition came as a surprise. During the upcoming meeting, Uruguayan Interior Minister Marta Olivera and her Bolivian counterpart Julio Condori are also expected to discuss visas. Analysts warn that the outcome could anger Brazil.`;

describe('extraction', () => {
  it('reads a story about a planned meeting and a demand that was dropped', () => {
    const { claims } = read(STORY, '2026-03-02');
    const met = claims.filter((claim) => claim.kind === 'meeting');
    expect(met.length).toBeGreaterThanOrEqual(3);
    for (const claim of met) {
      expect(claim.status).toBe('PLANNED');
      expect(claim.participants.map((ref) => ref.name).sort()).toEqual(['Julio Condori', 'Marta Olivera']);
    }
    expect(met[0]).toMatchObject({
      place: 'Montevideo',
      date: '2026-03-09',
      attribution: { actor: { name: 'Uruguayan Interior Ministry' } },
    });

    const dropped = claims.filter((claim) => claim.kind === 'stance');
    expect(dropped).toHaveLength(2);
    for (const claim of dropped) {
      expect(claim).toMatchObject({
        act: 'WITHDRAWN',
        holder: { name: 'Bolivia' },
        addressee: { name: 'Uruguay' },
      });
      expect(claim.issueTerms).toEqual(expect.arrayContaining(['extradition', 'quispe']));
    }
    expect(dropped[0]?.attribution?.text).toBe('Local reports suggest');
  });

  it('quotes exactly what stands in the text, and names what fired', () => {
    const { claims } = read(STORY, '2026-03-02');
    expect(claims.length).toBeGreaterThan(5);
    for (const claim of claims) {
      expect(claim.quote).toBe(STORY.slice(claim.start, claim.end));
      expect(claim.rule).toMatch(/^(?:meeting|stance|tenure)\//);
      expect(claim.confidence).toBeGreaterThan(0);
      expect(claim.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same for the same article', () => {
    expect(read(STORY, '2026-03-02')).toEqual(read(STORY, '2026-03-02'));
  });

  it('stores other languages without claims, and says which', async () => {
    const french = {
      ...article(
        'Le ministre des Affaires étrangères du Chili a rencontré hier son homologue finlandais à Lima pour parler du commerce.',
      ),
      language: null,
    };
    await expect(extract(french)).resolves.toEqual({
      language: 'fr',
      claims: [],
      actors: [],
      chunkedSentences: 0,
    });
  });

  it('takes no claim from a heading', () => {
    expect(read('Finland And Chile Meet In Lima\nNothing else was said.').claims).toEqual([]);
  });

  const WORDS = fc.constantFrom(
    'Finland',
    'Chile',
    'met',
    'asked',
    'demanded',
    'the',
    'president',
    'of',
    'and',
    ',',
    'that',
    'who',
    'to',
    'its',
    'request',
    'for',
    'talks',
    'with',
    'in',
    'Lima',
    'on',
    'Monday',
    '31 July',
    '"',
    '—',
    '.',
    'withdrew',
    'not',
    'will',
    'be',
    'held',
    '(',
    ')',
    'İ',
    '🙂',
    '\u200f',
    'Грузия',
    '北京',
    '\n',
    "'s",
  );
  const SALAD = fc.oneof(
    fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => !text.includes('\0')),
  );

  it('never fails, and its offsets always give back the quote', () => {
    fc.assert(
      fc.property(SALAD, fc.constantFrom(null, '2026-03-02'), (text, day) => {
        for (const claim of read(text, day).claims)
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts any text into tokens that stand where they say, in order', () => {
    fc.assert(
      fc.property(SALAD, (text) => {
        let end = 0;
        for (const sentence of tokenize(text)) {
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(end);
            ({ end } = token);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives every sentence one tree', () => {
    fc.assert(
      fc.property(SALAD, (text) => {
        for (const sentence of tokenize(text)) {
          parse(sentence.tokens, [], []);
          expect(sentence.tokens.filter((token) => token.head === -1)).toHaveLength(1);
          for (const token of sentence.tokens) {
            let at = token.index;
            for (let steps = 0; steps <= sentence.tokens.length && at >= 0; steps += 1)
              at = sentence.tokens[at]?.head ?? -1;
            expect(at).toBe(-1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
