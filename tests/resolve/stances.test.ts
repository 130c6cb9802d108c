import fc from 'fast-check';
import type { Modality, StanceAct, StanceClaim, StanceKind } from '../../src/extract/claim.js';
import type { Side, StanceSource } from '../../src/resolve/resolved.js';
import { stanceHistoryOf, type StanceFact } from '../../src/resolve/stance-fact.js';
import { stanceKeys } from '../../src/resolve/stance-keys.js';
import { stanceNode, type StanceNode } from '../../src/resolve/stance-node.js';
import { clusterStances, hangTogether } from '../../src/resolve/stances.js';

const SYRIA: Side = { id: 'Syria', kind: 'STATE', named: true, state: 'SYR' };
const MEKDAD: Side = { id: 'Mekdad', kind: 'PERSON', named: true, state: 'SYR' };
const RUSSIA: Side = { id: 'Russia', kind: 'STATE', named: true, state: 'RUS' };
const TURKEY: Side = { id: 'Turkey', kind: 'STATE', named: true, state: 'TUR' };
const ASSAD: Side = { id: 'Assad', kind: 'PERSON', named: true, state: 'SYR' };

let count = 0;
interface Rest extends Partial<Omit<StanceClaim, 'holder' | 'addressee' | 'about'>> {
  holder?: Side;
  addressee?: Side | null;
  about?: Side[];
  article?: string;
}
function told(day: string, act: StanceAct, issue: string, rest: Rest = {}): StanceSource {
  count += 1;
  const { holder = SYRIA, addressee = RUSSIA, about = [], article, ...content } = rest;
  const ref = (side: Side) => ({
    ...{
      text: side.id,
      name: side.id,
      kind: side.kind,
      country: side.state,
      named: side.named,
      capacity: null,
    },
  });
  return {
    id: `clm_${String(count).padStart(4, '0')}`,
    articleId: article ?? `art_${count}`,
    knownAt: `${day}T08:00:00.000Z`,
    publishedOn: day,
    holder,
    addressee,
    about,
    content: {
      kind: 'stance',
      stance: 'DEMAND',
      act,
      holder: ref(holder),
      addressee: addressee && ref(addressee),
      issue,
      issueTerms: issue.toLowerCase().split(' ').sort(),
      about: about.map(ref),
      date: null,
      modality: 'ASSERTED',
      attribution: null,
      quote: '',
      start: 0,
      end: 0,
      rule: '',
      confidence: 1,
      ...content,
    },
  };
}

/** The stances that some claims amount to; the same in whatever order they are given. */
function stances(...claims: StanceSource[]): (StanceFact & { claimIds: readonly string[] })[] {
  const facts = (given: StanceSource[]) =>
    clusterStances(given).flatMap((cluster) => {
      const history = stanceHistoryOf(cluster);
      const fact = history?.versions.at(-1)?.fact;
      return history && fact ? { ...fact, claimIds: history.claimIds } : [];
    });
  expect(facts([...claims].reverse())).toEqual(facts(claims));
  const nodes = claims.map(stanceNode);
  for (const a of nodes)
    for (const b of nodes)
      if (a !== b && hangTogether(a, b)) {
        const filed = new Set(stanceKeys(a).filed);
        expect(stanceKeys(b).asked.some((key) => filed.has(key))).toBe(true);
      }
  return facts(claims);
}
const TROOPS = 'withdrawal troops';

describe('stances', () => {
  it('are one when holder, addressee and issue are', () => {
    const [fact, ...others] = stances(
      told('2025-03-03', 'MADE', 'extradition bashar assad', { about: [ASSAD] }),
      told('2025-03-04', 'MADE', 'handing assad', {
        about: [ASSAD],
        stance: 'REQUEST',
        holder: MEKDAD,
        addressee: null,
      }),
      told('2025-03-05', 'MADE', 'extradition', { about: [ASSAD], stance: 'REQUEST' }),
    );
    expect(others).toEqual([]);
    expect(fact).toMatchObject({
      kind: 'REQUEST',
      holder: SYRIA,
      addressee: RUSSIA,
      about: [ASSAD],
      claimIds: { length: 3 },
    });
  });

  it.each([
    ['about somebody else', { about: [MEKDAD] }, 'extradition assad'],
    ['about something else', {}, 'payment reparations'],
    ['put to somebody else', { addressee: TURKEY, about: [ASSAD] }, 'extradition assad'],
    ['held by somebody else', { holder: TURKEY, about: [ASSAD] }, 'extradition assad'],
    ['of another kind', { stance: 'OFFER' as const, about: [ASSAD] }, 'extradition assad'],
    ['the contrary', { about: [ASSAD] }, 'not extradition assad'],
  ])('are two when the other is %s', (_, rest, issue) => {
    const first = told('2025-03-03', 'MADE', 'extradition assad', { about: [ASSAD] });
    expect(stances(first, told('2025-03-04', 'MADE', issue, rest))).toHaveLength(2);
  });

  it('are none when nobody says that they were taken', () => {
    expect(stances(told('2025-03-03', 'MADE', TROOPS, { modality: 'POSSIBLE' }))).toEqual([]);
    expect(stances(told('2025-03-03', 'MADE', TROOPS, { modality: 'DENIED' }))).toEqual([]);
  });
});

describe('the life of a stance', () => {
  const life = (...claims: StanceSource[]) => {
    const [fact, ...others] = stances(...claims);
    expect(others).toEqual([]);
    return { status: fact?.status, acts: fact?.history.map(({ act }) => act), since: fact?.since };
  };

  it('goes from made to withdrawn', () => {
    expect(
      life(
        told('2025-03-03', 'MADE', TROOPS, { date: '2025-03-02' }),
        told('2025-05-03', 'REITERATED', TROOPS),
        told('2025-07-28', 'WITHDRAWN', TROOPS),
      ),
    ).toEqual({ status: 'WITHDRAWN', acts: ['MADE', 'REITERATED', 'WITHDRAWN'], since: '2025-03-02' });
  });

  it('is not taken up again by an article that recalls it', () => {
    expect(
      life(
        told('2025-07-27', 'WITHDRAWN', TROOPS),
        told('2025-07-28', 'WITHDRAWN', TROOPS, { article: 'art_x' }),
        told('2025-07-28', 'MADE', TROOPS, { article: 'art_x' }),
        told('2025-07-30', 'MADE', TROOPS),
      ),
    ).toEqual({ status: 'WITHDRAWN', acts: ['MADE', 'WITHDRAWN'], since: '2025-07-28' });
  });

  it('is taken up again on a later day, unless it was granted', () => {
    const again = told('2025-09-01', 'REITERATED', TROOPS, { date: '2025-09-01' });
    expect(life(told('2025-07-27', 'REJECTED', TROOPS), again).status).toBe('STANDING');
    expect(life(told('2025-07-27', 'WITHDRAWN', TROOPS), again).status).toBe('STANDING');
    expect(life(told('2025-07-27', 'GRANTED', TROOPS), again).status).toBe('GRANTED');
  });

  it('lapses where it ran out, unless it had ended before or somebody says that it was dropped', () => {
    const made = told('2025-03-03', 'MADE', TROOPS);
    const ranOut = told('2025-04-02', 'WITHDRAWN', TROOPS, { lapsed: true });
    expect(life(made, ranOut)).toEqual({
      status: 'LAPSED',
      acts: ['MADE', 'WITHDRAWN'],
      since: '2025-03-03',
    });
    expect(life(made, told('2025-03-20', 'REJECTED', TROOPS), ranOut).status).toBe('REJECTED');
    expect(life(made, ranOut, told('2025-04-03', 'WITHDRAWN', TROOPS)).status).toBe('WITHDRAWN');
    expect(life(made, ranOut, told('2025-06-01', 'REITERATED', TROOPS, { date: '2025-06-01' })).status).toBe(
      'STANDING',
    );
  });

  it('has one end where one outlet gives the month and another the news of the day', () => {
    expect(
      life(
        told('2025-01-10', 'MADE', TROOPS),
        told('2025-01-20', 'REJECTED', TROOPS),
        told('2025-03-01', 'REJECTED', TROOPS, { date: '2025-01' }),
      ).acts,
    ).toEqual(['MADE', 'REJECTED']);
  });

  it('has one event for one act, however often it is told', () => {
    expect(
      life(
        told('2025-03-03', 'MADE', TROOPS),
        told('2025-03-04', 'MADE', TROOPS, { date: '2025-03-02' }),
        told('2025-04-20', 'MADE', TROOPS),
      ),
    ).toEqual({ status: 'STANDING', acts: ['MADE'], since: '2025-03-02' });
  });

  it('counts a demand made on another day as made again', () => {
    expect(
      life(
        told('2025-03-03', 'MADE', TROOPS, { date: '2025-03-02' }),
        told('2025-05-11', 'MADE', TROOPS, { date: '2025-05-10' }),
      ).acts,
    ).toEqual(['MADE', 'REITERATED']);
  });

  it('does not follow what is only possible, conditional or denied', () => {
    expect(
      life(
        told('2025-03-03', 'MADE', TROOPS),
        told('2025-04-03', 'WITHDRAWN', TROOPS, { modality: 'POSSIBLE' }),
        told('2025-04-04', 'WITHDRAWN', TROOPS, { modality: 'DENIED' }),
      ).status,
    ).toBe('STANDING');
  });

  it('is not taken up again, however late, by a report that it had been made', () => {
    const claims = [
      told('2025-03-03', 'MADE', TROOPS),
      told('2025-07-27', 'WITHDRAWN', TROOPS),
      told('2025-11-20', 'MADE', TROOPS, { recalled: true }),
    ];
    expect(life(...claims).status).toBe('WITHDRAWN');
    const anew = claims.map((claim) => ({ ...claim, content: { ...claim.content, recalled: undefined } }));
    expect(life(...anew).status).toBe('STANDING');
  });

  it('is known by its end alone', () => {
    expect(life(told('2025-04-03', 'WITHDRAWN', TROOPS))).toEqual({
      status: 'WITHDRAWN',
      acts: ['WITHDRAWN'],
      since: null,
    });
  });

  it('gives the codes of its kind, and CONCEDE when it is given up', () => {
    expect(stances(told('2025-04-03', 'MADE', TROOPS))[0]?.ploverCode).toBe('DEMAND');
    expect(stances(told('2025-04-03', 'REJECTED', TROOPS))[0]?.ploverCode).toBe('DEMAND');
    expect(stances(told('2025-04-03', 'WITHDRAWN', TROOPS))[0]?.ploverCode).toBe('CONCEDE');
  });
});

describe('an answer', () => {
  const demand = told('2025-03-03', 'MADE', TROOPS);
  const answer = (day: string, stance: StanceKind, issue: string, rest: Rest = {}) =>
    told(day, 'MADE', issue, { stance, holder: RUSSIA, addressee: null, ...rest });
  const answered = (...claims: StanceSource[]) => {
    const fact = stances(...claims).find(({ claimIds }) => claimIds.includes(claims[0]?.id ?? ''));
    return { status: fact?.status, history: fact?.history.map(({ act, claimId }) => [act, claimId]) };
  };

  it('of the one addressed ends the demand, and stays a stance of its own', () => {
    const refusal = answer('2025-03-10', 'REFUSAL', 'withdraw troops');
    expect(answered(demand, refusal)).toEqual({
      status: 'REJECTED',
      history: [
        ['MADE', demand.id],
        ['REJECTED', refusal.id],
      ],
    });
    expect(stances(demand, refusal).map(({ kind }) => kind)).toEqual(['DEMAND', 'REFUSAL']);
  });

  it('is a deed as well as a word', () => {
    const deed = answer('2025-03-10', 'CONCESSION', 'troops', { deed: 'pull out' });
    expect(answered(demand, deed).status).toBe('GRANTED');
    expect(answered(demand, answer('2025-03-10', 'AGREEMENT', 'withdraw troops')).status).toBe('GRANTED');
  });

  it.each([
    ['by somebody else', { holder: TURKEY }],
    ['to somebody else', { addressee: TURKEY }],
    ['only possible', { modality: 'POSSIBLE' as const }],
    ['taken back', { act: 'WITHDRAWN' as const }],
    ['on another matter', { issueTerms: ['release', 'prisoner'] }],
    ['to the contrary', { issueTerms: ['not', 'withdrawal', 'troops'] }],
    ['from before the demand', { date: '2025-02-01' }],
  ])('is none when it is %s', (_, rest) => {
    const other = answer('2025-03-10', 'REFUSAL', TROOPS, rest);
    expect(answered(demand, other).history).toEqual([['MADE', demand.id]]);
  });

  it('is found by a demand that is told of only later', () => {
    const refusal = answer('2025-03-10', 'REFUSAL', TROOPS);
    const late = told('2025-03-12', 'MADE', TROOPS, { date: '2025-03-03' });
    expect(answered(late, refusal).status).toBe('REJECTED');
    expect(answered(told('2025-03-12', 'MADE', TROOPS), refusal).status).toBe('STANDING');
  });

  it('changes nothing for a demand that is withdrawn', () => {
    const withdrawn = told('2025-03-05', 'WITHDRAWN', TROOPS);
    expect(answered(demand, withdrawn, answer('2025-03-10', 'REFUSAL', TROOPS)).status).toBe('WITHDRAWN');
  });

  it('is one to all who have asked for it', () => {
    const other = told('2025-03-04', 'MADE', TROOPS, { holder: TURKEY });
    const deed = answer('2025-03-10', 'CONCESSION', TROOPS);
    expect(answered(demand, other, deed).status).toBe('GRANTED');
    expect(answered(other, demand, deed).status).toBe('GRANTED');
  });

  it('to a demand that it only mentions is one in the article that tells of the demand', () => {
    const inOne = (issueTerms: string[]) =>
      answered(
        told('2025-03-03', 'MADE', TROOPS, { article: 'art_x' }),
        answer('2025-03-03', 'CONCESSION', 'it', { issueTerms, article: 'art_x' }),
      ).status;
    expect(inOne(['demand'])).toBe('GRANTED');
    expect(inOne(['me'])).toBe('STANDING');
  });

  it('goes to the demand that it fits better', () => {
    const border = told('2025-03-04', 'MADE', 'withdrawal troops border');
    const facts = stances(demand, border, answer('2025-03-10', 'REFUSAL', 'withdrawal troops border'));
    expect(facts.filter(({ kind }) => kind === 'DEMAND')).toHaveLength(1);
    const prisoners = told('2025-03-04', 'MADE', 'release prisoners');
    expect(answered(prisoners, demand, answer('2025-03-10', 'REFUSAL', TROOPS)).status).toBe('STANDING');
  });
});

describe('a claim that tells too little of the issue', () => {
  const water = told('2025-03-03', 'MADE', 'release water');
  const rejected = told('2025-03-10', 'REJECTED', 'the demand', { issueTerms: ['demand'] });

  it('belongs to the only demand that it can mean', () => {
    expect(stances(water, rejected)).toMatchObject([{ status: 'REJECTED', issue: 'release water' }]);
  });

  it('stays apart where it can mean several, or none that is new', () => {
    expect(stances(water, told('2025-03-04', 'MADE', 'payment arrears'), rejected)).toHaveLength(3);
    expect(stances(told('2024-03-03', 'MADE', 'release water'), rejected)).toHaveLength(2);
  });

  it('belongs to the one of several that has ended as it tells', () => {
    const refused = told('2025-03-05', 'REJECTED', 'release water');
    const claims = [water, refused, told('2025-03-04', 'MADE', 'payment arrears'), rejected];
    expect(stances(...claims).map(({ status }) => status)).toEqual(['REJECTED', 'STANDING']);
  });
});

describe('sources disagree', () => {
  const made = told('2025-03-03', 'MADE', TROOPS);
  const conflicts = (...claims: StanceSource[]) => {
    const [fact, ...others] = stances(...claims);
    expect(others).toEqual([]);
    return fact?.conflicts.map(({ field, positions }) => [field, positions.map(({ value }) => value)]);
  };

  it('on whether a demand was ever made', () => {
    const denial = told('2025-03-05', 'MADE', TROOPS, { modality: 'DENIED' });
    expect(conflicts(made, denial)).toEqual([['status', ['STANDING', 'DENIED']]]);
  });

  it('on whether it has been dropped', () => {
    const dropped = told('2025-04-03', 'WITHDRAWN', TROOPS);
    expect(conflicts(made, dropped, told('2025-04-04', 'REITERATED', TROOPS))).toEqual([
      ['status', ['WITHDRAWN', 'STANDING']],
    ]);
    expect(conflicts(made, dropped, told('2025-04-04', 'WITHDRAWN', TROOPS, { modality: 'DENIED' }))).toEqual(
      [['status', ['WITHDRAWN', 'STANDING']]],
    );
  });

  it('on the day on which it was', () => {
    expect(
      conflicts(
        told('2025-04-03', 'WITHDRAWN', TROOPS, { date: '2025-04-02' }),
        told('2025-04-04', 'WITHDRAWN', TROOPS, { date: '2025-04-01' }),
        told('2025-04-30', 'WITHDRAWN', TROOPS, { date: '2025-04' }),
      ),
    ).toEqual([['date', ['2025-04-02', '2025-04-01']]]);
  });

  it('not where something has only changed', () => {
    expect(
      conflicts(made, told('2025-04-03', 'REJECTED', TROOPS), told('2025-04-04', 'REITERATED', TROOPS)),
    ).toEqual([]);
    expect(
      conflicts(made, told('2025-04-03', 'WITHDRAWN', TROOPS), told('2025-05-04', 'REITERATED', TROOPS)),
    ).toEqual([]);
  });
});

describe('clustering', () => {
  const claim = fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      act: fc.constantFrom<StanceAct>('MADE', 'REITERATED', 'WITHDRAWN', 'REJECTED', 'GRANTED', 'SOFTENED'),
      issue: fc.constantFrom(
        TROOPS,
        'troops',
        'payment reparations',
        'withdrawal',
        'demand',
        'release troops',
      ),
      addressee: fc.constantFrom(null, RUSSIA, TURKEY),
      holder: fc.constantFrom(SYRIA, MEKDAD, TURKEY, RUSSIA),
      stance: fc.constantFrom<StanceKind>('DEMAND', 'DEMAND', 'REQUEST', 'REFUSAL', 'CONCESSION'),
      modality: fc.constantFrom<Modality>('ASSERTED', 'ASSERTED', 'ASSERTED', 'DENIED', 'POSSIBLE'),
      date: fc.option(fc.integer({ min: 1, max: 28 })),
    })
    .map(({ day, act, issue, date, ...rest }) =>
      told(`2025-09-${String(day).padStart(2, '0')}`, act, issue, {
        ...rest,
        date: date === null ? null : `2025-09-${String(date).padStart(2, '0')}`,
      }),
    );

  it('does not depend on the order of claims and loses none', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const asserted = claims.filter(({ content }) => content.modality === 'ASSERTED');
        const facts = stances(...asserted);
        expect(facts.flatMap((fact) => fact.claimIds).sort()).toEqual(asserted.map(({ id }) => id).sort());
        stances(...claims);
      }),
      { numRuns: 300 },
    );
  });

  it('knows at every instant what the claims known by then amount to', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const histories = (given: readonly StanceSource[]) =>
          clusterStances(given).flatMap((cluster) => stanceHistoryOf(cluster) ?? []);
        for (const { knownAt } of claims) {
          const then = histories(claims).map(
            ({ versions }) => versions.findLast(({ from }) => from <= knownAt)?.fact,
          );
          const alone = histories(claims.filter((other) => other.knownAt <= knownAt));
          expect(then.filter(Boolean)).toEqual(alone.map(({ versions }) => versions.at(-1)?.fact));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('looks for others where all that can be linked are filed, however far apart in time', () => {
    const words = ['withdraw', 'release', 'hand', 'troop', 'prisoner', 'border', 'Norden'];
    const anyClaim = fc
      .record({
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.constantFrom(2021, 2022, 2025),
        issue: fc.uniqueArray(fc.constantFrom(...words, 'demand'), { maxLength: 4 }),
        act: fc.constantFrom<StanceAct>('MADE', 'REITERATED', 'WITHDRAWN'),
        stance: fc.constantFrom<StanceKind>('DEMAND', 'DEMAND', 'REQUEST', 'REFUSAL', 'CONCESSION'),
        holder: fc.constantFrom(SYRIA, SYRIA, TURKEY),
        addressee: fc.constantFrom(null, TURKEY),
        about: fc.constantFrom<Side[]>([], [], [ASSAD]),
      })
      .map(({ year, month, act, issue, ...rest }) =>
        told(`${year}-${String(month).padStart(2, '0')}-01`, act, issue.join(' '), rest),
      );
    let linked = 0;
    fc.assert(
      fc.property(fc.tuple(anyClaim, anyClaim), (pair) => {
        const [a, b] = pair.map(stanceNode) as [StanceNode, StanceNode];
        if (!hangTogether(a, b)) return;
        linked += 1;
        const filed = new Set(stanceKeys(a).filed);
        expect(stanceKeys(b).asked.some((key) => filed.has(key))).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect(linked).toBeGreaterThan(20);
  });
});
