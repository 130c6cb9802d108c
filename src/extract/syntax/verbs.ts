import { INFINITIVE_NOUNS } from '../lexicon/verb-forms.js';
import type { Chunk } from './cutting.js';
import { isGoverned } from './coordination.js';
import { finite } from './finite-verbs.js';
import { isReduced } from './look-ahead.js';
import { isEventNoun } from './prepositions.js';
import type { Walk } from './walk.js';

/** Verbs that take an infinitive even across a comma. */
const COMMAND_VERBS = new Set(
  `ask urge tell call order press persuade want allow force invite require expect help lead push beg implore warn request convince
enable authorize authorise encourage instruct advise oblige get cause forbid permit pressure appeal petition demand let make need like
exhort entreat plead prompt move compel`.split(/\s+/),
);

/** Attaches a verb group to what it belongs to, and makes it the verb that later words attach to. */
export function verbGroup(walk: Walk, chunk: Chunk, at: number): void {
  if (chunk.form === 'infinitive') infinitive(walk, chunk, at);
  else if (chunk.form === 'gerund') gerund(walk, chunk, at);
  else if (chunk.form === 'participle' || isReduced(walk, chunk, at)) participle(walk, chunk, at);
  else finite(walk, chunk, at);
  walk.verb = chunk;
  walk.boundary = false;
  walk.conjunction = null;
  walk.mark = null;
  walk.relative = null;
  walk.flushEarly();
}

function infinitive(walk: Walk, chunk: Chunk, at: number): void {
  const before = walk.chunks[at - 1];
  const verb = walk.verb;
  if (walk.conjunction && verb?.form === 'infinitive') {
    walk.attach(chunk.head, verb.head, 'conj');
    const parent = walk.parents.get(verb);
    if (parent) walk.parents.set(chunk, parent);
    return;
  }
  if (before?.kind === 'noun' && !walk.isActor(before) && INFINITIVE_NOUNS.has(walk.word(before))) {
    walk.attach(chunk.head, before.head, 'acl');
  } else if (verb) {
    walk.attach(
      chunk.head,
      verb.head,
      walk.boundary && !COMMAND_VERBS.has(walk.word(verb)) ? 'advcl' : 'xcomp',
    );
  } else {
    const noun = walk.waiting.at(-1);
    if (noun && !walk.boundary) walk.attach(chunk.head, noun.head, 'acl');
    else {
      walk.pendingClause = chunk;
      walk.root ??= chunk;
      walk.rootIsMarked = true;
    }
  }
  if (verb) walk.parents.set(chunk, verb);
}

function gerund(walk: Walk, chunk: Chunk, at: number): void {
  const before = walk.chunks[at - 1];
  const verb = walk.verb;
  if (before?.kind === 'preposition') {
    walk.attach(before.head, chunk.head, 'mark');
    const noun = walk.chunks[at - 2];
    if (noun?.kind === 'noun' && isEventNoun(walk, noun)) walk.attach(chunk.head, noun.head, 'acl');
    else if (verb) walk.attach(chunk.head, verb.head, 'advcl');
    else walk.pendingClause ??= chunk;
  } else if (
    before?.kind === 'noun' &&
    !walk.boundary &&
    !(verb && walk.isActor(before) && isGoverned(walk, at - 1))
  ) {
    walk.attach(chunk.head, before.head, 'acl');
  } else if (verb) {
    walk.attach(chunk.head, verb.head, walk.boundary || before?.kind !== 'verb' ? 'advcl' : 'xcomp');
  } else {
    walk.pendingClause ??= chunk;
  }
  if (verb) walk.parents.set(chunk, verb);
}

function participle(walk: Walk, chunk: Chunk, at: number): void {
  const before = walk.chunks[at - 1];
  const noun =
    before?.kind === 'noun'
      ? before
      : before?.kind === 'comma' && walk.chunks[at - 2]?.kind === 'noun'
        ? walk.chunks[at - 2]
        : undefined;
  if (walk.mark && walk.verb) {
    // "as announced by"
    walk.attach(walk.mark.head, chunk.head, 'mark');
    walk.attach(chunk.head, walk.verb.head, 'advcl');
  } else if (noun) {
    walk.attach(chunk.head, noun.head, 'acl');
  } else if (walk.verb) {
    walk.attach(chunk.head, walk.verb.head, 'advcl');
  } else {
    walk.pendingClause ??= chunk;
  }
  if (walk.verb) walk.parents.set(chunk, walk.verb);
}
