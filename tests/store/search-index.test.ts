import fc from 'fast-check';
import {
  indexDocuments,
  matchExpression,
  searchIndex,
  unindexDocuments,
  type SearchDocument,
} from '../../src/store/search-index.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';

const DOCUMENTS: SearchDocument[] = [
  {
    kind: 'article',
    id: 'art_1',
    title: 'Ministers talk',
    body: 'Erdoğan met the Swedish minister to talk about tariffs.',
  },
  { kind: 'actor', id: 'act_1', title: 'Recep Tayyip Erdoğan', body: 'President Erdogan' },
  {
    kind: 'stance',
    id: 'stn_1',
    title: 'lifting of the tariff',
    body: 'Sweden demanded that the tariff be lifted.',
  },
];

describe('the full-text index', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore('sqlite::memory:', { create: true });
    await migrate(store);
    await store.write((manager) => indexDocuments(manager, DOCUMENTS));
  });
  afterEach(() => store.close());

  const ids = async (text: string) =>
    (await searchIndex(store.reader, text, { limit: 10 })).map((result) => result.id);

  it('finds words whatever their accents, case and ending', async () => {
    expect((await ids('erdogan')).sort()).toEqual(['act_1', 'art_1']);
    expect((await ids('TARIFF')).sort()).toEqual(['art_1', 'stn_1']);
    expect(await ids('tariffs lift')).toEqual(['stn_1']);
  });

  it('puts a match in the title first', async () => {
    expect(await ids('erdogan')).toEqual(['act_1', 'art_1']);
  });

  it('wants words in quotes to stand together', async () => {
    expect(await ids('"swedish minister"')).toEqual(['art_1']);
    expect(await ids('"minister swedish"')).toEqual([]);
  });

  it('marks what it found in a snippet', async () => {
    const [found] = await searchIndex(store.reader, 'swedish', { limit: 1 });
    expect(found?.snippet).toContain('**Swedish**');
  });

  it('goes on after a position without loss or repetition', async () => {
    const all = await searchIndex(store.reader, 'erdogan', { limit: 10 });
    const [first] = all;
    expect(first).toBeDefined();
    const rest = await searchIndex(store.reader, 'erdogan', { limit: 10, after: first });
    expect([first, ...rest]).toEqual(all);
  });

  it('replaces a document and takes one out', async () => {
    await store.write(async (manager) => {
      await indexDocuments(manager, [{ kind: 'actor', id: 'act_1', title: 'Someone else', body: '' }]);
      await unindexDocuments(manager, ['stn_1']);
    });
    expect(await ids('erdogan')).toEqual(['art_1']);
    expect(await ids('else')).toEqual(['act_1']);
    expect(await ids('tariff')).toEqual(['art_1']);
  });

  it('takes whatever people type', async () => {
    const hostile = [
      'NEAR(',
      'a AND',
      '"',
      '" OR "',
      'title:x',
      'x*',
      '^x',
      "'; DROP TABLE article; --",
      '(',
      '-',
    ];
    for (const text of hostile) await expect(ids(text)).resolves.toBeDefined();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        await ids(text);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing where there is no word', () => {
    expect(matchExpression(' "" -- ')).toBeNull();
  });
});
