import type { ActorKind, MeetingClaim } from '../../src/extract/claim.js';
import { meetingHistoryOf, type MeetingFact } from '../../src/resolve/meeting-fact.js';
import { clusterMeetings } from '../../src/resolve/meetings.js';
import { linkMeetings, meetingKeys, meetingNode } from '../../src/resolve/meeting-links.js';
import type { MeetingSource, Side } from '../../src/resolve/resolved.js';

export interface Who extends Side {
  capacity: string | null;
}
/** Somebody who may meet others, by an id that is the name. */
export const who = (
  id: string,
  state: string,
  capacity: string | null = null,
  kind: ActorKind = 'PERSON',
): Who => ({
  id,
  kind,
  named: true,
  state,
  capacity,
});
export const LEPIK = who('Lepik', 'EST', 'Defence Minister');
export const WRONA = who('Wrona', 'POL', 'Defence Minister');
export const KASK = who('Kask', 'EST', 'Prime Minister');
export const ESTONIA = who('Estonia', 'EST', null, 'STATE');
export const POLAND = who('Poland', 'POL', null, 'STATE');
export const MINISTER = { ...who('minister of EST', 'EST', 'Minister of Defence'), named: false };

let count = 0;
/** A claim of a meeting that was told on a day, each in an article of its own unless that is given. */
export function told(
  day: string,
  people: Who[],
  rest: Partial<MeetingClaim> = {},
  articleId?: string,
): MeetingSource {
  count += 1;
  const participants = people.map((person) => ({
    ...{ text: person.id, name: person.id, kind: person.kind, country: person.state },
    ...{ capacity: person.capacity, named: person.named, role: 'PARTY' as const },
  }));
  return {
    id: `clm_${String(count).padStart(4, '0')}`,
    articleId: articleId ?? `art_${count}`,
    knownAt: `${day}T08:00:00.000Z`,
    publishedOn: day,
    participants: people.map(({ id, kind, named, state }) => ({ id, kind, named, state })),
    absent: [],
    content: {
      kind: 'meeting',
      status: 'HELD',
      format: 'IN_PERSON',
      participants,
      place: null,
      placeCountry: null,
      date: null,
      topics: [],
      modality: 'ASSERTED',
      attribution: null,
      quote: '',
      start: 0,
      end: 0,
      rule: '',
      confidence: 1,
      ...rest,
    },
  };
}
export const plan = { status: 'PLANNED', modality: 'PLANNED' } as const;

/** The meetings that some claims amount to; the same in whatever order they are given, and filed under common keys. */
export function meetings(...claims: MeetingSource[]): (MeetingFact & { claimIds: readonly string[] })[] {
  const facts = (given: MeetingSource[]) =>
    clusterMeetings(given).map((cluster) => {
      const { versions, claimIds } = meetingHistoryOf(cluster);
      const fact = versions.at(-1)?.fact;
      if (!fact) throw new Error('a meeting that is none');
      return { ...fact, claimIds };
    });
  expect(facts([...claims].reverse())).toEqual(facts(claims));
  const nodes = claims.map(meetingNode);
  for (const a of nodes)
    for (const b of nodes)
      if (a !== b && linkMeetings(a, b)) {
        const keys = new Set(meetingKeys(a));
        expect(meetingKeys(b).some((key) => keys.has(key))).toBe(true);
      }
  return facts(claims);
}
