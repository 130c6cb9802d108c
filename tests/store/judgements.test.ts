import fc from 'fast-check';
import { JudgementError } from '../../src/errors.js';
import { ingestArticle } from '../../src/store/ingest.js';
import { makeJudgement, undoJudgement, type NewJudgement } from '../../src/store/judgements.js';
import { rebuild } from '../../src/store/rebuild.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';
import { JUDGED_STORIES } from './ledger-stories.js';
import { projection } from './projection.js';
import type { Story } from './stories.js';

const opened: Store[] = [];
async function storeOf(stories: readonly Story[]): Promise<Store> {
  const store = await openStore('sqlite::memory:', { create: true });
  opened.push(store);
  await migrate(store);
  for (const each of stories) await add(store, each);
  return store;
}
const add = (store: Store, { article, extraction }: Story) =>
  ingestArticle(store, article, extraction, 'rules@0.1.0', { ingestedAt: '2026-01-01T00:00:00.000Z' });
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

let minute = 0;
const decide = (store: Store, decision: Omit<NewJudgement, 'by'>) => {
  minute += 1;
  return makeJudgement(store, {
    at: new Date(Date.UTC(2026, 1, 1, 0, minute)).toISOString(),
    by: 'Ann',
    ...decision,
  });
};

async function actorId(store: Store, name: string): Promise<string> {
  const rows = await store.reader.query<{ id: string }[]>('SELECT id FROM actor WHERE name = ?', [name]);
  expect(rows).toHaveLength(1);
  return rows[0]?.id ?? '';
}
const actors = async (store: Store): Promise<string[]> =>
  (await store.reader.query<{ name: string }[]>('SELECT name FROM actor ORDER BY name')).map(
    ({ name }) => name,
  );
const meetingsOf = (store: Store, name: string) =>
  store.reader.query<{ id: string; date: string | null; claims: number }[]>(
    `SELECT m.id, m.date, m.claim_count AS claims FROM meeting m
     JOIN meeting_participant p ON p.meeting_id = m.id AND p.known_to = '~' JOIN actor a ON a.id = p.actor_id
     WHERE a.name = ? AND m.known_to = '~' ORDER BY m.sort_date, m.id`,
    [name],
  );
const stancesOf = (store: Store, holder: string) =>
  store.reader.query<{ id: string; status: string; claims: number }[]>(
    `SELECT s.id, s.status, s.claim_count AS claims FROM stance s JOIN actor a ON a.id = s.holder_id
     WHERE a.name = ? AND s.known_to = '~' ORDER BY s.sort_since, s.id`,
    [holder],
  );
/** The projection without the ledger itself. */
async function facts(store: Store): Promise<Record<string, unknown[]>> {
  return { ...(await projection(store)), judgement: [] };
}

let store: Store;
beforeEach(async () => {
  store = await storeOf(JUDGED_STORIES);
});

describe('two actors judged the same', () => {
  it('are one, with all names and meetings, under the name of the one that is kept', async () => {
    const leader = await leaderId(store);
    const kadyrov = await actorId(store, 'Ramzan Kadyrov');
    await decide(store, { kind: 'SAME', subject: { id: kadyrov }, object: { id: leader } });
    expect(await store.reader.query('SELECT id FROM actor WHERE id = ?', [leader])).toEqual([]);
    expect(await store.reader.query('SELECT to_id FROM redirect WHERE from_id = ?', [leader])).toEqual([
      { to_id: kadyrov },
    ]);
    // both articles tell of one encounter with the Syrian minister
    expect(await meetingsOf(store, 'Ramzan Kadyrov')).toMatchObject([
      { date: '2025-08-10', claims: 2 },
      { date: '2025-08-12', claims: 1 },
    ]);
  });

  it('go by the name of the other when that one is to be kept', async () => {
    const leader = await leaderId(store);
    const kadyrov = await actorId(store, 'Ramzan Kadyrov');
    await decide(store, { kind: 'SAME', subject: { id: leader }, object: { id: kadyrov } });
    expect(await actors(store)).not.toContain('Ramzan Kadyrov');
    expect(await store.reader.query('SELECT id FROM actor WHERE id = ?', [leader])).toHaveLength(1);
  });

  it('stay one in every later article', async () => {
    const early = await storeOf(JUDGED_STORIES.slice(0, 12));
    await decide(early, {
      kind: 'SAME',
      subject: { id: await actorId(early, 'Ramzan Kadyrov') },
      object: { id: await leaderId(early) },
    });
    for (const each of JUDGED_STORIES.slice(12)) await add(early, each);
    expect(await meetingsOf(early, 'Ramzan Kadyrov')).toMatchObject([{ claims: 2 }, { claims: 1 }]);
  });

  it('are what they were once that is undone', async () => {
    const before = await facts(store);
    const { judgement } = await decide(store, {
      kind: 'SAME',
      subject: { id: await actorId(store, 'Ramzan Kadyrov') },
      object: { id: await leaderId(store) },
    });
    expect(await facts(store)).not.toEqual(before);
    const undone = await undoJudgement(store, judgement.id, { by: 'Bea' });
    expect(undone).toMatchObject({ undoneBy: 'Bea', by: 'Ann' });
    expect(await facts(store)).toEqual(before);
  });

  it('cannot be two states', async () => {
    const [ghana, nigeria] = [await actorId(store, 'Ghana'), await actorId(store, 'Nigeria')];
    await expect(
      decide(store, { kind: 'SAME', subject: { id: ghana }, object: { id: nigeria } }),
    ).rejects.toThrow('two states cannot be one: GHA, NGA');
  });

  it('keep a state what it is, whoever is to be kept', async () => {
    const ghana = await actorId(store, 'Ghana');
    const growers = await actorId(store, 'Cocoa Growers');
    await decide(store, { kind: 'SAME', subject: { id: growers }, object: { id: ghana } });
    expect(await store.reader.query(`SELECT id, code FROM actor WHERE name = 'Ghana'`)).toEqual([
      { id: ghana, code: 'GHA' },
    ]);
  });
});

async function leaderId(from: Store): Promise<string> {
  const rows = await from.reader.query<{ id: string }[]>(
    `SELECT a.id FROM actor a JOIN actor_variant v ON v.actor_id = a.id WHERE v.folded LIKE '%chechen%'`,
  );
  expect(rows).toHaveLength(1);
  return rows[0]?.id ?? '';
}

describe('an actor judged to be two', () => {
  it('is parted at a name, and what goes with neither goes where it fits', async () => {
    const lavrov = await actorId(store, 'Sergey Lavrov');
    await decide(store, {
      kind: 'DIFFERENT',
      subject: { id: lavrov },
      object: { id: lavrov, name: 's. lavrov' },
    });
    expect(await actors(store)).toEqual(expect.arrayContaining(['Sergey Lavrov', 'S. Lavrov']));
    expect(await meetingsOf(store, 'S. Lavrov')).toMatchObject([{ date: '2025-08-12' }]);
    expect(await meetingsOf(store, 'Sergey Lavrov')).toHaveLength(3);
  });

  it('is one again once that is undone', async () => {
    const before = await facts(store);
    const lavrov = await actorId(store, 'Sergey Lavrov');
    const { judgement } = await decide(store, {
      kind: 'DIFFERENT',
      subject: { id: lavrov },
      object: { id: lavrov, name: 'S. Lavrov' },
    });
    await undoJudgement(store, judgement.id, { by: 'Ann' });
    expect(await facts(store)).toEqual(before);
  });

  it('is told by its state where two go by one name', async () => {
    const growers = await actorId(store, 'Cocoa Growers');
    const subject = { id: growers };
    await expect(decide(store, { kind: 'DIFFERENT', subject, object: subject })).rejects.toThrow(
      /cannot be told apart by this: name the form/,
    );
    await expect(
      decide(store, { kind: 'DIFFERENT', subject, object: { ...subject, name: 'Cocoa Growers' } }),
    ).rejects.toThrow(/cannot be told apart by this/);
    await decide(store, { kind: 'DIFFERENT', subject, object: { ...subject, name: 'Cocoa Growers (GHA)' } });
    const found = await store.reader.query<{ id: string; country: string | null }[]>(
      `SELECT a.id, s.code AS country FROM actor a LEFT JOIN actor s ON s.id = a.country_id
       WHERE a.name = 'Cocoa Growers' ORDER BY s.code`,
    );
    expect(found.map(({ country }) => country)).toEqual([null, 'GHA']);
    expect(found[1]?.id).toBe(growers);
  });

  it('must go by that name', async () => {
    const lavrov = await actorId(store, 'Sergey Lavrov');
    await expect(
      decide(store, { kind: 'DIFFERENT', subject: { id: lavrov }, object: { id: lavrov, name: 'Igor' } }),
    ).rejects.toThrow(/no article calls act_\w+ "Igor"; it goes by .*"Lavrov"/);
  });
});

describe('an office-holder whom an article does not name', () => {
  const OFFICE = 'Foreign Minister of Syria';
  /** Whom the articles that speak of the office alone mean. */
  const meant = async () =>
    (
      await store.reader.query<{ name: string }[]>(
        `SELECT DISTINCT a.name FROM article_actor aa JOIN actor a ON a.id = aa.actor_id
         JOIN actor_variant v ON v.id = aa.variant_id
         WHERE v.kind = 'PERSON' AND v.named = 0 AND v.country = 'SYR' ORDER BY a.name`,
      )
    ).map(({ name }) => name);

  it('is not taken for somebody who is said to be another, until that is undone', async () => {
    const before = await facts(store);
    expect(await meant()).toEqual(['Faisal Mekdad']);
    const mekdad = await actorId(store, 'Faisal Mekdad');
    const { judgement } = await decide(store, {
      kind: 'DIFFERENT',
      subject: { id: mekdad },
      object: { id: mekdad, name: OFFICE },
    });
    expect(await meant()).toEqual([OFFICE]);
    await rebuild(store);
    expect(await meant()).toEqual([OFFICE]);
    await undoJudgement(store, judgement.id, { by: 'Ann' });
    expect(await facts(store)).toEqual(before);
  });

  it('is whom people say it is where no report may tell', async () => {
    const mekdad = await actorId(store, 'Faisal Mekdad');
    await decide(store, {
      kind: 'DIFFERENT',
      subject: { id: mekdad },
      object: { id: mekdad, name: OFFICE },
    });
    const kadyrov = await actorId(store, 'Ramzan Kadyrov');
    const { judgement } = await decide(store, {
      kind: 'SAME',
      subject: { id: kadyrov },
      object: { id: await actorId(store, OFFICE) },
    });
    expect(await meant()).toEqual(['Ramzan Kadyrov']);
    await undoJudgement(store, judgement.id, { by: 'Ann' });
    expect(await meant()).toEqual([OFFICE]);
  });
});

describe('facts', () => {
  it('judged the same are one, with the claims of both, and two again when that is undone', async () => {
    const before = await facts(store);
    const found = await meetingsOf(store, 'Kofi Mensah');
    expect(found.map(({ date }) => date)).toEqual(['2025-08-31', '2025-09-01', '2025-09-02', '2025-09-04']);
    const [first, second] = found.map(({ id }) => ({ id }));
    if (!first || !second) throw new Error('too few meetings');
    const { judgement } = await decide(store, { kind: 'SAME', subject: second, object: first });
    expect(await meetingsOf(store, 'Kofi Mensah')).toMatchObject([
      { id: first.id, claims: 2 },
      { date: '2025-09-02' },
      { date: '2025-09-04' },
    ]);
    await undoJudgement(store, judgement.id, { by: 'Ann' });
    expect(await facts(store)).toEqual(before);
  });

  it('judged the same are one demand with its end', async () => {
    const [first, second, ...none] = await stancesOf(store, 'Ghana');
    expect(none).toEqual([]);
    expect([first?.status, second?.status].sort()).toEqual(['STANDING', 'WITHDRAWN']);
    await decide(store, { kind: 'SAME', subject: { id: first?.id ?? '' }, object: { id: second?.id ?? '' } });
    expect(await stancesOf(store, 'Ghana')).toMatchObject([{ status: 'WITHDRAWN', claims: 3 }]);
  });

  it('lose a claim that is judged to tell of another', async () => {
    const [held] = await meetingsOf(store, 'Faisal Mekdad');
    const claims = await store.reader.query<{ id: string }[]>(
      `SELECT c.id FROM meeting_claim mc JOIN claim c ON c.id = mc.claim_id WHERE mc.meeting_id = ?
       ORDER BY c.known_at, c.id`,
      [held?.id],
    );
    expect(claims.length).toBeGreaterThan(3);
    const odd = claims.at(-1)?.id ?? '';
    const before = await facts(store);
    const { judgement } = await decide(store, {
      kind: 'DIFFERENT',
      subject: { id: held?.id ?? '' },
      object: { id: odd },
    });
    const rows = await store.reader.query<{ id: string }[]>(
      'SELECT meeting_id AS id FROM meeting_claim WHERE claim_id = ?',
      [odd],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.id).not.toBe(held?.id);
    await undoJudgement(store, judgement.id, { by: 'Ann' });
    expect(await facts(store)).toEqual(before);
  });

  it('lose a claim that is judged wrong, and have it back', async () => {
    const before = await facts(store);
    const [meeting] = await meetingsOf(store, 'Anna Lavrov');
    const [claim] = await store.reader.query<{ id: string }[]>(
      'SELECT claim_id AS id FROM meeting_claim WHERE meeting_id = ?',
      [meeting?.id],
    );
    const { judgement } = await decide(store, { kind: 'REJECT', subject: { id: claim?.id ?? '' } });
    expect(await meetingsOf(store, 'Anna Lavrov')).toEqual([]);
    await undoJudgement(store, judgement.id, { by: 'Ann' });
    expect(await facts(store)).toEqual(before);
  });
});

describe('the ledger', () => {
  const okoros = async () => ({
    chidi: { id: await actorId(store, 'Chidi Okoro') },
    ada: { id: await actorId(store, 'Ada Okoro') },
    mensah: { id: await actorId(store, 'Kofi Mensah') },
  });

  it('tells who made a judgement that stands already, and does not double it', async () => {
    const { chidi, ada } = await okoros();
    const first = await decide(store, { kind: 'SAME', subject: chidi, object: ada, reason: ' one desk ' });
    expect(first).toMatchObject({
      status: 'MADE',
      judgement: { by: 'Ann', reason: 'one desk', summary: '"Chidi Okoro" and "Ada Okoro" are the same' },
    });
    const second = await decide(store, { kind: 'SAME', subject: ada, object: chidi });
    expect(second).toEqual({ status: 'ALREADY_MADE', judgement: first.judgement });
    expect(await store.reader.query('SELECT id FROM judgement')).toHaveLength(1);
    const lavrov = await actorId(store, 'Sergey Lavrov');
    const parted = { subject: { id: lavrov }, object: { id: lavrov, name: 'S. Lavrov' } };
    expect(await decide(store, { kind: 'DIFFERENT', ...parted })).toMatchObject({ status: 'MADE' });
    expect(await decide(store, { kind: 'DIFFERENT', ...parted })).toMatchObject({ status: 'ALREADY_MADE' });
  });

  it('refuses what goes against a judgement that stands, and tells which', async () => {
    const { chidi, ada, mensah } = await okoros();
    const { judgement } = await decide(store, { kind: 'SAME', subject: chidi, object: ada });
    await decide(store, { kind: 'SAME', subject: ada, object: mensah });
    await expect(
      decide(store, { kind: 'DIFFERENT', subject: chidi, object: { ...chidi, name: 'Kofi Mensah' } }),
    ).rejects.toThrow(new RegExp(`goes against .*${judgement.id}`));
  });

  it('refuses to make one what are different, also by a chain', async () => {
    const { chidi, ada, mensah } = await okoros();
    const { judgement } = await decide(store, { kind: 'DIFFERENT', subject: chidi, object: mensah });
    await decide(store, { kind: 'SAME', subject: chidi, object: ada });
    const refused = decide(store, { kind: 'SAME', subject: mensah, object: ada });
    await expect(refused).rejects.toThrow(JudgementError);
    await expect(refused).rejects.toThrow(new RegExp(`${judgement.id} .* are different; Ann, 2026-02-`));
    await undoJudgement(store, judgement.id, { by: 'Ann' });
    await decide(store, { kind: 'SAME', subject: mensah, object: ada });
    expect(await actors(store)).not.toContain('Ada Okoro');
  });

  it('closes a judgement once', async () => {
    const { chidi, ada } = await okoros();
    const { judgement } = await decide(store, { kind: 'SAME', subject: chidi, object: ada });
    await undoJudgement(store, judgement.id, { by: 'Bea', at: '2026-03-04T00:00:00.000Z' });
    await expect(undoJudgement(store, judgement.id, { by: 'Cy' })).rejects.toThrow(
      'undone by Bea on 2026-03-04',
    );
    await expect(undoJudgement(store, 'jdg_aaaaaaaaaaaaaaaa', { by: 'Cy' })).rejects.toThrow(
      'there is no judgement',
    );
  });

  it.each<[string, Omit<NewJudgement, 'by'>, RegExp]>([
    ['an unknown id', { kind: 'CONFIRM', subject: { id: 'clm_aaaaaaaaaaaaaaaa' } }, /there is no claim/],
    ['no id', { kind: 'CONFIRM', subject: { id: 'Lavrov' } }, /is not the id of/],
  ])('refuses %s', async (_, decision, message) => {
    await expect(decide(store, decision)).rejects.toThrow(message);
  });
});

/** One thing a person might do, by numbers that pick among what there is to choose from. */
interface Act {
  what: 'merge' | 'split' | 'undo' | 'reject' | 'join-facts' | 'part-facts';
  one: number;
  other: number;
}
const acts = fc.array(
  fc.record<Act>({
    what: fc.constantFrom('merge', 'split', 'undo', 'reject', 'join-facts', 'part-facts'),
    one: fc.nat(),
    other: fc.nat(),
  }),
  { minLength: 100, maxLength: 100 },
);
const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

async function decisionFor(
  store: Store,
  { what, one, other }: Act,
): Promise<Omit<NewJudgement, 'by'> | null> {
  const ids = async (sql: string) => (await store.reader.query<{ id: string }[]>(sql)).map(({ id }) => id);
  if (what === 'merge' || what === 'split') {
    const all = await ids('SELECT DISTINCT actor_id AS id FROM actor_variant ORDER BY 1');
    const [subject, object] = [pick(all, one), pick(all, other)];
    if (what === 'merge')
      return { kind: 'SAME', subject: { id: subject ?? '' }, object: { id: object ?? '' } };
    const names = await store.reader.query<{ id: string; name: string }[]>(
      `SELECT actor_id AS id, folded AS name FROM actor_variant WHERE actor_id IN
        (SELECT actor_id FROM actor_variant GROUP BY actor_id HAVING count(*) > 1) ORDER BY 1, 2`,
    );
    const name = pick(names, one);
    return name ? { kind: 'DIFFERENT', subject: { id: name.id }, object: name } : null;
  }
  const claims = await ids('SELECT id FROM claim ORDER BY id');
  if (what === 'reject') return { kind: 'REJECT', subject: { id: pick(claims, one) ?? '' } };
  const table = one % 2 === 0 ? 'meeting' : 'stance';
  const all = await ids(`SELECT DISTINCT id FROM ${table} ORDER BY id`);
  const [subject, object] = [pick(all, one), what === 'join-facts' ? pick(all, other) : pick(claims, other)];
  return {
    kind: what === 'join-facts' ? 'SAME' : 'DIFFERENT',
    subject: { id: subject ?? '' },
    object: { id: object ?? '' },
  };
}

/** Does it, unless it cannot be done; gives the id of what was made. */
async function tryTo(store: Store, act: Act, open: string[]): Promise<void> {
  if (act.what === 'undo') {
    const [id] = open.splice(act.one % Math.max(1, open.length), 1);
    if (id !== undefined) await undoJudgement(store, id, { by: 'Ann' });
    return;
  }
  const decision = await decisionFor(store, act);
  if (!decision) return;
  try {
    const { status, judgement } = await decide(store, decision);
    if (status === 'MADE') open.push(judgement.id);
  } catch (error) {
    if (!(error instanceof JudgementError)) throw error;
  }
}

/** What stands is kept to: the same in one actor or fact, the different in two. */
async function expectKept(store: Store): Promise<void> {
  const rows = await store.reader.query<{ id: string; kind: string; side: number; thing: string }[]>(`
    SELECT j.id, j.kind, x.side, v.actor_id AS thing FROM judgement j JOIN judgement_anchor x ON x.judgement_id = j.id
      JOIN actor_variant v ON v.id = x.anchor WHERE j.undone_at IS NULL
    UNION SELECT j.id, j.kind, x.side, c.meeting_id FROM judgement j JOIN judgement_anchor x ON x.judgement_id = j.id
      JOIN meeting_claim c ON c.claim_id = x.anchor WHERE j.undone_at IS NULL
    UNION SELECT j.id, j.kind, x.side, c.stance_id FROM judgement j JOIN judgement_anchor x ON x.judgement_id = j.id
      JOIN stance_claim c ON c.claim_id = x.anchor WHERE j.undone_at IS NULL`);
  for (const id of new Set(rows.map((row) => row.id))) {
    const own = rows.filter((row) => row.id === id);
    const [one, other] = [0, 1].map((side) =>
      own.filter((row) => row.side === side).map(({ thing }) => thing),
    );
    if (own[0]?.kind === 'SAME') expect(new Set(own.map(({ thing }) => thing)).size).toBe(1);
    else expect(one?.filter((thing) => other?.includes(thing))).toEqual([]);
  }
}

describe('a hundred merges, splits and undos', () => {
  it('leave the base as it was once all is undone, and are kept to by every article and rebuild', async () => {
    const untouched = await facts(store);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 12, max: 22 }), async (list, known) => {
        const base = await storeOf(JUDGED_STORIES.slice(0, known));
        const open: string[] = [];
        for (const act of list.slice(0, 50)) await tryTo(base, act, open);
        for (const each of JUDGED_STORIES.slice(known)) await add(base, each);
        for (const act of list.slice(50)) await tryTo(base, act, open);
        await expectKept(base);
        const judged = await facts(base);
        expect(judged).not.toEqual(untouched);
        await rebuild(base);
        expect(await facts(base)).toEqual(judged);
        made += open.length;
        for (const id of open) await undoJudgement(base, id, { by: 'Ann' });
        expect(await facts(base)).toEqual(untouched);
        await base.close();
        opened.splice(opened.indexOf(base), 1);
      }),
      { numRuns: 2, endOnFailure: true },
    );
    expect(made).toBeGreaterThan(20);
  });
});
