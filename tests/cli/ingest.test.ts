import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { ask, demarche } from './demarche.js';
import { FRENCH_STORY, PLAIN_STORY, manyStories } from './stories.js';

describe('demarche ingest', () => {
  let folder: string;
  let database: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-ingest-'));
    database = `sqlite:${join(folder, 'facts.sqlite')}`;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const articles = async (): Promise<number> =>
    (await ask<{ articles: { totalCount: number } }>(database, '{ articles { totalCount } }')).articles
      .totalCount;

  it('stores a story and sums up articles, claims and facts', async () => {
    const story = await file('story.txt', PLAIN_STORY);
    const { status, stdout } = await demarche(['ingest', story, '--database', database]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^articles: 1 stored, 0 already known, 0 failed$/m);
    expect(stdout).toMatch(/^claims: +[1-9]\d* claims? in the articles stored$/m);
    expect(stdout).toMatch(/^facts: +1 meeting \(1 new\), \d+ stances? \(\d+ new\) in the database$/m);
    expect(await articles()).toBe(1);
  });

  it('stores other languages without claims, and says how many of which', async () => {
    const paths = [await file('story.txt', PLAIN_STORY), await file('oslo.txt', FRENCH_STORY)];
    const { status, stdout } = await demarche(['ingest', ...paths, '--database', database]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^articles: 2 stored.*\n +1 of them not in English, so without claims \(fr 1\)$/m);
    expect(await articles()).toBe(2);
  });

  it('takes --database before the command as well, and the default where there is none', async () => {
    const story = await file('story.txt', PLAIN_STORY);
    expect((await demarche(['--database', database, 'ingest', story])).status).toBe(0);
    expect(await articles()).toBe(1);
    expect((await demarche(['ingest', 'story.txt'], { cwd: folder })).status).toBe(0);
    database = `sqlite:${join(folder, 'data', 'demarche.sqlite')}`;
    expect(await articles()).toBe(1);
  });

  it('reads a pipe, and stores nothing twice', async () => {
    const first = await demarche(['ingest', '-', '--database', database], { input: PLAIN_STORY });
    expect(first.stdout).toContain('1 stored, 0 already known');
    const second = await demarche(['ingest', '-', '--database', database], { input: PLAIN_STORY });
    expect(second.status).toBe(0);
    expect(second.stdout).toContain('0 stored, 1 already known, 0 failed');
    expect(second.stdout).toContain('1 meeting (0 new)');
  });

  it('names file and line of what is malformed in JSON lines, and keeps the good lines', async () => {
    const [one = '', two = '', three = ''] = manyStories(3).split('\n');
    const path = await file('stories.jsonl', `${one}\n{"title": "cut off\n${two}\n${three}\n`);
    const { status, stdout, stderr } = await demarche(['ingest', path, '--database', database]);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^demarche: [^\\n]*${path}:2[^\\n]*\\n$`));
    expect(stdout).toContain('3 stored, 0 already known, 1 failed');
    expect(await articles()).toBe(3);
  });

  it('tells of every document that cannot be read, a line each, and stores the others', async () => {
    const paths = [
      await file('empty.txt', ''),
      await file(
        'binary.txt',
        Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
      ),
      join(folder, 'missing.txt'),
      await file('story.txt', PLAIN_STORY),
    ];
    const { status, stdout, stderr } = await demarche(['ingest', ...paths, '--database', database]);
    expect(status).toBe(1);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    paths.slice(0, 3).forEach((path, at) => {
      expect(lines[at]).toMatch(/^demarche: /);
      expect(lines[at]).toContain(path);
    });
    expect(stdout).toContain('1 stored, 0 already known, 3 failed');
    expect(await articles()).toBe(1);
  });

  describe('says in one line, and with status 1, that a database', () => {
    const refusal = async (url: string): Promise<string> => {
      const story = await file('story.txt', PLAIN_STORY);
      const { status, stdout, stderr } = await demarche(['ingest', story, '--database', url]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^demarche: [^\n]+\n$/);
      return stderr;
    };

    it('is a folder', async () => {
      await mkdir(join(folder, 'facts.sqlite'));
      expect(await refusal(database)).toContain('facts.sqlite');
    });

    it('lies in a folder that cannot be written', async () => {
      const locked = join(folder, 'locked');
      await mkdir(locked);
      await chmod(locked, 0o500);
      // The administrator may write anywhere; no one may make a file below a file.
      const below = process.getuid?.() === 0 ? await file('plain', '') : locked;
      expect(await refusal(`sqlite:${join(below, 'facts.sqlite')}`)).toContain(below);
    });

    it('is no database', async () => {
      await file('facts.sqlite', PLAIN_STORY.repeat(50));
      expect(await refusal(database)).toContain('facts.sqlite');
    });

    it('comes from a newer version', async () => {
      expect((await demarche(['migrate', '--database', database])).status).toBe(0);
      await statement(
        join(folder, 'facts.sqlite'),
        "INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')",
      );
      expect(await refusal(database)).toContain('newer');
      expect((await demarche(['query', '{ articles { totalCount } }', '--database', database])).status).toBe(
        1,
      );
    });
  });
});

function statement(path: string, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(path);
    database.run(sql, (error) => {
      database.close();
      if (error) reject(error);
      else resolve();
    });
  });
}
