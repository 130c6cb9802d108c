import type { Frame } from './clauses.js';
import type { Sentence } from './document.js';
import { isDate } from './frames/words.js';

const BEFORE_PLACE = /^(?:in|at|near|outside|on|to|the)$/;
/** How far before a place "not" may stand with an aside between them: "not, as reported, in Lima". */
const ASIDE = 8;

/** "Not in Lima", "rather than Lima", "instead of in Lima": whether a place is named as where something was not. */
export function isSaidOtherwise(sentence: Sentence, head: number): boolean {
  const { tokens } = sentence;
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  let at = firstOf(sentence, head) - 1;
  while (BEFORE_PLACE.test(lowerAt(at))) at -= 1;
  const before = lowerAt(at);
  if (before === 'not') return true;
  if (before === 'than' || before === 'of') return /^(?:rather|instead)$/.test(lowerAt(at - 1));
  if (before === ',') {
    const opening = tokens.findLastIndex(({ text, index }) => text === ',' && index < at);
    return opening >= at - ASIDE && lowerAt(opening - 1) === 'not';
  }
  return false;
}

const firstOf = ({ mentions, tokens }: Sentence, head: number): number => {
  const mention = mentions.find(({ first, last }) => first <= head && head <= last);
  if (mention) return mention.first;
  let first = head;
  while (tokens[first - 1]?.tag === 'PROPN' && tokens[first - 1]?.head === head) first -= 1;
  return first;
};

/**
 * "Did not meet in Lima but in Quito": the word by which where or when something was not is set against where or when it
 * was, so that the verb's "not" does not deny it; -1 where there is none.
 */
export function correctedAt({ sentence, predicate, negated, noun }: Frame): number {
  if (!negated || noun) return -1;
  const { tokens, mentions } = sentence;
  return tokens.findIndex(({ lower, index }) => {
    if (lower !== 'but' || index < predicate || !/^(?:in|at|on|near)$/.test(tokens[index + 1]?.lower ?? ''))
      return false;
    const at = index + 2;
    return (
      isDate(sentence, at) ||
      tokens[at]?.tag === 'PROPN' ||
      mentions.some(({ first, place }) => first === at && place !== null)
    );
  });
}
