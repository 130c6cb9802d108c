import { read, tenures } from './reading.js';

const actors = (text: string): unknown[] =>
  read(text).actors.map(({ actor }) => [actor.name, actor.kind, actor.capacity, actor.country]);

describe('mentions', () => {
  it.each([
    ['Ugandan Prime Minister Grace Nabirye spoke.', ['Grace Nabirye', 'PERSON', 'Prime Minister', 'UGA']],
    [
      'Grace Nabirye, the Ugandan prime minister, spoke.',
      ['Grace Nabirye', 'PERSON', 'Prime Minister', 'UGA'],
    ],
    ["Uganda's prime minister, Grace Nabirye, spoke.", ['Grace Nabirye', 'PERSON', 'Prime Minister', 'UGA']],
    [
      'The prime minister of Uganda, Grace Nabirye, spoke.',
      ['Grace Nabirye', 'PERSON', 'Prime Minister', 'UGA'],
    ],
    [
      'Minister of Foreign Affairs of the Republic of Kazakhstan Dana Serik spoke.',
      ['Dana Serik', 'PERSON', 'Foreign Minister', 'KAZ'],
    ],
    ['Former Ugandan president Moses Okello spoke.', ['Moses Okello', 'PERSON', 'Former President', 'UGA']],
    ['The Ugandan Foreign Ministry spoke.', ['Ugandan Foreign Ministry', 'GOVERNMENT_BODY', null, 'UGA']],
    [
      'The Ministry of Defence of Uganda spoke.',
      ['Ugandan Defence Ministry', 'GOVERNMENT_BODY', null, 'UGA'],
    ],
    ['The Ugandan government spoke.', ['Uganda', 'STATE', null, 'UGA']],
    ['Kampala has spoken.', ['Uganda', 'STATE', null, 'UGA']],
    ['The IAEA spoke.', ['International Atomic Energy Agency', 'ORGANISATION', null, null]],
    ['The Houthis spoke.', ['Houthis', 'ARMED_GROUP', null, null]],
    [
      'The Ugandan foreign minister spoke.',
      ['Foreign Minister of Uganda', 'PERSON', 'Foreign Minister', 'UGA'],
    ],
  ])('%s', (text, expected) => {
    expect(actors(text)).toContainEqual(expected);
  });

  it.each([
    ["Norway's Skaar and Latvia's Ozols met in Riga.", ['Skaar', 'NOR'], ['Ozols', 'LVA']],
    ["Talks between Norway's Skaar and Latvia's Ozols failed.", ['Skaar', 'NOR'], ['Ozols', 'LVA']],
    ['Skaar and Ozols of Latvia met in Riga.', ['Skaar', null], ['Ozols', 'LVA']],
    ["Norway's Skaar asked Ozols to open the port.", ['Skaar', 'NOR'], ['Ozols', null]],
    ['The Norwegian minister paid a call on Ozols in Riga.', ['Ozols', null]],
    ['The envoy mediated between Skaar and el-Hanafy.', ['Skaar', null], ['el-Hanafy', null]],
    ['Riga recalled the talks that Batir Ozolin had with Norway in May.', ['Batir Ozolin', null]],
  ])('finds people by a surname alone, with the state beside it: %s', (text, ...expected) => {
    const people = read(text).actors.filter(({ actor }) => actor.kind === 'PERSON' && actor.named);
    expect(people.map(({ actor }) => [actor.name, actor.country])).toEqual(expected);
  });

  it.each([
    "In Norway's Tromsø ministers met.",
    "Norway's Skaar met Latvia's Skaar.",
    'Norway recalled that Lake Ozolin was far.',
  ])('finds nobody in %s', (text) => {
    expect(read(text).actors.filter(({ actor }) => actor.kind === 'PERSON')).toEqual([]);
  });

  it('knows a surname of two words again, before the full name as well as behind it', () => {
    const [first, ...others] = read(
      'Farrugia Vella met the envoy. Maltese Foreign Minister Carmen Farrugia Vella spoke. Vella left.',
    ).actors.filter(({ actor }) => actor.named && actor.kind === 'PERSON');
    expect(first).toMatchObject({ actor: { name: 'Carmen Farrugia Vella', country: 'MLT' }, count: 3 });
    expect(others).toEqual([]);
    const two = read(
      'Maltese Foreign Minister Carmen Farrugia Vella met Maltese Finance Minister Farrugia Vella.',
    ).actors.filter(({ actor }) => actor.named && actor.kind === 'PERSON');
    expect(two).toHaveLength(2);
  });

  it('takes a rank for no part of the body that an office is of', () => {
    const [claim] = tenures('TOKYO, May 2 (Wire) - Chief Cabinet Secretary Kenji Morita spoke on Monday.');
    expect(claim).toMatchObject({
      title: 'Chief Cabinet Secretary',
      of: { kind: 'STATE', country: 'JPN' },
    });
  });

  it('keeps an acronym as one, be it all that the tables have', () => {
    const [sadc] = read('SADC asked Madagascar to publish the list.').actors;
    expect(sadc?.forms).toEqual([{ text: 'SADC', kind: 'ACRONYM' }]);
  });

  it('never calls a person by an office alone', () => {
    const people = read(
      'The Foreign Minister met the President. Foreign Minister Ada Obi spoke.',
    ).actors.filter(({ actor }) => actor.kind === 'PERSON');
    expect(people.map(({ actor }) => actor.name)).toEqual(['Ada Obi']);
  });

  it('knows a surname again, with its article or without', () => {
    const [first] = read('Syrian envoy Nizar al-Hakim spoke. Al-Hakim left. Hakim returned.').actors;
    expect(first).toMatchObject({ actor: { name: 'Nizar al-Hakim' }, count: 3 });
  });

  it('keeps every form under which an actor goes', () => {
    const russia = read('Moscow said Russia and the Kremlin agreed with the Russian Federation.').actors.find(
      ({ actor }) => actor.country === 'RUS',
    );
    expect(russia?.forms).toEqual(
      expect.arrayContaining([
        { text: 'Russia', kind: 'NAME' },
        { text: 'Moscow', kind: 'METONYM' },
        { text: 'Kremlin', kind: 'METONYM' },
        { text: 'Russian Federation', kind: 'ALIAS' },
      ]),
    );
  });

  it('keeps whole the words that the tokenizer cuts at letters it does not know', () => {
    expect(actors('Croatian President Ana Grgić spoke.')).toContainEqual([
      'Ana Grgić',
      'PERSON',
      'President',
      'HRV',
    ]);
  });

  it('gives lists their states in order', () => {
    expect(actors('The foreign ministers of Peru and Chile, Rosa Ticona and Luis Herrera, spoke.')).toEqual(
      expect.arrayContaining([
        ['Rosa Ticona', 'PERSON', 'Foreign Minister', 'PER'],
        ['Luis Herrera', 'PERSON', 'Foreign Minister', 'CHL'],
      ]),
    );
    expect(actors('Rosa Ticona and Luis Herrera, the foreign ministers of Peru and Chile, spoke.')).toEqual(
      expect.arrayContaining([
        ['Rosa Ticona', 'PERSON', 'Foreign Minister', 'PER'],
        ['Luis Herrera', 'PERSON', 'Foreign Minister', 'CHL'],
      ]),
    );
  });

  it('takes the state of a minister from the dateline', () => {
    expect(
      actors('KAMPALA, May 2 (Lakeside Wire) -- Foreign Minister Ada Obi spoke here on Monday.'),
    ).toContainEqual(['Ada Obi', 'PERSON', 'Foreign Minister', 'UGA']);
  });

  it.each([
    ['Peru has offered to host talks with Chad, Foreign Minister Ada Obi said.', 'PER'],
    ["Peru's Foreign Ministry denied that Foreign Minister Ada Obi had met the Chadian envoy.", 'PER'],
    ['Peru has repeated its demand. Foreign Minister Ada Obi said that the river was low.', 'PER'],
    ['Peru spoke to Chad. The envoy and Foreign Minister Ada Obi left.', null],
  ])('takes the state of a minister from those beside: %s', (text, country) => {
    expect(actors(text)).toContainEqual(['Ada Obi', 'PERSON', 'Foreign Minister', country]);
  });

  it('tells offices that are over from those that are held', () => {
    const found = tenures('Former Ugandan president Moses Okello thanked Ugandan President Ruth Akello.');
    expect(found.map((claim) => [claim.person.name, claim.title, claim.of?.name, claim.former])).toEqual([
      ['Moses Okello', 'President', 'Uganda', true],
      ['Ruth Akello', 'President', 'Uganda', false],
    ]);
  });
});
