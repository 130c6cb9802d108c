import type { DateMention, Mention, Token } from '../document.js';

/** How a verb stands in its group. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A chunk of a sentence: a base noun phrase, a verb group, or a small word that joins them. */
export interface Chunk {
  kind:
    | 'noun'
    | 'verb'
    | 'preposition'
    | 'mark'
    | 'relative'
    | 'conjunction'
    | 'comma'
    | 'stop'
    | 'date'
    | 'other';
  first: number;
  last: number;
  head: number;
  /** Of verb groups. */
  form: VerbForm | null;
  /** A group without an auxiliary whose verb may be a simple past or a participle ("asked"). */
  ambiguous: boolean;
  particle: number | null;
}

/** Pronouns that open a noun phrase as an article does. */
export const POSSESSIVE_PRONOUNS = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);

/** A sentence that is being cut into chunks: its tokens and what the chunks so far are. */
export class Cutting {
  readonly chunks: Chunk[] = [];
  readonly mentionAt = new Map<number, Mention>();
  readonly dateAt = new Map<number, DateMention>();

  constructor(
    readonly tokens: readonly Token[],
    mentions: readonly Mention[],
    dates: readonly DateMention[],
  ) {
    for (const mention of mentions) this.mentionAt.set(mention.first, mention);
    for (const date of dates) this.dateAt.set(date.first, date);
  }

  /** Adds a chunk; gives the token after it. */
  push(kind: Chunk['kind'], first: number, last: number, more: Partial<Chunk> = {}): number {
    this.chunks.push({
      kind,
      first,
      last,
      head: last,
      form: null,
      ambiguous: false,
      particle: null,
      ...more,
    });
    return last + 1;
  }

  /** The word at a token in lower case, empty beyond the sentence. */
  lowerAt(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** The tag at a token, that of a name where a mention begins. */
  tagAt(at: number): string {
    return this.mentionAt.has(at) ? 'PROPN' : (this.tokens[at]?.tag ?? '');
  }

  /** "Monday's talks", "the May 3 meeting": a date that belongs to the noun after it. */
  dateIsModifier(date: DateMention): boolean {
    const next = this.tokens[date.last + 1];
    return (
      next !== undefined &&
      (next.tag === 'NOUN' || next.text === "'s" || next.text === '’s') &&
      !this.mentionAt.has(date.last + 1)
    );
  }

  /** Whether a verb group may begin at a token. */
  startsVerb(at: number): boolean {
    const tag = this.tagAt(at);
    return tag === 'VERB' || tag === 'AUX' || (tag === 'ADV' && ['VERB', 'AUX'].includes(this.tagAt(at + 1)));
  }

  /** "the planned talks", "rising tensions": a participle before the noun that it modifies. */
  isPrenominal(at: number): boolean {
    const before = this.tokens[at - 1];
    const inPhrase =
      before !== undefined &&
      (before.tag === 'DET' ||
        before.tag === 'ADJ' ||
        before.tag === 'NUM' ||
        POSSESSIVE_PRONOUNS.has(before.lower) ||
        before.text === "'s" ||
        before.text === '’s');
    const next = this.tagAt(at + 1);
    return (
      inPhrase &&
      (next === 'NOUN' ||
        next === 'ADJ' ||
        (next === 'PROPN' && (before.tag === 'DET' || before.tag === 'PART')))
    );
  }
}
