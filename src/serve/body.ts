import type { IncomingMessage } from 'node:http';
import { SERVE_LIMITS } from './limits.js';

/** A request that cannot be read: what to answer. */
export class BadBody extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The JSON value in a request's body; undefined where its type is not JSON. What is too large is read to the
 * end and dropped, since a client that is still sending does not see an answer; but not without end.
 * Throws BadBody.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new BadBody(
      415,
      'UNSUPPORTED_ENCODING',
      `The body is compressed with ${encoding}: send it as it is.`,
    );
  }
  const bytes = await readBytes(request);
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  if (type.trim() !== 'application/json') return undefined;
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) {
    throw new BadBody(415, 'UNSUPPORTED_ENCODING', 'The body must be in UTF-8.');
  }
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw new BadBody(400, 'BAD_REQUEST', 'The body is not JSON: send an object with "query" in it.');
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= SERVE_LIMITS.bodyBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (size > SERVE_LIMITS.drainBytes) break;
  }
  if (size > SERVE_LIMITS.bodyBytes) {
    throw new BadBody(
      413,
      'TOO_LARGE',
      `The body is larger than ${SERVE_LIMITS.bodyBytes} bytes: send less at once.`,
    );
  }
  return Buffer.concat(chunks);
}
