import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { StoreError } from '../../src/errors.js';
import { ingestArticle } from '../../src/store/ingest.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';
import { projection } from './projection.js';
import { STORYLINE, type Story } from './stories.js';

const ROOT = join(import.meta.dirname, '..', '..');

describe('several processes', () => {
  let folder: string;
  const started: ChildProcess[] = [];

  beforeAll(async () => {
    // child processes run what is compiled
    await promisify(execFile)(process.execPath, [join(ROOT, 'tools', 'bootstrap.mjs')], { cwd: ROOT });
  }, 600_000);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-processes-'));
  });
  afterEach(async () => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  const database = () => `sqlite:${join(folder, 'facts.sqlite')}`;
  let files = 0;
  /** Starts a process that ingests stories. */
  async function startWriter(stories: Story[], ...rest: string[]): Promise<ChildProcess> {
    const file = join(folder, `${(files += 1)}.json`);
    await writeFile(file, JSON.stringify(stories));
    const script = join(import.meta.dirname, 'writer.mjs');
    const child = spawn(process.execPath, [script, join(ROOT, 'dist', 'src'), database(), file, ...rest], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    started.push(child);
    return child;
  }
  /** Resolves when a process prints a line. */
  async function printed(child: ChildProcess, line: string): Promise<void> {
    if (!child.stdout) throw new Error('the process has no output');
    for await (const each of createInterface({ input: child.stdout })) {
      if (each === line) return;
    }
    throw new Error(`the process ended before it printed "${line}"`);
  }
  async function finished(child: ChildProcess): Promise<void> {
    child.stdout?.resume();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  }
  async function kill(child: ChildProcess): Promise<void> {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  async function expected(stories: Story[]): Promise<Record<string, unknown[]>> {
    const store = await openStore('sqlite::memory:', { create: true });
    await migrate(store);
    await ingestAll(store, stories);
    const all = await projection(store);
    await store.close();
    return all;
  }
  async function ingestAll(store: Store, stories: Story[]): Promise<void> {
    for (const { article, extraction } of stories)
      await ingestArticle(store, article, extraction, 'rules@0.1.0', {
        ingestedAt: '2026-01-01T00:00:00.000Z',
      });
  }
  async function contents(): Promise<Record<string, unknown[]>> {
    const store = await openStore(database());
    expect(await store.reader.query('PRAGMA quick_check')).toEqual([{ quick_check: 'ok' }]);
    expect(await store.reader.query('PRAGMA foreign_key_check')).toEqual([]);
    const all = await projection(store);
    await store.close();
    return all;
  }

  it('lose nothing and double nothing when they write at once', async () => {
    const [odd, even] = [0, 1].map((rest) => STORYLINE.filter((_, at) => at % 2 === rest));
    const writers = await Promise.all([
      startWriter(odd ?? []),
      startWriter(even ?? []),
      startWriter(STORYLINE),
    ]);
    await Promise.all(writers.map(finished));
    expect(await contents()).toEqual(await expected(STORYLINE));
  });

  it('leave nothing half-written when they are killed within a transaction', async () => {
    const some = STORYLINE.slice(0, 3);
    const child = await startWriter(some, 'stall');
    await printed(child, 'stalled');
    await kill(child);
    expect(await contents()).toEqual(await expected(some));
    const store = await openStore(database());
    expect(await store.reader.query(`SELECT * FROM redirect WHERE from_id = 'half'`)).toEqual([]);
    await ingestAll(store, STORYLINE);
    await store.close();
    expect(await contents()).toEqual(await expected(STORYLINE));
  });

  it('can be killed anywhere, and the same command finishes the job', async () => {
    for (let round = 0; round < 3; round += 1) {
      const child = await startWriter(STORYLINE);
      // each round stores a story or two and dies with the next one under way
      await printed(child, 'STORED');
      await kill(child);
    }
    await finished(await startWriter(STORYLINE));
    expect(await contents()).toEqual(await expected(STORYLINE));
  });

  it('give up with a clear message when another keeps the lock', async () => {
    const child = await startWriter([], 'stall');
    await printed(child, 'stalled');
    const store = await openStore(database(), { lockTimeout: 300 });
    const error: unknown = await store
      .write((manager) => manager.query('DELETE FROM redirect'))
      .catch((thrown: unknown) => thrown);
    await store.close();
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).code).toBe('DATABASE_BUSY');
    expect((error as StoreError).message).not.toContain('\n');
  });
});
