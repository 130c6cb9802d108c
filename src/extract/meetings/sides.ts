import { distinct } from '../actors.js';
import type { ActorRef, MeetingParticipant } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { Sentence } from '../document.js';
import type { ClaimContext } from '../context.js';
import { rosterAfter } from '../frames/by-place.js';
import { spread } from '../frames/coordination.js';
import { surfaceSubject } from '../frames/frame.js';
import { isNamed, prepositionOf } from '../frames/words.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import { childrenOf } from '../syntax/dependents.js';
import type { Governor } from './governor.js';

/** Actors as participants in one role. */
export const parties = (refs: readonly ActorRef[], role: MeetingParticipant['role']): MeetingParticipant[] =>
  refs.map((ref) => ({ ...ref, role }));

/** Whether a noun names but the other side: of "talks with A and B" the verb may tell who held them. */
export const isOneSided = (frame: Frame): boolean =>
  frame.arguments.some(({ preposition }) => preposition === 'with') &&
  !frame.arguments.some(
    ({ relation, preposition }) =>
      relation === 'nmod:poss' || /^(?:between|of|among|by)$/.test(preposition ?? ''),
  );

/** "Together with X, Y will chair a meeting of…": the verb names more who take part than the noun. */
export const hasPartners = ({ frame, relation }: Governor): boolean =>
  relation === 'object' &&
  frame.arguments.some(
    ({ preposition, heads }) => preposition === 'with' && heads.some((head) => isNamed(frame.sentence, head)),
  );

/** Who takes part, as the words around an event noun say: "between A and B", "with C", "attended by D". */
export const nounParticipants = (context: ClaimContext, frame: Frame): MeetingParticipant[] =>
  distinct([...nounSides(context, frame), ...attending(context, frame)]);

/** Who takes part, as what hangs on an event noun says: "between A and B", "with C", "Syrian-Turkish". */
export function nounSides(context: ClaimContext, frame: Frame): MeetingParticipant[] {
  const refs: ActorRef[] = [];
  for (const argument of frame.arguments) {
    const { relation, preposition } = argument;
    const side =
      relation === 'nmod:poss' ||
      (/^(?:nmod|obl)$/.test(relation) &&
        preposition !== null &&
        /^(?:between|with|of|among|by|from)$/.test(preposition)) ||
      (/^(?:nmod|obl)$/.test(relation) && preposition === 'to' && leadsTo(frame)) ||
      ((relation === 'compound' || relation === 'amod') &&
        !argument.heads.some((head) => context.actors.mentionAt(frame.sentence, head)?.form === 'metonym'));
    if (!side) continue;
    const sides = context.actors.refsOf(frame.sentence, argument.heads);
    // "the CIS summit": the bloc holds it, it is not a side of it
    refs.push(...(relation === 'compound' ? sides.filter((ref) => ref.kind !== 'ORGANISATION') : sides));
  }
  return distinct(parties(refs, 'PARTY'));
}

/** "A visit to Togo", "a telephone call to her counterpart": not "a call to the government", which asks it for something. */
const leadsTo = (frame: Frame): boolean => /^(?:visit|trip)$/.test(frame.lemma) || isByTelephone(frame);

const isByTelephone = ({ sentence, predicate, lemma }: Frame): boolean =>
  lemma === 'call' &&
  childrenOf(sentence, predicate).some(({ lower }) => /^(?:telephone|phone|video)$/.test(lower));

/** "The talks, mediated by Ethiopia", "a meeting attended by A, B and C". */
function attending(context: ClaimContext, noun: Frame): MeetingParticipant[] {
  return noun.sentence.frames.flatMap((frame) => {
    const role = ATTENDING.get(frame.lemma);
    if (!role || frame.noun) return [];
    if (!frame.patient.includes(noun.predicate) && !isAsideOn(frame, noun)) return [];
    return parties(context.actors.refsOf(frame.sentence, roster(frame)), role);
  });
}

/** "Held talks in Oslo, mediated by A": a participle behind a comma that the parse hangs on the verb over the talks. */
const isAsideOn = (frame: Frame, noun: Frame): boolean =>
  frame.passive &&
  frame.link === 'advcl' &&
  frame.mark === null &&
  frame.predicate > noun.predicate &&
  frame.parent?.patient.includes(noun.predicate) === true &&
  noun.sentence.tokens[frame.predicate - 1]?.text === ',';

/** Those who do what a verb says, with all whom a list goes on with, however long it is. */
export function roster({ sentence, agent }: Frame): number[] {
  const mentions = agent.map((head) =>
    sentence.mentions.find(({ first, last }) => first <= head && head <= last),
  );
  const first = mentions.find((mention) => mention !== undefined);
  return first ? [...new Set([...agent, ...rosterAfter(sentence, first.head)])].sort((a, b) => a - b) : agent;
}

const ATTENDING: ReadonlyMap<string, MeetingParticipant['role']> = new Map([
  ['attend', 'PARTY'],
  ['moderate', 'MEDIATOR'],
  ['mediate', 'MEDIATOR'],
  ['broker', 'MEDIATOR'],
  ['facilitate', 'MEDIATOR'],
  ['oversee', 'MEDIATOR'],
  ['host', 'HOST'],
  ['chair', 'HOST'],
]);

/** Whom something was done with: "with X" beside a verb, or on its object, which is nobody ("raised the matter with X"). */
export function partnersOf(context: ClaimContext, verb: Frame): ActorRef[] {
  const { sentence } = verb;
  const beside = verb.arguments
    .filter(({ preposition }) => preposition === 'with')
    .flatMap(({ heads }) => context.actors.refsOf(sentence, heads));
  if (beside.length > 0 || verb.passive) return beside;
  return verb.patient
    .filter((object) => !MEETING_NOUNS.has(sentence.tokens[object]?.lemma ?? ''))
    .filter((object) => context.actors.refs(sentence, object).length === 0)
    .flatMap((object) => childrenOf(sentence, object))
    .filter((child) => child.relation === 'nmod' && prepositionOf(sentence, child) === 'with')
    .flatMap((child) => context.actors.refsOf(sentence, spread(sentence, child.index)));
}

/** "Taking part in the meeting were A, B and C". */
export const takesPart = ({ lemma, patient, sentence }: Frame): boolean =>
  lemma === 'participate' ||
  (lemma === 'take' && patient.some((object) => sentence.tokens[object]?.lemma === 'part'));

/** Verbs of which the object is the one who comes to the meeting: "invited X for talks". */
const BRINGING =
  /^(?:invite|host|receive|welcome|greet|join|meet|see|visit|take|bring|summon|engage|involve|expect|await)$/;

/** Verbs of saying something to somebody: "told X in a telephone call". */
const TELLING =
  /^(?:tell|inform|assure|urge|ask|warn|brief|thank|congratulate|remind|press|promise|reassure|notify|offer|give)$/;

/** Verbs of coming to where a visit is paid. */
const ARRIVING = /^(?:arrive|travel|fly|come|go|land|head)$/;

const destinationsOf = (verb: Frame): number[] =>
  verb.arguments.flatMap(({ preposition, heads }) =>
    /^(?:in|to|for)$/.test(preposition ?? '') ? heads : [],
  );

/** Prepositions by which something is said to have been done at a meeting. */
const AT_MEETING = /^(?:in|during|at|over|by)$/;

/** Nouns of what those have with each other who then speak of it together. */
const TALKS: ReadonlySet<string> = new Set(
  'talk talks negotiation negotiations consultation consultations meeting discussion discussions'.split(' '),
);

/** "A conversation took place between A and B": the sides that stand with the verb of which the event is the subject. */
export function besideOf({ frame: verb, relation }: Governor): number[] {
  const own = verb.arguments.flatMap(({ preposition, heads }) =>
    /^(?:between|among)$/.test(preposition ?? '') || (preposition === 'with' && relation === 'subject')
      ? heads
      : [],
  );
  if (own.length > 0) return own;
  const { sentence } = verb;
  return verb.patient
    .filter((at) => sentence.tokens[at]?.lemma === 'place')
    .flatMap((at) => childrenOf(sentence, at))
    .filter((child) => /^(?:between|among)$/.test(prepositionOf(sentence, child) ?? ''))
    .flatMap((child) => spread(sentence, child.index));
}

/** The sides that the verb over an event noun adds to those of the noun itself. */
export function addGovernorSides(
  context: ClaimContext,
  frame: Frame,
  governor: Governor,
  own: readonly MeetingParticipant[],
): MeetingParticipant[] {
  const verb = governor.frame;
  const { preposition } = governor;
  const { sentence } = frame;
  const refsOf = (heads: readonly number[]): ActorRef[] => context.actors.refsOf(sentence, heads);
  const subjects = refsOf(
    verb === frame
      ? frame.arguments.flatMap(({ relation, heads }) => (relation === 'nsubj' ? heads : []))
      : governor.relation === 'oblique'
        ? preposition === 'for'
          ? surfaceSubject(verb)
          : takesPart(verb)
            ? roster(verb)
            : verb.agent
        : verb.passive && !verb.patient.includes(frame.predicate)
          ? [...verb.patient, ...verb.agent]
          : verb.agent,
  );
  const refs: ActorRef[] = [];
  const more: ActorRef[] = [];
  // "a call to her counterpart"
  const sided = frame.arguments.some(({ preposition: mark }) =>
    (isByTelephone(frame) ? /^(?:with|between|to)$/ : /^(?:with|between)$/).test(mark ?? ''),
  );
  // "raised the matter with X over lunch"
  const partners = verb.noun ? [] : partnersOf(context, verb);
  // "a conversation took place between A and B"
  const beside = besideOf(governor);
  if (governor.relation !== 'oblique') more.push(...refsOf(beside));
  // "turned down a request by X for a meeting"
  const asking =
    governor.asking && sentence.frames.find((other) => other.noun && other.lemma === governor.asking);
  if (asking) more.push(...refsOf(asking.agent));
  const guests =
    BRINGING.test(verb.lemma) && /^(?:for|to|in|into)$/.test(preposition ?? '') && !verb.passive
      ? refsOf(verb.patient)
      : [];
  const told =
    TELLING.test(verb.lemma) && AT_MEETING.test(preposition ?? '') && own.length === 0
      ? refsOf(verb.patient)
      : [];
  const together =
    subjects.length > 1 &&
    own.length === 0 &&
    /^(?:in|during|for|at|after|following|from)$/.test(preposition ?? '');
  const travels =
    /^(?:visit|trip)$/.test(frame.lemma) && own.length === 1 && /^(?:on|during)$/.test(preposition ?? '');
  // "arrived in Togo on a visit"
  const visited =
    /^(?:visit|trip)$/.test(frame.lemma) &&
    own.length === 0 &&
    preposition === 'on' &&
    ARRIVING.test(verb.lemma)
      ? refsOf(destinationsOf(verb)).filter(({ kind }) => kind === 'STATE')
      : [];
  more.push(...visited);
  const alone =
    !sided &&
    !together &&
    !travels &&
    visited.length === 0 &&
    partners.length + guests.length + told.length === 0;
  if (governor.relation === 'oblique' && alone) return [...own];
  // "after two days of talks the ministers said": those who speak with one voice had them with each other
  const agreed = together && TALKS.has(frame.lemma) && /^(?:at|after|following)$/.test(preposition ?? '');
  const speaks = /^(?:say|tell|report|announce|add)$/.test(verb.lemma) && told.length === 0 && !agreed;
  if (governor.relation === 'object' || (governor.relation === 'oblique' && !speaks)) {
    refs.push(...subjects);
    more.push(...guests, ...told);
    // "returned from her talks in Lima with X": what the verb seems to be done with is whom the talks were with
    const owned = own.length === 1 && frame.arguments.some(({ relation }) => relation === 'nmod:poss');
    if (own.length === 0 || owned || governor.relation === 'object') more.push(...partners);
    if (governor.relation === 'object' || preposition === 'for')
      more.push(...givenSides(context, frame, verb));
  } else if (
    governor.relation === 'oblique' &&
    own.length === 1 &&
    /^(?:after|during|in|at|following|before|on)$/.test(preposition ?? '')
  ) {
    // "said after talks with X": the speaker was the other side
    refs.push(...subjects.filter((ref) => ref.kind === 'PERSON'));
  }
  return distinct([...parties(refs, roleOf(verb)), ...parties(more, 'PARTY'), ...own]);
}

/** "Took a call from X", "paid a visit to X", "gave a dinner for X": whom the verb names as the other side. */
function givenSides(context: ClaimContext, noun: Frame, verb: Frame): ActorRef[] {
  return [...verb.arguments, ...noun.arguments].flatMap(({ relation, preposition, heads }) => {
    const fits =
      (preposition === 'from' && /^(?:take|receive|get|have)$/.test(verb.lemma)) ||
      (preposition === 'to' && /^(?:pay|grant|give|make|place|put|owe)$/.test(verb.lemma)) ||
      (preposition === 'on' && verb.lemma === 'pay') ||
      (preposition === 'for' && /^(?:host|hold|give|organi[sz]e|lay)$/.test(verb.lemma)) ||
      (relation === 'iobj' && /^(?:pay|grant|give)$/.test(verb.lemma));
    const given = fits
      ? heads
      : preposition === 'in'
        ? heads.flatMap((head) => honoured(noun.sentence, head))
        : [];
    return context.actors.refsOf(noun.sentence, given).filter(isSomebody);
  });
}

/** "In honour of X". */
const honoured = (sentence: Sentence, honour: number): number[] =>
  /^hono(?:u)?r$/.test(sentence.tokens[honour]?.lower ?? '')
    ? childrenOf(sentence, honour)
        .filter((child) => prepositionOf(sentence, child) === 'of')
        .flatMap((child) => spread(sentence, child.index))
    : [];

const isSomebody = (ref: ActorRef): boolean => ref.kind !== 'GOVERNMENT_BODY';

function roleOf({ lemma }: Frame): MeetingParticipant['role'] {
  if (/^(?:host|chair|invite|receive|welcome)$/.test(lemma)) return 'HOST';
  return /^(?:mediate|broker)$/.test(lemma) ? 'MEDIATOR' : 'PARTY';
}
