import type { MeetingStatus } from '../claim.js';
import type { Frame } from '../clauses.js';
import { childrenOf } from '../syntax/dependents.js';
import { DENYING } from '../lexicon/control.js';
import {
  AHEAD,
  DESCRIBED,
  DURING,
  KNOWING,
  LEADING,
  MEETING_NOUN_VERBS,
  RESULT_VERBS,
} from '../lexicon/meeting-frames.js';
import { STANCE_VERBS } from '../lexicon/stance-verbs.js';
import type { Reading } from '../modality.js';
import { reckon } from '../reckoning.js';
import type { Governor } from './governor.js';

/** Verbs of asking: whoever "asked for talks" has not held any. */
const ASKING_FOR: ReadonlySet<string> = new Set(
  STANCE_VERBS.filter(({ issue, particle }) => issue.includes('for') && particle === undefined).map(
    ({ lemma }) => lemma,
  ),
);

/** What became of the meeting that a noun names; null where the sentence does not say. */
export const nounStatus = (frame: Frame, governor: Governor | null, reading: Reading): MeetingStatus | null =>
  statusUnder(frame, governor, reading) ?? (isOfPastDay(frame) ? 'HELD' : null);

/**
 * Whether a noun without a verb that says so takes a meeting for known, in an article of a day: one that is mentioned
 * in passing, to which "the meeting" does not point back.
 */
export const isInPassing = (frame: Frame, governor: Governor | null, published: string | null): boolean =>
  isOfPastYear(frame, published) || isTakenForKnown(frame, governor);

/** "The June 2021 summit of Chad and Togo", in an article of a later day. */
function isOfPastYear({ sentence, predicate }: Frame, published: string | null): boolean {
  const { tokens, dates } = sentence;
  if (published === null) return false;
  return dates.some(({ first, last, expression }) => {
    if (last >= predicate || last < predicate - 4) return false;
    if (!tokens.slice(first, last + 1).some(({ text }) => /^\d{4}$/.test(text))) return false;
    if (!tokens.slice(last + 1, predicate).every(({ tag }) => /^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(tag)))
      return false;
    const { edtf } = reckon(expression, published, 'past');
    return edtf !== null && edtf < published.slice(0, edtf.length);
  });
}

/** "The outcome of his talks with Togo", "the ongoing talks between A and B": words that take a meeting for known. */
function isTakenForKnown(frame: Frame, governor: Governor | null): boolean {
  const { sentence, predicate, parent } = frame;
  const words = childrenOf(sentence, predicate).map(({ lower }) => lower);
  const sided = frame.arguments.some(({ preposition }) => /^(?:between|with)$/.test(preposition ?? ''));
  if (!sided || governor?.asking || words.some((word) => NOT_YET.test(word))) return false;
  if (words.some((word) => /^(?:ongoing|on-going|current)$/.test(word))) return true;
  const noun = sentence.tokens[predicate];
  const above = noun?.relation === 'nmod' ? sentence.tokens[noun.head] : undefined;
  return (
    above?.tag === 'NOUN' &&
    OUTCOME.test(above.lemma) &&
    parent?.tense === 'past' &&
    parent.modals.length === 0 &&
    !AWAITING.test(parent.lemma)
  );
}
const OUTCOME = /^(?:outcome|result|upshot|aftermath|transcript)$/;
const NOT_YET =
  /^(?:upcoming|planned|scheduled|forthcoming|proposed|expected|next|possible|future|potential)$/;
const AWAITING = /^(?:await|wait|hope|depend|expect|look|predict)$/;

/** "Last Sunday's talks", "yesterday's meeting". */
const isOfPastDay = ({ sentence, predicate }: Frame): boolean =>
  sentence.dates.some(
    ({ first, last, expression }) =>
      last < predicate &&
      sentence.tokens[last + 1]?.form === 'POS' &&
      [last + 2, last + 3].includes(predicate) &&
      (expression.kind === 'offset'
        ? expression.days < 0
        : /^(?:last|past)$/.test(sentence.tokens[first]?.lower ?? '')),
  );

function statusUnder(frame: Frame, governor: Governor | null, reading: Reading): MeetingStatus | null {
  const above = frame.sentence.tokens[frame.sentence.tokens[frame.predicate]?.head ?? -1]?.lemma ?? '';
  if (/^(?:postponement|deferral|delay)$/.test(above)) return 'POSTPONED';
  if (/^(?:cancellation|cancelation|scrapping)$/.test(above)) return 'CANCELLED';
  const planned = childrenOf(frame.sentence, frame.predicate).some((child) =>
    /^(?:upcoming|planned|scheduled|forthcoming|proposed|expected|next|possible)$/.test(child.lower),
  );
  if (!governor) return planned ? 'PLANNED' : isOneMore(frame, reading) ? 'HELD' : null;
  const verb = governor.frame;
  const key = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const byTense = (): MeetingStatus => {
    const status = statusOf(verb, reading, verb.tense);
    return status === 'HELD' && planned ? 'PLANNED' : status;
  };
  const readied = governor.preposition === 'for' && isReadied(verb) ? 'PLANNED' : null;
  if (readied || /^(?:preparation|plan|arrangement)$/.test(governor.asking ?? ''))
    return settled(
      MEETING_NOUN_VERBS.asObject.get(key) === 'CANCELLED' ? 'CANCELLED' : 'PLANNED',
      verb,
      reading,
    );
  if (governor.asking) {
    if (DENYING.has(verb.lemma)) return 'UNCERTAIN';
    const verdict = MEETING_NOUN_VERBS.asObject.get(key);
    if (verdict === 'REFUSED') return settled(verdict, verb, reading);
    return verb.lemma === 'accept' && !reading.negated ? 'PLANNED' : 'UNCERTAIN';
  }
  if (governor.relation === 'object') {
    const verdict = MEETING_NOUN_VERBS.asObject.get(key);
    if (verdict === undefined) return planned ? 'PLANNED' : null;
    if (verdict === 'BY_TENSE') return byTense();
    return settled(verdict, verb, reading);
  }
  if (governor.relation === 'subject') {
    if (isDoubted(verb)) return 'UNCERTAIN';
    if (isListed(verb)) return settled('PLANNED', verb, reading);
    const verdict = MEETING_NOUN_VERBS.asSubject.get(key) ?? MEETING_NOUN_VERBS.asObject.get(key);
    if (verdict === undefined && RESULT_VERBS.has(key)) return told(verb, reading);
    if (isOff(verb)) return settled('CANCELLED', verb, reading);
    if (verdict === undefined && isDescribed(verb)) return DESCRIBED.get(verb.lemma) ?? told(verb, reading);
    if (verdict === undefined) return planned ? 'PLANNED' : null;
    if (/^(?:approach|near)$/.test(verb.lemma)) return 'PLANNED';
    if (verdict === 'BY_TENSE') return byTense();
    return settled(verdict, verb, reading);
  }
  const preposition = governor.preposition ?? '';
  if (AHEAD.has(preposition)) return 'PLANNED';
  if (verb.lemma === 'invite') return verb.sentence.frames.some(isAcceptance) ? 'PLANNED' : 'UNCERTAIN';
  if (preposition === 'for' && ASKING_FOR.has(verb.lemma)) return null;
  // "knew of no meeting", "was not aware of talks": whoever does not know denies nothing
  const none = reading.negated || frame.negated;
  if (none && KNOWING.has(verb.lemma) && /^(?:of|about)$/.test(preposition)) return null;
  const leading = LEADING.get(`${verb.lemma} ${preposition}`);
  if (leading) return settled(leading, verb, reading);
  if (!DURING.has(preposition)) return null;
  return byTense();
}

/** "It was the second meeting of the two ministers": one that is counted has been held. */
const isOneMore = (frame: Frame, reading: Reading): boolean =>
  frame.tense === 'past' &&
  frame.modals.length === 0 &&
  !frame.negated &&
  reading.modality === 'ASSERTED' &&
  frame.arguments.some(({ relation }) => relation.startsWith('nsubj')) &&
  childrenOf(frame.sentence, frame.predicate).some(({ lower }) => ORDINALS.test(lower));
const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest)$/;

/** "Preparations are under way for a meeting". */
const isReadied = ({ sentence, agent }: Frame): boolean =>
  agent.some((at) => /^(?:preparation|plan|arrangement)$/.test(sentence.tokens[at]?.lemma ?? ''));

/** "Is out of the question", "was in doubt": what is said of a meeting by a phrase leaves it open. */
const isDoubted = ({ sentence, lemma, predicate }: Frame): boolean =>
  lemma === 'be' && /^(?:question|doubt|jeopardy|air|balance)$/.test(sentence.tokens[predicate]?.lemma ?? '');

/** "Are off", but not "were off to a good start". */
const isOff = ({ sentence, lemma, predicate, arguments: all }: Frame): boolean =>
  lemma === 'off' &&
  sentence.tokens[predicate]?.lower === 'off' &&
  !all.some(({ preposition }) => preposition === 'to');

/** "Is on the programme", "was on the cards". */
const isListed = ({ sentence, lemma, predicate }: Frame): boolean =>
  lemma === 'be' &&
  /^(?:programme|program|agenda|calendar|diary|card|schedule)$/.test(sentence.tokens[predicate]?.lemma ?? '');

/** "And she has accepted": an invitation that is taken up. */
const isAcceptance = ({ lemma, negated }: Frame): boolean => lemma === 'accept' && !negated;

/** "The talks were fruitful": an adjective says something of the meeting. */
const isDescribed = ({ sentence, predicate }: Frame): boolean => sentence.tokens[predicate]?.tag === 'ADJ';

/** What can be said to have been so, was. */
const told = (verb: Frame, reading: Reading): MeetingStatus | null =>
  verb.tense === 'past' && verb.modals.length === 0 && !reading.negated && reading.modality === 'ASSERTED'
    ? 'HELD'
    : null;

/** "has not been cancelled", "will not postpone", "may cancel": the verdict as the verb itself is put. */
export function settled(verdict: MeetingStatus, verb: Frame, reading: Reading): MeetingStatus {
  if (reading.negated) return verdict === 'PLANNED' ? 'UNCERTAIN' : 'PLANNED';
  if (reading.modality === 'POSSIBLE' || reading.modality === 'CONDITIONAL') return 'UNCERTAIN';
  return verdict;
}

/** What became of a meeting whose verb is put in one way. */
export function statusOf(frame: Frame, reading: Reading, tense: Frame['tense']): MeetingStatus {
  if (reading.refused) return 'REFUSED';
  if (reading.negated || reading.modality === 'DENIED') return 'UNCERTAIN';
  if (reading.modality === 'CONDITIONAL' || reading.modality === 'POSSIBLE') return 'UNCERTAIN';
  if (reading.modality === 'PLANNED') return 'PLANNED';
  return tense === 'future' ? 'PLANNED' : 'HELD';
}
