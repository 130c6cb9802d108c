import { meetings, names } from './reading.js';

const SIDES = 'The foreign ministers of Peru and Chile, Rosa Paz and Juan Soto, met in Lima on 3 March.';

/** What an article that goes on with a text tells of meetings besides the first, by day and town. */
const further = (text: string): string[] =>
  meetings(`${SIDES} ${text}`, '2031-03-28')
    .slice(1)
    .map(({ status, date, place }) => `${status} ${date} ${place}`);

describe('a round of talks', () => {
  it('is told of by its day alone', () => {
    expect(
      further('The round of 13 March in Arica had ended without result, and so had that of 17 March.'),
    ).toEqual(['HELD 2031-03-13 Arica', 'HELD 2031-03-17 null']);
    expect(
      further('The round of 13 March in Arica had ended sooner than that of 17 March in Tacna.').at(-1),
    ).toBe('HELD 2031-03-17 Tacna');
  });

  it('is none of licences', () => {
    expect(further('The next round of licences will be sold in July.')).toEqual([]);
  });
});

describe('whom a clause opens with', () => {
  it.each([
    'It goes back to the talks that Rosa Paz had with the Chilean president in Arica on 8 March.',
    'The talks that Rosa Paz held with the Chilean president in Arica on 8 March led nowhere.',
    'The ministry said that Rosa Paz met the Chilean president in Arica on 8 March.',
  ])('is a person by name: %s', (text) => {
    const [met, ...others] = meetings(text, '2031-03-28');
    expect(others).toEqual([]);
    expect(names(met)).toEqual(['Rosa Paz', 'President of Chile']);
    expect(met).toMatchObject({ status: 'HELD', date: '2031-03-08', place: 'Arica' });
  });
});
