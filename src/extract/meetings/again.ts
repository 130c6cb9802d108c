import type { MeetingClaim, MeetingParticipant } from '../claim.js';
import type { Frame } from '../clauses.js';
import { childrenOf } from '../syntax/dependents.js';
import { type ClaimContext, related } from '../context.js';
import { NOUN_FORMATS } from '../lexicon/meeting-frames.js';
import type { Governor } from './governor.js';
import { takesPart } from './sides.js';

/** "The talks", "the July 31 meeting", "this meeting": one that the article has told of already. */
export function anaphor(
  context: ClaimContext,
  frame: Frame,
  governor: Governor | null,
  own: readonly MeetingParticipant[],
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  if (!governor || governor.relation === 'oblique') return null;
  if (isFurther(frame)) return own.length === 0 ? oneOfMany(context, frame, earlier) : null;
  if (!isDefinite(frame)) return null;
  // "the talk is of the coalition" is of no talks
  if (isNewHere(frame) || frame.sentence.tokens[frame.predicate]?.lower === 'talk') return null;
  const place = context.placeOf([frame]);
  const fitting = earlier.filter(
    (claim) =>
      claim.status !== 'UNCERTAIN' &&
      (!place || !claim.place || claim.place === place.name) &&
      own.every((ref) =>
        claim.participants.some((other) => other.name === ref.name || other.country === ref.country),
      ),
  );
  return (
    fitting.findLast(({ rule }) => rule.endsWith(frame.lemma)) ??
    fitting.findLast(mayBe(frame)) ??
    (fitting.length === 0 ? oneOfMany(context, frame, earlier) : null)
  );
}

/** "A new round", "a further meeting". */
const isFurther = ({ sentence, predicate, lemma }: Frame): boolean =>
  /^(?:round|meeting|session)$/.test(lemma) &&
  childrenOf(sentence, predicate).some(({ lower }) =>
    /^(?:new|further|second|third|fourth|fifth|next|another)$/.test(lower),
  );

/** "The round of 3 May in Lima": another meeting of those whom all that the article has told of brought together. */
function oneOfMany(
  context: ClaimContext,
  frame: Frame,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  const last = earlier.at(-1);
  if (!last || OCCASIONS.has(frame.lemma) || context.dateOf([frame, ...related(frame)], 'past') === null)
    return null;
  const names = ({ participants }: MeetingClaim): string =>
    participants
      .map(({ name }) => name)
      .sort()
      .join('|');
  if (!earlier.every((claim) => names(claim) === names(last))) return null;
  return { ...last, date: null, place: null, placeCountry: null };
}

/** "The meeting was attended by…": the meeting told of last, which a list of those who took part belongs to. */
export function attended(
  frame: Frame,
  governor: Governor | null,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  if (!governor || !isDefinite(frame) || isNewHere(frame)) return null;
  if (governor.frame.lemma !== 'attend' && !takesPart(governor.frame)) return null;
  const last = earlier.findLast(mayBe(frame));
  return last?.status === 'HELD' ? last : null;
}

/**
 * Gives a claim of a meeting that names neither day nor place those of the meeting told of last, with what it was a
 * call or a visit, where both are of the same people.
 */
export function carryOn(claim: MeetingClaim, earlier: readonly MeetingClaim[]): void {
  const last = earlier.at(-1);
  if (claim.status !== 'HELD' || claim.date !== null || claim.place !== null || last?.status !== 'HELD')
    return;
  if (last.participants.length !== claim.participants.length) return;
  if (!last.participants.every(({ name }) => claim.participants.some((other) => other.name === name))) return;
  claim.date = last.date;
  claim.place = last.place;
  claim.placeCountry = last.placeCountry;
  if (isRemote(last) && claim.format === 'IN_PERSON') claim.format = last.format;
}

const isRemote = ({ format }: MeetingClaim): boolean => format === 'CALL' || format === 'VIDEO';

/** "It was the first conversation of the two": what is said of the meeting that the article has just told of. */
export const isSaidOfLast = ({ sentence, predicate }: Frame): boolean =>
  childrenOf(sentence, predicate).some(
    ({ relation, lower }) => relation.startsWith('nsubj') && /^(?:it|this|that)$/.test(lower),
  );

const isDefinite = ({ sentence, predicate }: Frame): boolean =>
  childrenOf(sentence, predicate).some((child) => /^(?:the|this|these|those|that|their)$/.test(child.lower));

/** "Proposed a joint meeting and said that the meeting should…": one that the sentence itself has spoken of first. */
const isNewHere = (frame: Frame): boolean =>
  frame.sentence.frames.some(
    (other) =>
      other.noun && other.lemma === frame.lemma && other.predicate < frame.predicate && !isDefinite(other),
  );

/** Nouns of talking to somebody, which no visit or summit is called by. */
const TALK: ReadonlySet<string> = new Set(['conversation', 'call', 'chat', 'phone-call']);

/** Nouns of occasions of their own, which other meetings are not called by. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'summit conference visit trip ceremony reception dinner lunch breakfast banquet luncheon'.split(' '),
);

/** Whether a noun with an article may point to a meeting told of before. */
export const isMeant = (frame: Frame): ((claim: MeetingClaim) => boolean) =>
  isDefinite(frame) && !isNewHere(frame) ? mayBe(frame) : () => false;

const mayBe =
  ({ lemma }: Frame) =>
  ({ format, rule, quote }: MeetingClaim): boolean =>
    OCCASIONS.has(lemma)
      ? rule.endsWith(lemma) || NOUN_FORMATS[lemma] === format || quote.toLowerCase().includes(lemma)
      : !TALK.has(lemma) || (format !== 'VISIT' && format !== 'SUMMIT');
