import fc from 'fast-check';
import { typeOfId } from '../../src/resolve/ids.js';
import { countFacts, isKnown, reconsider } from '../../src/store/ingest.js';
import type { Store } from '../../src/store/store.js';
import { add, storeOf } from './fresh-stores.js';
import { projection } from './projection.js';
import { STORYLINE, meeting, officeHolder, person, stance, state, story } from './stories.js';

interface MeetingRow {
  id: string;
  status: string;
  date: string | null;
  place: string | null;
  people: string;
}
const meetings = (store: Store) =>
  store.reader.query<MeetingRow[]>(`
    SELECT m.id, m.status, m.date, p.name AS place,
      (SELECT group_concat(name, ' & ') FROM
        (SELECT a.name FROM meeting_participant mp JOIN actor a ON a.id = mp.actor_id
         WHERE mp.meeting_id = m.id AND mp.known_to = '~' ORDER BY mp.position)) AS people
    FROM meeting m LEFT JOIN place p ON p.id = m.place_id WHERE m.known_to = '~' ORDER BY m.sort_date, m.id`);
const history = (store: Store, kind: 'meeting' | 'stance', id: string) =>
  store.reader.query<{ what: string; date: string | null }[]>(
    `SELECT ${kind === 'meeting' ? 'status' : 'act'} AS what, date FROM ${kind}_event
     WHERE ${kind}_id = ? AND known_to = '~' ORDER BY position`,
    [id],
  );

describe('a storyline', () => {
  it('is two meetings of the ministers, the first put off and held, and one with the namesake', async () => {
    const store = await storeOf(...STORYLINE);
    const found = await meetings(store);
    expect(found.map(({ status, date, place, people }) => ({ status, date, place, people }))).toEqual([
      { status: 'HELD', date: '2025-07-31', place: 'Moscow', people: 'Sergey Lavrov & Faisal Mekdad' },
      { status: 'HELD', date: '2025-08-07', place: 'Damascus', people: 'Sergey Lavrov & Faisal Mekdad' },
      { status: 'HELD', date: '2025-08-08', place: null, people: 'Anna Lavrov & Sergey Lavrov' },
    ]);
    expect(await history(store, 'meeting', found[0]?.id ?? '')).toEqual([
      { what: 'PLANNED', date: '2025-07-20' },
      { what: 'POSTPONED', date: '2025-07-31' },
      { what: 'PLANNED', date: '2025-07-31' },
      { what: 'HELD', date: '2025-07-31' },
    ]);
  });

  it('is one demand with its life', async () => {
    const store = await storeOf(...STORYLINE);
    const [found, ...others] = await store.reader.query<Record<string, unknown>[]>(`
      SELECT s.*, h.name AS holder, a.name AS addressee FROM stance s
      JOIN actor h ON h.id = s.holder_id JOIN actor a ON a.id = s.addressee_id
      WHERE s.known_to = '~'`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      kind: 'DEMAND',
      status: 'WITHDRAWN',
      holder: 'Syria',
      addressee: 'Russia',
      issue: 'extradition of Bashar al-Assad',
      since: '2025-03-02',
      plover_code: 'CONCEDE',
      claim_count: 4,
    });
    expect((await history(store, 'stance', String(found?.id))).map(({ what }) => what)).toEqual([
      'MADE',
      'REITERATED',
      'WITHDRAWN',
    ]);
  });

  it('tells who held which office, and that one is over', async () => {
    const store = await storeOf(...STORYLINE);
    expect(
      await store.reader.query(`SELECT a.name, t.title, o.name AS of, t.seen_from, t.seen_to, t.former
        FROM tenure t JOIN actor a ON a.id = t.holder_id JOIN actor o ON o.id = t.of_id ORDER BY 1, 4`),
    ).toEqual([
      { name: 'Bashar al-Assad', title: 'President', of: 'Syria', seen_from: null, seen_to: null, former: 1 },
      {
        name: 'Faisal Mekdad',
        title: 'Foreign Minister',
        of: 'Syria',
        seen_from: '2025-05-06',
        seen_to: '2025-05-06',
        former: 0,
      },
      {
        name: 'Sergey Lavrov',
        title: 'Foreign Minister',
        of: 'Russia',
        seen_from: '2025-03-03',
        seen_to: '2025-07-15',
        former: 0,
      },
    ]);
  });

  it('amounts to the same in whatever order its articles arrive', async () => {
    const expected = await projection(await storeOf(...STORYLINE));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(STORYLINE, { minLength: STORYLINE.length, maxLength: STORYLINE.length }),
        async (stories) => {
          const store = await storeOf(...stories);
          expect(await projection(store)).toEqual(expected);
          await store.close();
        },
      ),
      { numRuns: 25, examples: [[[...STORYLINE].reverse()]] },
    );
  });

  it('amounts to the same at every point, whatever was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(STORYLINE), async (stories) => {
        const store = await storeOf(...stories);
        const inOrder = await storeOf(...STORYLINE.filter((each) => stories.includes(each)));
        expect(await projection(store)).toEqual(await projection(inOrder));
      }),
      { numRuns: 15 },
    );
  });

  it('is found by one spelling of a place, whichever article spelled it otherwise first', async () => {
    const stories = ['Da Nang', 'Đà Nẵng'].map((place, at) =>
      story(`2025-04-0${at + 1}`, place, [
        `Two envoys met in ${place}.`,
        meeting([person(`Envoy Adam${at}`, 'PER'), person(`Envoy Eve${at}`, 'BOL')], {
          place,
          placeCountry: 'VNM',
        }),
      ]),
    );
    const expected = await projection(await storeOf(...stories));
    const bodies = (expected.search ?? []).map((row) => (JSON.parse(String(row)) as { body: string }).body);
    expect(bodies).toContain('Đà Nẵng\nTwo envoys met in Da Nang.');
    expect(await projection(await storeOf(...stories.reverse()))).toEqual(expected);
  });

  it('changes nothing when it is read again', async () => {
    const store = await storeOf(...STORYLINE);
    const before = await projection(store);
    for (const each of STORYLINE) expect((await add(store, each)).status).toBe('ALREADY_KNOWN');
    expect(await projection(store)).toEqual(before);
  });

  it('leaves no id that was once given without an answer', async () => {
    const store = await storeOf();
    const given = new Set<string>();
    for (const each of [...STORYLINE].reverse()) {
      await add(store, each);
      for (const table of ['actor', 'meeting', 'stance'])
        for (const { id } of await store.reader.query<{ id: string }[]>(`SELECT id FROM ${table}`))
          given.add(id);
    }
    let redirected = 0;
    for (const id of given) {
      const [redirect] = await store.reader.query<{ to_id: string }[]>(
        'SELECT to_id FROM redirect WHERE from_id = ?',
        [id],
      );
      const table = typeOfId(id) ?? '';
      const living = await store.reader.query<unknown[]>(`SELECT DISTINCT id FROM ${table} WHERE id = ?`, [
        redirect?.to_id ?? id,
      ]);
      expect(living).toHaveLength(1);
      if (redirect) redirected += 1;
    }
    expect(redirected).toBeGreaterThan(0);
  });

  it('counts what it stored', async () => {
    const store = await storeOf(...STORYLINE);
    expect(await countFacts(store)).toEqual({ articles: 10, claims: 16, meetings: 3, stances: 1, actors: 7 });
    const wrong = await store.reader.query<unknown[]>(`
      SELECT a.name FROM actor a WHERE
        a.article_count <> (SELECT count(DISTINCT article_id) FROM article_actor WHERE actor_id = a.id) OR
        a.meeting_count <> (SELECT count(*) FROM meeting_participant WHERE actor_id = a.id AND known_to = '~')`);
    expect(wrong).toEqual([]);
  });
});

describe('an article', () => {
  const LEPIK = person('Kadri Lepik', 'EST', 'Defence Minister');
  const WRONA = person('Tomasz Wrona', 'POL', 'Defence Minister');
  const met = (day: string, url: string, date: string | null, rest = {}) =>
    story(day, url, [`They met (${url}).`, meeting([LEPIK, WRONA], { date, ...rest })]);

  it('is known by its text, whatever the white space, and by its URL', async () => {
    const first = met('2025-09-03', 'first', '2025-09-03');
    const store = await storeOf(first);
    const { article } = first;
    expect(
      await isKnown(store, { ...article, url: null, text: `  ${article.text.replaceAll(' ', '\n ')}` }),
    ).toBe(true);
    expect(await isKnown(store, { ...article, text: 'Corrected.' })).toBe(true);
    expect(await isKnown(store, { ...article, url: null, text: 'Other.' })).toBe(false);
  });

  it('without a date of publication is known from when it was ingested', async () => {
    const store = await storeOf(
      story(null, 'undated', ['They met.', meeting([LEPIK, WRONA], { date: 'XXXX-07-31' })]),
    );
    expect(await store.reader.query('SELECT published_at, known_at FROM article')).toEqual([
      { published_at: null, known_at: '2026-01-01T00:00:00.000Z' },
    ]);
    expect(await meetings(store)).toMatchObject([{ date: 'XXXX-07-31' }]);
  });

  it('joins a day of an unknown year to that day of a year nearby', async () => {
    const undated = story(null, 'undated', ['They met.', meeting([LEPIK, WRONA], { date: 'XXXX-07-31' })]);
    const store = await storeOf(met('2025-08-01', 'dated', '2025-07-31'), undated);
    expect(await meetings(store)).toMatchObject([{ date: '2025-07-31' }]);
  });

  it('about a second meeting a week later makes a second meeting', async () => {
    const store = await storeOf(
      met('2025-09-03', 'first', '2025-09-03'),
      met('2025-09-08', 'again', null, { status: 'PLANNED' }),
      met('2025-09-10', 'second', '2025-09-10'),
    );
    expect((await meetings(store)).map(({ date }) => date)).toEqual(['2025-09-03', '2025-09-10']);
  });

  it('keeps people with different given names apart', async () => {
    const day = { date: '2025-09-03' };
    const store = await storeOf(
      story('2025-09-03', 'one', ['One.', meeting([person('Anna Kask', 'EST'), WRONA], day)]),
      story('2025-09-03', 'two', ['Two.', meeting([person('Mart Kask', 'EST'), WRONA], day)]),
      story('2025-09-03', 'three', [
        'Three.',
        meeting([person('Kask', 'EST'), WRONA], { date: '2025-09-20' }),
      ]),
    );
    expect((await meetings(store)).map(({ people }) => people).sort()).toEqual([
      'Anna Kask & Tomasz Wrona',
      'Kask & Tomasz Wrona',
      'Mart Kask & Tomasz Wrona',
    ]);
  });

  it.each([
    ['Kim Larsson', 'USA'],
    ['Phan Duc Long', 'VNM'],
  ])('knows %s again whichever end of the name is the family name', async (name, country) => {
    const day = { date: '2025-09-03' };
    const told = [
      story('2025-09-03', 'known', ['One.', meeting([person(name, country), WRONA], day)]),
      story('2025-09-04', 'unknown', ['Two.', meeting([person(name, null), WRONA], day)]),
    ];
    const store = await storeOf(...told);
    expect(await meetings(store)).toHaveLength(1);
    expect(await projection(await storeOf(...told.reverse()))).toEqual(await projection(store));
  });

  it('lets the named minister take the place of the unnamed one', async () => {
    const store = await storeOf(
      story('2025-09-03', 'unnamed', [
        'The defence ministers met.',
        meeting([officeHolder('Minister of Defense', 'EST'), officeHolder('Defence Minister', 'POL')], {
          date: '2025-09-03',
        }),
      ]),
      met('2025-09-04', 'named', '2025-09-03'),
      story('2025-09-04', 'foreign', [
        'The foreign ministers met.',
        meeting([officeHolder('Foreign Minister', 'EST'), officeHolder('Foreign Minister', 'POL')], {
          date: '2025-09-03',
        }),
      ]),
    );
    expect((await meetings(store)).map(({ people }) => people).sort()).toEqual([
      'Foreign Minister of Estonia & Foreign Minister of Poland',
      'Kadri Lepik & Tomasz Wrona',
    ]);
  });

  it('that is rejected by a judgement counts no more, and counts again when that is undone', async () => {
    const store = await storeOf(
      met('2025-09-03', 'first', '2025-09-03'),
      met('2025-09-04', 'second', '2025-09-03', { place: 'Tallinn', placeCountry: 'EST' }),
    );
    const before = await projection(store);
    const [{ id }] = await store.reader.query<[{ id: string }]>(
      'SELECT id FROM claim ORDER BY known_at DESC LIMIT 1',
    );
    await store.write(async (manager) => {
      await manager.query(
        `INSERT INTO judgement (id, kind, subject_id, "by", at) VALUES ('jdg_a', 'REJECT', ?, 'me', '2026-01-01')`,
        [id],
      );
      await reconsider(manager, { claims: [id] });
    });
    expect(await meetings(store)).toMatchObject([{ place: null }]);
    await store.write(async (manager) => {
      await manager.query(`DELETE FROM judgement`);
      await reconsider(manager, { claims: [id] });
    });
    expect(await projection(store)).toEqual(before);
  });

  it('that fails half-way leaves nothing behind', async () => {
    const store = await storeOf();
    const before = await projection(store);
    const broken = met('2025-09-03', 'first', '2025-09-03');
    const [claim] = broken.extraction.claims;
    broken.extraction.claims.push({ ...claim, start: -1, confidence: null } as never);
    await expect(add(store, broken)).rejects.toThrow();
    expect(await projection(store)).toEqual(before);
  });

  it('finds a stance whose demand was never reported', async () => {
    const syria = state('Syria', 'SYR');
    const store = await storeOf(
      story('2025-09-03', 'end', [
        'Syria dropped a demand.',
        stance('WITHDRAWN', syria, null, 'payment of reparations'),
      ]),
    );
    expect(await store.reader.query(`SELECT status, since FROM stance WHERE known_to = '~'`)).toEqual([
      { status: 'WITHDRAWN', since: null },
    ]);
  });
});
