import { ACTING_NOUNS } from '../lexicon/acting-nouns.js';
import type { Entity, Mention, Sentence } from '../document.js';
import { perWord } from '../syntax/words/word.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that may stand for actors: for one, for several, or for whoever speaks, inside a quotation. */
const STAND_INS: ReadonlyMap<string, 'one' | 'several' | 'speaker'> = new Map([
  ...'he she it him her his its'.split(' ').map((word) => [word, 'one'] as const),
  ...'they them their both two pair sides'.split(' ').map((word) => [word, 'several'] as const),
  ...'i we us our'.split(' ').map((word) => [word, 'speaker'] as const),
]);
const standsIn = perWord(({ lower }) => STAND_INS.get(lower) ?? 'none');
/** Nouns that describe an actor: "the striking teachers". */
const mayAct = perWord((word) => (ACTING_NOUNS.has(basesOf(word).noun) ? 1 : 0));
const QUOTE = /^["“”]$/;

/** Before a noun, so that what comes after is no verb in its bare form. */
const OPENS_NOUN = setOf('the a an this these those his her its their our my your no any some of in by from');
/** Behind a verb that has an object, none of these stands. */
const NO_OBJECT = setOf('of in on at to from for by with into and or than , . ; : ) " ” ’ - – —');
const DUTY = setOf('have need');
const PARTICIPLE =
  /ed$|^(?:out|gone|done|taken|withdrawn|given|sent|brought|held|kept|made|put|cut|shut|torn|overthrown)$/;
const RELATIVE = setOf('who whom which that');
const PASSIVE = setOf('is are was were be been being get gets got');
/** How far a verb may be from a noun that it takes for its object. */
const NEAR = 14;
const DEFINITE = setOf('the this these those that their');

/** An actor that a sentence names or points to. */
interface Actor {
  first: number;
  /** How many actors it is, at most. */
  size: number;
  /** Somebody rather than a state or a place. */
  personal: boolean;
}

/** What a sentence has that a claim may need, found out when the first predicate asks. */
export class Evidence {
  private readonly actors: Actor[] = [];
  /** How many actors the sentence has at most, and whether one of them is more than a private person. */
  count = 0;
  hasPublic = false;

  constructor(private readonly sentence: Sentence) {
    const seen = new Set<Entity>();
    for (const mention of sentence.mentions) this.addMention(mention, seen);
    for (const { word, index } of sentence.tokens) {
      const kind = standsIn(word);
      if (kind === 'none' || (kind === 'speaker' && !sentence.speaker && !this.isQuoted(index))) continue;
      this.add({ first: index, size: kind === 'several' ? 2 : 1, personal: true }, true);
    }
    for (const { word, index } of sentence.tokens)
      if (mayAct(word) === 1 && !sentence.mentions.some(({ first, last }) => first <= index && index <= last))
        this.add({ first: index, size: 1, personal: true }, true);
  }

  private isQuoted(at: number): boolean {
    return this.sentence.tokens.some(({ text, index }) => index < at && QUOTE.test(text));
  }

  private addMention({ first, entities, form }: Mention, seen: Set<Entity>): void {
    // whom a bare title or a pair stands for is found out later
    const size = entities.length === 0 ? (form === 'group' ? 2 : 1) : entities.length;
    const known = entities.length > 0 && entities.every((entity) => seen.has(entity));
    for (const entity of entities) seen.add(entity);
    const personal =
      entities.length === 0 || entities.some(({ kind }) => kind !== 'STATE' && kind !== 'GOVERNMENT_BODY');
    const isPublic =
      entities.length === 0 ||
      entities.some(
        ({ kind, capacity, country }) => kind !== 'PERSON' || capacity !== null || country !== null,
      );
    this.add({ first, size, personal }, isPublic, known);
  }

  private add(actor: Actor, isPublic: boolean, known = false): void {
    this.actors.push(actor);
    if (!known) this.count += actor.size;
    if (isPublic) this.hasPublic = true;
  }

  /** Whether the sentence has one of several words, or a form of one as a noun or a verb. */
  hasAny(words: ReadonlySet<string>): boolean {
    return this.sentence.tokens.some(({ lower, word }) => {
      const { verb, noun } = basesOf(word);
      return words.has(lower) || words.has(verb) || words.has(noun);
    });
  }

  /** Whether one of several words, as a verb, stands so near a noun that the noun may be its object. */
  hasVerbNear(words: ReadonlySet<string>, at: number): boolean {
    const { tokens } = this.sentence;
    const last = Math.min(tokens.length - 1, at + NEAR);
    for (let i = Math.max(0, at - NEAR); i <= last; i += 1) {
      const token = tokens[i];
      if (token && i !== at && words.has(basesOf(token.word).verb)) return true;
    }
    return false;
  }

  /** Whether a word stands behind a place, at most so many words off. */
  hasBehind(word: string, at: number, within = Infinity): boolean {
    const { tokens } = this.sentence;
    const last = Math.min(tokens.length - 1, at + within);
    for (let i = at + 1; i <= last; i += 1) if (tokens[i]?.lower === word) return true;
    return false;
  }

  /** Whether a word stands right before a place. */
  hasBefore(word: string, at: number): boolean {
    return this.lowerAt(at - 1) === word;
  }

  hasGerundBehind(at: number): boolean {
    return this.sentence.tokens.some(({ lower, index }) => index > at && lower.endsWith('ing'));
  }

  hasParticipleBehind(at: number): boolean {
    return this.sentence.tokens.some(({ lower, index }) => index > at + 1 && PARTICIPLE.test(lower));
  }

  /** "Has to", "need to". */
  hasDutyVerb(): boolean {
    const { tokens } = this.sentence;
    return tokens.some(
      ({ word }, at) =>
        DUTY.has(basesOf(word).verb) && (tokens[at + 1]?.lower === 'to' || word.lower === 'needed'),
    );
  }

  /** Whether a quotation may open with a bare verb and its object: "“Release the crew,” he said". */
  opensQuoteWithVerb(): boolean {
    const { tokens } = this.sentence;
    return tokens.some(({ text }, at) => {
      const first = tokens[at + 1];
      return (
        first !== undefined &&
        QUOTE.test(text) &&
        /^(?:VERB|NOUN|PROPN)$/.test(first.tag) &&
        first.lower === basesOf(first.word).verb &&
        /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[at + 2]?.tag ?? '')
      );
    });
  }

  /** How many actors are named before a place. */
  countBefore(at: number): number {
    return this.actors.reduce((sum, { first, size }) => (first < at ? sum + size : sum), 0);
  }

  /**
   * Whether an actor may be the object of a verb: behind it, with no other noun in between, or before it in a
   * passive or relative clause; in a passive one, `byWhom` asks that it be said who acts.
   */
  hasObjectActor(at: number, { personal = false, byWhom = false } = {}): boolean {
    if (this.isPassive(at) && (!byWhom || this.hasBehind('by', at))) return true;
    return this.actors.some(
      (actor) =>
        (actor.personal || !personal) &&
        (actor.first > at
          ? (actor.first <= at + 8 && this.isObject(at, actor.first)) || this.isShifted(at, actor)
          : actor.first >= at - 12 && this.isRelative(at)),
    );
  }

  /** Whether what stands behind a verb may be its object, or be coordinated with it. */
  private isObject(verb: number, at: number): boolean {
    for (let i = verb + 1; i < at; i += 1) {
      const token = this.sentence.tokens[i];
      if (token?.text === ',' || token?.lower === 'and') return true;
      if (token?.tag === 'NOUN' && this.sentence.tokens[i + 1]?.tag !== 'NOUN' && i < at - 1) return false;
    }
    return true;
  }

  /** "Received today at the palace the president of Chile": behind a time or a place stands somebody with an article. */
  private isShifted(verb: number, { first, personal }: Actor): boolean {
    const { tokens } = this.sentence;
    const opening = tokens[verb + 1];
    if (!personal || first > verb + 14 || !opening) return false;
    const apart = /^AD[PV]$/.test(opening.tag) || /^(?:today|yesterday|tomorrow)$/.test(opening.lower);
    return apart && first > verb + 2 && this.lowerAt(first) === 'the' && tokens[first - 1]?.tag !== 'ADP';
  }

  /** Whether a state, or a part of one, is named behind a place. */
  hasStateBehind(at: number): boolean {
    return this.actors.some(({ first, personal }) => first > at && !personal);
  }

  /** Whether a word may be a verb: in its bare form or with an s it is none behind an article or a preposition. */
  mayBeVerb(at: number, lemma: string): boolean {
    const lower = this.lowerAt(at);
    return (lower !== lemma && lower !== `${lemma}s`) || !OPENS_NOUN.has(this.lowerAt(at - 1));
  }

  /** Whether a word is a noun as it stands, or its plural: "demand" and "demands", not "demanded". */
  isPlainForm(at: number, noun: string): boolean {
    const lower = this.lowerAt(at);
    return lower === noun || lower === `${noun}s`;
  }

  /** Whether the object of a verb may stand right behind it, or before it where it is a participle. */
  mayGovern(at: number, lemma: string): boolean {
    const lower = this.lowerAt(at);
    return (lower !== lemma && lower !== `${lemma}s`) || !NO_OBJECT.has(this.lowerAt(at + 1));
  }

  private isPassive(at: number): boolean {
    for (let i = Math.max(0, at - 4); i < at; i += 1) if (PASSIVE.has(this.lowerAt(i))) return true;
    return this.lowerAt(at + 1) === 'by';
  }

  private isRelative(at: number): boolean {
    for (let i = Math.max(0, at - 9); i < at; i += 1) if (RELATIVE.has(this.lowerAt(i))) return true;
    return false;
  }

  /** Whether a noun is meant to be known: "the talks", "this third meeting". */
  isDefinite(at: number): boolean {
    for (let i = Math.max(0, at - 6); i < at; i += 1) if (DEFINITE.has(this.lowerAt(i))) return true;
    return false;
  }

  /** Whether a word is part of a proper name: capitalised, and not because it opens the sentence. */
  inName(at: number): boolean {
    return at > 0 && /^\p{Lu}/u.test(this.sentence.tokens[at]?.text ?? '');
  }

  /** The words behind a place, as many as an idiom may have. */
  wordsBehind(at: number): string {
    const { tokens } = this.sentence;
    return tokens
      .slice(at + 1, at + 8)
      .map(({ lower }) => lower)
      .join(' ');
  }

  private lowerAt(at: number): string {
    return this.sentence.tokens[at]?.lower ?? '';
  }
}

/** The base forms of a word, taken for a verb and for a noun. */
export interface Bases {
  verb: string;
  noun: string;
}

/** The base forms that a word may be of, whatever the tagger takes it for. */
export const basesOf = perWord((word): Bases => ({
  verb: word.lemma('VERB', 'VERB'),
  noun: word.lemma('NOUN', 'NOUN'),
}));
