import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError, UsageError } from '../../src/errors.js';
import { connect } from '../../src/store/data-source.js';
import { migrate, openStore } from '../../src/store/store.js';

describe('openStore', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-store-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const failure = async (path: string, options?: { create?: boolean }): Promise<StoreError> => {
    const error: unknown = await openStore(`sqlite:${path}`, options).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(StoreError);
    return error as StoreError;
  };
  const oneLine = (error: Error) => {
    expect(error.message).not.toContain('\n');
    expect(error.message).toContain(folder);
  };

  it('makes the file and the folders it lies in', async () => {
    const path = join(folder, 'a', 'b', 'facts.sqlite');
    const store = await openStore(`sqlite:${path}`, { create: true });
    await migrate(store);
    await store.close();
    const again = await openStore(`sqlite:${path}`);
    await again.close();
  });

  it('does not make a file that it was not asked to make', async () => {
    const error = await failure(join(folder, 'none.sqlite'));
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    oneLine(error);
  });

  it.each(['postgres://localhost/facts', 'facts.sqlite', 'sqlite:', ''])(
    'refuses the URL "%s"',
    async (url) => {
      await expect(openStore(url, { create: true })).rejects.toBeInstanceOf(UsageError);
    },
  );

  it('says that a file is no database', async () => {
    const path = join(folder, 'notes.txt');
    await writeFile(
      path,
      'These are notes, and long enough to be mistaken for a header of something.'.repeat(20),
    );
    const error = await failure(path, { create: true });
    expect(error.code).toBe('DATABASE_DAMAGED');
    oneLine(error);
  });

  it('says that a folder is no file', async () => {
    const path = join(folder, 'facts');
    await mkdir(path);
    const error = await failure(path, { create: true });
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    oneLine(error);
  });

  it('says that a folder cannot be made under a file', async () => {
    await writeFile(join(folder, 'file'), '');
    const error = await failure(join(folder, 'file', 'facts.sqlite'), { create: true });
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    oneLine(error);
  });

  it('says that a folder cannot be made where the file system makes none', async () => {
    if (!existsSync('/proc')) return;
    const error = await failure('/proc/none/facts.sqlite', { create: true });
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
  });

  it('leaves a database of another program alone', async () => {
    const path = join(folder, 'other.sqlite');
    const other = await connect(path, 'writer');
    await other.query('CREATE TABLE recipe (id integer)');
    await other.destroy();
    const error = await failure(path, { create: true });
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    oneLine(error);
  });

  it('says that a database is newer', async () => {
    const path = join(folder, 'newer.sqlite');
    const store = await openStore(`sqlite:${path}`, { create: true });
    await migrate(store);
    await store.dataSource.query(`INSERT INTO migrations (timestamp, name) VALUES (9, 'Tomorrow9')`);
    await store.close();
    const error = await failure(path, { create: true });
    expect(error.code).toBe('DATABASE_TOO_NEW');
    oneLine(error);
  });

  it('says that a database is older, unless it is opened to be brought up to date', async () => {
    const path = join(folder, 'older.sqlite');
    const store = await openStore(`sqlite:${path}`, { create: true });
    await migrate(store);
    await store.dataSource.query('DELETE FROM migrations');
    await store.close();
    const error = await failure(path);
    expect(error.code).toBe('DATABASE_NOT_MIGRATED');
    oneLine(error);
    const opened = await openStore(`sqlite:${path}`, { create: true });
    await opened.close();
  });
});

describe('a store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-store-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const opened = async () => {
    const store = await openStore(`sqlite:${join(folder, 'facts.sqlite')}`, { create: true });
    await migrate(store);
    return store;
  };
  const redirects = `SELECT count(*) AS n FROM redirect`;
  const add = (id: string) => `INSERT INTO redirect (from_id, to_id) VALUES ('${id}', 'x')`;

  it('takes work given at the same time one after the other', async () => {
    const store = await opened();
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        store.write(async (manager) => {
          const [{ n }] = await manager.query<[{ n: number }]>(redirects);
          await manager.query(add(`${at}`));
          expect(await manager.query(redirects)).toEqual([{ n: n + 1 }]);
        }),
      ),
    );
    expect(await store.reader.query(redirects)).toEqual([{ n: 20 }]);
    await store.close();
  });

  it('undoes work that fails and goes on', async () => {
    const store = await opened();
    await expect(
      store.write(async (manager) => {
        await manager.query(add('a'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await store.write((manager) => manager.query(add('b')));
    expect(await store.reader.query('SELECT from_id FROM redirect')).toEqual([{ from_id: 'b' }]);
    await store.close();
  });

  it('shows readers nothing of unfinished work', async () => {
    const store = await opened();
    await store.write(async (manager) => {
      await manager.query(add('a'));
      expect(await store.reader.query(redirects)).toEqual([{ n: 0 }]);
    });
    expect(await store.reader.query(redirects)).toEqual([{ n: 1 }]);
    await store.close();
  });

  it('refuses to write through the reader', async () => {
    const store = await opened();
    await expect(store.reader.query(add('a'))).rejects.toThrow(/readonly/);
    await store.close();
  });

  it('refuses writing inside writing instead of waiting for ever', async () => {
    const store = await opened();
    await expect(store.write(() => store.write((manager) => manager.query(add('a'))))).rejects.toThrow(
      'inside',
    );
    await store.close();
  });
});
