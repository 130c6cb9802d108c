import { problem } from './problem.js';

/** How much of a document is looked at to tell its format and its charset, in bytes. */
export const BEGINNING_BYTES = 64 * 1024;

/**
 * One document to read: a file or standard input, as bytes that can be read once. Its beginning can be
 * looked at before that.
 */
export class Source {
  private readonly kept: Buffer[] = [];
  private readonly rest: AsyncIterator<Uint8Array | string>;
  private ended = false;

  /**
   * @param origin What messages call the document: its path, or `stdin`.
   * @param bytes Its content in chunks; reading errors are expected as InputErrors.
   * @param size Its size in bytes where that is known before reading.
   */
  constructor(
    readonly origin: string,
    bytes: AsyncIterable<Uint8Array | string>,
    private readonly size: number | null = null,
  ) {
    this.rest = bytes[Symbol.asyncIterator]();
  }

  /** The first 64 KiB, or everything where there is less. Does not use it up. */
  async beginning(): Promise<Buffer> {
    let length = this.kept.reduce((sum, chunk) => sum + chunk.length, 0);
    while (length < BEGINNING_BYTES) {
      const chunk = await this.next();
      if (chunk === null) break;
      this.kept.push(chunk);
      length += chunk.length;
    }
    return Buffer.concat(this.kept).subarray(0, BEGINNING_BYTES);
  }

  /** All content, chunk by chunk. Can be taken once. */
  async *chunks(): AsyncGenerator<Buffer> {
    for (let chunk = this.kept.shift(); chunk; chunk = this.kept.shift()) yield chunk;
    for (let chunk = await this.next(); chunk; chunk = await this.next()) yield chunk;
  }

  /**
   * All content at once. Takes the place of chunks().
   *
   * @param limit The most bytes to accept. A larger file is refused before it is read, a larger stream as
   *   soon as it has passed the limit (INPUT_TOO_LARGE).
   */
  async whole(limit: number, advice: string): Promise<Buffer> {
    if (this.size !== null && this.size > limit) throw this.tooLarge(limit, advice);
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of this.chunks()) {
      length += chunk.length;
      if (length > limit) throw this.tooLarge(limit, advice);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  /** Gives back what the document holds open. Safe at any time, and more than once. */
  async close(): Promise<void> {
    this.kept.length = 0;
    this.ended = true;
    await this.rest.return?.();
  }

  private async next(): Promise<Buffer | null> {
    if (this.ended) return null;
    const next = await this.rest.next();
    if (next.done === true) {
      this.ended = true;
      return null;
    }
    const { value } = next;
    return typeof value === 'string'
      ? Buffer.from(value)
      : Buffer.from(value.buffer, value.byteOffset, value.length);
  }

  private tooLarge(limit: number, advice: string) {
    return problem('INPUT_TOO_LARGE', this.origin, `larger than ${megabytes(limit)}`, advice);
  }
}

/** A limit as messages say it. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
