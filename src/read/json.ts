import { InputError } from '../errors.js';
import { refuseBinaryText } from './binary.js';
import { decode } from './charset.js';
import { emptyInput } from './document.js';
import type { Format, ReadItem } from './format.js';
import { parseJson } from './json-text.js';
import { MAX_JSON_BYTES } from './limits.js';
import { articleFromRecord } from './record.js';
import type { Source } from './source.js';

/** One article as a JSON object, or a list of them. */
export const json: Format = {
  name: 'json',
  extensions: ['.json'],
  recognises: (beginning) => /^\s*(\{\s*["}]|\[\s*[[{\]])/.test(beginning),
  read,
};

async function* read(source: Source): AsyncGenerator<ReadItem> {
  const { origin } = source;
  const content = decode(await source.whole(MAX_JSON_BYTES, 'write it as JSONL, one article a line'));
  refuseBinaryText(content, origin);
  if (content.trim() === '') throw emptyInput(origin);
  const value = parseJson(
    content,
    origin,
    'correct it, or name the format jsonl if it is one article a line',
  );
  if (!Array.isArray(value)) {
    yield { origin, ...articleFromRecord(value, origin) };
    return;
  }
  if (value.length === 0) throw emptyInput(origin);
  for (const [index, record] of (value as unknown[]).entries()) {
    try {
      yield { origin, ...articleFromRecord(record, `${origin}: article ${index + 1}`) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { origin, error };
    }
  }
}
