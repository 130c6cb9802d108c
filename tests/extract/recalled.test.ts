import { read, stances } from './reading.js';

const brief = (text: string, publishedAt: string | null = null): unknown[] =>
  stances(text, publishedAt).map(({ stance, act, holder, addressee, issue, modality }) => [
    `${stance} ${act}${modality === 'ASSERTED' ? '' : ` ${modality}`}`,
    holder.name,
    addressee?.name ?? null,
    issue,
  ]);

/** What a text says behind "Ghana demanded that Togo open the ferry." */
const after = (sentence: string): unknown[] =>
  brief(`Ghana demanded that Togo open the ferry. ${sentence}`).slice(1);

const ferry = (act: string): unknown[] => [`DEMAND ${act}`, 'Ghana', 'Togo', 'open the ferry'];

describe('a demand told of again', () => {
  it.each([
    [
      'Togo has not yet replied to the demand of Ghana for a lower toll.',
      ['DEMAND MADE', 'Ghana', 'Togo', 'lower toll'],
    ],
    [
      'Togo will not have to open the ferry: Ghana has dropped its demand for a crossing.',
      ['DEMAND WITHDRAWN', 'Ghana', null, 'crossing'],
    ],
    [
      'Ghana withdraws its demand that Togo open the ferry, since Benin has built a bridge.',
      ['DEMAND WITHDRAWN', 'Ghana', 'Togo', 'Togo open the ferry'],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });
});

describe('a demand told of before', () => {
  it.each([
    ['Lomé dismissed the demand on Tuesday.', ferry('REJECTED')],
    ['A first demand had been rejected by Lomé in May.', ferry('REJECTED')],
    ['The demand was withdrawn on Tuesday.', ferry('WITHDRAWN')],
    ['Ghana later withdrew it.', ferry('WITHDRAWN')],
    ['Accra is no longer pressing the demand.', ferry('WITHDRAWN')],
    ['Accra has now sharpened the demand.', ferry('HARDENED')],
    ['Kofi Badu, who was on holiday, repeated the demand.', ferry('REITERATED')],
    ['The demand, which Accra sent to Lomé in a note, came as a surprise.', ferry('MADE')],
    ['The demand stands until the last car has crossed, Ghana said.', ferry('REITERATED')],
    ['In May it asked again.', ferry('REITERATED')],
    ['Togo called the demand unacceptable.', ferry('REJECTED')],
    ['Togo refused.', ferry('REJECTED')],
    ['Togo said no.', ferry('REJECTED')],
    ['Togo agreed.', ferry('GRANTED')],
    ['In June Togo did so.', ferry('GRANTED')],
    ['Togo pledged to do so.', ferry('GRANTED')],
    ['Ghana was rebuffed.', ferry('REJECTED')],
    ['Accra was told no.', ferry('REJECTED')],
    ['Ghana got a flat refusal.', ferry('REJECTED')],
    ['It met with a rebuff.', ferry('REJECTED')],
    ['In the end Accra got its way.', ferry('GRANTED')],
    ['The demand went unheeded.', ferry('REJECTED')],
    ['Lomé turned a deaf ear to the demand.', ferry('REJECTED')],
    ['The demand is contained in a letter from the trade minister.', ferry('MADE')],
    ['Benin demands the same.', ['DEMAND MADE', 'Benin', 'Togo', 'open the ferry']],
    ['Benin had made the same demand in May.', ['DEMAND MADE', 'Benin', 'Togo', 'open the ferry']],
    ['Benin has dropped the same demand.', ['DEMAND WITHDRAWN', 'Benin', 'Togo', 'open the ferry']],
    ['Togo refused to comply.', ferry('REJECTED')],
    ['Togo agreed to do so.', ferry('GRANTED')],
    ["Togo's foreign minister, Kofi Mensah, turned it down.", ferry('REJECTED')],
    ["Togo's refusal left no door open.", ferry('REJECTED')],
    [
      'A note with the demand was handed to the ambassador of Togo.',
      ['DEMAND MADE', 'Ghana', 'Ambassador of Togo', 'open the ferry'],
    ],
  ])('%s', (sentence, expected) => {
    expect(after(sentence)).toEqual([expected]);
  });

  it.each([
    'Demand for tickets rose.',
    'The court rejected it.',
    'Benin was rebuffed.',
    'Ghana was refused credit.',
    'Ghana got no reply.',
    'The mayor got his way.',
    'Togo replied that the talks would continue.',
    'Togo demands the same.',
    'Benin rejected the demand.',
    'The demand remains unanswered.',
    'Togo neither granted nor refused the demand.',
    'Togo has yet to respond to the demand.',
    'Togo has not yet responded to the demand.',
    'Officials would not say when the demand had been put.',
    'Togo could not decline the invitation to the feast, and came.',
  ])('nothing more of it: %s', (sentence) => {
    expect(after(sentence)).toEqual([]);
  });

  it.each([
    ['Togo says that it has not.', 'REITERATED'],
    ['Togo denied this.', 'REITERATED'],
    ['Lomé says it has done no such thing.', 'REITERATED'],
  ])('was not dropped where its holder gainsays that: %s', (sentence, act) => {
    const told = brief(`Ghana said that Togo had dropped its demand for a ferry. ${sentence}`);
    expect(told).toEqual([
      ['DEMAND WITHDRAWN', 'Togo', null, 'ferry'],
      [`DEMAND ${act}`, 'Togo', null, 'ferry'],
    ]);
  });

  it('is turned down by those who say that what it would end goes on, and granted by a promise of it', () => {
    expect(
      brief('Ghana asked Togo to withdraw its vessels. Lomé replied that the ships would stay.'),
    ).toEqual([
      ['REQUEST MADE', 'Ghana', 'Togo', 'withdraw its vessels'],
      ['REQUEST REJECTED', 'Ghana', 'Togo', 'withdraw its vessels'],
    ]);
    expect(brief('Ghana asked Togo for ferries; Togo promised two of them.')).toEqual([
      ['REQUEST MADE', 'Ghana', 'Togo', 'ferries'],
      ['REQUEST GRANTED', 'Ghana', 'Togo', 'ferries'],
    ]);
  });

  it('is taken for that of whoever the article says made it, when only one has asked', () => {
    expect(
      brief("Togo granted Ghana's demand for a ferry. Lomé rejected the demand for a bridge and a ferry."),
    ).toEqual([
      ['DEMAND GRANTED', 'Ghana', 'Togo', 'ferry'],
      ['DEMAND REJECTED', 'Ghana', 'Togo', 'bridge and a ferry'],
    ]);
  });

  it('is that of whoever drops it, and is told of without the reason', () => {
    expect(
      brief(
        'Togo will build no bridge: Ghana has dropped its demand for a ferry, since the road is open again.',
      ),
    ).toContainEqual(['DEMAND WITHDRAWN', 'Ghana', null, 'ferry']);
    expect(brief('Ghana demanded that Togo open the ferry, because the bridge was closed in May.')).toEqual([
      ['DEMAND MADE', 'Ghana', 'Togo', 'open the ferry'],
    ]);
  });

  it('is none of several', () => {
    expect(
      brief(
        'Ghana demanded that Togo open the ferry. Ghana demanded a new bridge. Ghana dropped the demands.',
      ),
    ).toHaveLength(2);
  });
});

describe('a demand denied', () => {
  it.each([
    ['Ghana denied having demanded an apology.', ['DEMAND MADE DENIED', 'Ghana', null, 'apology']],
    [
      'It was not Ghana that demanded an apology, Togo said.',
      ['DEMAND MADE DENIED', 'Ghana', null, 'apology'],
    ],
    [
      'The Ghanaian minister, Ama Owusu, denied that her country had asked Togo to open the ferry.',
      ['REQUEST MADE DENIED', 'Ghana', 'Togo', 'open the ferry'],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it('may be laid to somebody else', () => {
    expect(
      brief('It was not Ghana that demanded an apology. The demand had come from the European Commission.'),
    ).toEqual([
      ['DEMAND MADE DENIED', 'Ghana', null, 'apology'],
      ['DEMAND MADE', 'European Commission', null, 'apology'],
    ]);
    expect(
      brief(
        'Ghana demanded an apology from Togo. The European Commission had never asked for any such thing.',
      ),
    ).toContainEqual(['DEMAND MADE DENIED', 'European Commission', 'Togo', 'apology']);
  });
});

describe('whose demand, and of whom', () => {
  it.each([
    [
      "Ghana's demand that Togo open the ferry was dropped on Monday.",
      ['DEMAND WITHDRAWN', 'Ghana', 'Togo', 'Togo open the ferry'],
    ],
    [
      'Togo insists that Ghana has withdrawn its demand for an apology.',
      ['DEMAND WITHDRAWN', 'Ghana', null, 'apology'],
    ],
    ['Ghana demanded that Togo shut the port.', ['DEMAND MADE', 'Ghana', 'Togo', 'shut the port']],
    [
      'Ghana demanded that the ferry be opened by Togo.',
      ['DEMAND MADE', 'Ghana', 'Togo', 'ferry be opened by Togo'],
    ],
    [
      'Ghana demanded the release of ten sailors held in Lomé.',
      ['DEMAND MADE', 'Ghana', 'Togo', 'release of ten sailors held in Lomé'],
    ],
    [
      'Ghana softened its demand that Togo open the ferry: a raft would do.',
      ['DEMAND SOFTENED', 'Ghana', 'Togo', 'Togo open the ferry'],
    ],
    [
      "Ghana's president, Ama Owusu, repeated that the fee on lorries must end.",
      ['DEMAND REITERATED', 'Ama Owusu', null, 'fee on lorries must end'],
    ],
    [
      'Togo scrapped the toll, as Ghana had asked.',
      ['CONCESSION MADE', 'Togo', null, 'toll'],
      ['REQUEST GRANTED', 'Ghana', 'Togo', 'scrapped the toll'],
    ],
    [
      'Togo will scrap the toll, as Ghana had asked.',
      ['OFFER MADE PLANNED', 'Togo', null, 'toll'],
      ['REQUEST GRANTED', 'Ghana', 'Togo', 'scrap the toll'],
    ],
    [
      'Togo would not scrap the toll, as demanded by Ghana.',
      ['DEMAND REJECTED', 'Ghana', 'Togo', 'scrap the toll'],
    ],
    [
      'Togo has met the demand of Ghana and paid the crew.',
      ['DEMAND GRANTED', 'Ghana', 'Togo', 'paid the crew'],
    ],
    [
      'Ghana demanded the return of the skeleton from Togo.',
      ['DEMAND MADE', 'Ghana', 'Togo', 'return of the skeleton from Togo'],
    ],
    ["Ghana's insistence on a toll has softened.", ['DEMAND SOFTENED', 'Ghana', null, 'toll']],
    [
      'Ghana continues to insist that Togo open the ferry.',
      ['DEMAND REITERATED', 'Ghana', 'Togo', 'open the ferry'],
    ],
  ])('%s', (text, ...expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('says nothing of what somebody did as he was asked about something else', () => {
    expect(brief('Togo spoke of the toll, as Ghana had asked no question.')).toEqual([]);
    expect(brief("Togo rejected Ghana's demand for a ferry and closed the border.")).toEqual([
      ['DEMAND REJECTED', 'Ghana', 'Togo', 'ferry'],
    ]);
  });

  it('knows a ministry with a long name as one body', () => {
    const [claim] = stances("Togo's Ministry of the Sea, Inland Waters and Fisheries demanded an apology.");
    expect(claim?.holder).toMatchObject({ kind: 'GOVERNMENT_BODY', country: 'TGO' });
    expect(
      read("Togo's Ministry of the Sea, Inland Waters and Fisheries demanded an apology.").actors,
    ).toHaveLength(1);
  });
});
