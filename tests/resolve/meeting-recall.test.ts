import type { MeetingClaim } from '../../src/extract/claim.js';
import { KASK, LEPIK, meetings, MINISTER, POLAND, told, WRONA } from './meeting-claims.js';

const at = (place: string, placeCountry: string | null = null): Partial<MeetingClaim> => ({
  place,
  placeCountry,
});
const had = { recalled: true } as const;

/** What was told of a meeting in Tartu on 11 February. */
const news = () => told('2025-02-12', [LEPIK, WRONA], { date: '2025-02-11', ...at('Tartu', 'EST') });

describe('a meeting that is recalled', () => {
  it.each([
    ['by its month and town', '2025-09-20', { date: '2025-02', ...at('Tartu', 'EST') }],
    ['by its month and state', '2025-09-20', { date: '2025-02', ...at('Estonia', 'EST') }],
    ['by its month', '2025-09-20', { date: '2025-02' }],
    ['by a part of the month', '2025-09-20', { date: '2025-02-01/2025-02-15', ...at('Tartu', 'EST') }],
    ['by its year and town', '2026-09-20', { date: '2025', ...at('Tartu', 'EST') }],
    ['as gone by, by its town', '2025-09-20', { ...had, ...at('Tartu', 'EST') }],
  ])('%s is the one that it was', (_, day, rest) => {
    const [fact, ...others] = meetings(news(), told(day, [WRONA, LEPIK], rest));
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ date: '2025-02-11', place: { name: 'Tartu' }, conflicts: [] });
  });

  it.each([
    ['another month', '2025-09-20', { date: '2025-03', ...at('Tartu', 'EST') }, [LEPIK, WRONA]],
    ['another town', '2025-09-20', { date: '2025-02', ...at('Narva', 'EST') }, [LEPIK, WRONA]],
    ['a year and no town', '2026-09-20', { date: '2025' }, [LEPIK, WRONA]],
    [
      'a year and no more than the state',
      '2026-09-20',
      { date: '2025', ...at('Estonia', 'EST') },
      [LEPIK, WRONA],
    ],
    ['a town, not as gone by', '2025-09-20', at('Tartu', 'EST'), [LEPIK, WRONA]],
    ['a town, years later', '2027-09-20', { ...had, ...at('Tartu', 'EST') }, [LEPIK, WRONA]],
    ['its month by somebody else', '2025-09-20', { date: '2025-02' }, [KASK, WRONA]],
    ['its month by no more than an office', '2025-09-20', { date: '2025-02' }, [MINISTER, WRONA]],
    ['its month by no more than a state', '2025-09-20', { date: '2025-02' }, [LEPIK, POLAND]],
    ['its month, with one more', '2025-09-20', { date: '2025-02' }, [LEPIK, WRONA, KASK]],
    ['its month, as a call', '2025-09-20', { date: '2025-02', format: 'CALL' as const }, [LEPIK, WRONA]],
    [
      'its month, as called off',
      '2025-09-20',
      { date: '2025-02', status: 'CANCELLED' as const },
      [LEPIK, WRONA],
    ],
  ])('is another where it is told of %s', (_, day, rest, people) => {
    expect(meetings(news(), told(day, people, rest))).toHaveLength(2);
  });

  it('is none of two that it may be, but the one in the town that it names', () => {
    const second = told('2025-02-26', [LEPIK, WRONA], { date: '2025-02-25', ...at('Narva', 'EST') });
    expect(meetings(news(), second, told('2025-09-20', [LEPIK, WRONA], { date: '2025-02' }))).toHaveLength(3);
    const recalled = told('2025-09-20', [LEPIK, WRONA], { date: '2025-02', ...at('Narva', 'EST') });
    const facts = meetings(news(), second, recalled);
    expect(facts.map(({ claimIds }) => claimIds.includes(recalled.id))).toEqual([false, true]);
  });

  it('is found by a period when the day is told only afterwards', () => {
    const period = told('2025-09-20', [LEPIK, WRONA], { date: '2025-02', ...at('Tartu', 'EST') });
    const day = told('2025-10-20', [LEPIK, WRONA], { date: '2025-02-11', ...at('Tartu', 'EST') });
    expect(meetings(period, day)).toHaveLength(1);
  });

  it('is the one that was refused, and not the one that came about elsewhere', () => {
    const refused = { status: 'REFUSED', recalled: true } as const;
    const facts = meetings(
      told('2025-02-08', [LEPIK, WRONA], { ...refused, date: '2025-02-11', ...at('Tartu', 'EST') }),
      told('2025-02-27', [LEPIK, WRONA], { date: '2025-02-26', ...at('Warsaw', 'POL') }),
      told('2025-02-27', [LEPIK, WRONA]),
      told('2025-03-01', [LEPIK, WRONA], { ...refused, ...at('Tartu', 'EST') }),
    );
    expect(facts.map(({ status, claimIds }) => [status, claimIds.length])).toEqual([
      ['REFUSED', 2],
      ['HELD', 2],
    ]);
    expect(facts.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });
});
