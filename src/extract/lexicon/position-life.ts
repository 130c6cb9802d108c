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
    expire: 'WITHDRAWN',
    elapse: 'WITHDRAWN',
    'run out': 'WITHDRAWN',
    'time out': 'WITHDRAWN',
    moot: 'WITHDRAWN',
    obsolete: 'WITHDRAWN',
  }),
);

/** Words by which a position has no object any more. */
export const MOOT: ReadonlySet<string> = new Set(['moot', 'obsolete']);

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
    balk: 'REJECTED',
    demur: 'REJECTED',
    agree: 'GRANTED',
    consent: 'GRANTED',
    acquiesce: 'GRANTED',
    accede: 'GRANTED',
    'do so': 'GRANTED',
  }),
);

/** What befalls one who has asked for something, by a verb in the passive: "was rebuffed". */
export const REBUFFED: ReadonlyMap<string, StanceAct> = new Map(
  Object.entries({
    rebuff: 'REJECTED',
    refuse: 'REJECTED',
    deny: 'REJECTED',
    reject: 'REJECTED',
    snub: 'REJECTED',
    spurn: 'REJECTED',
    'turn down': 'REJECTED',
    'turn away': 'REJECTED',
    'brush off': 'REJECTED',
    'knock back': 'REJECTED',
    'send away': 'REJECTED',
    stonewall: 'REJECTED',
    oblige: 'GRANTED',
    satisfy: 'GRANTED',
  }),
);

/** Verbs of getting an answer, with the preposition behind which it stands. */
export const GETTING: ReadonlyMap<string, string | null> = new Map([
  ['get', null],
  ['receive', null],
  ['hear', null],
  ['earn', null],
  ['draw', null],
  ['face', null],
  ['have', null],
  ['meet', 'with'],
  ['run', 'into'],
]);

/** What one who has asked gets: "a flat refusal", "its way". */
export const ANSWERS_GOT: ReadonlyMap<string, StanceAct> = new Map(
  Object.entries({
    refusal: 'REJECTED',
    rejection: 'REJECTED',
    rebuff: 'REJECTED',
    snub: 'REJECTED',
    way: 'GRANTED',
    wish: 'GRANTED',
  }),
);

/** Promises to do what somebody has asked for, behind which "it", "to do so" or "two of them" names no issue. */
export const PROMISING: ReadonlySet<string> = new Set('promise pledge vow undertake agree'.split(' '));

/** Verbs of binding oneself to a deed in answer to somebody. */
export const AGREEING: ReadonlySet<string> = new Set('agree consent decide undertake accept'.split(' '));

/** What goes on that was to end, behind "replied that": "replied that the ships would stay". */
export const GOING_ON: ReadonlySet<string> = new Set(
  'stay remain continue proceed persist stand carry go'.split(' '),
);
/** Verbs of answering that say so. */
export const REPLYING: ReadonlySet<string> = new Set('reply answer respond retort counter'.split(' '));

/** "Refused to comply", "agreed to do so". */
export const COMPLYING: ReadonlySet<string> = new Set(['comply', 'oblige', 'do so', 'do that', 'do it']);

/** "Content with", "settle for": taking less than what one has asked for. */
export const TAKING_LESS: ReadonlyMap<string, string> = new Map([
  ['content', 'with'],
  ['satisfied', 'with'],
  ['settle', 'for'],
]);
