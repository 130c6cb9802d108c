import { jest } from '@jest/globals';
import { makeId } from '../../src/resolve/ids.js';
import type { Store } from '../../src/store/store.js';
import { ArchiveBuilder } from './archive-builder.js';
import { ask } from './asking.js';

/** As many of everything as asked for, each linked with the others. */
async function archiveOf(size: number): Promise<Store> {
  const builder = new ArchiveBuilder();
  const states = Array.from({ length: size }, (_, at) =>
    builder.actor(`State ${at}`, { kind: 'STATE', code: `S${at}` }),
  );
  const people = states.map((country, at) =>
    builder.actor(`Person ${at}`, { country, names: [[`P. ${at}`, 'ALIAS']] }),
  );
  const at = (list: readonly string[], index: number) => list[index % list.length] ?? '';
  for (let index = 0; index < size; index += 1) {
    const person = at(people, index);
    const article = builder.article(`Story ${index}`, {
      publishedAt: '2025-01-01T00:00:00.000Z',
      mentions: [person, at(people, index + 1)],
      copyOf: index % 2 === 0 ? undefined : makeId('article', `Story ${index - 1}`),
    });
    const claims = [1, 2, 3].map(() =>
      builder.claim(article, { attribution: { text: 'says', actor: person } }),
    );
    const [first = '', second = '', third = ''] = claims;
    const meeting = builder.meeting([person, at(people, index + 1), at(people, index + 2)], {
      date: '2025-01-01',
      place: builder.place(`Town ${index}`, at(states, index)),
      claims: [first],
      history: [{ status: 'HELD', date: '2025-01-01', claim: first }],
    });
    builder.conflict(meeting, 'date', { '2025-01-01': [first], '2025-01-02': [second] });
    builder.stance(person, `issue ${index}`, {
      addressee: at(people, index + 1),
      about: [at(people, index + 2)],
      claims: [second],
      history: [{ act: 'MADE', date: null, claim: second }],
    });
    builder.tenure(person, 'Minister', at(states, index), [third]);
  }
  return builder.store();
}

const CLAIM = `{ quote article { title } attribution { text actor { name } } fact { __typename } review }`;
const QUESTIONS: Record<string, string> = {
  meetings: `{ meetings(first: 100) { totalCount nodes {
    place { name country { name } } participants { actor { name country { name } } representing { name } }
    history { claim ${CLAIM} } claims(first: 2) { totalCount nodes ${CLAIM} }
    conflicts { field positions { value claims ${CLAIM} } }
  } } }`,
  then: `{ meetings(first: 100, asOf: "2025-08-01T00:00:00Z", orderBy: { field: CLAIMS, direction: DESC }) { totalCount nodes {
    place { name } participants { actor { name meetings { totalCount } stances { totalCount } counterparts { nodes { name } } } }
    history { claim ${CLAIM} } claims { totalCount nodes ${CLAIM} } conflicts { positions { claims { quote } } }
  } } }`,
  conflicts: `{ conflicts(first: 100) { totalCount nodes { ... on Meeting { date conflicts { positions { claims { quote } } } } } } }`,
  stances: `{ stances(first: 100) { nodes {
    holder { name } addressee { name } about { name } history { claim ${CLAIM} } claims { nodes ${CLAIM} }
  } } }`,
  actors: `{ actors(first: 100, filter: { kind: [PERSON] }) { nodes {
    name country { name } names { text } offices { title of { name } holder { name } claims ${CLAIM} }
    meetings(first: 5, filter: { status: [HELD] }) { totalCount nodes { date participants { actor { name } } } }
    stances(first: 5) { nodes { issue } } articles(first: 5) { totalCount nodes { title } }
    counterparts(first: 5) { totalCount edges { node { name } meetingCount meetings(first: 2) { nodes { date } } } }
    states: counterparts(level: STATE) { edges { node { name } meetings { totalCount } } }
  } } }`,
  articles: `{ articles(first: 100) { nodes {
    title copyOf { title } copies { nodes { title } } actors { nodes { name } } meetings { nodes { date } } stances { nodes { issue } }
    claims(first: 3) { nodes ${CLAIM} }
  } } }`,
  timeline: `{ timeline(first: 100) { totalCount nodes { __typename
    ... on MeetingEvent { claim ${CLAIM} meeting { date participants { actor { name } } } }
    ... on StanceEvent { claim ${CLAIM} stance { holder { name } addressee { name } history { claim { quote } } } }
  } } }`,
  search: `{ search(text: "story OR", first: 100) { nodes { __typename } }
    found: search(text: "story", first: 100) { edges { snippet node { ... on Article { title actors { totalCount } } } } } }`,
};

describe('the number of statements', () => {
  let few: Store;
  let many: Store;

  beforeAll(async () => {
    few = await archiveOf(5);
    many = await archiveOf(50);
  });
  afterAll(async () => {
    await few.close();
    await many.close();
  });

  async function statements(
    store: Store,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<number> {
    const sent = jest.spyOn(store.reader, 'query');
    try {
      await ask(store, query, variables);
      return sent.mock.calls.length;
    } finally {
      sent.mockRestore();
    }
  }

  it.each(Object.entries(QUESTIONS))(
    'of a question for %s is the same for 5 rows as for 50',
    async (_, query) => {
      const expected = await statements(few, query);
      expect(expected).toBeGreaterThan(0);
      expect(await statements(many, query)).toBe(expected);
      expect(expected).toBeLessThanOrEqual(24);
    },
  );

  it('of a question for nodes is one for each type of object', async () => {
    const data = await ask<Record<string, { nodes: { id: string }[] }>>(
      many,
      '{ m: meetings(first: 50) { nodes { id } } a: actors(first: 50) { nodes { id } } }',
    );
    const ids = [...(data.m?.nodes ?? []), ...(data.a?.nodes ?? [])].map(({ id }) => id);
    expect(ids.length).toBe(100);
    expect(await statements(many, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(2);
  });

  it('of a question for a path is two, with one for each type of object in its steps, however long it is', async () => {
    const path = async (store: Store, level: string) => {
      const size = store === few ? 5 : 50;
      const named = async (name: string) =>
        (await ask<{ actor: { id: string } }>(store, `{ actor(name: "${name}") { id } }`)).actor.id;
      const query = `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, longest: 6, level: ${level}) {
        from { name } to { name } meeting { date } } }`;
      const ends = { from: await named('Person 0'), to: await named(`Person ${Math.floor(size / 5)}`) };
      const { path } = await ask<{ path: unknown[] | null }>(store, query, ends);
      return { steps: path?.length ?? 0, sent: await statements(store, query, ends) };
    };
    for (const level of ['SELF', 'STATE']) {
      const [short, long] = [await path(few, level), await path(many, level)];
      expect(long.steps).toBeGreaterThan(short.steps);
      expect([short.sent, long.sent]).toEqual([4, 4]);
    }
  });

  it('does not count rows that nobody wants counted, nor read rows where only their number is asked for', async () => {
    expect(
      await statements(many, '{ meetings { nodes { id } pageInfo { hasNextPage } edges { cursor } } }'),
    ).toBe(1);
    const sent = jest.spyOn(many.reader, 'query');
    await ask(many, '{ meetings { totalCount } }');
    expect(sent.mock.calls.map(([text]) => text)).toEqual([expect.stringMatching(/^SELECT COUNT\(\*\)/)]);
    sent.mockRestore();
  });
});
