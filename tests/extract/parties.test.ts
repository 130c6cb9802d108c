import { stances } from './reading.js';

const holders = (text: string): unknown[] =>
  stances(text).map(({ holder, addressee }) => [holder.name, addressee?.name ?? null]);

describe('whom an article means by', () => {
  it.each([
    ['the militia Ada Obi', 'The militia demanded the release of ten prisoners.'],
    ['the rebel group Lake Front', 'The rebels demanded the release of ten prisoners.'],
    ['the rebel Lake Front', 'The group demanded the release of ten prisoners.'],
    ['the Lake Front, an armed group in the north', 'The militants demanded the release of ten prisoners.'],
  ])('"the rebels" is the only armed group: %s', (group, demand) => {
    expect(holders(`The government of Togo spoke to ${group}. ${demand}`)).toEqual([
      [/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.exec(group)?.[0], null],
    ]);
  });

  it('"the rebels" is open where there are several', () => {
    const text =
      'Togo spoke to the rebel group Lake Front and to the rebel group Hill Front. The rebels demanded the release of ten prisoners.';
    expect(holders(text)).toEqual([['Rebels', null]]);
  });

  it('"the government" is the only one that is spoken of', () => {
    const text =
      'The government of Togo met the Lake Front in Lima. The government delegation demanded a truce.';
    expect(holders(text)).toEqual([['Togo', null]]);
  });

  it('"the government" is that of the place where the news is of no other state', () => {
    expect(holders('LOME, May 3 (Wire) - The government demanded a truce.')).toEqual([['Togo', null]]);
    expect(
      holders(
        'LOME, May 3 (Wire) - Chile has a new port. The government demanded the release of ten sailors.',
      ),
    ).toEqual([['Government', null]]);
  });
});
