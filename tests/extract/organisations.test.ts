import { ORGANISATIONS, REGIONS } from '../../src/extract/lexicon/organisations.js';
import { stateByCode } from '../../src/extract/lexicon/states.js';
import { meetings, names, read, stances } from './reading.js';

const actors = (text: string): unknown[] =>
  read(text).actors.map(({ actor }) => [actor.name, actor.kind, actor.capacity, actor.country]);

const nameOnly = (text: string): string[] => read(text).actors.map(({ actor }) => actor.name);

describe('the tables of known bodies', () => {
  it('name states that there are', () => {
    const codes = new Set([...ORGANISATIONS, ...REGIONS].flatMap(({ states }) => states));
    expect([...codes].filter((code) => !stateByCode(code))).toEqual([]);
  });

  it('give no name to two that are not told apart by their state', () => {
    const plain = [...ORGANISATIONS, ...REGIONS].flatMap(({ name, aliases, shared }) => [
      ...(shared ? [] : [name]),
      ...aliases.filter((alias) => alias !== name),
    ]);
    expect(plain.filter((name, at) => plain.indexOf(name) !== at)).toEqual([]);
  });
});

describe('known bodies', () => {
  it.each([
    ['The FBI refused to comment.', ['Federal Bureau of Investigation', 'GOVERNMENT_BODY', null, 'USA']],
    ["Russia's FSB refused to comment.", ['Federal Security Service', 'GOVERNMENT_BODY', null, 'RUS']],
    ['The Israeli Knesset has voted.', ['Knesset', 'GOVERNMENT_BODY', null, 'ISR']],
    ['The AKP has spoken.', ['Justice and Development Party', 'ORGANISATION', null, 'TUR']],
    ['Petrobras has spoken.', ['Petrobras', 'ORGANISATION', null, 'BRA']],
    ["Lebanon's Hezbollah has spoken.", ['Hezbollah', 'ARMED_GROUP', null, null]],
    ["Bavaria's government has spoken.", ['Bavaria', 'GOVERNMENT_BODY', null, 'DEU']],
    ['The Scottish Parliament has voted.', ['Scottish Parliament', 'GOVERNMENT_BODY', null, 'GBR']],
    ["The Workers' Party of Belgium has spoken.", ["Workers' Party of Belgium", 'ORGANISATION', null, 'BEL']],
    [
      'The rebel Front for Water and Bread has spoken.',
      ['Front for Water and Bread', 'ORGANISATION', null, null],
    ],
    ['The Alliance for the North has spoken.', ['Alliance for the North', 'ORGANISATION', null, null]],
    ['Guinea-Bissau has spoken.', ['Guinea-Bissau', 'STATE', null, 'GNB']],
    ['The Senate Electoral Tribunal has ruled.', ['Senate Electoral Tribunal', 'ORGANISATION', null, null]],
    [
      'The Ministry of Irrigation and Water Resources of Egypt spoke.',
      ['Egyptian Irrigation and Water Resources Ministry', 'GOVERNMENT_BODY', null, 'EGY'],
    ],
  ])('%s', (text, expected) => {
    expect(actors(text)).toContainEqual(expected);
  });

  it('stand for no state of their own when they follow its name', () => {
    expect(nameOnly("Lebanon's Hezbollah and Pakistan's ISI spoke.")).toEqual([
      'Hezbollah',
      'Inter-Services Intelligence',
    ]);
  });

  it('go by shared names where the article speaks of their state', () => {
    expect(actors('In Norway, Labour demanded a vote.')).toContainEqual([
      'Labour Party',
      'ORGANISATION',
      null,
      'NOR',
    ]);
    expect(nameOnly('South Korean voters stayed away. The PPP demanded a recount.')).toEqual([
      'People Power Party',
    ]);
    expect(nameOnly('The PPP demanded a recount.')).toEqual(['PPP']);
    expect(
      nameOnly('Voters in Pakistan and South Korea stayed away. The PPP rejected a recount.'),
    ).not.toContain('People Power Party');
  });

  it('are not some of their people', () => {
    expect(nameOnly('In Washington, two Democrats opposed the bill.')).toEqual(['United States']);
  });

  it('go by words and surnames once they are named in full', () => {
    const apple = 'Apple rejected the demand.';
    expect(nameOnly(apple)).toEqual([]);
    expect(nameOnly(`Apple Inc. was sued. ${apple}`)).toEqual(['Apple Inc.']);
  });

  it('are not what a firm makes, nor the people who have its name', () => {
    expect(nameOnly('A Boeing 737 hit the Volvo.')).toEqual([]);
    expect(nameOnly('Dora Siemens left. Siemens refused to comment.')).toEqual(['Dora Siemens']);
  });

  it('lose their acronym to whom the article gives it', () => {
    expect(
      nameOnly('The Scottish Dental Federation (SDF) met. The SDF refused to comment in Syria.'),
    ).toEqual(['Scottish Dental Federation', 'Syria']);
    expect(nameOnly('The Kosovo Loggers Assembly (KLA) met in Kosovo. The KLA refused.')).not.toContain(
      'Kosovo Liberation Army',
    );
    expect(nameOnly('The Organisation for Security and Cooperation in Europe (OSCE) refused.')).toEqual([
      'OSCE',
    ]);
  });

  it('go by an acronym that no table has once the article tells what it stands for', () => {
    expect(nameOnly('The Guild of River Pilots (GRP) met. The GRP demanded a rise.')).toEqual([
      'Guild of River Pilots',
    ]);
  });

  it('that every state has belong to the only state of the article', () => {
    expect(
      actors("Ghana's president left. The National Security Council refused to comment."),
    ).toContainEqual(['National Security Council', 'GOVERNMENT_BODY', null, 'GHA']);
  });
});

describe('offices of bodies and regions', () => {
  it.each([
    ['Mossad director Avi Roth spoke.', ['Avi Roth', 'PERSON', 'Director', 'ISR']],
    ['Avi Roth, a Mossad spokesman, spoke.', ['Avi Roth', 'PERSON', 'Spokesman', 'ISR']],
    ['Kremlin spokesman Oleg Titov spoke.', ['Oleg Titov', 'PERSON', 'Spokesman', 'RUS']],
    [
      'Turkish Foreign Ministry spokesman Okan Demir spoke.',
      ['Okan Demir', 'PERSON', 'Foreign Ministry Spokesman', 'TUR'],
    ],
    ['IMF Managing Director Claire Dubois spoke.', ['Claire Dubois', 'PERSON', 'Managing Director', null]],
    ["Israel's attorney general spoke.", ['Attorney General of Israel', 'PERSON', 'Attorney General', 'ISR']],
    ['Luc Marchand, a French MEP, spoke.', ['Luc Marchand', 'PERSON', 'MEP', 'FRA']],
    ['Rep. Dana Whitfield spoke.', ['Dana Whitfield', 'PERSON', 'Representative', null]],
    [
      'Rui Melo, the foreign affairs minister of Angola, spoke.',
      ['Rui Melo', 'PERSON', 'Foreign Minister', 'AGO'],
    ],
    [
      'Minister of Foreign Affairs and Expatriates of the Hashemite Kingdom of Jordan Hani Al Rawabdeh spoke.',
      ['Hani Al Rawabdeh', 'PERSON', 'Foreign Minister', 'JOR'],
    ],
    [
      'The minister of justice and police chief Rui Pinto spoke.',
      ['Rui Pinto', 'PERSON', 'Police Chief', null],
    ],
    [
      'Qatari Prime Minister and Foreign Minister Khalid Al Mari spoke.',
      ['Khalid Al Mari', 'PERSON', 'Prime Minister', 'QAT'],
    ],
    ['The UN envoy for Yemen, Hans Keller, spoke.', ['Hans Keller', 'PERSON', 'Envoy', null]],
    [
      'Chief of the General Staff of the Armed Forces of Ukraine Oleh Petrenko spoke.',
      ['Oleh Petrenko', 'PERSON', 'Chief of the General Staff', 'UKR'],
    ],
    ['Texas Governor Will Harding spoke.', ['Will Harding', 'PERSON', 'Governor', null]],
    ['Former New Mexico governor Gil Baca spoke.', ['Gil Baca', 'PERSON', 'Former Governor', null]],
    [
      'General Director of Roscosmos State Corporation Dana Serik spoke.',
      ['Dana Serik', 'PERSON', 'General Director', 'RUS'],
    ],
    [
      "Peru's president received in the Kremlin President of Finland Aino Salo.",
      ['Aino Salo', 'PERSON', 'President', 'FIN'],
    ],
  ])('%s', (text, expected) => {
    expect(actors(text)).toContainEqual(expected);
  });

  it.each([
    "The premier of Canada's Alberta province, Donna Reeve, spoke.",
    'The premier of the Canadian province of Alberta, Donna Reeve, spoke.',
    'Alberta Premier Donna Reeve spoke.',
  ])('make nobody head of the state around a region: %s', (text) => {
    expect(actors(text)).toEqual([
      ['Donna Reeve', 'PERSON', 'Premier', null],
      ['Alberta', 'GOVERNMENT_BODY', null, 'CAN'],
    ]);
  });

  it('take no list of states for one without its "and"', () => {
    const [claim] = stances('In Yemen, Houthi spokesman Ali Saleh rejected the truce.');
    expect(claim?.holder).toMatchObject({ name: 'Ali Saleh', country: null });
  });

  it('bring whoever holds them to meetings', () => {
    const [met] = meetings('FBI Director Alan Brookes met Scottish First Minister Fiona Kerr on Monday.');
    expect(names(met)).toEqual(['Alan Brookes', 'Fiona Kerr']);
  });
});
