import type { Article } from './article.js';
import { refuseBinaryText, refuseNul } from './binary.js';
import { decode } from './charset.js';
import type { Format, ReadItem } from './format.js';
import { MAX_ARTICLE_BYTES } from './limits.js';
import { problem } from './problem.js';
import type { Source } from './source.js';
import { normalised } from './text.js';

/** A format whose documents are one article each: what it needs to say. */
export interface DocumentFormat extends Omit<Format, 'read'> {
  /** Whether a charset may be declared by `<meta>`. */
  readonly html?: boolean;
  /**
   * @param content The whole document, decoded, with "\n" line ends, and not blank.
   * @param where What error messages call it.
   */
  readonly parse: (content: string, where: string) => Article;
}

/** Makes a Format of one that reads a whole document as one article. */
export function documentFormat({ parse, html, ...rest }: DocumentFormat): Format {
  return {
    ...rest,
    async *read(source): AsyncGenerator<ReadItem> {
      const content = await contentOf(source, html ?? false);
      yield { origin: source.origin, id: null, article: parse(content, source.origin) };
    },
  };
}

async function contentOf(source: Source, html: boolean): Promise<string> {
  const bytes = await source.whole(MAX_ARTICLE_BYTES, 'give one article a file, or many as JSONL');
  const content = decode(bytes, { html });
  refuseBinaryText(content, source.origin);
  refuseNul(content, source.origin);
  if (content.trim() === '') throw emptyInput(source.origin);
  return normalised(content);
}

/** The error for a document with nothing in it. */
export function emptyInput(where: string) {
  return problem('INPUT_EMPTY', where, 'is empty', 'give a file with the text of an article');
}
