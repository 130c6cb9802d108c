import fc from 'fast-check';
import { migrate, openStore, type Store } from '../../src/store/store.js';
import {
  and,
  contains,
  hasWords,
  hasWordsStarting,
  isOneOf,
  join,
  or,
  sql,
  type Sql,
} from '../../src/query/sql.js';

describe('pieces of SQL', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openStore('sqlite::memory:', { create: true });
    await migrate(store);
  });
  afterAll(() => store.close());

  async function holds(condition: Sql): Promise<boolean> {
    const { text, bound } = sql`SELECT ${condition} AS "answer"`;
    const [row] = await store.reader.query<[{ answer: number }]>(text, [...bound]);
    return Boolean(row.answer);
  }

  it('bind values and put other pieces in, in their order', () => {
    const piece = sql`a = ${1} AND ${sql`b = ${'x'}`} OR ${null} IS c`;
    expect(piece.text).toBe('a = ? AND b = ? OR ? IS c');
    expect(piece.bound).toEqual([1, 'x', null]);
    expect(join([sql`${1}`, sql`${2}`], ', ')).toEqual(sql`${1}, ${2}`);
  });

  it('join conditions so that each stays together', async () => {
    expect(await holds(and([]))).toBe(true);
    expect(await holds(and([sql`0 = 1 OR 1 = 1`, sql`1 = 1`]))).toBe(true);
    expect(await holds(sql`${or([sql`1 = 1`, sql`0 = 1`])} AND 0 = 1`)).toBe(false);
  });

  it('find any value in a list of any values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { minLength: 1 }), fc.string(), async (values, other) => {
        expect(await holds(isOneOf(sql`${values[0] ?? ''}`, values))).toBe(true);
        expect(await holds(isOneOf(sql`${other}`, values))).toBe(values.includes(other));
      }),
      { numRuns: 50 },
    );
  });

  it('look for a text as it is, whatever signs are in it', async () => {
    expect(await holds(contains(sql`${'50% of _all_'}`, '0% of _A'))).toBe(true);
    expect(await holds(contains(sql`${'500 of all'}`, '0% of'))).toBe(false);
    expect(await holds(contains(sql`${'a\\b'}`, '\\'))).toBe(true);
    expect(await holds(contains(sql`${'ab'}`, 'a_'))).toBe(false);
  });

  it('look for whole words, or words that are begun', async () => {
    const name = sql`${'sergey lavrov'}`;
    expect(await holds(hasWords(name, 'lavrov'))).toBe(true);
    expect(await holds(hasWords(name, 'sergey lavrov'))).toBe(true);
    expect(await holds(hasWords(name, 'lavr'))).toBe(false);
    expect(await holds(hasWordsStarting(name, 'lavr'))).toBe(true);
    expect(await holds(hasWordsStarting(name, 'avrov'))).toBe(false);
  });
});
