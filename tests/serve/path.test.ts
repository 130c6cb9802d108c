import fc from 'fast-check';
import type { MeetingStatus } from '../../src/extract/claim.js';
import type { Store } from '../../src/store/store.js';
import { ArchiveBuilder } from './archive-builder.js';
import { ask, refusal } from './asking.js';

interface Step {
  from: { name: string };
  to: { name: string };
  meeting: { id: string; status: MeetingStatus };
}

async function pathIn(store: Store, from: string, to: string, more = ''): Promise<Step[] | null> {
  const data = await ask<{ path: Step[] | null }>(
    store,
    `{ path(from: "${from}", to: "${to}"${more}) { from { name } to { name } meeting { id status } } }`,
  );
  return data.path;
}

/** Everyone on the way, both ends included. */
function names(path: Step[] | null): string[] | null {
  return path && [path[0]?.from.name ?? '', ...path.map(({ to }) => to.name)];
}

const meetings = (path: Step[] | null) => path?.map(({ meeting }) => meeting.id);

describe('a path', () => {
  const builder = new ArchiveBuilder();
  const peru = builder.actor('Peru', { kind: 'STATE', code: 'PER' });
  const chad = builder.actor('Chad', { kind: 'STATE', code: 'TCD' });
  const oman = builder.actor('Oman', { kind: 'STATE', code: 'OMN' });
  const ana = builder.actor('Ana Quispe', { country: peru });
  const beto = builder.actor('Beto Rojas', { country: peru });
  const chloe = builder.actor('Chloé Abakar', { country: chad });
  const dina = builder.actor('Dina Said', { country: oman });
  const guild = builder.actor('Salt Guild', { kind: 'ORGANISATION' });
  const elin = builder.actor('Elin Berg');
  const farid = builder.actor('Farid Amin');
  const loner = builder.actor('Lone Lind');
  const merged = 'act_cccccccccccccccc';
  builder.redirect(merged, dina);
  const first = builder.meeting([ana, beto], { date: '2025-01-10' });
  const second = builder.meeting([beto, chloe], { date: '2025-02-10' });
  const third = builder.meeting([chloe, dina], { date: '2025-03-10' });
  const undated = builder.meeting([chloe, dina, loner], {
    date: null,
    known: { from: '2026-05-01T00:00:00.000Z' },
  });
  const summit = builder.meeting([peru, guild], { date: '2024' });
  const fair = builder.meeting([guild, elin], { date: '2025-04' });
  for (const status of ['PLANNED', 'POSTPONED', 'CANCELLED', 'REFUSED', 'UNCERTAIN'] as const)
    builder.meeting([ana, dina, farid], { status, date: '2025-06-01' });
  let store: Store;

  beforeAll(async () => {
    store = await builder.store();
  });
  afterAll(() => store.close());

  it('is the shortest chain of meetings that were held, in order', async () => {
    const path = await pathIn(store, ana, dina);
    expect(names(path)).toEqual(['Ana Quispe', 'Beto Rojas', 'Chloé Abakar', 'Dina Said']);
    expect(meetings(path)).toEqual([first, second, third]);
    expect(path?.every(({ meeting }) => meeting.status === 'HELD')).toBe(true);
  });

  it('goes the same way back', async () => {
    expect(meetings(await pathIn(store, dina, ana))).toEqual([third, second, first]);
  });

  it('does not lead over what was only planned, put off, called off, refused or denied', async () => {
    expect(await pathIn(store, ana, farid, ', longest: 6')).toBeNull();
  });

  it('is null where it would be longer than allowed', async () => {
    expect(await pathIn(store, ana, dina, ', longest: 2')).toBeNull();
    expect(await pathIn(store, ana, dina, ', longest: 3')).toHaveLength(3);
    expect(await pathIn(store, ana, chloe, ', longest: 1')).toBeNull();
    expect(await pathIn(store, ana, beto, ', longest: 1')).toHaveLength(1);
  });

  it('has no step where both ends are one', async () => {
    expect(await pathIn(store, ana, ana)).toEqual([]);
    expect(await pathIn(store, merged, dina)).toEqual([]);
    expect(await pathIn(store, ana, beto, ', level: STATE')).toEqual([]);
    expect(await pathIn(store, loner, loner, ', level: STATE')).toEqual([]);
  });

  it('takes the survivor for an id that was merged away', async () => {
    expect(await pathIn(store, merged, ana)).toEqual(await pathIn(store, dina, ana));
  });

  it('leads between states where everyone counts as the one he acts for', async () => {
    const path = await pathIn(store, ana, dina, ', level: STATE');
    expect(names(path)).toEqual(['Peru', 'Chad', 'Oman']);
    expect(meetings(path)).toEqual([second, third]);
    expect(await pathIn(store, peru, oman, ', level: STATE')).toEqual(path);
    expect(await pathIn(store, peru, oman)).toBeNull();
  });

  it('at the level of states leads over those who act for none as themselves', async () => {
    const path = await pathIn(store, elin, chloe, ', level: STATE');
    expect(names(path)).toEqual(['Elin Berg', 'Salt Guild', 'Peru', 'Chad']);
    expect(meetings(path)).toEqual([fair, summit, second]);
  });

  it('is the one known at the time asked about, and so is what lies beneath it', async () => {
    expect(meetings(await pathIn(store, loner, dina))).toEqual([undated]);
    expect(await pathIn(store, loner, dina, ', asOf: "2026-04-30T00:00:00Z"')).toBeNull();
    expect(meetings(await pathIn(store, loner, dina, ', asOf: "2026-05-01T00:00:00Z"'))).toEqual([undated]);
  });

  it.each([
    [', longest: 0', /^longest: 0 is no length of a path: give 1 to 6 steps$/],
    [', longest: 7', /^longest: 7 is no length of a path: give 1 to 6 steps$/],
    [', longest: -1', /^longest: -1 is no length/],
  ])('cannot be asked with %s', async (more, message) => {
    const refused = await refusal(store, `{ path(from: "${ana}", to: "${dina}"${more}) { from { id } } }`);
    expect(refused).toMatchObject({ code: 'BAD_FILTER', path: ['path'] });
    expect(refused.message).toMatch(message);
  });

  it('cannot be asked between what are no actors', async () => {
    const nobody = 'act_dddddddddddddddd';
    expect(await refusal(store, `{ path(from: "${ana}", to: "${nobody}") { from { id } } }`)).toMatchObject({
      code: 'BAD_ID',
      message: `to: there is no actor with the id "${nobody}"`,
    });
    expect(await refusal(store, `{ path(from: "${first}", to: "${ana}") { from { id } } }`)).toMatchObject({
      code: 'BAD_ID',
      message: expect.stringMatching(/^from: .* is the id of a meeting, but the id of an actor/) as string,
    });
  });

  it('takes null for what is left out', async () => {
    const path = await pathIn(store, ana, dina, ', longest: null, level: null, asOf: null');
    expect(path).toEqual(await pathIn(store, ana, dina));
  });
});

type Chain = { id: string; to: string; date: string }[];

/** Every shortest chain of at most `longest` held meetings, found by trying all. */
function chains(
  held: readonly { id: string; who: readonly string[]; date: string | null }[],
  from: string,
  to: string,
  longest: number,
): Chain[] {
  let tried: Chain[] = [[]];
  for (let steps = 1; steps <= longest; steps += 1) {
    tried = tried.flatMap((chain) => {
      const here = chain.at(-1)?.to ?? from;
      return held
        .filter(({ who }) => who.includes(here))
        .flatMap(({ id, who, date }) =>
          who.filter((next) => next !== here).map((next) => [...chain, { id, to: next, date: date ?? '' }]),
        );
    });
    const arrived = tried.filter((chain) => chain.at(-1)?.to === to);
    if (arrived.length > 0) return arrived;
  }
  return [];
}

describe('of all shortest chains, a path', () => {
  it('is the one whose first meeting is the latest, then the second; ids break ties', async () => {
    const size = 8;
    const encounter = fc.record({
      who: fc.uniqueArray(fc.nat(size - 1), { minLength: 2, maxLength: 3 }),
      held: fc.nat(9).map((drawn) => drawn > 1),
      date: fc.constantFrom(null, '2025-01-01', '2025-02-01'),
    });
    const worlds = fc.sample(
      fc.tuple(fc.array(encounter, { maxLength: 12 }), fc.integer({ min: 1, max: 6 })),
      {
        numRuns: 120,
        seed: 6,
      },
    );
    const builder = new ArchiveBuilder();
    const questions = worlds.map(([encounters, longest], world) => {
      const people = Array.from({ length: size }, (_, at) => builder.actor(`Guest ${at} of ${world}`));
      const told = encounters.map(({ who, held, date }) => {
        const there = who.map((at) => people[at] ?? '');
        return {
          id: builder.meeting(there, { status: held ? 'HELD' : 'PLANNED', date }),
          who: there,
          held,
          date,
        };
      });
      const [from = '', to = ''] = people;
      const found = chains(
        told.filter(({ held }) => held),
        from,
        to,
        longest,
      );
      const compared = (chain: Chain) =>
        chain.map((step) => [step.date, step.id, step.to].join(' ')).join(' ');
      const [best] = found.sort((a, b) => (compared(a) < compared(b) ? 1 : -1));
      return { from, to, longest, best: best ?? null };
    });
    const store = await builder.store();
    try {
      for (const { from, to, longest, best } of questions)
        expect(meetings(await pathIn(store, from, to, `, longest: ${longest}`)) ?? null).toEqual(
          best?.map(({ id }) => id) ?? null,
        );
    } finally {
      await store.close();
    }
    const lengths = new Set(questions.map(({ best }) => best?.length));
    expect([...lengths]).toEqual(expect.arrayContaining([undefined, 1, 2, 3, 4]));
  });
});
