import { InputError } from '../errors.js';
import { refuseBinaryFile, refuseBinaryText } from './binary.js';
import { decode } from './charset.js';
import { emptyInput } from './document.js';
import { entryAt, filesIn, openFile, openStream } from './files.js';
import type { Format, ReadItem } from './format.js';
import { FORMATS, formatNamed, formatOfContent, formatOfName } from './formats.js';
import { problem } from './problem.js';
import type { Source } from './source.js';

export { FORMATS } from './formats.js';
export type { ReadItem } from './format.js';

/** How to read. */
export interface ReadOptions {
  /** One of FORMATS; without it the format is told by the name, then by the content. */
  format?: string;
  /** What `-` stands for, when it is not the standard input of the process. */
  stdin?: NodeJS.ReadableStream;
}

/**
 * Reads the articles of files, of folders (with the folders in them, sorted by name), and of standard
 * input, one at a time and in the order given.
 *
 * @param paths Files, folders, and `-` for standard input.
 * @returns Articles, and an InputError of one line for everything that could not be read. Bad input is
 *   never thrown, and never keeps what comes after it from being read.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadItem> {
  const format = options.format === undefined ? undefined : formatNamed(options.format);
  if (options.format !== undefined && !format) {
    const origin = options.format;
    yield { origin, error: problem('FORMAT_UNKNOWN', origin, 'no such format', `take ${listOfFormats()}`) };
    return;
  }
  for (const path of paths) {
    if (path === '-') {
      const stdin = options.stdin ?? process.stdin;
      yield* guarded('stdin', () => readDocument(openStream('stdin', stdin), format));
    } else {
      yield* guarded(path, () => readPath(path, format));
    }
  }
}

/** The same items, with an InputError that ends them as the last one. */
async function* guarded(origin: string, items: () => AsyncIterable<ReadItem>): AsyncGenerator<ReadItem> {
  try {
    yield* items();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { origin, error };
  }
}

async function* readPath(path: string, format: Format | undefined): AsyncGenerator<ReadItem> {
  const entry = await entryAt(path);
  if (entry.kind === 'file') {
    yield* readDocument(openFile(path, entry.size), format ?? formatOfName(path));
    return;
  }
  for await (const file of filesIn(path, format)) {
    if (file.error) yield { origin: file.path, error: file.error };
    else yield* guarded(file.path, () => readPath(file.path, format));
  }
}

async function* readDocument(source: Source, format: Format | undefined): AsyncGenerator<ReadItem> {
  try {
    const bytes = await source.beginning();
    if (bytes.length === 0) throw emptyInput(source.origin);
    refuseBinaryFile(bytes, source.origin);
    yield* (format ?? recognised(bytes, source.origin)).read(source);
  } finally {
    await source.close();
  }
}

function recognised(bytes: Buffer, origin: string): Format {
  const beginning = decode(bytes, { html: true });
  refuseBinaryText(beginning, origin);
  const format = formatOfContent(beginning);
  if (format) return format;
  throw problem(
    'FORMAT_UNKNOWN',
    origin,
    'in no format known here',
    `name it with --format (${listOfFormats()})`,
  );
}

function listOfFormats(): string {
  return FORMATS.join(', ');
}
