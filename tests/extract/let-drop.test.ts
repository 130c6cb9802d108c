import { stances } from './reading.js';

/** What a text says last of a position: its act, "lapsed" where it ran out, who holds it and for what. */
const last = (text: string): unknown[] => {
  const claim = stances(text, '2032-05-20').at(-1);
  return claim ? [claim.lapsed ? 'LAPSED' : claim.act, claim.holder.name, claim.issue] : [];
};

const DROPPED = ['WITHDRAWN', 'Malawi', 'return of the ferry'];
const KEPT = ['MADE', 'Malawi', 'return of the ferry'];

describe('a demand of which its holder speaks no more', () => {
  it.each([
    'Malawi made no mention of its earlier demand for the return of the ferry.',
    'Malawi did not mention its demand for the return of the ferry.',
    'Malawi no longer speaks of its demand for the return of the ferry.',
    'Malawi has stopped mentioning its demand for the return of the ferry.',
    'Malawi has been silent about its demand for the return of the ferry.',
    'In its letter Malawi left out its demand for the return of the ferry.',
    "Malawi's letter of Tuesday omitted its demand for the return of the ferry.",
    "Malawi's demand for the return of the ferry was absent from the Malawian statement.",
    "Malawi's demand for the return of the ferry was missing from the list.",
    "Malawi's demand for the return of the ferry did not come up again when the ministers met.",
    "Malawi's demand for the return of the ferry was nowhere to be found in the paper.",
    "Malawi's demand for the return of the ferry has fallen off the agenda.",
    "Nothing more was heard of Malawi's demand for the return of the ferry.",
    "The communique no longer mentioned Malawi's demand for the return of the ferry.",
    'Malawi quietly let its demand for the return of the ferry drop.',
  ])('is dropped: %s', (text) => {
    expect(last(text)).toEqual(DROPPED);
  });

  it.each([
    "The Zambian minister made no mention of Malawi's demand for the return of the ferry.",
    "Zambia's statement did not mention Malawi's demand for the return of the ferry.",
    "Zambia issued a statement. The statement made no mention of Malawi's demand for the return of the ferry.",
    "The joint statement made no mention of Malawi's demand for the return of the ferry.",
    "The treaty did not mention Malawi's demand for the return of the ferry.",
    "Nobody mentioned Malawi's demand for the return of the ferry.",
    'If Malawi did not mention its demand for the return of the ferry, Zambia would be glad.',
    'Malawi has not yet mentioned its demand for the return of the ferry.',
    'Malawi denied that it had left out its demand for the return of the ferry.',
    "Malawi's demand for the return of the ferry did not figure in the minister's speech.",
  ])('and no more than known: %s', (text) => {
    expect(last(text)).toEqual(KEPT);
  });

  it('is the one told of before, where the matter is let rest', () => {
    const before = 'In March Malawi demanded that Zambia return the ferry. ';
    expect(last(`${before}It has since let the matter rest.`)).toEqual([
      'WITHDRAWN',
      'Malawi',
      'return the ferry',
    ]);
    expect(last(`${before}Zambia has let the matter rest.`)).toEqual(['MADE', 'Malawi', 'return the ferry']);
  });

  it('is known by the clause that says who made it', () => {
    expect(
      last(
        "Malawi's foreign ministry said nothing this time of the request for the return of the ferry that it had made in March.",
      ),
    ).toEqual(['WITHDRAWN', 'Malawian Foreign Ministry', 'return of the ferry']);
  });
});

describe('a position that was put for a time', () => {
  const LAPSED = ['LAPSED', 'Malawi', 'share the catch'];
  it.each([
    "Malawi's offer to Zambia to share the catch expired on Monday.",
    "Malawi's offer to share the catch lapsed.",
    'Malawi has allowed its offer to Zambia to share the catch to lapse.',
    'The ultimatum that Malawi gave Zambia to share the catch ran out on Monday.',
    'Malawi gave Zambia until Friday to share the catch. The deadline passed without a word.',
    'A deadline set by Malawi for Zambia to share the catch expired on Sunday.',
  ])('has run out: %s', (text) => {
    expect(last(text)).toEqual(LAPSED);
  });

  it.each([
    "Malawi's offer to Zambia to share the catch expires on Monday.",
    "Malawi's offer to Zambia to share the catch has not expired.",
    'Malawi offered to share the catch with Zambia. The deadline for tax returns is Friday.',
  ])('has not: %s', (text) => {
    expect(last(text)[0]).toBe('MADE');
  });
});
