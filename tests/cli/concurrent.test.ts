import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/store.js';
import { projection } from '../store/projection.js';
import { demarche, start, type Running } from './demarche.js';
import { manyStories } from './stories.js';

const COUNT = 60;

interface Page<T> {
  totalCount: number;
  nodes: T[];
}
interface Data {
  articles: Page<never>;
  meetings: Page<{ id: string; participants: unknown[]; history: unknown[]; claims: { totalCount: number } }>;
  stances: Page<{ id: string; history: { claim: { article: { title: string } } }[] }>;
}
const QUESTION = `{
  articles { totalCount }
  meetings(first: 100) { totalCount nodes { id participants { actor { name } } history { status } claims { totalCount } } }
  stances(first: 100) { totalCount nodes { id history { claim { article { title } } } } }
}`;

describe('two ingests and a server on one database', () => {
  let folder: string;
  const running: Running[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-concurrent-'));
    // the first command builds what has changed, which would hold up one of several
    expect((await demarche(['--version'])).status).toBe(0);
  }, 600_000);
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  const launch = (...args: string[]): Running => {
    const process = start(args);
    running.push(process);
    return process;
  };
  const database = (name: string) => `sqlite:${join(folder, name)}`;

  /** All that is in a database, but when it came there. */
  async function contents(name: string): Promise<Record<string, unknown[]>> {
    const store = await openStore(database(name));
    expect(await store.reader.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(await store.reader.query('PRAGMA foreign_key_check')).toEqual([]);
    const all = await projection(store);
    await store.close();
    const articles = (all.article ?? []).map((row) => {
      const { ingested_at: at, ...rest } = JSON.parse(row as string) as Record<string, unknown>;
      expect(at).not.toBeNull();
      return rest;
    });
    return { ...all, article: articles };
  }

  it('answers every question meanwhile, and neither loses nor doubles anything', async () => {
    const lines = manyStories(COUNT).trimEnd().split('\n');
    const file = async (name: string, stories: readonly string[]): Promise<string> => {
      const path = join(folder, name);
      await writeFile(path, `${stories.join('\n')}\n`);
      return path;
    };
    const all = await file('all.jsonl', lines);
    expect((await demarche(['ingest', all, '--database', database('alone')])).status).toBe(0);

    const server = launch('serve', '--port', '0', '--database', database('shared'));
    const [address] = await server.printed(/http:\/\/127\.0\.0\.1:\d+\//);
    const ask = async (): Promise<Data> => {
      const response = await fetch(new URL('/graphql', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUESTION }),
      });
      const answer = (await response.json()) as { data: Data; errors?: unknown };
      expect({ status: response.status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
      return answer.data;
    };
    // the stories in the middle are in both files, and the second goes the other way
    const third = COUNT / 3;
    const halves = [lines.slice(0, 2 * third), lines.slice(third).reverse()];
    const writers = await Promise.all(
      halves.map(async (stories, at) =>
        launch('ingest', await file(`${at}.jsonl`, stories), '--database', database('shared')),
      ),
    );
    const ended = Promise.all(writers.map((writer) => writer.ended));
    const isOver = () => writers.every(({ child }) => child.exitCode !== null || child.signalCode !== null);

    const seen: number[] = [];
    while (!isOver()) {
      const { articles, meetings, stances } = await ask();
      seen.push(articles.totalCount);
      for (const { participants, history, claims } of meetings.nodes) {
        expect(participants.length).toBe(2);
        expect(history.length).toBeGreaterThan(0);
        expect(claims.totalCount).toBeGreaterThan(0);
      }
      for (const nodes of [meetings.nodes, stances.nodes])
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    }
    expect((await ended).map(({ status }) => status)).toEqual([0, 0]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    // it was asked while articles came in, not only before or after
    expect(new Set(seen).size).toBeGreaterThan(3);

    const last = await ask();
    server.child.kill('SIGTERM');
    expect((await server.ended).status).toBe(0);
    expect(await contents('shared')).toEqual(await contents('alone'));
    expect(last.articles.totalCount).toBe(COUNT);
  }, 300_000);
});
