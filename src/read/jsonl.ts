import iconv from 'iconv-lite';
import { InputError } from '../errors.js';
import { refuseBinaryText } from './binary.js';
import { charsetOf, decode } from './charset.js';
import { emptyInput } from './document.js';
import type { Format, ReadItem } from './format.js';
import { parseJson } from './json-text.js';
import { MAX_ARTICLE_BYTES } from './limits.js';
import { problem } from './problem.js';
import { articleFromRecord } from './record.js';
import { megabytes, type Source } from './source.js';

/**
 * One article a line. Lines are read one after the other in constant memory; a line that is wrong is
 * reported with its number, and the others are read all the same.
 */
export const jsonl: Format = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  recognises,
  read,
};

/**
 * JSON in lines, rather than one JSON document: the first line is an object from end to end or longer than
 * what is looked at, or a later line begins with another object at its very start.
 */
function recognises(beginning: string): boolean {
  const lines = beginning.trimStart().split('\n');
  const first = (lines[0] ?? '').trimEnd();
  if (!/^\{\s*("|\}|$)/.test(first) && !/^\{.*\}$/.test(first)) return false;
  return lines.length === 1 || first.endsWith('}') || lines.slice(1).some((line) => /^\{\s*"/.test(line));
}

async function* read(source: Source): AsyncGenerator<ReadItem> {
  const beginning = await source.beginning();
  const charset = charsetOf(beginning);
  refuseBinaryText(iconv.decode(beginning, charset), source.origin);
  const bytes = charset.startsWith('utf-16') ? transcoded(source.chunks(), charset) : source.chunks();
  let found = false;
  for await (const line of linesOf(bytes, MAX_ARTICLE_BYTES)) {
    const origin = `${source.origin}:${line.number}`;
    try {
      if (line.bytes === null) {
        throw problem(
          'INPUT_TOO_LARGE',
          origin,
          `a line of more than ${megabytes(MAX_ARTICLE_BYTES)}`,
          'write one article a line',
        );
      }
      const text = decode(line.bytes);
      if (text.trim() === '') continue;
      found = true;
      yield {
        origin,
        ...articleFromRecord(parseJson(text, origin, 'correct the line or take it out'), origin),
      };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      found = true;
      yield { origin, error };
    }
  }
  if (!found) throw emptyInput(source.origin);
}

interface Line {
  number: number;
  /** Without the line end; null where the line is longer than the limit. */
  bytes: Buffer | null;
}

/**
 * Cuts bytes into lines at "\n", keeping no more than one line in memory, and of a line past the limit
 * nothing at all.
 */
async function* linesOf(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): Line => {
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts) };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

/** Bytes in UTF-16, where a line end is two bytes, as bytes in UTF-8. */
async function* transcoded(chunks: AsyncIterable<Buffer>, charset: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(charset);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(chunk));
  yield Buffer.from(decoder.end() ?? '');
}
