import { failureOf, valuesAt, type Answer, type Assertion } from '../../tools/storylines/matcher.js';

const ANSWER: Answer = {
  data: {
    meetings: {
      nodes: [
        {
          status: 'HELD',
          date: '2031-04-09',
          place: { name: 'Reykjavík' },
          participants: [{ actor: { name: 'Ólafur Þór Jónsson' } }, { actor: { name: 'Mette Holm-Lund' } }],
        },
        {
          status: 'PLANNED',
          date: '2031-05',
          place: null,
          participants: [{ actor: { name: 'Mette Holm-Lund' } }],
        },
      ],
    },
    first: { id: 'a', seen: '2031-04-09T10:00:00Z' },
    again: { id: 'a' },
    other: { id: 'b' },
    nobody: null,
  },
};
const HELD = { status: { equals: 'HELD' } };

/** Each word with a use that the answer satisfies and one that it does not. */
const USES: [Assertion, Assertion][] = [
  [
    { at: 'meetings.nodes', count: 2 },
    { at: 'meetings.nodes', count: 1 },
  ],
  [
    { at: 'meetings.nodes', 'at-least': 2 },
    { at: 'meetings.nodes', 'at-least': 3 },
  ],
  [
    { at: 'meetings.nodes', 'at-most': 2 },
    { at: 'meetings.nodes', 'at-most': 1 },
  ],
  [{ at: 'first.id' }, { at: 'nobody' }],
  [
    { at: 'nobody', count: 0 },
    { at: 'nobody', equals: null },
  ],
  [
    { at: 'first.id', equals: 'a' },
    { at: 'meetings.nodes.status', equals: 'HELD' },
  ],
  [
    { at: 'meetings.nodes.status', 'one-of': ['HELD', 'PLANNED'] },
    { at: 'meetings.nodes.status', 'one-of': ['HELD'] },
  ],
  [
    { at: 'first.id', 'one-of': ['a'] },
    { at: 'first.none', 'one-of': ['a'] },
  ],
  [
    { at: 'meetings.nodes.status', includes: ['PLANNED'] },
    { at: 'meetings.nodes.status', includes: ['PLANNED', 'CANCELLED'] },
  ],
  [
    { at: 'meetings.nodes.status', excludes: ['CANCELLED'] },
    { at: 'meetings.nodes.status', excludes: ['CANCELLED', 'HELD'] },
  ],
  [
    { at: 'meetings.nodes.participants.actor.name', contains: ['HOLM LUND', 'olafur'] },
    { at: 'meetings.nodes.participants.actor.name', contains: ['Holm', 'Persson'] },
  ],
  [
    { at: 'meetings.nodes.place.name', 'contains-any': ['Nuuk', 'Reykjavik'] },
    { at: 'meetings.nodes.place.name', 'contains-any': ['Nuuk', 'Bergen'] },
  ],
  [
    { at: 'meetings.nodes.place.name', lacks: ['Nuuk'] },
    { at: 'meetings.nodes.place.name', lacks: ['reykjavik'] },
  ],
  [
    { at: 'meetings.nodes.participants.actor.name', 'set-equals': ['Jonsson', 'Holm'] },
    { at: 'meetings.nodes.participants.actor.name', 'set-equals': ['Jonsson'] },
  ],
  [
    { at: 'meetings.nodes.place.name', 'set-equals': ['Reykjavik'] },
    { at: 'meetings.nodes.place.name', 'set-equals': ['Reykjavik', 'Nuuk'] },
  ],
  [
    { at: 'meetings.nodes.participants.actor.name', distinct: 2 },
    { at: 'meetings.nodes.participants.actor.name', distinct: 3 },
  ],
  [
    { at: 'meetings.nodes.date', within: '2031-04/2031-05' },
    { at: 'meetings.nodes.date', within: '2031-04-01/2031-05-15' },
  ],
  [
    { at: 'first.seen', within: '2031-04-09/2031-04-09' },
    { at: 'first.seen', within: '2031-04-10/2031-04-11' },
  ],
  [
    { at: 'first.seen', within: '2031/2032' },
    { at: 'nobody', within: '2031/2032' },
  ],
  [
    { at: 'meetings.nodes', where: HELD, count: 1 },
    { at: 'meetings.nodes', where: { status: { equals: 'REFUSED' } } },
  ],
  [
    { at: 'meetings.nodes', where: { place: {} }, pick: 'date', equals: '2031-04-09' },
    { at: 'meetings.nodes', where: HELD, pick: 'date', equals: '2031-05' },
  ],
  [
    { at: ['first.id', 'other.id'], includes: ['a', 'b'] },
    { at: ['first.id', 'nobody'], includes: ['b'] },
  ],
  [{ same: ['first.id', 'again.id'] }, { same: ['first.id', 'other.id'] }],
  [{ differ: ['first.id', 'other.id'] }, { differ: ['first.id', 'again.id'] }],
  [{ same: ['first.id', 'again.id'] }, { same: ['nobody', 'nobody'] }],
  [
    { 'any-of': [{ at: 'nobody' }, { at: 'first.id' }] },
    { 'any-of': [{ at: 'nobody' }, { at: 'first.id', equals: 'b' }] },
  ],
];

describe('the matcher of the storylines', () => {
  it.each(USES)('takes %j and refuses %j', (right, wrong) => {
    expect(failureOf(right, ANSWER)).toBeNull();
    expect(failureOf(wrong, ANSWER)).toMatch(/got|none of/);
  });

  it('wants all of several assertions', () => {
    const right = { at: 'first.id' };
    const wrong = { at: 'nobody' };
    expect(failureOf([right, right], ANSWER)).toBeNull();
    expect(failureOf([right, wrong], ANSWER)).toContain('at nobody');
  });

  it('takes an answer with errors only where errors are asked for', () => {
    const errors = [{ message: 'ambiguous: Anna Berg, Nils Berg' }];
    expect(failureOf({ at: 'first.id' }, { ...ANSWER, errors })).toContain('Anna Berg');
    expect(failureOf({ at: '$errors', contains: ['Anna', 'Nils'] }, { data: null, errors })).toBeNull();
    expect(failureOf({ at: '$errors', contains: ['Jonas'] }, { data: null, errors })).toContain('contains');
    expect(failureOf({ at: '$errors' }, ANSWER)).toContain('at-least');
  });

  it('follows a path through lists of lists and drops what is not there', () => {
    expect(valuesAt({ a: [[{ b: 1 }, null], { b: [2, null] }, { c: 3 }, 4] }, 'a.b')).toEqual([1, 2]);
    expect(valuesAt({ a: 0 }, 'a')).toEqual([0]);
    expect(valuesAt(null, 'a')).toEqual([]);
  });
});
