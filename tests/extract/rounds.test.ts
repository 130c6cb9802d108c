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

  it('is told of by its number, where it is to be', () => {
    expect(further('A third round is to be held in Arica on 9 April.')).toEqual(['PLANNED 2031-04-09 Arica']);
  });

  it('is told of by those who lead', () => {
    const [met] = meetings(
      'Negotiators from Peru and Chile, led by Rosa Paz and Juan Soto, opened talks on fishing grounds in Tacna on Monday.',
      '2031-03-28',
    );
    expect(names(met)).toEqual(['Rosa Paz', 'Juan Soto']);
    expect(met).toMatchObject({ place: 'Tacna', date: '2031-03-24' });
  });

  it('is told of by whose delegations come', () => {
    const [met] = meetings(
      'Delegations from Peru, Chile and Bolivia will meet in Tacna on 3 April.',
      '2031-03-28',
    );
    expect(names(met)).toEqual(['Peru', 'Chile', 'Bolivia']);
  });

  it('was where and when the sentence before puts what was there', () => {
    const [met] = meetings(
      "Not a bed was free in Tacna on Monday. Peru and Chile met there for the second round of the water talks, once more with Bolivia's Eva Rojas in the middle.",
      '2031-03-28',
    );
    expect(met).toMatchObject({ status: 'HELD', place: 'Tacna', date: '2031-03-24' });
    expect(met?.participants.map(({ name, role }) => [name, role])).toEqual([
      ['Peru', 'PARTY'],
      ['Chile', 'PARTY'],
      ['Eva Rojas', 'MEDIATOR'],
    ]);
    const [other] = meetings(
      'Snow fell in Tacna on Monday and in Arica on Tuesday. Peru and Chile met there.',
      '2031-03-28',
    );
    expect(other).toMatchObject({ place: null, date: null });
  });

  it('settles what is agreed at it', () => {
    const [met] = meetings(
      'Peru and Chile agreed on one tariff and one lock for all barges at their meeting on 24 March.',
      '2031-03-28',
    );
    expect(met).toMatchObject({ status: 'HELD', date: '2031-03-24' });
  });

  it('is none of licences', () => {
    expect(further('The next round of licences will be sold in July.')).toEqual([]);
  });
});

describe('a day and a place', () => {
  it.each([
    [
      'Rosa Paz will travel to Tacna on 2 April and hold talks with President Luz Soto of Chile there.',
      'PLANNED',
      '2031-04-02',
      'Tacna',
    ],
    ['Peruvian President Rosa Paz begins a visit to Chile on Tuesday.', 'PLANNED', '2031-04-01', 'Chile'],
    [
      'The ministry said on Friday that Rosa Paz had met the Chilean president in Arica.',
      'HELD',
      null,
      'Arica',
    ],
  ])('of coming are those of the talks: %s', (text, status, date, place) => {
    expect(meetings(text, '2031-03-28')).toMatchObject([{ status, date, place }]);
  });

  it('go on in the evening', () => {
    expect(further('In the evening Paz received the Chilean president, Luz Vega, in Callao.')).toEqual([
      'HELD 2031-03-03 Callao',
    ]);
  });

  it('are none of a sitting of the board', () => {
    expect(further("The Peruvian minister chaired a session of the ministry's board.")).toEqual([]);
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
