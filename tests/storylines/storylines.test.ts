import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countFacts } from '../../src/store/ingest.js';
import type { Store } from '../../src/store/store.js';
import { mergingOf } from '../../tools/storylines/merging.js';
import { StorylineTally, storylinesTable } from '../../tools/storylines/report.js';
import { readStorylines } from '../../tools/storylines/storyline.js';
import { askAll, extractAll, tell, tellOne, type Told } from '../../tools/storylines/telling.js';
import { Random } from '../../tools/syntax/training/random.js';
import { projection } from '../store/projection.js';

const STORYLINES = readStorylines(import.meta.dirname);

/** How many checks failed when this was last lowered. It never goes up, but for new storylines. */
const MOST_FAILING = 24;

/** What merging reached when these were last raised. They only go up: a wrong merge is the worst error. */
const FLOORS = {
  meetings: { precision: 1, recall: 0.98 },
  stances: { precision: 1, recall: 0.96 },
  actors: { precision: 0.99, recall: 0.985 },
};

describe('the storylines', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-storylines-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const opened: Store[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  let databases = 0;
  async function storeOf(told: readonly Told[]): Promise<Store> {
    const store = await tell(`sqlite:${join(folder, `${(databases += 1)}.sqlite`)}`, told);
    opened.push(store);
    return store;
  }

  const tally = new StorylineTally();

  it('are many, of four to eight articles each', () => {
    expect(STORYLINES.length).toBeGreaterThanOrEqual(20);
    for (const { articles, checks, gold } of STORYLINES) {
      expect(articles.length).toBeGreaterThanOrEqual(4);
      expect(articles.length).toBeLessThanOrEqual(8);
      expect(checks.length).toBeGreaterThanOrEqual(5);
      expect(gold).not.toBeNull();
    }
  });

  describe.each(STORYLINES.map((storyline) => [storyline.name, storyline] as const))('%s', (_, storyline) => {
    it('amounts to the same in whatever order it is told, and told again', async () => {
      const told = await extractAll(storyline);
      const store = await storeOf(told);
      const answers = await askAll(store, storyline.checks);
      const [all, counts] = [await projection(store), await countFacts(store)];
      expect(counts.articles).toBe(told.length);

      // backwards in every second of them, for the sake of time
      const backwards = STORYLINES.indexOf(storyline) % 2 === 0;
      const order = backwards ? [...told].reverse() : new Random(told.length).shuffle([...told]);
      expect(await projection(await storeOf(order))).toEqual(all);
      const articleIds: string[] = [];
      for (const each of told) articleIds.push(await tellOne(store, each));
      expect(await countFacts(store)).toEqual(counts);
      expect(await projection(store)).toEqual(all);
      tally.add(storyline, answers, await mergingOf(store, storyline, told, articleIds));
    });
  });

  it('come out as expected no less often than before', () => {
    const { checks, mistakes } = tally.report();
    console.info(['what is not as it should be:', ...mistakes].join('\n').replace(/(?<=^.{200}).*/gm, '…'));
    expect(checks.of - checks.holding).toBeLessThanOrEqual(MOST_FAILING);
  });

  it('are merged no worse than before', () => {
    const report = tally.report();
    console.info(storylinesTable(report));
    for (const [kind, floor] of Object.entries(FLOORS)) {
      const { mentions, precision, recall } = report.merging[kind as keyof typeof FLOORS];
      expect({ kind, enough: mentions >= 20 }).toEqual({ kind, enough: true });
      expect(precision).toBeGreaterThanOrEqual(floor.precision);
      expect(recall).toBeGreaterThanOrEqual(floor.recall);
    }
  });
});
