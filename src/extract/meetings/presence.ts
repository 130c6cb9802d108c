import { distinct, isSomebody, keyOf, sameSide } from '../actors.js';
import type { ActorRef, MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { spread } from '../frames/coordination.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import { AWAY, PRESENCE_VERBS, type PresenceVerb, ROOMS } from '../lexicon/presence.js';
import { type Reading, readModality } from '../modality.js';
import { childrenOf } from '../syntax/dependents.js';
import { isMeant } from './again.js';
import { build } from './build.js';
import type { Governor } from './governor.js';
import { nounSides, parties, roster } from './sides.js';
import { statusOf } from './status.js';

/** What a verb of being there says: of which meeting, and whether of somebody's being away. */
interface Presence {
  /** The noun of the meeting, or a token that stands for it; null where it is left out. */
  meeting: number | null;
  absent: boolean;
}

/** How far back a meeting may have been told of to which "was not there" points. */
const NEAR = 2;

/** Whether a verb tells whether somebody was at a meeting, and at which. */
export function presenceIn(frame: Frame): Presence | null {
  // "had not been at the meeting": the noun itself is what is said of somebody
  if (frame.noun) return isAtItself(frame) ? { meeting: frame.predicate, absent: frame.negated } : null;
  // "was not there": the word itself is the predicate
  const lemma = frame.lemma === 'there' ? 'be' : frame.lemma;
  for (const entry of BY_LEMMA.get(lemma) ?? []) {
    const found = presenceBy(frame, entry);
    if (found) return found;
  }
  return null;
}

const isAtItself = ({ sentence, predicate }: Frame): boolean => {
  const children = childrenOf(sentence, predicate);
  return (
    children.some(({ relation }) => relation === 'cop') &&
    children.some(({ relation, lower }) => relation === 'case' && /^(?:at|in)$/.test(lower))
  );
};

const BY_LEMMA = new Map<string, PresenceVerb[]>();
for (const entry of PRESENCE_VERBS) BY_LEMMA.set(entry.lemma, [...(BY_LEMMA.get(entry.lemma) ?? []), entry]);

function presenceBy(frame: Frame, entry: PresenceVerb): Presence | null {
  const { sentence, predicate, patient, passive } = frame;
  if (passive) return null;
  const away = AWAY.get(entry.lemma);
  const children = childrenOf(sentence, predicate);
  if (away !== undefined && !children.some(({ lower }) => lower === away)) return null;
  const part = patient.find((at) => entry.object?.has(sentence.tokens[at]?.lemma ?? '') === true);
  if (entry.object && part === undefined) return null;
  const none = part !== undefined && childrenOf(sentence, part).some(({ lower }) => lower === 'no');
  const absent = (entry.absent ?? false) !== (frame.negated || none);
  for (const head of headsAt(frame, entry, part)) {
    const { lemma = '', lower = '' } = sentence.tokens[head] ?? {};
    const told = MEETING_NOUNS.has(lemma) || (!entry.named && /^(?:it|them|this|that)$/.test(lower));
    if (told || (entry.room && ROOMS.has(lemma))) return { meeting: head, absent };
    // "was not in Lima", where the meeting was
    if (
      entry.lemma === 'be' &&
      absent &&
      sentence.mentions.some(({ head: at, place }) => at === head && place)
    )
      return { meeting: head, absent };
  }
  if (entry.room && children.some(({ lower }) => lower === 'there')) return { meeting: null, absent };
  if (sentence.tokens[predicate]?.lower === 'there' && entry.room) return { meeting: null, absent };
  const bare = entry.alone && (entry.object !== undefined || patient.length === 0);
  return bare && headsAt(frame, entry, part).length === 0 ? { meeting: null, absent } : null;
}

/** The tokens that stand where a verb has the meeting. */
function headsAt(
  { sentence, predicate, lemma, arguments: found }: Frame,
  { at }: PresenceVerb,
  part?: number,
): number[] {
  const heads = found
    .filter(({ relation, preposition }) => at.includes(relation === 'obj' ? 'obj' : (preposition ?? '')))
    .flatMap(({ heads: all }) => all);
  const beside =
    part === undefined ? [] : childrenOf(sentence, part).filter(({ relation }) => relation === 'nmod');
  // "was not in the room": the noun itself is the predicate
  return [...heads, ...beside.map(({ index }) => index), ...(lemma === 'be' ? [predicate] : [])];
}

/**
 * "A was not in the room", "B did not take part in the talks between C and D", "E attended as well": who was at a meeting
 * of others, or was not. `earlier` are the meetings told of before, the sentence's own among them.
 */
export function presence(
  context: ClaimContext,
  frame: Frame,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  const found = presenceIn(frame);
  if (!found) return null;
  const { sentence } = frame;
  const reading = readModality(frame);
  const somebody = whoIsMeant(context, frame);
  const denied = (somebody.none && !frame.negated) || deniedAbove(frame, reading);
  const absent = found.absent !== denied;
  const noun = sentence.frames.find(({ noun: isNoun, predicate }) => isNoun && predicate === found.meeting);
  const sides = noun ? nounSides(context, noun) : [];
  const status = statusOf(
    frame,
    { ...reading, negated: false, refused: false, modality: asserted(reading) },
    frame.tense,
  );
  if (status !== 'HELD' && !(status === 'PLANNED' && sides.length > 1)) return null;
  const told: Reading = { ...reading, modality: 'ASSERTED', negated: false, refused: false, by: undefined };
  const rule = `meeting/presence/${frame.lemma}`;
  // "also present were the mayor and students": only those are asked for again who are somebody
  const refs = somebody.refs.filter(
    (ref) => isSomebody(ref) && sides.every((side) => keyOf(side) !== keyOf(ref)),
  );
  if (noun && sides.length > 1) {
    const governor: Governor = { frame, relation: 'oblique', preposition: null, asking: null };
    const there = absent ? sides : [...sides, ...parties(refs, 'PARTY')];
    const claim = build(context, noun, there, status, 'IN_PERSON', told, rule, null, governor);
    return claim && absent ? without(claim, refs) : claim;
  }
  if (refs.length === 0 || sides.length > 0) return null;
  const known = meant(context, frame, noun ?? null, found, earlier);
  if (!known) return null;
  if (!absent) {
    if (refs.every((ref) => known.participants.some((other) => sameSide(other, ref)))) return null;
    const all = distinct([...known.participants, ...parties(refs, 'PARTY')]);
    return build(context, frame, all, 'HELD', known.format, told, rule, known, null);
  }
  const rest = known.participants.filter((side) => refs.every((ref) => keyOf(side) !== keyOf(ref)));
  // of two who met, whoever was not there denies the meeting
  if (rest.length < 2) {
    const not: Reading = { ...told, negated: true };
    return build(context, frame, known.participants, 'UNCERTAIN', known.format, not, rule, known, null);
  }
  const claim = build(context, frame, rest, 'HELD', known.format, told, rule, known, null);
  return claim && without(claim, refs);
}

const without = (claim: MeetingClaim, absent: readonly ActorRef[]): MeetingClaim =>
  absent.length === 0
    ? claim
    : Object.assign(claim, { absent: distinct([...(claim.absent ?? []), ...absent]) });

/** What the verbs above a denial make of it is no doubt about the meeting. */
const asserted = ({ modality }: Reading): Reading['modality'] =>
  modality === 'DENIED' ? 'ASSERTED' : modality;

/** "Denied that she had attended", "denies having taken part". */
export const deniedAbove = (frame: Frame, reading: Reading): boolean =>
  reading.modality === 'DENIED' || (reading.negated && !frame.negated);

/** Who is said to have been there or not; of "nobody from Peru was present" those who then were not. */
function whoIsMeant(context: ClaimContext, frame: Frame): { refs: ActorRef[]; none: boolean } {
  const { sentence } = frame;
  const heads = frame.noun ? subjectsOf(frame) : roster(frame);
  const none = heads.find((at) => /^(?:nobody|none|no-one)$/.test(sentence.tokens[at]?.lower ?? ''));
  if (none !== undefined) {
    const from = childrenOf(sentence, none).filter(({ relation }) => relation === 'nmod');
    return {
      refs: context.actors.refsOf(
        sentence,
        from.flatMap(({ index }) => spread(sentence, index)),
      ),
      none: true,
    };
  }
  return { refs: context.actors.refsOf(sentence, heads), none: heads.some((at) => isNo(sentence, at)) };
}

const subjectsOf = ({ arguments: found }: Frame): number[] =>
  found.flatMap(({ relation, heads }) => (relation === 'nsubj' ? heads : []));

/** "No Peruvian minister". */
const isNo = (sentence: Sentence, head: number): boolean => {
  const mention = sentence.mentions.find(({ first, last }) => first <= head && head <= last);
  const first = mention?.first ?? head;
  return sentence.tokens[first]?.lower === 'no' || sentence.tokens[first - 1]?.lower === 'no';
};

/** The meeting of which it is told who was there: the one that a noun names, else the one told of just before. */
function meant(
  context: ClaimContext,
  { sentence }: Frame,
  noun: Frame | null,
  { meeting }: Presence,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  const last = noun ? earlier.findLast(isMeant(noun)) : earlier.at(-1);
  if (last?.status !== 'HELD') return null;
  if (noun) {
    const place = context.placeOf([noun]);
    return place && last.place !== null && place.name !== last.place ? null : last;
  }
  const between = context.document.sentences.filter(
    ({ start, end }) => start >= last.end && end <= sentence.start,
  );
  if (between.length > NEAR) return null;
  const where = sentence.mentions.find(({ head, place }) => head === meeting && place !== null)?.place;
  return where === undefined || where === last.place ? last : null;
}
