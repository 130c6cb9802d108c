import type { Sentence } from '../document.js';
import { MEETING_NOUNS, STANCE_NOUNS } from './event-nouns.js';
import { FOCUS_VERBS, MEETING_VERBS, TOPIC_VERBS } from './meeting-frames.js';
import { WHEREABOUTS } from './custody.js';
import { NOUN_ACTS } from './stance-nouns.js';
import { STANCE_VERBS } from './stance-verbs.js';

/** Every lemma on which a claim may rest. */
const PREDICATES: ReadonlySet<string> = new Set([
  ...MEETING_NOUNS,
  ...STANCE_NOUNS,
  ...FOCUS_VERBS,
  ...TOPIC_VERBS,
  ...WHEREABOUTS,
  ...MEETING_VERBS.map((verb) => verb.lemma),
  ...STANCE_VERBS.map((verb) => verb.lemma),
  ...[...NOUN_ACTS.keys()].map((key) => key.split(/[ +]/)[0] ?? key),
]);

/** Words that may stand for an actor. */
const STAND_INS: ReadonlySet<string> = new Set('he she it they his her its their both two we our'.split(' '));

/** Whether a sentence can hold a claim at all: a predicate of the lexicon and something that may be an actor. */
export function isPromising({ tokens, mentions }: Sentence): boolean {
  let actor = mentions.length > 0;
  let predicate = false;
  for (const { lower, lemma } of tokens) {
    predicate ||= PREDICATES.has(lemma);
    actor ||= STAND_INS.has(lower) || MEETING_NOUNS.has(lemma);
    if (actor && predicate) return true;
  }
  return false;
}
