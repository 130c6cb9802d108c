import { ActorReader } from './actors.js';
import type { Claim, StanceClaim } from './claim.js';
import type { Frame } from './clauses.js';
import { correctedAt, isSaidOtherwise } from './contrast.js';
import { surfaceSubject } from './frames/frame.js';
import { isDate, prepositionOf } from './frames/words.js';
import { childrenOf } from './syntax/dependents.js';
import type { Direction } from './reckoning.js';
import type { Document, Sentence } from './document.js';
import { HOUSES, PARTS } from './lexicon/place-words.js';
import { stateByCode } from './lexicon/states.js';
import type { Reason } from './trace/reasons.js';
import type { Trace } from './trace/trace.js';
import { dateCounted, dateOf, onlyDate, type Span } from './when.js';

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
  dateOf(frames: readonly Frame[], direction: Direction, outside: Span | null = null): string | null {
    return dateOf(this.document, frames, direction, outside);
  }

  /** The place that belongs to a predicate, with its state. */
  placeOf(frames: readonly Frame[]): { name: string; country: string | null } | null {
    for (const frame of frames) {
      // "at the Casa Azul in Lima": the town rather than the house
      const byPlace = [...frame.arguments].sort((a, b) => houseLast(a) - houseLast(b));
      for (const argument of byPlace) {
        const located =
          argument.preposition !== null && /^(?:in|at|near|outside|to)$/.test(argument.preposition);
        const compound = argument.relation === 'compound' && frame.noun;
        // "visited Lima to meet", "Oslo hosted the talks"
        const itself =
          (argument.relation === 'obj' && frame.lemma === 'visit') ||
          (argument.relation === 'nsubj' && frame.lemma === 'host');
        if (!located && !compound && !itself) continue;
        if (
          argument.preposition === 'to' &&
          !/^(?:be|visit|travel|fly|go|come|trip|return|head|arrive|journey|invite|welcome|take|bring)$/.test(
            frame.lemma,
          )
        )
          continue;
        for (const head of argument.heads) {
          if (isDate(frame.sentence, head) || isSaidOtherwise(frame.sentence, head)) continue;
          if (head < correctedAt(frame)) continue;
          const place = this.placeAt(frame.sentence, head, compound);
          if (place) return place;
        }
      }
      const where = this.placeWhere(frame);
      if (where) return where;
      if (this.document.dateline && isHere(frame))
        return { name: this.document.dateline.place, country: this.document.dateline.country };
    }
    return null;
  }

  /** "Arrived in Lima, where she is to meet": the place that a relative clause is about. */
  private placeWhere({ sentence, link, predicate }: Frame): { name: string; country: string | null } | null {
    const { tokens, dates } = sentence;
    let head = tokens[predicate]?.head ?? -1;
    // "to Lima on Thursday, where…": the place is what stands before the day
    const day = dates.find(({ first, last }) => first <= head && head <= last);
    if (day) head = tokens[day.first - 1]?.lower === 'on' ? day.first - 2 : day.first - 1;
    const isWhere = childrenOf(sentence, predicate).some(({ lower }) => lower === 'where');
    return link === 'acl:relcl' && isWhere && head >= 0 ? this.placeAt(sentence, head, false) : null;
  }

  /** "A week after they met, there is no text": the day of a clause from which the day of publication is counted. */
  dateCounted(frame: Frame): string | null {
    return dateCounted(this.document, frame);
  }

  /** The one date of a sentence with a single verb, wherever the parse hangs it. */
  onlyDate(frame: Frame, direction: Direction): string | null {
    return isPlain(frame) ? onlyDate(this.document, frame, direction) : null;
  }

  /** The one place that a sentence with a single verb says something was "in", wherever the parse hangs it. */
  onlyPlace(frame: Frame): { name: string; country: string | null } | null {
    const { sentence } = frame;
    const [place, ...others] = sentence.mentions.filter(
      ({ place, first, head }) =>
        place !== null && sentence.tokens[first - 1]?.lower === 'in' && !isSaidOtherwise(sentence, head),
    );
    if (!place?.place || others.length > 0 || !isPlain(frame)) return null;
    const [entity] = place.entities;
    return { name: place.place, country: entity?.kind === 'STATE' ? entity.country : null };
  }

  private placeAt(
    sentence: Sentence,
    head: number,
    compound: boolean,
  ): { name: string; country: string | null } | null {
    const mention = this.actors.mentionAt(sentence, head);
    if (mention) {
      const [entity] = mention.entities;
      // "at the National Palace": a house that stands for nobody here
      if (
        mention.place === null &&
        mention.form === 'description' &&
        entity &&
        HOUSES.test(entity.name) &&
        !compound
      )
        return { name: entity.name, country: null };
      if (mention.place === null) return null;
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
    let last = head;
    while (isPartOfName(sentence, last + 1, head)) last += 1;
    const within = this.placeWithin(sentence, head, last);
    if (within) return within;
    const [start, end] = [sentence.tokens[first], sentence.tokens[last]];
    return start && end ? { name: this.text.slice(start.start, end.end), country: null } : null;
  }

  /** "The Casa Azul in Lima": the place that a place is said to be in, right behind its name. */
  private placeWithin(
    sentence: Sentence,
    head: number,
    last: number,
  ): { name: string; country: string | null } | null {
    const { tokens } = sentence;
    let at = last + 1;
    while (at < last + 4 && tokens[at] && tokens[at]?.lower !== 'in' && tokens[at]?.tag !== 'PUNCT') at += 1;
    const next = tokens[at + 1];
    const isWithin =
      tokens[at]?.lower === 'in' &&
      next?.tag === 'PROPN' &&
      next.index !== head &&
      !isDate(sentence, next.index);
    return isWithin ? this.placeAt(sentence, next.index, false) : null;
  }

  /** "A Doha hotel", "a hotel in Doha", "the outskirts of Doha": the place that a building or a part is said to be in. */
  private placeOfBuilding(sentence: Sentence, head: number): { name: string; country: string | null } | null {
    for (const child of childrenOf(sentence, head)) {
      const mention = this.actors.mentionAt(sentence, child.index);
      const part = PARTS.has(sentence.tokens[head]?.lemma ?? '');
      // "the southern city of Loja": a place that no gazetteer has
      if (!mention && part && child.tag === 'PROPN' && prepositionOf(sentence, child) === 'of')
        return this.placeAt(sentence, child.index, false);
      const state = mention?.entities.length === 1 ? mention.entities[0] : undefined;
      if (sentence.tokens[head]?.lower === 'capital' && state?.kind === 'STATE' && state.country) {
        const [capital, ...others] = stateByCode(state.country)?.capitals ?? [];
        if (capital && others.length === 0) return { name: capital, country: state.country };
      }
      if (!mention?.place || !/^(?:name|metonym)$/.test(mention.form)) continue;
      const preposition = child.relation === 'nmod' ? prepositionOf(sentence, child) : null;
      const within = /^(?:in|near)$/.test(preposition ?? '') || (preposition === 'of' && part);
      if (within || (child.relation === 'compound' && mention.form === 'metonym'))
        return { name: mention.place, country: mention.entities[0]?.country ?? null };
    }
    return null;
  }
}

/** "Met A here": whomever the parse hangs the word on, it is where the predicate before it happened. */
const isHere = ({ sentence: { tokens, frames }, predicate }: Frame): boolean =>
  tokens.some(
    ({ lower, index, head }) =>
      lower === 'here' &&
      (head === predicate ||
        (tokens[index - 1]?.tag === 'PROPN' &&
          frames.findLast((other) => !other.noun && other.predicate < index)?.predicate === predicate)),
  );

const houseLast = ({ preposition }: { preposition: string | null }): number => (preposition === 'at' ? 1 : 0);

/** Whether a token goes on with the name that a token heads: "Nang" of "Da Nang". */
const isPartOfName = ({ tokens }: Sentence, at: number, head: number): boolean => {
  const token = tokens[at];
  return token?.tag === 'PROPN' && token.head === head && /^(?:flat|compound|appos)\b/.test(token.relation);
};

/**
 * Whether the sentence of a predicate has a single verb, so that all that it tells is told of one event: not "said on
 * Friday that she was absent".
 */
function isPlain(frame: Frame): boolean {
  const { sentence, noun, predicate } = frame;
  const verbs = sentence.frames.filter(
    (each) => !each.noun && sentence.tokens[each.predicate]?.tag === 'VERB',
  );
  const clause = !noun || childrenOf(sentence, predicate).some(({ relation }) => relation === 'cop');
  return verbs.length === 1 && (!clause || verbs[0] === frame);
}

/** A predicate with those that belong to the same event: what governs it closely, and what it governs so. */
export function related(frame: Frame): Frame[] {
  const found = [frame];
  for (let below = frame, above = frame.parent; above; below = above, above = above.parent) {
    const close =
      below.link === 'xcomp' ||
      // "denied on Friday that she had been at the meeting": not on Friday
      (below.noun && below.link !== 'ccomp') ||
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
