import type { Chunk } from './cutting.js';
import type { Walk } from './walk.js';

/** Whether a finite verb follows with nothing between but words that may stand before it. */
export function verbAhead(walk: Walk, at: number): boolean {
  for (let i = at; i < walk.chunks.length; i += 1) {
    const chunk = walk.chunks[i];
    if (!chunk) return false;
    if (chunk.kind === 'verb') return chunk.form === 'finite' && !isReduced(walk, chunk, i);
    if (chunk.kind === 'preposition' && walk.chunks[i + 1]?.kind === 'noun') i += 1;
    else if (chunk.kind === 'preposition' && walk.chunks[i + 1]?.kind === 'date') i += 1;
    else if (
      chunk.kind === 'conjunction' &&
      walk.chunks[i + 1]?.kind === 'noun' &&
      walk.chunks[i + 2]?.kind === 'verb'
    )
      i += 1;
    else if (chunk.kind !== 'other' && chunk.kind !== 'date') return false;
  }
  return false;
}

/** "talks held in Moscow", "a deal signed by": a bare -ed form with "by" after it, where another verb carries the sentence. */
export function isReduced(walk: Walk, chunk: Chunk, at: number): boolean {
  if (
    !chunk.ambiguous ||
    !walk.chunks.some((other) => other.kind === 'verb' && other.form === 'finite' && other !== chunk)
  )
    return false;
  const next = walk.chunks[at + 1];
  return next?.kind === 'preposition' && walk.word(next) === 'by' && walk.chunks[at + 2]?.kind === 'noun';
}
