import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demarche, start, type Running } from './demarche.js';

describe('demarche serve', () => {
  let folder: string;
  let database: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-serve-'));
    database = `sqlite:${join(folder, 'facts.sqlite')}`;
  });
  afterAll(() => rm(folder, { recursive: true }));

  let running: Running[] = [];
  const serve = (...args: string[]): Running => {
    const server = start(['serve', '--port', '0', ...args, '--database', database]);
    running.push(server);
    return server;
  };
  afterEach(() => {
    for (const { child } of running) child.kill('SIGKILL');
    running = [];
  });

  const URL_LINE = /http:\/\/127\.0\.0\.1:\d+\//;

  const ask = async (base: string): Promise<unknown> => {
    const response = await fetch(new URL('/graphql', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ articles { totalCount } }' }),
    });
    return response.json();
  };

  it.each(['SIGINT', 'SIGTERM'] as const)('serves the samples and ends cleanly at %s', async (signal) => {
    const server = serve('--samples');
    const [base] = await server.printed(URL_LINE);
    expect(await ask(base)).toEqual({ data: { articles: { totalCount: 29 } } });
    const page = await fetch(base);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<title>demarche</title>');
    server.child.kill(signal);
    expect((await server.ended).status).toBe(0);
  });

  it('takes a signal that npm repeats for one', async () => {
    const server = serve();
    const [base] = await server.printed(URL_LINE);
    // a request under way, so that the server is still at its last steps when the last signal comes
    const unfinished = request(new URL('/graphql', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '100', expect: '100-continue' },
    });
    unfinished.on('error', () => undefined);
    unfinished.flushHeaders();
    await once(unfinished, 'continue');
    server.child.kill('SIGINT');
    server.child.kill('SIGINT');
    server.child.kill('SIGTERM');
    unfinished.destroy();
    expect((await server.ended).status).toBe(0);
  });

  it('reads no sample twice', async () => {
    const server = serve('--samples');
    await server.printed(URL_LINE);
    server.child.kill('SIGTERM');
    expect((await server.ended).stderr).toContain('0 stored, 29 already known, 0 failed');
  });

  it('says that a port is taken', async () => {
    const first = serve();
    const [base] = await first.printed(URL_LINE);
    const { port } = new URL(base);
    const { status, stdout, stderr } = await demarche(['serve', '--port', port, '--database', database]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^demarche: [^\\n]*${port}[^\\n]*\\n$`));
    first.child.kill('SIGTERM');
    await first.ended;
  });
});
