import fc from 'fast-check';
import { executeQuery } from '../../src/serve/execute.js';
import type { Store } from '../../src/store/store.js';
import { ArchiveBuilder } from './archive-builder.js';
import { ask, refusal } from './asking.js';

interface PageOf<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const PAGE =
  'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const MEETINGS = 137;

describe('pages', () => {
  let store: Store;
  let lavrov: string;

  beforeAll(async () => {
    const builder = new ArchiveBuilder();
    lavrov = builder.actor('Sergey Lavrov');
    const others = Array.from({ length: 7 }, (_, at) => builder.actor(`Guest ${at}`, { mentions: at % 3 }));
    for (let at = 0; at < MEETINGS; at += 1) {
      // few dates and many undated meetings, so that ids have ties to break
      const date = at % 5 === 0 ? null : `2025-0${1 + (at % 4)}`;
      builder.meeting([lavrov, others[at % 7] ?? lavrov], { date });
      builder.article(`Story ${at}`, {
        publishedAt: at % 4 === 0 ? null : `2025-01-0${1 + (at % 3)}T00:00:00.000Z`,
        mentions: [lavrov],
      });
      builder.stance(lavrov, `issue ${at}`, { ...(at % 2 === 0 && { changed: `2025-0${1 + (at % 9)}` }) });
    }
    store = await builder.store();
  });
  afterAll(() => store.close());

  /** All ids of a list, page by page; checks what each page says of itself on the way. */
  async function walk(
    field: (args: string) => string,
    read: (data: never) => PageOf<{ id: string }>,
    size: number,
    backward: boolean,
  ): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    for (let more = true; more;) {
      const from: string = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
      const page: PageOf<{ id: string }> = read(
        await ask<never>(store, field(`${backward ? 'last' : 'first'}: ${size}${from}`)),
      );
      const nodes = page.nodes.map(({ id }) => id);
      expect(page.edges.map(({ node }) => node.id)).toEqual(nodes);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
      expect(backward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage).toBe(cursor !== null);
      if (backward) ids.unshift(...nodes);
      else ids.push(...nodes);
      more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
      cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
      expect(nodes.length).toBe(more ? size : ids.length % size || size);
    }
    return ids;
  }

  it.each([
    ['meetings', ''],
    ['meetings', ', orderBy: { field: DATE, direction: ASC }'],
    ['meetings', ', orderBy: { field: CLAIMS, direction: DESC }'],
    ['articles', ''],
    ['articles', ', orderBy: { field: PUBLISHED_AT, direction: ASC }'],
    ['articles', ', orderBy: { field: INGESTED_AT, direction: DESC }'],
    ['stances', ''],
    ['stances', ', orderBy: { field: SINCE, direction: ASC }'],
  ])('of %s%s show each item once, forward and backward, in one order', async (list, order) => {
    const field = (args: string) => `{ list: ${list}(${args}${order}) { ${PAGE} } }`;
    const read = (data: { list: PageOf<{ id: string }> }) => data.list;
    const forward = await walk(field, read, 25, false);
    expect(new Set(forward).size).toBe(MEETINGS);
    expect(forward.length).toBe(MEETINGS);
    expect(await walk(field, read, 31, true)).toEqual(forward);
  });

  it.each(['meetings', 'articles', 'stances'])('of the %s of one actor do too', async (list) => {
    const field = (args: string) => `{ actor(id: "${lavrov}") { list: ${list}(${args}) { ${PAGE} } } }`;
    const read = (data: { actor: { list: PageOf<{ id: string }> } }) => data.actor.list;
    const forward = await walk(field, read, 40, false);
    expect(new Set(forward).size).toBe(MEETINGS);
    expect(await walk(field, read, 100, true)).toEqual(forward);
  });

  it('of counterparts do too', async () => {
    const field = (args: string) => `{ actor(id: "${lavrov}") { list: counterparts(${args}) { ${PAGE} } } }`;
    const read = (data: { actor: { list: PageOf<{ id: string }> } }) => data.actor.list;
    const forward = await walk(field, read, 2, false);
    expect(new Set(forward).size).toBe(7);
    expect(await walk(field, read, 3, true)).toEqual(forward);
  });

  it('of a search show each hit once, the best first', async () => {
    const field = (args: string) => `{ list: search(text: "story", ${args}) {
      edges { cursor score node { ... on Article { id } } } nodes { ... on Article { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const read = (data: { list: PageOf<{ id: string }> }) => data.list;
    expect(new Set(await walk(field, read, 30, false)).size).toBe(MEETINGS);
  });

  it('are ordered as asked, with what has no date at the small end', async () => {
    interface Dated {
      meetings: { nodes: { date: string | null }[] };
    }
    const dates = async (direction: string) =>
      (
        await ask<Dated>(
          store,
          `{ meetings(first: 100, orderBy: { field: DATE, direction: ${direction} }) { nodes { date } } }`,
        )
      ).meetings.nodes.map(({ date }) => date ?? '');
    const ascending = await dates('ASC');
    expect(ascending).toEqual([...ascending].sort());
    expect(ascending[0]).toBe('');
    const descending = await dates('DESC');
    expect(descending).toEqual([...descending].sort().reverse());
    expect(descending[0]).toBe('2025-04');
  });

  it('have twenty items unless asked otherwise', async () => {
    const data = await ask<{ meetings: { nodes: unknown[]; totalCount: number } }>(
      store,
      '{ meetings { totalCount nodes { id } } }',
    );
    expect(data.meetings.nodes.length).toBe(20);
    expect(data.meetings.totalCount).toBe(MEETINGS);
  });

  it('stay right while items come in before the cursor and leave', async () => {
    const builder = new ArchiveBuilder();
    const guest = builder.actor('Guest');
    for (let at = 0; at < 6; at += 1) builder.meeting([guest], { date: `2025-01-1${at}` });
    const growing = await builder.store();
    const page = (args: string) =>
      ask<{ meetings: PageOf<{ date: string }> }>(
        growing,
        `{ meetings(first: 3${args}) { nodes { date } edges { cursor node { id } } pageInfo { endCursor } } }`,
      );
    const first = await page('');
    builder.meeting([guest], { date: '2025-02-01' });
    await builder.writeTo(growing);
    const cursor = first.meetings.pageInfo.endCursor ?? '';
    const second = await page(`, after: "${cursor}"`);
    expect([...first.meetings.nodes, ...second.meetings.nodes].map(({ date }) => date)).toEqual(
      [5, 4, 3, 2, 1, 0].map((at) => `2025-01-1${at}`),
    );
    await growing.close();
  });

  it.each([
    ['first: 0', 'first: 0 is no page size: give 1 to 100'],
    ['first: 101', 'first: 101 is no page size: give 1 to 100'],
    ['first: -1', 'first: -1 is no page size: give 1 to 100'],
    ['last: 0', 'last: 0 is no page size: give 1 to 100'],
    ['first: 1, last: 1', 'first and last cannot both be given: page forward or backward'],
    ['first: 1, before: "x"', 'first goes with after, not with before: before goes with last'],
    ['last: 1, after: "x"', 'last goes with before, not with after: after goes with first'],
    ['after: "x", before: "x"', 'after and before cannot both be given: page forward or backward'],
  ])('refuse (%s)', async (args, message) => {
    for (const list of ['meetings', 'articles', 'stances', 'actors']) {
      expect(await refusal(store, `{ ${list}(${args}) { nodes { id } } }`)).toEqual({
        code: 'BAD_PAGE',
        message,
        path: [list],
      });
    }
    const nested = await refusal(store, `{ actor(id: "${lavrov}") { meetings(${args}) { totalCount } } }`);
    expect(nested).toEqual({ code: 'BAD_PAGE', message, path: ['actor', 'meetings'] });
  });

  it('refuse cursors of another list, of another order and mangled ones', async () => {
    const cursorOf = async (list: string) =>
      (await ask<{ list: PageOf<unknown> }>(store, `{ list: ${list} { pageInfo { endCursor } } }`)).list
        .pageInfo.endCursor ?? '';
    const cursor = await cursorOf('meetings');
    const other =
      'after is a cursor of another list or another order: use cursors only with the list and the orderBy they came from';
    const use = (list: string, after: string) =>
      refusal(store, `query ($after: String) { ${list} { nodes { id } } }`, { after });
    const byClaims = 'meetings(after: $after, orderBy: { field: CLAIMS, direction: DESC })';
    expect(await use('stances(after: $after)', cursor)).toMatchObject({ code: 'BAD_CURSOR', message: other });
    expect(await use(byClaims, cursor)).toMatchObject({ code: 'BAD_CURSOR', message: other });
    const mangled = [
      cursor.slice(2),
      cursor.slice(0, -9),
      `${cursor}!`,
      '',
      'W10',
      Buffer.from(JSON.stringify(['meetings.DATE.DESC', 1, 'x'])).toString('base64url'),
      Buffer.from(JSON.stringify(['meetings.DATE.DESC', null, 'x'])).toString('base64url'),
      Buffer.from(JSON.stringify(['meetings.DATE.DESC', '', 'x', 'y'])).toString('base64url'),
      Buffer.from(JSON.stringify({ meetings: 1 })).toString('base64url'),
    ];
    for (const wrong of mangled)
      expect((await use('meetings(after: $after)', wrong)).code).toBe('BAD_CURSOR');
    const before = await refusal(store, '{ meetings(before: "x") { nodes { id } } }');
    expect(before.message).toBe(
      'before is not a cursor: give one that this list returned, in full, or leave it out',
    );
  });

  const WITH_TEXT = [
    'meetings(after: $text) { nodes { id } }',
    'articles(before: $text) { nodes { id } }',
    'actor(name: $text) { id }',
    'search(text: $text) { nodes { __typename } }',
    'search(text: "story", after: $text) { nodes { __typename } }',
    'articles(filter: { text: $text }) { totalCount }',
    'articles(filter: { outlet: [$text] }) { totalCount }',
    'meetings(filter: { place: $text, topic: $text }) { totalCount }',
    'actors(filter: { name: $text }) { totalCount }',
    'stances(filter: { issue: $text }) { totalCount }',
  ];
  const WITH_ID = [
    'node(id: $id) { id }',
    'actor(id: $id) { id }',
    'meetings(filter: { participants: { any: [$id], level: STATE } }) { totalCount }',
    'actors(filter: { country: $id }) { totalCount }',
  ];

  it('refuse whatever else is put in for a cursor, an id, a name or a text, and never break', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc.constantFrom(
        '"',
        '*',
        'a OR b',
        "'; DROP TABLE meeting; --",
        '\0',
        'NEAR(a b)',
        '%',
        'x'.repeat(600),
      ),
    );
    const id = fc.oneof(text, fc.stringMatching(/^(act|mtg|stn|art|clm|ten|plc|jdg|xyz)_[a-z2-7]{16}$/));
    const codes = async (query: string, variables: Record<string, string>) => {
      const { errors = [] } = await executeQuery(store, { query, variables }, (line) => {
        throw new Error(line);
      });
      return errors.map(({ extensions }) => extensions?.code);
    };
    const refusals = ['BAD_CURSOR', 'BAD_ID', 'BAD_FILTER'];
    await fc.assert(
      fc.asyncProperty(text, id, async (some, other) => {
        for (const field of WITH_TEXT) {
          const found = await codes(`query ($text: String!) { ${field} }`, { text: some });
          expect(refusals).toEqual(expect.arrayContaining(found));
        }
        for (const field of WITH_ID) {
          const found = await codes(`query ($id: ID!) { ${field} }`, { id: other });
          expect(refusals).toEqual(expect.arrayContaining(found));
        }
      }),
      { numRuns: 60 },
    );
  });
});
