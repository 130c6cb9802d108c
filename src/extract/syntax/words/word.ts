import type { Tag } from '../../document.js';
import { mendLemma } from '../lemmas.js';
import { alwaysTag } from '../fixed-tags.js';
import type { ModelTag } from './model.js';

/** What the signs of a word form say of it: flags of `Word.shape`. */
export const Shape = {
  /** Ends in a letter or a digit. */
  word: 1,
  /** Begins with a letter. */
  letter: 2,
  upper: 4,
  lower: 8,
  /** Begins, or ends, with a sign outside ASCII. */
  foreignStart: 16,
  foreignEnd: 32,
  /** A hyphen, which may join two words. */
  hyphen: 64,
  /** A mark that closes what was opened before: it belongs to the sentence that ends there. */
  closing: 128,
  /** An abbreviation after which a sentence goes on. */
  abbreviation: 256,
} as const;

/** Everything about one word form that does not depend on where it stands; one object serves all its tokens. */
export class Word {
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** Flags of `Shape`. */
  readonly shape: number;
  /** The part of speech that the form has wherever it stands, if that is certain. */
  readonly always: Tag | null;
  private readonly lemmas: Partial<Record<Tag, string>> = {};

  /** `baseForm` gives the lexicon's lemma of the form as a part of speech. */
  constructor(
    readonly text: string,
    readonly facts: WordFacts,
    private readonly baseForm: (tag: ModelTag) => string,
  ) {
    this.lower = text.toLowerCase().replace(/’/g, "'");
    this.shape = shapeOf(text);
    this.always = alwaysTag(text);
  }

  /** The lemma as a part of speech; `known` is the part of speech that the lexicon was asked for. */
  lemma(tag: Tag, known: ModelTag): string {
    if (tag !== known) return mendLemma(this.lower, tag, this.baseForm(known).toLowerCase());
    return (this.lemmas[tag] ??= mendLemma(this.lower, tag, this.baseForm(tag).toLowerCase()));
  }
}

/** What the tagger and the sentence splitter need to know of a word form; columns are those of their automata. */
export interface WordFacts {
  /** Number of the part of speech that is the commonest. */
  tag: number;
  /** Parts of speech that the form may have. */
  possible: ReadonlySet<number>;
  /** Whether the part of speech is certain: part of a contraction. */
  certain: boolean;
  /** Column for the splitter, when no space stands before the form and when one does. */
  boundary: number;
  boundarySpaced: number;
  /** Columns for the taggers where the form itself matters to them, else null. */
  hints: readonly number[] | null;
}

const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Maj|Capt|Sen|Rep|Gov|Prof|Rev|St|Adm|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|E\.U|\p{Lu})\.$/u;

function shapeOf(text: string): number {
  let shape = 0;
  if (/[\p{L}\p{N}]$/u.test(text)) shape |= Shape.word;
  if (/^\p{L}/u.test(text)) shape |= Shape.letter;
  if (/^\p{Lu}/u.test(text)) shape |= Shape.upper;
  if (/^\p{Ll}/u.test(text)) shape |= Shape.lower;
  if (/^\P{ASCII}/u.test(text)) shape |= Shape.foreignStart;
  if (/\P{ASCII}$/u.test(text)) shape |= Shape.foreignEnd;
  if (/^[-‐‑]$/.test(text)) shape |= Shape.hyphen;
  if (/^["”’')\]]+$/.test(text)) shape |= Shape.closing;
  if (ABBREVIATION.test(text)) shape |= Shape.abbreviation;
  return shape;
}
