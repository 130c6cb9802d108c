import fc from 'fast-check';
import { parseInstant } from '../../src/read/dates.js';

describe('a publication date', () => {
  it.each([
    ['2025-07-28', '2025-07-28T00:00:00.000Z'],
    [' 2025-07-28 ', '2025-07-28T00:00:00.000Z'],
    ['2025-07-28T09:30:00Z', '2025-07-28T09:30:00.000Z'],
    ['2025-07-28T09:30Z', '2025-07-28T09:30:00.000Z'],
    ['2025-07-28T09:30:00.123456Z', '2025-07-28T09:30:00.123Z'],
    ['2025-07-28T23:30:00-05:00', '2025-07-29T04:30:00.000Z'],
    ['2025-07-28T00:30:00+0530', '2025-07-27T19:00:00.000Z'],
    ['2025-07-28 09:30:00+02', '2025-07-28T07:30:00.000Z'],
    ['2025-07-28T09:30:00', '2025-07-28T09:30:00.000Z'],
    ['Mon, 28 Jul 2025 09:30:00 +0200', '2025-07-28T07:30:00.000Z'],
    ['Mon, 28 Jul 2025 09:30:00 GMT', '2025-07-28T09:30:00.000Z'],
    ['28 Jul 2025 09:30 EST', '2025-07-28T14:30:00.000Z'],
    ['28 July 2025', '2025-07-28T00:00:00.000Z'],
    ['July 28, 2025', '2025-07-28T00:00:00.000Z'],
    ['Monday, Sept. 1, 2025', '2025-09-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('is read: %s', (written, instant) => {
    expect(parseInstant(written)).toBe(instant);
  });

  it.each([
    '',
    'yesterday',
    '2025',
    '2025-07',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-07-32',
    '2025-07-28T24:30:00Z',
    '2025-07-28T09:61:00Z',
    '2025-07-28T09:30:00+25:00',
    '0000-01-01',
    '07/08/2025',
    '31 June 2025',
    'Mayor 28, 2025',
    '2025-07-28x',
    '9999-12-31T23:59:59-12:00',
    ' '.repeat(100_000),
  ])('is null where it cannot be read: %s', (written) => {
    expect(parseInstant(written)).toBeNull();
  });

  it('is read from every instant as JavaScript and e-mail write it', () => {
    const instants = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        expect(parseInstant(date.toISOString())).toBe(date.toISOString());
        const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000);
        expect(parseInstant(date.toUTCString())).toBe(seconds.toISOString());
      }),
    );
  });
});
