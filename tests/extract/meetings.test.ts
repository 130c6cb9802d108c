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
