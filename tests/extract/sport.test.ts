import { meetings, names, stances } from './reading.js';

const MATCH = 'Chile beat Togo 3-1 in Lima on Monday to reach the semi-finals of the handball championship. ';

describe('an article on sport', () => {
  it('tells of no meeting of states and of no position', () => {
    const text = `${MATCH}Chile will meet Oman on Friday. The jury rejected Togo's protest against the last goal. Oman won the other half of the draw.`;
    expect([meetings(text), stances(text)]).toEqual([[], []]);
  });

  it('may still tell of those in office', () => {
    const text = `${MATCH}Chile won the first set and lost two points. Chilean President Luz Soto met Togolese President Kofi Badu before the game.`;
    expect(meetings(text).map(names)).toEqual([['Luz Soto', 'Kofi Badu']]);
  });

  it('is not one where those in office meet beside a match', () => {
    const text =
      'Chilean President Luz Soto met her Togolese counterpart, Kofi Badu, in Lima on the sidelines of the cricket semi-final between the two countries.';
    expect(meetings(text).map(names)).toEqual([['Luz Soto', 'Kofi Badu']]);
  });

  it('is not one where few words are of play', () => {
    const text =
      'Chile demanded that Togo free its crew. Togo refused. The two countries meet in a football match in May. Chile asked Oman to mediate.';
    expect(stances(text)).not.toEqual([]);
  });
});
