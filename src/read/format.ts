import type { InputError } from '../errors.js';
import type { Article } from './article.js';
import type { Source } from './source.js';

/**
 * What reading gives, one at a time: an article, or what was wrong with one.
 *
 * - `origin` says where it came from: the file, or `file:line` in a format of one article a line.
 * - `id` is the name the source itself gives the article, where it gives one.
 */
export type ReadItem =
  { origin: string; id: string | null; article: Article } | { origin: string; error: InputError };

/**
 * A kind of document that articles come in. A new one (feeds, archives) is one file that exports such an
 * object, and a line in formats.ts.
 */
export interface Format {
  /** What `--format` calls it. */
  readonly name: string;
  /** The file name endings that mean this format, in lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether a document with no telling name looks like this, judged by its decoded beginning. */
  recognises(beginning: string): boolean;
  /**
   * The articles of one document. Bad input is either given as an item, and reading goes on, or thrown as
   * an InputError, and ends the document: the caller turns it into an item.
   */
  read(source: Source): AsyncIterable<ReadItem>;
}
