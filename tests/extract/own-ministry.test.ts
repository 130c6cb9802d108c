import { extractEnglish } from '../../src/extract/pipeline.js';
import { article } from './reading.js';

/** The actors of an article, each with kind, office and state. */
function actors(text: string, outlet: string | null): unknown[] {
  return extractEnglish({ ...article(text), outlet }).actors.map(({ actor }) => [
    actor.name,
    actor.kind,
    actor.capacity,
    actor.country,
  ]);
}

describe('the outlet of a ministry', () => {
  const SITE = 'Ministry of Fisheries of Iceland';
  const GUEST = 'the Chilean trade minister, Luz Soto,';

  it('calls other states sisters without taking their ministers for its own', () => {
    const text =
      'The Minister of Fisheries, Aron Steinsson, met the Minister of Fisheries of the sisterly Republic of Chile, Luz Soto.';
    expect(actors(text, SITE)).toEqual(
      expect.arrayContaining([
        ['Aron Steinsson', 'PERSON', 'Fisheries Minister', 'ISL'],
        ['Luz Soto', 'PERSON', 'Fisheries Minister', 'CHL'],
      ]),
    );
  });

  it('names its minister without field and state', () => {
    const minister = ['Aron Steinsson', 'PERSON', 'Fisheries Minister', 'ISL'];
    expect(actors(`Minister Aron Steinsson received ${GUEST} on Monday.`, SITE)).toContainEqual(minister);
    for (const outlet of ['Ministry of Fisheries, Iceland', 'Ministry of Fisheries, Reykjavik'])
      expect(actors(`Minister Aron Steinsson received ${GUEST} on Monday.`, outlet)).toContainEqual(minister);
  });

  it('means its own by "the Minister" and "the Ministry"', () => {
    const text = `The Minister received ${GUEST} on Monday. The Ministry of Fisheries thanked her. The Ministry asked Chile to sign.`;
    const named = actors(text, SITE);
    expect(named).toContainEqual(['Fisheries Minister of Iceland', 'PERSON', 'Fisheries Minister', 'ISL']);
    expect(named).toContainEqual(['Icelandic Fisheries Ministry', 'GOVERNMENT_BODY', null, 'ISL']);
    expect(named.filter((actor) => JSON.stringify(actor).includes('Ministry'))).toHaveLength(1);
  });

  it('gives its office to nobody where two may be meant', () => {
    for (const text of [
      'Minister Aron Steinsson received Minister Rui Melo on Monday.',
      'The Minister received Minister Rui Melo on Monday.',
    ])
      expect(actors(text, SITE)).toContainEqual(['Rui Melo', 'PERSON', 'Minister', null]);
  });

  it('is no other outlet', () => {
    for (const outlet of ['Iceland Fishing News', 'Ministry of Fisheries', null])
      expect(actors(`Minister Aron Steinsson received ${GUEST} on Monday.`, outlet)).toContainEqual([
        'Aron Steinsson',
        'PERSON',
        'Minister',
        null,
      ]);
  });
});

describe('the state of a minister whom an article names without one', () => {
  const stateIn = (text: string, name: string, outlet: string | null = null) =>
    (actors(text, outlet) as [string, string, string | null, string | null][]).find(
      ([actor]) => actor === name,
    )?.[3];

  it('is that of the paper which names him in full, if that is one of its own country', () => {
    const text = 'Trade Minister Rui Melo spoke about cod in Lisbon.';
    expect(stateIn(text, 'Rui Melo', 'Lisbon Courier')).toBe('PRT');
    expect(stateIn(text, 'Rui Melo', 'Oslo Courier')).toBeNull();
    expect(stateIn('Trade Minister Melo spoke about cod in Lisbon.', 'Melo', 'Lisbon Courier')).toBeNull();
    expect(stateIn('Trade Minister Rui Melo spoke in London.', 'Rui Melo', 'London Courier')).toBeNull();
    expect(stateIn(text, 'Rui Melo', 'Embassy of Portugal')).toBeNull();
  });

  it('is not that of the dateline where one of two who meet may be a guest', () => {
    const text =
      'OSLO, May 2 (Fjord Wire) -- Iceland sent a minister. Energy Minister Aron Steinsson met Trade Minister Kari Moe on Monday.';
    expect(stateIn(text, 'Aron Steinsson')).toBeNull();
    expect(stateIn(text, 'Kari Moe')).toBeNull();
    const host =
      'OSLO, May 2 (Fjord Wire) -- President Aron Steinsson met the speaker of the Norwegian parliament, Kari Moe, on Monday.';
    expect(stateIn(host, 'Aron Steinsson')).toBeNull();
    expect(stateIn(host, 'Kari Moe')).toBe('NOR');
  });

  it('stays that of the dateline where nobody else can be at home', () => {
    const text =
      'OSLO, May 2 (Fjord Wire) -- Prime Minister Kari Moe met Defence Minister Odd Lie on Monday.';
    expect(stateIn(text, 'Kari Moe')).toBe('NOR');
    expect(stateIn(text, 'Odd Lie')).toBe('NOR');
  });
});

describe('those whom an article calls by where they come from', () => {
  it('are of that state', () => {
    const text =
      'Kosovo sent a minister to Tirana. The minister from Pristina met Albanian Prime Minister Gent Leka.';
    expect(actors(text, null)).toContainEqual(['Minister of Kosovo', 'PERSON', 'Minister', 'XKX']);
    expect(actors('The foreign ministry in Kyiv rejected the offer.', null)).toContainEqual([
      'Ukrainian Foreign Ministry',
      'GOVERNMENT_BODY',
      null,
      'UKR',
    ]);
    expect(actors("Iraq's al-Rubaie demanded an answer.", null)).toContainEqual([
      'al-Rubaie',
      'PERSON',
      null,
      'IRQ',
    ]);
  });
});

describe('an acronym that an article introduces', () => {
  it('is the body whenever it stands', () => {
    const text =
      'The Northern Herring Commission (NHC) met Kari Moe, the Norwegian trade minister, on Monday. The quota of the NHC is small.';
    expect(actors(text, null).filter((actor) => JSON.stringify(actor).includes('ORGANISATION'))).toEqual([
      ['Northern Herring Commission', 'ORGANISATION', null, null],
    ]);
    for (const name of ['Chilean Commission on Herring', 'Herring Commission of Chile'])
      expect(
        actors(`The ${name} (${name.startsWith('C') ? 'CCH' : 'HCC'}) met Kari Moe on Monday.`, null),
      ).toContainEqual([name, 'ORGANISATION', null, 'CHL']);
    const [commission] = extractEnglish(article(text)).actors;
    expect(commission?.forms).toContainEqual({ text: 'NHC', kind: 'ACRONYM' });
  });
});
