import fc from 'fast-check';
import { Copies1764200000000 } from '../../migrations/1764200000000-copies.js';
import { findCopies } from '../../src/store/copy-rows.js';
import { ingestArticle, reconsider } from '../../src/store/ingest.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';
import { ask } from '../serve/asking.js';
import { projection } from './projection.js';
import { meeting, person, stance, state, story, tenure, type Story } from './stories.js';

const opened: Store[] = [];
async function emptyStore(): Promise<Store> {
  const store = await openStore('sqlite::memory:', { create: true });
  opened.push(store);
  await migrate(store);
  return store;
}
async function storeOf(...stories: Story[]): Promise<Store> {
  const store = await emptyStore();
  for (const each of stories) await add(store, each);
  return store;
}
const add = (store: Store, { article, extraction }: Story) =>
  ingestArticle(store, article, extraction, 'rules@0.1.0', { ingestedAt: '2026-01-01T00:00:00.000Z' });
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

const LEPIK = person('Kadri Lepik', 'EST', 'Foreign Minister');
const RUSU = person('Ion Rusu', 'MDA', 'Foreign Minister');
const ESTONIA = state('Estonia', 'EST');
const MOLDOVA = state('Moldova', 'MDA');
const met = () => meeting([LEPIK, RUSU], { date: '2025-05-06', place: 'Tallinn', placeCountry: 'EST' });

type Sentence = Parameters<typeof story>[2];
const TALKS =
  'Estonian Foreign Minister Kadri Lepik received her Moldovan counterpart, Ion Rusu, in Tallinn on Tuesday for talks on a rail link that both capitals have wanted since 2019.';
const WISH =
  'Moldova asked Estonia to pay for a survey of the bridges north of Balti before any track is laid.';
const REST: Sentence[] = [
  [
    'Experts of both sides will compare costs in Chisinau on 20 May, the government in Tallinn said in a statement.',
  ],
  ['A spokesman for the railway workers of Balti told reporters that nobody had asked them.'],
  ['The last passenger train between the two countries ran in 1991, by way of Riga and Minsk.'],
];
const LAST: Sentence = [
  'Diesel has become dear in Moldova, and the purchase of new engines was put off twice.',
];

/** The agency's report as an outlet brings it. */
function carried(
  publishedAt: string,
  outlet: string,
  edit: (text: string) => string,
  ...more: Sentence[]
): Story {
  const told: Sentence[] = [
    [edit(TALKS), met(), tenure(LEPIK, 'Foreign Minister', ESTONIA)],
    [edit(WISH), stance('MADE', MOLDOVA, ESTONIA, 'payment for a survey of bridges')],
    ...REST,
    ...more,
  ];
  return published(publishedAt, outlet, ...told);
}

/** A story by an outlet, at an hour of a day. */
function published(publishedAt: string, outlet: string, ...sentences: Sentence[]): Story {
  const { article, extraction } = story(null, outlet, ...sentences);
  return { article: { ...article, outlet, publishedAt }, extraction };
}

const AGENCY = carried('2025-05-06T12:00:00.000Z', 'agency', (text) => text, LAST);
const FIRST = carried('2025-05-06T15:00:00.000Z', 'first paper', (text) =>
  text.replace('both capitals', 'both'),
);
const SECOND = carried(
  '2025-05-07T06:00:00.000Z',
  'second paper',
  (text) => text.replace('before any track is laid', 'first'),
  [
    'At the airport Rusu also met the Latvian envoy, Janis Ozols, for an hour on Wednesday.',
    meeting([RUSU, person('Janis Ozols', 'LVA')], { date: '2025-05-07' }),
  ],
);
const OWN = published('2025-05-07T07:00:00.000Z', 'review', [
  'Ion Rusu went to see Kadri Lepik in Tallinn on Tuesday with a bill for bridges in his bag, and left with it.',
  met(),
]);
const ALL = [AGENCY, FIRST, SECOND, OWN];

const COPIES =
  '{ articles(first: 50, orderBy: { field: PUBLISHED_AT, direction: ASC }) { nodes { outlet copyOf { outlet } } } }';
async function originals(store: Store): Promise<(string | undefined)[]> {
  const { articles } = await ask<{ articles: { nodes: { copyOf: { outlet: string } | null }[] } }>(
    store,
    COPIES,
  );
  return articles.nodes.map(({ copyOf }) => copyOf?.outlet);
}

describe('copies of an article', () => {
  it('lead to it, and it to them', async () => {
    const store = await storeOf(...ALL);
    expect(await originals(store)).toEqual([undefined, 'agency', 'agency', undefined]);
    const data = await ask(
      store,
      '{ article(url: "https://news.example/agency") { copies { totalCount nodes { outlet } } } }',
    );
    expect(data).toEqual({
      article: { copies: { totalCount: 2, nodes: [{ outlet: 'second paper' }, { outlet: 'first paper' }] } },
    });
  });

  it('are no further sources, save for what they add', async () => {
    const store = await storeOf(...ALL);
    const outlets =
      'claims { totalCount nodes { article { outlet } } } history { claim { article { outlet } } }';
    expect(
      await ask(
        store,
        `{ meetings(orderBy: { field: DATE, direction: ASC }) { nodes { ${outlets} } }
           stances { nodes { ${outlets} } }
           actor(name: "Kadri Lepik") { offices { claims { article { outlet } } } } }`,
      ),
    ).toEqual({
      meetings: {
        nodes: [
          {
            claims: {
              totalCount: 2,
              nodes: [{ article: { outlet: 'agency' } }, { article: { outlet: 'review' } }],
            },
            history: [{ claim: { article: { outlet: 'agency' } } }],
          },
          {
            claims: { totalCount: 1, nodes: [{ article: { outlet: 'second paper' } }] },
            history: [{ claim: { article: { outlet: 'second paper' } } }],
          },
        ],
      },
      stances: {
        nodes: [
          {
            claims: { totalCount: 1, nodes: [{ article: { outlet: 'agency' } }] },
            history: [{ claim: { article: { outlet: 'agency' } } }],
          },
        ],
      },
      actor: { offices: [{ claims: [{ article: { outlet: 'agency' } }] }] },
    });
  });

  it('still tell their readers of the facts', async () => {
    const store = await storeOf(...ALL);
    const { article } = await ask<{
      article: {
        claims: { nodes: { fact: { __typename: string; id: string } | null }[] };
        meetings: { nodes: { id: string }[] };
        stances: { nodes: { id: string }[] };
      };
    }>(
      store,
      `{ article(url: "https://news.example/second paper") {
        claims { nodes { fact { __typename ... on Meeting { id } ... on Stance { id } } } }
        meetings { nodes { id } } stances { nodes { id } } } }`,
    );
    const facts = article.claims.nodes.flatMap(({ fact }) => fact ?? []);
    expect(facts.map((fact) => fact.__typename).sort()).toEqual(['Meeting', 'Meeting', 'Stance']);
    expect(article.claims.nodes).toHaveLength(4);
    const told = [...article.meetings.nodes, ...article.stances.nodes].map(({ id }) => id);
    expect(told.sort()).toEqual(facts.map(({ id }) => id).sort());
  });

  it('are found in whatever order they come', async () => {
    const expected = await projection(await storeOf(...ALL));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ALL, { minLength: ALL.length }), async (stories) => {
        expect(await projection(await storeOf(...stories))).toEqual(expected);
      }),
      { numRuns: 12, examples: [[[FIRST, AGENCY, OWN, SECOND]], [[OWN, SECOND, FIRST, AGENCY]]] },
    );
  });

  it('are known again', async () => {
    const store = await storeOf(...ALL);
    const before = await projection(store);
    for (const each of ALL) expect((await add(store, each)).status).toBe('ALREADY_KNOWN');
    expect(await projection(store)).toEqual(before);
  });

  it('are found anew as they were', async () => {
    const store = await storeOf(...ALL);
    const before = await projection(store);
    const again = await store.write((manager) => findCopies(manager));
    expect(again).toEqual([]);
    expect(await projection(store)).toEqual(before);
  });

  it('are found in a database that was made before they were looked for', async () => {
    const store = await storeOf(...ALL);
    const before = await projection(store);
    const repeated = await store.reader.query<{ claim_id: string }[]>('SELECT claim_id FROM claim_copy');
    const deriveAgain = () =>
      store.write((manager) => reconsider(manager, { claims: repeated.map((row) => row.claim_id) }));
    await store.write((manager) => manager.query('DELETE FROM claim_copy'));
    await deriveAgain();
    expect(await store.reader.query('SELECT max(claim_count) AS most FROM meeting')).toEqual([{ most: 4 }]);
    await store.dataSource.query('PRAGMA foreign_keys = OFF');
    await store.write(async ({ queryRunner }) => {
      if (!queryRunner) throw new Error('no connection to the database');
      await new Copies1764200000000().down(queryRunner);
      await queryRunner.query(`DELETE FROM migrations WHERE name = 'Copies1764200000000'`);
    });
    expect(await migrate(store)).toEqual({ applied: ['Copies1764200000000'] });
    await deriveAgain();
    expect(await projection(store)).toEqual(before);
  });

  it('are published within thirty days of each other', async () => {
    const store = await storeOf(
      AGENCY,
      carried('2025-06-20T06:00:00.000Z', 'late paper', (text) => text),
    );
    expect(await originals(store)).toEqual([undefined, undefined]);
  });

  it('of copies lead to the first, and a text between two others joins neither to the other', async () => {
    const cut = (from: number, to: number) => {
      const sentences: Sentence[] = [[TALKS, met()], [WISH], ...REST, LAST];
      return sentences.slice(from, to);
    };
    const part = (day: string, outlet: string, from: number, to: number) =>
      published(`2025-05-${day}T00:00:00.000Z`, outlet, ...cut(from, to));
    const chain = [part('06', 'whole', 0, 6), part('07', 'shorter', 0, 4), part('08', 'shortest', 0, 3)];
    expect(await originals(await storeOf(...chain))).toEqual([undefined, 'whole', 'whole']);
    const gap = [part('06', 'whole', 0, 6), part('07', 'shortest', 0, 3), part('08', 'shorter', 0, 4)];
    const expected = [undefined, undefined, 'whole'];
    expect(await originals(await storeOf(...gap))).toEqual(expected);
    expect(await originals(await storeOf(...gap.reverse()))).toEqual(expected);
  });
});
