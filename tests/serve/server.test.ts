import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemarcheError } from '../../src/errors.js';
import { startServer, type RunningServer } from '../../src/serve/server.js';
import type { Store } from '../../src/store/store.js';
import { smallArchive, type SmallArchive } from './small-archive.js';

interface Reply {
  status: number;
  headers: Headers;
  body: {
    data?: unknown;
    errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  };
}

describe('the server', () => {
  let archive: SmallArchive;
  let server: RunningServer;
  let webRoot: string;
  const log: string[] = [];

  beforeAll(async () => {
    archive = await smallArchive();
    webRoot = await mkdtemp(join(tmpdir(), 'demarche-web-'));
    await mkdir(join(webRoot, 'assets'));
    await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>page</title>');
    await writeFile(join(webRoot, 'assets', 'main-B3xk9_aZ.js'), 'export {};');
    await writeFile(join(webRoot, 'favicon.svg'), '<svg/>');
    server = await startServer({ store: archive.store, port: 0, webRoot, log: (line) => log.push(line) });
  });
  afterAll(async () => {
    await server.close();
    await archive.store.close();
    await rm(webRoot, { recursive: true });
  });

  const url = (path: string) => new URL(path, server.url);

  async function replyOf(response: Response): Promise<Reply> {
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Reply['body'],
    };
  }

  async function post(body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return replyOf(
      await fetch(url('/graphql'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  }

  /** The status of a request whose path `fetch` would tidy up before sending it. */
  function statusOf(path: string, method = 'GET'): Promise<number> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const sent = request({ hostname, port, path, method }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  it('answers a query by POST, with its variables and operation name', async () => {
    const { status, body, headers } = await post({
      query: 'query A { __typename } query B($name: String!) { actor(name: $name) { name } }',
      variables: { name: 'Damascus' },
      operationName: 'B',
    });
    expect(status).toBe(200);
    expect(body).toEqual({ data: { actor: { name: 'Syria' } } });
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers a query by GET, unless a foreign page could have sent it', async () => {
    const query = new URLSearchParams({ query: '{ meetings { totalCount } }' });
    const asked = url(`/graphql?${query.toString()}`);
    const answered = await replyOf(await fetch(asked, { headers: { 'apollo-require-preflight': 'yes' } }));
    expect(answered.body).toEqual({ data: { meetings: { totalCount: 4 } } });
    const blocked = await replyOf(await fetch(asked));
    expect(blocked.status).toBe(400);
    expect(blocked.body.errors?.[0]?.message).toMatch(/Cross-Site Request Forgery/);
    expect(blocked.body.errors?.[0]?.message).not.toMatch(/\n/);
    const form = await post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.status).toBe(400);
  });

  it('answers introspection', async () => {
    const { body } = await post({ query: '{ __schema { queryType { name } } }' });
    expect(body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it.each([
    ['{ meetings(first: 0) { nodes { id } } }', 200, 'BAD_PAGE'],
    ['{ meetings(after: "x") { nodes { id } } }', 200, 'BAD_CURSOR'],
    ['{ meetings(filter: {}) { nodes { id } } }', 200, 'BAD_FILTER'],
    ['{ node(id: "x") { id } }', 200, 'BAD_ID'],
    ['{ actor(name: "Østby") { id } }', 200, 'AMBIGUOUS_NAME'],
    ['{ meetings(filter: { date: { from: "soon" } }) { nodes { id } } }', 400, 'BAD_DATE'],
    ['{ colour }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['{ ', 400, 'GRAPHQL_PARSE_FAILED'],
    ['query A { __typename } query B { __typename }', 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($name: String!) { actor(name: $name) { id } }', 200, 'BAD_USER_INPUT'],
  ])('answers %s with status %i and %s, and nothing but the message', async (query, status, code) => {
    const reply = await post({ query });
    expect(reply.status).toBe(status);
    const [error, ...others] = reply.body.errors ?? [];
    expect(others).toEqual([]);
    expect(error?.extensions).toEqual({ code });
    expect(error?.message).not.toMatch(/\n| at .*\.[jt]s/);
  });

  it('refuses what is no GraphQL request', async () => {
    expect((await post('not json')).body.errors?.[0]?.message).toBe(
      'The body is not JSON: send an object with "query" in it.',
    );
    expect((await post('')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
    expect((await post('[{"query":"{ __typename }"}]')).body.errors?.[0]?.message).toMatch(/batching/i);
    expect((await post('{"query":1}')).status).toBe(400);
    expect((await post('null')).status).toBe(400);
    expect((await post('{}', { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await post('{}', { 'content-type': 'application/json; charset=utf-16' })).status).toBe(415);
    expect(log).toEqual([]);
  });

  it('refuses a body that is too large, whether or not its length is announced', async () => {
    const large = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_000_000)}` });
    const announced = await post(large);
    expect(announced.status).toBe(413);
    expect(announced.body.errors?.[0]).toEqual({
      message: 'The body is larger than 1000000 bytes: send less at once.',
      extensions: { code: 'TOO_LARGE' },
    });
    const streamed = await fetch(url('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    });
    expect(streamed.status).toBe(413);
    await streamed.text();
    const fitting = await post({ query: `{ __typename } # ${'x'.repeat(900_000)}` });
    expect(fitting.body).toEqual({ data: { __typename: 'Query' } });
  });

  it('serves the page with types, caching, and a policy that lets it talk to nobody else', async () => {
    const page = await fetch(url('/'));
    expect(page.status).toBe(200);
    expect(await page.text()).toBe('<!doctype html><title>page</title>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'self';/);
    expect(policy).not.toMatch(/https?:|\*/);
    const etag = page.headers.get('etag') ?? '';
    const again = await fetch(url('/'), { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect(again.status).toBe(304);
    const script = await fetch(url('/assets/main-B3xk9_aZ.js'));
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const icon = await fetch(url('/favicon.svg'), { method: 'HEAD' });
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
    expect(icon.headers.get('content-length')).toBe('6');
    expect(await icon.text()).toBe('');
  });

  it('serves nothing outside of the page', async () => {
    const paths = [
      '/../package.json',
      '/assets/../../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/assets/',
      '//etc/passwd',
      '/index.html/',
      'http://other.example/nothing',
      '/\\..\\package.json',
      '/graphql/',
    ];
    for (const path of paths) expect(await statusOf(path)).toBe(404);
    const missing = await replyOf(await fetch(url('/nothing')));
    expect(missing.body.errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
  });

  it('says which methods are possible', async () => {
    const put = await fetch(url('/graphql'), { method: 'PUT', body: '{}' });
    expect(put.status).toBe(405);
    expect(put.headers.get('allow')).toBe('GET, POST');
    expect(await statusOf('/', 'POST')).toBe(405);
    expect(await statusOf('/healthz', 'DELETE')).toBe(405);
  });

  it('tells that it is up', async () => {
    const health = await fetch(url('/healthz'));
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({ status: 'ok' });
  });

  it('goes on after a client that breaks off in the middle', async () => {
    const { hostname, port } = new URL(server.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"q',
        );
        socket.end();
      });
      socket.on('close', () => {
        resolve();
      });
      socket.resume();
    });
    expect((await post({ query: '{ __typename }' })).status).toBe(200);
  });

  it('says how to build the page where it is not built, and serves GraphQL all the same', async () => {
    const bare = await startServer({ store: archive.store, port: 0, webRoot: join(webRoot, 'nothing') });
    const page = await (await fetch(bare.url)).text();
    expect(page).toContain('npm run build');
    const { status } = await fetch(new URL('/graphql', bare.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(status).toBe(200);
    await bare.close();
  });

  it('says what to do where it cannot listen', async () => {
    const { port } = new URL(server.url);
    const taken = startServer({ store: archive.store, port: Number(port), webRoot });
    await expect(taken).rejects.toThrow(DemarcheError);
    await expect(taken).rejects.toMatchObject({
      code: 'ADDRESS_UNAVAILABLE',
      message: `port ${port} of 127.0.0.1 is in use: stop what uses it, or give --port 0 to take a free one`,
    });
    await expect(
      startServer({ store: archive.store, port: 0, host: '203.0.113.7', webRoot }),
    ).rejects.toMatchObject({
      code: 'ADDRESS_UNAVAILABLE',
      message:
        '203.0.113.7 is no address of this machine: give --host 127.0.0.1, or 0.0.0.0 for all its addresses',
    });
  });

  it('hides what breaks inside, whatever NODE_ENV says, and logs it', async () => {
    const before = process.env.NODE_ENV;
    try {
      for (const environment of ['', 'development', 'production', 'test']) {
        process.env.NODE_ENV = environment;
        const lines: string[] = [];
        const broken = await startServer({
          store: { reader: { query: () => Promise.reject(new Error('secret')) } } as unknown as Store,
          port: 0,
          webRoot,
          log: (line) => lines.push(line),
        });
        const response = await fetch(new URL('/graphql', broken.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ meetings { totalCount } }"}',
        });
        const text = await response.text();
        expect(text).not.toMatch(/secret|stack|\.ts|\.js/);
        expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
        expect(lines.join()).toMatch(/Error: secret\n\s+at /);
        await broken.close();
      }
    } finally {
      process.env.NODE_ENV = before;
    }
  });

  it('finishes what is under way when it closes, and takes nothing more', async () => {
    let release = (): void => undefined;
    let started = (): void => undefined;
    const reached = new Promise<void>((resolve) => {
      started = resolve;
    });
    const slow = {
      reader: {
        query: () =>
          new Promise((resolve) => {
            release = () => {
              resolve([{ total: 3 }]);
            };
            started();
          }),
      },
    } as unknown as Store;
    const closing = await startServer({ store: slow, port: 0, webRoot });
    const answer = fetch(new URL('/graphql', closing.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ meetings { totalCount } }"}',
    });
    await reached;
    const closed = closing.close();
    release();
    expect(await (await answer).json()).toEqual({ data: { meetings: { totalCount: 3 } } });
    await closed;
    await expect(fetch(new URL('/healthz', closing.url))).rejects.toThrow();
  });
});
