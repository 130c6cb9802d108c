import { meetings, stances } from './reading.js';

const LAAN = 'Estonian Foreign Minister Mart Laan';
const KALNINA = 'his Latvian colleague Inese Kalnina';
const told = (text: string): unknown[] =>
  meetings(text, '2031-01-09').map(({ status, participants, place, date }) => [
    status,
    participants.map(({ name }) => name).sort(),
    place,
    date,
  ]);
const TUESDAY = '2031-01-07';
const BOTH = ['Inese Kalnina', 'Mart Laan'];

describe('people of two states met where it is said that they', () => {
  it.each([
    [`${LAAN} and ${KALNINA} were closeted for three hours in Valga on Tuesday.`, 'Valga'],
    [`${LAAN} sought out ${KALNINA} on the fringes of a congress in Oslo on Tuesday.`, 'Oslo'],
    [`${LAAN} walked along the river in Valga with ${KALNINA} on Tuesday.`, 'Valga'],
    [`${LAAN} had ${KALNINA} to tea on Tuesday.`, null],
    [`${LAAN} dropped in on ${KALNINA} in Riga on Tuesday.`, 'Riga'],
    [`${LAAN} was in Riga on Tuesday to see ${KALNINA}.`, 'Riga'],
    [`${LAAN} travelled to Riga on Tuesday and was received by ${KALNINA}.`, 'Riga'],
  ])('%s', (text, place) => {
    expect(told(text)).toEqual([['HELD', BOTH, place, TUESDAY]]);
  });

  it('were "off to a good start", but not where their talks "are off"', () => {
    expect(told('The talks between Togo and Ghana are off.')).toEqual([
      ['CANCELLED', ['Ghana', 'Togo'], null, null],
    ]);
    expect(told('The talks between Togo and Ghana were off to a good start.')).toEqual([
      ['HELD', ['Ghana', 'Togo'], null, null],
    ]);
    expect(told('The meeting that Togo and Ghana were to hold in Lomé is off.')).toEqual([
      ['CANCELLED', ['Ghana', 'Togo'], 'Lomé', null],
    ]);
    expect(
      told(
        'The round of talks that Togo and Ghana were to hold in Lomé on Friday is off, the Ghanaian presidency said.',
      ),
    ).toEqual([['CANCELLED', ['Ghana', 'Togo'], 'Lomé', '2031-01-10']]);
  });

  it('spent hours with each other, though one of them is only named', () => {
    expect(told(`Inese Kalnina spent an hour on Tuesday in Valga with ${LAAN}.`)).toEqual([
      ['HELD', BOTH, 'Valga', TUESDAY],
    ]);
  });

  it('are said never to have agreed on meeting', () => {
    const [denied] = meetings('No meeting between Togo and Ghana has been arranged.', '2031-01-09');
    expect(denied).toMatchObject({ modality: 'DENIED', disowned: true });
    const [missed] = meetings('Togo and Ghana did not hold a meeting on Tuesday.', '2031-01-09');
    expect(missed?.disowned).toBeUndefined();
  });

  it('were to hold the talks that are off', () => {
    const text =
      "The talks that Estonia's Mart Laan and Latvia's Inese Kalnina were to hold in Riga next week are off, a spokesman said.";
    expect(told(text)).toEqual([['CANCELLED', BOTH, 'Riga', '2031-01-13/2031-01-19']]);
  });

  it('were at a meeting at which one urged the other', () => {
    const text = `${LAAN} urged Finland to wait, at a meeting in Riga on Tuesday with ${KALNINA}.`;
    expect(told(text)).toEqual([['HELD', BOTH, 'Riga', TUESDAY]]);
  });

  it('were to meet, unless they were to have met', () => {
    expect(told(`${LAAN} was to have met ${KALNINA}.`)).toEqual([['UNCERTAIN', BOTH, null, null]]);
  });
});

describe('people known by their surnames', () => {
  it('met in public where a town or a state is named', () => {
    expect(told('Larsson and Okafor met in Uppsala on Tuesday and signed a protocol.')).toEqual([
      ['HELD', ['Larsson', 'Okafor'], 'Uppsala', TUESDAY],
    ]);
    expect(told('Larsson met Okafor at a ball. Okafor wore blue shoes.')).toEqual([]);
  });
});

describe('a preposition', () => {
  it('before a name and its office belongs to both', () => {
    const text = `${LAAN} stays at home. His talks with Inese Kalnina, the Latvian foreign minister, have been put off.`;
    expect(told(text)).toEqual([['POSTPONED', BOTH, null, null]]);
  });

  it('"between" names the sides wherever it stands', () => {
    const text = `${LAAN} mediated on Tuesday in Narva between Rui Silva of Portugal and Ana Reyes of Spain.`;
    expect(told(text)).toEqual([['UNCERTAIN', ['Ana Reyes', 'Mart Laan', 'Rui Silva'], 'Narva', TUESDAY]]);
  });

  it('"for" behind a comma may tell why', () => {
    expect(stances('That was no secret, for Togo has asked Ghana to waive the fee.')).toMatchObject([
      { stance: 'REQUEST', holder: { name: 'Togo' }, addressee: { name: 'Ghana' } },
    ]);
  });
});

describe('what is demanded', () => {
  it.each([
    'Togo now demands that Ghana close eleven mines instead of three.',
    'Before anything else, Togo demanded, Ghana must close eleven mines.',
  ])('is read in "%s"', (text) => {
    expect(stances(text)).toMatchObject([
      {
        stance: 'DEMAND',
        holder: { name: 'Togo' },
        addressee: { name: 'Ghana' },
        issue: expect.stringContaining('mines') as unknown,
      },
    ]);
  });
});
