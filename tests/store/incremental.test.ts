import { migrate, openStore, type Store } from '../../src/store/store.js';
import { measureIngest, storeAll, watchStatements } from '../../tools/load/ingest-cost.js';
import { makeNews, type MadeArticle } from '../../tools/load/news.js';

const FEW = 200;
const MANY = 1000;
const PROBES = 40;

describe('ingesting an article', () => {
  const opened: Store[] = [];
  afterAll(() => Promise.all(opened.map((store) => store.close())));
  async function archiveOf(articles: readonly MadeArticle[]): Promise<Store> {
    const store = await openStore('sqlite::memory:', { create: true });
    opened.push(store);
    await migrate(store);
    await storeAll(store, articles);
    return store;
  }

  const take = (stream: Generator<MadeArticle, never>, count: number) =>
    Array.from({ length: count }, () => stream.next().value);
  const news = take(makeNews(7), FEW + PROBES);
  // from among the others, so that each finds something to join
  const probes = news.filter((_, at) => at % 6 === 0);
  const others = news.filter((each) => !probes.includes(each));
  // of the same states and people, but years later
  const later = take(makeNews(8, 5 * 365), MANY - FEW);

  it('finds what it looks for by index, and never goes through a table', async () => {
    const store = await archiveOf(others);
    const { sent, stop } = watchStatements(store);
    await storeAll(store, probes);
    stop();
    const plans = new Map<string, string[]>();
    for (const { sql, parameters } of sent) {
      if (plans.has(sql) || !/^\s*(?:SELECT|UPDATE|DELETE|INSERT)\b/i.test(sql)) continue;
      const plan = await store.dataSource.query<{ detail: string }[]>(
        `EXPLAIN QUERY PLAN ${sql}`,
        parameters,
      );
      plans.set(
        sql,
        plan.map(({ detail }) => detail),
      );
    }
    expect(plans.size).toBeGreaterThan(20);
    // rows that the statement itself brings are no table, and "0:=" looks the full-text index up by number
    const isScan = (step: string) =>
      step.startsWith('SCAN ') && !/^SCAN (?:CONSTANT|\d)|INDEX 0:=$/.test(step);
    const scans = [...plans].filter(([, steps]) => steps.some(isScan));
    expect(scans).toEqual([]);
  });

  it('takes no more in a large archive than in a small one that has as much to do with it', async () => {
    const few = await measureIngest(await archiveOf(others), probes, () => 0);
    const many = await measureIngest(await archiveOf([...others, ...later]), probes, () => 0);
    expect(few.touched).toBeGreaterThan(5);
    expect(many.touched).toBe(few.touched);
    expect(many.statements).toBeLessThanOrEqual(few.statements * 1.05);
    // five times the articles: what has two words in common by chance is looked at, too, and found to be another
    expect(few.candidates).toBeGreaterThan(5);
    expect(many.candidates).toBeLessThanOrEqual(few.candidates * 1.1);
    expect(many.rows).toBeLessThanOrEqual(few.rows * 1.1);
  }, 600_000);
});
