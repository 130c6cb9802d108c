import type { Tag } from '../../document.js';
import { mendLemma } from '../lemmas.js';
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
  /** "talks", "demands": a noun or a verb, as the word before tells. */
  event: 512,
} as const;

/** How many things are worked out by `perWord`. */
let places = 0;

/** Everything about one word form that does not depend on where it stands; one object serves all its tokens. */
export class Word {
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** Flags of `Shape`. */
  readonly shape: number;
  /** The part of speech that the form has wherever it stands, if that is certain. */
  readonly always: Tag | null;
  /** What was worked out of the form by `perWord`, each in its place. */
  readonly notes = new Array<unknown>(places);
  /** The last two parts of speech that were asked about, with their lemmas. */
  private latestTag: Tag | null = null;
  private latestLemma = '';
  private earlierTag: Tag | null = null;
  private earlierLemma = '';

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
    if (tag === this.latestTag) return this.latestLemma;
    if (tag === this.earlierTag) return this.earlierLemma;
    this.earlierTag = this.latestTag;
    this.earlierLemma = this.latestLemma;
    this.latestTag = tag;
    this.latestLemma = mendLemma(this.lower, tag, this.baseForm(tag).toLowerCase());
    return this.latestLemma;
  }
}

/** Something that a word form alone decides: worked out once, at the first of its tokens that is asked about. */
export function perWord<T extends number | string | object>(workOut: (word: Word) => T): (word: Word) => T {
  const place = places;
  places += 1;
  return (word) => {
    const known = word.notes[place];
    if (known !== undefined) return known as T;
    const found = workOut(word);
    word.notes[place] = found;
    return found;
  };
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
  /** Columns for the two taggers where the form itself matters to them, else -1. */
  firstHint: number;
  secondHint: number;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ALWAYS: readonly (readonly [Tag, ReadonlySet<string>])[] = [
  ['AUX', setOf("cannot can could may might must shall should will would ca wo 'll ’ll 'd ’d")],
  ['ADJ', setOf('former upcoming forthcoming long-standing longstanding planned previous')],
  [
    'PROPN',
    setOf(
      'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    ),
  ],
];

/** The part of speech of a form that has but one in news, whatever the tagger says; null for any other form. */
function alwaysTag(text: string): Tag | null {
  // "a will", "the may" do not occur in news often enough to matter; "May" the month is capitalised
  if (text === 'May' || text === 'Will') return null;
  const lower = text.toLowerCase();
  return ALWAYS.find(([, words]) => words.has(lower))?.[0] ?? null;
}

const EVENTS = setOf('talks calls demands requests');
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Maj|Capt|Sen|Rep|Gov|Prof|Rev|St|Adm|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|E\.U|\p{Lu})\.$/u;
const PLAIN = /^[a-z]+$/;
const CAPITALISED = /^[A-Z][a-z]*$/;

function shapeOf(text: string): number {
  // nearly all words are one of these two
  if (PLAIN.test(text)) return Shape.word | Shape.letter | Shape.lower | (EVENTS.has(text) ? Shape.event : 0);
  if (CAPITALISED.test(text))
    return Shape.word | Shape.letter | Shape.upper | (EVENTS.has(text.toLowerCase()) ? Shape.event : 0);
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
  if (EVENTS.has(text.toLowerCase())) shape |= Shape.event;
  return shape;
}
