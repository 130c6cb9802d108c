import { distinct, keyOf } from '../actors.js';
import type { MeetingClaim, MeetingParticipant } from '../claim.js';
import type { ClaimContext } from '../context.js';
import type { DateMention, Mention, Sentence } from '../document.js';
import { isDate, prepositionOf } from '../frames/words.js';
import { reckon } from '../reckoning.js';
import { parties } from './sides.js';

/** Words that say of two things that they were not done together. */
const APART: ReadonlySet<string> = new Set(
  'separately later afterwards afterward then subsequently thereafter'.split(' '),
);
/** Times of a day, and what else may tell one thing that is done from the next. */
const TIMES: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midday lunch lunchtime dinner breakfast'.split(' '),
);
const JOINING: ReadonlySet<string> = new Set(
  'and with , on in at the this that late early same next following before after over during by'.split(' '),
);

/** How the words between two whom somebody met keep them apart. */
interface Parting {
  /** Where "and" stands. */
  and: number;
  /** Whether a time or the like stands before "and", and behind it. */
  before: boolean;
  behind: boolean;
  /** Whether "with" opens the second. */
  with: boolean;
  /** Whether the second came after the first, nobody knows how long. */
  later: boolean;
}

/**
 * "Met A on Monday and B on Tuesday", "held talks with A and, separately, with B", "sat down with A, and in the afternoon
 * with B": a meeting with each of them. Gives the meetings that the claim, now of the first, tells of besides.
 */
export function partedMeetings(
  context: ClaimContext,
  sentence: Sentence,
  claims: readonly MeetingClaim[],
): MeetingClaim[] {
  const [claim, ...others] = claims;
  if (!claim || others.length > 0 || claim.status === 'UNCERTAIN') return [];
  for (const mention of sentence.mentions) {
    const before = sentence.mentions.findLast(
      ({ last }) => last < mention.first && !isPlaceOf(claim, sentence, last),
    );
    const parting = before && partingOf(sentence, before, mention);
    if (!before || !parting) continue;
    const parted = part(context, sentence, claim, before, mention, parting);
    if (parted) return [parted];
  }
  return [];
}

const isPlaceOf = ({ place }: MeetingClaim, { mentions }: Sentence, last: number): boolean =>
  place !== null && mentions.some((mention) => mention.last === last && mention.place === place);

function partingOf(sentence: Sentence, first: Mention, second: Mention): Parting | null {
  const { tokens } = sentence;
  const between = tokens.slice(first.last + 1, second.first);
  const and = between.find(({ lower }) => lower === 'and');
  if (!and) return null;
  const tells = (index: number): boolean => {
    const lower = tokens[index]?.lower ?? '';
    return isDate(sentence, index) || TIMES.has(lower) || APART.has(lower);
  };
  const plain = between.every(
    ({ lower, index }) =>
      JOINING.has(lower) ||
      tells(index) ||
      sentence.mentions.some((at) => at.first <= index && index <= at.last),
  );
  if (!plain) return null;
  return {
    and: and.index,
    before: between.some(({ index }) => index < and.index && tells(index)),
    behind: between.some(({ index }) => index > and.index && tells(index)),
    with: between.at(-1)?.lower === 'with',
    later: between.some(({ lower }) => /^(?:later|then|subsequently|thereafter)$/.test(lower)),
  };
}

/** Takes the second side out of a claim, and gives its own; null where they were met together, or nobody is left who met them. */
function part(
  context: ClaimContext,
  sentence: Sentence,
  claim: MeetingClaim,
  first: Mention,
  second: Mention,
  parting: Parting,
): MeetingClaim | null {
  const { tokens } = sentence;
  const after = timeBehind(sentence, second.last);
  if (!parting.behind && !(parting.before && after)) return null;
  const verb = sentence.frames.findLast(({ noun, predicate }) => !noun && predicate < first.first);
  const head = tokens[second.head];
  if (!verb || !head || head.relation.startsWith('nsubj')) return null;
  const sides = parties(context.actors.refs(sentence, second.head), 'PARTY');
  // whom the parse has lost is met by "with", or between two times
  const isSide = (ref: MeetingParticipant): boolean =>
    claim.participants.some((other) => keyOf(other) === keyOf(ref));
  const free = parting.with || (prepositionOf(sentence, head) === null && second.title !== null);
  if (sides.length === 0 || !(sides.every(isSide) || free)) return null;
  const met = sentence.mentions
    .filter((mention) => mention.first > verb.predicate && mention.last < second.first)
    .flatMap((mention) => context.actors.refs(sentence, mention.head));
  const subjects = claim.participants.filter(
    (ref) => ![...met, ...sides].some((other) => keyOf(other) === keyOf(ref)),
  );
  const rest = claim.participants.filter((ref) => !sides.some((other) => keyOf(other) === keyOf(ref)));
  if (subjects.length === 0 || rest.length <= subjects.length) return null;
  claim.participants = rest;
  const dates = sentence.dates.filter(({ first: at }) => at > first.last);
  const own = dates.find((date) => date.last < parting.and);
  const other = dates.find((date) => date.first > parting.and && date.first < second.first) ?? after;
  const dayOf = (date: DateMention): string | null =>
    reckon(
      date.expression,
      context.document.article.publishedAt,
      claim.status === 'PLANNED' ? 'future' : 'past',
    ).edtf;
  if (own) claim.date = dayOf(own) ?? claim.date;
  const date =
    other === null ? (parting.later ? null : claim.date) : other === 'time' ? claim.date : dayOf(other);
  const placed = tokens.some(
    ({ index }) => index > verb.predicate && index < parting.and && isPlaceAt(sentence, claim, index),
  );
  return {
    ...claim,
    participants: distinct([...subjects, ...sides]),
    date,
    ...(placed && date !== claim.date ? { place: null, placeCountry: null } : {}),
  };
}

const isPlaceAt = ({ mentions }: Sentence, { place }: MeetingClaim, at: number): boolean =>
  mentions.some((mention) => mention.first === at && mention.place === place);

/** "On Tuesday", "in the evening" right behind a place in the sentence. */
function timeBehind({ tokens, dates }: Sentence, end: number): DateMention | 'time' | null {
  const last = tokens[end + 1]?.text === ',' ? end + 1 : end;
  const date = dates.find(({ first }) => first === last + 1 || first === last + 2);
  if (date) return date;
  const near = tokens.slice(last + 1, last + 5);
  return near.some(({ lower }) => TIMES.has(lower)) && near.some(({ tag }) => tag === 'ADP') ? 'time' : null;
}
