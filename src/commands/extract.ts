import { extract as extractClaims } from '../extract/pipeline.js';
import { readSources } from '../read/read.js';
import { checkFormat } from './formats.js';
import { keepMemoryLow } from './lean-memory.js';
import { faultOf, print, say } from './terminal.js';

export interface ExtractOptions {
  format?: string;
}

/**
 * `demarche extract`: prints the claims of each document as one line of JSON. No database is touched. Gives
 * the exit status: 1 when a document could not be read.
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
    const { title, publishedAt } = item.article;
    try {
      const { language, claims } = await extractClaims(item.article);
      if (language !== 'en')
        say(`${item.origin} is not in English (${language}): no claims are read from it`);
      await print(JSON.stringify({ id: item.id ?? item.origin, title, publishedAt, claims }));
    } catch (error) {
      failed += 1;
      say(`${item.origin} was left out: ${faultOf(error)}`);
    }
  }
  return failed > 0 ? 1 : 0;
}
