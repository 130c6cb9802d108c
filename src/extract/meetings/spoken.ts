import { type Source, sourcesOf } from '../attribution.js';
import type { MeetingFormat } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Token } from '../document.js';
import { FORMAT_WORDS } from '../lexicon/meeting-frames.js';
import { childrenOf, subtree } from '../syntax/dependents.js';

/**
 * Whether a meeting was a call or by video, as the words of its sentence say; null where they do not. By what means a
 * paper was told of it says nothing.
 */
export function spokenFormat({ text }: ClaimContext, frame: Frame): MeetingFormat | null {
  const { sentence } = frame;
  const quote = text.slice(sentence.start, sentence.end);
  const telling = new Set(sourcesOf(frame).flatMap((source) => meansOf(source)));
  for (const [pattern, format] of FORMAT_WORDS)
    for (const { index, 0: words } of quote.matchAll(new RegExp(pattern, 'gi'))) {
      const end = sentence.start + index + words.length;
      const word = sentence.tokens.findLast(({ start }) => start < end);
      if (word && !telling.has(word) && !isOfAnother(frame, word.index)) return format;
    }
  return null;
}

/** The words that say how somebody told of something: "told the paper by satellite telephone". */
const meansOf = ({ sentence, words }: Source): Token[] =>
  words
    .flatMap((word) => childrenOf(sentence, word))
    .filter(({ relation }) => relation.startsWith('obl'))
    .flatMap(({ index }) => subtree(sentence, index))
    .flatMap((index) => sentence.tokens[index] ?? []);

/** "After a telephone call they met", "since they spoke by telephone": words about what came before or after the meeting. */
function isOfAnother({ sentence, predicate }: Frame, word: number): boolean {
  let at = word;
  for (let steps = 0; steps < sentence.tokens.length && at >= 0 && at !== predicate; steps += 1) {
    const opens = childrenOf(sentence, at).some(
      ({ lower, relation, index }) => /^(?:case|mark)$/.test(relation) && index < at && OTHERWISE.test(lower),
    );
    // "following a video conference": a verb for the parse
    if (opens || sentence.tokens[at]?.lower === 'following') return true;
    at = sentence.tokens[at]?.head ?? -1;
  }
  return false;
}

const OTHERWISE = /^(?:after|before|following|since)$/;
