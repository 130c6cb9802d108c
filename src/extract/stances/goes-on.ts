import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { GOING_ON, REPLYING } from '../lexicon/position-life.js';
import { DEEDS_OF_WORD, ENDINGS, THING_OF_WORD } from '../lexicon/same-issues.js';
import type { Answer } from './answered.js';
import { toldNearby } from './recalled.js';

/** "Replied that the ships would stay": what somebody was asked to end goes on. */
export function goesOn(context: ClaimContext, frame: Frame): Answer | null {
  const { sentence, lemma } = frame;
  if (!REPLYING.has(lemma)) return null;
  const clause = sentence.frames.find(
    ({ noun, parent, link, modals }) =>
      !noun &&
      parent === frame &&
      link === 'ccomp' &&
      modals.some((modal) => /^(?:will|would|'ll)$/.test(modal)),
  );
  if (!clause || clause.negated || !GOING_ON.has(clause.lemma)) return null;
  const told = toldNearby(context, frame);
  if (!told?.issueTerms.some((term) => DEEDS_OF_WORD.get(term)?.some((deed) => ENDINGS.has(deed))))
    return null;
  const wanted = new Set(told.issueTerms.map(thingOf));
  const same = clause.agent.some((head) => wanted.has(thingOf(sentence.tokens[head]?.lemma ?? '')));
  return same ? { act: 'REJECTED', whose: 'other', bare: true } : null;
}

const thingOf = (word: string): string => THING_OF_WORD.get(word) ?? word;
