import { meetings, names } from './reading.js';

describe('meetings', () => {
  it.each([
    ['The Finnish and Chilean foreign ministers met in Lima.', 'HELD'],
    ['The Finnish and Chilean foreign ministers will meet in Lima.', 'PLANNED'],
    ['The Finnish and Chilean foreign ministers are set to meet in Lima.', 'PLANNED'],
    ['The Finnish and Chilean foreign ministers are due to meet in Lima.', 'PLANNED'],
    ['The Finnish and Chilean foreign ministers could meet in Lima.', 'UNCERTAIN'],
    ['The Finnish foreign minister refused to meet the Chilean foreign minister.', 'REFUSED'],
    ['The Finnish foreign minister will not meet the Chilean foreign minister.', 'REFUSED'],
    ['Talks between Finland and Chile have been postponed.', 'POSTPONED'],
    ['The talks between Finland and Chile will now be held on 14 July.', 'POSTPONED'],
    ['The talks between Finland and Chile will now be held in Lima.', 'PLANNED'],
    ['Talks between Finland and Chile have been called off.', 'CANCELLED'],
    ['The Finnish and Chilean foreign ministers did not meet in Lima on Monday as planned.', 'CANCELLED'],
    [
      'Talks between Finland and Chile, which were to have opened in Lima, have been pushed back.',
      'POSTPONED',
    ],
    [
      'A long-planned encounter between Finnish President Aino Laine and Chilean President Luz Soto fell through.',
      'CANCELLED',
    ],
    ['Finland and Chile held talks in Lima.', 'HELD'],
    ['Finland and Chile will hold talks in Lima.', 'PLANNED'],
    ['Finland rejected a proposal for talks with Chile.', 'REFUSED'],
    ['Chilean President Luz Soto called Finnish President Aino Laine to discuss trade.', 'HELD'],
    ['A newspaper wrongly reported that the Finnish president had met the Chilean president.', 'UNCERTAIN'],
    ['THE FINNISH FOREIGN MINISTER MET THE CHILEAN FOREIGN MINISTER.', 'HELD'],
  ])('%s is %s', (text, status) => {
    expect(meetings(text).map((claim) => claim.status)).toEqual([status]);
  });

  it.each([
    'Has Finland met Chile?',
    'Q: Did the Finnish foreign minister meet the Chilean foreign minister on Monday?',
    '"Did Finland hold talks with Chile?" a reporter wanted to know.',
    'Finland and Chile asked Peru for talks.',
    'Finland and Chile pressed Peru for a meeting.',
  ])('are not told of where they are asked about, or asked for: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });

  it('are told of beside a question', () => {
    expect(meetings('Did it rain? Finland met Chile.')).toHaveLength(1);
    expect(meetings('"Did it rain?" Finland and Chile held talks in Lima.')).toHaveLength(1);
  });

  it('keeps a denial apart from what happened', () => {
    const [claim] = meetings('Chile denied that its president had met the Finnish president.');
    expect(claim).toMatchObject({ status: 'UNCERTAIN', modality: 'DENIED' });
    const [flat] = meetings('The Finnish president did not meet the Chilean president.');
    expect(flat).toMatchObject({ status: 'UNCERTAIN', modality: 'DENIED' });
  });

  it.each([
    [
      'A meeting between the foreign ministers of Chile and Togo that was planned for Thursday has been postponed until October 5, the ministry said on Tuesday.',
      ['POSTPONED', '2023-10-05', null],
    ],
    [
      'Togolese President Kofi Badu will travel to Lima on Thursday, where he is to meet Chilean President Luz Soto.',
      ['PLANNED', '2023-09-14', 'Lima'],
    ],
    [
      'Togolese President Kofi Badu will meet Chilean President Luz Soto in Lima, the ministry said on Monday.',
      ['PLANNED', null, 'Lima'],
    ],
    [
      'Togolese President Kofi Badu held talks with Chilean President Luz Soto at the Summer Palace.',
      ['HELD', null, 'Summer Palace'],
    ],
  ])('takes day and place from the clause that they belong to: %s', (text, read) => {
    expect(meetings(text, '2023-09-12').map(({ status, date, place }) => [status, date, place])).toEqual([
      read,
    ]);
  });

  it('goes on with a telephone call as one', () => {
    const text =
      'Chilean President Luz Soto spoke by telephone with Togolese President Kofi Badu on Wednesday. The two leaders also talked about grain. The call lasted an hour.';
    expect(meetings(text, '2023-09-12').map(({ format }) => format)).toEqual(['CALL', 'CALL', 'CALL']);
  });

  it('reads a call in which a request is made', () => {
    const [claim] = meetings(
      'Chilean Foreign Minister Luz Soto made the request in a telephone call to her Togolese counterpart, Kofi Badu.',
    );
    expect([names(claim), claim?.format]).toEqual([['Luz Soto', 'Kofi Badu'], 'CALL']);
  });

  it('reads every participant of a list with office and state', () => {
    const [claim] = meetings(
      'Kenyan President Amina Wekesa, Chadian Foreign Minister Idris Hamdan and Omani envoy Salim al-Rawahi met in Nairobi on Tuesday.',
      '2026-05-14',
    );
    expect(claim?.participants.map((ref) => [ref.name, ref.capacity, ref.country])).toEqual([
      ['Amina Wekesa', 'President', 'KEN'],
      ['Idris Hamdan', 'Foreign Minister', 'TCD'],
      ['Salim al-Rawahi', 'Envoy', 'OMN'],
    ]);
    expect(claim).toMatchObject({ place: 'Nairobi', placeCountry: 'KEN', date: '2026-05-12' });
  });

  it('gives a counterpart the office of the other', () => {
    const [claim] = meetings(
      'Danish Interior Minister Ulla Bredahl received her Maltese counterpart, Karmenu Zahra, in Aarhus.',
    );
    expect(claim?.participants).toMatchObject([
      { name: 'Ulla Bredahl', role: 'HOST', capacity: 'Interior Minister', country: 'DNK' },
      { name: 'Karmenu Zahra', role: 'PARTY', capacity: 'Interior Minister', country: 'MLT' },
    ]);
  });

  it('tells the host from the guest in the passive too', () => {
    const [claim] = meetings('Peruvian President Inés Quilca was received by King Torvald of Norway.');
    expect(claim?.participants.map((ref) => [ref.name, ref.role])).toEqual([
      ['Inés Quilca', 'PARTY'],
      ['Torvald', 'HOST'],
    ]);
  });

  it('hears calls as calls, with the date of the call', () => {
    const [claim] = meetings(
      'Greek Prime Minister Petros Vallas spoke by telephone with Cypriot President Eleni Markou on Sunday.',
      '2026-03-03',
    );
    expect(claim).toMatchObject({ format: 'CALL', status: 'HELD', date: '2026-03-01' });
  });

  it('carries a meeting on through "the talks", with what they are about', () => {
    const claims = meetings(
      'Polish Foreign Minister Jan Wolny and Latvian Foreign Minister Ilze Kalna will meet in Riga on 4 June. The talks are expected to focus on border fences.',
      '2026-05-30',
    );
    expect(claims).toHaveLength(2);
    expect(claims[1]).toMatchObject({
      status: 'PLANNED',
      place: 'Riga',
      date: '2026-06-04',
      topics: ['border fences'],
    });
    expect(names(claims[1])).toEqual(['Jan Wolny', 'Ilze Kalna']);
  });

  it('finds in "it" the meeting just told of, where that gets a day', () => {
    const told = (text: string) => meetings(text, '2026-03-03').map(({ status, date }) => [status, date]);
    expect(
      told(
        'The meeting of Chile and Peru, which was due on 9 March, was postponed. It will be held on 20 March.',
      ),
    ).toEqual([
      ['POSTPONED', null],
      ['POSTPONED', '2026-03-20'],
    ]);
    expect(told('Chile will hold talks with Peru in Lima. They are scheduled for 9 March.')).toEqual([
      ['PLANNED', null],
      ['PLANNED', '2026-03-09'],
    ]);
    expect(told('Chile held talks with Peru. A fair was opened. It will take place again in May.')).toEqual([
      ['HELD', null],
    ]);
  });

  it('knows a call for one through what is said of it', () => {
    const claims = meetings(
      'Chilean President Luz Soto and Finnish President Aino Laine spoke by phone on Monday. It was the first conversation of the two presidents. They discussed fishing.',
      '2026-03-03',
    );
    expect(claims.map(({ format, date }) => [format, date])).toEqual(Array(3).fill(['CALL', '2026-03-02']));
  });

  it('finds "the two" and "they" among those who were together', () => {
    const claims = meetings(
      'Togolese President Kossi Adeyemi met Beninese President Luc Houndé in Lomé. They will meet again in July.',
      '2026-02-02',
    );
    expect(claims.map((claim) => [claim.status, ...names(claim)])).toEqual([
      ['HELD', 'Kossi Adeyemi', 'Luc Houndé'],
      ['PLANNED', 'Kossi Adeyemi', 'Luc Houndé'],
    ]);
  });

  it('takes no town that no gazetteer has for a person', () => {
    const [claim] = meetings(
      'Chad and Niger held talks in the border town of Bir Tamarin on Monday.',
      '2025-03-05',
    );
    expect(claim).toMatchObject({
      place: 'Bir Tamarin',
      participants: [{ name: 'Chad' }, { name: 'Niger' }],
    });
  });

  it('takes "there" for a place and not for whom they met', () => {
    expect(names(meetings('Finland and Chile met there on Monday.')[0])).toEqual(['Finland', 'Chile']);
  });

  it.each([
    'The plan met with fierce criticism in Chile.',
    'Chile met the deadline that Finland had set.',
    'Finland and Chile met in the final, which went to penalties.',
    'If Finland and Chile met, nothing would change.',
    'The presidents of two clubs met in a bar.',
    'Chile called Finland a model for others.',
    'The Turku Security Conference opened in Finland.',
    'Maria Soto met Pedro Lagos at a dance.',
    'Finland and Chile began a round of exercises.',
    "Chile rejected Finland's call for calm.",
  ])('finds no meeting in: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

describe('the holders of an office in two countries', () => {
  const OPENING =
    'Finnish Foreign Minister Aino Laine and her Chilean counterpart, Luz Soto, met in Lima on Monday. ';
  it.each([
    'A meeting between the prime ministers of the two countries is planned for May.',
    "A meeting between the two countries' prime ministers is planned for May.",
    "There is talk of a meeting between both countries' prime ministers in May.",
  ])('are not those of whom the article has told: %s', (text) => {
    expect(names(meetings(OPENING + text, '2026-03-05')[1])).toEqual([
      'Prime Minister of Finland',
      'Prime Minister of Chile',
    ]);
  });

  it.each(['The prime ministers will meet in May.', 'The energy ministers will meet in May.'])(
    'are not those who hold another, whosever they are: %s',
    (text) => {
      expect(meetings(OPENING + text)).toHaveLength(1);
    },
  );

  it('are those of whom it has told where they hold it', () => {
    const [, again] = meetings(`${OPENING}The foreign ministers of the two countries will meet in May.`);
    expect(names(again)).toEqual(['Aino Laine', 'Luz Soto']);
  });

  it('resume where they had stopped', () => {
    const told = meetings(
      `${OPENING}The two are due to resume in Helsinki on 17 March. They resumed exports on 20 March.`,
      '2026-03-05',
    );
    expect(told).toMatchObject([
      { status: 'HELD' },
      { status: 'PLANNED', place: 'Helsinki', date: '2026-03-17' },
    ]);
  });
});

describe('meetings mentioned in passing', () => {
  const told =
    "Togo's president, Afi Kodjo, met Ghana's president, Kwesi Badu, in Lomé on Monday. " +
    'They discussed the outcome of the May 2023 summit of Benin and Niger. ';

  it('are taken for known by their year, by their outcome, or because they go on', () => {
    expect(meetings(told, '2026-03-12').map(({ rule, date }) => [rule, date])).toEqual([
      ['meeting/verb/meet', '2026-03-09'],
      ['meeting/verb/discuss', '2026-03-09'],
      ['meeting/passing/summit', '2023-05'],
    ]);
    const ongoing = "Mali's envoy wrote of the ongoing talks between Benin and Niger.";
    expect(meetings(ongoing).map(names)).toEqual([['Benin', 'Niger']]);
  });

  it('are not what "the meeting" points back to', () => {
    const [, , , again] = meetings(`${told}The meeting lasted two hours.`, '2026-03-12');
    expect(names(again)).toEqual(['Afi Kodjo', 'Kwesi Badu']);
  });

  it('are left open where they are awaited', () => {
    expect(meetings('Mali awaited the outcome of the talks between Benin and Niger.')).toEqual([]);
  });
});

describe('those who are there', () => {
  it('say that they are glad of it', () => {
    const text =
      'President of Benin Ama Dossou: I am glad to have this meeting with the president of Niger, Issa Barou.';
    expect(meetings(text).map(({ status }) => status)).toEqual(['HELD']);
    expect(
      meetings("Benin's president is glad to meet her counterpart of Niger.").map(({ status }) => status),
    ).toEqual(['UNCERTAIN']);
  });

  it('are told of on the telephone, and not with a telephone call as what is told', () => {
    const text =
      "Benin's president told the prime minister of Togo of his telephone call with Ghana's president.";
    expect(meetings(text).filter(({ rule }) => rule === 'meeting/verb/tell')).toEqual([]);
  });
});
