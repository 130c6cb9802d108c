import { DemarcheError } from '../errors.js';
import { EXTRACTOR, extract } from '../extract/pipeline.js';
import type { ReadItem } from '../read/read.js';
import { countFacts, ingestArticle, isKnown } from '../store/ingest.js';
import type { Store } from '../store/store.js';
import type { Progress } from './progress.js';
import { readAhead } from './read-ahead.js';
import { counted, faultOf } from './terminal.js';

/** What a run of ingestion came to. */
export interface IngestSummary {
  stored: number;
  alreadyKnown: number;
  failed: number;
  /** Claims of the articles stored by this run. */
  claims: number;
  /** How many of the articles stored are in which other language than English: they have no claims. */
  otherLanguages: Map<string, number>;
  /** Facts of the whole database, before this run and after it. */
  before: Awaited<ReturnType<typeof countFacts>>;
  after: Awaited<ReturnType<typeof countFacts>>;
  /** True when the run was asked to stop before the end of its sources. */
  interrupted: boolean;
}

/**
 * Reads, extracts and stores one article after the other. An article at fault is told of and left out; the
 * others go on. Errors of the database end the run. Between two articles it looks at `signal`.
 */
export async function ingestArticles(
  store: Store,
  items: AsyncGenerator<ReadItem>,
  progress: Progress,
  signal: AbortSignal,
): Promise<IngestSummary> {
  const before = await countFacts(store);
  const summary: IngestSummary = {
    stored: 0,
    alreadyKnown: 0,
    failed: 0,
    claims: 0,
    otherLanguages: new Map(),
    before,
    after: before,
    interrupted: false,
  };
  let done = 0;
  try {
    for await (const { item, read, complete } of readAhead(items)) {
      if (signal.aborted) {
        summary.interrupted = true;
        break;
      }
      await ingestOne(store, item, summary, progress);
      done += 1;
      progress.update(done, read, complete);
    }
  } finally {
    progress.end();
  }
  summary.after = await countFacts(store);
  return summary;
}

async function ingestOne(
  store: Store,
  item: ReadItem,
  summary: IngestSummary,
  progress: Progress,
): Promise<void> {
  const fail = (message: string): void => {
    summary.failed += 1;
    progress.note(message);
  };
  if ('error' in item) {
    fail(item.error.message);
    return;
  }
  try {
    if (await isKnown(store, item.article)) {
      summary.alreadyKnown += 1;
      return;
    }
    const extraction = await extract(item.article);
    const { status, claims } = await ingestArticle(store, item.article, extraction, EXTRACTOR);
    if (status === 'ALREADY_KNOWN') {
      summary.alreadyKnown += 1;
    } else {
      summary.stored += 1;
      summary.claims += claims;
      const { language } = extraction;
      if (language !== 'en')
        summary.otherLanguages.set(language, (summary.otherLanguages.get(language) ?? 0) + 1);
    }
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    fail(`${item.origin} was left out: ${faultOf(error)}`);
  }
}

/** The closing summary, a line each for articles, claims and facts, and one for articles in other languages, if any. */
export function describe(summary: IngestSummary): string {
  const { before, after, otherLanguages } = summary;
  const languages = [...otherLanguages].map(([language, count]) => `${language} ${count}`);
  const others = [...otherLanguages.values()].reduce((sum, count) => sum + count, 0);
  const grown = (now: number, then: number, noun: string): string =>
    `${counted(now, noun)} (${Math.max(0, now - then).toLocaleString('en')} new)`;
  return [
    `articles: ${summary.stored} stored, ${summary.alreadyKnown} already known, ${summary.failed} failed`,
    ...(others > 0
      ? [`          ${others} of them not in English, so without claims (${languages.join(', ')})`]
      : []),
    `claims:   ${counted(summary.claims, 'claim')} in the articles stored`,
    `facts:    ${grown(after.meetings, before.meetings, 'meeting')}, ${grown(after.stances, before.stances, 'stance')} in the database`,
  ].join('\n');
}
