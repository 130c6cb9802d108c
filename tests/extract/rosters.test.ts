import { meetings, names, stances } from './reading.js';

const people = (text: string): unknown =>
  meetings(text)[0]
    ?.participants.filter(({ kind }) => kind === 'PERSON')
    .map(({ name, capacity }) => [name, capacity]);

describe('office-holders of bodies that no gazetteer has', () => {
  it.each([
    ['Director of the Foreign Logging Service Rui Pinto met Togo.', [['Rui Pinto', 'Director']]],
    ['Secretary of the Harbour Council Ana Reyes met Togo.', [['Ana Reyes', 'Secretary']]],
    ['Chief of Staff of the Royal Household Office Ole Lund met Togo.', [['Ole Lund', 'Chief of Staff']]],
    ['Commander-in-Chief of the Coastal Forces Ole Lund met Togo.', [['Ole Lund', 'Commander-in-Chief']]],
    [
      'Chief of the Main Signals Directorate of the General Staff and Deputy Defence Minister Ole Lund met Togo.',
      [['Ole Lund', 'Chief']],
    ],
    [
      'Special Representative for Environmental Protection, Ecology, and Transport Rui Pinto met Togo.',
      [['Rui Pinto', 'Special Representative']],
    ],
    ['Harbour Council Speaker Ana Reyes met Togo.', [['Ana Reyes', 'Speaker']]],
    ['Foreign Logging Service Director Rui Pinto met Togo.', [['Rui Pinto', 'Director']]],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('keeps two people apart', () => {
    const [claim] = meetings(
      'Director of the Logging Service Rui Pinto, Transport Minister Ana Reyes and Energy Minister Ole Lund met.',
    );
    expect(names(claim)).toEqual(['Rui Pinto', 'Ana Reyes', 'Ole Lund']);
  });
});

describe('those who took part', () => {
  const LIST =
    'Energy Minister Ole Lund, Secretary of the Harbour Council Ana Reyes, Logging Service Director Rui Pinto and Mayor Ida Holm';
  const ALL = ['Ole Lund', 'Ana Reyes', 'Rui Pinto', 'Ida Holm'];

  it.each([`Taking part in the meeting were ${LIST}.`, `The meeting was attended by ${LIST}.`])(
    'are read in full, with whoever held the meeting: %s',
    (text) => {
      expect(names(meetings(text)[0])).toEqual(ALL);
      const before = 'In Lima, Chilean President Luz Soto held a meeting with Togolese fishermen.';
      const claim = meetings(`${before} ${text}`).at(-1);
      expect(names(claim).slice(0, 5)).toEqual([...ALL, 'Luz Soto']);
      expect(claim?.place).toBe('Lima');
    },
  );

  it('are read state by state', () => {
    const text =
      'The meeting was attended by Chilean president Luz Soto and energy minister Ana Reyes, Finnish president Aino Laine and mayor Ida Holm, and Togolese premier Kossi Adeyemi.';
    expect(names(meetings(text)[0])).toEqual([
      'Luz Soto',
      'Ana Reyes',
      'Aino Laine',
      'Ida Holm',
      'Kossi Adeyemi',
    ]);
  });

  it('are read where no "and" ends the list', () => {
    const text = `The meeting was attended by ${LIST.replace(' and Mayor', ', Mayor')}.`;
    expect(names(meetings(text)[0])).toEqual(ALL);
  });
});

describe('a meeting spoken of again', () => {
  const CALL = 'Chilean President Luz Soto had a telephone conversation with Finnish President Aino Laine.';

  it('is the one that its noun fits', () => {
    const told = meetings(
      `${CALL} President Aino Laine paid a visit to Togo. The conversation also touched upon fisheries.`,
    );
    expect(told.map(names)).toEqual([
      ['Luz Soto', 'Aino Laine'],
      ['Aino Laine', 'Togo'],
      ['Luz Soto', 'Aino Laine'],
    ]);
  });

  it('is none that the sentence has just proposed', () => {
    const text = `${CALL} Luz Soto said a joint meeting of divers would help, provided that the meeting is held at sea.`;
    expect(meetings(text)).toHaveLength(1);
  });

  it.each(['The leaders', 'The two leaders', 'The presidents'])('has the same people: %s', (who) => {
    const text = `${CALL} They spoke about the truce between Chad and Niger, and about talks between Chad and Niger. ${who} agreed to continue their dialogue.`;
    expect(stances(text).map(({ holder }) => holder.name)).toEqual(['Luz Soto', 'Aino Laine']);
  });

  it('leaves leaders of a body alone', () => {
    expect(stances(`${CALL} The leaders of the strike agreed to continue their protest.`)).toEqual([]);
  });
});

describe('what measures are for', () => {
  it.each([
    'The envoy Aino Laine told President Luz Soto about a package of measures to support Chile.',
    'Togo told Kossi Adeyemi about measures to protect farmers.',
  ])('is no position of whoever tells of them: %s', (text) => {
    expect(stances(text)).toEqual([]);
  });

  it('is not said by whoever is asked for it', () => {
    const claims = stances('Togo asked Peru to do everything to support Chile.');
    expect(claims.map(({ stance, holder }) => [stance, holder.name])).toEqual([['REQUEST', 'Togo']]);
  });
});

describe('what the sides of a meeting came to', () => {
  const CALL = 'Chilean President Luz Soto had a telephone conversation with Finnish President Aino Laine.';

  it.each([
    ['It was agreed to keep in contact.', ['Luz Soto', 'Aino Laine']],
    ['It was not agreed to keep in contact.', []],
    ['It was agreed by Togo to keep in contact.', []],
  ])('is agreed by them where nobody is named: %s', (text, holders) => {
    const agreed = stances(`${CALL} ${text}`).filter(({ rule }) => rule === 'stance/agreed');
    expect(agreed.map(({ holder }) => holder.name)).toEqual(holders);
  });

  it('is agreed by nobody known without a meeting, or after one of many', () => {
    expect(stances('It was agreed to keep in contact.')).toEqual([]);
    const many = 'Togo, Benin, Ghana and Chad held talks. It was agreed to keep in contact.';
    expect(stances(many)).toEqual([]);
  });

  it('is focused on something', () => {
    const claim = meetings(`${CALL} The discussion focused on fishing quotas.`).at(-1);
    expect(claim?.rule).toBe('meeting/again/discussion');
    expect(claim?.topics).toEqual(['fishing quotas']);
  });

  it.each([
    ['Togo and Benin discussed the outcome of the May 2021 Chilean summit in Lima.', [null, null]],
    ['Togo and Benin discussed fishing quotas on 3 May 2021.', [null, '2021-05-03']],
  ])('is not the day and place of its topic: %s', (text, expected) => {
    const [claim] = meetings(text);
    expect([claim?.place, claim?.date]).toEqual(expected);
  });

  it('is read where a place stands between', () => {
    const [claim] = meetings(
      'Luz Soto held talks at the Pine Hill residence with Chairperson of the African Union, President of Togo Kossi Adeyemi.',
    );
    expect(names(claim)).toEqual(['Luz Soto', 'Kossi Adeyemi']);
  });
});

describe('demands that are awaited', () => {
  it.each([
    'Togo said it would talk on the condition that all Togolese demands are met.',
    'Togo is ready for talks with the understanding that its demands be fulfilled.',
  ])('are not granted: %s', (text) => {
    const demands = stances(text).filter(({ stance }) => stance === 'DEMAND');
    expect(demands.map(({ act, holder }) => [act, holder.name])).toEqual([['REITERATED', 'Togo']]);
  });
});

describe('whoever speaks on', () => {
  it('asks, where the clause before is about a thing', () => {
    const [claim] = stances('Togo noted that this was urgent and asked Peru to withdraw its troops.');
    expect(claim?.holder.name).toBe('Togo');
    const [other] = stances('Togo said Peru was late and asked Chile to wait.');
    expect(other?.holder.name).toBe('Peru');
  });
});

describe('a visit on which somebody arrives', () => {
  it.each([
    ['The President of Chile arrived in Togo on a visit.', 'HELD'],
    ['Chilean President Luz Soto will travel to Togo on a three-day visit.', 'PLANNED'],
  ])('is paid to the state: %s', (text, status) => {
    const [claim] = meetings(text);
    expect([claim?.status, names(claim)[1], claim?.place]).toEqual([status, 'Togo', 'Togo']);
  });

  it('is no tourist’s', () => {
    expect(meetings('A tourist arrived in Togo on a visit.')).toEqual([]);
  });
});
