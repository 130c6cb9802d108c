import type { DateMention, Mention, Token } from '../document.js';
import { ACTION_NOUN, MEETING_NOUNS, STANCE_NOUNS } from '../lexicon/event-nouns.js';
import { INFINITIVE_NOUNS, REPORTING_VERBS } from '../lexicon/verb-forms.js';
import { type Chunk, chunk } from './chunks.js';
import { labelInside } from './labels.js';

/**
 * The one door to syntax: gives every token of a sentence its head and its Universal Dependencies relation. This
 * shallow parse cuts the sentence into noun phrases and verb groups and joins them from left to right; mentions
 * and dates found before are single units. Every token has one head, there is one root and no cycle.
 */
export function parse(tokens: Token[], mentions: readonly Mention[], dates: readonly DateMention[]): void {
  const chunks = chunk(tokens, mentions, dates);
  for (const token of tokens) {
    token.head = -2;
    token.relation = 'dep';
  }
  labelInside(tokens, chunks, mentions);
  new Attacher(tokens, chunks, mentions).run();
  finish(tokens);
}

/** Ditransitive verbs, whose first object is the person told or given. */
const TWO_OBJECTS = new Set(
  'give tell offer grant hand show send promise pay ask deny lend award teach owe'.split(' '),
);
const COMMAND_VERBS = new Set(
  `ask urge tell call order press persuade want allow force invite require expect help lead push beg implore warn request convince
enable authorize authorise encourage instruct advise oblige get cause forbid permit pressure appeal petition demand let make need like
exhort entreat plead prompt move compel`.split(/\s+/),
);

class Attacher {
  /** The verb that words attach to now, and the first verb of the sentence. */
  private verb: Chunk | null = null;
  private root: Chunk | null = null;
  /** Noun phrases that wait for their verb, since the last boundary. */
  private waiting: Chunk[] = [];
  /** Phrases that came before any verb of their clause. */
  private early: { head: number; relation: string }[] = [];
  private mark: Chunk | null = null;
  private relative: { chunk: Chunk; antecedent: Chunk } | null = null;
  private boundary = true;
  private conjunction: Chunk | null = null;
  private readonly subjects = new Map<Chunk, number>();
  /** Verbs that have a subject of their own, not one shared with an earlier verb. */
  private readonly explicit = new Set<Chunk>();
  private readonly objects = new Map<Chunk, number>();
  private readonly parents = new Map<Chunk, Chunk>();
  private readonly personHeads: ReadonlySet<number>;
  private readonly kinds = new Map<number, string>();

  constructor(
    private readonly tokens: Token[],
    private readonly chunks: readonly Chunk[],
    mentions: readonly Mention[],
  ) {
    this.personHeads = new Set(mentions.map((mention) => mention.head));
    for (const mention of mentions) this.kinds.set(mention.head, mention.entities[0]?.kind ?? 'PERSON');
  }

  run(): void {
    for (let at = 0; at < this.chunks.length; at += 1) {
      const chunk = this.chunks[at] as Chunk;
      switch (chunk.kind) {
        case 'noun':
          at = this.noun(chunk, at);
          break;
        case 'verb':
          this.verbGroup(chunk, at);
          break;
        case 'preposition':
          at = this.preposition(chunk, at);
          break;
        case 'mark':
          this.mark = chunk;
          this.boundary = true;
          this.waiting = [];
          break;
        case 'relative':
          this.relativeWord(chunk, at);
          break;
        case 'conjunction':
          this.conjunction = chunk;
          break;
        case 'comma':
          this.boundary = true;
          this.conjunction = null;
          break;
        case 'stop':
          this.boundary = true;
          this.conjunction = null;
          this.waiting = [];
          this.mark = null;
          break;
        case 'date':
          this.oblique(chunk.head, 'obl:tmod');
          break;
        case 'other':
          break;
      }
    }
    this.flushEarly();
  }

  private attach(head: number, to: number, relation: string): void {
    const token = this.tokens[head];
    if (!token || token.head !== -2 || head === to) return;
    token.head = to;
    token.relation = relation;
  }

  private word(chunk: Chunk | null | undefined): string {
    return chunk ? (this.tokens[chunk.head]?.lemma ?? '') : '';
  }

  // ---- noun phrases ---------------------------------------------------------------------------------

  /** Reads a noun phrase with what is coordinated or apposed to it; gives the last chunk used. */
  private noun(chunk: Chunk, at: number): number {
    const end = this.coordinate(chunk, at);
    const nextVerb = this.verbAhead(end + 1);
    const verb = this.verb;
    const open =
      verb !== null &&
      !this.boundary &&
      this.conjunction === null &&
      this.mark === null &&
      this.relative === null;
    // "Lima's threat to sue the Netherlands has been withdrawn": the subject is already there
    const inside = open && verb.form !== 'finite' && this.waiting.length > 0;
    if (open && (!nextVerb || inside) && this.takesObject(verb)) {
      this.object(verb, chunk);
    } else if (this.invertedSpeech(chunk)) {
      // ", said Sergey Lavrov": the verb came before its subject
    } else {
      this.waiting.push(chunk);
      if (!nextVerb && verb && this.conjunction && this.lastObjectOf(verb) !== null) {
        this.attach(chunk.head, this.lastObjectOf(verb) as number, 'conj');
      }
    }
    this.conjunction = null;
    return end;
  }

  private lastObjectOf(verb: Chunk): number | null {
    return this.objects.get(verb) ?? null;
  }

  private invertedSpeech(chunk: Chunk): boolean {
    const verb = this.verb;
    if (!verb || this.boundary || this.subjects.has(verb) || !REPORTING_VERBS.has(this.word(verb)))
      return false;
    this.subjects.set(verb, chunk.head);
    this.attach(chunk.head, verb.head, 'nsubj');
    return true;
  }

  private takesObject(verb: Chunk): boolean {
    const first = this.objects.get(verb);
    if (first === undefined) return true;
    return TWO_OBJECTS.has(this.word(verb)) && this.tokens[first]?.relation === 'obj';
  }

  private object(verb: Chunk, chunk: Chunk): void {
    const head = this.tokens[verb.head];
    const before = this.objects.get(verb);
    if (head?.tag === 'AUX' || head?.tag === 'ADJ') {
      this.attach(chunk.head, verb.head, head.tag === 'AUX' ? 'xcomp' : 'obj');
      return;
    }
    if (before !== undefined) {
      const first = this.tokens[before];
      if (first) first.relation = 'iobj';
    }
    this.attach(chunk.head, verb.head, 'obj');
    this.objects.set(verb, chunk.head);
  }

  /** Joins "A, B and C", and ", the X," in apposition, to their first noun; gives the last chunk used. */
  private coordinate(first: Chunk, at: number): number {
    let end = at;
    let latest = first;
    for (;;) {
      const link = this.linkAfter(end);
      if (!link) return end;
      const { noun, index } = link;
      const follows = this.verbAhead(index + 1);
      const apposition = link.kind === 'apposition';
      // "X met Y and Z said": what follows is a clause of its own
      if (
        !apposition &&
        follows &&
        this.verb &&
        !this.boundary &&
        this.mark === null &&
        this.relative === null &&
        !this.isSubjectPosition(first)
      )
        return end;
      if (link.kind === 'list' && link.comma && !this.alike(first, noun)) return end;
      if (
        link.kind === 'list' &&
        link.comma &&
        this.verb === null &&
        this.isGoverned(at) &&
        this.verbBehindList(index)
      )
        return end;
      if (
        !apposition &&
        this.isGoverned(at) &&
        this.kinds.get(first.head) === 'STATE' &&
        this.kinds.get(noun.head) === 'PERSON'
      )
        return end;
      this.attach(noun.head, apposition ? latest.head : first.head, apposition ? 'appos' : 'conj');
      if (!apposition) latest = noun;
      end = index;
      if (apposition && this.chunks[end + 1]?.kind === 'comma') end += 1;
      if (apposition) return end;
      end = this.nounModifiers(noun, end);
    }
  }

  private isGoverned(at: number): boolean {
    return this.chunks[at - 1]?.kind === 'preposition';
  }

  /** "During the meeting, A and B agreed": the list is the subject of what follows it. */
  private verbBehindList(at: number): boolean {
    let end = at;
    while (['noun', 'comma', 'conjunction'].includes(this.chunks[end]?.kind ?? '')) end += 1;
    return this.verbAhead(end);
  }

  private isSubjectPosition(chunk: Chunk): boolean {
    return this.waiting.includes(chunk);
  }

  /** "the president of X and the minister of Y": an "of" phrase inside a list belongs to its member. */
  private nounModifiers(noun: Chunk, at: number): number {
    let end = at;
    while (this.word(this.chunks[end + 1]) === 'of' && this.chunks[end + 2]?.kind === 'noun') {
      const inner = this.chunks[end + 2] as Chunk;
      this.attach((this.chunks[end + 1] as Chunk).head, inner.head, 'case');
      this.attach(inner.head, noun.head, 'nmod');
      end += 2;
    }
    return end;
  }

  private linkAfter(
    at: number,
  ): { noun: Chunk; index: number; kind: 'list' | 'apposition'; comma: boolean } | null {
    const one = this.chunks[at + 1];
    const two = this.chunks[at + 2];
    const three = this.chunks[at + 3];
    if (one?.kind === 'conjunction' && two?.kind === 'noun' && this.word(one) !== 'but')
      return { noun: two, index: at + 2, kind: 'list', comma: false };
    if (one?.kind !== 'comma') return null;
    if (
      two?.kind === 'conjunction' &&
      three?.kind === 'noun' &&
      this.word(two) !== 'but' &&
      this.listBehind(at + 3)
    ) {
      return { noun: three, index: at + 3, kind: 'list', comma: true };
    }
    if (two?.kind !== 'noun') return null;
    if (this.listAhead(at + 2)) return { noun: two, index: at + 2, kind: 'list', comma: true };
    const closes = three === undefined || three.kind === 'comma' || three.kind === 'stop';
    if (closes && this.tokens[two.head]?.tag !== 'PRON')
      return { noun: two, index: at + 2, kind: 'apposition', comma: true };
    return null;
  }

  /** ", B and C" or ", B, C and D" with nothing but nouns in between. */
  private listAhead(at: number): boolean {
    for (let i = at; i < this.chunks.length; i += 1) {
      const kind = this.chunks[i]?.kind;
      if (kind === 'conjunction') return this.chunks[i + 1]?.kind === 'noun';
      if (kind !== 'noun' && kind !== 'comma') return false;
    }
    return false;
  }

  /** ", and C" ends a list only if no verb follows for C to be the subject of. */
  private listBehind(at: number): boolean {
    return !this.verbAhead(at + 1);
  }

  private alike(one: Chunk, two: Chunk): boolean {
    const named = (chunk: Chunk): boolean => this.personHeads.has(chunk.head);
    const pronoun = (chunk: Chunk): boolean => this.tokens[chunk.head]?.tag === 'PRON';
    return named(one) === named(two) || pronoun(one) || pronoun(two);
  }

  /** Whether a finite verb follows with nothing between but words that may stand before it. */
  private verbAhead(at: number): boolean {
    for (let i = at; i < this.chunks.length; i += 1) {
      const chunk = this.chunks[i] as Chunk;
      if (chunk.kind === 'verb') return chunk.form === 'finite' && !this.isReduced(chunk, i);
      if (chunk.kind === 'preposition' && this.chunks[i + 1]?.kind === 'noun') i += 1;
      else if (chunk.kind === 'preposition' && this.chunks[i + 1]?.kind === 'date') i += 1;
      else if (
        chunk.kind === 'conjunction' &&
        this.chunks[i + 1]?.kind === 'noun' &&
        this.chunks[i + 2]?.kind === 'verb'
      )
        i += 1;
      else if (chunk.kind !== 'other' && chunk.kind !== 'date') return false;
    }
    return false;
  }

  /** "talks held in Moscow", "a deal signed by": a bare -ed form with "by" after it, or another verb still to come. */
  private isReduced(chunk: Chunk, at: number): boolean {
    if (
      !chunk.ambiguous ||
      !this.chunks.some((other) => other.kind === 'verb' && other.form === 'finite' && other !== chunk)
    )
      return false;
    const next = this.chunks[at + 1];
    return next?.kind === 'preposition' && this.word(next) === 'by' && this.chunks[at + 2]?.kind === 'noun';
  }

  // ---- verbs ------------------------------------------------------------------------------------------

  private verbGroup(chunk: Chunk, at: number): void {
    if (chunk.form === 'infinitive') this.infinitive(chunk, at);
    else if (chunk.form === 'gerund') this.gerund(chunk, at);
    else if (chunk.form === 'participle' || this.isReduced(chunk, at)) this.participle(chunk, at);
    else this.finite(chunk, at);
    this.verb = chunk;
    this.boundary = false;
    this.conjunction = null;
    this.mark = null;
    this.relative = null;
    this.flushEarly();
  }

  private finite(chunk: Chunk, at: number): void {
    if (this.relative) {
      const { chunk: word, antecedent } = this.relative;
      this.attach(chunk.head, antecedent.head, 'acl:relcl');
      const own = this.waiting.at(-1);
      if (own) {
        this.takeSubject(chunk, own);
        this.attach(word.head, chunk.head, 'obj');
      } else {
        this.subjects.set(chunk, word.head);
        this.attach(word.head, chunk.head, 'nsubj');
      }
      this.waiting = this.outer ?? [];
      this.outer = null;
      return;
    }
    const subject = this.waiting.at(-1);
    if (subject) {
      this.takeSubject(chunk, subject);
      this.joinClause(chunk);
      this.waiting = [];
      return;
    }
    const before = this.verb;
    const bracketed = before !== null && this.isAfterComma(before) && this.isAfterComma(chunk);
    if (
      before &&
      chunk !== before &&
      before.ambiguous &&
      this.explicit.has(before) &&
      (!this.boundary || bracketed) &&
      !this.conjunction &&
      !this.mark &&
      this.subjects.has(before)
    ) {
      this.reread(before, chunk);
      return;
    }
    if (before && (this.conjunction || this.boundary) && !this.invertsAfterComma(chunk, at)) {
      const partner = this.conjunctOf(before, chunk);
      this.attach(chunk.head, partner.head, this.mark ? 'advcl' : 'conj');
      if (this.mark) this.attach(this.mark.head, chunk.head, 'mark');
      const shared = this.subjects.get(partner);
      if (shared !== undefined) this.subjects.set(chunk, shared);
      return;
    }
    this.joinClause(chunk);
  }

  private isAfterComma(chunk: Chunk): boolean {
    return this.chunks[this.chunks.indexOf(chunk) - 1]?.kind === 'comma';
  }

  /** The waiting phrases of the clause around a relative clause. */
  private outer: Chunk[] | null = null;

  private takeSubject(verb: Chunk, subject: Chunk): void {
    this.subjects.set(verb, subject.head);
    this.explicit.add(verb);
    this.attach(subject.head, verb.head, 'nsubj');
  }

  /** "Talks held in Moscow ended": the first verb was a participle after all. */
  private reread(first: Chunk, second: Chunk): void {
    const subject = this.subjects.get(first);
    const head = this.tokens[first.head];
    if (subject === undefined || !head) return;
    const { head: above, relation } = head;
    const noun = this.tokens[subject];
    if (!noun) return;
    head.head = subject;
    head.relation = 'acl';
    noun.head = second.head;
    const main = this.tokens[second.head];
    if (main) {
      main.head = above;
      main.relation = relation;
    }
    if (this.root === first) this.root = second;
    this.subjects.delete(first);
    this.subjects.set(second, subject);
  }

  private invertsAfterComma(chunk: Chunk, at: number): boolean {
    return (
      this.boundary &&
      REPORTING_VERBS.has(this.word(chunk)) &&
      this.chunks[at + 1]?.kind === 'noun' &&
      !this.conjunction
    );
  }

  /** A conjoined verb goes with the last verb of its own form: "has agreed to go and said". */
  private conjunctOf(before: Chunk, chunk: Chunk): Chunk {
    let partner: Chunk | undefined = before;
    while (partner && partner.form !== chunk.form) partner = this.parents.get(partner);
    return partner ?? this.root ?? before;
  }

  private joinClause(chunk: Chunk): void {
    const above = this.verb;
    if (this.mark) this.attach(this.mark.head, chunk.head, 'mark');
    if (!above || !this.root) {
      if (this.mark && this.word(this.mark) !== 'that') {
        // "If X does, Y will": the main clause is still to come
        this.pendingClause = chunk;
        this.root ??= chunk;
        this.rootIsMarked = true;
        return;
      }
      this.setRoot(chunk);
      return;
    }
    if (this.rootIsMarked && !this.mark) {
      this.setRoot(chunk);
      return;
    }
    const marker = this.mark ? this.word(this.mark) : '';
    const speech = REPORTING_VERBS.has(this.word(above));
    if (marker === 'that' || marker === 'whether' || marker === 'how' || marker === 'why') {
      const noun = this.nounBefore(this.mark as Chunk);
      if (noun && (STANCE_NOUNS.has(this.word(noun)) || INFINITIVE_NOUNS.has(this.word(noun)) || !speech))
        this.attach(chunk.head, noun.head, 'acl');
      else this.attach(chunk.head, above.head, 'ccomp');
    } else if (marker !== '') {
      this.attach(chunk.head, above.head, 'advcl');
    } else if (!this.boundary && !this.conjunction) {
      this.attach(chunk.head, above.head, 'ccomp');
    } else if (
      speech &&
      this.boundary &&
      !this.conjunction &&
      !this.objects.has(above) &&
      REPORTING_VERBS.has(this.word(chunk)) === false &&
      this.subjects.has(above)
    ) {
      this.attach(chunk.head, above.head, 'ccomp');
    } else if (REPORTING_VERBS.has(this.word(chunk)) && this.boundary && !this.conjunction) {
      this.attach(chunk.head, this.root.head, 'parataxis');
    } else {
      this.attach(chunk.head, this.root.head, this.conjunction ? 'conj' : 'parataxis');
    }
    this.parents.set(chunk, above);
  }

  private pendingClause: Chunk | null = null;
  private rootIsMarked = false;

  private setRoot(chunk: Chunk): void {
    const pending = this.pendingClause;
    this.root = chunk;
    this.rootIsMarked = false;
    if (pending) this.attach(pending.head, chunk.head, 'advcl');
    this.pendingClause = null;
    const token = this.tokens[chunk.head];
    if (token?.head === -2) {
      token.head = -1;
      token.relation = 'root';
    }
  }

  private nounBefore(chunk: Chunk): Chunk | null {
    const index = this.chunks.indexOf(chunk);
    const before = this.chunks[index - 1];
    return before?.kind === 'noun' && !this.personHeads.has(before.head) ? before : null;
  }

  private infinitive(chunk: Chunk, at: number): void {
    const before = this.chunks[at - 1];
    const verb = this.verb;
    if (this.conjunction && verb && verb.form === 'infinitive') {
      this.attach(chunk.head, verb.head, 'conj');
      const parent = this.parents.get(verb);
      if (parent) this.parents.set(chunk, parent);
      return;
    }
    if (
      before?.kind === 'noun' &&
      !this.personHeads.has(before.head) &&
      INFINITIVE_NOUNS.has(this.word(before))
    ) {
      this.attach(chunk.head, before.head, 'acl');
    } else if (verb) {
      this.attach(
        chunk.head,
        verb.head,
        this.boundary && !COMMAND_VERBS.has(this.word(verb)) ? 'advcl' : 'xcomp',
      );
    } else {
      const noun = this.waiting.at(-1);
      if (noun && !this.boundary) this.attach(chunk.head, noun.head, 'acl');
      else {
        this.pendingClause = chunk;
        this.root ??= chunk;
        this.rootIsMarked = true;
      }
    }
    if (verb) this.parents.set(chunk, verb);
  }

  private gerund(chunk: Chunk, at: number): void {
    const before = this.chunks[at - 1];
    const verb = this.verb;
    if (before?.kind === 'preposition') {
      this.attach(before.head, chunk.head, 'mark');
      const noun = this.chunks[at - 2];
      if (noun?.kind === 'noun' && this.isEventNoun(noun)) this.attach(chunk.head, noun.head, 'acl');
      else if (verb) this.attach(chunk.head, verb.head, 'advcl');
      else this.pendingClause ??= chunk;
    } else if (
      before?.kind === 'noun' &&
      !this.boundary &&
      !(verb && this.personHeads.has(before.head) && this.isGoverned(at - 1))
    ) {
      this.attach(chunk.head, before.head, 'acl');
    } else if (verb) {
      this.attach(chunk.head, verb.head, this.boundary || before?.kind !== 'verb' ? 'advcl' : 'xcomp');
    } else {
      this.pendingClause ??= chunk;
    }
    if (verb) this.parents.set(chunk, verb);
  }

  private participle(chunk: Chunk, at: number): void {
    const before = this.chunks[at - 1];
    const noun =
      before?.kind === 'noun'
        ? before
        : before?.kind === 'comma' && this.chunks[at - 2]?.kind === 'noun'
          ? this.chunks[at - 2]
          : undefined;
    if (this.mark && this.verb) {
      // "as announced by"
      this.attach(this.mark.head, chunk.head, 'mark');
      this.attach(chunk.head, this.verb.head, 'advcl');
    } else if (noun) {
      this.attach(chunk.head, noun.head, 'acl');
    } else if (this.verb) {
      this.attach(chunk.head, this.verb.head, 'advcl');
    } else {
      this.pendingClause ??= chunk;
    }
    if (this.verb) this.parents.set(chunk, this.verb);
  }

  // ---- prepositions, dates, relatives -----------------------------------------------------------------

  private preposition(chunk: Chunk, at: number): number {
    const next = this.chunks[at + 1];
    if (next?.kind === 'relative') {
      this.attach(chunk.head, next.head, 'case');
      return at;
    }
    if (next?.kind !== 'noun' && next?.kind !== 'date') return at;
    this.attach(chunk.head, next.head, 'case');
    const end = next.kind === 'noun' ? this.coordinate(next, at + 1) : at + 1;
    if (next.kind === 'date') {
      this.oblique(next.head, 'obl');
      return end;
    }
    const host = this.nounHost(this.word(chunk), at);
    if (host) this.attach(next.head, host.head, 'nmod');
    else this.oblique(next.head, 'obl');
    return end;
  }

  /** The noun that a prepositional phrase belongs to, or null where it is the verb's. */
  private nounHost(preposition: string, at: number): Chunk | null {
    let before = this.chunks[at - 1];
    let index = at - 1;
    if (before?.kind === 'date') {
      index -= 1;
      before = this.chunks[index];
    }
    if (before?.kind !== 'noun') return null;
    if (preposition === 'of') return before;
    if (!this.verb || this.waiting.includes(before)) {
      if (this.waiting.includes(before) || index === 0)
        return preposition === 'on' && !this.isEventNoun(before) ? null : before;
    }
    const verbLemma = this.word(this.verb);
    // climb from "troops" to "request" in "a request for troops to Angola"
    let host: Chunk | undefined = before;
    for (let steps = 0; host && steps < 4; steps += 1) {
      if (
        this.isEventNoun(host) &&
        !(
          preposition === 'from' &&
          /^(?:demand|seek|want|request|ask|get|win|withdraw)$/.test(verbLemma) &&
          !STANCE_NOUNS.has(this.word(host))
        )
      ) {
        return host;
      }
      const above: number = this.tokens[host.head]?.head ?? -1;
      host =
        this.tokens[host.head]?.relation === 'nmod'
          ? this.chunks.find((candidate) => candidate.kind === 'noun' && candidate.head === above)
          : undefined;
    }
    return null;
  }

  private isEventNoun(chunk: Chunk): boolean {
    const lemma = this.word(chunk);
    if (this.personHeads.has(chunk.head)) return false;
    return (
      MEETING_NOUNS.has(lemma) ||
      STANCE_NOUNS.has(lemma) ||
      INFINITIVE_NOUNS.has(lemma) ||
      ACTION_NOUN.test(lemma)
    );
  }

  private oblique(head: number, relation: string): void {
    // what waits from before the verb belongs to a clause further out and does not keep the phrase from the verb
    const last = this.waiting.at(-1);
    const own = this.verb && (!last || last.first < this.verb.first);
    if (this.verb && own) this.attach(head, this.verb.head, relation);
    else this.early.push({ head, relation });
  }

  private flushEarly(): void {
    const verb = this.verb;
    if (!verb) return;
    for (const { head, relation } of this.early) this.attach(head, verb.head, relation);
    this.early = [];
  }

  private relativeWord(chunk: Chunk, at: number): void {
    let index = at - 1;
    while (
      index >= 0 &&
      ['comma', 'preposition', 'date', 'other', 'conjunction'].includes(this.chunks[index]?.kind ?? '')
    )
      index -= 1;
    const antecedent = this.chunks[index];
    if (antecedent?.kind !== 'noun') return;
    this.relative = { chunk, antecedent };
    this.outer = this.waiting;
    this.waiting = [];
    this.boundary = false;
  }
}

/** Hangs what is left on the root, and makes sure that there is one root and no cycle. */
function finish(tokens: Token[]): void {
  let root = tokens.findIndex((token) => token.head === -1);
  if (root < 0) {
    root = tokens.findIndex((token) => token.head === -2 && (token.tag === 'VERB' || token.tag === 'AUX'));
    if (root < 0) root = tokens.findIndex((token) => token.head === -2);
    const token = tokens[Math.max(root, 0)];
    if (!token) return;
    token.head = -1;
    token.relation = 'root';
    root = Math.max(root, 0);
  }
  for (const token of tokens) {
    if (token.head === -2 || (token.head === -1 && token.index !== root)) {
      token.head = root;
      token.relation = token.tag === 'PUNCT' ? 'punct' : 'dep';
    }
  }
  for (const token of tokens) {
    const seen = new Set<number>();
    let at = token.index;
    while (at !== root && at >= 0 && !seen.has(at)) {
      seen.add(at);
      at = tokens[at]?.head ?? -1;
    }
    if (at !== root) {
      token.head = root;
      token.relation = 'dep';
    }
  }
}
