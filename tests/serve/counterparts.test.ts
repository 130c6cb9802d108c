import { ask } from './asking.js';
import { smallArchive, type SmallArchive } from './small-archive.js';

describe('counterparts', () => {
  let archive: SmallArchive;

  beforeAll(async () => {
    archive = await smallArchive();
  });
  afterAll(() => archive.store.close());

  const counterparts = (name: string, args: string) =>
    ask<{ actor: { counterparts: { totalCount: number; edges: unknown[]; nodes: unknown[] } } }>(
      archive.store,
      `{ actor(name: "${name}") { counterparts${args} { totalCount nodes { name } edges {
        node { name } meetingCount firstMet lastMet meetings { totalCount nodes { id } }
      } } } }`,
    ).then(({ actor }) => actor.counterparts);

  it('are those in the same meetings, with their meetings; only held ones count as met', async () => {
    const { talks, call } = archive.meetings;
    const found = await counterparts('Lavrov', '');
    expect(found.totalCount).toBe(2);
    expect(found.edges).toEqual(
      expect.arrayContaining([
        {
          node: { name: 'Faisal Mekdad' },
          meetingCount: 1,
          firstMet: '2025-08-01',
          lastMet: '2025-08-01',
          meetings: { totalCount: 1, nodes: [{ id: talks }] },
        },
        {
          node: { name: 'Bjørn Østby' },
          meetingCount: 1,
          firstMet: null,
          lastMet: null,
          meetings: { totalCount: 1, nodes: [{ id: call }] },
        },
      ]),
    );
  });

  it('are narrowed by a filter, and so are their meetings', async () => {
    const found = await counterparts('Lavrov', '(filter: { status: [HELD] })');
    expect(found.totalCount).toBe(1);
    expect(found.nodes).toEqual([{ name: 'Faisal Mekdad' }]);
  });

  it('roll up to states, whoever is asked about', async () => {
    const { talks, summit } = archive.meetings;
    const syria = {
      node: { name: 'Syria' },
      meetingCount: 2,
      firstMet: '2024',
      lastMet: '2025-08-01',
      meetings: { totalCount: 2, nodes: [{ id: talks }, { id: summit }] },
    };
    for (const name of ['Russia', 'Lavrov', 'Russian Foreign Ministry']) {
      const found = await counterparts(name, '(level: STATE)');
      expect(found.edges[0]).toEqual(syria);
      expect(found.nodes).toEqual([{ name: 'Syria' }, { name: 'Norway' }]);
    }
    const found = await counterparts('Lake League', '(level: STATE)');
    expect(found.nodes).toEqual(expect.arrayContaining([{ name: 'Syria' }, { name: 'Norway' }]));
    expect(found.totalCount).toBe(2);
  });
});
