import type { Entity } from '../../src/extract/document.js';
import { newDiscourse, remember } from '../../src/extract/coreference/discourse.js';
import { LONGEST_SENTENCE, tokenize } from '../../src/extract/syntax/tokens.js';
import { mention } from '../../src/extract/mentions/context.js';
import { meetings, read } from './reading.js';

const many = (count: number, part: (index: number) => string, glue: string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(glue);

const LETTERS = 'abcdefghij';
/** A name that no other number gives. */
const name = (index: number): string =>
  `Tor${String(index).replace(/\d/g, (digit) => LETTERS.charAt(Number(digit)))} Vik`;

/** Sentences of some ten thousand words, each with more and more of something that a reader might compare pairwise. */
const LONG: Readonly<Record<string, string>> = {
  'coordinated names': `Norway and ${many(3_000, name, ', ')} met in Oslo on Monday.`,
  'states with marks between': `${many(3_300, () => 'Norway/Chile', ' / ')} met.`,
  brackets: many(3_300, () => 'Norway (NOR)', ' '),
  possessives: many(5_000, () => "Norway's", ' '),
  'nested relative clauses': `Norway met ${many(1_700, () => 'the envoy of Chad, who demanded', ' ')} it.`,
  'clauses with offices': `${many(1_500, (index) => `Foreign Minister ${name(index)} asked Chile for talks`, ' and ')}.`,
  pronouns: many(1_400, () => 'he met his Chilean counterpart and they demanded', ' '),
  quotations: many(1_700, () => '"We demand talks" said Norway ,', ' '),
  'reports of reports': `${many(1_700, () => 'Norway said that Chile said', ' that ')} it.`,
  dates: `${many(2_500, (index) => `on ${1 + (index % 28)} March 2025`, ' ')} Norway met Chile.`,
};

describe('a sentence of ten thousand words', () => {
  it.each(Object.entries(LONG))('comes in parts, from which nothing is claimed: %s', (_, text) => {
    const sentences = tokenize(text);
    expect(sentences.length).toBeGreaterThan(5);
    let end = 0;
    for (const { tokens, fragment, start } of sentences) {
      expect(fragment).toBe(true);
      expect(tokens.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(tokens.map(({ index }) => index)).toEqual([...tokens.keys()]);
      expect(start).toBeGreaterThanOrEqual(end);
      expect(tokens.filter((token) => !text.startsWith(token.text, token.start))).toEqual([]);
      end = tokens.at(-1)?.end ?? end;
    }
    expect(read(text).claims).toEqual([]);
  });

  it('still names its actors, and leaves the next sentence as it is', () => {
    const { claims, actors } = read(`${LONG['coordinated names']}\nChad met Peru.`);
    expect(actors.length).toBeGreaterThan(2_900);
    expect(claims.map(({ quote }) => quote)).toEqual(['Chad met Peru.']);
  });

  it('is read whole where it is a word too short to be cut', () => {
    const [sentence, ...more] = tokenize(`Norway ${'very '.repeat(LONGEST_SENTENCE - 2)}.`);
    expect(more).toEqual([]);
    expect(sentence?.tokens.length).toBe(LONGEST_SENTENCE);
    expect(sentence?.fragment).toBe(false);
  });
});

describe('a text without end', () => {
  it('is read without a stack that grows with it', () => {
    const { claims } = read(`Mr. ${'norway met chile and so on '.repeat(30_000)}`);
    expect(claims).toEqual([]);
  });

  it.each([
    ['empty lines', '\n'.repeat(100_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['one letter', 'N'.repeat(1_000_000)],
    ['signs without a space', 'a.b-C,'.repeat(100_000)],
    ['joined pictures', '\u{1F469}\u200d'.repeat(100_000)],
    ['capitals', 'NORWAY DEMANDS TALKS WITH CHILE '.repeat(20_000)],
  ])('gives nothing where it says nothing: %s', (_, text) => {
    expect(read(text).claims).toEqual([]);
  });

  it('remembers a bounded number of people', () => {
    const people = Array.from({ length: 1_000 }, (_, index): Entity => ({
      key: String(index),
      name: name(index),
      kind: 'PERSON',
      capacity: null,
      country: null,
      of: null,
      named: true,
      former: false,
      gender: null,
    }));
    const discourse = newDiscourse();
    const bare = tokenize('They left.');
    for (const person of people)
      for (const sentence of bare)
        remember({ ...sentence, mentions: [mention(0, 0, 'name', [person])] }, discourse);
    expect(discourse.people.size).toBeLessThanOrEqual(300);
    expect([...discourse.people].at(-1)).toBe(people.at(-1));
  });

  it('lets "the talks" point back to what was told lately', () => {
    const told = many(120, () => 'Norway and Chile held talks in Lima.', ' ');
    const again = meetings(`${told} The talks ended on Monday.`).at(-1);
    expect(again?.quote).toBe('The talks ended on Monday.');
  });

  it('knows people of one surname apart, however many they are', () => {
    const text = `${many(2_000, (index) => `Senator ${name(index)} left.`, ' ')} Then Vik spoke.`;
    const { actors } = read(text);
    expect(actors.filter(({ actor }) => actor.kind === 'PERSON')).toHaveLength(2_000);
  });
});

describe('signs that are no words', () => {
  const PLAIN = 'Norway met Chile in Lima.';
  it.each([
    ['marks of direction', '\u200fNorway\u200e met \u202bChile\u202c in \u2066Lima\u2069.'],
    ['emoji', '🙂 Norway 🇳🇴 met Chile 🇨🇱 in Lima 👩‍👩‍👧‍👦. ❤️'],
    ['a mark of the order of bytes', '\ufeffNorway met Chile in Lima.'],
    ['places where a line may break', 'Norway\u200b met\u200b Chile\u200b in\u200b Lima.'],
    ['ends of lines of a rare kind', 'Norway met Chile\u2028in Lima.'],
    ['halves of pairs', 'Norway met Chile in Lima. \ud83d \udc00'],
  ])('change nothing in what is read: %s', (_, text) => {
    const [plain] = meetings(PLAIN);
    const [met, ...more] = meetings(text);
    expect(more).toEqual([]);
    expect(met).toMatchObject({ place: 'Lima', status: 'HELD' });
    expect(met?.participants.map((ref) => ref.name)).toEqual(plain?.participants.map((ref) => ref.name));
    expect(text.slice(met?.start, met?.end)).toBe(met?.quote);
  });

  it('part sentences no less than spaces do', () => {
    expect(meetings('Norway met Chile 🙂. 🙂 Peru met Chad.')).toHaveLength(2);
  });

  it('leave letters with separate accents as they are', () => {
    const text = 'Peruvian Foreign Minister José Muñoz met Chile.'.normalize('NFD');
    expect(meetings(text)).toHaveLength(1);
  });
});
