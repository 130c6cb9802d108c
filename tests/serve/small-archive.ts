import type { Store } from '../../src/store/store.js';
import { ArchiveBuilder } from './archive-builder.js';

/** A handful of invented encounters among real and invented names, enough to tell every filter apart. */
export async function smallArchive() {
  const builder = new ArchiveBuilder();
  const russia = builder.actor('Russia', {
    kind: 'STATE',
    code: 'RUS',
    mentions: 9,
    names: [
      ['Moscow', 'METONYM'],
      ['Russian Federation', 'ALIAS'],
    ],
  });
  const syria = builder.actor('Syria', {
    kind: 'STATE',
    code: 'SYR',
    mentions: 8,
    names: [['Damascus', 'METONYM']],
  });
  const norway = builder.actor('Norway', { kind: 'STATE', code: 'NOR', mentions: 2 });
  const lavrov = builder.actor('Sergey Lavrov', {
    country: russia,
    mentions: 7,
    names: [['Lavrov', 'ALIAS']],
  });
  const mekdad = builder.actor('Faisal Mekdad', {
    country: syria,
    mentions: 6,
    names: [['Mekdad', 'ALIAS']],
  });
  const ostby = builder.actor('Bjørn Østby', { country: norway, mentions: 3, names: [['Østby', 'ALIAS']] });
  const otherOstby = builder.actor('Kari Østby', {
    country: norway,
    mentions: 1,
    names: [['Østby', 'ALIAS']],
  });
  const ministry = builder.actor('Russian Foreign Ministry', {
    kind: 'GOVERNMENT_BODY',
    country: russia,
    mentions: 5,
  });
  const assad = builder.actor('Bashar al-Assad', { country: syria, mentions: 4 });
  const league = builder.actor('Lake League', {
    kind: 'ORGANISATION',
    mentions: 2,
    names: [['LL', 'ACRONYM']],
  });

  const moscow = builder.place('Moscow', russia);
  const pskov = builder.place('Pskov', russia);
  const oslo = builder.place('Oslo', norway);

  const early = builder.article('Ministers to talk in Moscow', {
    text: 'The two ministers will talk on Friday. Damascus wants Assad back.',
    url: 'https://news.example/1',
    outlet: 'The Courier',
    publishedAt: '2025-07-28T08:00:00.000Z',
    mentions: [lavrov, mekdad, russia, syria, ministry],
  });
  const late = builder.article('Syria drops its request', {
    text: 'Syria no longer asks for extradition.',
    url: 'https://news.example/2',
    outlet: 'Evening Post',
    publishedAt: '2025-08-10T20:00:00.000Z',
    mentions: [syria, assad],
  });
  const undated = builder.article('A café in Oslo', { text: 'Østby was there.', mentions: [ostby] });

  const planned = builder.claim(early, {
    quote: 'The two ministers will talk on Friday.',
    modality: 'PLANNED',
    knownAt: '2025-07-28T08:00:00.000Z',
    attribution: { text: 'as announced by the Russian Foreign Ministry', actor: ministry },
  });
  const held = builder.claim(late, {
    knownAt: '2025-08-10T20:00:00.000Z',
    attribution: { text: 'reports say' },
  });
  const made = builder.claim(early, { kind: 'stance', knownAt: '2025-07-28T08:00:00.000Z' });
  const dropped = builder.claim(late, { kind: 'stance', knownAt: '2025-08-10T20:00:00.000Z' });
  const inOffice = builder.claim(early, { kind: 'tenure', knownAt: '2025-07-28T08:00:00.000Z' });
  const outOfOffice = builder.claim(late, {
    kind: 'tenure',
    knownAt: '2025-08-10T20:00:00.000Z',
    former: true,
  });

  const talks = builder.meeting(
    [
      { actor: lavrov, role: 'HOST', capacity: 'Foreign Minister' },
      { actor: mekdad, capacity: 'Foreign Minister' },
    ],
    {
      status: 'HELD',
      date: '2025-08-01',
      place: moscow,
      topics: ['bilateral relations', 'The Golan'],
      claims: [planned, held],
      history: [
        { status: 'PLANNED', date: '2025-08-01', claim: planned },
        { status: 'HELD', date: '2025-08-01', claim: held },
      ],
    },
  );
  const call = builder.meeting([lavrov, ostby], {
    status: 'PLANNED',
    format: 'CALL',
    date: '2025-09',
    place: oslo,
  });
  const visit = builder.meeting([mekdad, ostby, league], {
    status: 'CANCELLED',
    format: 'VISIT',
    date: 'XXXX-05-03',
    place: pskov,
  });
  const summit = builder.meeting([russia, syria], { status: 'HELD', format: 'SUMMIT', date: '2024' });

  const demand = builder.stance(syria, 'extradition of Bashar al-Assad', {
    kind: 'DEMAND',
    status: 'WITHDRAWN',
    addressee: russia,
    about: [assad],
    since: '2025-07-28',
    changed: '2025-08-10',
    claims: [made, dropped],
    history: [
      { act: 'MADE', date: '2025-07-28', claim: made },
      { act: 'WITHDRAWN', date: '2025-08-10', claim: dropped },
    ],
  });
  const offer = builder.stance(ostby, 'talks in Oslo', {
    kind: 'OFFER',
    addressee: mekdad,
    changed: '2025-09',
  });
  const refusal = builder.stance(lavrov, 'any change of borders', { kind: 'REFUSAL' });

  builder.tenure(mekdad, 'Foreign Minister', syria, [inOffice, outOfOffice]);
  builder.tenure(mekdad, 'Member of Parliament', null, [outOfOffice]);
  builder.judge(planned, 'REJECT', { at: '2026-01-02T00:00:00.000Z' });
  builder.judge(planned, 'CONFIRM', { at: '2026-01-03T00:00:00.000Z' });
  builder.judge(held, 'REJECT', {
    at: '2026-01-02T00:00:00.000Z',
    undoneAt: '2026-01-04T00:00:00.000Z',
  });
  builder.judge(made, 'REJECT', { at: '2026-01-02T00:00:00.000Z' });
  const mergedActor = 'act_aaaaaaaaaaaaaaaa';
  builder.redirect('act_bbbbbbbbbbbbbbbb', mergedActor);
  builder.redirect(mergedActor, lavrov);

  const store: Store = await builder.store();
  return {
    store,
    actors: { russia, syria, norway, lavrov, mekdad, ostby, otherOstby, ministry, assad, league },
    /** Ids that lead to Sergey Lavrov, in one step and in two. */
    merged: [mergedActor, 'act_bbbbbbbbbbbbbbbb'] as const,
    articles: { early, late, undated },
    claims: { planned, held, made, dropped, inOffice },
    meetings: { talks, call, visit, summit },
    stances: { demand, offer, refusal },
  };
}

export type SmallArchive = Awaited<ReturnType<typeof smallArchive>>;
