import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { InputError } from '../../src/errors.js';
import type { Article } from '../../src/read/article.js';
import { type ReadItem, type ReadOptions, readSources } from '../../src/read/read.js';

/** A folder of a test's own, and what is read from it. Made and removed around every test of the file. */
export class Desk {
  folder = '';

  constructor() {
    beforeEach(async () => {
      this.folder = await mkdtemp(join(tmpdir(), 'demarche-read-'));
    });
    afterEach(async () => {
      await rm(this.folder, { recursive: true, force: true });
    });
  }

  /** Writes a file into the folder, and gives its path. */
  async put(name: string, content: string | Buffer): Promise<string> {
    const path = join(this.folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  }

  /** The only article of a file with this content. */
  async article(name: string, content: string | Buffer, options?: ReadOptions): Promise<Article> {
    return onlyArticle(await items([await this.put(name, content)], options));
  }

  /** The only thing that is wrong with a file of this content; its message with `FILE` for the path. */
  async fault(name: string, content: string | Buffer, options?: ReadOptions): Promise<Fault> {
    const path = await this.put(name, content);
    return onlyFault(await items([path], options), path);
  }
}

export interface Fault {
  code: string;
  message: string;
}

export async function items(paths: readonly string[], options?: ReadOptions): Promise<ReadItem[]> {
  const found: ReadItem[] = [];
  for await (const item of readSources(paths, options)) found.push(item);
  return found;
}

/** What is read when these bytes come over standard input. */
export async function piped(content: string | Buffer, options: ReadOptions = {}): Promise<ReadItem[]> {
  return items(['-'], { ...options, stdin: Readable.from([Buffer.from(content)]) });
}

export function onlyArticle(found: readonly ReadItem[]): Article {
  const [item, second] = found;
  if (!item || second) throw new Error(`expected one item, got ${found.length}`);
  if ('error' in item) throw item.error;
  return item.article;
}

export function onlyFault(found: readonly ReadItem[], path = ''): Fault {
  const [item, second] = found;
  if (!item || second || !('error' in item))
    throw new Error(`expected one error, got ${JSON.stringify(found)}`);
  return faultOf(item.error, path);
}

export function faultOf(error: InputError, path = ''): Fault {
  return { code: error.code, message: path === '' ? error.message : error.message.replaceAll(path, 'FILE') };
}
