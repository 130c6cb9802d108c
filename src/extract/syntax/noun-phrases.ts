import { REPORTING_VERBS } from '../lexicon/verb-forms.js';
import type { Chunk } from './cutting.js';
import { coordinate } from './coordination.js';
import { verbAhead } from './look-ahead.js';
import type { Walk } from './walk.js';

/** Ditransitive verbs, whose first object is the person told or given. */
const TWO_OBJECTS = new Set(
  'give tell offer grant hand show send promise pay ask deny lend award teach owe'.split(' '),
);

/** Reads a noun phrase with what is coordinated or apposed to it; gives the last chunk used. */
export function nounPhrase(walk: Walk, chunk: Chunk, at: number): number {
  const end = coordinate(walk, chunk, at);
  const nextVerb = verbAhead(walk, end + 1);
  const verb = walk.verb;
  const open =
    verb !== null &&
    !walk.boundary &&
    walk.conjunction === null &&
    walk.mark === null &&
    walk.relative === null;
  // "Lima's threat to sue the Netherlands has been withdrawn": the subject is already there
  const inside = open && verb.form !== 'finite' && walk.waiting.length > 0;
  // ", said Sergey Lavrov": the verb came before its subject
  const spoken = invertedSpeech(walk, chunk);
  if (!spoken && open && (!nextVerb || inside) && takesObject(walk, verb)) {
    object(walk, verb, chunk);
  } else if (!spoken) {
    walk.waiting.push(chunk);
    const last = verb ? walk.objects.get(verb) : undefined;
    if (!nextVerb && walk.conjunction && last !== undefined) walk.attach(chunk.head, last, 'conj');
  }
  walk.conjunction = null;
  return end;
}

function invertedSpeech(walk: Walk, chunk: Chunk): boolean {
  const verb = walk.verb;
  if (
    verb?.form !== 'finite' ||
    walk.boundary ||
    walk.subjects.has(verb) ||
    !REPORTING_VERBS.has(walk.word(verb))
  )
    return false;
  walk.subjects.set(verb, chunk.head);
  walk.attach(chunk.head, verb.head, 'nsubj');
  return true;
}

function takesObject(walk: Walk, verb: Chunk): boolean {
  const first = walk.objects.get(verb);
  if (first === undefined) return true;
  return TWO_OBJECTS.has(walk.word(verb)) && walk.tokens[first]?.relation === 'obj';
}

function object(walk: Walk, verb: Chunk, chunk: Chunk): void {
  const head = walk.tokens[verb.head];
  const before = walk.objects.get(verb);
  if (head?.tag === 'AUX' || head?.tag === 'ADJ') {
    walk.attach(chunk.head, verb.head, head.tag === 'AUX' ? 'xcomp' : 'obj');
    return;
  }
  if (before !== undefined) {
    const first = walk.tokens[before];
    if (first) first.relation = 'iobj';
  }
  walk.attach(chunk.head, verb.head, 'obj');
  walk.objects.set(verb, chunk.head);
}
