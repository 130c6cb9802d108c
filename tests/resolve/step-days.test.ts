import fc from 'fast-check';
import { daysInOrder, type StepDays } from '../../src/resolve/step-days.js';

const on = (day: string): StepDays => ({ earliest: day, latest: day });
const between = (earliest: string, latest: string): StepDays => ({ earliest, latest });
const by = (latest: string): StepDays => ({ earliest: null, latest });

describe('the days of the steps of a life', () => {
  it.each<[string, (StepDays | null)[], (string | null)[]]>([
    [
      'are their own where they are exact',
      [on('2025-05-04'), on('2025-05-02')],
      ['2025-05-04', '2025-05-02'],
    ],
    ['are unknown where nothing tells them', [null, on('2025-05-02'), null], [null, '2025-05-02', null]],
    ['begin with the first that the date can mean', [between('2025-05-01', '2025-05-31')], ['2025-05-01']],
    [
      'are not before the step before, where a vague date allows it',
      [on('2025-05-20'), null, between('2025-05-01', '2025-05-31')],
      ['2025-05-20', null, '2025-05-20'],
    ],
    [
      'stay in the bounds of a vague date that does not',
      [on('2025-06-02'), between('2025-05-01', '2025-05-31')],
      ['2025-06-02', '2025-05-01'],
    ],
    [
      'are those of the report where there is no date',
      [by('2025-05-02'), by('2025-05-09')],
      ['2025-05-02', '2025-05-09'],
    ],
    [
      'are not after the step that followed, where a report only recalls',
      [by('2025-05-08'), null, on('2025-05-01'), by('2025-05-12')],
      ['2025-05-01', null, '2025-05-01', '2025-05-12'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(daysInOrder(steps)).toEqual(expected);
  });

  it('are each one that the step can have happened on', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((at) => `2025-02-${String(at).padStart(2, '0')}`);
    const step = fc.oneof(
      fc.constant(null),
      day.map(on),
      day.map(by),
      fc.tuple(day, day).map(([one, other]) => (one < other ? between(one, other) : between(other, one))),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        daysInOrder(steps).forEach((found, at) => {
          const asked = steps[at] ?? null;
          expect(found === null).toBe(asked === null);
          if (asked === null || found === null) return;
          expect(found >= (asked.earliest ?? '') && found <= asked.latest).toBe(true);
        });
      }),
    );
  });
});
