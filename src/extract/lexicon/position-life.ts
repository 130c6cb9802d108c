import type { StanceAct } from '../claim.js';

/** What becomes of a position, by a verb or predicate whose subject it is: "the demand stands". */
export const OF_ITSELF: ReadonlyMap<string, StanceAct> = new Map(
  Object.entries({
    stand: 'REITERATED',
    remain: 'REITERATED',
    persist: 'REITERATED',
    unchanged: 'REITERATED',
    valid: 'REITERATED',
    soften: 'SOFTENED',
    harden: 'HARDENED',
    lapse: 'WITHDRAWN',
    moot: 'WITHDRAWN',
    obsolete: 'WITHDRAWN',
  }),
);

/** Words behind a verb of staying that leave open whether anybody still holds to the position: "remained unanswered". */
export const LEFT_OPEN: ReadonlySet<string> = new Set(
  'unanswered unmet unheeded unfulfilled unresolved open unclear unknown'.split(' '),
);

/**
 * Answers to what somebody has asked that need no object, beside the sentence that tells of the asking: "Chile refused".
 * Behind "refuse" or "agree", an infinitive of COMPLYING says no more than that.
 */
export const BARE_ANSWERS: ReadonlyMap<string, StanceAct> = new Map(
  Object.entries({
    refuse: 'REJECTED',
    decline: 'REJECTED',
    'say no': 'REJECTED',
    comply: 'GRANTED',
    oblige: 'GRANTED',
    relent: 'GRANTED',
    'give in': 'GRANTED',
    'cave in': 'GRANTED',
  }),
);

/** "Refused to comply", "agreed to do so". */
export const COMPLYING: ReadonlySet<string> = new Set(['comply', 'oblige', 'do so', 'do that', 'do it']);

/** "Content with", "settle for": taking less than what one has asked for. */
export const TAKING_LESS: ReadonlyMap<string, string> = new Map([
  ['content', 'with'],
  ['satisfied', 'with'],
  ['settle', 'for'],
]);
