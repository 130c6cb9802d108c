import type { Cutting } from './cutting.js';

const RELATIVES = new Set(['who', 'which', 'whom', 'that']);
const SUBORDINATORS = new Set(
  'that whether if unless because while although though when once until till since as after before where whereas lest how why'.split(
    ' ',
  ),
);

/** Whether a word opens a relative clause. */
export function isRelative(cut: Cutting, at: number): boolean {
  const word = cut.lowerAt(at);
  if (!RELATIVES.has(word)) return false;
  const before = cut.chunks.at(-1);
  if (word === 'that') {
    // "the map that Greece drew" against "said that Greece": a noun right before it, and a verb right after
    const opensVerb = cut.startsVerb(at + 1);
    return before?.kind === 'noun' && opensVerb;
  }
  return (
    before !== undefined && ['noun', 'comma', 'preposition', 'date', 'conjunction'].includes(before.kind)
  );
}

/** Whether a word subordinates the clause after it. */
export function isMark(cut: Cutting, at: number): boolean {
  const word = cut.lowerAt(at);
  if (!SUBORDINATORS.has(word)) return false;
  if (
    /^(?:that|whether|if|unless|because|while|although|though|when|once|whereas|lest|where|how|why)$/.test(
      word,
    )
  ) {
    if (word === 'that') {
      const next = cut.tokens[at + 1];
      // "that evening", "that demand": a determiner
      if (next && !cut.mentionAt.has(at + 1) && next.tag === 'NOUN' && cut.tokens[at]?.tag === 'DET')
        return false;
    }
    return !(word === 'because' && cut.lowerAt(at + 1) === 'of');
  }
  // "after", "before", "as", "since", "until" open a clause only where a subject and a verb follow
  for (let i = at + 1; i < cut.tokens.length; i += 1) {
    const mention = cut.mentionAt.get(i);
    if (mention) {
      i = mention.last;
      continue;
    }
    const token = cut.tokens[i];
    if (!token || token.tag === 'PUNCT') return false;
    if (token.tag === 'ADP' && token.lower !== 'of') return false;
    if (token.tag === 'VERB' || token.tag === 'AUX') {
      if (token.lower.endsWith('ing') && token.tag === 'VERB') return false;
      return i > at + 1 || word === 'as' || word === 'until' || word === 'when';
    }
  }
  return false;
}
