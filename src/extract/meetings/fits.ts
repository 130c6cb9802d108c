import type { ActorRef } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence, Token } from '../document.js';
import { prepositionOf } from '../frames/words.js';
import { FORMAT_WORDS, type MeetingVerb } from '../lexicon/meeting-frames.js';
import type { Reason } from '../trace/reasons.js';
import { isTogether, lackOfTogether } from './together.js';

/** Why a verb of the lexicon is not used of a meeting, as those who do it and what stands beside it show; null where it is. */
export function misfitOf(
  context: ClaimContext,
  frame: Frame,
  verb: MeetingVerb,
  subjects: readonly ActorRef[],
  others: readonly ActorRef[],
): Reason | null {
  const { sentence, lemma } = frame;
  if (frame.passive && !verb.others.includes('obj') && !verb.objects) return 'meeting/passive';
  const lack = lackOfTogether(context, frame, verb, subjects, others);
  if (lack) return lack;
  const hasObject = frame.patient.length > 0 && !frame.passive;
  // "met criticism", "met the deadline": an object that is nobody
  if (
    hasObject &&
    !isMutual(frame) &&
    verb.others.includes('obj') &&
    context.actors.refsOf(sentence, frame.patient).length === 0
  )
    return 'meeting/not-somebody';
  const onPhone =
    FORMAT_WORDS.some(([pattern]) => pattern.test(context.quote(sentence).quote)) &&
    !(verb.spoken && isOfTopic(frame));
  const alone =
    lemma === 'speak' && others.length === 0 && !isLong(frame) && !isTogether(context, frame, subjects);
  if ((verb.spoken || alone) && !onPhone) return 'meeting/no-phone-call';
  if (lemma === 'see' && frame.arguments.some((argument) => argument.preposition === 'as'))
    return 'meeting/seen-as';
  // "you can see them on the screen": able to look at them, unless it is said when
  if (
    lemma === 'see' &&
    frame.modals.some((word) => /^(?:can|could)$/.test(word)) &&
    sentence.dates.length === 0
  )
    return 'meeting/other-sense';
  if (lemma === 'brief' && !subjects.some(({ kind }) => kind === 'PERSON')) return 'meeting/other-sense';
  if (lemma === 'gather' && subjects.length < 2) return 'meeting/one-side';
  // "met with visiting Prime Minister X"
  if (lemma === 'visit' && /^(?:with|by|to)$/.test(frame.mark ?? '')) return 'meeting/describes';
  if (lemma === 'visit' && !isVisit(subjects, others)) return 'meeting/no-state-visit';
  if (lemma === 'call' && verb.format === 'VISIT' && !isCourtesy(frame)) return 'meeting/other-sense';
  if (verb.lemma === 'bring' && verb.particle === 'together' && others.length < 2) return 'meeting/one-side';
  if (others.length === 0) {
    if (subjects.length < 2 || !(verb.alone || isMutual(frame))) return 'meeting/no-other-side';
  } else if (!others.some((ref) => mayBeOther(ref, verb, lemma))) return 'meeting/not-somebody';
  return lemma === 'call' && verb.format === 'CALL' && !callsSomebody(frame) ? 'meeting/no-phone-call' : null;
}

/** "Told her of his telephone call with Togo": the call is what was told of. */
function isOfTopic({ sentence, predicate }: Frame): boolean {
  const words = sentence.tokens.filter(({ lower }) => ON_PHONE.test(lower));
  return words.length > 0 && words.every((word) => isUnderTopic(sentence, word, predicate));
}

function isUnderTopic(sentence: Sentence, word: Token, predicate: number): boolean {
  for (let at: Token | undefined = word; at && at.index !== predicate; at = sentence.tokens[at.head])
    if (/^(?:about|of|regarding|concerning)$/.test(prepositionOf(sentence, at) ?? '')) return true;
  return false;
}
const ON_PHONE = /^(?:tele)?phone$|^video|^online$|^virtual/;

/** "Spoke for two hours", "spoke until midnight": several do so with each other. */
const isLong = ({ sentence, arguments: found }: Frame): boolean =>
  found.some(
    ({ preposition, heads }) =>
      /^(?:for|until|till)$/.test(preposition ?? '') &&
      heads.some((head) => /^(?:hour|minute|midnight|day|night)$/.test(sentence.tokens[head]?.lemma ?? '')),
  );

/** Whether somebody may be the other side of a verb that is choosy. */
function mayBeOther(ref: ActorRef, verb: MeetingVerb, lemma: string): boolean {
  if (verb.person) return ref.kind === 'PERSON';
  // one "speaks to" a parliament or a conference in a speech
  if (/^(?:speak|talk)$/.test(lemma) && ref.kind === 'ORGANISATION' && !ref.named) return false;
  return (
    !verb.strict ||
    ref.kind === 'PERSON' ||
    ref.kind === 'ORGANISATION' ||
    ref.kind === 'ARMED_GROUP' ||
    (ref.kind === 'GOVERNMENT_BODY' && !/^(?:see|speak|talk)$/.test(lemma))
  );
}

/** "Consulted each other". */
const isMutual = ({ sentence, predicate }: Frame): boolean =>
  /^(?:each other|one another)\b/.test(
    [sentence.tokens[predicate + 1], sentence.tokens[predicate + 2]].map((token) => token?.lower).join(' '),
  );

/** Somebody who acts for one state goes to another: a visit that states receive, not a tourist's. */
function isVisit([visitor]: readonly ActorRef[], [host]: readonly ActorRef[]): boolean {
  if (!visitor || !host || visitor.kind !== 'PERSON' || !visitor.capacity) return false;
  return (
    (host.kind === 'PERSON' && (host.capacity !== null || host.name.includes(' '))) ||
    (host.kind === 'STATE' && visitor.country !== null && visitor.country !== host.country)
  );
}

/** What one goes to somebody for: "called on the president to discuss trade", and not "to resign". */
const PURPOSES =
  /^(?:discuss|talk|exchange|review|thank|congratulate|brief|inform|deliver|hand|convey|present|seek|explore)$/;

/** "Called on the president": to see her rather than to ask her for something. */
function isCourtesy(frame: Frame): boolean {
  const purposes = frame.sentence.frames.filter((other) => other.parent === frame && other.infinitive);
  return (
    purposes.every(({ lemma }) => PURPOSES.test(lemma)) &&
    !frame.arguments.some(({ preposition }) => preposition === 'for')
  );
}

/** What somebody is called to do who is summoned rather than telephoned. */
const SUMMONS: ReadonlySet<string> = new Set(
  'testify appear serve resign step answer account stand'.split(' '),
);

/** "Called X on Monday": nothing else after the person called, or "called X a liar" would be a call. */
function callsSomebody(frame: Frame): boolean {
  const { sentence, patient } = frame;
  const [called] = patient;
  if (called === undefined || patient.length !== 1) return false;
  if (sentence.frames.some((other) => other.parent === frame && SUMMONS.has(other.lemma))) return false;
  if (
    frame.arguments.some(({ preposition, relation }) => /^(?:for|upon|xcomp)$/.test(preposition ?? relation))
  )
    return false;
  const mention = sentence.mentions.find((found) => found.first <= called && called <= found.last);
  if (!mention) return false;
  // "called her counterpart, X, on Friday"
  const at = mention.last + (sentence.tokens[mention.last + 1]?.text === ',' ? 2 : 1);
  const next = sentence.tokens[at];
  const dated = sentence.dates.some(({ first }) => first === at || first === at + 1);
  return dated || !next || /^(?:[.;]|late|later|again|earlier|to|by)$/.test(next.lower);
}
