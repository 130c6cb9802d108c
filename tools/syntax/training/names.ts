import type { TreebankSentence } from '../conllu.js';
import type { Random } from './random.js';

/** A name of several words in a sentence: the first carries it, the others are flat under it. */
interface NameSpan {
  first: number;
  count: number;
}

/** Shares of names that are exchanged, and of a new name's words that are made up of two others. */
const EXCHANGED = 0.5;
const MADE_UP = 0.3;
/** Share of the names whose hyphenated words are cut as the treebanks cut them. */
const CUT = 0.5;
/** Share of a new name's words that get a second part behind a hyphen ("Jong-un"). */
const HYPHENATED = 0.15;

function spansOf({ words, tags, heads, relations }: TreebankSentence): NameSpan[] {
  const spans: NameSpan[] = [];
  const isName = (at: number): boolean => tags[at] === 'PROPN' && /^\p{Lu}/u.test(words[at] ?? '');
  for (let first = 0; first < words.length; first += 1) {
    if (!isName(first)) continue;
    let count = 1;
    while (isName(first + count) && heads[first + count] === first && relations[first + count] === 'flat')
      count += 1;
    const closed = heads.every(
      (head, at) => head <= first || head >= first + count || (at >= first && at < first + count),
    );
    // a word before its head is a title ("Professor") or part of a name that is put together otherwise
    const alone =
      !/^(?:flat|compound|nmod|amod)$/.test(relations[first] ?? '') || (heads[first] ?? -1) < first;
    const single = count === 1 && alone && relations[first] !== 'flat' && !heads.includes(first);
    if (closed && (count > 1 || single)) spans.push({ first, count });
    first += count - 1;
  }
  return spans;
}

/**
 * Exchanges names between the sentences of a treebank, so that a parser learns how names are put together rather
 * than which there are.
 */
export class NamePool {
  private readonly names: string[][] = [];
  private readonly words: string[] = [];

  constructor(sentences: readonly TreebankSentence[]) {
    for (const sentence of sentences) {
      for (const { first, count } of spansOf(sentence)) {
        const name = sentence.words.slice(first, first + count);
        if (count > 1) this.names.push(name);
        this.words.push(...name);
      }
    }
  }

  /** The sentence with some of its names exchanged; null where it has none or keeps all. */
  exchange(sentence: TreebankSentence, random: Random): TreebankSentence | null {
    if (this.names.length === 0) return null;
    const chosen = spansOf(sentence).filter(
      ({ count }) => random.next() < (count > 1 ? EXCHANGED : EXCHANGED / 3),
    );
    if (chosen.length === 0) return null;
    let changed = sentence;
    for (const span of chosen.reverse())
      changed = replace(changed, span, tokensOf(this.newName(span.count, random), random.next() < CUT));
    return changed;
  }

  private newName(count: number, random: Random): string[] {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)] as T;
    const model = count === 1 ? [pick(this.words)] : pick(this.names);
    return model.map((word) => {
      const chance = random.next();
      const other = pick(this.words);
      const half = Math.max(1, Math.floor(word.length / 2));
      const made = word.slice(0, half) + other.slice(Math.floor(other.length / 2)).toLowerCase();
      const plain = chance < MADE_UP ? made : chance < 2 * MADE_UP ? other : word;
      if (random.next() >= HYPHENATED || !/^\p{L}+$/u.test(plain)) return plain;
      const second = pick(this.words);
      return `${plain}-${random.next() < 0.5 ? second : second.toLowerCase()}`;
    });
  }
}

/** The words of a name as tokens; in treebanks the two parts of a hyphenated word and the hyphen are three. */
interface NameToken {
  word: string;
  tag: 'PROPN' | 'PUNCT';
  form: 'NNP' | 'HYPH';
  /** Counted from the name's first token; null for that one itself. */
  head: number | null;
  relation: 'flat' | 'punct';
}

function tokensOf(name: readonly string[], cut: boolean): NameToken[] {
  const tokens: NameToken[] = [];
  for (const word of name) {
    const at = tokens.length;
    const [first = '', second] = cut ? word.split('-') : [word];
    tokens.push({ word: first, tag: 'PROPN', form: 'NNP', head: at === 0 ? null : 0, relation: 'flat' });
    if (second === undefined) continue;
    tokens.push({ word: '-', tag: 'PUNCT', form: 'HYPH', head: at + 2, relation: 'punct' });
    tokens.push({ word: second, tag: 'PROPN', form: 'NNP', head: at, relation: 'flat' });
  }
  return tokens;
}

function replace(
  sentence: TreebankSentence,
  { first, count }: NameSpan,
  tokens: readonly NameToken[],
): TreebankSentence {
  const more = tokens.length - count;
  const moved = (at: number): number => (at < first + count ? at : at + more);
  const heads = sentence.heads.map(moved);
  const splice = <T>(list: readonly T[], of: (token: NameToken, own: T) => T): T[] => [
    ...list.slice(0, first),
    ...tokens.map((token) => of(token, list[first] as T)),
    ...list.slice(first + count),
  ];
  return {
    ...sentence,
    words: splice(sentence.words, ({ word }) => word),
    tags: splice(sentence.tags, ({ tag }) => tag),
    forms: splice(sentence.forms, ({ form }) => form),
    heads: splice(heads, ({ head }, own) => (head === null ? own : first + head)),
    relations: splice(sentence.relations, ({ head, relation }, own) => (head === null ? own : relation)),
    spaceAfter: splice(sentence.spaceAfter, () => true),
    lemmas: splice(sentence.lemmas, ({ word }) => word),
    features: splice(sentence.features, (_, own) => own),
  };
}
