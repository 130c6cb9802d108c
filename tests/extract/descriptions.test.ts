import { meetings, names, read, stances } from './reading.js';

const holders = (text: string): string[] => stances(text).map(({ holder }) => holder.name);

describe('actors that a text only describes', () => {
  it.each([
    ['The striking ferry pilots demanded a pay rise on Monday.', 'Striking ferry pilots', 'OTHER', null],
    ['Two Kenyan unions rejected the plan.', 'Kenyan unions', 'ORGANISATION', 'KEN'],
    [
      'Militants loyal to Okello refused to leave the valley.',
      'Militants loyal to Okello',
      'ARMED_GROUP',
      null,
    ],
    ['Dozens of Kazakh miners refused to work on Sunday.', 'Kazakh miners', 'OTHER', 'KAZ'],
  ])('%s', (text, name, kind, country) => {
    expect(stances(text)[0]?.holder).toMatchObject({ name, kind, country, named: false });
  });

  it('may be spoken to', () => {
    const [claim] = stances('Zambia asked the striking teachers to go back to work.');
    expect(claim?.addressee?.name).toBe('Striking teachers');
  });

  it('are a body named before, where its name ends so', () => {
    expect(holders('The Coastal Workers Party met on Friday. The party rejected the plan.')).toEqual([
      'Coastal Workers Party',
    ]);
    expect(
      holders('The Coastal Museum is old. The museum refused to close. Another museum refused.'),
    ).toEqual(['Coastal Museum']);
  });

  it('are what a pronoun goes back to, within the sentence', () => {
    expect(holders('The ferry pilots said they would not end the strike.')).toEqual(['Ferry pilots']);
  });

  it('are nobody who only looks on, nor "the members" of anything', () => {
    expect(holders('Analysts demanded more data. The members refused to pay.')).toEqual([]);
  });

  it('are listed as actors only where something is claimed of them', () => {
    const { actors } = read('Ferry pilots slept. Zambia demanded that Malawi open the bridge.');
    expect(actors.map(({ actor }) => actor.name)).toEqual(['Zambia', 'Malawi']);
  });

  it('do not meet among themselves', () => {
    expect(meetings('Nurses met ferry pilots on Monday.')).toEqual([]);
    expect(names(meetings('Kenyan Prime Minister Grace Otieno met the ferry pilots.')[0])).toEqual([
      'Grace Otieno',
      'Ferry pilots',
    ]);
  });
});

describe('names that stand alone', () => {
  it('are somebody where they act', () => {
    expect(holders('The bridge is old. Okwaro demanded on Monday that Malawi open it.')).toEqual(['Okwaro']);
    expect(holders('The KNRB has refused to hand over the files.')).toEqual(['KNRB']);
  });

  it('are nobody where they stand as a place or a word like any other', () => {
    expect(holders('In Okwaro the river rose. Okwaro demanded help.')).toEqual([]);
    expect(holders('Prices demanded attention.')).toEqual([]);
    expect(holders('On Monday Prices demanded attention.')).toEqual([]);
  });
});

describe('transcripts', () => {
  const text =
    'President of Malawi Grace Otieno: Welcome, colleagues. I ask Zambia to open the bridge. ' +
    'Foreign Minister Peter Banda: We refuse to pay the toll. I would urge Kenya to lift the ban.';

  it('say who "I" and "we" are', () => {
    expect(stances(text).map(({ stance, holder, modality }) => [stance, holder.name, modality])).toEqual([
      ['REQUEST', 'Grace Otieno', 'ASSERTED'],
      ['REFUSAL', 'Peter Banda', 'ASSERTED'],
      ['REQUEST', 'Peter Banda', 'ASSERTED'],
    ]);
  });

  it('change the speaker with every label, whoever it is', () => {
    const speaking = (label: string): (string | undefined)[] =>
      stances(`Prime Minister of Malawi Grace Otieno: Welcome. ${label} We demand an answer from Kenya.`).map(
        ({ holder }) => holder.name,
      );
    expect(speaking('Thank you all.')).toEqual(['Grace Otieno']);
    expect(speaking('Peter Banda (retranslated): Good morning.')).toEqual(['Peter Banda']);
    expect(speaking('((Peter Banda)) Good morning.')).toEqual(['Peter Banda']);
    expect(speaking('Question: Good morning.')).toEqual([]);
    expect(speaking('((KN)) Good morning.')).toEqual([]);
  });

  it('have no speaker where a verb stands before the colon', () => {
    expect(holders('The plan was signed by Grace Otieno: I ask Zambia to open the bridge.')).toEqual([]);
  });
});

describe('what is asked', () => {
  it('keeps its "not"', () => {
    expect(stances('Malawi asked Zambia not to close the bridge.')[0]).toMatchObject({
      issue: 'not to close the bridge',
      issueTerms: ['bridge', 'close', 'not'],
    });
  });

  it('is not claimed where it is only expected', () => {
    expect(stances('Observers expect Malawi to demand a toll.')).toEqual([]);
  });
});
