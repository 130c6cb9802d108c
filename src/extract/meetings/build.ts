import { distinct, isPrivate } from '../actors.js';
import { readAttribution } from '../attribution.js';
import type { MeetingClaim, MeetingFormat, MeetingParticipant, MeetingStatus } from '../claim.js';
import type { Frame } from '../clauses.js';
import { type ClaimContext, related } from '../context.js';
import { childrenOf } from '../syntax/dependents.js';
import { edgesOf } from '../frames/words.js';
import { DISOWNED_PLANS, DISOWNING } from '../lexicon/denial-words.js';
import { GONE_BY } from '../lexicon/verb-forms.js';
import { TOPIC_VERBS } from '../lexicon/meeting-frames.js';
import type { Direction } from '../reckoning.js';
import type { Reading } from '../modality.js';
import { bystandersOf, withBystanders } from './bystanders.js';
import { dayBefore, isBesideAnother, isCountedFrom } from './counted-days.js';
import { type Governor, governorOf } from './governor.js';
import { movedDays } from './moved-days.js';
import { occasionBefore, placeBesideDay } from './several.js';
import { spokenFormat } from './spoken.js';
import { topicsOf } from './topics.js';

/** How often claims are expected to be right, by the beginning of their rule. */
const CONFIDENCE: readonly [string, number][] = [
  ['meeting/verb', 0.85],
  ['meeting/again', 0.7],
];

/** The claim of a meeting; null where fewer than two take part, or nobody of public office. */
export function build(
  context: ClaimContext,
  frame: Frame,
  everyone: readonly MeetingParticipant[],
  status: MeetingStatus,
  format: MeetingFormat,
  reading: Reading,
  rule: string,
  known: MeetingClaim | null = null,
  governor: Governor | null = frame.noun ? governorOf(frame) : null,
): MeetingClaim | null {
  const apart = isCountedFrom(frame) || isBesideAnother(frame, governor);
  const governed = governor ? related(governor.frame) : [];
  const around = apart
    ? related(frame).filter((other) => other === frame || !governed.includes(other))
    : [...new Set([...related(frame), ...governed])];
  const beside = bystandersOf(context, around);
  const participants = withSenders(
    context,
    frame,
    withoutOwnStates(withBystanders(distinct(everyone), beside)),
  );
  // "the talks were mediated by A and B" does not say between whom
  if (participants.length < 2 || participants.every(({ role }) => role === 'MEDIATOR'))
    return context.reject(frame, 'meeting/one-side');
  const isPublic = !participants.every((ref) => isPrivate(ref) || isOnlyDescribed(ref));
  // in the news of an affair of states, people by name are known from what was told before
  if (!isPublic && !(context.document.publicAffairs && participants.every(({ named }) => named)))
    return context.reject(frame, 'meeting/private');
  // "the first to discuss it since 2011"
  if (!isPublic && reading.modality === 'POSSIBLE') return context.reject(frame, 'meeting/open', reading.by);
  const { sentence } = frame;
  const topic = spanOfTopic(frame);
  const frames = around.filter(
    ({ predicate }) => !topic || predicate < topic.first || predicate > topic.last,
  );
  const quote = context.quote(sentence);
  const looks = lookOf(status, governor?.frame ?? frame) ?? reading.direction;
  const oldPlans = status === 'POSTPONED' ? frames.filter(isOldPlan) : [];
  const moving = status === 'POSTPONED' ? movedDays(context, governor?.frame ?? frame, looks) : null;
  const counted = dayBefore(context, frame, governor);
  const before = occasionBefore(context, frame);
  const own =
    moving?.to ??
    counted ??
    context.dateOf(
      frames.filter((each) => !oldPlans.includes(each)),
      looks,
      moving?.from ?? topic,
    ) ??
    context.dateCounted(governor?.frame ?? frame) ??
    dayThere(context, frame, governor?.frame ?? frame, looks) ??
    before?.date ??
    (topic || moving || apart || oldPlans.length > 0 ? null : context.onlyDate(frame, looks));
  const date = own ?? (status === 'POSTPONED' ? null : (known?.date ?? null));
  const there = whereTold(governor?.frame ?? frame);
  const place =
    context.placeOf(frames) ??
    (there ? context.placeOf([there]) : null) ??
    before ??
    (topic || apart ? null : context.onlyPlace(frame)) ??
    (topic || apart || own === null || TOPIC_VERBS.has(frame.lemma)
      ? null
      : placeBesideDay(context, sentence));
  // another day, perhaps in another place
  const knownPlace = own !== null && known?.date && own !== known.date ? null : known;
  const published = context.document.article.publishedAt?.slice(0, 10);
  const ahead =
    published !== undefined &&
    date !== null &&
    /^\d{4}-\d\d-\d\d/.test(date) &&
    date.slice(0, 10) > published;
  // "meets X on 3 May" in an article of unknown day announces
  const announced = published === undefined && date !== null && frame.tense === 'present' && !frame.noun;
  const moved = status === 'PLANNED' && own !== null && !reading.negated && isMoved(governor?.frame ?? frame);
  // "will meet on Friday, a week after their talks in Riga": these are over
  const over =
    status === 'PLANNED' && published !== undefined && counted !== null && counted.slice(-10) < published;
  const missed = reading.negated && wasPlanned(governor?.frame ?? frame);
  const settledStatus = moved
    ? 'POSTPONED'
    : missed
      ? 'CANCELLED'
      : over
        ? 'HELD'
        : status === 'HELD' && (ahead || announced)
          ? 'PLANNED'
          : status;
  const spoken = spokenFormat(context, frame);
  const modality =
    settledStatus === 'REFUSED' || moved || missed || over
      ? 'ASSERTED'
      : reading.negated
        ? 'DENIED'
        : settledStatus === 'PLANNED' && reading.modality === 'ASSERTED'
          ? 'PLANNED'
          : reading.modality;
  const claim: MeetingClaim = {
    kind: 'meeting',
    status: settledStatus,
    format: format === 'IN_PERSON' && spoken ? spoken : format,
    participants,
    ...(beside.absent.length > 0 ? { absent: beside.absent } : {}),
    place: place?.name ?? knownPlace?.place ?? null,
    placeCountry: place ? place.country : (knownPlace?.placeCountry ?? null),
    date,
    topics: topicsOf(context, frames),
    modality,
    ...(GONE_BY.test(quote.quote) ? { recalled: true as const } : {}),
    ...(modality === 'DENIED' && (DISOWNING.test(quote.quote) || isOfPlan(governor))
      ? { disowned: true as const }
      : {}),
    attribution: readAttribution(frame, context.text, context.actors),
    ...quote,
    rule,
    confidence: isPublic ? (CONFIDENCE.find(([of]) => rule.startsWith(of))?.[1] ?? 0.8) : 0.6,
  };
  return context.made(claim, frame, governor?.frame);
}

/** "No meeting has been agreed": what denies the plan denies that there was ever to be one. */
const isOfPlan = (governor: Governor | null): boolean =>
  governor !== null && DISOWNED_PLANS.has(governor.frame.lemma);

/**
 * "Will fly to Lima on Monday, where he is to meet", "will fly to Lima and hold talks": the clause that tells of coming to
 * where a clause says more of.
 */
function whereTold({ sentence, predicate, parent, link, noun }: Frame): Frame | null {
  const where = childrenOf(sentence, predicate).some(
    ({ lower, index }) => lower === 'where' && index < predicate,
  );
  if (where && !noun && /^(?:acl|advcl)/.test(link)) return parent;
  // "flew to Riga on Tuesday and was received by": whoever comes somewhere is met there
  return link === 'conj' && !noun && parent && ARRIVING.test(parent.lemma) ? parent : null;
}

const ARRIVING = /^(?:fly|travel|go|come|arrive|drive|head|sail|journey|land)$/;

/** The day of coming, where the meeting is to be there as well: what was done "before flying on" has its own day. */
function dayThere(context: ClaimContext, frame: Frame, told: Frame, looks: Direction): string | null {
  const there = whereTold(told);
  const ahead = there?.tense === 'future' && frame.tense !== 'past';
  return there && (ahead || there.tense === told.tense) && frame.sentence.dates.length === 1
    ? context.dateOf([there], looks)
    : null;
}

/** Verbs that in the present tell of what is to begin on a day that they name. */
const BEGINNING: ReadonlySet<string> = new Set(['begin', 'start', 'open']);

/**
 * Which way the day of a meeting looks that came to nothing, or not yet: "has refused to meet on Thursday" speaks of the
 * next one, "called off Thursday's meeting" of the nearest; null where the verb's own tense says it.
 */
function lookOf(status: MeetingStatus, frame: Frame): Direction {
  // "had been moved to 3 May": told by who looks back
  if (status === 'POSTPONED' && frame.tense === 'past' && frame.aspect.startsWith('perfect')) return 'near';
  if (status === 'PLANNED' || status === 'POSTPONED') return 'future';
  // "begins a visit to Togo on Tuesday"
  if (
    status === 'HELD' &&
    frame.tense === 'present' &&
    frame.aspect === 'simple' &&
    BEGINNING.has(frame.lemma)
  )
    return 'future';
  if (status !== 'REFUSED' && status !== 'CANCELLED') return null;
  const verb = frame.tense === 'none' ? (frame.parent ?? frame) : frame;
  return verb.tense === 'future' || (verb.tense === 'present' && verb.aspect.startsWith('perfect'))
    ? 'future'
    : 'near';
}

/** "The talks, which were scheduled for 3 May, have been put off": not to that day. */
const isOldPlan = ({ link, tense, mark, infinitive }: Frame): boolean =>
  link.startsWith('acl') && !infinitive && mark === null && (tense === 'past' || tense === 'none');

/** "Did not meet on Thursday as planned": what was to be came to nothing; nobody denies a report. */
const wasPlanned = ({ sentence, predicate, negated, tense }: Frame): boolean =>
  negated &&
  tense === 'past' &&
  sentence.tokens.some(
    ({ index, lower }) =>
      index > predicate &&
      lower === 'as' &&
      /^(?:planned|scheduled|expected|agreed|announced|intended)$/.test(
        sentence.tokens[index + 1]?.lower ?? '',
      ),
  );

/** "Will now be held on 14 July": on another day than was planned. */
const isMoved = ({ sentence, predicate, tense, modals }: Frame): boolean =>
  (tense === 'future' || modals.length > 0) &&
  childrenOf(sentence, predicate).some(({ lower, index }) => lower === 'now' && index < predicate);

/** "Discussed the outcome of the May summit in Lima": when and where the topic was is not when and where it was discussed. */
function spanOfTopic(frame: Frame): { first: number; last: number } | null {
  const [topic] = frame.patient;
  if (frame.noun || frame.passive || topic === undefined || !TOPIC_VERBS.has(frame.lemma)) return null;
  return { first: topic, last: edgesOf(frame.sentence, topic).last };
}

/** "Striking teachers": nobody whom the article names by name, office or state. */
const isOnlyDescribed = (ref: MeetingParticipant): boolean => !ref.named && ref.capacity === null;

/** "A delegation of the union, led by A": the union is a side, as much as who leads for it. */
function withSenders(
  context: ClaimContext,
  { sentence }: Frame,
  participants: readonly MeetingParticipant[],
): MeetingParticipant[] {
  const senders = context.actors.sendersOf(sentence, participants).flatMap(({ leader, sender }) => {
    const role = participants.find(({ name }) => name === leader.name)?.role;
    return role ? [{ ...sender, role }] : [];
  });
  return distinct([...participants, ...senders]);
}

/** "Lavrov met Russia's…": a state whose own people are there is no further party. */
function withoutOwnStates(participants: readonly MeetingParticipant[]): MeetingParticipant[] {
  const represented = new Set(participants.filter((ref) => ref.kind === 'PERSON').map((ref) => ref.country));
  return participants.filter(
    (ref) => (ref.kind !== 'STATE' && ref.kind !== 'GOVERNMENT_BODY') || !represented.has(ref.country),
  );
}
