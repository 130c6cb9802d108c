import { AUTOMATA, CORE, type Field, guessTag, lemmatize, type ModelTag } from './model.js';
import { Automaton } from './automaton.js';
import { Recent } from '../../recent.js';
import { Word, type WordFacts } from './word.js';

/** Categories of word forms by name, as the model numbers them. */
export const CATEGORY = CORE.tcat.hash;
/** Parts of speech as the model numbers them. */
export const { list: TAG_NAMES } = CORE.features.pos;

/** Finds the ends of sentences. */
export const SENTENCES = new Automaton(AUTOMATA.sentences[0], (name) => (name === '0' ? 0 : 1));
/** Corrects parts of speech by their neighbours, one after the other. */
export const [FIRST_TAGGER, SECOND_TAGGER] = AUTOMATA.tags.map((stored) => new Automaton(stored, Number)) as [
  Automaton,
  Automaton,
];

/** Symbols of the automata that stand for a class of words rather than for one of them. */
const CLASS = 1_080_000;
const AMBIGUOUS_QUOTE = 4;
const SPACED_QUOTE = 6;
const LIKELY_END = 7;
const NO_END = 8;
/** The part of speech that the taggers pass over. */
const UNKNOWN = 0;
const NOUN = TAG_NAMES.indexOf('NOUN');

/** Words that the lexicon lacks and that are kept at hand; a bound on memory, not on what can be read. */
const MOST_KEPT = 8_000;

const { list: FORMS } = CORE.features.lexeme;
const INDEX: ReadonlyMap<string, number> = new Map(FORMS.map((form, index) => [form, index]));
const { list: CLUSTERS } = CORE.features.posClusters;

/** Reads one property out of the packed lexicon. */
function reader(name: string): (index: number) => number {
  const [word, mask, shift]: Field = CORE.packing.layout[name] ?? [0, 0, 0];
  return (index) => ((CORE.lexicon[word + index * CORE.packing.size] ?? 0) & mask) >>> shift;
}
const tagOf = reader('pos');
const clusterOf = reader('lexemeCID');
const lemmaField = reader('lemma');
const normalOf = reader('normal');
const sentenceHint = reader('sbdHint');
const tagHint = reader('posHint');
const isAbbreviation = reader('isAbbrev');
const isContraction = reader('isContraction');
const isBaseForm = reader('isBaseForm');
const hasOneLemma = reader('isSLemma');
const isRespelt = reader('isSpellingMapped');

/** The form whose spelling counts: "colour" and "color" are one. */
const respelt = (index: number): number => (isRespelt(index) ? lemmaField(index) : index);
/** The lower-case form. */
const normal = (index: number): number => (isRespelt(index) ? lemmaField(index) : index + normalOf(index));

const BASE_FORMS = {
  hasSamePOS(text: string, tag: ModelTag): boolean {
    const index = INDEX.get(text);
    if (index === undefined || isContraction(index) || !isBaseForm(index)) return false;
    return CLUSTERS[clusterOf(index)]?.has(TAG_NAMES.indexOf(tag)) ?? false;
  },
};

/** The column of a tagger for the class of words that a form belongs to; -1 where it belongs to none. */
const hintColumn = (tagger: Automaton, hint: number): number =>
  hint === 0 ? -1 : tagger.columnOf(CLASS + hint);

/** How the splitter sees a form: as itself or, mostly, by its class. */
function boundaryColumn(hint: number, form: number, abbreviation: boolean, text: string): number {
  if (hint !== 0) return SENTENCES.columnOf(CLASS + hint);
  if (abbreviation) return SENTENCES.columnOf(CLASS + (text.length === 2 ? NO_END : LIKELY_END));
  return SENTENCES.columnOf(form);
}

const NONE: ReadonlySet<number> = new Set();
const known = new Map<number, Word>();
const contractions = new Map<number, Word[]>();
/** Forms that the lexicon lacks, by category; those that are no plain words are few. */
const unknown = new Map<number, Recent<Word>>();
const compounds = new Recent<Word>(MOST_KEPT);

/** Whether the lexicon has a form. */
export const isKnown = (text: string): boolean => INDEX.has(text);

/** The words that a form stands for, if the lexicon has it: two or more for a contraction ("don't"). */
export function knownWords(text: string): Word[] | null {
  const index = INDEX.get(text);
  if (index === undefined) return null;
  if (!isContraction(index)) return [knownWord(index)];
  let parts = contractions.get(index);
  if (!parts) contractions.set(index, (parts = partsOf(index)));
  return parts;
}

/** A form as one word, whatever it may stand for; `category` is what its signs look like. */
export function wordOf(text: string, category: number): Word {
  const index = INDEX.get(text);
  if (index !== undefined) return knownWord(index);
  let ofCategory = unknown.get(category);
  if (!ofCategory) unknown.set(category, (ofCategory = new Recent(MOST_KEPT)));
  return ofCategory.get(text, () => unknownWord(text, category));
}

/** A form as the plain word that it looks like. */
export const plainWord = (text: string): Word => wordOf(text, CATEGORY.word ?? 0);

/** A word that is put together from others and has no lemma but itself: "al-Assad". */
export function compound(text: string): Word {
  return compounds.get(text, () => {
    const { facts } = plainWord(text);
    return new Word(text, facts, () => text);
  });
}

function knownWord(index: number): Word {
  let word = known.get(index);
  if (!word) {
    const form = normal(index);
    const text = FORMS[index] ?? '';
    word = new Word(text, factsOf(index, form, null), (tag) => {
      const mapped = respelt(index);
      if (hasOneLemma(mapped)) return FORMS[lemmaField(mapped)] ?? text;
      return lemmatize(FORMS[form] ?? text, tag, BASE_FORMS);
    });
    known.set(index, word);
  }
  return word;
}

/** What the automata see of a form of the lexicon; a contraction gives its parts their part of speech. */
function factsOf(index: number, form: number, certain: number | null): WordFacts {
  const hint = sentenceHint(form) || sentenceHint(index);
  const column = (which: number): number =>
    boundaryColumn(which, form, isAbbreviation(form) === 1, FORMS[form] ?? '');
  return {
    tag: certain ?? (tagOf(respelt(index)) || NOUN),
    possible: CLUSTERS[clusterOf(form)] ?? NONE,
    certain: certain !== null,
    boundary: column(hint),
    boundarySpaced: column(hint === AMBIGUOUS_QUOTE ? SPACED_QUOTE : hint),
    firstHint: hintColumn(FIRST_TAGGER, tagHint(index)),
    secondHint: hintColumn(SECOND_TAGGER, tagHint(index)),
  };
}

/** Where the parts of a contraction begin: its lemma has their place and how many numbers they take. */
const partsAt = (index: number): number => lemmaField(index) & 0x3fff;

function partsOf(index: number): Word[] {
  const at = partsAt(index);
  const count = (lemmaField(index) >>> 14) & 0x1f;
  const parts: Word[] = [];
  for (let i = at; i < at + count; i += 4) {
    const [form = 0, normalForm = 0, lemma = 0, tag = 0] = CORE.xpansions.subarray(i, i + 4);
    const text = FORMS[form] ?? '';
    parts.push(new Word(text, factsOf(form, normalForm, tag), () => FORMS[lemma] ?? text));
  }
  return parts;
}

const TABLE = {
  lookup(text: string): [number] {
    const index = INDEX.get(text) ?? FORMS.length;
    return [isContraction(index) ? (CORE.xpansions[partsAt(index)] ?? index) : index];
  },
  intrinsicSize: (): number => FORMS.length,
  posOf: tagOf,
};

function unknownWord(text: string, category: number): Word {
  const lower = text.toLowerCase();
  const index = INDEX.get(lower);
  const tag = guessTag(text, category, TABLE) || NOUN;
  const base = index === undefined ? null : respelt(index);
  const form = base === null ? lower : (FORMS[base] ?? lower);
  const hint = base === null ? 0 : sentenceHint(base);
  const abbreviation = base === null ? /[a-z].*\.$/i.test(lower) : isAbbreviation(base) === 1;
  const column = (which: number): number => boundaryColumn(which, base ?? -1, abbreviation, form);
  const facts = {
    tag,
    possible: CLUSTERS[base === null ? UNKNOWN : clusterOf(base)] ?? NONE,
    certain: false,
    boundary: column(hint),
    boundarySpaced: column(hint === AMBIGUOUS_QUOTE ? SPACED_QUOTE : hint),
    firstHint: -1,
    secondHint: -1,
  };
  return new Word(text, facts, (of) => lemmatize(form, of, BASE_FORMS));
}
