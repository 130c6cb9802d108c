import { distinct } from '../actors.js';
import type { MeetingClaim, MeetingParticipant, MeetingStatus } from '../claim.js';
import type { Frame } from '../clauses.js';
import { isDate } from '../frames/words.js';
import { childrenOf } from '../syntax/dependents.js';
import type { ClaimContext } from '../context.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import { DENYING } from '../lexicon/control.js';
import { NOUN_FORMATS, OBJECT_ONLY, WEAK_NOUNS } from '../lexicon/meeting-frames.js';
import { readModality } from '../modality.js';
import { anaphor, attended, carryOn, isMeant, isSaidOfLast } from './again.js';
import { build } from './build.js';
import { type Governor, governorOf, relativeGovernorOf } from './governor.js';
import { deniedAbove, presenceIn } from './presence.js';
import {
  addGovernorSides,
  besideOf,
  hasPartners,
  isOneSided,
  nounParticipants,
  nounSides,
  takesPart,
} from './sides.js';
import { isInPassing, nounStatus } from './status.js';

/** A noun that names an encounter, with the verb that says what became of it: "postponed the talks". */
export function nounMeeting(
  context: ClaimContext,
  frame: Frame,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  if (!MEETING_NOUNS.has(frame.lemma)) return null;
  if (isInName(frame)) return context.reject(frame, 'meeting/in-name');
  if (frame.link === 'compound') return context.reject(frame, 'meeting/describes');
  if (isOfOtherThings(frame)) return context.reject(frame, 'meeting/other-sense');
  const governor = governorOf(frame);
  const found = relativeGovernorOf(frame);
  const relative = found && found.frame !== governor?.frame ? found : null;
  // "the talks that A held with B led nowhere": no earlier ones
  const claim = meetingUnder(context, frame, governor, relative ? [] : earlier);
  return claim ?? (relative ? meetingUnder(context, frame, relative, earlier, governor) : null);
}

/**
 * The meeting that a noun names under one of the verbs that say something of it.
 * @param main the verb of the main clause, where `governor` is that of a clause about the noun: what the main clause says
 *   of the meeting holds ("the talks that they were to hold are off")
 */
function meetingUnder(
  context: ClaimContext,
  frame: Frame,
  governor: Governor | null,
  earlier: readonly MeetingClaim[],
  main: Governor | null = null,
): MeetingClaim | null {
  const told = governor && presenceIn(governor.frame);
  // whether somebody was there is no word on whether the others met
  const absent = told && (told.absent || deniedAbove(governor.frame, readModality(governor.frame)));
  if (told && isOfOthers(context, frame, governor, absent === true, earlier)) return null;
  const own = nounParticipants(context, frame);
  let participants = own;
  const sides = own.filter(({ role }) => role === 'PARTY').length;
  if (governor && (sides < 2 || isOneSided(frame) || hasPartners(governor)))
    participants = addGovernorSides(context, frame, governor, own);
  const ended = main ? nounStatus(frame, main, readModality(main.frame)) : null;
  const telling = main && ended && UNDONE.has(ended) ? main : governor;
  const reading = readModality(telling?.frame ?? frame);
  if (telling && DENYING.has(telling.frame.lemma)) reading.negated = !telling.frame.negated;
  const settled = nounStatus(frame, telling, reading);
  const passing = settled === null && isInPassing(frame, telling, context.document.article.publishedAt);
  const verdict = passing && own.length > 1 ? 'HELD' : settled;
  if (passing) participants = own;
  if (!verdict) return context.reject(frame, 'meeting/no-outcome');
  if (participants.length < 2) {
    const known = anaphor(context, frame, governor, own, earlier);
    if (!known) return context.reject(frame, 'meeting/one-side');
    // "to begin the meeting": what has been told of as held is not open again, unless somebody denies it
    if (
      known.status === 'HELD' &&
      verdict === 'UNCERTAIN' &&
      !reading.negated &&
      reading.modality !== 'DENIED'
    )
      return context.reject(frame, 'meeting/open', reading.by);
    // "the talks had been expected to last two days": a plan that is past tells nothing of what came of it
    if (known.status === 'HELD' && verdict === 'PLANNED' && isBygone(governor))
      return context.reject(frame, 'meeting/open', governor?.frame.parent?.lemma);
    participants = known.participants;
    return build(
      context,
      frame,
      participants,
      verdict,
      known.format,
      reading,
      `meeting/again/${frame.lemma}`,
      known,
      governor,
    );
  }
  if (isOwnSitting(frame, participants)) return context.reject(frame, 'meeting/one-side');
  const whole = attended(frame, governor, earlier);
  if (whole) participants = distinct([...participants, ...whole.participants.filter(({ named }) => named)]);
  if (OBJECT_ONLY.has(frame.lemma) && governor?.relation !== 'object')
    return context.reject(frame, 'meeting/weak-noun');
  const inCall = governor?.relation === 'oblique' && /^(?:in|during)$/.test(governor.preposition ?? '');
  const sided = own.length > 0 || (governor !== null && besideOf(governor).length > 0);
  if (WEAK_NOUNS.has(frame.lemma) && !sided && governor?.relation !== 'object' && !inCall)
    return context.reject(frame, 'meeting/weak-noun');
  // a call that is paid is a visit
  const paid = frame.lemma === 'call' && governor?.frame.lemma === 'pay';
  const format = paid ? 'VISIT' : (NOUN_FORMATS[frame.lemma] ?? 'IN_PERSON');
  const label = governor ? `${governor.frame.lemma} ${frame.lemma}` : frame.lemma;
  const claim = build(
    context,
    frame,
    participants,
    verdict,
    format,
    reading,
    `meeting/${passing ? 'passing' : 'noun'}/${label}`,
    whole,
    governor,
  );
  if (claim && !isConvincing(claim, frame, governor)) return context.reject(frame, 'meeting/other-sense');
  if (claim && isSaidOfLast(frame)) carryOn(claim, earlier);
  return claim;
}

/** What becomes of a meeting that does not take place as planned. */
const UNDONE: ReadonlySet<MeetingStatus> = new Set<MeetingStatus>(['CANCELLED', 'POSTPONED', 'REFUSED']);

/** Whether it is of a meeting of others that somebody is said to have been there or not, which `presence` reads. */
function isOfOthers(
  context: ClaimContext,
  frame: Frame,
  { frame: verb }: Governor,
  absent: boolean,
  earlier: readonly MeetingClaim[],
): boolean {
  const sides = nounSides(context, frame);
  if (sides.length > 1) return absent || takesPart(verb);
  return absent && sides.length === 0 && earlier.findLast(isMeant(frame))?.status === 'HELD';
}

/** Whether what is said of a meeting is what had been planned once: "had been expected to last". */
const isBygone = (governor: Governor | null): boolean => {
  const above = governor?.frame.infinitive ? governor.frame.parent : governor?.frame;
  return above?.tense === 'past' && above.aspect.startsWith('perfect');
};

/** "The Munich Security Conference": a noun in a proper name tells of no meeting. */
function isInName(frame: Frame): boolean {
  const token = frame.sentence.tokens[frame.predicate];
  return token !== undefined && token.index > 0 && /^\p{Lu}/u.test(token.text);
}

/** "call for peace", "the demand for talks": nouns with another sense are let go. */
function isConvincing(claim: MeetingClaim, frame: Frame, governor: Governor | null): boolean {
  const { sentence } = frame;
  if (frame.lemma === 'call') {
    const forSomething = childrenOf(sentence, frame.predicate).some(
      (child) =>
        child.relation === 'nmod' && childrenOf(sentence, child.index).some((word) => word.lower === 'for'),
    );
    const infinitive = childrenOf(sentence, frame.predicate).some((child) => child.relation === 'acl');
    return !forSomething && !infinitive && governor !== null && claim.status !== 'REFUSED';
  }
  // "told a conference" of others
  if (frame.lemma === 'conference' && governor?.frame.lemma === 'tell')
    return childrenOf(sentence, frame.predicate).some(({ lower }) => lower === 'joint');
  // "an exchange of fire"
  if (frame.lemma === 'exchange')
    return frame.arguments.every(
      ({ preposition, heads }) =>
        preposition !== 'of' ||
        heads.some((head) => /^(?:view|opinion|idea)$/.test(sentence.tokens[head]?.lemma ?? '')),
    );
  // "a round of talks": the talks tell of it
  return frame.lemma !== 'round' || !frame.arguments.some(({ preposition }) => preposition === 'of');
}

/** "Chaired a session of the ministry's board": a body that sits does not meet those who belong to it. */
const isOwnSitting = (frame: Frame, participants: readonly MeetingParticipant[]): boolean =>
  participants.length === 2 &&
  participants.some(({ kind, named, name }) => kind === 'ORGANISATION' && !named && /['’]s /.test(name)) &&
  frame.arguments.some(({ preposition }) => preposition === 'of') &&
  !isOneSided(frame);

/** "A round of licences": no meeting, whatever has been told before. */
const isOfOtherThings = ({ lemma, sentence, arguments: found }: Frame): boolean =>
  lemma === 'round' &&
  found.some(
    ({ preposition, heads }) =>
      preposition === 'of' &&
      !heads.some((head) => isDate(sentence, head) || MEETING_NOUNS.has(sentence.tokens[head]?.lemma ?? '')),
  );
