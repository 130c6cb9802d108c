import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, messageOf } from '../errors.js';
import { EXTENSIONS, formatOfName } from './formats.js';
import type { Format } from './format.js';
import { problem } from './problem.js';
import { Source } from './source.js';

/** A path as far as reading goes: a folder to look into, or a document of a size that may be unknown. */
export type Entry = { kind: 'folder' } | { kind: 'file'; size: number | null };

/** What is at a path. @throws InputError where there is nothing, or nothing that can be read. */
export async function entryAt(path: string): Promise<Entry> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder' };
    // A pipe or a device says nothing true of its size.
    return { kind: 'file', size: found.isFile() ? found.size : null };
  } catch (error) {
    throw fileProblem(path, error);
  }
}

/** The document at a path, to be read from the disk piece by piece. */
export function openFile(path: string, size: number | null): Source {
  return new Source(
    path,
    bytesFrom(path, () => createReadStream(path)),
    size,
  );
}

/** The document that a stream brings, such as standard input. */
export function openStream(origin: string, stream: NodeJS.ReadableStream): Source {
  return new Source(
    origin,
    bytesFrom(origin, () => stream),
  );
}

async function* bytesFrom(
  origin: string,
  open: () => NodeJS.ReadableStream,
): AsyncGenerator<Uint8Array | string> {
  try {
    yield* open();
  } catch (error) {
    throw fileProblem(origin, error);
  }
}

/** Hidden files, and the one that tells people what a folder is for. */
const PASSED_OVER = /^\.|^readme\b/i;

/** A file found in a folder, or what kept it or a folder in it from being looked at. */
export interface Found {
  path: string;
  error?: InputError;
}

/**
 * The documents in a folder and the folders in it, sorted by name; hidden ones, a README and
 * those of unknown endings are passed over. A folder that links lead to more than once is read once.
 *
 * @param format Take only the files of this format's endings.
 * @throws InputError (INPUT_EMPTY) where there is nothing to read.
 */
export async function* filesIn(folder: string, format?: Format): AsyncGenerator<Found> {
  let found = false;
  for await (const file of walk(folder, format, new Set())) {
    found = true;
    yield file;
  }
  if (!found) {
    const endings = (format?.extensions ?? EXTENSIONS).join(', ');
    throw problem('INPUT_EMPTY', folder, `holds no file to read (${endings})`, 'give a folder with articles');
  }
}

async function* walk(folder: string, format: Format | undefined, seen: Set<string>): AsyncGenerator<Found> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = (await readdir(folder)).sort();
  } catch (error) {
    yield { path: folder, error: fileProblem(folder, error) };
    return;
  }
  for (const name of names) {
    if (PASSED_OVER.test(name)) continue;
    const path = join(folder, name);
    const known = formatOfName(name);
    const isWanted = known !== undefined && (format === undefined || format === known);
    try {
      const entry = await entryAt(path);
      if (entry.kind === 'folder') yield* walk(path, format, seen);
      else if (isWanted) yield { path };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (isWanted) yield { path, error };
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads in a circle',
  ENAMETOOLONG: 'has a name that is too long',
  EMFILE: 'cannot be opened: too many files are open',
  EIO: 'cannot be read: the disk reports an error',
};

function fileProblem(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE') {
    return problem('FILE_NOT_FOUND', path, 'no such file or folder', 'check the path');
  }
  const reason = REASONS[code] ?? `cannot be read (${code || messageOf(error)})`;
  return problem('FILE_UNREADABLE', path, reason, 'check the file and its permissions');
}
