import type { MeetingIdiom, MeetingVerb } from './meeting-frames.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is signed by several at once. */
const ACCORDS = setOf(
  'accord agreement treaty deal pact memorandum protocol convention contract compact charter settlement armistice truce ceasefire',
);
/** What is settled, gone over or talked out. */
const MATTERS = setOf(
  'matter dispute issue question quarrel difference row terms term detail compromise deal agreement accord text quota price wording problem plan arrangement formula',
);
/** What somebody hands over in person. */
const PAPERS = setOf('credential credentials letter message');

const verbOf = (words: string): { lemma: string; particle?: string } => {
  const [lemma = '', particle] = words.split(' ');
  return particle === undefined ? { lemma } : { lemma, particle };
};

const AMONG_STATESMEN = { alone: false, format: 'IN_PERSON', person: true, statesmen: true } as const;
const ON_THE_PHONE = { alone: false, format: 'CALL', person: true, spoken: true } as const;

/**
 * Verbs that tell of a meeting only beside other things: between people in office of different states, on the phone, or
 * with a certain object. By themselves they say nothing of who acts or meets.
 */
export const TOGETHER_VERBS: readonly MeetingVerb[] = [
  { lemma: 'reach', others: ['obj'], ...ON_THE_PHONE },
  { lemma: 'let', others: ['obj'], ...ON_THE_PHONE },
  { lemma: 'get', others: ['to', 'with'], ...ON_THE_PHONE },
  { lemma: 'be', others: ['to', 'with'], ...ON_THE_PHONE },
  { lemma: 'see', particle: 'off', others: ['obj'], ...AMONG_STATESMEN },
  { lemma: 'accompany', others: ['obj'], ...AMONG_STATESMEN },
  { lemma: 'escort', others: ['obj'], ...AMONG_STATESMEN },
  { lemma: 'join', others: ['obj'], ...AMONG_STATESMEN },
  ...['tour', 'walk', 'stroll'].map((lemma) => ({ lemma, others: ['with'], ...AMONG_STATESMEN })),
  { lemma: 'closet', others: ['with', 'obj'], ...AMONG_STATESMEN, alone: true },
  { lemma: 'seek', particle: 'out', others: ['obj'], ...AMONG_STATESMEN },
  { lemma: 'sit', others: ['between', 'beside'], ...AMONG_STATESMEN },
  { lemma: 'expect', others: ['obj'], role: 'HOST', ...AMONG_STATESMEN, ahead: true },
  { lemma: 'invite', others: ['obj'], role: 'HOST', ...AMONG_STATESMEN, ahead: true },
  { lemma: 'await', others: ['obj'], role: 'HOST', ...AMONG_STATESMEN, ahead: true },
  ...['hand', 'hand over', 'present', 'deliver'].map((verb) => ({
    ...verbOf(verb),
    others: ['to'],
    ...AMONG_STATESMEN,
    objects: PAPERS,
  })),
  ...['sign', 'initial', 'conclude', 'seal', 'ink'].map((verb) => ({
    ...verbOf(verb),
    others: ['with'],
    ...AMONG_STATESMEN,
    alone: true,
    objects: ACCORDS,
    occasion: true,
  })),
  ...['settle', 'thrash out', 'hammer out', 'work out', 'iron out'].map((verb) => ({
    ...verbOf(verb),
    others: ['with'],
    ...AMONG_STATESMEN,
    alone: true,
    objects: MATTERS,
    occasion: true,
  })),
  { lemma: 'review', others: ['with'], ...AMONG_STATESMEN, alone: true, occasion: true },
  { lemma: 'resume', others: ['with'], ...AMONG_STATESMEN, alone: true, occasion: true, intransitive: true },
];

/** Turns of phrase of the same kind. */
export const TOGETHER_IDIOMS: readonly MeetingIdiom[] = [
  {
    lemma: 'spend',
    words: /^(?:\S+ ){0,5}(?:hours?|minutes?|afternoon|evening|morning|day|night)\b/i,
    others: ['with'],
    ...AMONG_STATESMEN,
    loosely: true,
  },
  {
    lemma: 'spend',
    words: /^(?:\S+ ){0,5}(?:hours?|minutes?|afternoon|evening|morning|day|night) together\b/i,
    others: [],
    ...AMONG_STATESMEN,
    alone: true,
  },
  {
    lemma: 'go',
    words: /^(?:through|over) (?:the|a list|each|every|all|their)\b/i,
    others: ['with'],
    ...AMONG_STATESMEN,
    alone: true,
  },
  { lemma: 'drop', words: /^in on\b/i, others: ['on'], ...AMONG_STATESMEN },
  {
    lemma: 'have',
    words: /^.{2,80}? (?:to|for|over for) (?:tea|coffee|lunch|dinner|breakfast|supper)\b/i,
    others: ['obj'],
    role: 'HOST',
    ...AMONG_STATESMEN,
  },
  {
    lemma: 'put',
    words: /^(?:their|his|her) (?:signatures?|names?|initials) (?:to|under|on)\b/i,
    others: ['with'],
    ...AMONG_STATESMEN,
    alone: true,
    occasion: true,
  },
  {
    lemma: 'sit',
    words: /^(?:down )?(?:at|around|round) (?:one|a|the|the same) table\b/i,
    others: ['with'],
    ...AMONG_STATESMEN,
    alone: true,
  },
  {
    lemma: 'bring',
    words: /^.{2,120}? (?:to|around|round) (?:one|a|the same|the negotiating) table\b/i,
    others: ['obj'],
    role: 'HOST',
    ...AMONG_STATESMEN,
  },
  { lemma: 'guest', words: /^(?:of|at)\b/i, others: ['of'], ...AMONG_STATESMEN },
  { lemma: 'show', words: /^.{2,60}? (?:a?round|over) /i, others: ['obj'], ...AMONG_STATESMEN },
];
