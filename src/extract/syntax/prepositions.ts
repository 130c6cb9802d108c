import { ACTION_NOUN, MEETING_NOUNS, STANCE_NOUNS } from '../lexicon/event-nouns.js';
import { INFINITIVE_NOUNS } from '../lexicon/verb-forms.js';
import type { Chunk } from './cutting.js';
import { coordinate } from './coordination.js';
import type { Walk } from './walk.js';

/** Attaches a prepositional phrase to its noun or its verb; gives the last chunk used. */
export function preposition(walk: Walk, chunk: Chunk, at: number): number {
  const next = walk.chunks[at + 1];
  if (next?.kind === 'relative') {
    walk.attach(chunk.head, next.head, 'case');
    return at;
  }
  if (next?.kind !== 'noun' && next?.kind !== 'date') return at;
  walk.attach(chunk.head, next.head, 'case');
  const end = next.kind === 'noun' ? coordinate(walk, next, at + 1) : at + 1;
  if (next.kind === 'date') {
    walk.oblique(next.head, 'obl');
    return end;
  }
  const host = nounHost(walk, walk.word(chunk), at);
  if (host) walk.attach(next.head, host.head, 'nmod');
  else walk.oblique(next.head, 'obl');
  return end;
}

/** The noun that a prepositional phrase belongs to, or null where it is the verb's. */
function nounHost(walk: Walk, preposition: string, at: number): Chunk | null {
  let before = walk.chunks[at - 1];
  let index = at - 1;
  if (before?.kind === 'date') {
    index -= 1;
    before = walk.chunks[index];
  }
  if (before?.kind !== 'noun') return null;
  if (preposition === 'of') return before;
  if (!walk.verb || walk.waiting.includes(before)) {
    if (walk.waiting.includes(before) || index === 0)
      return preposition === 'on' && !isEventNoun(walk, before) ? null : before;
  }
  const verbLemma = walk.word(walk.verb);
  // climb from "troops" to "request" in "a request for troops to Angola"
  let host: Chunk | undefined = before;
  for (let steps = 0; host && steps < 4; steps += 1) {
    if (
      isEventNoun(walk, host) &&
      !(
        preposition === 'from' &&
        /^(?:demand|seek|want|request|ask|get|win|withdraw)$/.test(verbLemma) &&
        !STANCE_NOUNS.has(walk.word(host))
      )
    ) {
      return host;
    }
    const above: number = walk.tokens[host.head]?.head ?? -1;
    host =
      walk.tokens[host.head]?.relation === 'nmod'
        ? walk.chunks.find((candidate) => candidate.kind === 'noun' && candidate.head === above)
        : undefined;
  }
  return null;
}

/** Whether a noun names what somebody does, so that phrases after it may be its own. */
export function isEventNoun(walk: Walk, chunk: Chunk): boolean {
  const lemma = walk.word(chunk);
  if (walk.isActor(chunk)) return false;
  return (
    MEETING_NOUNS.has(lemma) ||
    STANCE_NOUNS.has(lemma) ||
    INFINITIVE_NOUNS.has(lemma) ||
    ACTION_NOUN.test(lemma)
  );
}
