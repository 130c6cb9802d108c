import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { ask, demarche, start } from './demarche.js';
import { manyStories } from './stories.js';

const COUNT = 150;

/** Everything that ingestion makes of the stories, in an order of its own. */
async function facts(database: string): Promise<unknown> {
  const collected: unknown[] = [];
  for (const [list, fields] of [
    ['articles', 'title publishedAt'],
    ['actors', 'name kind country { name } names { text articleCount }'],
    [
      'meetings',
      'status date place { name } participants { actor { name } capacity } claims { nodes { quote } }',
    ],
    ['stances', 'kind status issue holder { name } addressee { name } history { act date claim { quote } }'],
  ] as const) {
    let after: string | null = null;
    do {
      const page: string = after === null ? '' : `, after: ${JSON.stringify(after)}`;
      type Page = Record<string, { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>;
      const data: Page = await ask(
        database,
        `{ ${list}(first: 100${page}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
      );
      const { nodes = [], pageInfo } = data[list] ?? {};
      collected.push(...nodes.map((node) => JSON.stringify(node)));
      after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  }
  return (collected as string[]).sort();
}

function integrity(path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(path);
    database.all('PRAGMA integrity_check', (error, rows) => {
      database.close();
      if (error) reject(error);
      else resolve(rows);
    });
  });
}

describe('ingestion that does not run undisturbed', () => {
  let folder: string;
  let stories: string;
  let undisturbed: unknown;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-interrupted-'));
    stories = join(folder, 'stories.jsonl');
    await writeFile(stories, manyStories(COUNT));
    const database = `sqlite:${join(folder, 'undisturbed.sqlite')}`;
    expect((await demarche(['ingest', stories, '--database', database])).status).toBe(0);
    undisturbed = await facts(database);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const ingest = (name: string) => start(['ingest', stories, '--database', `sqlite:${join(folder, name)}`]);

  it('finds something in the first place', () => {
    expect((undisturbed as string[]).length).toBeGreaterThan(COUNT * 2);
  });

  it('is complete after being killed and started again', async () => {
    const killed = ingest('killed.sqlite');
    await killed.printed(/100 (of|articles)/);
    killed.child.kill('SIGKILL');
    expect((await killed.ended).status).toBeNull();

    const again = await ingest('killed.sqlite').ended;
    expect(again.status).toBe(0);
    const [, stored, known] = /(\d+) stored, (\d+) already known, 0 failed/.exec(again.stdout) ?? [];
    expect(Number(known)).toBeGreaterThanOrEqual(100);
    expect(Number(stored) + Number(known)).toBe(COUNT);
    expect(await integrity(join(folder, 'killed.sqlite'))).toEqual([{ integrity_check: 'ok' }]);
    expect(await facts(`sqlite:${join(folder, 'killed.sqlite')}`)).toEqual(undisturbed);
  });

  it('finishes the article under way at Ctrl-C, sums up, and goes on the next time', async () => {
    const stopped = ingest('stopped.sqlite');
    await stopped.printed(/100 (of|articles)/);
    stopped.child.kill('SIGINT');
    const { status, stdout, stderr } = await stopped.ended;
    expect(status).toBe(1);
    expect(stderr).toContain('stopped before the end');
    const stored = Number(/(\d+) stored/.exec(stdout)?.[1]);
    expect(stored).toBeLessThan(COUNT);

    const again = await ingest('stopped.sqlite').ended;
    expect(again.stdout).toContain(`${COUNT - stored} stored, ${stored} already known, 0 failed`);
  });

  it('stores each story once when two processes ingest the same ones at once', async () => {
    const both = await Promise.all([ingest('shared.sqlite').ended, ingest('shared.sqlite').ended]);
    const stored = both.map(({ status, stdout }) => {
      expect(status).toBe(0);
      return Number(/(\d+) stored/.exec(stdout)?.[1]);
    });
    expect((stored[0] ?? 0) + (stored[1] ?? 0)).toBe(COUNT);
    expect(await facts(`sqlite:${join(folder, 'shared.sqlite')}`)).toEqual(undisturbed);
  });
});
