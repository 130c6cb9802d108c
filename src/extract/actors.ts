import type { ActorRef } from './claim.js';
import { childrenOf } from './syntax/dependents.js';
import type { Document, Entity, Mention, Sentence, Token } from './document.js';
import { listedAfter } from './frames/by-place.js';
import { spread } from './frames/coordination.js';
import { prepositionOf } from './frames/words.js';
import { withoutCaption } from './mentions/captions.js';
import { counted } from './mentions/descriptions.js';
import { SENT_BY, SPOKEN_FOR } from './lexicon/offices.js';
import { stateName } from './lexicon/states.js';

/** Those who are sent somewhere, or speak, for others. */
const SENT = /^(?:delegation|team|mission|negotiator|expert|official|diplomat)$/;

/** What a comma sets off from the word before it. */
const isAside =
  ({ tokens }: Sentence) =>
  ({ index }: Token): boolean =>
    tokens[index - 1]?.text === ',';

/** Reads actors off the tokens of a document, once its mentions are found and its pronouns resolved. */
export class ActorReader {
  constructor(private readonly document: Document) {}

  /** The mention that a token heads or stands in. */
  mentionAt(sentence: Sentence, token: number): Mention | undefined {
    return (
      sentence.mentions.find((mention) => mention.head === token) ??
      sentence.mentions.find((mention) => mention.first <= token && token <= mention.last)
    );
  }

  /** The actors that a token stands for; none where it is no actor. */
  refs(sentence: Sentence, token: number): ActorRef[] {
    const mention = this.mentionAt(sentence, token);
    // "a Togolese delegation led by A"
    const led = mention?.form === 'name' ? [] : this.leaderOf(sentence, token);
    if (led.length > 0) return led;
    if (mention && mention.entities.length > 0)
      return mention.entities.map((entity) => refOf(entity, this.wordsFor(sentence, mention, entity)));
    const holder = mention ? this.unknownHolder(sentence, mention) : null;
    if (holder) return [holder];
    // "the head of the bank, Salif T.": the name in apposition
    const name = childrenOf(sentence, token).find(
      (child) => child.relation === 'appos' && this.mentionAt(sentence, child.index),
    );
    if (name)
      return spread(sentence, name.index).flatMap((at) => (at === token ? [] : this.refs(sentence, at)));
    const whole = sentence.tokens[token];
    const some = whole ? counted(sentence, whole) : null;
    if (some) return this.refs(sentence, some.index);
    const named = this.namedBehind(sentence, token);
    if (named.length > 0) return named;
    const behind = this.behind(sentence, token);
    return behind.length > 0 ? behind : this.examples(sentence, token);
  }

  /** "The justice minister", of nobody knows which state: known by the office alone, in this article. */
  private unknownHolder(sentence: Sentence, mention: Mention): ActorRef | null {
    const opening = sentence.tokens[mention.first]?.lower ?? '';
    if (mention.form !== 'office' || !mention.title || !/^(?:the|a|an)$/.test(opening)) return null;
    if (/^(?:compound|flat|amod)/.test(sentence.tokens[mention.head]?.relation ?? '')) return null;
    const text = this.words(sentence, mention);
    const name = mention.title;
    return { text, name, kind: 'OTHER', capacity: name, country: null, named: false };
  }

  /** "A delegation led by A": whoever leads those who are sent. */
  private leaderOf(sentence: Sentence, token: number): ActorRef[] {
    if (!SENT.test(sentence.tokens[token]?.lemma ?? '')) return [];
    const led = childrenOf(sentence, token)
      // "a team of B, led by A"
      .flatMap((child) => [
        child,
        ...(child.relation === 'nmod' ? childrenOf(sentence, child.index).filter(isAside(sentence)) : []),
      ])
      .find(({ relation, lemma }) => relation.startsWith('acl') && /^(?:lead|head)$/.test(lemma));
    const by =
      led && childrenOf(sentence, led.index).find((child) => prepositionOf(sentence, child) === 'by');
    return by ? this.refsOf(sentence, spread(sentence, by.index)) : [];
  }

  /** "A delegation of the union, led by A": the bodies that act through those whom somebody of these leads. */
  sendersOf(sentence: Sentence, leaders: readonly ActorRef[]): { leader: ActorRef; sender: ActorRef }[] {
    return sentence.tokens.flatMap(({ index }) => {
      const led = this.leaderOf(sentence, index);
      const leader = leaders.find((ref) => led.some(({ name }) => name === ref.name));
      if (!leader) return [];
      const body = childrenOf(sentence, index).find((child) =>
        /^(?:of|from)$/.test(prepositionOf(sentence, child) ?? ''),
      );
      const entities = this.mentionAt(sentence, body?.index ?? index)?.entities ?? [];
      return entities
        .filter(({ kind, named }) => named && /^(?:ORGANISATION|ARMED_GROUP)$/.test(kind))
        .map((entity) => ({ leader, sender: this.refIn(sentence, entity) }));
    });
  }

  /** "The two ministers, A and B, met": the names by their place, where the parse hangs them elsewhere. */
  private namedBehind(sentence: Sentence, token: number): ActorRef[] {
    if (sentence.tokens[token]?.form !== 'NNS' || sentence.tokens[token + 1]?.text !== ',') return [];
    const first = sentence.mentions.find((mention) => mention.first === token + 2);
    const rest = first ? listedAfter(sentence, first.head) : [];
    return first && rest.length > 0 ? [first.head, ...rest].flatMap((at) => this.refs(sentence, at)) : [];
  }

  /** "Leaders of the union", "Taliban members", "a delegation from Chile": whoever such people act for. */
  private behind(sentence: Sentence, token: number): ActorRef[] {
    const { lemma = '', form } = sentence.tokens[token] ?? {};
    const sent = form === 'NNS' && SENT_BY.has(lemma);
    if (!SPOKEN_FOR.has(lemma) && !sent) return [];
    const head = childrenOf(sentence, token).find(
      (child) =>
        (sent ? /^nmod$/ : /^(?:nmod|compound|amod)/).test(child.relation) &&
        this.mentionAt(sentence, child.index)?.entities.every(({ kind }) => kind !== 'PERSON') === true,
    );
    return head ? spread(sentence, head.index).flatMap((at) => this.refs(sentence, at)) : [];
  }

  /** "Allies such as Chile and Peru": those named as examples of whom a plural noun means. */
  private examples(sentence: Sentence, token: number): ActorRef[] {
    if (sentence.tokens[token]?.form !== 'NNS') return [];
    const example = childrenOf(sentence, token).find(
      (child) =>
        /^(?:nmod|appos)$/.test(child.relation) &&
        prepositionOf(sentence, child) === 'such' &&
        this.mentionAt(sentence, child.index)?.entities.length,
    );
    return example ? spread(sentence, example.index).flatMap((at) => this.refs(sentence, at)) : [];
  }

  /** The same for several tokens, each actor once. */
  refsOf(sentence: Sentence, tokens: readonly number[]): ActorRef[] {
    return distinct(tokens.flatMap((token) => this.refs(sentence, token)));
  }

  /** What a mention says; for a pronoun the words of the sentence that it stands for, or else the name. */
  private wordsFor(sentence: Sentence, mention: Mention, entity: Entity): string {
    if (mention.form === 'description') return entity.name;
    if (mention.form !== 'pronoun') return this.words(sentence, mention);
    return this.refIn(sentence, entity).text;
  }

  /** An actor in the words in which a sentence names it, or else by its name. */
  refIn(sentence: Sentence, entity: Entity): ActorRef {
    const named = sentence.mentions.find(
      ({ form, entities }) =>
        form !== 'pronoun' && form !== 'description' && entities.length === 1 && entities[0] === entity,
    );
    return refOf(entity, named ? this.words(sentence, named) : entity.name);
  }

  private words(sentence: Sentence, mention: Mention): string {
    return withoutCaption(
      this.document.article.text.slice(
        sentence.tokens[mention.first]?.start,
        sentence.tokens[mention.last]?.end,
      ),
    );
  }
}

/** An entity of the article as a claim refers to it. */
export function refOf(entity: Entity, text: string): ActorRef {
  return {
    text,
    name: entity.name,
    kind: entity.kind,
    capacity: entity.capacity,
    country: entity.country,
    named: entity.named,
  };
}

/** Each actor once, in order. */
export function distinct<T extends ActorRef>(refs: readonly T[]): T[] {
  const seen = new Set<string>();
  return refs.filter((ref) => {
    const key = keyOf(ref);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What tells two actors of one article apart. */
export const keyOf = (ref: ActorRef): string => `${ref.kind}:${ref.name}`;

/** Whether two actors speak with one voice: they are one, or both act for the same state. */
export const sameSide = (a: ActorRef, b: ActorRef): boolean =>
  keyOf(a) === keyOf(b) ||
  (a.country !== null && a.country === b.country && actsForState(a) && actsForState(b));

const actsForState = ({ kind }: ActorRef): boolean =>
  kind === 'STATE' || kind === 'GOVERNMENT_BODY' || kind === 'PERSON';

/**
 * Somebody of whom the article tells no office, state or body: two such people meeting, and what such a one offers
 * or agrees to, is no public affair.
 */
export const isPrivate = (ref: ActorRef): boolean =>
  ref.kind === 'PERSON' && ref.capacity === null && ref.country === null;

/** People of whom no more is told than what they are: "two men", "residents". */
export const isAnybody = (ref: ActorRef): boolean =>
  ref.kind === 'OTHER' && !ref.named && ref.country === null && ref.capacity === null;

/** Whoever has a name, or acts for a state: "the mayor" and "students" are known to nobody but the article. */
export const isSomebody = (ref: ActorRef): boolean => ref.named || ref.country !== null;

/** The state as an actor, in the words of a mention. */
export function stateRef(code: string, text: string): ActorRef {
  return { text, name: stateName(code), kind: 'STATE', capacity: null, country: code, named: true };
}
