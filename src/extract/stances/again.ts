import type { Frame } from '../clauses.js';
import { REPEAT_ADVERBS } from '../lexicon/stance-nouns.js';
import { childrenOf } from '../syntax/dependents.js';

/** "Again asked", "once more demanded", "continues to insist": somebody takes up what he has said before. */
export const isAgain = (frame: Frame): boolean =>
  frame.adverbs.some((adverb) => REPEAT_ADVERBS.has(adverb)) || hasOnceMore(frame) || isKeptUp(frame);

const hasOnceMore = ({ sentence: { tokens }, predicate }: Frame): boolean =>
  tokens[predicate - 2]?.lower === 'once' && tokens[predicate - 1]?.lower === 'more';

const isKeptUp = ({ link, parent }: Frame): boolean =>
  link === 'xcomp' && /^(?:continue|keep)$/.test(parent?.lemma ?? '') && parent?.negated === false;

/** "No longer insists", "has stopped asking". */
export function hasCeased({ sentence, predicate, link, parent }: Frame): boolean {
  const noLonger = childrenOf(sentence, predicate).some(
    ({ lower, index }) => lower === 'longer' && sentence.tokens[index - 1]?.lower === 'no',
  );
  return (
    noLonger ||
    (link === 'xcomp' && /^(?:stop|cease|quit)$/.test(parent?.lemma ?? '') && parent?.negated === false)
  );
}
