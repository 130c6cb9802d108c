import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { DemarcheError, messageOf } from '../errors.js';
import type { Store } from '../store/store.js';
import { makeApollo } from './apollo.js';
import { BadBody, readJson } from './body.js';
import { contextOf, type Context } from './context.js';
import { SERVE_LIMITS } from './limits.js';
import { answerError, answerJson, SECURITY_HEADERS } from './responses.js';
import { logToStderr, safeError, type Log } from './safe-error.js';
import { buildDemarcheSchema } from './schema.js';
import { defaultWebRoot, WebPage } from './web-page.js';

export interface ServerOptions {
  store: Pick<Store, 'reader'>;
  /** Where to listen; left out, only this machine can reach it. */
  host?: string;
  /** 0 takes a free one. */
  port: number;
  /** The built folder of the browser page. */
  webRoot?: string;
  log?: Log;
}

export interface RunningServer {
  /** Where it can be reached, such as `http://127.0.0.1:4000/`. */
  url: string;
  /** Takes no more requests, lets those under way finish (five seconds at most), then resolves. */
  close(): Promise<void>;
}

/**
 * Serves GraphQL at `/graphql`, the browser page at `/` and `/healthz`; resolves when requests are taken.
 * Throws DemarcheError ADDRESS_UNAVAILABLE where it cannot listen.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host = '127.0.0.1', port, log = logToStderr } = options;
  const page = await WebPage.of(options.webRoot ?? defaultWebRoot());
  const server = createServer();
  server.headersTimeout = SERVE_LIMITS.headersTime;
  server.requestTimeout = SERVE_LIMITS.requestTime;
  const apollo = makeApollo(await buildDemarcheSchema(), server, log);
  await apollo.start();
  server.on('request', (request, response) => {
    route(request, response, { apollo, page, store }).catch((error: unknown) => {
      fail(error, response, log);
    });
  });
  try {
    await listen(server, host, port);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  return { url: urlOf(server, host), close: () => apollo.stop() };
}

interface Parts {
  apollo: ApolloServer<Context>;
  page: WebPage;
  store: Pick<Store, 'reader'>;
}

async function route(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const { path, search } = targetOf(request);
  if (path === '/graphql') {
    if (allows(request, response, ['GET', 'POST'])) await answerGraphql(request, response, search, parts);
  } else if (path === '/healthz') {
    if (allows(request, response, ['GET', 'HEAD'])) answerJson(response, 200, { status: 'ok' });
  } else if (parts.page.has(path)) {
    if (allows(request, response, ['GET', 'HEAD'])) await parts.page.serve(path, request, response);
  } else {
    answerError(response, 404, 'NOT_FOUND', 'There is nothing here: GraphQL is at /graphql, the page at /.');
  }
}

function targetOf({ url = '/' }: IncomingMessage): { path: string; search: string } {
  const at = url.indexOf('?');
  return at < 0 ? { path: url, search: '' } : { path: url.slice(0, at), search: url.slice(at) };
}

function allows(request: IncomingMessage, response: ServerResponse, methods: readonly string[]): boolean {
  const { method = '' } = request;
  if (methods.includes(method)) return true;
  const allow = methods.join(', ');
  answerError(response, 405, 'METHOD_NOT_ALLOWED', `${method} is not possible here: use ${allow}.`, {
    allow,
  });
  return false;
}

async function answerGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
  { apollo, store }: Parts,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = request.method ?? 'GET';
  const body = method === 'POST' ? await readJson(request) : undefined;
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, search, body },
    context: () => Promise.resolve(contextOf(store)),
  });
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  response.statusCode = answered.status ?? 200;
  if (answered.body.kind === 'complete') {
    response.end(answered.body.string);
  } else {
    for await (const chunk of answered.body.asyncIterator) response.write(chunk);
    response.end();
  }
}

/** The last resort: nothing that goes wrong with one request may end the server or show its insides. */
function fail(error: unknown, response: ServerResponse, log: Log): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
  } else if (error instanceof BadBody) {
    answerError(response, error.status, error.code, error.message);
  } else {
    answerJson(response, 500, { errors: [safeError(error, 'INTERNAL', log)] });
  }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new DemarcheError('ADDRESS_UNAVAILABLE', unavailable(error, host, port), { cause: error }));
    });
    server.listen({ host, port, exclusive: true }, resolve);
  });
}

function unavailable(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `port ${port} of ${host} is in use: stop what uses it, or give --port 0 to take a free one`;
    case 'EACCES':
      return `port ${port} of ${host} needs more rights: give a port from 1024 on`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine: give --host 127.0.0.1, or 0.0.0.0 for all its addresses`;
    default:
      return `cannot listen on port ${port} of ${host}: ${messageOf(error)}`;
  }
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}
