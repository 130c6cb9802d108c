import { stances } from './reading.js';

const brief = (text: string): unknown[] =>
  stances(text).map((claim) => [
    claim.stance,
    claim.act,
    claim.holder.name,
    claim.addressee?.name ?? null,
    claim.issue,
  ]);

describe('stances', () => {
  it.each([
    [
      'Ghana insists that Togo recognise the treaty.',
      ['DEMAND', 'MADE', 'Ghana', 'Togo', 'recognise the treaty'],
    ],
    ['Ghana asked for a loan from Togo.', ['REQUEST', 'MADE', 'Ghana', 'Togo', 'loan from Togo']],
    [
      'Ghana demanded an interim administration for the delta.',
      ['DEMAND', 'MADE', 'Ghana', null, 'interim administration for the delta'],
    ],
    [
      'Ghana demanded that Togo withdraw its patrols.',
      ['DEMAND', 'MADE', 'Ghana', 'Togo', 'withdraw its patrols'],
    ],
    ['Ghana asked Togo to open the bridge.', ['REQUEST', 'MADE', 'Ghana', 'Togo', 'open the bridge']],
    ['Ghana called on Togo to open the bridge.', ['REQUEST', 'MADE', 'Ghana', 'Togo', 'open the bridge']],
    ['Togo was asked by Ghana to open the bridge.', ['REQUEST', 'MADE', 'Ghana', 'Togo', 'open the bridge']],
    [
      'Ghana repeated its request for patrol boats.',
      ['REQUEST', 'REITERATED', 'Ghana', null, 'patrol boats'],
    ],
    [
      'Ghana has dropped its demand for compensation.',
      ['DEMAND', 'WITHDRAWN', 'Ghana', null, 'compensation'],
    ],
    [
      'Ghana decided not to renew its request for patrol boats.',
      ['REQUEST', 'WITHDRAWN', 'Ghana', null, 'patrol boats'],
    ],
    ['Ghana no longer insists on compensation.', ['DEMAND', 'WITHDRAWN', 'Ghana', null, 'compensation']],
    [
      'Ghana has taken its demand for a referendum off the table.',
      ['DEMAND', 'WITHDRAWN', 'Ghana', null, 'referendum'],
    ],
    [
      'Ghana has dropped its request for the extradition of former President Kofi Badu, who fled to Togo last year.',
      ['REQUEST', 'WITHDRAWN', 'Ghana', 'Togo', 'extradition of Kofi Badu'],
    ],
    ['Ghana softened its demand for compensation.', ['DEMAND', 'SOFTENED', 'Ghana', null, 'compensation']],
    [
      "Togo rejected Ghana's demand for compensation.",
      ['DEMAND', 'REJECTED', 'Ghana', 'Togo', 'compensation'],
    ],
    [
      "Togo granted Ghana's request for a second bridge.",
      ['REQUEST', 'GRANTED', 'Ghana', 'Togo', 'second bridge'],
    ],
    ['Togo refused to open the bridge.', ['REFUSAL', 'MADE', 'Togo', null, 'open the bridge']],
    ['Togo offered to open the bridge.', ['OFFER', 'MADE', 'Togo', null, 'open the bridge']],
    ['Togo threatened to close the bridge.', ['THREAT', 'MADE', 'Togo', null, 'close the bridge']],
    ['Togo opposes the new tariffs.', ['OPPOSITION', 'MADE', 'Togo', null, 'new tariffs']],
    ["Togo supports Ghana's candidacy.", ['SUPPORT', 'MADE', 'Togo', null, "Ghana's candidacy"]],
    ['Ghana said that Togo must open the bridge.', ['DEMAND', 'MADE', 'Ghana', 'Togo', 'open the bridge']],
    ['Togo rejected calls for a second bridge.', ['REFUSAL', 'MADE', 'Togo', null, 'second bridge']],
    ['Togo refused to give aid to Benin.', ['REFUSAL', 'MADE', 'Togo', null, 'give aid to Benin']],
    ['Togo will not lift the ban on cocoa.', ['REFUSAL', 'MADE', 'Togo', null, 'lift the ban on cocoa']],
    ['Togo has released two sailors.', ['CONCESSION', 'MADE', 'Togo', null, 'two sailors']],
    ['Togo declared a ceasefire on Monday.', ['CONCESSION', 'MADE', 'Togo', null, 'ceasefire']],
    ['Togo agreed to lift the ban on cocoa.', ['AGREEMENT', 'MADE', 'Togo', null, 'lift the ban on cocoa']],
    [
      'Ghana renewed its call for Togo to open the bridge.',
      ['REQUEST', 'REITERATED', 'Ghana', 'Togo', 'open the bridge'],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it('lets a capital stand for its government, and not where it is a place', () => {
    expect(brief('Accra asked Lomé to open the bridge.')).toEqual([
      ['REQUEST', 'MADE', 'Ghana', 'Togo', 'open the bridge'],
    ]);
    expect(brief('In Accra, Togo asked Benin to open the bridge.')).toEqual([
      ['REQUEST', 'MADE', 'Togo', 'Benin', 'open the bridge'],
    ]);
  });

  it('puts a request for a fugitive to the state where the fugitive is', () => {
    const [claim] = stances(
      'Ghana withdrew its request for the extradition of former president Kofi Anokye, who fled to Gabon in May.',
    );
    expect(claim).toMatchObject({
      act: 'WITHDRAWN',
      holder: { name: 'Ghana' },
      addressee: { name: 'Gabon' },
    });
    expect(claim?.about.map((ref) => ref.name)).toEqual(['Kofi Anokye']);
    expect(claim?.issue).toBe('extradition of Kofi Anokye');
  });

  it.each([
    'Did Finland demand that Chile return the ship?',
    'Q: Why did Finland drop its demand for the return of the ship?',
    '"Has Finland asked Chile to return the ship?" a reporter wanted to know.',
  ])('are not taken where they are asked about: %s', (text) => {
    expect(stances(text)).toEqual([]);
  });

  it('are taken beside a question', () => {
    expect(
      stances('"Will Chile return the ship?" Finland demanded that Chile return the ship.'),
    ).toHaveLength(1);
    expect(stances('Finland demanded that Chile return the ship. Will it?')).toHaveLength(1);
  });

  it('says who says so, beside the holder', () => {
    const [reported] = stances('Reports suggest that Ghana has dropped its demand for compensation.');
    expect(reported?.attribution).toMatchObject({ text: 'Reports suggest', actor: null });
    const [told] = stances('Ghana has asked Togo to open the bridge, the Togolese Foreign Ministry said.');
    expect(told?.attribution?.actor).toMatchObject({
      name: 'Togolese Foreign Ministry',
      kind: 'GOVERNMENT_BODY',
      country: 'TGO',
    });
  });

  it('lets "we" in a quotation be its speaker', () => {
    const [claim] = stances('"We demand a second bridge," said Ghanaian Transport Minister Esi Boateng.');
    expect(claim).toMatchObject({
      stance: 'DEMAND',
      holder: { name: 'Esi Boateng', capacity: 'Transport Minister' },
    });
  });

  it('gives terms that two wordings of one issue share', () => {
    const [one] = stances('Ghana dropped its request for the extradition of banker Kwame Ofori.');
    const [two] = stances("Ghana renewed its demand for Kwame Ofori's extradition.");
    expect(one?.issueTerms).toEqual(expect.arrayContaining(['extradition', 'kwame', 'ofori']));
    expect(two?.issueTerms).toEqual(expect.arrayContaining(['extradition', 'kwame', 'ofori']));
  });

  it.each([
    'Demand for cocoa rose in Ghana.',
    'Analysts say that Ghana could demand compensation.',
    'The minister declined to comment on Togo.',
    'A man pleaded guilty in Ghana.',
    'Ghana beat Togo after its coach demanded more goals.',
    'If Ghana demanded compensation, Togo would pay.',
    'Togo declined to give any details to Ghana.',
    'Ghanaian President Esi Boateng called Togolese President Kossi Adeyemi to congratulate him.',
  ])('finds no stance in: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('acts told as past already', () => {
  it('are marked, so that a dropped demand is not taken up again by being recalled', () => {
    const [recalled] = stances('Ghana had demanded compensation.');
    expect(recalled).toMatchObject({ act: 'MADE', recalled: true });
    const [made] = stances('Ghana demanded compensation.');
    expect(made?.recalled).toBeUndefined();
  });
});
