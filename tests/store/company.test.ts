import fc from 'fast-check';
import { makeJudgement, undoJudgement } from '../../src/store/judgements.js';
import { rebuild } from '../../src/store/rebuild.js';
import type { Store } from '../../src/store/store.js';
import { add, storeOf } from './fresh-stores.js';
import { projection } from './projection.js';
import { meeting, officeHolder, person, story, type Story } from './stories.js';

const ANNA = person('Anna Berg', 'NOR', 'Energy Minister');
const NILS = person('Nils Berg', 'NOR', 'Fisheries Minister');
const BERG = person('Berg', 'NOR');
const KOIVU = person('Pekka Koivu', 'FIN');
const SILVA = person('Rui Silva', 'PRT');

let day = 0;
const met = (...people: ReturnType<typeof person>[]): Story => {
  day += 1;
  const date = `2031-0${1 + Math.floor(day / 28)}-${String((day % 28) + 1).padStart(2, '0')}`;
  return story(date, `met ${day}`, [`They met on ${date}.`, meeting(people, { date })]);
};

const ANNA_KOIVU = met(ANNA, KOIVU);
const NILS_SILVA = met(NILS, SILVA);
const BERG_KOIVU = met(BERG, KOIVU);
const BERG_SILVA = met(BERG, SILVA);
const BERG_BOTH = met(BERG, SILVA, KOIVU);
const BERG_STRANGER = met(BERG, person('Ida Thorne', 'GBR'));

/** Who is taken for "Berg" in each of some articles. */
async function meant(store: Store, ...stories: Story[]): Promise<(string | undefined)[]> {
  const rows = await store.reader.query<{ url: string | null; name: string }[]>(`
    SELECT article.url, actor.name FROM article_actor place JOIN article ON article.id = place.article_id
      JOIN actor ON actor.id = place.actor_id JOIN actor_variant variant ON variant.id = place.variant_id
    WHERE variant.folded = 'berg'`);
  const byUrl = new Map<string | null, string>(rows.map(({ url, name }) => [url, name]));
  return stories.map(({ article }) => byUrl.get(article.url ?? ''));
}

describe('a surname that two people bear', () => {
  it('means, article by article, the one whose company is named', async () => {
    const store = await storeOf(ANNA_KOIVU, NILS_SILVA, BERG_KOIVU, BERG_SILVA);
    expect(await meant(store, BERG_KOIVU, BERG_SILVA)).toEqual(['Anna Berg', 'Nils Berg']);
    expect(await store.reader.query(`SELECT name FROM actor WHERE sort_name LIKE '%berg'`)).toHaveLength(2);
  });

  it('stays a person of its own where the company is that of both, or of neither', async () => {
    const store = await storeOf(ANNA_KOIVU, NILS_SILVA, BERG_BOTH, BERG_STRANGER);
    expect(await meant(store, BERG_BOTH, BERG_STRANGER)).toEqual(['Berg', 'Berg']);
  });

  it('takes no word from what it was itself decided to mean', async () => {
    const withStranger = met(BERG, KOIVU, person('Ida Thorne', 'GBR'));
    const store = await storeOf(ANNA_KOIVU, NILS_SILVA, withStranger, BERG_STRANGER);
    expect(await meant(store, withStranger, BERG_STRANGER)).toEqual(['Anna Berg', 'Berg']);
  });

  it('is found out later, when somebody is first seen in the company of one of them', async () => {
    const store = await storeOf(ANNA_KOIVU, NILS_SILVA, BERG_STRANGER);
    const before = await projection(store);
    expect(await meant(store, BERG_STRANGER)).toEqual(['Berg']);
    await add(store, met(NILS, person('Ida Thorne', 'GBR')));
    expect(await meant(store, BERG_STRANGER)).toEqual(['Nils Berg']);
    expect(before).not.toEqual(await projection(store));
  });

  it('means whoever there is as long as there is one, and is asked again when another turns up', async () => {
    const store = await storeOf(ANNA_KOIVU, BERG_SILVA, BERG_KOIVU);
    expect(await meant(store, BERG_SILVA, BERG_KOIVU)).toEqual(['Anna Berg', 'Anna Berg']);
    await add(store, NILS_SILVA);
    expect(await meant(store, BERG_SILVA, BERG_KOIVU)).toEqual(['Nils Berg', 'Anna Berg']);
  });

  const bergs = [ANNA_KOIVU, NILS_SILVA, BERG_KOIVU, BERG_SILVA, BERG_BOTH, BERG_STRANGER];
  const more = [
    met(person('Nils Berg', null), person('Ida Thorne', 'GBR')),
    met(person('Koivu', 'FIN'), BERG),
    met(person('Liisa Koivu', 'FIN', 'Mayor'), SILVA),
    met(officeHolder('Energy Minister', 'NOR'), BERG),
  ];

  it('is decided alike in whatever order articles arrive, at every point, and by a rebuild', async () => {
    const all = [...bergs, ...more];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 3 }), async (stories) => {
        const store = await storeOf(...stories);
        const inOrder = await storeOf(...all.filter((each) => stories.includes(each)));
        const facts = await projection(store);
        expect(facts).toEqual(await projection(inOrder));
        await rebuild(store);
        expect(await projection(store)).toEqual(facts);
        await Promise.all([store.close(), inOrder.close()]);
      }),
      { numRuns: 8, examples: [[[...all].reverse()]] },
    );
  });

  it('can be told by people, who are heard for all articles, and undone', async () => {
    const store = await storeOf(...bergs);
    const before = await projection(store);
    const ids = await store.reader.query<{ id: string; name: string }[]>(
      `SELECT id, name FROM actor WHERE sort_name LIKE '%berg'`,
    );
    const [berg, anna] = ['Berg', 'Anna Berg'].map((name) => ids.find((row) => row.name === name)?.id ?? '');
    const { judgement } = await makeJudgement(store, {
      ...{ kind: 'SAME', by: 'Ann', at: '2026-02-01T00:00:00.000Z' },
      ...{ subject: { id: anna ?? '' }, object: { id: berg ?? '' } },
    });
    expect(await meant(store, BERG_KOIVU, BERG_SILVA, BERG_BOTH, BERG_STRANGER)).toEqual(
      Array(4).fill('Anna Berg'),
    );
    await undoJudgement(store, judgement.id, { by: 'Ann' });
    const after = await projection(store);
    expect({ ...after, judgement: [] }).toEqual({ ...before, judgement: [] });
  });

  it('is not taken for the one whom people said it is not', async () => {
    const store = await storeOf(ANNA_KOIVU, NILS_SILVA, BERG_KOIVU);
    const [{ id }] = await store.reader.query<[{ id: string }]>(
      `SELECT id FROM actor WHERE name = 'Anna Berg'`,
    );
    await makeJudgement(store, {
      ...{ kind: 'DIFFERENT', by: 'Ann', at: '2026-02-01T00:00:00.000Z' },
      ...{ subject: { id }, object: { id, name: 'Berg' } },
    });
    expect(await meant(store, BERG_KOIVU)).not.toContain('Anna Berg');
  });
});
