import { EXTRACTOR, extract } from '../../src/extract/pipeline.js';
import type { Article } from '../../src/read/article.js';
import { ingestArticle } from '../../src/store/ingest.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';
import { ask, refusal } from './asking.js';

const ARTICLES: Article[] = [
  [
    '2025-03-01T09:00:00.000Z',
    'The Skerry',
    'Norwegian Foreign Minister Ana Lind will meet Danish Foreign Minister Per Holm in Oslo on 5 March. ' +
      'Norway demanded that Denmark release the trawler Sula.',
  ],
  [
    '2025-03-03T09:00:00.000Z',
    'Sound Courier',
    'The meeting between Norwegian Foreign Minister Ana Lind and Danish Foreign Minister Per Holm has been ' +
      'postponed to 12 March. Norway reiterated its demand that Denmark release the trawler Sula.',
  ],
  [
    '2025-03-12T18:00:00.000Z',
    'The Skerry',
    'Norwegian Foreign Minister Ana Lind met Danish Foreign Minister Per Holm in Oslo on Wednesday. ' +
      'Norway withdrew its demand that Denmark release the trawler Sula.',
  ],
  [
    '2025-03-13T07:00:00.000Z',
    'Fjord Radio',
    'Norwegian Foreign Minister Ana Lind met Danish Foreign Minister Per Holm in Bergen on 12 March.',
  ],
  [
    '2025-03-20T07:00:00.000Z',
    'Sound Courier',
    'Danish Foreign Minister Per Holm met Swedish Foreign Minister Eva Berg in Malmö on 19 March.',
  ],
].map(([publishedAt = '', outlet = '', text = ''], at) => ({
  title: `Story ${at}`,
  text,
  url: `https://news.example/${at}`,
  outlet,
  byline: null,
  language: 'en',
  publishedAt,
}));

async function baseOf(articles: readonly Article[]): Promise<Store> {
  const store = await openStore('sqlite::memory:', { create: true });
  await migrate(store);
  for (const article of articles)
    await ingestArticle(store, article, await extract(article), EXTRACTOR, {
      ingestedAt: '2026-01-01T00:00:00.000Z',
    });
  return store;
}

const CLAIM = `{ id quote knownAt article { title } attribution { text } fact { __typename ... on Meeting { status } } }`;
const MEETING = `id status format date place { name country { name } } topics ploverCode
  participants { actor { name country { name } } capacity role representing { name } }
  history { status date claim ${CLAIM} } claims { totalCount nodes ${CLAIM} }
  conflicts { field positions { value claims ${CLAIM} } }`;
const STANCE = `id kind status issue since ploverCode holder { name } addressee { name } about { name }
  history { act date claim ${CLAIM} } claims { totalCount nodes ${CLAIM} } conflicts { field }`;

/** Every list that can be asked as of a time, and what lies beneath; `asOf` is put in where it goes. */
const everything = (asOf: string) => `{
  meetings(first: 50${asOf}) { totalCount nodes { ${MEETING} } }
  byClaims: meetings(first: 50, orderBy: { field: CLAIMS, direction: DESC }${asOf}) { nodes { id } }
  held: meetings(filter: { status: [HELD], date: { from: "2025-03-12" } }${asOf}) { totalCount }
  people: meetings${asOf ? `(${asOf.slice(2)})` : ''} { nodes { participants { actor {
    name
    meetings { totalCount nodes { status date } }
    stances { totalCount }
    articles { totalCount }
    counterparts { edges { meetingCount lastMet node { name } meetings { nodes { status } } } nodes { name } }
    states: counterparts(level: STATE) { edges { meetingCount node { name stances { nodes { status } } } } }
    offices { title from to former claims { id } }
  } } } }
  stances(first: 50${asOf}) { totalCount nodes { ${STANCE} } }
  claimed: stances(first: 50, orderBy: { field: CLAIMS, direction: DESC }${asOf}) { nodes { id } }
  conflicts(first: 50${asOf}) { totalCount nodes { ... on Meeting { date conflicts { field } } } }
}`;

describe('asOf', () => {
  let store: Store;
  beforeAll(async () => {
    store = await baseOf(ARTICLES);
  });
  afterAll(() => store.close());

  it.each(ARTICLES.map(({ publishedAt }, at) => [publishedAt, ARTICLES.slice(0, at + 1)] as const))(
    'gives at %s what a base of the articles published by then gives',
    async (instant, known) => {
      const then = await baseOf(known);
      const asOf = await ask<object>(store, everything(`, asOf: "${instant}"`));
      expect(JSON.stringify(asOf)).toContain('Ana Lind');
      expect(asOf).toEqual(await ask(then, everything('')));
      await then.close();
    },
  );

  it('tells the story of a meeting', async () => {
    const told = async (asOf: string) => {
      const { meetings } = await ask<{ meetings: { nodes: unknown[] } }>(
        store,
        `query ($asOf: DateTime) { meetings(filter: { place: "Oslo" }, asOf: $asOf) {
          nodes { status date history { status } conflicts { field positions { value } } } } }`,
        { asOf },
      );
      return meetings.nodes;
    };
    expect(await told('2025-03-01T08:59:59Z')).toEqual([]);
    expect(await told('2025-03-01T09:00:00Z')).toEqual([
      { status: 'PLANNED', date: '2025-03-05', history: [{ status: 'PLANNED' }], conflicts: [] },
    ]);
    expect(await told('2025-03-04T00:00:00Z')).toMatchObject([{ status: 'POSTPONED', date: '2025-03-12' }]);
    expect(await told('2025-03-12T19:00:00+01:00')).toMatchObject([{ status: 'HELD', conflicts: [] }]);
    expect(await told('2025-03-14T00:00:00Z')).toMatchObject([
      {
        status: 'HELD',
        history: [{ status: 'PLANNED' }, { status: 'POSTPONED' }, { status: 'HELD' }],
        conflicts: [{ field: 'place', positions: [{ value: 'Oslo' }, { value: 'Bergen' }] }],
      },
    ]);
  });

  it('lists what is in dispute, and nothing else', async () => {
    const found = await ask(
      store,
      '{ conflicts(first: 5) { totalCount edges { cursor node { __typename } } pageInfo { hasNextPage } } }',
    );
    expect(found).toMatchObject({
      conflicts: {
        totalCount: 1,
        edges: [{ node: { __typename: 'Meeting' } }],
        pageInfo: { hasNextPage: false },
      },
    });
  });

  it('takes a sentence that contradicts others on two ministers', async () => {
    const report = (day: number, estonian: string, polish: string): Article => ({
      title: `Riga, ${day}`,
      text:
        `Latvian Foreign Minister Ilze Kalna met Estonian Foreign Minister ${estonian} and Polish Foreign ` +
        `Minister ${polish} in Riga on 3 March 2025.`,
      url: null,
      outlet: `Outlet ${day}`,
      byline: null,
      language: 'en',
      publishedAt: `2025-03-0${day}T09:00:00.000Z`,
    });
    const base = await baseOf([
      report(4, 'Mart Kask', 'Jan Nowak'),
      report(5, 'Rein Saar', 'Jan Nowak'),
      report(6, 'Mart Kask', 'Adam Lis'),
    ]);
    const found = await ask(base, '{ meetings { nodes { conflicts { field positions { value } } } } }');
    expect(found).toEqual({
      meetings: {
        nodes: [
          {
            conflicts: [
              {
                field: 'participants',
                positions: ['Mart Kask', 'Jan Nowak', 'Rein Saar', 'Adam Lis'].map((value) => ({ value })),
              },
            ],
          },
        ],
      },
    });
    await base.close();
  });

  it('says what is wrong with an instant', async () => {
    const { message } = await refusal(store, '{ meetings(asOf: "last week") { totalCount } }');
    expect(message).toContain('"last week" is not an instant');
  });
});
