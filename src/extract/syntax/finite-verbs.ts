import { STANCE_NOUNS } from '../lexicon/event-nouns.js';
import { INFINITIVE_NOUNS, REPORTING_VERBS } from '../lexicon/verb-forms.js';
import type { Chunk } from './cutting.js';
import type { Walk } from './walk.js';

/** Finds the subject of a finite verb, and the clause that its own clause belongs to. */
export function finite(walk: Walk, chunk: Chunk, at: number): void {
  if (walk.relative) {
    const { chunk: word, antecedent } = walk.relative;
    walk.attach(chunk.head, antecedent.head, 'acl:relcl');
    const own = walk.waiting.at(-1);
    if (own) {
      takeSubject(walk, chunk, own);
      walk.attach(word.head, chunk.head, 'obj');
    } else {
      walk.subjects.set(chunk, word.head);
      walk.attach(word.head, chunk.head, 'nsubj');
    }
    walk.waiting = walk.outer ?? [];
    walk.outer = null;
    return;
  }
  const subject = walk.waiting.at(-1);
  if (subject) {
    takeSubject(walk, chunk, subject);
    joinClause(walk, chunk);
    walk.waiting = [];
    return;
  }
  const before = walk.verb;
  const bracketed = before !== null && isAfterComma(walk, before) && isAfterComma(walk, chunk);
  if (
    before &&
    chunk !== before &&
    before.ambiguous &&
    walk.explicit.has(before) &&
    (!walk.boundary || bracketed) &&
    !walk.conjunction &&
    !walk.mark &&
    walk.subjects.has(before)
  ) {
    reread(walk, before, chunk);
    return;
  }
  if (before && (walk.conjunction || walk.boundary) && !invertsAfterComma(walk, chunk, at)) {
    const partner = conjunctOf(walk, before, chunk);
    walk.attach(chunk.head, partner.head, walk.mark ? 'advcl' : 'conj');
    if (walk.mark) walk.attach(walk.mark.head, chunk.head, 'mark');
    const shared = walk.subjects.get(partner);
    if (shared !== undefined) walk.subjects.set(chunk, shared);
    return;
  }
  joinClause(walk, chunk);
}

function isAfterComma(walk: Walk, chunk: Chunk): boolean {
  return walk.before(chunk)?.kind === 'comma';
}

function takeSubject(walk: Walk, verb: Chunk, subject: Chunk): void {
  walk.subjects.set(verb, subject.head);
  walk.explicit.add(verb);
  walk.attach(subject.head, verb.head, 'nsubj');
}

/** "Talks held in Moscow ended": the first verb was a participle after all. */
function reread(walk: Walk, first: Chunk, second: Chunk): void {
  const subject = walk.subjects.get(first);
  const head = walk.tokens[first.head];
  if (subject === undefined || !head) return;
  const { head: above, relation } = head;
  const noun = walk.tokens[subject];
  if (!noun) return;
  head.head = subject;
  head.relation = 'acl';
  noun.head = second.head;
  const main = walk.tokens[second.head];
  if (main) {
    main.head = above;
    main.relation = relation;
  }
  if (walk.root === first) walk.root = second;
  walk.subjects.delete(first);
  walk.subjects.set(second, subject);
}

function invertsAfterComma(walk: Walk, chunk: Chunk, at: number): boolean {
  return (
    walk.boundary &&
    REPORTING_VERBS.has(walk.word(chunk)) &&
    walk.chunks[at + 1]?.kind === 'noun' &&
    !walk.conjunction
  );
}

/** A conjoined verb goes with the last verb of its own form: "has agreed to go and said". */
function conjunctOf(walk: Walk, before: Chunk, chunk: Chunk): Chunk {
  let partner: Chunk | undefined = before;
  while (partner && partner.form !== chunk.form) partner = walk.parents.get(partner);
  return partner ?? walk.root ?? before;
}

/** Attaches a clause that has no part in the one before it to what governs it, or makes it the main clause. */
function joinClause(walk: Walk, chunk: Chunk): void {
  const above = walk.verb;
  if (walk.mark) walk.attach(walk.mark.head, chunk.head, 'mark');
  if (!above || !walk.root) {
    if (walk.mark && walk.word(walk.mark) !== 'that') {
      // "If X does, Y will": the main clause is still to come
      walk.pendingClause = chunk;
      walk.root ??= chunk;
      walk.rootIsMarked = true;
      return;
    }
    setRoot(walk, chunk);
    return;
  }
  if (walk.rootIsMarked && !walk.mark) {
    setRoot(walk, chunk);
    return;
  }
  const marker = walk.mark ? walk.word(walk.mark) : '';
  const speech = REPORTING_VERBS.has(walk.word(above));
  if (marker === 'that' || marker === 'whether' || marker === 'how' || marker === 'why') {
    const noun = walk.mark && nounBefore(walk, walk.mark);
    if (noun && (STANCE_NOUNS.has(walk.word(noun)) || INFINITIVE_NOUNS.has(walk.word(noun)) || !speech))
      walk.attach(chunk.head, noun.head, 'acl');
    else walk.attach(chunk.head, above.head, 'ccomp');
  } else if (marker !== '') {
    walk.attach(chunk.head, above.head, 'advcl');
  } else if (!walk.boundary && !walk.conjunction) {
    walk.attach(chunk.head, above.head, 'ccomp');
  } else if (
    speech &&
    walk.boundary &&
    !walk.conjunction &&
    !walk.objects.has(above) &&
    !REPORTING_VERBS.has(walk.word(chunk)) &&
    walk.subjects.has(above)
  ) {
    walk.attach(chunk.head, above.head, 'ccomp');
  } else if (REPORTING_VERBS.has(walk.word(chunk)) && walk.boundary && !walk.conjunction) {
    walk.attach(chunk.head, walk.root.head, 'parataxis');
  } else {
    walk.attach(chunk.head, walk.root.head, walk.conjunction ? 'conj' : 'parataxis');
  }
  walk.parents.set(chunk, above);
}

function setRoot(walk: Walk, chunk: Chunk): void {
  const pending = walk.pendingClause;
  walk.root = chunk;
  walk.rootIsMarked = false;
  if (pending) walk.attach(pending.head, chunk.head, 'advcl');
  walk.pendingClause = null;
  const token = walk.tokens[chunk.head];
  if (token?.head === -2) {
    token.head = -1;
    token.relation = 'root';
  }
}

function nounBefore(walk: Walk, chunk: Chunk): Chunk | null {
  const before = walk.before(chunk);
  return before?.kind === 'noun' && !walk.isActor(before) ? before : null;
}
