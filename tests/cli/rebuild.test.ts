import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/store.js';
import { projection } from '../store/projection.js';
import { ask, demarche, start } from './demarche.js';
import { manyStories } from './stories.js';

const COUNT = 120;

describe('demarche rebuild', () => {
  let folder: string;
  let database: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-rebuild-'));
    database = `sqlite:${join(folder, 'facts.sqlite')}`;
    await writeFile(join(folder, 'stories.jsonl'), manyStories(COUNT));
    expect((await demarche(['ingest', join(folder, 'stories.jsonl'), '--database', database])).status).toBe(
      0,
    );
    const data = await ask<{ actors: { nodes: { id: string; name: string }[] } }>(
      database,
      '{ actors(filter: { kind: [PERSON] }) { nodes { id name } } }',
    );
    const [one, other] = data.actors.nodes.filter(({ name }) => name.startsWith('Anna'));
    const same = ['review', 'same', one?.id ?? '', other?.id ?? '', '--by', 'Ann', '--database', database];
    expect((await demarche(same)).status).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const stored = async () => {
    const store = await openStore(database);
    try {
      const redirects = await store.reader.query<unknown[]>('SELECT * FROM redirect ORDER BY from_id');
      return { ...(await projection(store)), redirects };
    } finally {
      await store.close();
    }
  };

  it('gives the same facts with the same ids, and leaves judgements and old ids as they were', async () => {
    const before = await stored();
    expect(before.redirects.length).toBeGreaterThan(0);
    const { status, stdout, stderr } = await demarche(['rebuild', '--database', database]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'demarche: 100 of 120 articles\n' });
    expect(stdout).toMatch(
      /^from: {2}120 articles with \d+ claims\nfacts: \d+ meetings, \d+ stances, \d+ actors\n$/,
    );
    expect(await stored()).toEqual(before);
  });

  it('leaves the facts as they were when it is killed on the way', async () => {
    const before = await stored();
    const running = start(['rebuild', '--database', database]);
    await running.printed(/100 of 120 articles/);
    running.child.kill('SIGKILL');
    expect((await running.ended).status).toBeNull();
    expect(await stored()).toEqual(before);
  });

  it('lets others read the old facts meanwhile', async () => {
    const count = () => ask<{ meetings: { totalCount: number } }>(database, '{ meetings { totalCount } }');
    const before = await count();
    const running = start(['rebuild', '--database', database]);
    await running.printed(/100 of 120 articles/);
    const store = await openStore(database);
    const [{ meetings }] = await store.reader.query<[{ meetings: number }]>(
      `SELECT count(*) AS meetings FROM meeting WHERE known_to = '~'`,
    );
    await store.close();
    expect(meetings).toBe(before.meetings.totalCount);
    expect((await running.ended).status).toBe(0);
    expect(await count()).toEqual(before);
  });

  it('needs a database', async () => {
    const { status, stderr } = await demarche([
      'rebuild',
      '--database',
      `sqlite:${join(folder, 'none.sqlite')}`,
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('does not exist');
  });
});
