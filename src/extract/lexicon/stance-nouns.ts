import type { StanceAct, StanceKind } from '../claim.js';

/** What position a noun names: "its request for…", "the refusal to…". */
export const STANCE_NOUN_KINDS: Readonly<Record<string, StanceKind>> = {
  demand: 'DEMAND',
  insistence: 'DEMAND',
  ultimatum: 'DEMAND',
  condition: 'DEMAND',
  claim: 'DEMAND',
  request: 'REQUEST',
  behest: 'REQUEST',
  call: 'REQUEST',
  appeal: 'REQUEST',
  plea: 'REQUEST',
  petition: 'REQUEST',
  application: 'REQUEST',
  motion: 'REQUEST',
  entreaty: 'REQUEST',
  bid: 'REQUEST',
  push: 'REQUEST',
  pressure: 'DEMAND',
  complaint: 'OPPOSITION',
  offer: 'OFFER',
  proposal: 'OFFER',
  pledge: 'OFFER',
  promise: 'OFFER',
  invitation: 'OFFER',
  willingness: 'OFFER',
  readiness: 'OFFER',
  refusal: 'REFUSAL',
  rejection: 'REFUSAL',
  unwillingness: 'REFUSAL',
  threat: 'THREAT',
  support: 'SUPPORT',
  backing: 'SUPPORT',
  endorsement: 'SUPPORT',
  opposition: 'OPPOSITION',
  objection: 'OPPOSITION',
  protest: 'OPPOSITION',
  condemnation: 'OPPOSITION',
  concession: 'CONCESSION',
};

/** What a verb does with a position that is its object: "drop a demand", "grant the request". */
export interface NounAct {
  act: StanceAct;
  /** Whose position it is: the subject's own, or somebody else's whom the subject answers. */
  whose: 'own' | 'other';
}

const acts = (rows: readonly [string, StanceAct, 'own' | 'other'][]): ReadonlyMap<string, NounAct> =>
  new Map(
    rows.flatMap(([verbs, act, whose]) =>
      verbs.split('|').map((verb): [string, NounAct] => [verb, { act, whose }]),
    ),
  );

/** By verb, or verb and particle; a preposition is written after "+", as in "agree+to". */
export const NOUN_ACTS: ReadonlyMap<string, NounAct> = acts([
  [
    'make|issue|voice|present|submit|lodge|put forward|deliver|file|send|extend|raise|convey|carry|express|table|announce|press|advance|add|join|launch|bring|give|pursue|bring up|put|exert|apply|pile|signal|indicate|declare|show|circulate|set out|lay out|tweet|post|throw|hand|transmit|address|contain|spell out|formulate|echo|second|come forward+with|come+with|arrive+with|come out+with|come up+with',
    'MADE',
    'own',
  ],
  [
    'repeat|renew|reiterate|restate|stand+by|reaffirm|affirm|maintain|stick+to|confirm|revive|keep up|persist+in|stand+on|resubmit|underline|uphold|insist+on|hold+to|adhere+to|cling+to|emphasise|emphasize',
    'REITERATED',
    'own',
  ],
  [
    'soften|scale back|water down|tone down|moderate|scale down|lower|narrow|limit|reduce|ease|temper|dilute|pare down|dial back',
    'SOFTENED',
    'own',
  ],
  [
    'harden|step up|toughen|intensify|increase|expand|raise|widen|ramp up|heighten|sharpen|tighten|stiffen|strengthen',
    'HARDENED',
    'own',
  ],
  [
    'withdraw|drop|abandon|shelve|back off|back away|retract|forgo|renounce|give up|waive|rescind|back down+from|back away+from|back off+from|climb down+from|retreat+from|relinquish|forsake|scrap|pull back|take back|desist+from|backtrack+on|forego|suspend|revoke|pull|take|lift|end|strike+from|ditch|discard|walk back|row back+on|step back+from|cancel|bury',
    'WITHDRAWN',
    'own',
  ],
  [
    'grant|accept|meet|fulfil|fulfill|satisfy|approve|agree+to|accede+to|comply+with|yield+to|bow+to|give in+to|honour|honor|heed|cave in+to|submit+to|acquiesce+to|consent+to|concede+to|give way+to|relent+to',
    'GRANTED',
    'other',
  ],
  [
    'reject|refuse|turn down|dismiss|rebuff|brush aside|brush off|spurn|ignore|deny|decline|wave away|rule out|shrug off|resist|snub|set aside|disregard|defy|fend off|throw out|veto|oppose|knock back|shoot down|vote down|block|stonewall|wave aside|shut down|say no+to',
    'REJECTED',
    'other',
  ],
]);

/** What is not done with a position that is left without an answer: "refused to respond to the request". */
export const ANSWERING: ReadonlySet<string> = new Set(
  'respond+to|reply+to|answer|act+on|consider|entertain|hear|discuss|process|bow+to'.split('|'),
);

/**
 * After which prepositions a noun says what it is about, best first; after "to" stands the one whom it asks.
 */
export const ISSUE_PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  pressure: ['for', 'over'],
  ...Object.fromEntries(
    'demand request call appeal plea petition ultimatum offer proposal invitation'
      .split(' ')
      .map((noun) => [noun, ['for', 'on', 'over', 'about', 'against', 'of']]),
  ),
};

/** Adverbs with which a verb that makes a demand repeats one. */
export const REPEAT_ADVERBS = new Set(['again', 'repeatedly']);
