import { ask, refusal } from './asking.js';
import { smallArchive, type SmallArchive } from './small-archive.js';

describe('objects', () => {
  let archive: SmallArchive;

  beforeAll(async () => {
    archive = await smallArchive();
  });
  afterAll(() => archive.store.close());

  it('gives a meeting with all that belongs to it', async () => {
    const data = await ask(
      archive.store,
      `query ($id: ID!) { node(id: $id) { __typename id ... on Meeting {
        status format date topics ploverCode
        place { name country { name code } }
        participants { actor { name country { name } } capacity representing { name } role }
        history { status date claim { id } }
        claims { totalCount nodes {
          id quote modality extractor confidence knownAt review
          attribution { text actor { name } } article { title } fact { __typename ... on Meeting { id } }
        } }
      } } }`,
      { id: archive.meetings.talks },
    );
    const { planned, held } = archive.claims;
    expect(data).toEqual({
      node: {
        __typename: 'Meeting',
        id: archive.meetings.talks,
        status: 'HELD',
        format: 'IN_PERSON',
        date: '2025-08-01',
        topics: ['bilateral relations', 'The Golan'],
        ploverCode: 'CONSULT',
        place: { name: 'Moscow', country: { name: 'Russia', code: 'RUS' } },
        participants: [
          {
            actor: { name: 'Sergey Lavrov', country: { name: 'Russia' } },
            capacity: 'Foreign Minister',
            representing: { name: 'Russia' },
            role: 'HOST',
          },
          {
            actor: { name: 'Faisal Mekdad', country: { name: 'Syria' } },
            capacity: 'Foreign Minister',
            representing: { name: 'Syria' },
            role: 'PARTY',
          },
        ],
        history: [
          { status: 'PLANNED', date: '2025-08-01', claim: { id: planned } },
          { status: 'HELD', date: '2025-08-01', claim: { id: held } },
        ],
        claims: {
          totalCount: 2,
          nodes: [
            {
              id: planned,
              quote: 'The two ministers will talk on Friday.',
              modality: 'PLANNED',
              extractor: 'rules@0.1.0 meeting/verb/meet',
              confidence: 0.75,
              knownAt: '2025-07-28T08:00:00.000Z',
              review: 'CONFIRMED',
              attribution: {
                text: 'as announced by the Russian Foreign Ministry',
                actor: { name: 'Russian Foreign Ministry' },
              },
              article: { title: 'Ministers to talk in Moscow' },
              fact: { __typename: 'Meeting', id: archive.meetings.talks },
            },
            expect.objectContaining({
              id: held,
              review: 'UNREVIEWED',
              attribution: { text: 'reports say', actor: null },
              article: { title: 'Syria drops its request' },
            }),
          ],
        },
      },
    });
  });

  it('gives a stance with its life', async () => {
    const data = await ask(
      archive.store,
      `{ stances(filter: { status: [WITHDRAWN] }) { nodes {
        kind status issue since ploverCode holder { name } addressee { name } about { name }
        history { act date claim { attribution { text } fact { ... on Stance { issue } } review } }
        claims { nodes { id } }
      } } }`,
    );
    const fact = { issue: 'extradition of Bashar al-Assad' };
    expect(data).toEqual({
      stances: {
        nodes: [
          {
            kind: 'DEMAND',
            status: 'WITHDRAWN',
            ...fact,
            since: '2025-07-28',
            ploverCode: 'DEMAND',
            holder: { name: 'Syria' },
            addressee: { name: 'Russia' },
            about: [{ name: 'Bashar al-Assad' }],
            history: [
              { act: 'MADE', date: '2025-07-28', claim: { attribution: null, fact, review: 'REJECTED' } },
              {
                act: 'WITHDRAWN',
                date: '2025-08-10',
                claim: { attribution: null, fact, review: 'UNREVIEWED' },
              },
            ],
            claims: { nodes: [{ id: archive.claims.made }, { id: archive.claims.dropped }] },
          },
        ],
      },
    });
  });

  it('gives an article with all that it tells of', async () => {
    const data = await ask(
      archive.store,
      `{ article(url: "https://news.example/2") {
        title outlet byline language publishedAt ingestedAt text
        actors { nodes { name } } meetings { nodes { id } } stances { nodes { id } }
        claims { totalCount nodes { id fact { __typename } } }
      } }`,
    );
    expect(data).toEqual({
      article: {
        title: 'Syria drops its request',
        outlet: 'Evening Post',
        byline: null,
        language: 'en',
        publishedAt: '2025-08-10T20:00:00.000Z',
        ingestedAt: '2026-01-01T00:00:00.000Z',
        text: 'Syria no longer asks for extradition.',
        actors: { nodes: [{ name: 'Syria' }, { name: 'Bashar al-Assad' }] },
        meetings: { nodes: [{ id: archive.meetings.talks }] },
        stances: { nodes: [{ id: archive.stances.demand }] },
        claims: {
          totalCount: 3,
          nodes: [
            { id: archive.claims.held, fact: { __typename: 'Meeting' } },
            { id: archive.claims.dropped, fact: { __typename: 'Stance' } },
            { id: expect.any(String) as string, fact: null },
          ],
        },
      },
    });
  });

  it('gives an actor with its names, meetings, stances and articles', async () => {
    const data = await ask(
      archive.store,
      `{ actor(name: "Damascus") {
        name kind code country { name } names { text kind articleCount }
        meetings { nodes { id } } stances { nodes { issue } } articles { totalCount nodes { title } } offices { title }
      } }`,
    );
    expect(data).toEqual({
      actor: {
        name: 'Syria',
        kind: 'STATE',
        code: 'SYR',
        country: null,
        names: [
          { text: 'Damascus', kind: 'METONYM', articleCount: 1 },
          { text: 'Syria', kind: 'NAME', articleCount: 1 },
        ],
        meetings: { nodes: [{ id: archive.meetings.summit }] },
        stances: { nodes: [{ issue: 'extradition of Bashar al-Assad' }] },
        articles: {
          totalCount: 2,
          nodes: [{ title: 'Syria drops its request' }, { title: 'Ministers to talk in Moscow' }],
        },
        offices: [],
      },
    });
  });

  it('tells offices as far as they were known by an instant', async () => {
    const office = `title of { name } from to former claims { knownAt }`;
    const data = await ask<Record<string, { offices: unknown }>>(
      archive.store,
      `{
        before: actor(name: "Mekdad") { offices(asOf: "2025-07-28T07:59:59Z") { ${office} } }
        at: actor(name: "Mekdad") { offices(asOf: "2025-07-28T10:00:00+02:00") { ${office} holder { name } } }
        now: actor(name: "Mekdad") { offices { ${office} } }
      }`,
    );
    const first = { knownAt: '2025-07-28T08:00:00.000Z' };
    const second = { knownAt: '2025-08-10T20:00:00.000Z' };
    const minister = { title: 'Foreign Minister', of: { name: 'Syria' }, from: '2025-07-28' };
    expect(data.before?.offices).toEqual([]);
    expect(data.at?.offices).toEqual([
      { ...minister, to: '2025-07-28', former: false, claims: [first], holder: { name: 'Faisal Mekdad' } },
    ]);
    expect(data.now?.offices).toEqual([
      { ...minister, to: '2025-07-28', former: true, claims: [first, second] },
      {
        title: 'Member of Parliament',
        of: null,
        from: null,
        to: null,
        former: true,
        claims: [second],
      },
    ]);
  });

  it('gives nodes in the order of the ids, null for what is not there, and an error for what is no id', async () => {
    const { lavrov } = archive.actors;
    const missing = 'mtg_aaaaaaaaaaaaaaaa';
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`;
    const ids = [archive.claims.held, missing, lavrov, archive.articles.early, lavrov];
    expect(await ask(archive.store, query, { ids })).toEqual({
      nodes: [
        { __typename: 'Claim', id: archive.claims.held },
        null,
        { __typename: 'Actor', id: lavrov },
        { __typename: 'Article', id: archive.articles.early },
        { __typename: 'Actor', id: lavrov },
      ],
    });
    expect(await refusal(archive.store, query, { ids: [lavrov, 'Lavrov'] })).toMatchObject({
      code: 'BAD_ID',
      path: ['nodes', 1],
    });
    expect(await refusal(archive.store, query, { ids: Array<string>(101).fill(lavrov) })).toEqual({
      code: 'BAD_PAGE',
      message: 'ids: 101 are too many: give at most 100',
      path: ['nodes'],
    });
  });

  it('answers for an id that was merged away with the survivor', async () => {
    for (const id of archive.merged) {
      expect(await ask(archive.store, `{ node(id: "${id}") { id } actor(id: "${id}") { name } }`)).toEqual({
        node: { id: archive.actors.lavrov },
        actor: { name: 'Sergey Lavrov' },
      });
    }
  });

  it('finds an actor by any form of its name, and says who is meant where several are', async () => {
    const name = (text: string) =>
      ask(archive.store, `query ($n: String) { actor(name: $n) { name } }`, { n: text });
    expect(await name('LAVROV')).toEqual({ actor: { name: 'Sergey Lavrov' } });
    expect(await name('bjorn ostby')).toEqual({ actor: { name: 'Bjørn Østby' } });
    expect(await name('bashar al assad')).toEqual({ actor: { name: 'Bashar al-Assad' } });
    expect(await name('Lavr')).toEqual({ actor: null });
    const { ostby, otherOstby } = archive.actors;
    expect(await refusal(archive.store, '{ actor(name: "Østby") { id } }')).toEqual({
      code: 'AMBIGUOUS_NAME',
      message:
        `"Østby" is a name of 2 actors: Bjørn Østby (PERSON, Norway, ${ostby}); ` +
        `Kari Østby (PERSON, Norway, ${otherOstby}). Ask with the full name, or with id: one of these`,
      path: ['actor'],
    });
  });

  it('searches articles, actors, meetings and stances in one ranked list', async () => {
    const search = `query ($text: String!, $after: String) { search(text: $text, first: 1, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { snippet score node { __typename ... on Article { title } ... on Stance { issue } ... on Actor { name } } }
      nodes { __typename }
    } }`;
    interface Found {
      search: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { snippet: string; score: number; node: Record<string, string> }[];
      };
    }
    const first = await ask<Found>(archive.store, search, { text: 'extradition' });
    expect(first.search.totalCount).toBe(2);
    expect(first.search.pageInfo.hasNextPage).toBe(true);
    const after = first.search.pageInfo.endCursor;
    const second = await ask<Found>(archive.store, search, { text: 'extradition', after });
    expect(second.search.pageInfo.hasNextPage).toBe(false);
    const edges = [...first.search.edges, ...second.search.edges];
    expect(edges.map(({ node }) => node.__typename).sort()).toEqual(['Article', 'Stance']);
    expect(edges.every(({ snippet }) => snippet.includes('**extradition**'))).toBe(true);
    expect(edges[0]?.score).toBeGreaterThan(edges[1]?.score ?? Infinity);
    expect((await refusal(archive.store, search, { text: 'talks', after })).code).toBe('BAD_CURSOR');
  });
});
