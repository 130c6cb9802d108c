import { ActorReader } from './actors.js';
import type { Claim, StanceClaim } from './claim.js';
import type { Frame } from './clauses.js';
import { surfaceSubject } from './frames/frame.js';
import { prepositionOf } from './frames/words.js';
import { childrenOf } from './syntax/dependents.js';
import { reckon } from './dates.js';
import type { DateMention, Document, Sentence } from './document.js';
import type { Reason } from './trace/reasons.js';
import type { Trace } from './trace/trace.js';

/** What the claim components share while they read a document. */
export class ClaimContext {
  readonly actors: ActorReader;
  /** The positions told of so far, to which "the demand" may point back. */
  readonly positions: StanceClaim[] = [];

  /** Without a trace nobody asks why, and nothing is kept. */
  constructor(
    readonly document: Document,
    private readonly trace: Trace | null = null,
  ) {
    this.actors = new ActorReader(document);
  }

  /** Why a rule makes no claim of a predicate, with the word at fault. Always null, as rules answer then. */
  reject(frame: Frame, reason: Reason, word?: string): null {
    this.trace?.reject(frame, reason, word);
    return null;
  }

  /** A claim that a rule makes of a predicate, with the other predicates that the rule took in. */
  made<T extends Claim>(claim: T, by: Frame, other?: Frame | null): T {
    this.trace?.fire(claim, by, other);
    return claim;
  }

  /** A claim that stands for two of the same thing. */
  joined<T extends Claim>(claim: T, a: T, b: T): T {
    this.trace?.join(claim, a, b);
    return claim;
  }

  get text(): string {
    return this.document.article.text;
  }

  /** The exact sentence, as every claim quotes it. */
  quote(sentence: Sentence): { quote: string; start: number; end: number } {
    return { quote: this.text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end };
  }

  /** The date that belongs to a predicate and what goes with it; none from `outside` of which it is no part. */
  dateOf(
    frames: readonly Frame[],
    direction: 'past' | 'future' | null,
    outside: { first: number; last: number } | null = null,
  ): string | null {
    const [frame] = frames;
    if (!frame) return null;
    const { sentence } = frame;
    const near = sentence.dates
      .filter((date) => !outside || date.last < outside.first || date.first > outside.last)
      // "a claim over July's spill": when there was a spill
      .filter((date) => !outside || !isOwner(sentence, date))
      .map((date) => ({ date, rank: frames.findIndex((each) => this.governs(each, date)) }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => vagueness(a.date) - vagueness(b.date) || a.rank - b.rank)[0];
    return near ? reckon(near.date.expression, this.document.article.publishedAt, direction).edtf : null;
  }

  private governs(frame: Frame, date: DateMention): boolean {
    const { tokens } = frame.sentence;
    let at = date.last;
    for (let steps = 0; at >= 0 && steps < tokens.length; steps += 1) {
      if (at === frame.predicate) return true;
      // "said that they had met on Monday": the day behind the clause, hung on the verb above
      if (frame.link === 'ccomp' && at === frame.parent?.predicate && date.first > frame.predicate)
        return true;
      if (
        at !== date.last &&
        !(at >= date.first && at <= date.last) &&
        frame.sentence.frames.some((other) => !other.noun && other.predicate === at)
      )
        return false;
      at = tokens[at]?.head ?? -1;
    }
    return false;
  }

  /** The place that belongs to a predicate, with its state. */
  placeOf(frames: readonly Frame[]): { name: string; country: string | null } | null {
    for (const frame of frames) {
      for (const argument of frame.arguments) {
        const located =
          argument.preposition !== null && /^(?:in|at|near|outside|to)$/.test(argument.preposition);
        const compound = argument.relation === 'compound' && frame.noun;
        if (!located && !compound) continue;
        if (
          argument.preposition === 'to' &&
          !/^(?:visit|travel|fly|go|come|trip|return|head|arrive|journey|invite|welcome|take|bring)$/.test(
            frame.lemma,
          )
        )
          continue;
        for (const head of argument.heads) {
          if (frame.sentence.dates.some((date) => date.first <= head && head <= date.last)) continue;
          const place = this.placeAt(frame.sentence, head, compound);
          if (place) return place;
        }
      }
      const here = frame.sentence.tokens.some(
        (token) => token.lower === 'here' && token.head === frame.predicate,
      );
      if (here && this.document.dateline)
        return { name: this.document.dateline.place, country: this.document.dateline.country };
    }
    return null;
  }

  private placeAt(
    sentence: Sentence,
    head: number,
    compound: boolean,
  ): { name: string; country: string | null } | null {
    const mention = this.actors.mentionAt(sentence, head);
    if (mention) {
      if (mention.place === null) return null;
      const [entity] = mention.entities;
      if (compound && mention.form !== 'metonym') return null;
      return { name: mention.place, country: entity?.kind === 'STATE' ? entity.country : null };
    }
    const token = sentence.tokens[head];
    if (token?.tag === 'NOUN' && !compound) return this.placeOfBuilding(sentence, head);
    if (compound || token?.tag !== 'PROPN' || !/^\p{Lu}/u.test(token.text)) return null;
    let first = head;
    while (
      sentence.tokens[first - 1] &&
      sentence.tokens[first - 1]?.tag === 'PROPN' &&
      sentence.tokens[first - 1]?.head === head
    )
      first -= 1;
    const start = sentence.tokens[first];
    return start ? { name: this.text.slice(start.start, token.end), country: null } : null;
  }

  /** "A Doha hotel", "a hotel in Doha", "the outskirts of Doha": the place that a building or a part is said to be in. */
  private placeOfBuilding(sentence: Sentence, head: number): { name: string; country: string | null } | null {
    for (const child of childrenOf(sentence, head)) {
      const mention = this.actors.mentionAt(sentence, child.index);
      if (!mention?.place || !/^(?:name|metonym)$/.test(mention.form)) continue;
      const preposition = child.relation === 'nmod' ? prepositionOf(sentence, child) : null;
      const within =
        /^(?:in|near)$/.test(preposition ?? '') ||
        (preposition === 'of' && PARTS.has(sentence.tokens[head]?.lemma ?? ''));
      if (within || (child.relation === 'compound' && mention.form === 'metonym'))
        return { name: mention.place, country: mention.entities[0]?.country ?? null };
    }
    return null;
  }
}

/** Parts of a place. */
const PARTS: ReadonlySet<string> = new Set(
  'outskirt suburb centre center heart north south east west city town port capital airport'.split(' '),
);

/** Days before spans: of "on 10 December … for the third time this year" the day is meant. */
const vagueness = (date: DateMention): number =>
  ['day', 'offset', 'weekday', 'month', 'span', 'year'].indexOf(date.expression.kind);

/** "July's": a month or a year that only says which of several things is meant. */
const isOwner = ({ tokens }: Sentence, date: DateMention): boolean =>
  /^(?:month|year)$/.test(date.expression.kind) && /^['’]s$/.test(tokens[date.last + 1]?.lower ?? '');

/** A predicate with those that belong to the same event: what governs it closely, and what it governs so. */
export function related(frame: Frame): Frame[] {
  const found = [frame];
  for (let below = frame, above = frame.parent; above; below = above, above = above.parent) {
    const close =
      below.link === 'xcomp' ||
      below.noun ||
      (below.infinitive && below.link === 'advcl') ||
      (below.link === 'acl' && !below.infinitive) ||
      below.mark === 'when';
    if (!close) break;
    found.push(above);
  }
  for (const other of frame.sentence.frames) {
    if (other.parent === frame && (other.noun || other.link === 'xcomp') && !found.includes(other))
      found.push(other);
  }
  // "talks, which were to have opened in Lima", "a visit planned for May": last, since the main clause decides
  if (frame.noun)
    found.push(
      ...frame.sentence.frames.filter(
        (other) =>
          other.link.startsWith('acl') &&
          !found.includes(other) &&
          surfaceSubject(other).includes(frame.predicate),
      ),
    );
  return found;
}
