import model from 'wink-eng-lite-web-model';
import type { Tag } from '../../document.js';

/** The model's parts of speech: the universal ones, one for white space and one for what it does not know. */
export type ModelTag = Tag | 'SPACE' | 'UNK';

/** A regular expression of the model: its source, its flags and the category of what it matches. */
type CategorisedPattern = readonly [source: string, flags: string, category: number];

/** A finite automaton as the model stores it: by state, the next state for each symbol; then what states accept. */
export type StoredAutomaton = readonly [
  version: number,
  lastState: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  accepting: Readonly<Record<string, string>>,
  marked: Readonly<Record<string, readonly [number, number]>>,
];

/** A property of a word form in the packed lexicon: which 32-bit word of its entry, under which mask, shifted. */
export type Field = readonly [word: number, mask: number, shift: number];

/** What the lexicon's helpers ask of the table of word forms. */
export interface WordTable {
  lookup(text: string): [number];
  intrinsicSize(): number;
  posOf(index: number): number;
}

/** The core of the model: the packed lexicon and the patterns that split running text. */
interface Core {
  packing: { size: number; layout: Readonly<Record<string, Field>>; config: unknown };
  lexicon: Uint32Array;
  /** Parts of contractions, four numbers each: word form, normal form, lemma, part of speech. */
  xpansions: Uint32Array;
  features: {
    lexeme: { list: string[] };
    pos: { list: ModelTag[] };
    /** Sets of parts of speech that a word form may have. */
    posClusters: { list: ReadonlySet<number>[] };
  };
  tcat: { hash: Readonly<Record<string, number>> };
  trex: {
    ltc: CategorisedPattern[];
    rtc: CategorisedPattern[];
    helpers: Readonly<Record<'anyWithRP' | 'anyWithLP' | 'LPanyRP', readonly [string, string]>>;
  };
  /** First and last parts that keep a hyphenated word whole. */
  preserve: Readonly<Record<'prefix' | 'suffix', Readonly<Record<string, true>>>>;
}

/**
 * The English model of the wink-nlp project (npm wink-eng-lite-web-model, MIT): a lexicon of 87,000 word forms
 * and small automata for sentence ends and parts of speech. Only its data is used; the package declares all of
 * it as unknown, so its shape is said here.
 */
export const CORE: Core = (model.core as () => Core)();

/** The automaton that finds the ends of sentences, and those that correct a word's commonest part of speech. */
export const AUTOMATA = {
  sentences: machinesOf(model.sbd) as [StoredAutomaton],
  tags: machinesOf(model.pos) as [StoredAutomaton, StoredAutomaton],
};

function machinesOf(load: unknown): StoredAutomaton[] {
  const { machines } = (load as () => { machines: string[] })();
  return machines.map((json) => JSON.parse(json) as StoredAutomaton);
}

/** Guesses the part of speech of a form that the lexicon does not have, from its shape and ending. */
export const guessTag: (text: string, category: number, table: WordTable) => number = (
  model.featureFn as (config: unknown) => { pos: typeof guessTag }
)(CORE.packing.config).pos;

/** The base form of a word of a part of speech; `hasSamePOS` says whether a candidate is a known base form. */
export const lemmatize = model.addons.lemmatize as (
  value: string,
  tag: ModelTag,
  lexicon: { hasSamePOS(text: string, tag: ModelTag): boolean },
) => string;
