import { executeQuery } from '../../src/serve/execute.js';
import type { Store } from '../../src/store/store.js';
import { ask, refusal } from './asking.js';
import { smallArchive, type SmallArchive } from './small-archive.js';

describe('wrong questions', () => {
  let archive: SmallArchive;

  beforeAll(async () => {
    archive = await smallArchive();
  });
  afterAll(() => archive.store.close());

  it.each([
    [
      '{ meetings { nodes { colour } } }',
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot query field "colour" on type "Meeting"/,
    ],
    ['{ meetings { nodes { stauts } } }', 'GRAPHQL_VALIDATION_FAILED', /Did you mean "status"/],
    [
      '{ meetings(filter: { colour: "red" }) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      /Field "colour" is not defined by type "MeetingFilter"/,
    ],
    ['{ meetings(first: "ten") { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED', /Int cannot represent/],
    ['{ meetings ', 'GRAPHQL_PARSE_FAILED', /^Syntax Error: /],
    ['', 'GRAPHQL_PARSE_FAILED', /^Syntax Error: /],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE', /say in operationName/],
    ['query ($n: String!) { actor(name: $n) { id } }', 'BAD_USER_INPUT', /Variable "\$n" of required type/],
    ['{ actor { id } }', 'BAD_FILTER', /^actor: give exactly one of id and name, not none$/],
    [
      '{ actor(id: "x", name: "y") { id } }',
      'BAD_FILTER',
      /^actor: give exactly one of id and name, not several$/,
    ],
    ['{ article(url: null) { id } }', 'BAD_FILTER', /^article: give exactly one of id and url, not none$/],
    ['{ node(id: "x") { id } }', 'BAD_ID', /^"x" is not an id: give one that an earlier answer held/],
    [
      '{ node(id: "ten_aaaaaaaaaaaaaaaa") { id } }',
      'BAD_ID',
      /names a tenure, which cannot be asked for by id$/,
    ],
    [
      '{ actor(id: "mtg_aaaaaaaaaaaaaaaa") { id } }',
      'BAD_ID',
      /^id: "mtg_a+" is the id of a meeting, but the id of an actor \(act_…\) is wanted$/,
    ],
    ['{ search(text: "") { totalCount } }', 'BAD_FILTER', /^text is empty/],
    ['{ search(text: "--") { totalCount } }', 'BAD_FILTER', /^text has neither a letter nor a digit/],
  ])('%s gets %s', async (query, code, message) => {
    const refused = await refusal(archive.store, query);
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(message);
    expect(refused.message).not.toMatch(/\n/);
  });

  it('get a refusal for a null where the schema has a default but no null', async () => {
    const query = 'query ($if: Boolean = true) { meetings { nodes { id @include(if: $if) } } }';
    const refused = await refusal(archive.store, query, { if: null });
    expect(refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^Argument "if"/) as string,
    });
  });

  it('get a refusal for depth and for length, while introspection passes', async () => {
    const deep = (levels: number) =>
      `{ actor(name: "Lavrov") { ${'country { '.repeat(levels)} id ${'}'.repeat(levels)} } }`;
    expect(await ask(archive.store, deep(13))).toBeTruthy();
    expect(await refusal(archive.store, deep(14))).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: 'The query nests fields 16 deep and at most 15 are allowed: ask in two queries, by id.',
    });
    const hidden = `{ ...A } fragment A on Query { ...B } fragment B on Query ${deep(14)}`;
    expect((await refusal(archive.store, hidden)).message).toMatch(/16 deep/);
    const circle = '{ ...A } fragment A on Query { __typename ...A }';
    expect((await refusal(archive.store, circle)).message).toMatch(
      /Cannot spread fragment "A" within itself/,
    );
    const long = `{ ${Array.from({ length: 2_001 }, (_, at) => `a${at}: __typename`).join(' ')} }`;
    expect((await refusal(archive.store, long)).message).toMatch(/4000 tokens/);
    const { getIntrospectionQuery } = await import('graphql');
    expect(await ask(archive.store, getIntrospectionQuery())).toHaveProperty('__schema');
  });

  it('of ours are told apart from ours: what breaks inside is hidden, and in the log', async () => {
    const secret = 'SQLITE_ERROR: no such table: secret_table';
    const broken = {
      reader: { query: () => Promise.reject(new Error(secret)) },
    } as unknown as Store;
    const lines: string[] = [];
    const result = await executeQuery(broken, { query: '{ meetings { nodes { id } } }' }, (line) =>
      lines.push(line),
    );
    expect(result.data).toBeNull();
    expect(result.errors).toEqual([
      {
        message: expect.stringMatching(
          /^Something went wrong inside demarche, not in your query \(reference [0-9a-f]{8} in its log\)\.$/,
        ) as string,
        path: ['meetings', 'nodes'],
        locations: [{ line: 1, column: 14 }],
        extensions: { code: 'INTERNAL' },
      },
    ]);
    const reference = /reference ([0-9a-f]{8})/.exec(result.errors?.[0]?.message ?? '')?.[1] ?? 'none';
    expect(lines).toEqual([expect.stringContaining(`internal error ${reference}: Error: ${secret}`)]);
  });

  it('hide a value that does not fit the schema', async () => {
    const damaged = {
      reader: {
        query: () =>
          Promise.resolve([
            { id: 'mtg_aaaaaaaaaaaaaaaa', status: 'SECRET', topics: '[]', key0: '', key1: '' },
          ]),
      },
    } as unknown as Store;
    const lines: string[] = [];
    const result = await executeQuery(damaged, { query: '{ meetings { nodes { status } } }' }, (line) =>
      lines.push(line),
    );
    expect(JSON.stringify(result)).not.toMatch(/SECRET/);
    expect(result.errors?.[0]?.extensions?.code).toBe('INTERNAL');
    expect(lines.join()).toMatch(/SECRET/);
  });
});
