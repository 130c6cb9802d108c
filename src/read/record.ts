import type { Article } from './article.js';
import { parseInstant } from './dates.js';
import { languageCode } from './language.js';
import { MAX_ARTICLE_BYTES } from './limits.js';
import { problem, shown } from './problem.js';
import { megabytes } from './source.js';
import { asLine, normalised } from './text.js';
import { titleFrom } from './title.js';

/** The fields of an article written as JSON; all others are left unread. */
type Field = 'id' | 'title' | 'text' | 'url' | 'outlet' | 'publishedAt' | 'byline' | 'language';

/**
 * The article that a JSON value describes: `{"id"?, "title"?, "text", "url"?, "outlet"?, "publishedAt"?,
 * "byline"?, "language"?}`. A field that is null or blank counts as left out.
 *
 * The text is kept as it is, white space included, so that offsets fit the source; only line ends are made
 * "\n".
 *
 * @param where What error messages call the place: `stories.jsonl:3`.
 * @throws InputError that names the field: of a wrong type, unreadable, or missing (`text`).
 */
export function articleFromRecord(value: unknown, where: string): { id: string | null; article: Article } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = Array.isArray(value) ? 'a list' : shown(value);
    throw problem('INPUT_MALFORMED', where, `an article is a JSON object, not ${found}`, SHAPE);
  }
  const field = (name: Field) => stringField(value, name, where);
  const line = (name: Field) => asLine(field(name) ?? '') || null;
  const text = normalised(field('text') ?? '');
  if (text.trim() === '') {
    const what = 'text' in value ? 'the field "text" is empty' : 'the field "text" is missing';
    throw problem('INPUT_MALFORMED', where, what, SHAPE);
  }
  if (Buffer.byteLength(text) > MAX_ARTICLE_BYTES) {
    throw problem(
      'INPUT_TOO_LARGE',
      where,
      `the text is larger than ${megabytes(MAX_ARTICLE_BYTES)}`,
      'split it into articles',
    );
  }
  return {
    id: line('id'),
    article: {
      title: line('title') ?? titleFrom(text),
      text,
      url: checkedUrl(line('url'), where),
      outlet: line('outlet'),
      byline: line('byline'),
      language: checkedLanguage(line('language'), where),
      publishedAt: checkedInstant(line('publishedAt'), '"publishedAt"', where),
    },
  };
}

const SHAPE =
  'write {"title": "…", "text": "…", "publishedAt": "2025-07-28"}, of which only "text" must be there';

function stringField(record: Partial<Record<Field, unknown>>, name: Field, where: string): string | null {
  const value = Object.hasOwn(record, name) ? record[name] : null;
  if (value === null || value === undefined) return null;
  if (name === 'id' && typeof value === 'number') return String(value);
  if (typeof value !== 'string') {
    throw problem(
      'INPUT_MALFORMED',
      where,
      `the field "${name}" is ${shown(value)}`,
      name === 'publishedAt' ? DATE_ADVICE : `give a string, or leave it out`,
    );
  }
  if (value.includes('\0')) {
    throw problem('INPUT_MALFORMED', where, `the field "${name}" holds a NUL character`, 'take it out');
  }
  return value;
}

const DATE_ADVICE = 'write a date such as "2025-07-28" or an instant such as "2025-07-28T09:30:00Z"';

/**
 * A publication date given as metadata, as an instant; null where none is given.
 *
 * @throws InputError where it cannot be read: whoever wrote it meant something by it.
 */
export function checkedInstant(written: string | null, field: string, where: string): string | null {
  if (written === null) return null;
  const instant = parseInstant(written);
  if (instant === null) {
    throw problem('INPUT_MALFORMED', where, `${field} is ${shown(written)}, not a date`, DATE_ADVICE);
  }
  return instant;
}

/** A web address given as metadata. @throws InputError where it is no absolute http or https address. */
export function checkedUrl(written: string | null, where: string): string | null {
  if (written === null || webAddress(written) !== null) return written;
  const what = `"url" is ${shown(written)}, not a web address`;
  throw problem(
    'INPUT_MALFORMED',
    where,
    what,
    'write it in full, with http:// or https://, or leave it out',
  );
}

/** A language given as metadata, as its ISO 639-1 code. @throws InputError where it is no language tag. */
export function checkedLanguage(written: string | null, where: string): string | null {
  if (written === null) return null;
  const code = languageCode(written);
  if (code === undefined) {
    const what = `"language" is ${shown(written)}, not a language code`;
    throw problem('INPUT_MALFORMED', where, what, 'write a code such as "en", or leave it out');
  }
  return code;
}

/** The address as it is, where it is an absolute http or https one; else null. */
export function webAddress(written: string): string | null {
  return /^https?:\/\/\S+$/i.test(written) && URL.canParse(written) ? written : null;
}
