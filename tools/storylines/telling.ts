import type { Extraction } from '../../src/extract/claim.js';
import { EXTRACTOR, extract } from '../../src/extract/pipeline.js';
import type { Article } from '../../src/read/article.js';
import { readSources } from '../../src/read/read.js';
import { executeQuery } from '../../src/serve/execute.js';
import { ingestArticle } from '../../src/store/ingest.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';
import { failureOf, valuesAt, type Answer } from './matcher.js';
import type { Check, Storyline } from './storyline.js';

/** An article of a storyline with what extraction makes of it. */
export interface Told {
  /** The name that the storyline gives it. */
  name: string;
  article: Article;
  extraction: Extraction;
}

/** When all articles of storylines are taken to have been ingested, so that databases compare. */
const INGESTED_AT = '2030-01-01T00:00:00.000Z';

/**
 * Reads the articles of a storyline as `demarche ingest` would, each once, so that they can be told in many orders.
 * @throws what reading and extraction throw
 */
export async function extractAll(storyline: Storyline): Promise<Told[]> {
  const told: Told[] = [];
  for await (const item of readSources([storyline.file])) {
    if ('error' in item) throw item.error;
    const name = storyline.articles[told.length] ?? '';
    told.push({ name, article: item.article, extraction: await extract(item.article) });
  }
  return told;
}

/** Opens a database with its tables, and stores articles in it in the order given. */
export async function tell(databaseUrl: string, told: readonly Told[]): Promise<Store> {
  const store = await openStore(databaseUrl, { create: true });
  await migrate(store);
  for (const each of told) await tellOne(store, each);
  return store;
}

/** Stores one article; gives its id. */
export async function tellOne(store: Store, { article, extraction }: Told): Promise<string> {
  const { articleId } = await ingestArticle(store, article, extraction, EXTRACTOR, {
    ingestedAt: INGESTED_AT,
  });
  return articleId;
}

/** A check with what was answered, and why that is not what is expected; null where it is. */
export interface Checked {
  check: Check;
  answer: Answer;
  failure: string | null;
}

/** Puts the checks of a storyline to an archive, each as one GraphQL question. */
export async function askAll(store: Store, checks: readonly Check[]): Promise<Checked[]> {
  const results: Checked[] = [];
  for (const check of checks) {
    const answer = await answerOf(store, check);
    results.push({ check, answer, failure: failureOf(check.expect, answer) });
  }
  return results;
}

async function answerOf(store: Store, { query, variables }: Check): Promise<Answer> {
  try {
    return await asked(store, query, (await bind(store, variables)) as Record<string, unknown>);
  } catch (error) {
    if (!(error instanceof UnknownActor)) throw error;
    return { errors: [{ message: error.message }] };
  }
}

async function asked(store: Store, query: string, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await executeQuery(store, { query, variables });
  // fields fail in whatever order they are answered
  const sorted = errors?.map((error) => JSON.stringify(error)).sort();
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    ...(sorted && { errors: sorted.map((error) => JSON.parse(error) as unknown) }),
  };
}

class UnknownActor extends Error {}

/** Variables with each `{ "$actor": NAME }` replaced by an id. */
async function bind(store: Store, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => bind(store, each)));
  if (typeof value !== 'object' || value === null) return value;
  const name = (value as { $actor?: unknown }).$actor;
  if (typeof name === 'string') {
    const answer = await asked(store, 'query ($name: String!) { actor(name: $name) { id } }', { name });
    const [id] = valuesAt(answer.data, 'actor.id');
    if (id === undefined)
      throw new UnknownActor(`no actor "${name}": ${JSON.stringify(answer.errors ?? null)}`);
    return id;
  }
  const entries = Object.entries(value).map(async ([key, each]) => [key, await bind(store, each)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
