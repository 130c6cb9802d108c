import { extname } from 'node:path';
import type { Format } from './format.js';
import { html } from './html.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import { plain } from './plain.js';

/** Every format there is, the more particular first: a beginning is given to the first that knows it. */
const ALL: readonly Format[] = [jsonl, json, html, markdown, plain];

/** The names that `--format` takes. */
export const FORMATS: readonly string[] = ALL.map(({ name }) => name);

/** The file name endings that are read from folders, with the dot. */
export const EXTENSIONS: readonly string[] = ALL.flatMap(({ extensions }) => extensions);

/** The format of that name, if there is one. */
export function formatNamed(name: string): Format | undefined {
  return ALL.find((format) => format.name === name);
}

/** The format that a file's name tells, if it does. */
export function formatOfName(path: string): Format | undefined {
  const extension = extname(path).toLowerCase();
  return ALL.find(({ extensions }) => extensions.includes(extension));
}

/** The format that a document's decoded beginning tells, if it does. */
export function formatOfContent(beginning: string): Format | undefined {
  return ALL.find((format) => format.recognises(beginning));
}
