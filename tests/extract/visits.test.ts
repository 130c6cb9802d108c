import type { MeetingClaim } from '../../src/extract/claim.js';
import { meetings } from './reading.js';

/** Who met whom, each with the state: "Liis Kask EST, Rosa Paz PER". */
const people = (claims: readonly MeetingClaim[]): string[] =>
  claims.map(({ participants }) => participants.map(({ name, country }) => `${name} ${country}`).join(', '));

describe('a visit', () => {
  it('tells of which state those are whom the visitor meets', () => {
    const text =
      'TALLINN, May 3 (BW) - Estonian President Liis Kask flies to Lima next Tuesday. ' +
      'A meeting between Kask and Prime Minister Rosa Paz is planned for Wednesday.';
    expect(people(meetings(text, '2031-05-03'))).toEqual(['Liis Kask EST, Rosa Paz PER']);
  });

  it('is told by where the visitor stays, too', () => {
    const text =
      'LIMA, May 8 (BW) - President Liis Kask met the speaker of the Peruvian congress, Ines Soto, on the last day of her ' +
      'visit to Lima. On Tuesday Kask had talks with President Luz Vega.';
    expect(people(meetings(text, '2031-05-08')).at(-1)).toContain('Luz Vega PER');
  });

  it('tells nothing of those who come along, and of nobody where several states are visited', () => {
    const along =
      'Estonian President Liis Kask flew to Lima with Foreign Minister Jaak Tamm on Tuesday. ' +
      'Kask, accompanied by Foreign Minister Jaak Tamm, met Chilean President Luz Vega.';
    expect(people(meetings(along, '2031-05-08')).join()).not.toContain('Jaak Tamm PER');
    const both =
      'Estonian President Liis Kask flies to Lima on Monday and goes to Quito on Tuesday. ' +
      'Kask is to meet Foreign Minister Rosa Paz on Wednesday.';
    expect(people(meetings(both, '2031-05-03')).join()).not.toContain('Rosa Paz PER');
  });
});

describe('the prime minister', () => {
  it('is whom all know by surname, not the guest who is told of with his state', () => {
    const text =
      'Kallas began the day with the Bulgarian prime minister, Ivaylo Marinov. ' +
      "At noon the prime minister received Georgia's president.";
    expect(people(meetings(text)).at(-1)).toBe('Kallas null, President of Georgia GEO');
  });
});
