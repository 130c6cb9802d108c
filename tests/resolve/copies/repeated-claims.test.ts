import { repeatedClaims, type QuotedClaim } from '../../../src/resolve/copies/repeated-claims.js';
import { WIRE, sentencesOf } from './texts.js';

/** A claim that rests on a sentence; `says` stands for what was read out of it. */
function claim(
  id: string,
  quote: string,
  given: Partial<Pick<QuotedClaim, 'kind' | 'modality'>> & { says?: string } = {},
): QuotedClaim {
  const { kind = 'meeting', modality = 'ASSERTED', says = '' } = given;
  return { id, kind, modality, quote, start: WIRE.indexOf(quote), content: JSON.stringify({ says }) };
}

const [talks = '', said = '', asked = '', unsigned = ''] = sentencesOf(WIRE).map((each) => each.trim());
const original = {
  text: WIRE,
  claims: [
    claim('talks', talks, { says: 'Lepik Rusu' }),
    claim('request', asked, { kind: 'stance', says: 'survey of the bridges' }),
    claim('doubt', asked, { kind: 'stance', says: 'schedule optimistic' }),
  ],
};

describe('a claim of a copy', () => {
  it('repeats the one of the original whose sentence is nearly the same', () => {
    const edited = talks.replace(/^.*? - /, '').replace('both capitals have wanted', 'both have sought');
    expect(repeatedClaims([claim('copied', edited)], original)).toEqual([
      { id: 'copied', originalId: 'talks' },
    ]);
  });

  it('repeats, of several about one sentence, the one that says the same', () => {
    const copied = [
      claim('a', asked, { kind: 'stance', says: 'the schedule as too optimistic' }),
      claim('b', asked, { kind: 'stance', says: 'a survey of bridges' }),
    ];
    expect(repeatedClaims(copied, original)).toEqual([
      { id: 'a', originalId: 'doubt' },
      { id: 'b', originalId: 'request' },
    ]);
  });

  it('repeats a sentence of the original also where nothing was read out of it there', () => {
    expect(repeatedClaims([claim('a', said, { kind: 'stance' }), claim('b', unsigned)], original)).toEqual([
      { id: 'a', originalId: null },
      { id: 'b', originalId: null },
    ]);
  });

  it.each([
    [
      'has a sentence of its own',
      'Lepik will see the Latvian president, Janis Ozols, in Riga on Friday.',
      {},
    ],
    [
      'denies what the original says',
      talks.replace('received', 'did not receive'),
      { modality: 'DENIED' as const },
    ],
    ['puts another number in the place of one', talks.replace('2019', '2016'), {}],
    ['puts another number where nothing was read', said.replace('three', '3'), { kind: 'tenure' as const }],
  ])('is its own where it %s', (_, quote, given) => {
    expect(repeatedClaims([claim('own', quote, given)], original)).toEqual([]);
  });

  it('is not its own for a number more', () => {
    const dated = asked.replace('asked', 'on 6 May asked');
    expect(repeatedClaims([claim('a', dated, { kind: 'stance' })], original)).toMatchObject([{ id: 'a' }]);
  });
});
