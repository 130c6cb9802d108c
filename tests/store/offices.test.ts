import fc from 'fast-check';
import { reconsider } from '../../src/store/ingest.js';
import type { Store } from '../../src/store/store.js';
import { add, storeOf } from './fresh-stores.js';
import { projection } from './projection.js';
import { meeting, officeHolder, person, state, story, tenure, type Story } from './stories.js';

const NORLAND = state('Norway', 'NOR');
const WRONA = person('Tomasz Wrona', 'POL', 'Defence Minister');

/** An article that shows somebody as Norway's defence minister. */
const shows = (day: string, name: string, former = false) =>
  story(day, `shows ${name} ${day}`, [
    `Defence Minister ${name} spoke on ${day}.`,
    tenure(person(name, 'NOR', 'Defence Minister'), 'Defence Minister', NORLAND, former),
  ]);
/** An article in which Norway's defence minister, without a name, meets the Polish one. */
const meets = (day: string) =>
  story(day, `meets ${day}`, [
    `The defence ministers met on ${day}.`,
    meeting([officeHolder('Defence Minister', 'NOR'), WRONA], { date: day }),
  ]);

/** Who is taken for Norway's defence minister at each meeting, by day. */
async function ministers(store: Store): Promise<Record<string, string>> {
  const rows = await store.reader.query<{ date: string; name: string }[]>(`
    SELECT m.date, a.name FROM meeting m JOIN meeting_participant p ON p.meeting_id = m.id AND p.known_to = '~'
      JOIN actor a ON a.id = p.actor_id
    WHERE a.name <> 'Tomasz Wrona' AND m.known_to = '~'`);
  return Object.fromEntries(rows.map(({ date, name }) => [date, name]));
}

const HANDOVER = [
  meets('2021-01-10'),
  shows('2021-02-01', 'Kari Moe'),
  meets('2021-02-10'),
  shows('2021-03-01', 'Kari Moe'),
  shows('2021-03-20', 'Kari Moe', true),
  meets('2021-04-01'),
  shows('2021-04-20', 'Odd Lie'),
  meets('2021-06-01'),
  shows('2021-06-20', 'Odd Lie'),
  meets('2023-06-20'),
];

describe('a minister without a name', () => {
  it('is whoever held the office on the day of each article', async () => {
    expect(await ministers(await storeOf(...HANDOVER))).toEqual({
      '2021-01-10': 'Kari Moe',
      '2021-02-10': 'Kari Moe',
      '2021-04-01': 'Odd Lie',
      '2021-06-01': 'Odd Lie',
      '2023-06-20': 'Defence Minister of Norway',
    });
  });

  it('is so in whatever order the articles arrive, and at every point', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(HANDOVER), async (stories) => {
        const store = await storeOf(...stories);
        const inOrder = await storeOf(...HANDOVER.filter((each) => stories.includes(each)));
        expect(await projection(store)).toEqual(await projection(inOrder));
        await Promise.all([store.close(), inOrder.close()]);
      }),
      { numRuns: 20, examples: [[[...HANDOVER].reverse()]] },
    );
  });

  it('stays without one where two are seen in office around the day', async () => {
    const store = await storeOf(
      shows('2021-02-01', 'Kari Moe'),
      shows('2021-02-03', 'Odd Lie'),
      meets('2021-02-10'),
      shows('2021-03-01', 'Kari Moe'),
      shows('2021-03-03', 'Odd Lie'),
    );
    expect(await ministers(store)).toEqual({ '2021-02-10': 'Defence Minister of Norway' });
  });

  it('answers under the former id with who turned out to be meant, and comes back when that is rejected', async () => {
    const store = await storeOf(meets('2021-02-10'));
    const before = await projection(store);
    const [{ id }] = await store.reader.query<[{ id: string }]>(
      `SELECT id FROM actor WHERE name = 'Defence Minister of Norway'`,
    );
    await add(store, shows('2021-03-01', 'Kari Moe'));
    expect(
      await store.reader.query(
        `SELECT a.name FROM redirect r JOIN actor a ON a.id = r.to_id WHERE from_id = ?`,
        [id],
      ),
    ).toEqual([{ name: 'Kari Moe' }]);
    const [claim] = await store.reader.query<[{ id: string }]>(`SELECT id FROM claim WHERE kind = 'tenure'`);
    await store.write(async (manager) => {
      await manager.query(
        `INSERT INTO judgement (id, kind, subject_id, "by", at) VALUES ('jdg_a', 'REJECT', ?, 'me', '2026-01-01')`,
        [claim.id],
      );
      await reconsider(manager, { claims: [claim.id] });
    });
    expect(await ministers(store)).toEqual({ '2021-02-10': 'Defence Minister of Norway' });
    const after = await projection(store);
    for (const table of ['meeting', 'meeting_participant', 'claim_actor'])
      for (const row of before[table] ?? []) expect(after[table]).toContainEqual(row);
  });

  it('follows the holder whose name turns out to be another spelling', async () => {
    const stories = [
      shows('2021-02-01', 'Kari Skjoldow'),
      meets('2021-02-10'),
      story('2021-02-20', 'other spelling', [
        'Kari Skyoldov spoke.',
        tenure(person('Kari Skjoldov', 'NOR', 'Defence Minister'), 'Defence Minister', NORLAND),
      ]),
    ];
    const store = await storeOf(...stories);
    expect(Object.keys(await ministers(store))).toEqual(['2021-02-10']);
    expect(Object.values(await ministers(store))[0]).toMatch(/^Kari Skjoldo[vw]$/);
    expect(await projection(await storeOf(...[...stories].reverse()))).toEqual(await projection(store));
  });
});

describe('"the Norwegian minister"', () => {
  const told = (url: string, name: string, country: string | null, capacity: string | null): Story => {
    const { article, extraction } = story('2021-02-10', url, [`${name} spoke (${url}).`]);
    const actor = person(name, country, capacity);
    return {
      article,
      extraction: { ...extraction, actors: [{ actor, forms: [{ text: name, kind: 'NAME' }], count: 1 }] },
    };
  };
  const talks = (url: string, name: string): Story => {
    const { article, extraction } = story('2021-02-12', url, [
      `The Norwegian minister met Tomasz Wrona, and ${name} was content (${url}).`,
      meeting([officeHolder('Minister', 'NOR'), WRONA], { date: '2021-02-11' }),
    ]);
    const actor = person(name, null, null);
    return {
      article,
      extraction: { ...extraction, actors: [{ actor, forms: [{ text: name, kind: 'NAME' }], count: 1 }] },
    };
  };
  const STORIES = [
    talks('talks', 'Moe'),
    told('office', 'Kari Moe', null, 'Fisheries Minister'),
    told('state', 'Kari Moe', 'NOR', null),
    talks('others', 'Lie'),
    told('another', 'Odd Lie', 'NOR', 'Governor'),
  ];
  const ministerOf = async (store: Store, url: string) =>
    (
      await store.reader.query<{ name: string }[]>(
        `SELECT actor.name FROM article_actor place JOIN article ON article.id = place.article_id
          JOIN actor ON actor.id = place.actor_id
        WHERE article.url = 'https://news.example/${url}' AND place.variant_id LIKE '%office'`,
      )
    ).map(({ name }) => name);

  it('is whom the article names, once all articles together make that a Norwegian minister', async () => {
    const store = await storeOf(...STORIES.slice(0, 2));
    expect(await ministerOf(store, 'talks')).toEqual(['Minister of Norway']);
    for (const each of STORIES.slice(2)) await add(store, each);
    expect(await ministerOf(store, 'talks')).toEqual(['Kari Moe']);
    expect(await ministerOf(store, 'others')).toEqual(['Minister of Norway']);
  });

  it('does not depend on the order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(STORIES), async (stories) => {
        const store = await storeOf(...stories);
        const inOrder = await storeOf(...STORIES.filter((each) => stories.includes(each)));
        expect(await projection(store)).toEqual(await projection(inOrder));
        await Promise.all([store.close(), inOrder.close()]);
      }),
      { numRuns: 20, examples: [[[...STORIES].reverse()]] },
    );
  });
});

describe('a report on an office', () => {
  it("is none of whom most articles make another state's", async () => {
    const minister = (day: string, country: string, code: string) =>
      story(day, `${code} ${day}`, [
        `Kari Moe spoke on ${day}.`,
        tenure(person('Kari Moe', code, 'Defence Minister'), 'Defence Minister', state(country, code)),
      ]);
    const stories = [
      minister('2021-02-09', 'Norway', 'NOR'),
      meets('2021-02-10'),
      minister('2021-02-11', 'Denmark', 'DNK'),
      minister('2021-02-12', 'Denmark', 'DNK'),
    ];
    const store = await storeOf(...stories.slice(0, 2));
    expect(await ministers(store)).toEqual({ '2021-02-10': 'Kari Moe' });
    for (const each of stories.slice(2)) await add(store, each);
    expect(await ministers(store)).toEqual({ '2021-02-10': 'Defence Minister of Norway' });
    expect(await projection(await storeOf(...[...stories].reverse()))).toEqual(await projection(store));
  });
});

describe('people called with and without the last of their names', () => {
  it('are one in whatever order the articles arrive', async () => {
    const shown = (url: string, name: string, country: string | null) =>
      story('2021-02-01', url, [
        `Foreign Minister ${name} spoke (${url}).`,
        tenure(person(name, country, 'Foreign Minister'), 'Foreign Minister', state('Bolivia', 'BOL')),
      ]);
    const stories = [
      shown('short', 'Rosa Quiroga', 'BOL'),
      shown('full', 'Rosa Quiroga Paz', 'BOL'),
      shown('other', 'Inti Paz', 'BOL'),
      shown('surname', 'Quiroga', 'BOL'),
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(stories, { minLength: 4 }), async (shuffled) => {
        const store = await storeOf(...shuffled);
        const people = await store.reader.query<{ name: string }[]>(
          `SELECT name FROM actor WHERE kind = 'PERSON' ORDER BY name`,
        );
        expect(people.map(({ name }) => name)).toEqual(['Inti Paz', 'Rosa Quiroga Paz']);
        await store.close();
      }),
      { numRuns: 8 },
    );
  });
});

describe('an organisation known by its acronym', () => {
  const told = (url: string, name: string, acronym: string | null, country: string | null = null): Story => {
    const { article, extraction } = story('2021-02-01', url, [`${name} met Tomasz Wrona (${url}).`]);
    const actor = { text: name, name, kind: 'ORGANISATION' as const, capacity: null, country, named: true };
    const forms = [{ text: name, kind: 'NAME' as const }];
    if (acronym !== null) forms.push({ text: acronym, kind: 'ACRONYM' as never });
    return { article, extraction: { ...extraction, actors: [{ actor, forms, count: 1 }] } };
  };
  const STORIES = [
    told('short', 'FEBB', null),
    told('long', 'Federation of Eastern Bridge Builders', 'FEBB'),
    told('other', 'Front of Eager Bread Bakers', 'FEBB', 'PER'),
    told('again', 'FEBB', null, 'PER'),
  ];
  const names = async (store: Store) =>
    (
      await store.reader.query<{ name: string }[]>(
        `SELECT name FROM actor WHERE kind = 'ORGANISATION' ORDER BY name`,
      )
    ).map(({ name }) => name);

  it('is the one that an article introduces by it, until another is', async () => {
    expect(await names(await storeOf(...STORIES.slice(0, 2)))).toEqual([
      'Federation of Eastern Bridge Builders',
    ]);
    expect(await names(await storeOf(...STORIES.slice(0, 3)))).toEqual([
      'FEBB',
      'Federation of Eastern Bridge Builders',
      'Front of Eager Bread Bakers',
    ]);
  });

  it('does not depend on the order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(STORIES), async (stories) => {
        const store = await storeOf(...stories);
        const inOrder = await storeOf(...STORIES.filter((each) => stories.includes(each)));
        expect(await projection(store)).toEqual(await projection(inOrder));
        await Promise.all([store.close(), inOrder.close()]);
      }),
      { numRuns: 20 },
    );
  });
});
