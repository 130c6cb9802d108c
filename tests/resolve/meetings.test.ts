import fc from 'fast-check';
import type { MeetingClaim } from '../../src/extract/claim.js';
import { meetingFact, meetingHistoryOf } from '../../src/resolve/meeting-fact.js';
import { clusterMeetings } from '../../src/resolve/meetings.js';
import type { MeetingSource } from '../../src/resolve/resolved.js';
import {
  ESTONIA,
  KASK,
  LEPIK,
  meetings,
  MINISTER,
  plan,
  POLAND,
  told,
  who,
  WRONA,
} from './meeting-claims.js';

/** Told by people whom the article does not name. */
const DIPLOMATS = {
  attribution: {
    text: 'two diplomats said',
    actor: {
      text: 'Diplomats',
      name: 'Diplomats',
      kind: 'OTHER',
      capacity: null,
      country: null,
      named: false,
    },
  },
} as const;

describe('meetings', () => {
  it('are one when the people and the day are', () => {
    const [fact, ...others] = meetings(
      told('2025-09-03', [LEPIK, WRONA], { date: '2025-09-03', place: 'Tallinn', placeCountry: 'EST' }),
      told('2025-09-04', [WRONA, LEPIK], { date: '2025-09-03', place: 'Estonia', placeCountry: 'EST' }),
      told('2025-09-05', [LEPIK, WRONA], { date: '2025-09' }),
      told('2025-09-05', [LEPIK, WRONA]),
    );
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ date: '2025-09-03', place: { name: 'Tallinn', country: 'EST' } });
  });

  it.each([
    ['a week apart', { date: '2025-09-10' }, [LEPIK, WRONA]],
    ['by telephone', { date: '2025-09-03', format: 'CALL' as const }, [LEPIK, WRONA]],
    ['of another minister', { date: '2025-09-03' }, [KASK, WRONA]],
    [
      'of many at which the two were',
      { date: '2025-09-03' },
      [LEPIK, WRONA, KASK, who('a', 'LVA'), who('b', 'LTU')],
    ],
    ['to come, told after the other was held', { ...plan, date: null }, [LEPIK, WRONA]],
  ])('are two when the other is %s', (_, rest, people) => {
    const first = told('2025-09-03', [LEPIK, WRONA], {
      date: '2025-09-03',
      place: 'Tallinn',
      placeCountry: 'EST',
    });
    expect(meetings(first, told('2025-09-06', people, rest))).toHaveLength(2);
  });

  it('are one when what was planned for a week or a month came about in the town, however long before it was told', () => {
    const at = { place: 'Tallinn', placeCountry: 'EST' };
    const week = told('2025-09-01', [LEPIK, WRONA], { ...plan, ...at, date: '2025-09-08/2025-09-14' });
    const month = told('2025-06-01', [LEPIK, WRONA], { ...plan, ...at, date: '2025-09' });
    expect(meetings(week, told('2025-09-09', [LEPIK, WRONA], at))).toHaveLength(1);
    expect(meetings(month, told('2025-09-09', [LEPIK, WRONA], { ...at, date: '2025-09-08' }))).toHaveLength(
      1,
    );
    const elsewhere = { place: 'Warsaw', placeCountry: 'POL', date: '2025-09-08' };
    expect(meetings(month, told('2025-09-09', [LEPIK, WRONA], elsewhere))).toHaveLength(2);
    expect(meetings(month, told('2025-08-20', [LEPIK, WRONA], { ...plan, date: '2025-09-08' }))).toHaveLength(
      1,
    );
    expect(meetings(month, told('2025-09-09', [LEPIK, WRONA]))).toHaveLength(2);
  });

  it('are not those of all who were planned to come', () => {
    const facts = meetings(
      told('2025-09-01', [LEPIK, WRONA, KASK], { ...plan, date: '2025-09-08', place: 'Tallinn' }),
      told('2025-09-09', [LEPIK, WRONA], { date: '2025-09-08', place: 'Tallinn' }),
    );
    expect(facts.map(({ participants }) => participants.map(({ side }) => side.id))).toEqual([
      ['Lepik', 'Wrona'],
    ]);
  });

  it('tell first of the day for which they were planned', () => {
    const [fact] = meetings(
      told('2025-09-01', [LEPIK, WRONA], { ...plan, date: null }, 'art_plan'),
      told('2025-09-01', [LEPIK, WRONA], { ...plan, date: '2025-09-08' }, 'art_plan'),
    );
    expect(fact?.history).toMatchObject([{ status: 'PLANNED', date: '2025-09-08' }]);
  });

  it('are one with the visit for which the same article announces them', () => {
    const early = { ...plan, place: 'Warsaw', placeCountry: 'POL', date: '2025-10-01/2025-10-10' };
    const facts = meetings(
      told('2025-09-12', [LEPIK, WRONA], early),
      told('2025-09-27', [LEPIK, POLAND], { ...plan, format: 'VISIT' }, 'art_visit'),
      told('2025-09-27', [LEPIK, WRONA], { ...plan, date: '2025-10-08' }, 'art_visit'),
    );
    expect(facts).toHaveLength(1);
  });

  it('are one when somebody by name holds the office that another article tells with its state', () => {
    const nour = { ...who('Nour', 'TCD', 'Defence Minister'), state: null };
    const [fact, ...others] = meetings(
      told('2025-09-03', [MINISTER, WRONA], { date: '2025-09-03' }),
      told('2025-09-04', [nour, WRONA], { date: '2025-09-03' }),
    );
    expect(others).toEqual([]);
    expect(fact?.participants.map(({ side }) => [side.id, side.state])).toEqual([
      ['Nour', 'EST'],
      ['Wrona', 'POL'],
    ]);
    const foreign = { ...nour, capacity: 'Foreign Minister' };
    expect(
      meetings(
        told('2025-09-03', [MINISTER, WRONA], { date: '2025-09-03' }),
        told('2025-09-04', [foreign, WRONA], { date: '2025-09-03' }),
      ),
    ).toHaveLength(2);
    expect(
      meetings(
        told('2025-09-03', [MINISTER], { date: '2025-09-03', place: 'Tallinn' }),
        told('2025-09-04', [nour], { date: '2025-09-03', place: 'Tallinn' }),
      ),
    ).toHaveLength(1);
  });

  it('of states are those of the people who act for them, on the same day', () => {
    const people = told('2025-09-03', [LEPIK, WRONA], { date: '2025-09-03' });
    const [fact, ...others] = meetings(people, told('2025-09-04', [ESTONIA, POLAND], { date: '2025-09-03' }));
    expect(others).toEqual([]);
    expect(fact?.participants.map(({ side }) => side.id)).toEqual(['Lepik', 'Wrona']);
    expect(meetings(people, told('2025-09-04', [ESTONIA, POLAND]))).toHaveLength(2);
  });

  it('of states are nobody in particular when two pairs met that day', () => {
    expect(
      meetings(
        told('2025-09-03', [LEPIK, WRONA], { date: '2025-09-03' }),
        told('2025-09-03', [KASK, who('Nowak', 'POL', 'Prime Minister')], { date: '2025-09-03' }),
        told('2025-09-04', [ESTONIA, POLAND], { date: '2025-09-03' }),
      ),
    ).toHaveLength(3);
  });

  it('name the minister whom another article leaves unnamed', () => {
    const [fact, ...others] = meetings(
      told('2025-09-01', [MINISTER, WRONA], { ...plan, date: '2025-09-03' }),
      told('2025-09-03', [LEPIK, WRONA], { date: '2025-09-03' }),
    );
    expect(others).toEqual([]);
    expect(fact?.participants).toMatchObject([
      { side: { id: 'Lepik' }, capacity: 'Defence Minister' },
      { side: { id: 'Wrona' } },
    ]);
    expect(
      meetings(
        told('2025-09-01', [MINISTER, WRONA], { ...plan, date: '2025-09-03' }),
        told('2025-09-03', [KASK, WRONA], { date: '2025-09-03' }),
      ),
    ).toHaveLength(2);
  });

  it('of one article are one when no date parts them, and two when one does', () => {
    const undated = told('2025-09-20', [LEPIK, WRONA], {}, 'art_x');
    const dated = told('2025-09-20', [LEPIK, WRONA], { date: '2025-09-03' }, 'art_x');
    expect(meetings(undated, dated)).toHaveLength(1);
    const other = told('2025-09-20', [LEPIK, WRONA], { date: '2025-09-10' }, 'art_x');
    expect(meetings(dated, other)).toHaveLength(2);
  });
});

describe('the history of a meeting', () => {
  it('tells of one that is put off twice, by articles that give the new day in a sentence of its own', () => {
    const [fact, ...others] = meetings(
      told('2025-06-02', [LEPIK, WRONA], { ...plan, date: '2025-06-16' }),
      told('2025-06-13', [LEPIK, WRONA], { status: 'POSTPONED', date: '2025-06-30' }),
      told('2025-06-28', [LEPIK, WRONA], { status: 'POSTPONED' }, 'second'),
      told('2025-06-28', [LEPIK, WRONA], { status: 'POSTPONED', date: '2025-07-14' }, 'second'),
      told('2025-07-15', [LEPIK, WRONA], { date: '2025-07-14' }),
    );
    expect(others).toEqual([]);
    expect(fact?.history.map(({ status, date }) => [status, date])).toEqual([
      ['PLANNED', '2025-06-16'],
      ['POSTPONED', '2025-06-30'],
      ['POSTPONED', '2025-07-14'],
      ['HELD', '2025-07-14'],
    ]);
  });

  const steps = (...claims: MeetingSource[]) => {
    const [fact, ...others] = meetings(...claims);
    expect(others).toEqual([]);
    return fact?.history.map(({ status, date }) => `${status} ${date ?? '?'}`);
  };
  const planned = (day: string, date: string) => told(day, [LEPIK, WRONA], { ...plan, date });

  it('goes from planned to held, and no plan told later undoes it', () => {
    expect(
      steps(
        planned('2025-09-01', '2025-09-03'),
        told('2025-09-03', [LEPIK, WRONA], { date: '2025-09-03' }),
        planned('2025-09-04', '2025-09-03'),
        told('2025-09-05', [LEPIK, WRONA], { date: '2025-09-03', modality: 'DENIED' }),
      ),
    ).toEqual(['PLANNED 2025-09-03', 'HELD 2025-09-03']);
  });

  it('follows a postponement to the new day', () => {
    expect(
      steps(
        planned('2025-09-01', '2025-09-10'),
        told('2025-09-08', [LEPIK, WRONA], { status: 'POSTPONED', date: '2025-09-24' }),
        told('2025-09-09', [LEPIK, WRONA], { status: 'POSTPONED', date: '2025-09-24' }),
        planned('2025-09-20', '2025-09-24'),
        told('2025-09-24', [LEPIK, WRONA], { date: '2025-09-24' }),
      ),
    ).toEqual(['PLANNED 2025-09-10', 'POSTPONED 2025-09-24', 'PLANNED 2025-09-24', 'HELD 2025-09-24']);
  });

  it('takes no later meeting for one put off to a day before it', () => {
    expect(
      meetings(
        planned('2025-09-01', '2025-10-02'),
        told('2025-09-08', [LEPIK, WRONA], { status: 'POSTPONED', date: 'XXXX-04-24' }),
      ),
    ).toHaveLength(2);
  });

  it('follows a postponement for an unknown time to the next day that is named', () => {
    expect(
      steps(
        planned('2025-09-01', '2025-09-10'),
        told('2025-09-08', [LEPIK, WRONA], { status: 'POSTPONED' }),
        planned('2025-09-20', '2025-10-02'),
      ),
    ).toEqual(['PLANNED 2025-09-10', 'POSTPONED ?', 'PLANNED 2025-10-02']);
  });

  it('ends with a cancellation, whose own day is not the meeting’s', () => {
    expect(
      steps(
        planned('2025-02-03', '2025-02-13'),
        told('2025-02-11', [LEPIK, WRONA], { status: 'CANCELLED', date: '2025-02-11' }),
        told('2025-02-12', [LEPIK, WRONA], { ...plan, date: '2025-02-13' }),
        told('2025-02-14', [LEPIK, WRONA], { ...plan, modality: 'DENIED' }),
      ),
    ).toEqual(['PLANNED 2025-02-13', 'CANCELLED 2025-02-13']);
  });

  it('is uncertain where a denial meets only sources without a name, until somebody stands for it', () => {
    const diplomats = { ...DIPLOMATS, date: '2025-09-03' };
    const denial = told('2025-09-05', [LEPIK, WRONA], { date: '2025-09-03', modality: 'DENIED' });
    const rumour = told('2025-09-04', [LEPIK, WRONA], diplomats);
    const again = told('2025-09-06', [LEPIK, WRONA], diplomats);
    const confirmed = told('2025-09-07', [LEPIK, WRONA], { date: '2025-09-03' });
    expect(steps(rumour, denial, again)).toEqual(['HELD 2025-09-03', 'UNCERTAIN 2025-09-03']);
    expect(steps(rumour, denial, again, confirmed)).toEqual([
      'HELD 2025-09-03',
      'UNCERTAIN 2025-09-03',
      'HELD 2025-09-03',
    ]);
  });

  it('is uncertain where a plan is denied, and where nobody asserts anything', () => {
    expect(
      steps(
        planned('2025-02-03', '2025-02-13'),
        told('2025-02-14', [LEPIK, WRONA], { modality: 'DENIED', date: '2025-02-13' }),
      ),
    ).toEqual(['PLANNED 2025-02-13', 'UNCERTAIN 2025-02-13']);
    expect(steps(told('2025-02-14', [LEPIK, WRONA], { modality: 'POSSIBLE', status: 'PLANNED' }))).toEqual([
      'UNCERTAIN ?',
    ]);
  });
});

describe('the code of a meeting', () => {
  it('is that of its status', () => {
    const codes = (['HELD', 'PLANNED', 'CANCELLED', 'REFUSED'] as const).map(
      (status) => meetings(told('2025-09-01', [LEPIK, WRONA], { status, date: '2025-09-09' }))[0]?.ploverCode,
    );
    expect(codes).toEqual(['CONSULT', 'AGREE', 'REJECT', 'REJECT']);
  });
});

describe('clustering', () => {
  const people = [LEPIK, WRONA, KASK, ESTONIA, POLAND, MINISTER];
  const claim = fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      who: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }),
      date: fc.option(fc.integer({ min: 1, max: 28 })),
      status: fc.constantFrom('HELD', 'PLANNED', 'POSTPONED', 'CANCELLED'),
      place: fc.constantFrom(null, 'Tallinn', 'Warsaw'),
    })
    .map(({ day, who: some, date, status, place }) =>
      told(`2025-09-${String(day).padStart(2, '0')}`, some, {
        status: status as MeetingClaim['status'],
        date: date === null ? null : `2025-09-${String(date).padStart(2, '0')}`,
        place,
        placeCountry: place === null ? null : place === 'Tallinn' ? 'EST' : 'POL',
      }),
    );

  it('are one with the plan whose old day a postponement names', () => {
    const [fact, ...others] = meetings(
      told('2025-08-01', [LEPIK, WRONA], { ...plan, date: '2025-09-03' }),
      told('2025-09-18', [LEPIK, WRONA], { date: '2025-09-17' }, 'art_report'),
      told('2025-09-18', [LEPIK, WRONA], { status: 'POSTPONED', date: '2025-09-03' }, 'art_report'),
    );
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ status: 'HELD', date: '2025-09-17' });
  });

  it('are one by their day rather than by an article that also tells of another', () => {
    const held = { date: '2025-09-03', place: 'Tallinn', placeCountry: 'EST' };
    const possible = { status: 'UNCERTAIN', modality: 'POSSIBLE' } as const;
    const facts = meetings(
      told('2025-09-04', [LEPIK, WRONA], held),
      told('2025-11-01', [LEPIK, WRONA], possible, 'art_look_back'),
      told('2025-11-01', [LEPIK, WRONA], held, 'art_look_back'),
    );
    expect(facts.map(({ status, claimIds }) => [status, claimIds.length])).toEqual([
      ['HELD', 2],
      ['UNCERTAIN', 1],
    ]);
  });

  describe('on which sources disagree', () => {
    const place = { place: 'Tallinn', placeCountry: 'EST' };
    const conflicts = (...claims: MeetingSource[]) => {
      const [fact, ...others] = meetings(...claims);
      expect(others).toEqual([]);
      return fact?.conflicts.map(({ field, positions }) => [field, ...positions.map(({ value }) => value)]);
    };

    it('are one, with a day for each side', () => {
      const claims = [
        told('2025-09-04', [LEPIK, WRONA], { date: '2025-09-03', ...place }),
        told('2025-09-04', [LEPIK, WRONA], { date: '2025-09-02', ...place }),
        told('2025-09-05', [LEPIK, WRONA], { date: '2025-09-02', ...place }),
      ];
      expect(conflicts(...claims)).toEqual([['date', '2025-09-03', '2025-09-02']]);
      expect(meetings(...claims)[0]).toMatchObject({ date: '2025-09-02', status: 'HELD' });
    });

    it('are one, with a town for each side', () => {
      expect(
        conflicts(
          told('2025-09-03', [LEPIK, WRONA], { date: '2025-09-03', ...place }),
          told('2025-09-04', [LEPIK, WRONA], { date: '2025-09-03', place: 'Warsaw', placeCountry: 'POL' }),
        ),
      ).toEqual([['place', 'Tallinn', 'Warsaw']]);
    });

    it('are one where it was planned for one town and held in another on that day, which is where it was', () => {
      const elsewhere = { date: '2025-09-03', place: 'Warsaw', placeCountry: 'POL' };
      const planned = ['2025-08-30', '2025-08-31'].map((day) =>
        told(day, [LEPIK, WRONA], { ...plan, date: '2025-09-03', ...place }),
      );
      const held = told('2025-09-04', [LEPIK, WRONA], elsewhere);
      expect(conflicts(...planned, held)).toEqual([]);
      expect(meetings(...planned, held)[0]?.place?.name).toBe('Warsaw');
      const disputed = told('2025-09-04', [LEPIK, WRONA], { date: '2025-09-03', ...place });
      expect(conflicts(...planned, held, disputed)).toEqual([['place', 'Tallinn', 'Warsaw']]);
      const again = { ...elsewhere, quote: 'They met again in Warsaw.' };
      expect(meetings(...planned, told('2025-09-04', [LEPIK, WRONA], again))).toHaveLength(2);
    });

    it('are one, with a minister for each side, and only one of the two took part', () => {
      const claims = [
        told('2025-09-03', [LEPIK, WRONA], { date: '2025-09-03', ...place }),
        told('2025-09-03', [LEPIK, who('Nowak', 'POL', 'Defence Minister')], {
          date: '2025-09-03',
          ...place,
        }),
        told('2025-09-04', [LEPIK, WRONA], { date: '2025-09-03', ...place }),
      ];
      expect(conflicts(...claims)).toEqual([['participants', 'Wrona', 'Nowak']]);
      expect(meetings(...claims)[0]?.participants.map(({ side }) => side.id)).toEqual(['Lepik', 'Wrona']);
    });

    it('are one with a denial as a position', () => {
      expect(
        conflicts(
          told('2025-09-03', [LEPIK, WRONA], { date: '2025-09-03', ...place }),
          told('2025-09-04', [LEPIK, WRONA], { modality: 'DENIED', date: '2025-09-03' }),
        ),
      ).toEqual([['status', 'HELD', 'DENIED']]);
    });

    it('stand beside each other where it is denied that one was ever to be, not where a plan came to nothing', () => {
      const planned = told('2025-09-01', [LEPIK, WRONA], { ...plan, date: '2025-09-03', ...place });
      const denied = (rest: Partial<MeetingClaim>) =>
        told('2025-09-04', [LEPIK, WRONA], { modality: 'DENIED', date: '2025-09-03', ...rest });
      expect(conflicts(planned, denied({ disowned: true }))).toEqual([['status', 'PLANNED', 'DENIED']]);
      expect(conflicts(planned, denied({}))).toEqual([]);
    });

    it('are one with a cancellation told after it was held, but not with one from before', () => {
      const held = told('2025-09-04', [LEPIK, WRONA], { date: '2025-09-03' });
      const cancelled = (day: string) =>
        told(day, [LEPIK, WRONA], { status: 'CANCELLED', date: '2025-09-03' });
      expect(conflicts(held, cancelled('2025-09-05'))).toEqual([['status', 'HELD', 'CANCELLED']]);
      expect(conflicts(held, cancelled('2025-09-02'))).toEqual([]);
      expect(conflicts(held, { ...cancelled('2025-09-05'), publishedOn: null })).toEqual([]);
    });

    it('are not where a plan changed', () => {
      expect(
        conflicts(
          told('2025-09-01', [LEPIK, WRONA], { ...plan, date: '2025-09-03' }),
          told('2025-09-02', [LEPIK, WRONA], { status: 'POSTPONED', date: '2025-09-10' }),
          told('2025-09-10', [LEPIK, WRONA], { date: '2025-09-10', ...place }),
        ),
      ).toEqual([]);
    });

    it('are two where a pair of those at a summit meets the day after it, in the same town', () => {
      const [lind, berg] = [who('Lind', 'NOR', 'Prime Minister'), who('Berg', 'SWE', 'Prime Minister')];
      const summit = told('2025-09-03', [LEPIK, WRONA, lind, berg], {
        date: '2025-09-03',
        format: 'SUMMIT',
        ...place,
      });
      const pair = told('2025-09-04', [LEPIK, WRONA], { date: '2025-09-04', ...place });
      expect(meetings(summit, pair)).toHaveLength(2);
    });

    it.each([
      ['an article tells of both', {}, 'art_0'],
      ['one says that it was another', { quote: 'Lepik and Wrona met again on Thursday.' }, 'art_1'],
      ['the town is not told', { place: null, placeCountry: null }, 'art_1'],
      ['the days are further apart', { date: '2025-09-07' }, 'art_1'],
      ['one is only planned', { status: 'PLANNED' as const }, 'art_1'],
    ])('are two where %s', (_, rest, articleId) => {
      expect(
        meetings(
          told('2025-09-08', [LEPIK, WRONA], { date: '2025-09-04', ...place }, 'art_0'),
          told('2025-09-08', [LEPIK, WRONA], { date: '2025-09-03', ...place, ...rest }, articleId),
        ),
      ).toHaveLength(2);
    });
  });

  it('is at every time what the claims known by then amount to', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const histories = clusterMeetings(claims).map(meetingHistoryOf);
        for (const { knownAt } of claims) {
          const then = histories.flatMap(
            ({ versions }) => versions.findLast(({ from }) => from <= knownAt)?.fact ?? [],
          );
          const known = claims.filter((each) => each.knownAt <= knownAt);
          expect(then).toEqual(clusterMeetings(known).map(meetingFact));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of claims and loses none', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const facts = meetings(...claims);
        expect(facts.flatMap((fact) => fact.claimIds).sort()).toEqual(claims.map(({ id }) => id).sort());
        for (const fact of facts)
          expect(new Set(fact.participants.map(({ side }) => side.id)).size).toBe(fact.participants.length);
      }),
      { numRuns: 300 },
    );
  });
});
