import type { ActorRef } from '../../src/extract/claim.js';
import type { MeetingSource } from '../../src/resolve/resolved.js';
import { LEPIK, meetings, told, who, type Who, WRONA } from './meeting-claims.js';

const LIND = who('Lind', 'NOR', 'Prime Minister');
const NORWAY = who('Norway', 'NOR', null, 'STATE');
const there = { date: '2025-09-03', place: 'Tallinn', placeCountry: 'EST' };

/** The same claim with people who were not there. */
const without = (source: MeetingSource, ...people: Who[]): MeetingSource => ({
  ...source,
  absent: people.map(({ id, kind, named, state }) => ({ id, kind, named, state })),
  content: {
    ...source.content,
    absent: people.map((person): ActorRef => ({
      ...{ text: person.id, name: person.id, kind: person.kind, country: person.state },
      ...{ capacity: person.capacity, named: person.named },
    })),
  },
});

const pair = (day: string) => told(day, [LEPIK, WRONA], there);
const three = (day: string) => told(day, [LEPIK, WRONA, LIND], there);
const people = (...claims: MeetingSource[]) =>
  meetings(...claims)[0]?.participants.map(({ side }) => side.id);
const conflicts = (...claims: MeetingSource[]) =>
  meetings(...claims)[0]?.conflicts.map(({ field, positions }) => [
    field,
    ...positions.map(({ value, claimIds }) => [value, claimIds.length]),
  ]);

describe('somebody who was at a meeting by some and not by others', () => {
  it('is a disagreement on who took part, with those on each side who speak of it', () => {
    const claims = [pair('2025-09-03'), three('2025-09-04'), without(pair('2025-09-05'), LIND)];
    expect(meetings(...claims)).toHaveLength(1);
    expect(conflicts(...claims)).toEqual([['participants', ['Lind', 1], ['without Lind', 1]]]);
  });

  it('took part if most say so, and of equals if the latest does', () => {
    const denied = without(pair('2025-09-05'), LIND);
    expect(people(three('2025-09-04'), denied)).toEqual(['Lepik', 'Wrona']);
    expect(people(three('2025-09-06'), denied)).toEqual(['Lepik', 'Wrona', 'Lind']);
    expect(people(three('2025-09-03'), three('2025-09-04'), denied)).toEqual(['Lepik', 'Wrona', 'Lind']);
  });

  it('was not there if the state was not, but may have been without another of its people', () => {
    expect(conflicts(three('2025-09-04'), without(pair('2025-09-05'), NORWAY))).toEqual([
      ['participants', ['Lind', 1], ['without Lind', 1]],
    ]);
    const other = who('Berg', 'NOR', 'Defence Minister');
    expect(conflicts(three('2025-09-04'), without(pair('2025-09-05'), other))).toEqual([]);
  });

  it('is in no dispute if nobody says that he was there, or if it was only planned', () => {
    const denied = without(pair('2025-09-05'), LIND);
    expect(conflicts(pair('2025-09-04'), denied)).toEqual([]);
    const planned = { ...three('2025-09-01') };
    planned.content = { ...planned.content, status: 'PLANNED', modality: 'PLANNED' };
    expect(conflicts(planned, denied)).toEqual([]);
  });
});
