import type { Store } from '../../src/store/store.js';
import { ArchiveBuilder } from './archive-builder.js';
import { ask, refusal } from './asking.js';

interface Item {
  __typename: 'MeetingEvent' | 'StanceEvent';
  status?: string;
  act?: string;
  date: string | null;
}

const stepOf = ({ status, act, date }: Item) => `${status ?? act} ${date}`;

interface Page {
  timeline: {
    totalCount: number;
    nodes: Item[];
    edges: { cursor: string; node: Item }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}

const ITEM = `__typename ... on MeetingEvent { status date } ... on StanceEvent { act date }`;

async function page(store: Store, args: string): Promise<Page['timeline']> {
  const { timeline } = await ask<Page>(
    store,
    `{ timeline${args === '' ? '' : `(${args})`} { totalCount nodes { ${ITEM} } edges { cursor node { ${ITEM} } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  expect(timeline.edges.map(({ node }) => node)).toEqual(timeline.nodes);
  return timeline;
}

/** What happened, as `STEP date`, in the order of the answer. */
async function happened(store: Store, args: string): Promise<string[]> {
  const { nodes } = await page(store, args);
  return nodes.map(stepOf);
}

describe('a timeline', () => {
  const builder = new ArchiveBuilder();
  const peru = builder.actor('Peru', { kind: 'STATE', code: 'PER' });
  const chad = builder.actor('Chad', { kind: 'STATE', code: 'TCD' });
  const ana = builder.actor('Ana Quispe', { country: peru });
  const chloe = builder.actor('Chloé Abakar', { country: chad });
  const guild = builder.actor('Salt Guild', { kind: 'ORGANISATION' });
  const elin = builder.actor('Elin Berg');
  const merged = 'act_cccccccccccccccc';
  builder.redirect(merged, ana);
  const article = builder.article('What happened in spring', { publishedAt: '2025-05-01T00:00:00.000Z' });
  const claim = () => builder.claim(article);

  const talks = builder.meeting([ana, chloe], {
    date: '2025-03-20',
    history: [
      { status: 'PLANNED', date: '2025-03-10', day: '2025-03-01', claim: claim() },
      { status: 'POSTPONED', date: '2025-03-20', day: '2025-03-09', claim: claim() },
      // told of only in May: it stands where it happened
      { status: 'HELD', date: '2025-03-20', claim: claim(), known: { from: '2025-05-01T00:00:00.000Z' } },
    ],
  });
  const demand = builder.stance(chloe, 'passage for salt', {
    addressee: guild,
    history: [
      { act: 'MADE', date: '2025-03-05', claim: claim() },
      { act: 'WITHDRAWN', date: null, day: '2025-03-20', claim: claim() },
    ],
  });
  builder.meeting([guild, elin], {
    status: 'HELD',
    date: '2025-04',
    history: [{ status: 'HELD', date: '2025-04', claim: claim() }],
  });
  builder.stance(peru, 'a canal', { history: [{ act: 'REITERATED', date: '2025', claim: claim() }] });
  builder.stance(elin, 'a bridge', {
    history: [{ act: 'HARDENED', date: 'XXXX-08-02', day: '2025-02-02', claim: claim() }],
  });
  builder.stance(elin, 'a well', { history: [{ act: 'SOFTENED', date: null, claim: claim() }] });
  builder.meeting([elin, ana], {
    status: 'CANCELLED',
    date: null,
    history: [
      {
        status: 'PLANNED',
        date: '2025-12-24',
        day: '2025-02-03',
        claim: claim(),
        known: { to: '2025-02-20T00:00:00.000Z' },
      },
      {
        status: 'CANCELLED',
        date: '2025-12-24',
        day: '2025-02-20',
        claim: claim(),
        known: { from: '2025-02-20T00:00:00.000Z' },
      },
    ],
  });
  let store: Store;

  beforeAll(async () => {
    store = await builder.store();
  });
  afterAll(() => store.close());

  const ALL = [
    'SOFTENED null',
    'REITERATED 2025',
    'HARDENED XXXX-08-02',
    'CANCELLED 2025-12-24',
    'PLANNED 2025-03-10',
    'MADE 2025-03-05',
    'POSTPONED 2025-03-20',
    'HELD 2025-03-20',
    'WITHDRAWN null',
    'HELD 2025-04',
  ];

  it('has the steps of meetings and stances in the order in which they happened', async () => {
    const timeline = await page(store, '');
    expect(timeline.nodes.map(stepOf)).toEqual(ALL);
    expect(timeline.totalCount).toBe(ALL.length);
    expect(timeline.nodes.map(({ __typename }) => __typename).slice(3, 6)).toEqual([
      'MeetingEvent',
      'MeetingEvent',
      'StanceEvent',
    ]);
  });

  it('leads to the meeting or the stance, and to the claim', async () => {
    const { timeline } = await ask<{ timeline: { nodes: object[] } }>(
      store,
      `{ timeline(actors: { all: ["${chloe}"] }) { nodes {
        ... on MeetingEvent { meeting { id participants { actor { name } } } claim { article { title } } }
        ... on StanceEvent { stance { id issue holder { name } } claim { article { title } } }
      } } }`,
    );
    const told = { article: { title: 'What happened in spring' } };
    const participants = [{ actor: { name: 'Ana Quispe' } }, { actor: { name: 'Chloé Abakar' } }];
    const meeting = { meeting: { id: talks, participants }, claim: told };
    const stance = {
      stance: { id: demand, issue: 'passage for salt', holder: { name: 'Chloé Abakar' } },
      claim: told,
    };
    expect(timeline.nodes).toEqual([meeting, stance, meeting, meeting, stance]);
  });

  it.each([
    ['one who takes part or holds the stance', [chloe], 'any', 'SELF', [4, 5, 6, 7, 8]],
    ['one to whom the stance is put', [guild], 'any', 'SELF', [5, 8, 9]],
    ['an id that was merged away', [merged], 'all', 'SELF', [3, 4, 6, 7]],
    ['any of two', [ana, guild], 'any', 'SELF', [3, 4, 5, 6, 7, 8, 9]],
    ['all of two, each in any part', [guild, chloe], 'all', 'SELF', [5, 8]],
    ['all of two at one meeting', [ana, chloe], 'all', 'SELF', [4, 6, 7]],
    ['a state, and nobody else', [peru], 'any', 'SELF', [1]],
    ['a state with all who act for it', [peru], 'any', 'STATE', [1, 3, 4, 6, 7]],
    ['the state that a person acts for', [chloe], 'all', 'STATE', [4, 5, 6, 7, 8]],
    ['who acts for no state', [elin], 'any', 'STATE', [0, 2, 3, 9]],
  ])('is of %s', async (_, ids, which, level, expected) => {
    const args = `actors: { ${which}: ${JSON.stringify(ids)}, level: ${level} }`;
    expect(await happened(store, args)).toEqual(expected.map((at) => ALL[at]));
  });

  it('joins all and any', async () => {
    const args = `actors: { all: ["${chloe}"], any: ["${guild}", "${elin}"] }`;
    expect(await happened(store, args)).toEqual(['MADE 2025-03-05', 'WITHDRAWN null']);
  });

  it.each([
    ['{ from: "2025-03-09", to: "2025-03-20" }', [1, 6, 7, 8]],
    ['{ to: "2025-02-20" }', [1, 2, 3]],
    ['{ to: "2025-02-19" }', [1, 2]],
    // any day in April, or in 2025, is one of these
    ['{ from: "2025-04-30" }', [1, 9]],
    ['{ from: "2025-05" }', [1]],
    // planned for that day, but reported on another
    ['{ from: "2025-12-24", to: "2025-12-24" }', [1]],
    ['{ from: "2026" }', []],
  ])('is of the days %s', async (dates, expected) => {
    expect(await happened(store, `dates: ${dates}`)).toEqual(expected.map((at) => ALL[at]));
  });

  it('is the one known at the time asked about', async () => {
    const args = `actors: { any: ["${ana}"] }, asOf:`;
    const before = ['PLANNED 2025-12-24', 'PLANNED 2025-03-10', 'POSTPONED 2025-03-20'];
    const between = ['CANCELLED 2025-12-24', ...before.slice(1)];
    expect(await happened(store, `${args} "2025-02-19T23:59:59Z"`)).toEqual(before);
    expect(await happened(store, `${args} "2025-02-20T00:00:00Z"`)).toEqual(between);
    expect(await happened(store, `${args} "2025-05-01T00:00:00Z"`)).toEqual([...between, 'HELD 2025-03-20']);
    expect(await happened(store, `${args} null`)).toEqual([...between, 'HELD 2025-03-20']);
  });

  it('beneath which everything is as it was known then', async () => {
    const { timeline } = await ask<{ timeline: { nodes: { meeting: { history: object[] } }[] } }>(
      store,
      `{ timeline(actors: { all: ["${ana}", "${chloe}"] }, first: 1, asOf: "2025-04-01T00:00:00Z") { nodes {
        ... on MeetingEvent { meeting { history { status } } } } } }`,
    );
    expect(timeline.nodes).toEqual([
      { meeting: { history: [{ status: 'PLANNED' }, { status: 'POSTPONED' }] } },
    ]);
  });

  it.each([1, 3, 4, 100])('shows each step once in pages of %i', async (size) => {
    const steps: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const args = `first: ${size}${after === null ? '' : `, after: "${after}"`}`;
      const { nodes, edges, pageInfo, totalCount } = await page(store, args);
      expect(totalCount).toBe(ALL.length);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
      steps.push(...nodes.map(stepOf));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
      expect(nodes.length).toBe(more ? size : ALL.length - (steps.length - nodes.length));
    }
    expect(steps).toEqual(ALL);
  });

  it.each([
    ['actors: {}', 'BAD_FILTER', /^actors names nobody/],
    ['actors: { all: [] }', 'BAD_FILTER', /^actors\.all is an empty list/],
    ['actors: { any: ["act_dddddddddddddddd"] }', 'BAD_ID', /^actors\.any\[0\]: there is no actor/],
    [`actors: { any: ["${talks}"] }`, 'BAD_ID', /^actors\.any\[0\]: .* is the id of a meeting/],
    ['dates: {}', 'BAD_FILTER', /^dates is empty/],
    ['dates: { from: "2026", to: "2025" }', 'BAD_FILTER', /^dates: from \(2026-01-01\) is later than to/],
    ['dates: { from: "XXXX-07-31" }', 'BAD_DATE', /^dates\.from: XXXX-07-31 has no year/],
    ['first: 0', 'BAD_PAGE', /^first: 0 is no page size/],
    ['first: 101', 'BAD_PAGE', /^first: 101 is no page size/],
    ['after: "?"', 'BAD_CURSOR', /^after is not a cursor/],
  ])('cannot be asked with %s', async (args, code, message) => {
    const refused = await refusal(store, `{ timeline(${args}) { totalCount } }`);
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(message);
  });

  it('does not take the cursor of another list', async () => {
    const { meetings } = await ask<{ meetings: { pageInfo: { endCursor: string } } }>(
      store,
      '{ meetings { pageInfo { endCursor } } }',
    );
    const refused = await refusal(
      store,
      `{ timeline(after: "${meetings.pageInfo.endCursor}") { totalCount } }`,
    );
    expect(refused).toMatchObject({
      code: 'BAD_CURSOR',
      message: expect.stringMatching(/another list/) as string,
    });
  });
});
