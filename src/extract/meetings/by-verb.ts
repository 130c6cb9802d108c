import { distinct } from '../actors.js';
import type { ActorRef, MeetingClaim, MeetingStatus } from '../claim.js';
import type { Argument, Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { argument } from '../frames/attachment.js';
import { childrenOf } from '../syntax/dependents.js';
import { REFUSING } from '../lexicon/control.js';
import {
  MEETING_IDIOMS,
  MEETING_NOUN_VERBS,
  MEETING_VERBS,
  type MeetingVerb,
} from '../lexicon/meeting-frames.js';
import { TOGETHER_IDIOMS, TOGETHER_VERBS } from '../lexicon/together.js';
import { type Reading, readModality } from '../modality.js';
import { carryOn } from './again.js';
import { build } from './build.js';
import { itHappens } from './it-happens.js';
import { misfitOf } from './fits.js';
import { ASKING } from './governor.js';
import { afterTheLast } from './sequence.js';
import { parties, partnersOf } from './sides.js';
import { settled, statusOf } from './status.js';

/** A verb that says by itself that actors met: "met", "received", "telephoned". */
export function verbMeeting(
  context: ClaimContext,
  frame: Frame,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  for (const verb of meetingVerbs(context, frame)) {
    const claim = meetingBy(context, frame, verb);
    if (!claim) continue;
    placeAs(context, frame, claim, earlier);
    if (claim.status === 'HELD' && claim.date === null)
      claim.date = afterTheLast(frame, earlier, context.document.article.publishedAt);
    return claim;
  }
  return itHappens(context, frame, earlier);
}

/**
 * "The two ministers spoke for three hours": of those whom it does not name again, a sentence without a day and a place
 * tells more of the meeting that brought them together last.
 */
function placeAs(
  context: ClaimContext,
  { sentence, agent }: Frame,
  claim: MeetingClaim,
  earlier: readonly MeetingClaim[],
): void {
  const forms = agent.map((head) => context.actors.mentionAt(sentence, head)?.form);
  if (forms.every((form) => form === 'pronoun' || form === 'group')) carryOn(claim, earlier);
}

function meetingBy(context: ClaimContext, frame: Frame, verb: MeetingVerb): MeetingClaim | null {
  const { sentence } = frame;
  // "the accord was signed by A and B": what is done to is nobody
  const inPassive = frame.passive && !verb.objects;
  const subjects = context.actors.refsOf(sentence, inPassive ? frame.patient : frame.agent);
  const others = othersOf(context, frame, verb);
  if (frame.mark === 'if' || isCounterfactual(frame))
    return context.reject(frame, 'meeting/open', frame.mark ?? 'would');
  const misfit = misfitOf(context, frame, verb, subjects, others);
  if (misfit)
    return context.reject(frame, misfit, others[0]?.name ?? sentence.tokens[frame.patient[0] ?? -1]?.text);
  const participants = parties(subjects, inPassive ? 'PARTY' : (verb.role ?? 'PARTY')).concat(
    parties(others, verb.role && inPassive ? 'HOST' : 'PARTY'),
  );
  const reading = readModality(frame);
  const status = verbStatus(frame, verb, reading);
  // "left her to hand over the letter": what may come to be together tells nothing
  if (verb.statesmen && status === 'UNCERTAIN') return context.reject(frame, 'meeting/open', reading.by);
  return build(
    context,
    frame,
    participants,
    status,
    verb.format,
    reading,
    `meeting/verb/${frame.lemma}${frame.particle ? ` ${frame.particle}` : ''}`,
  );
}

/** The other side, wherever the verb has it. */
function othersOf(context: ClaimContext, frame: Frame, verb: MeetingVerb): ActorRef[] {
  const { sentence } = frame;
  if (frame.passive && !verb.objects) return context.actors.refsOf(sentence, frame.agent);
  const met = [...frame.arguments, ...besideObject(frame, verb)].flatMap(
    ({ relation, preposition, heads }) =>
      isOther(verb, relation, preposition) ? heads.map((head) => antecedentOf(frame, head)) : [],
  );
  const named = context.actors.refsOf(sentence, [...met, ...guests(frame, verb)]);
  const together = verb.others.includes('with') && named.length === 0;
  return distinct(together ? partnersOf(context, frame) : named);
}

/** "Met with visiting Prime Minister X": taken for a clause of visiting her. */
const guests = (frame: Frame, { others }: MeetingVerb): number[] =>
  frame.sentence.frames
    .filter(({ parent, lemma, mark }) => parent === frame && lemma === 'visit' && others.includes(mark ?? ''))
    .flatMap(({ patient }) => patient);

/** "Handed a letter to X": what the parse hangs on the object of a verb that takes a certain one. */
const besideObject = ({ sentence, patient }: Frame, { objects }: MeetingVerb): Argument[] =>
  objects
    ? patient
        .flatMap((object) => childrenOf(sentence, object))
        .filter(({ relation }) => relation === 'nmod')
        .map((child) => argument(sentence, child, 'obl'))
    : [];

/** "X, whom she received", "X, with whom she spoke": whoever the relative clause is about. */
const antecedentOf = ({ sentence, link, predicate }: Frame, head: number): number =>
  link === 'acl:relcl' && /^whom?$/.test(sentence.tokens[head]?.lower ?? '')
    ? (sentence.tokens[predicate]?.head ?? head)
    : head;

/** What became of a meeting that a verb tells of, with the noun that asked for it ("declined an invitation to meet"). */
function verbStatus(frame: Frame, verb: MeetingVerb, reading: Reading): MeetingStatus {
  const { parent } = frame;
  // "will be in Lima and meet": a bare form is put as the verb that it is coordinated with
  const shared = parent && frame.link === 'conj' && frame.tense === 'none' && parent.tense === 'future';
  const status = shared
    ? statusOf(parent, readModality(parent), 'future')
    : statusOf(frame, reading, frame.tense);
  // "ruled out meeting", "proposed meeting": what the verb above makes of a gerund
  const gerund = parent && /^[xc]comp$/.test(frame.link) && !frame.infinitive && frame.tense === 'none';
  const verdict = gerund ? MEETING_NOUN_VERBS.asObject.get(keyOf(parent)) : undefined;
  if (status === 'HELD' && verdict && verdict !== 'BY_TENSE')
    return settled(verdict, parent ?? frame, reading);
  if (verb.open && status === 'HELD') return 'UNCERTAIN';
  if (verb.ahead && status === 'HELD') return 'PLANNED';
  if (parent && frame.link === 'acl' && ASKING.has(parent.lemma)) {
    const answer = frame.sentence.frames.find(
      (other) => !other.noun && other.patient.includes(parent.predicate) && !other.negated,
    );
    if (answer && (REFUSING.has(answer.lemma) || answer.particle === 'down')) return 'REFUSED';
    if (answer?.lemma === 'accept') return 'PLANNED';
  }
  // "invited her to visit": nobody has said yes
  const invited =
    parent !== null && frame.link === 'xcomp' && /^(?:invite|ask|urge|tell)$/.test(parent.lemma);
  const accepted = frame.sentence.frames.some(({ lemma, negated }) => lemma === 'accept' && !negated);
  return invited && status === 'PLANNED' && !accepted ? 'UNCERTAIN' : status;
}

function keyOf({ lemma, particle }: { lemma: string; particle?: string | null }): string {
  return particle ? `${lemma} ${particle}` : lemma;
}

/** "Would have met": what did not come about is no meeting. */
const isCounterfactual = ({ modals, aspect }: Frame): boolean =>
  modals.includes('would') && aspect.startsWith('perfect');

/** The entries of the lexicon that a verb may fit, idioms included. */
function meetingVerbs(context: ClaimContext, frame: Frame): MeetingVerb[] {
  const verbs = VERBS.get(keyOf(frame)) ?? [];
  const idioms = IDIOMS.get(frame.lemma);
  if (!idioms) return [...verbs];
  const { sentence } = frame;
  const end = sentence.tokens[frame.predicate]?.end ?? sentence.end;
  const behind = context.text.slice(end, sentence.end).trimStart();
  return [...verbs, ...idioms.filter(({ words }) => words.test(behind))];
}

const VERBS = grouped([...MEETING_VERBS, ...TOGETHER_VERBS], keyOf);
const IDIOMS = grouped([...MEETING_IDIOMS, ...TOGETHER_IDIOMS], ({ lemma }) => lemma);

function grouped<T>(entries: readonly T[], key: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}

/** Whether an argument names the other side. */
function isOther(verb: MeetingVerb, relation: string, preposition: string | null): boolean {
  if (relation === 'obj' || relation === 'iobj') return verb.others.includes('obj');
  return preposition !== null && verb.others.includes(preposition);
}
