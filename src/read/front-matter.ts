import { parse, YAMLError } from 'yaml';
import type { Article } from './article.js';
import { emptyInput } from './document.js';
import { oneLine, problem, shown } from './problem.js';
import { checkedInstant, checkedLanguage, checkedUrl } from './record.js';
import { asLine, withoutMargins } from './text.js';
import { titleFrom } from './title.js';

/** What the lines between two `---` at the head of a document say about it. */
export type FrontMatter = Omit<Article, 'title' | 'text'> & { title: string | null };

const NOTHING: FrontMatter = {
  title: null,
  url: null,
  outlet: null,
  byline: null,
  language: null,
  publishedAt: null,
};

/** A `---` line, a line `name: …`, more lines, and a `---` or `...` line. */
const MATTER =
  /^---[^\S\n]*\n((?:[^\S\n]*(?:#[^\n]*)?\n)*[A-Za-z_][\w-]*[^\S\n]*:(?:[^\S\n][^\n]*)?\n(?:[^\n]*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;

/** The most characters front matter may have: it is read with a full YAML parser. */
const MATTER_LENGTH = 64 * 1024;

const YAML_ADVICE = 'correct it; a value with a colon in it needs quotes';

/**
 * Takes the YAML front matter off a document: `title`, `url`, `outlet`, `byline` or `author` (a name or a
 * list), `language`, `publishedAt` or `date`; all else in it is left unread.
 *
 * @throws InputError where it is not YAML, or a field cannot be read.
 */
export function splitFrontMatter(content: string, where: string): { matter: FrontMatter; body: string } {
  const [whole, yaml] = MATTER.exec(content.slice(0, MATTER_LENGTH)) ?? [];
  if (whole === undefined || yaml === undefined) return { matter: NOTHING, body: content };
  const place = `${where}: front matter`;
  const fields = mapOf(yaml, place);
  const matter: FrontMatter = {
    title: lineOf(fields, 'title', place),
    url: checkedUrl(lineOf(fields, 'url', place), place),
    outlet: lineOf(fields, 'outlet', place),
    byline: lineOf(fields, 'byline', place) ?? lineOf(fields, 'author', place),
    language: checkedLanguage(lineOf(fields, 'language', place), place),
    publishedAt:
      checkedInstant(lineOf(fields, 'publishedAt', place), '"publishedAt"', place) ??
      checkedInstant(lineOf(fields, 'date', place), '"date"', place),
  };
  return { matter, body: content.slice(whole.length) };
}

/**
 * The article of a document's front matter and text.
 *
 * @param title The headline that the text itself gives; the front matter's goes before it.
 * @throws InputError (INPUT_EMPTY) where the text is blank.
 */
export function articleFrom(matter: FrontMatter, title: string | null, body: string, where: string): Article {
  const text = withoutMargins(body);
  if (text === '') throw emptyInput(where);
  return { ...matter, title: matter.title ?? title ?? titleFrom(text), text };
}

function mapOf(yaml: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    // The failsafe schema leaves every scalar a string: a headline "1984" or "No" stays as written.
    value = parse(yaml, { schema: 'failsafe', logLevel: 'error' });
  } catch (error) {
    if (!(error instanceof YAMLError || error instanceof ReferenceError)) throw error;
    const [first = ''] = error.message.split('\n');
    throw problem('INPUT_MALFORMED', place, `not YAML (${oneLine(first).replace(/:$/, '')})`, YAML_ADVICE);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw problem('INPUT_MALFORMED', place, 'not a list of fields', 'write lines such as "title: …"');
}

function lineOf(fields: Record<string, unknown>, name: string, place: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return asLine(value) || null;
  const isList = Array.isArray(value) && value.every((part) => typeof part === 'string');
  if (isList && name !== 'title') return asLine(value.join(', ')) || null;
  throw problem(
    'INPUT_MALFORMED',
    place,
    `"${name}" is ${shown(value)}`,
    'write it as plain text on one line',
  );
}
