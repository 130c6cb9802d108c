import type { MeetingFormat, MeetingStatus, ParticipantRole } from '../claim.js';

/**
 * Verbs that say by themselves that actors met. `others` lists where the other side stands: `obj`, or a
 * preposition. `alone` verbs need no other side when their subject is several actors ("the ministers met").
 */
export interface MeetingVerb {
  lemma: string;
  particle?: string;
  others: readonly string[];
  alone: boolean;
  format: MeetingFormat;
  /** Role of the subject, where it is not just a party: who "received" is the host. */
  role?: ParticipantRole;
  /** The other side must be a person or a body (one "visits" museums and "calls" for peace). */
  strict?: boolean;
  /** The other side must be somebody in person. */
  person?: boolean;
  /** Only with words that make it a call ("told him by phone"). */
  spoken?: boolean;
  /** Whether the sides came together is left open: somebody "mediates between" them. */
  open?: boolean;
  /** Only of people in office of different states: one "joins" a party, and "accompanies" one's own minister. */
  statesmen?: boolean;
  /** Of people whom the article only names as well, where it is about what states have with each other. */
  loosely?: boolean;
  /** What the object must be, where it is not the other side: "signed a treaty with". */
  objects?: ReadonlySet<string>;
  /** Only with a day or a place, which say that all did it at once: what is "signed" may be sent round. */
  occasion?: boolean;
  /** Only without an object: talks, but also exports, are "resumed". */
  intransitive?: boolean;
  /** Said of what is to come: whoever is "expected" has not come yet. */
  ahead?: boolean;
}

/** A turn of phrase that tells of a meeting: a verb with words that follow it, within a few words. */
export interface MeetingIdiom extends MeetingVerb {
  words: RegExp;
}

/** The verbs of meeting; what else each asks for is read beside it. */
export const MEETING_VERBS: readonly MeetingVerb[] = [
  { lemma: 'meet', others: ['obj', 'with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'confer', others: ['with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'consult', others: ['obj', 'with'], alone: false, format: 'IN_PERSON' },
  { lemma: 'negotiate', others: ['with'], alone: true, format: 'NEGOTIATION' },
  { lemma: 'talk', others: ['to', 'with'], alone: true, format: 'IN_PERSON', strict: true },
  { lemma: 'speak', others: ['to', 'with', 'alongside'], alone: true, format: 'IN_PERSON', strict: true },
  { lemma: 'discuss', others: ['with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'sit', others: ['with'], alone: true, format: 'IN_PERSON', particle: 'down' },
  { lemma: 'come', others: ['with'], alone: true, format: 'IN_PERSON', particle: 'together' },
  { lemma: 'convene', others: ['with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'huddle', others: ['with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'gather', others: ['with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'dine', others: ['with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'lunch', others: ['with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'appear', others: ['alongside'], alone: false, format: 'IN_PERSON', person: true },
  { lemma: 'agree', others: ['with'], alone: true, format: 'CALL', spoken: true },
  { lemma: 'deliberate', others: ['with'], alone: false, format: 'IN_PERSON', strict: true },
  { lemma: 'chat', others: ['with', 'to'], alone: true, format: 'IN_PERSON', strict: true },
  { lemma: 'converse', others: ['with'], alone: true, format: 'IN_PERSON', strict: true },
  { lemma: 'reconvene', others: ['with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'breakfast', others: ['with'], alone: true, format: 'IN_PERSON', person: true },
  { lemma: 'run', others: ['into'], alone: false, format: 'IN_PERSON', person: true },
  { lemma: 'bump', others: ['into'], alone: false, format: 'IN_PERSON', person: true },
  { lemma: 'catch', others: ['with'], alone: false, format: 'IN_PERSON', person: true, particle: 'up' },
  { lemma: 'meet', others: ['obj', 'with'], alone: true, format: 'IN_PERSON', particle: 'up' },
  { lemma: 'call', others: ['on', 'upon'], alone: false, format: 'VISIT', person: true },
  { lemma: 'brief', others: ['obj'], alone: false, format: 'IN_PERSON', person: true },
  { lemma: 'greet', others: ['obj'], alone: false, format: 'IN_PERSON', person: true },
  { lemma: 'contact', others: ['obj'], alone: false, format: 'CALL', strict: true, spoken: true },
  { lemma: 'tell', others: ['obj'], alone: false, format: 'CALL', person: true, spoken: true },
  { lemma: 'inform', others: ['obj'], alone: false, format: 'CALL', person: true, spoken: true },
  { lemma: 'congratulate', others: ['obj'], alone: false, format: 'CALL', person: true, spoken: true },
  { lemma: 'assure', others: ['obj'], alone: false, format: 'CALL', person: true, spoken: true },
  { lemma: 'thank', others: ['obj'], alone: false, format: 'CALL', person: true, spoken: true },
  {
    lemma: 'mediate',
    others: ['between'],
    alone: false,
    format: 'NEGOTIATION',
    role: 'MEDIATOR',
    open: true,
  },
  { lemma: 'bring', others: ['obj'], alone: false, format: 'IN_PERSON', role: 'HOST', particle: 'together' },
  { lemma: 'receive', others: ['obj'], alone: false, format: 'IN_PERSON', role: 'HOST', strict: true },
  { lemma: 'host', others: ['obj'], alone: false, format: 'IN_PERSON', role: 'HOST', strict: true },
  { lemma: 'welcome', others: ['obj'], alone: false, format: 'IN_PERSON', role: 'HOST', strict: true },
  { lemma: 'see', others: ['obj'], alone: false, format: 'IN_PERSON', strict: true },
  { lemma: 'visit', others: ['obj'], alone: false, format: 'VISIT' },
  { lemma: 'telephone', others: ['obj'], alone: false, format: 'CALL', strict: true },
  { lemma: 'phone', others: ['obj'], alone: false, format: 'CALL', strict: true },
  { lemma: 'ring', others: ['obj'], alone: false, format: 'CALL', strict: true },
  { lemma: 'ring', others: ['obj'], alone: false, format: 'CALL', strict: true, particle: 'up' },
  { lemma: 'phone', others: ['obj'], alone: false, format: 'CALL', strict: true, particle: 'up' },
  { lemma: 'call', others: ['obj'], alone: false, format: 'CALL', person: true, particle: 'up' },
  { lemma: 'call', others: ['obj'], alone: false, format: 'CALL', strict: true },
];

/** Words in the clause that make an encounter a call or a video conference. */
export const FORMAT_WORDS: readonly [RegExp, MeetingFormat][] = [
  [
    /\b(?:by (?:tele)?phone|on the (?:tele)?phone|over the (?:tele)?phone|(?:tele)?phone (?:call|conversation|talks)|called by|telephone)\b/i,
    'CALL',
  ],
  [
    /\b(?:video ?-?(?:call|conference|link)|videoconference|by video|via video|virtual(?:ly)?|online)\b/i,
    'VIDEO',
  ],
];

/** What an event noun says of the format. */
export const NOUN_FORMATS: Readonly<Record<string, MeetingFormat>> = {
  summit: 'SUMMIT',
  visit: 'VISIT',
  trip: 'VISIT',
  call: 'CALL',
  'phone-call': 'CALL',
  negotiation: 'NEGOTIATION',
  negotiations: 'NEGOTIATION',
  videoconference: 'VIDEO',
  teleconference: 'CALL',
};

/** Verbs over or under an event noun, and what they make of the meeting. BY_TENSE leaves it to the tense of the verb. */
export interface MeetingNounVerbs {
  /** The noun is the object (or passive subject) of the verb. */
  asObject: ReadonlyMap<string, MeetingStatus | 'BY_TENSE'>;
  /** The noun is the subject. */
  asSubject: ReadonlyMap<string, MeetingStatus | 'BY_TENSE'>;
}

const map = <Status extends string>(rows: readonly [string, Status][]): Map<string, Status> =>
  new Map(
    rows.flatMap(([verbs, status]) => verbs.split('|').map((verb): [string, Status] => [verb, status])),
  );

/** Verbs with an event noun, by lemma or lemma and particle. */
export const MEETING_NOUN_VERBS: MeetingNounVerbs = {
  asObject: map<MeetingStatus | 'BY_TENSE'>([
    [
      'hold|have|conduct|open|attend|host|continue|conclude|resume|begin|start|complete|convene|wrap|end|join|enter|finish|chair|make|pay|lead|mediate|broker|take|share|co-host|address|give|kick off|finalize|use|follow|come|receive|reopen|restart|grant|cut|cut short|facilitate|moderate|oversee|extend|interrupt|wind up|renew|stage|undertake|place|get|wrap up|tell',
      'BY_TENSE',
    ],
    [
      'postpone|delay|put off|push back|reschedule|defer|put back|move|adjourn|move up|bring forward',
      'POSTPONED',
    ],
    ['cancel|call off|scrap|abandon|suspend|scrub|break off|boycott|abort|drop|shelve|skip', 'CANCELLED'],
    ['refuse|decline|reject|rule out|turn down|shun|snub|spurn|rebuff', 'REFUSED'],
    [
      'plan|schedule|arrange|announce|agree|prepare|set|organise|organize|set up|expect|anticipate|agree on',
      'PLANNED',
    ],
    ['deny|propose|offer|request|seek|demand|suggest|urge|want|consider|mull|call for|push', 'UNCERTAIN'],
  ]),
  asSubject: map<MeetingStatus | 'BY_TENSE'>([
    [
      'take|begin|open|start|end|conclude|resume|last|be|focus|center|centre|address|cover|revolve|touch|continue|follow|occur|happen|come|run|go|break|close|produce|yield|bring|dominate|deal|discuss|examine|convene|include|go ahead|wind up|kick off|wrap up|aim|turn|mark|result|proceed|lead|approach|near|wrap|fail|collapse|stall|falter|founder|deadlock|break down|break up|get under way|drag|drag on|stretch|adjourn|overrun|reconvene|reopen|restart',
      'BY_TENSE',
    ],
    ['fall through|fall', 'CANCELLED'],
  ]),
};

/** What a meeting does that has been held: "the talks changed little". */
export const RESULT_VERBS: ReadonlySet<string> = new Set(
  'change|clear up|settle|help|leave|solve|ease|pave|advance|restore|resolve|calm|confirm|give|get'.split(
    '|',
  ),
);

/** Verbs and a preposition before an event noun, where they decide what becomes of the meeting: "agreed to talks". */
export const LEADING = map<MeetingStatus>(
  (
    [
      ['agree|consent|schedule|set|expect|prepare|look|ready|due|gear|bind|slate', 'to|for', 'PLANNED'],
      [
        'call|push|press|appeal|ask|wait|hope|long|plead|open|urge|talk|speak|think|dream|despair|object|oppose|lobby|campaign|angle|aim',
        'for|to|of|about',
        'UNCERTAIN',
      ],
      ['aim', 'at', 'UNCERTAIN'],
      ['pull|withdraw|back|bow|drop|opt|stay', 'from|of|out|away', 'CANCELLED'],
    ] as const
  ).flatMap(([verbs, prepositions, status]) =>
    prepositions
      .split('|')
      .map((preposition): [string, MeetingStatus] => [
        verbs.replace(/\w+/g, (verb) => `${verb} ${preposition}`),
        status,
      ]),
  ),
);

/** Words of knowing about a meeting, which whoever knows of none does not deny. */
export const KNOWING: ReadonlySet<string> = new Set('know hear learn aware recall remember'.split(' '));

/** What it says of a meeting to be called so; other words describe one that was held, if it was. */
export const DESCRIBED: ReadonlyMap<string, MeetingStatus> = new Map([
  ...'possible likely unlikely uncertain conceivable improbable impossible unclear doubtful premature necessary needed essential useless pointless'
    .split(' ')
    .map((word): [string, MeetingStatus] => [word, 'UNCERTAIN']),
  ...'imminent due near close ready'.split(' ').map((word): [string, MeetingStatus] => [word, 'PLANNED']),
]);

/** Nouns of mediating, and what somebody does who mediates or would. */
export const MEDIATION_NOUNS: ReadonlySet<string> = new Set(['mediation', 'arbitration']);
export const MEDIATION_VERBS: ReadonlySet<string> = new Set(
  'launch begin start lead offer propose undertake resume make mount continue conduct head renew revive suspend'.split(
    ' ',
  ),
);

/** Nouns of many senses, which name a meeting only with its sides or as what somebody holds. */
export const WEAK_NOUNS: ReadonlySet<string> = new Set(
  'call contact exchange session round conference dialogue discussion ceremony briefing chat handshake luncheon banquet tea'.split(
    ' ',
  ),
);

/** Of these, nouns that only tell of a meeting as what somebody attends or has with others. */
export const OBJECT_ONLY: ReadonlySet<string> = new Set([
  'ceremony',
  'handshake',
  'dialogue',
  'tea',
  'briefing',
  'exchange',
]);

/** Prepositions that put a meeting in the past of a main clause: "after talks with". */
export const DURING = new Set([
  'after',
  'during',
  'at',
  'following',
  'in',
  'from',
  'since',
  'upon',
  'throughout',
  'over',
  'on',
  'amid',
  'through',
  'into',
  'out',
  'alongside',
  'as',
  'for',
  'to',
  'of',
  'by',
]);
/** Prepositions that put a meeting in the future of a main clause: "ahead of talks with". */
export const AHEAD = new Set(['before', 'ahead', 'until']);

/** Verbs whose object or complement is what a meeting was about. */
export const TOPIC_VERBS = new Set(
  'discuss address review cover examine consider explore debate tackle negotiate include raise resolve mention settle'.split(
    ' ',
  ),
);
/** Verbs of which the meeting is the subject and the topic follows on, around or upon. */
export const FOCUS_VERBS = new Set(
  'focus center centre concentrate revolve touch deal turn dwell hinge'.split(' '),
);

/** Seasons of work, weather and custom, in which nobody plays. */
const SEASONS =
  'fishing|hunting|rainy|hurricane|election|holiday|monsoon|dry|wet|growing|harvest|planting|sowing|campaign|tourist|grain|cocoa|coffee|cotton|sugar|rice|wheat|maize|tea|fruit|grape|olive|tuna|cod|herring|salmon|crab|lobster|shrimp|cashew|tobacco|grazing|heating|flu|typhoon|cyclone|storm|fire|shipping|irrigation|nesting|pilgrimage|hajj|lambing|whaling';

/** Words that show that "met", "talks" or "beat" are of sport, so that nothing is claimed. */
export const SPORT_WORDS = new RegExp(
  String.raw`\b(?:(?<!(?:not|to|nt|n't|n’t|will|would|should|must|could|can) )match(?:es)?|goal(?:keeper|less)|(?:first|second|third|winning|opening|late|early|own|two|three|four|\d+)(?:-half)? goals?|scor(?:e|ed|er|ing)|coach(?:es)?|(?<!(?:death|heavy|stiff|criminal|civil|legal|financial|capital|tax|economic) )penalt(?:y|ies)|striker|midfielder|semi-?finals?|quarter-?finals?|playoffs?|play-offs?|innings|wicket|referee|kick-?off|football|soccer|rugby|cricket|basketball|baseball|hockey|tennis|derby|defender|(?<!(?:arab|awami|muslim|northern) )league(?! for)|halftime|half-time|championships?|tournament|cup final|in the final|(?<!(?:${SEASONS}) )season|quarterback|touchdown|grand prix|runner-up|medal|medals|fixture|trophy|(?<!(?:death|firing|bomb|riot) )squad|friendly(?= (?:match(?:es)?|games?|against|at|in)\b)|friendlies|encores?)\b`,
  'i',
);

/** Idioms of meeting. */
export const MEETING_IDIOMS: readonly MeetingIdiom[] = [
  {
    lemma: 'come',
    words: /^(?:\w+ ){0,2}face[ -]to[ -]face\b/i,
    others: ['with'],
    alone: true,
    format: 'IN_PERSON',
  },
  { lemma: 'shake', words: /^hands\b/i, others: ['with'], alone: true, format: 'IN_PERSON' },
  {
    lemma: 'exchange',
    words: /^(?:\w+ ){0,4}(?:words|views|pleasantries|opinions)\b/i,
    others: ['with'],
    alone: true,
    format: 'IN_PERSON',
  },
  {
    lemma: 'sit',
    words: /^(?:\w+ )?(?:across|opposite)\b/i,
    others: ['from', 'across', 'opposite', 'obj'],
    alone: true,
    format: 'IN_PERSON',
  },
  {
    lemma: 'face',
    words: /^(?:each other|one another)\b/i,
    others: ['obj'],
    alone: true,
    format: 'IN_PERSON',
  },
  {
    lemma: 'spend',
    words: /^(?:[\w-]+ ){0,3}(?:hour|minute|morning|afternoon|evening|day|night)s?\b/i,
    others: ['with'],
    alone: false,
    format: 'IN_PERSON',
    person: true,
    statesmen: true,
  },
  { lemma: 'play', words: /^host to\b/i, others: ['to'], alone: true, format: 'IN_PERSON' },
  {
    lemma: 'photograph',
    words: /^shaking hands\b/i,
    others: ['with', 'obj'],
    alone: true,
    format: 'IN_PERSON',
  },
  { lemma: 'break', words: /^bread\b/i, others: ['with'], alone: true, format: 'IN_PERSON' },
  { lemma: 'get', words: /^together\b/i, others: ['with'], alone: true, format: 'IN_PERSON' },
];

/** Verbs by which "it" may be told to happen on a day, with the word that each needs behind it: "it will take place". */
export const HAPPENING: ReadonlyMap<string, string | null> = new Map([
  ['take', 'place'],
  ['hold', null],
  ['schedule', null],
  ['reschedule', null],
]);
