import type { ParticipantRole } from '../claim.js';

/** A turn of phrase that tells whether somebody was at a meeting. */
export interface PresenceVerb {
  lemma: string;
  /** Nouns of which the object has to be one: "took part", "had no seat". */
  object?: ReadonlySet<string>;
  /** Where the meeting stands: `obj`, or a preposition. */
  at: readonly string[];
  /** The meeting may be left out: "she did not attend". */
  alone?: true;
  /** Whoever does it was not there: "missed the meeting". */
  absent?: true;
  /** Only of a meeting that a noun names: one joins "them" in many things. */
  named?: true;
  /** Also told by the room: "was not at the table". */
  room?: true;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PART = setOf('part role hand seat place chair');

/** The verbs and adjectives of being at a meeting, and of not being there. */
export const PRESENCE_VERBS: readonly PresenceVerb[] = [
  { lemma: 'attend', at: ['obj'], alone: true },
  { lemma: 'take', object: setOf('part'), at: ['in'], alone: true },
  { lemma: 'play', object: setOf('part role'), at: ['in'] },
  { lemma: 'have', object: PART, at: ['in', 'at'], room: true },
  { lemma: 'join', at: ['obj'], named: true },
  { lemma: 'participate', at: ['in'], alone: true },
  { lemma: 'present', at: ['at', 'in', 'during'], alone: true, room: true },
  { lemma: 'sit', at: ['in', 'on', 'at'], room: true },
  { lemma: 'be', at: ['at', 'in', 'among'], room: true },
  { lemma: 'absent', at: ['from'], alone: true, absent: true, room: true },
  { lemma: 'miss', at: ['obj'], absent: true },
  { lemma: 'skip', at: ['obj'], absent: true },
  { lemma: 'boycott', at: ['obj'], absent: true },
  { lemma: 'shun', at: ['obj'], absent: true },
  { lemma: 'stay', at: ['from'], alone: true, absent: true },
  { lemma: 'keep', at: ['from'], alone: true, absent: true },
];

/** The word without which a verb is not one of being away. */
export const AWAY: ReadonlyMap<string, string> = new Map([
  ['stay', 'away'],
  ['keep', 'away'],
]);

/** Where those sit who meet, and who they are together. */
export const ROOMS: ReadonlySet<string> = setOf(
  'room table hall chamber participant attendee attendance guest delegate those',
);

/** Words that say that something was not so, or that somebody did none of it. */
export const NOT_SO: ReadonlySet<string> = setOf(
  "not n't never no neither nor nobody none denied denies deny denying",
);

/** Verbs of what somebody does who is there while others meet: "with A looking on". */
export const STANDING_BY: ReadonlyMap<string, ParticipantRole> = new Map<string, ParticipantRole>([
  ...'sit attend look watch listen present join participate act serve take help'
    .split(' ')
    .map((verb): [string, ParticipantRole] => [verb, 'PARTY']),
  ...'mediate moderate facilitate broker arbitrate'
    .split(' ')
    .map((verb): [string, ParticipantRole] => [verb, 'MEDIATOR']),
  ...'preside chair host'.split(' ').map((verb): [string, ParticipantRole] => [verb, 'HOST']),
]);

/** What somebody is to a meeting who is there "as" it. */
export const ROLE_NOUNS: ReadonlyMap<string, ParticipantRole> = new Map<string, ParticipantRole>([
  ...'mediator go-between intermediary broker moderator facilitator arbiter arbitrator peacemaker middle'
    .split(' ')
    .map((noun): [string, ParticipantRole] => [noun, 'MEDIATOR']),
  ...'chair chairman chairwoman chairperson host'
    .split(' ')
    .map((noun): [string, ParticipantRole] => [noun, 'HOST']),
]);

/** Nouns of somebody's being there, with the preposition before them: "in the presence of A", "under A's chairmanship". */
export const PRESENCE_NOUNS: ReadonlyMap<string, ParticipantRole | 'ABSENT'> = new Map([
  ['in presence', 'PARTY'],
  ['under mediation', 'MEDIATOR'],
  ['with mediation', 'MEDIATOR'],
  ['through mediation', 'MEDIATOR'],
  ['under moderation', 'MEDIATOR'],
  ['under chairmanship', 'HOST'],
  ['in absence', 'ABSENT'],
]);
