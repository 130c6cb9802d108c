import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract, read } from '../src/extract/pipeline.js';
import { tokenize } from '../src/extract/syntax/tokens.js';
import type { Article } from '../src/read/article.js';

/** How fast articles are read. Words are what white space parts; times are those of the fastest pass over all. */
export interface SpeedReport {
  articles: number;
  words: number;
  sentences: number;
  /** Shares of 1: sentences that hold what a claim may rest on, and the tokens in them. */
  parsed: { sentences: number; tokens: number };
  wordsPerSecond: {
    /** Sentences, tokens, tags and lemmas alone. */
    tokenizing: number;
    /** From an article to its claims. */
    reading: number;
    /** The same without the time of the parse. */
    readingWithoutParse: number;
    /** Of the sentences that are parsed, the parse alone. */
    parsing: number;
    /** What `wink-nlp` takes for its tokens, sentences and parts of speech of the same texts, the yardstick. */
    winkNlp: number;
  };
  /** Words a second of reading as a share of those of `wink-nlp`, in passes that take turns. */
  shareOfWinkNlp: number;
  /** The most memory that reading has taken, in bytes, before `wink-nlp` was loaded beside it. */
  peakMemory: number;
  /** Microseconds a word of all articles, by component of the pipeline, in order of first use. */
  components: Readonly<Record<string, number>>;
}

export interface SpeedOptions {
  /** Passes over all articles before any is timed, and those that are. */
  warmUp: number;
  passes: number;
  /** The time in milliseconds. */
  clock: () => number;
  /** The most memory that the process has taken so far, in bytes. */
  memory: () => number;
}

/** Measures how fast articles are read, component by component. */
export async function measureSpeed(
  articles: readonly Article[],
  options: SpeedOptions,
): Promise<SpeedReport> {
  const { clock } = options;
  const words = sum(articles, ({ text }) => wordsOf(text));
  const { time: tokenizing } = await fastest(options, () => {
    for (const { text } of articles) tokenize(text);
  });
  const watched = await fastest(options, async () => {
    const times = new Map<string, number>();
    let last = clock();
    const watch = (component: string): void => {
      const now = clock();
      times.set(component, (times.get(component) ?? 0) + now - last);
      last = now;
    };
    for (const article of articles) await extract(article, { watch });
    return times;
  });
  const counts = { sentences: 0, tokens: 0, parsedSentences: 0, parsedTokens: 0 };
  for (const article of articles)
    for (const { tokens, parsing } of read(article).sentences) {
      counts.sentences += 1;
      counts.tokens += tokens.length;
      if (parsing === null) continue;
      counts.parsedSentences += 1;
      counts.parsedTokens += tokens.length;
    }
  const peakMemory = options.memory();
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const [reading, winkNlp] = await fastestInTurn(options, [
    async () => {
      for (const article of articles) await extract(article);
    },
    () => {
      for (const { text } of articles) nlp.readDoc(text);
    },
  ]);
  const parsedShare = counts.parsedTokens / counts.tokens;
  // watching costs time itself, so that the components' times only say how the whole is shared out
  const scale = reading / watched.time;
  const parse = (watched.result.get('parse') ?? 0) * scale;
  return {
    articles: articles.length,
    words,
    sentences: counts.sentences,
    parsed: { sentences: counts.parsedSentences / counts.sentences, tokens: parsedShare },
    wordsPerSecond: {
      tokenizing: (words / tokenizing) * 1000,
      reading: (words / reading) * 1000,
      readingWithoutParse: (words / (reading - parse)) * 1000,
      parsing: ((words * parsedShare) / parse) * 1000,
      winkNlp: (words / winkNlp) * 1000,
    },
    shareOfWinkNlp: winkNlp / reading,
    peakMemory,
    components: Object.fromEntries(
      [...watched.result].map(([component, time]) => [component, (time * scale * 1000) / words]),
    ),
  };
}

const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** The fastest of several passes, in milliseconds, with what it gave. */
async function fastest<T>(
  { warmUp, passes, clock }: SpeedOptions,
  pass: () => T | Promise<T>,
): Promise<{ time: number; result: T }> {
  for (let i = 0; i < warmUp; i += 1) await pass();
  const timed: { time: number; result: T }[] = [];
  for (let i = 0; i < passes; i += 1) {
    const start = clock();
    const result = await pass();
    timed.push({ time: clock() - start, result });
  }
  return timed.reduce((best, each) => (each.time < best.time ? each : best));
}

/**
 * The fastest pass of each of two things, in milliseconds. They take turns, so that whatever else the machine does
 * slows both alike.
 */
async function fastestInTurn(
  { warmUp, passes, clock }: SpeedOptions,
  [one, other]: readonly [() => void | Promise<void>, () => void | Promise<void>],
): Promise<[number, number]> {
  let best: [number, number] = [Infinity, Infinity];
  for (let i = -warmUp; i < passes; i += 1) {
    const start = clock();
    await one();
    const between = clock();
    await other();
    const end = clock();
    if (i >= 0) best = [Math.min(best[0], between - start), Math.min(best[1], end - between)];
  }
  return best;
}

/** The report as a table to read. */
export function speedTable(report: SpeedReport): string {
  const { articles, words, sentences, parsed, wordsPerSecond, components } = report;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const line = (label: string, ...cells: string[]): string =>
    label.padEnd(24) + cells.map((cell) => cell.padStart(14)).join('');
  const speed = (label: string, value: number): string => line(label, grouped(value));
  const total = Object.values(components).reduce((all, time) => all + time, 0);
  return [
    `${grouped(articles)} articles, ${grouped(words)} words, ${grouped(sentences)} sentences`,
    `parsed: ${percent(parsed.sentences)} of the sentences, ${percent(parsed.tokens)} of the tokens`,
    '',
    line('', 'words a second'),
    speed('tokenizing alone', wordsPerSecond.tokenizing),
    speed('parsing alone', wordsPerSecond.parsing),
    speed('reading', wordsPerSecond.reading),
    speed('reading but the parse', wordsPerSecond.readingWithoutParse),
    speed('wink-nlp', wordsPerSecond.winkNlp),
    line('reading to wink-nlp', percent(report.shareOfWinkNlp)),
    '',
    line('component', 'µs a word', 'share'),
    ...Object.entries(components).map(([component, time]) =>
      line(component, time.toFixed(3), percent(time / total)),
    ),
    '',
    `peak memory of reading ${Math.round(report.peakMemory / 1e6)} MB`,
    '',
  ].join('\n');
}

const grouped = (value: number): string => Math.round(value).toLocaleString('en');
