import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demarche } from './demarche.js';
import { PLAIN_STORY } from './stories.js';

describe('demarche query', () => {
  let folder: string;
  let database: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-query-'));
    database = `sqlite:${join(folder, 'facts.sqlite')}`;
    await demarche(['ingest', '-', '--database', database], { input: PLAIN_STORY });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const query = (...args: string[]) => demarche(['query', ...args, '--database', database]);

  it('prints the result as one line of JSON where no one is looking', async () => {
    expect(await query('{ articles { nodes { title } } }')).toEqual({
      status: 0,
      stdout: '{"data":{"articles":{"nodes":[{"title":"Ministers meet in Oslo"}]}}}\n',
      stderr: '',
    });
  });

  it('reads the question from a file and takes variables', async () => {
    const file = join(folder, 'q.graphql');
    await writeFile(file, 'query Q($name: String!) { actor(name: $name) { name } }');
    const { status, stdout } = await query('--file', file, '--variables', '{"name":"Ingrid Sollund"}');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ data: { actor: { name: 'Ingrid Sollund' } } });
  });

  it('runs the operation that was named, where there are several', async () => {
    const both =
      'query A { articles { totalCount } } query B { actors(first: 1) { pageInfo { hasNextPage } } }';
    const { stdout } = await query(both, '--operation', 'A');
    expect(JSON.parse(stdout)).toEqual({ data: { articles: { totalCount: 1 } } });
  });

  it('ends with status 1 when there are errors and no data, with the errors as the result', async () => {
    const { status, stdout, stderr } = await query('{ recipes { title } }');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { errors } = JSON.parse(stdout) as { errors: { message: string; extensions?: object }[] };
    expect(errors[0]?.message).toContain('recipes');
    expect(stdout).not.toContain('stack');
  });

  it('says that a file cannot be read', async () => {
    const { status, stderr } = await query('--file', join(folder, 'none.graphql'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^demarche: [^\n]*none\.graphql[^\n]*\n$/);
  });

  it('says that a database is not there, and does not make it', async () => {
    const missing = `sqlite:${join(folder, 'none.sqlite')}`;
    const { status, stdout, stderr } = await demarche([
      'query',
      '{ articles { totalCount } }',
      '--database',
      missing,
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^demarche: [^\n]*none\.sqlite[^\n]*\n$/);
  });
});
