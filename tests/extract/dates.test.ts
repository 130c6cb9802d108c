import { reckon } from '../../src/extract/reckoning.js';
import { boundsOf, isPartialDate } from '../../src/extract/partial-date.js';
import { meetings } from './reading.js';

const dateOf = (
  when: string,
  verb: 'met' | 'will meet',
  publishedAt: string | null,
): string | null | undefined =>
  meetings(`The Finnish and Chilean foreign ministers ${verb} in Lima ${when}.`, publishedAt)[0]?.date;

describe('dates', () => {
  it.each([
    ['on July 31', 'will meet', null, 'XXXX-07-31'],
    ['on July 31', 'will meet', '2025-07-28', '2025-07-31'],
    ['on 31 July', 'met', '2025-08-02', '2025-07-31'],
    ['on 2 January', 'will meet', '2025-12-20', '2026-01-02'],
    ['on 20 December', 'met', '2026-01-03', '2025-12-20'],
    ['on 31 December 2024', 'met', '2026-01-03', '2024-12-31'],
    ['on Monday', 'met', '2026-05-14', '2026-05-11'],
    ['on Monday', 'will meet', '2026-05-14', '2026-05-18'],
    ['on Thursday', 'met', '2026-05-14', '2026-05-14'],
    ['last Thursday', 'met', '2026-05-14', '2026-05-07'],
    ['on Monday', 'met', null, null],
    ['yesterday', 'met', '2026-03-01', '2026-02-28'],
    ['last week', 'met', '2026-05-14', '2026-05-04/2026-05-10'],
    ['next month', 'will meet', '2026-12-14', '2027-01'],
    ['on MONDAY', 'met', '2026-05-14', '2026-05-11'],
    ['LAST THURSDAY', 'met', '2026-05-14', '2026-05-07'],
    ['last year', 'met', '2026-05-14', '2025'],
    ['in March', 'met', '2026-05-14', '2026-03'],
    ['in early May', 'will meet', '2026-04-14', '2026-05-01/2026-05-10'],
    ['in 2019', 'met', '2026-05-14', '2019'],
    ['In 2019,', 'met', '2026-05-14', '2019'],
    ['three days ago', 'met', '2026-05-14', '2026-05-11'],
    ['on the 7th', 'met', '2026-05-14', '2026-05-07'],
    ['on the 21st', 'met', '2026-05-14', '2026-04-21'],
    ['on the 21st', 'will meet', '2026-05-14', '2026-05-21'],
    ['on the 31st', 'met', '2026-07-14', '2026-05-31'],
    ['on the 7th', 'met', null, null],
    ['this morning', 'met', '2026-05-14', '2026-05-14'],
    ['the day before yesterday', 'met', '2026-05-14', '2026-05-12'],
    ['two months ago', 'met', '2026-05-14', '2026-02-28/2026-03-30'],
    ['a year ago', 'met', '2026-05-14', '2025'],
    ['at the beginning of March', 'met', '2026-05-14', '2026-03-01/2026-03-10'],
    ['at the end of February', 'met', '2026-05-14', '2026-02-21/2026-02-28'],
    ['in the first week of March', 'met', '2026-05-14', '2026-03-01/2026-03-07'],
    ['in the second half of June', 'will meet', '2026-05-14', '2026-06-16/2026-06-30'],
    ['on the 30th', 'met', '2026-05-14', '2026-04-30'],
    ['on the 17th', 'will meet', '2026-05-14', '2026-05-17'],
    ['on the 31st', 'will meet', '2026-05-14', '2026-05-31'],
    ['on 8 October of last year', 'met', '2026-05-14', '2025-10-08'],
    ['in March of last year', 'met', '2026-05-14', '2025-03'],
  ] as const)('%s, %s, published %s is %s', (when, verb, publishedAt, expected) => {
    expect(dateOf(when, verb, publishedAt)).toBe(expected);
  });

  it.each([
    ['The ministers returned on Wednesday. In Lima the day before, A had met B.', ['2026-05-12']],
    [
      'At their summit of 3 and 4 May A and B met in Lima. On the second day A met B again.',
      ['2026-05-03/2026-05-04', '2026-05-04'],
    ],
    [
      'At their summit of 3 and 4 May A and B met in Lima. On the third day A met B again.',
      ['2026-05-03/2026-05-04', null],
    ],
    ['A and B met in Lima. On the first evening A telephoned B.', [null, null]],
    ['It was A who, on 9 March, discussed the cable with B in Lima.', ['2026-03-09']],
    ['Ten weeks have passed since A met B in Lima.', ['2026-03-02/2026-03-08']],
    ['A will meet B in Lima, the ministry said on Friday.', [null]],
    ['A met B in Lima for the third time this year.', [null]],
    ['In February A met B in Lima. Then A and B met in Oslo.', ['2026-02', '2026-02-01/2026-05-14']],
    ['On Monday A met B in Lima. Then A and B met in Oslo.', ['2026-05-11', null]],
  ])('%s gives %j', (text, expected) => {
    const named = text
      .replaceAll(/\bA\b/g, 'Foreign Minister Aino Laine of Finland')
      .replaceAll(/\bB\b/g, 'Foreign Minister Pedro Rojas of Chile');
    expect(meetings(named, '2026-05-14').map(({ date }) => date)).toEqual(expected);
  });

  it('takes no duration, speed or score for a date', () => {
    expect(dateOf('for three hours', 'met', '2026-05-14')).toBeNull();
    expect(dateOf('after a 4.5 percent rise', 'met', '2026-05-14')).toBeNull();
  });

  it('gives no day that does not exist', () => {
    expect(reckon({ kind: 'day', year: 2025, month: 2, day: 30 }, null, null).edtf).toBeNull();
  });
});

describe('partial dates', () => {
  it.each([
    '2025-07-31',
    '2025-07',
    '2025',
    'XXXX-07-31',
    'XXXX-02-29',
    '2025-07-29/2025-07-31',
    '2024-02-29',
  ])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '2025-13',
    '2025-02-30',
    '2025-7-1',
    'XXXX',
    '0000',
    'next week',
    '2025-07-31/2025-07-29',
    '2025/2026/2027',
    '2025-07-31T00:00:00Z',
  ])('%s is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('knows the days between which it lies', () => {
    expect(boundsOf('2024-02')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(boundsOf('2025-07-29/2025-08')).toEqual({ earliest: '2025-07-29', latest: '2025-08-31' });
    expect(boundsOf('XXXX-07-31')).toBeNull();
  });
});

describe('the day of a dateline', () => {
  it.each(['OSLO, May 2 (Fjord Wire) - ', 'PUERTO VERDE, May 2 (Fjord Wire) - ', 'PUERTO VERDE (FW) - '])(
    '%s is that of the telling',
    (opening) => {
      const text = `${opening}Finnish President Aino Laine met Chilean President Luz Soto on the margins of a congress on Tuesday.`;
      expect(meetings(text, '2018-05-02')).toMatchObject([{ date: '2018-05-01' }]);
    },
  );
});
