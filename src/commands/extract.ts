import { explain, extract as extractClaims } from '../extract/pipeline.js';
import type { Article } from '../read/article.js';
import { readSources } from '../read/read.js';
import { explanationText } from './explain/explain.js';
import { styleFor } from './explain/style.js';
import { checkFormat } from './formats.js';
import { keepMemoryLow } from './lean-memory.js';
import { faultOf, print, say } from './terminal.js';

export interface ExtractOptions {
  format?: string;
  /** Print for people what was found, sentence by sentence, and why. */
  explain?: boolean;
}

/**
 * `demarche extract`: prints the claims of each document as one line of JSON, or how they came about. No database is
 * touched. Gives the exit status: 1 when a document could not be read.
 */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  checkFormat(options.format);
  keepMemoryLow();
  let failed = 0;
  for await (const item of readSources(paths, { format: options.format })) {
    if ('error' in item) {
      failed += 1;
      say(item.error.message);
      continue;
    }
    const { article } = item;
    const id = item.id ?? item.origin;
    try {
      await print(options.explain ? await explained(id, article) : await asJson(id, item.origin, article));
    } catch (error) {
      failed += 1;
      say(`${item.origin} was left out: ${faultOf(error)}`);
    }
  }
  return failed > 0 ? 1 : 0;
}

async function asJson(id: string, origin: string, article: Article): Promise<string> {
  const { title, publishedAt } = article;
  const { language, claims } = await extractClaims(article);
  if (language !== 'en') say(`${origin} is not in English (${language}): no claims are read from it`);
  return JSON.stringify({ id, title, publishedAt, claims });
}

async function explained(id: string, article: Article): Promise<string> {
  const style = styleFor(process.stdout.isTTY, process.env.NO_COLOR);
  const name = article.title === '' ? id : `${id}: ${article.title}`;
  return explanationText(name, await explain(article), style);
}
