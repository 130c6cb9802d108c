import { ask, refusal } from './asking.js';
import { smallArchive, type SmallArchive } from './small-archive.js';

type Kind = 'articles' | 'actors' | 'meetings' | 'stances';

describe('filters', () => {
  let archive: SmallArchive;

  beforeAll(async () => {
    archive = await smallArchive();
  });
  afterAll(() => archive.store.close());

  const inputOf: Record<Kind, string> = {
    articles: 'ArticleFilter',
    actors: 'ActorFilter',
    meetings: 'MeetingFilter',
    stances: 'StanceFilter',
  };
  const query = (kind: Kind) =>
    `query ($filter: ${inputOf[kind]}) { ${kind}(filter: $filter) { totalCount nodes { id } } }`;

  /** The ids found, as the names under which the archive keeps them; the count must agree. */
  async function found(kind: Kind, filter: unknown): Promise<string[]> {
    const data = await ask<Record<Kind, { totalCount: number; nodes: { id: string }[] }>>(
      archive.store,
      query(kind),
      { filter },
    );
    expect(data[kind].totalCount).toBe(data[kind].nodes.length);
    const names = Object.entries(archive[kind]);
    return data[kind].nodes.map(({ id }) => names.find(([, known]) => known === id)?.[0] ?? id).sort();
  }

  const refused = (kind: Kind, filter: unknown) => refusal(archive.store, query(kind), { filter });

  it('choose meetings by who takes part', async () => {
    const { russia, syria, norway, lavrov, mekdad, ostby, ministry, league } = archive.actors;
    const by = (participants: object) => found('meetings', { participants });
    expect(await by({ all: [lavrov] })).toEqual(['call', 'talks']);
    expect(await by({ all: [lavrov, mekdad] })).toEqual(['talks']);
    expect(await by({ all: [lavrov, league] })).toEqual([]);
    expect(await by({ any: [mekdad, ostby] })).toEqual(['call', 'talks', 'visit']);
    expect(await by({ all: [ostby], any: [lavrov, league] })).toEqual(['call', 'visit']);
    expect(await by({ all: [russia] })).toEqual(['summit']);
    expect(await by({ all: [russia], level: 'STATE' })).toEqual(['call', 'summit', 'talks']);
    expect(await by({ all: [russia, syria], level: 'STATE' })).toEqual(['summit', 'talks']);
    expect(await by({ all: [lavrov, syria], level: 'STATE' })).toEqual(['summit', 'talks']);
    expect(await by({ any: [ministry, norway], level: 'STATE' })).toEqual([
      'call',
      'summit',
      'talks',
      'visit',
    ]);
    expect(await by({ all: [league], level: 'STATE' })).toEqual(['visit']);
    for (const id of archive.merged) expect(await by({ all: [id, mekdad] })).toEqual(['talks']);
  });

  it('choose meetings by date, where any day that a date can mean counts', async () => {
    const within = (date: object) => found('meetings', { date });
    expect(await within({ from: '2025-08-01', to: '2025-08-01' })).toEqual(['talks']);
    expect(await within({ from: '2025-08-02' })).toEqual(['call']);
    expect(await within({ from: '2025-09-30', to: '2025-10' })).toEqual(['call']);
    expect(await within({ from: '2025-10-01' })).toEqual([]);
    expect(await within({ to: '2024-01-01' })).toEqual(['summit']);
    expect(await within({ to: '2023' })).toEqual([]);
    expect(await within({ from: '2024-12-30/2025-01-02', to: '2025-08' })).toEqual(['summit', 'talks']);
    expect(await within({ from: '2025-08', to: '2025-08' })).toEqual(['talks']);
    // the visit is of an unknown year: neither within any days nor outside of them
    expect(await found('meetings', { not: { date: { from: '0001' } } })).toEqual(['visit']);
  });

  it('choose meetings by status, form, place and topic', async () => {
    expect(await found('meetings', { status: ['HELD', 'PLANNED'] })).toEqual(['call', 'summit', 'talks']);
    expect(await found('meetings', { format: ['CALL'] })).toEqual(['call']);
    expect(await found('meetings', { status: ['HELD'], format: ['CALL'] })).toEqual([]);
    expect(await found('meetings', { place: 'mOSCOW' })).toEqual(['talks']);
    expect(await found('meetings', { place: 'russia' })).toEqual(['talks', 'visit']);
    expect(await found('meetings', { place: 'federation' })).toEqual(['talks', 'visit']);
    expect(await found('meetings', { place: 'Mosc' })).toEqual([]);
    expect(await found('meetings', { topic: 'BILATERAL' })).toEqual(['talks']);
    expect(await found('meetings', { topic: '%' })).toEqual([]);
  });

  it('choose stances by holder, addressee and those they are about', async () => {
    const { russia, syria, norway, lavrov, mekdad, assad, ministry } = archive.actors;
    expect(await found('stances', { holder: { any: [syria, lavrov] } })).toEqual(['demand', 'refusal']);
    expect(await found('stances', { holder: { all: [russia] } })).toEqual([]);
    expect(await found('stances', { holder: { all: [russia, ministry], level: 'STATE' } })).toEqual([
      'refusal',
    ]);
    expect(await found('stances', { addressee: { any: [mekdad] } })).toEqual(['offer']);
    expect(await found('stances', { addressee: { any: [syria], level: 'STATE' } })).toEqual(['offer']);
    expect(await found('stances', { about: { all: [assad] } })).toEqual(['demand']);
    expect(await found('stances', { about: { any: [syria], level: 'STATE' } })).toEqual(['demand']);
    expect(await found('stances', { about: { any: [norway], level: 'STATE' } })).toEqual([]);
  });

  it('choose stances by kind, status, issue and last change', async () => {
    expect(await found('stances', { kind: ['DEMAND', 'OFFER'] })).toEqual(['demand', 'offer']);
    expect(await found('stances', { status: ['WITHDRAWN'] })).toEqual(['demand']);
    expect(await found('stances', { issue: 'EXTRADITION of' })).toEqual(['demand']);
    expect(await found('stances', { changed: { from: '2025-09-15' } })).toEqual(['offer']);
    expect(await found('stances', { not: { changed: { from: '2000' } } })).toEqual(['refusal']);
    expect(await found('stances', { not: { addressee: { any: [archive.actors.russia] } } })).toEqual([
      'offer',
      'refusal',
    ]);
  });

  it('choose actors by kind, name and country', async () => {
    const { norway, russia } = archive.actors;
    expect(await found('actors', { kind: ['STATE'] })).toEqual(['norway', 'russia', 'syria']);
    expect(await found('actors', { name: 'ost' })).toEqual(['ostby', 'otherOstby']);
    expect(await found('actors', { name: 'LAVR' })).toEqual(['lavrov']);
    expect(await found('actors', { name: 'al assad' })).toEqual(['assad']);
    expect(await found('actors', { name: 'vrov' })).toEqual([]);
    expect(await found('actors', { name: 'damascus' })).toEqual(['syria']);
    expect(await found('actors', { country: norway })).toEqual(['ostby', 'otherOstby']);
    expect(await found('actors', { country: russia, kind: ['PERSON'] })).toEqual(['lavrov']);
  });

  it('choose articles by text, outlet, day of publication and whom they mention', async () => {
    const { syria, assad, ostby, lavrov } = archive.actors;
    expect(await found('articles', { text: 'ministers friday' })).toEqual(['early']);
    expect(await found('articles', { text: 'cafe' })).toEqual(['undated']);
    expect(await found('articles', { text: 'extradition" OR *' })).toEqual([]);
    expect(await found('articles', { outlet: ['the courier', 'Nobody'] })).toEqual(['early']);
    expect(await found('articles', { published: { from: '2025-07-28', to: '2025-07-28' } })).toEqual([
      'early',
    ]);
    expect(await found('articles', { published: { to: '2025-08-10' } })).toEqual(['early', 'late']);
    expect(await found('articles', { not: { published: { from: '1900' } } })).toEqual(['undated']);
    expect(await found('articles', { mentions: [assad, ostby] })).toEqual(['late', 'undated']);
    expect(await found('articles', { and: [{ mentions: [syria] }, { mentions: [lavrov] }] })).toEqual([
      'early',
    ]);
  });

  it('are joined by and, or and not, each beside the fields of its own level', async () => {
    const held = { status: ['HELD'] };
    const call = { format: ['CALL'] };
    const summit = { format: ['SUMMIT'] };
    expect(await found('meetings', { or: [held, call] })).toEqual(['call', 'summit', 'talks']);
    expect(await found('meetings', { and: [held, summit] })).toEqual(['summit']);
    expect(await found('meetings', { not: held })).toEqual(['call', 'visit']);
    expect(await found('meetings', { ...held, or: [call, summit] })).toEqual(['summit']);
    expect(await found('meetings', { ...held, not: summit })).toEqual(['talks']);
    expect(await found('meetings', { not: { or: [held, { not: call }] } })).toEqual(['call']);
    const deep = { not: { not: { not: { not: { not: held } } } } };
    expect(await found('meetings', deep)).toEqual(['call', 'visit']);
    expect(await refused('meetings', { not: deep })).toMatchObject({
      code: 'BAD_FILTER',
      message: 'filter: and, or and not are nested more than 5 deep: put the question more simply',
    });
  });

  it.each<[Kind, unknown, string]>([
    ['meetings', {}, 'filter is empty: name a field, or leave it out to get everything'],
    ['meetings', { status: null }, 'filter is empty: name a field, or leave it out to get everything'],
    ['meetings', { not: {} }, 'filter.not is empty: name a field, or leave it out to get everything'],
    ['meetings', { and: [] }, 'filter.and is an empty list: give a value, or leave it out'],
    [
      'meetings',
      { or: [{ topic: 'x' }, {}] },
      'filter.or[1] is empty: name a field, or leave it out to get everything',
    ],
    ['meetings', { status: [] }, 'filter.status is an empty list: give a value, or leave it out'],
    [
      'meetings',
      { participants: {} },
      'filter.participants names nobody: give ids in all or in any, or leave it out',
    ],
    [
      'meetings',
      { participants: { all: [] } },
      'filter.participants.all is an empty list: give a value, or leave it out',
    ],
    ['meetings', { place: ' ' }, 'filter.place is empty: give a text, or leave it out'],
    ['meetings', { place: '!' }, 'filter.place has neither a letter nor a digit: give a name'],
    ['meetings', { date: {} }, 'filter.date is empty: give from, to or both, or leave it out'],
    [
      'meetings',
      { date: { from: '2025-02', to: '2025-01' } },
      'filter.date: from (2025-02-01) is later than to (2025-01-31): swap them',
    ],
    ['actors', { name: '' }, 'filter.name is empty: give a text, or leave it out'],
    ['articles', { text: '?' }, 'filter.text has neither a letter nor a digit: give a word to look for'],
    ['articles', { text: 'x'.repeat(501) }, 'filter.text is longer than 500 characters: shorten it'],
    ['articles', { outlet: Array(101).fill('x') }, 'filter.outlet has 101 values: give at most 100'],
    ['stances', { issue: '' }, 'filter.issue is empty: give a text, or leave it out'],
  ])('refuse %s %j', async (kind, filter, message) => {
    expect(await refused(kind, filter)).toEqual({ code: 'BAD_FILTER', message, path: [kind] });
  });

  it('refuse ids that are none, are of another type or do not exist', async () => {
    const { lavrov } = archive.actors;
    const { talks } = archive.meetings;
    expect(await refused('meetings', { participants: { any: [lavrov, 'Lavrov'] } })).toEqual({
      code: 'BAD_ID',
      message:
        '"Lavrov" is not an id: give one that an earlier answer held, such as act_ and 16 letters and digits',
      path: ['meetings'],
    });
    expect(await refused('meetings', { not: { participants: { all: [talks] } } })).toEqual({
      code: 'BAD_ID',
      message: `filter.not.participants.all[0]: "${talks}" is the id of a meeting, but the id of an actor (act_…) is wanted`,
      path: ['meetings'],
    });
    expect(await refused('articles', { mentions: ['act_zzzzzzzzzzzzzzzz'] })).toEqual({
      code: 'BAD_ID',
      message: 'filter.mentions[0]: there is no actor with the id "act_zzzzzzzzzzzzzzzz"',
      path: ['articles'],
    });
  });

  it('refuse what contradicts itself', async () => {
    const { lavrov, mekdad, russia } = archive.actors;
    expect(await refused('stances', { holder: { all: [lavrov, mekdad] } })).toMatchObject({
      code: 'BAD_FILTER',
      message: 'filter.holder.all names 2 actors, and only one can stand there: use any to get those of each',
    });
    expect(await refused('stances', { holder: { all: [lavrov], any: [mekdad] } })).toMatchObject({
      code: 'BAD_FILTER',
      message: 'filter.holder: all and any contradict each other: keep one of them',
    });
    expect(await refused('actors', { country: lavrov })).toMatchObject({
      code: 'BAD_FILTER',
      message: 'filter.country: Sergey Lavrov is no state: give the id of an actor of the kind STATE',
    });
    // Lavrov and Russia are the same at the level of states
    expect(await found('stances', { holder: { all: [lavrov, russia], level: 'STATE' } })).toEqual([
      'refusal',
    ]);
  });

  it('refuse dates that are none, saying where they stand', async () => {
    expect(await refused('meetings', { date: { from: '2025-13' } })).toEqual({
      code: 'BAD_DATE',
      message:
        'Variable "$filter" got invalid value "2025-13" at "filter.date.from"; Expected type "PartialDate". "2025-13" ' +
        'is not a date: give a day, a month, a year or a range, such as "2025-07-31", "2025-07", "2025" or ' +
        '"2025-07-29/2025-07-31"',
    });
    expect(await refused('meetings', { date: { from: 'XXXX-07-31' } })).toMatchObject({
      code: 'BAD_DATE',
      message: 'filter.date.from: XXXX-07-31 has no year: give a date with its year, such as 2025-07',
    });
    const literal = await refusal(
      archive.store,
      '{ meetings(filter: { date: { to: "soon" } }) { nodes { id } } }',
    );
    expect(literal.code).toBe('BAD_DATE');
    for (const instant of [
      '2025-07-28',
      '2025-02-30T00:00:00Z',
      '2025-07-28T25:00:00Z',
      '2025-07-28T10:00:00',
    ]) {
      const office = `{ actor(name: "Mekdad") { offices(asOf: "${instant}") { title } } }`;
      expect(await refusal(archive.store, office)).toMatchObject({
        code: 'BAD_DATE',
        message: expect.stringContaining('give date, time and zone') as string,
      });
    }
  });

  it('apply to the lists of one actor too', async () => {
    const data = await ask(
      archive.store,
      `{ actor(name: "Lavrov") {
        held: meetings(filter: { status: [HELD] }) { totalCount nodes { status } }
        all: meetings(orderBy: { field: DATE, direction: ASC }) { totalCount nodes { status } }
        stances(filter: { kind: [DEMAND] }) { totalCount nodes { id } }
      } }`,
    );
    expect(data).toEqual({
      actor: {
        held: { totalCount: 1, nodes: [{ status: 'HELD' }] },
        all: { totalCount: 2, nodes: [{ status: 'HELD' }, { status: 'PLANNED' }] },
        stances: { totalCount: 0, nodes: [] },
      },
    });
  });
});
