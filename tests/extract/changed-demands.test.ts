import { stances } from './reading.js';

const acts = (text: string): unknown[] => stances(text, '2032-05-20').map(({ stance, act }) => [stance, act]);

describe('a demand that is put anew with another number', () => {
  it.each([
    ['Malawi now demands that Zambia close nine mines instead of four.', 'HARDENED'],
    ['Malawi now demands that Zambia close four mines instead of nine.', 'SOFTENED'],
    ['Malawi now wants Zambia to lower the toll to 40 kwacha instead of 25.', 'SOFTENED'],
    ['Malawi now wants Zambia to lower the toll to 1,200 kwacha rather than 2,500.', 'HARDENED'],
    ['Malawi now wants Zambia to lower the toll by 40 kwacha instead of 25.', 'HARDENED'],
  ])('%s', (text, act) => {
    expect(acts(text)).toEqual([['DEMAND', act]]);
  });

  it.each([
    'Malawi demanded that Zambia close nine mines instead of four.',
    'Malawi now demands that Zambia close the mines in nine days instead of four.',
    'Malawi now demands that Zambia close two mines and a quarry instead of the road.',
  ])('tells of no change: %s', (text) => {
    expect(acts(text)).toEqual([['DEMAND', 'MADE']]);
  });
});

describe('what somebody says never to have asked for', () => {
  const denied = (text: string): unknown[] => stances(text, '2032-05-20').map(({ modality }) => modality);

  it('is a demand denied', () => {
    expect(
      denied('Malawi has not asked Zambia to lend it maize, Malawian Trade Minister Ada Phiri said.'),
    ).toEqual(['DENIED']);
    expect(
      denied(
        'Malawi has not asked Zambia to lend it maize, Malawian Trade Minister Ada Phiri declared on Friday.',
      ),
    ).toEqual(['DENIED']);
  });

  it.each([
    'Malawi has not asked Zambia to lend it maize, Zambian Trade Minister Odo Banda said.',
    'Malawi has not yet asked Zambia to lend it maize, Malawian Trade Minister Ada Phiri said.',
    'Malawi has not asked Zambia to lend it maize.',
  ])('is nothing by itself: %s', (text) => {
    expect(denied(text)).toEqual([]);
  });
});

describe('to whom an offer is put', () => {
  const to = (text: string): unknown => stances(text).at(-1)?.addressee?.name ?? null;

  it.each([
    'Malawi offered to sell two ferries to Zambia.',
    'Malawi offered to lend Zambia two ferries.',
    "Malawi's offer to sell two ferries to Zambia expired on Monday.",
    'Malawi is ready to send two ferries to Zambia.',
  ])('%s', (text) => {
    expect(to(text)).toBe('Zambia');
  });

  it.each([
    'Malawi is ready to send troops to Zambia.',
    'Malawi is ready to send a delegation to Lusaka.',
    'Malawi offered to open a road to Zambia.',
  ])('is not told: %s', (text) => {
    expect(to(text)).toBeNull();
  });
});

describe('who demands something of a state', () => {
  const holder = (text: string): unknown => stances(text)[0]?.holder.country ?? null;

  it('is of the state that the sentence before is about', () => {
    expect(
      holder(
        "Malawi's answer came at noon. Zambia must close the mine, Environment Minister Ada Phiri demanded.",
      ),
    ).toBe('MWI');
  });

  it('is not of the state of which it is demanded', () => {
    expect(
      holder('It rained. Zambia must close the mine, Environment Minister Ada Phiri demanded.'),
    ).toBeNull();
  });
});

describe('people who go by their given names', () => {
  const speaker = (text: string): unknown => stances(text).at(-1)?.holder.name ?? null;

  it('are those whom the article names in full', () => {
    expect(
      speaker(
        'Thai Trade Minister Somchai Rattanaporn was there. Somchai demanded that Zambia close the mine.',
      ),
    ).toBe('Somchai Rattanaporn');
  });

  it('are others where that is no custom', () => {
    expect(
      speaker('Zambian Trade Minister Odo Banda was there. Odo demanded that Malawi close the mine.'),
    ).not.toBe('Odo Banda');
  });
});
