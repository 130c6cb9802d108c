import type { Chunk } from './cutting.js';
import { verbAhead } from './look-ahead.js';
import type { Walk } from './walk.js';

/** Joins "A, B and C", and ", the X," in apposition, to their first noun; gives the last chunk used. */
export function coordinate(walk: Walk, first: Chunk, at: number): number {
  let end = at;
  let latest = first;
  for (;;) {
    const link = linkAfter(walk, end);
    if (!link) return end;
    const { noun, index } = link;
    const follows = verbAhead(walk, index + 1);
    const apposition = link.kind === 'apposition';
    // "X met Y and Z said": what follows is a clause of its own
    if (
      !apposition &&
      follows &&
      walk.verb &&
      !walk.boundary &&
      walk.mark === null &&
      walk.relative === null &&
      !walk.waiting.includes(first)
    )
      return end;
    if (link.kind === 'list' && link.comma && !alike(walk, first, noun)) return end;
    if (
      link.kind === 'list' &&
      link.comma &&
      walk.verb === null &&
      isGoverned(walk, at) &&
      verbBehindList(walk, index)
    )
      return end;
    if (
      !apposition &&
      isGoverned(walk, at) &&
      walk.actorKind(first) === 'STATE' &&
      walk.actorKind(noun) === 'PERSON'
    )
      return end;
    walk.attach(noun.head, apposition ? latest.head : first.head, apposition ? 'appos' : 'conj');
    if (!apposition) latest = noun;
    end = index;
    if (apposition && walk.chunks[end + 1]?.kind === 'comma') end += 1;
    if (apposition) return end;
    end = nounModifiers(walk, noun, end);
  }
}

/** Whether a preposition stands right before a chunk. */
export function isGoverned(walk: Walk, at: number): boolean {
  return walk.chunks[at - 1]?.kind === 'preposition';
}

/** "During the meeting, A and B agreed": the list is the subject of what follows it. */
function verbBehindList(walk: Walk, at: number): boolean {
  let end = at;
  while (['noun', 'comma', 'conjunction'].includes(walk.chunks[end]?.kind ?? '')) end += 1;
  return verbAhead(walk, end);
}

/** "the president of X and the minister of Y": an "of" phrase inside a list belongs to its member. */
function nounModifiers(walk: Walk, noun: Chunk, at: number): number {
  let end = at;
  for (;;) {
    const of = walk.chunks[end + 1];
    const inner = walk.chunks[end + 2];
    if (!of || walk.word(of) !== 'of' || inner?.kind !== 'noun') return end;
    walk.attach(of.head, inner.head, 'case');
    walk.attach(inner.head, noun.head, 'nmod');
    end += 2;
  }
}

/** What goes on with a noun phrase: the noun, its place, and how it is joined. */
interface Link {
  noun: Chunk;
  index: number;
  kind: 'list' | 'apposition';
  comma: boolean;
}

function linkAfter(walk: Walk, at: number): Link | null {
  const one = walk.chunks[at + 1];
  const two = walk.chunks[at + 2];
  const three = walk.chunks[at + 3];
  if (one?.kind === 'conjunction' && two?.kind === 'noun' && walk.word(one) !== 'but')
    return { noun: two, index: at + 2, kind: 'list', comma: false };
  if (one?.kind !== 'comma') return null;
  if (
    two?.kind === 'conjunction' &&
    three?.kind === 'noun' &&
    walk.word(two) !== 'but' &&
    listBehind(walk, at + 3)
  ) {
    return { noun: three, index: at + 3, kind: 'list', comma: true };
  }
  if (two?.kind !== 'noun') return null;
  if (listAhead(walk, at + 2)) return { noun: two, index: at + 2, kind: 'list', comma: true };
  const closes = three === undefined || three.kind === 'comma' || three.kind === 'stop';
  if (closes && walk.tokens[two.head]?.tag !== 'PRON')
    return { noun: two, index: at + 2, kind: 'apposition', comma: true };
  return null;
}

/** ", B and C" or ", B, C and D" with nothing but nouns in between. */
function listAhead(walk: Walk, at: number): boolean {
  for (let i = at; i < walk.chunks.length; i += 1) {
    const kind = walk.chunks[i]?.kind;
    if (kind === 'conjunction') return walk.chunks[i + 1]?.kind === 'noun';
    if (kind !== 'noun' && kind !== 'comma') return false;
  }
  return false;
}

/** ", and C" ends a list only if no verb follows for C to be the subject of. */
function listBehind(walk: Walk, at: number): boolean {
  return !verbAhead(walk, at + 1);
}

/** Whether two phrases may be members of one list: names with names, things with things, pronouns with all. */
function alike(walk: Walk, one: Chunk, two: Chunk): boolean {
  const pronoun = (chunk: Chunk): boolean => walk.tokens[chunk.head]?.tag === 'PRON';
  return walk.isActor(one) === walk.isActor(two) || pronoun(one) || pronoun(two);
}
