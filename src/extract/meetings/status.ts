import type { MeetingStatus } from '../claim.js';
import type { Frame } from '../clauses.js';
import { childrenOf } from '../syntax/dependents.js';
import { AHEAD, DURING, MEETING_NOUN_VERBS } from '../lexicon/meeting-frames.js';
import { STANCE_VERBS } from '../lexicon/stance-verbs.js';
import type { Reading } from '../modality.js';
import type { Governor } from './governor.js';

/** Verbs of asking: whoever "asked for talks" has not held any. */
const ASKING_FOR: ReadonlySet<string> = new Set(
  STANCE_VERBS.filter(({ issue, particle }) => issue.includes('for') && particle === undefined).map(
    ({ lemma }) => lemma,
  ),
);

/** What became of the meeting that a noun names; null where the sentence does not say. */
export function nounStatus(frame: Frame, governor: Governor | null, reading: Reading): MeetingStatus | null {
  const above = frame.sentence.tokens[frame.sentence.tokens[frame.predicate]?.head ?? -1]?.lemma ?? '';
  if (/^(?:postponement|deferral|delay)$/.test(above)) return 'POSTPONED';
  if (/^(?:cancellation|cancelation|scrapping)$/.test(above)) return 'CANCELLED';
  const planned = childrenOf(frame.sentence, frame.predicate).some((child) =>
    /^(?:upcoming|planned|scheduled|forthcoming|proposed|expected|next|possible)$/.test(child.lower),
  );
  if (!governor) return planned ? 'PLANNED' : null;
  const verb = governor.frame;
  const key = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const byTense = (): MeetingStatus => {
    const status = statusOf(verb, reading, verb.tense);
    return status === 'HELD' && planned ? 'PLANNED' : status;
  };
  if (governor.asking) {
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
    const verdict = MEETING_NOUN_VERBS.asSubject.get(key) ?? MEETING_NOUN_VERBS.asObject.get(key);
    if (verdict === undefined) return planned ? 'PLANNED' : null;
    if (/^(?:approach|near)$/.test(verb.lemma)) return 'PLANNED';
    if (verdict === 'BY_TENSE') return byTense();
    return settled(verdict, verb, reading);
  }
  const preposition = governor.preposition ?? '';
  if (AHEAD.has(preposition)) return 'PLANNED';
  if (!DURING.has(preposition) || (preposition === 'for' && ASKING_FOR.has(verb.lemma))) return null;
  return byTense();
}

/** "has not been cancelled", "will not postpone", "may cancel": the verdict as the verb itself is put. */
function settled(verdict: MeetingStatus, verb: Frame, reading: Reading): MeetingStatus {
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
