import { meetings, names, read } from './reading.js';

const roles = (text: string, publishedAt: string): string[] =>
  (meetings(text, publishedAt)[0]?.participants ?? []).map(({ name, role }) => `${name} ${role}`);

describe('talks with somebody between the sides', () => {
  it('are told by the verb of mediating behind an office and a name', () => {
    const text =
      'The Minister of Foreign Affairs of Gabon, Odile Nzamba, mediated talks in Libreville on 9 March between a ' +
      'delegation of the African Union, headed by Paul Mbeki, and a delegation of the Wadai Liberation Front, headed by ' +
      'Anta ag Rhissa.';
    expect(roles(text, '2031-03-10').sort()).toEqual([
      'African Union PARTY',
      'Anta ag Rhissa PARTY',
      'Odile Nzamba MEDIATOR',
      'Paul Mbeki PARTY',
      'Wadai Liberation Front PARTY',
    ]);
  });

  it('have the mediator whom a participle behind a comma names', () => {
    const text =
      'Chad and Sudan held talks in Libreville on Tuesday, mediated by Gabonese Foreign Minister Odile Nzamba.';
    expect(roles(text, '2031-03-12').sort()).toEqual(['Chad PARTY', 'Odile Nzamba MEDIATOR', 'Sudan PARTY']);
  });

  it('lose no side that stands before the verb', () => {
    const text =
      'Delegations of the African Union (AU) and the armed group Wadai Liberation Front (WLF) will hold ceasefire talks in ' +
      'Libreville on Tuesday.';
    expect(names(meetings(text, '2031-03-08')[0]).sort()).toEqual([
      'African Union',
      'Wadai Liberation Front',
    ]);
  });

  it('are not held by the means by which a paper was told of them', () => {
    const text =
      'No talks between Chad and Sudan took place in Libreville on Tuesday, a spokesman for Chad told this paper by ' +
      'satellite telephone.';
    expect(meetings(text, '2031-03-12')[0]).toMatchObject({ format: 'IN_PERSON', modality: 'DENIED' });
    const call = 'The presidents of Chad and Sudan spoke by telephone on Tuesday, a spokesman said.';
    expect(meetings(call, '2031-03-12')[0]?.format).toBe('CALL');
  });
});

describe('an acronym without a word of what it stands for', () => {
  const actors = (text: string): string[] => read(text).actors.map(({ actor }) => actor.name);

  it('is the one body of the article whose initials it is', () => {
    const text =
      'Chad and the Wadai Liberation Front held talks in Libreville. The WLF demanded that Chad withdraw its troops.';
    expect(actors(text)).toContain('Wadai Liberation Front');
    expect(actors(text)).not.toContain('WLF');
  });

  it('stays a name of its own where two bodies have these initials', () => {
    const text =
      'Chad met the Wadai Liberation Front and the Wadai Labour Front in Libreville. ' +
      'The WLF demanded that Chad withdraw its troops.';
    expect(actors(text)).toContain('WLF');
  });

  it('names a side of talks behind "the"', () => {
    const text =
      'After the first round of talks between Chad and the WLF in Libreville on March 4, few observers had expected a truce.';
    expect(names(meetings(text, '2031-03-20')[0])).toEqual(['Chad', 'WLF']);
  });
});

describe('a body', () => {
  it('fights where the noun before its name says so', () => {
    const kind = (text: string): string | undefined =>
      read(text).actors.find(({ actor }) => actor.name === 'Wadai Liberation Front')?.actor.kind;
    expect(kind('Chad met the armed group Wadai Liberation Front in Libreville.')).toBe('ARMED_GROUP');
    expect(kind('Chad met the Wadai Liberation Front in Libreville.')).toBe('ORGANISATION');
  });

  it('is known by its own name where those whom it sent are named with it', () => {
    const text = 'A delegation of the African Union held talks with Chad in Libreville.';
    const union = read(text).actors.find(({ actor }) => actor.name === 'African Union');
    expect(union?.forms.map(({ text }) => text)).toEqual(['African Union']);
  });
});

describe('those whom a union and a state sent', () => {
  it('are both of them', () => {
    const text = 'Delegations of the African Union and Chad held talks in Libreville on Tuesday.';
    expect(names(meetings(text, '2031-03-12')[0]).sort()).toEqual(['African Union', 'Chad']);
  });
});

describe('a family name that stands first', () => {
  it('is what its bearer is called by later', () => {
    const text =
      'Chinese Agriculture Minister Lu Wenbo arrived in Riga on Monday. ' +
      'Lu will meet Latvian Agriculture Minister Ilze Kalna on Tuesday.';
    expect(names(meetings(text, '2031-03-10')[0])).toEqual(['Lu Wenbo', 'Ilze Kalna']);
  });
});
