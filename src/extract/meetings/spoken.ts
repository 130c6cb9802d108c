import type { MeetingFormat } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { FORMAT_WORDS } from '../lexicon/meeting-frames.js';
import { childrenOf } from '../syntax/dependents.js';

/** Whether a meeting was a call or by video, as the words of its sentence say; null where they do not. */
export function spokenFormat({ text }: ClaimContext, frame: Frame): MeetingFormat | null {
  const { sentence } = frame;
  const quote = text.slice(sentence.start, sentence.end);
  for (const [pattern, format] of FORMAT_WORDS)
    for (const { index, 0: words } of quote.matchAll(new RegExp(pattern, 'gi'))) {
      const end = sentence.start + index + words.length;
      const word = sentence.tokens.findLast(({ start }) => start < end);
      if (word && !isOfAnother(frame, word.index)) return format;
    }
  return null;
}

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
