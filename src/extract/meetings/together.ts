import type { ActorRef } from '../claim.js';
import type { Frame } from '../clauses.js';
import { type ClaimContext, related } from '../context.js';
import { isNamed } from '../frames/words.js';
import type { MeetingVerb } from '../lexicon/meeting-frames.js';
import { childrenOf } from '../syntax/dependents.js';
import type { Reason } from '../trace/reasons.js';

/** What a verb lacks that tells of a meeting only beside other things; null where nothing. */
export function lackOfTogether(
  context: ClaimContext,
  frame: Frame,
  verb: MeetingVerb,
  subjects: readonly ActorRef[],
  others: readonly ActorRef[],
): Reason | null {
  const { sentence, patient } = frame;
  if (verb.objects && !patient.some((at) => verb.objects?.has(sentence.tokens[at]?.lemma ?? '')))
    return 'meeting/other-object';
  if (verb.intransitive && patient.length > 0) return 'meeting/other-object';
  const loosely = verb.objects !== undefined || verb.loosely === true;
  if (verb.statesmen && !areStatesmen(context, [...subjects, ...others], loosely))
    return 'meeting/no-statesmen';
  // "joined X in condemning": at one in a cause
  if (verb.lemma === 'join' && hasCause(frame)) return 'meeting/other-sense';
  if (verb.ahead && !isAwaited(frame)) return 'meeting/other-sense';
  // "are to be the guests of" may come to nothing
  if (verb.lemma === 'guest' && frame.infinitive) return 'meeting/open';
  if (
    verb.lemma === 'invite' &&
    !sentence.frames.some(({ lemma, negated }) => lemma === 'accept' && !negated)
  )
    return 'meeting/open';
  // "reviewed their budgets": each his own
  if (verb.occasion && !verb.objects && others.length === 0 && patient.some((at) => isTheirs(frame, at)))
    return 'meeting/other-object';
  return verb.occasion && !hasOccasion(context, frame) ? 'meeting/no-occasion' : null;
}

const isTheirs = ({ sentence }: Frame, at: number): boolean =>
  childrenOf(sentence, at).some(({ lower }) => lower === 'their');

/**
 * Whether all are people who act for a state, and not all for the same: as the article says, or because it has told that
 * they met. Of people whom it only names, and `loosely`, what states have with each other is enough.
 */
export function areStatesmen(context: ClaimContext, refs: readonly ActorRef[], loosely = false): boolean {
  if (refs.length < 2 || !refs.every(({ kind }) => kind === 'PERSON')) return false;
  const states = new Set(refs.map(({ country }) => country));
  if (!states.has(null)) return states.size > 1;
  if (loosely && context.document.publicAffairs && refs.every(({ named, country }) => named || country))
    return true;
  return context.document.claims.some(
    (claim) =>
      claim.kind === 'meeting' &&
      refs.every(({ name }) => claim.participants.some((other) => other.name === name)),
  );
}

function hasCause(frame: Frame): boolean {
  const { sentence } = frame;
  if (sentence.frames.some((other) => other.parent === frame && other.mark === 'in')) return true;
  return frame.arguments.some(
    ({ preposition, heads }) =>
      preposition === 'in' &&
      heads.some((head) => sentence.tokens[head]?.tag === 'NOUN' && !isNamed(sentence, head)),
  );
}

/** "Expects X in Lima on Sunday": somebody is to come somewhere, rather than to do something. */
const isAwaited = (frame: Frame): boolean =>
  !frame.sentence.frames.some((other) => other.parent === frame && /^[xc]comp$/.test(other.link)) &&
  frame.arguments.some(({ preposition }) => /^(?:in|at|for|to)$/.test(preposition ?? ''));

/** Whether a day or a place belongs to a verb. */
function hasOccasion(context: ClaimContext, frame: Frame): boolean {
  const frames = related(frame);
  if (context.placeOf(frames) ?? context.onlyPlace(frame)) return true;
  return /^\d{4}-\d\d-\d\d$/.test(context.dateOf(frames, 'past') ?? context.onlyDate(frame, 'past') ?? '');
}

/** What somebody speaks in or to, who does not speak with the others. */
const AUDIENCES =
  /^(?:interview|address|speech|message|statement|broadcast|article|column|letter|remark|radio|television|tv|conference|ceremony|opening|event|forum|rally|reporter|journalist|congress|assembly|debate)$/;
/** Words of what each does for himself. */
const APART = /^(?:separate|separately|both|each|publicly)$/;

/** "A and B spoke about the bridge": with each other, unless it is said to whom, or that each spoke for himself. */
export function isTogether(context: ClaimContext, frame: Frame, subjects: readonly ActorRef[]): boolean {
  const { sentence } = frame;
  const about = frame.arguments.some(({ preposition }) => /^(?:about|of)$/.test(preposition ?? ''));
  if (!about || !areStatesmen(context, subjects, true)) return false;
  return !sentence.tokens.some(({ lemma, lower }) => AUDIENCES.test(lemma) || APART.test(lower));
}
