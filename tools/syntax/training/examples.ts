import { featuresOf } from '../../../src/extract/syntax/network/features.js';
import type { Vocabulary } from '../../../src/extract/syntax/network/vocabulary.js';
import type { TreebankSentence } from '../conllu.js';
import type { Example } from './example.js';

/** The names of what is to be found: tags ("VERB VBD") and relations, each by its index. */
export interface Labels {
  tags: string[];
  relations: string[];
}

/** How often something must be seen to get a place of its own. */
const TAG_SEEN = 5;
const WORD_SEEN = 2;
const LETTERS_SEEN = 5;

const tagOf = (sentence: TreebankSentence, at: number): string =>
  `${sentence.tags[at] ?? 'X'} ${sentence.forms[at] ?? 'X'}`;

function count(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The tags and relations of a treebank. A tag that is rare is left out; its words get the commonest of the same part of speech. */
export function labelsOf(sentences: readonly TreebankSentence[]): Labels {
  const tags = count(sentences.flatMap((sentence) => sentence.words.map((_, at) => tagOf(sentence, at))));
  return {
    tags: [...tags]
      .filter(([, seen]) => seen >= TAG_SEEN)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([tag]) => tag),
    relations: [...new Set(sentences.flatMap(({ relations }) => relations))].sort(),
  };
}

/** The features of a treebank's words that get a row in the table of embeddings; row 0 is the unknown word. */
export function featureRows(sentences: readonly TreebankSentence[]): Map<string, number> {
  const counts = count(sentences.flatMap(({ words }) => words.flatMap(featuresOf)));
  const names = [...counts]
    .filter(([name, seen]) => seen >= (name.startsWith('w') ? WORD_SEEN : LETTERS_SEEN))
    .map(([name]) => name)
    .sort();
  return new Map(names.map((name, row) => [name, row + 1]));
}

/** A sentence by the indices of its features and labels. */
export function exampleOf(sentence: TreebankSentence, vocabulary: Vocabulary, labels: Labels): Example {
  const entries = sentence.words.map((word) => vocabulary.entryOf(word));
  return {
    rows: entries.map(({ rows }) => rows),
    vectors: entries.map(({ vector }) => vector),
    tags: sentence.words.map((_, at) => {
      const found = labels.tags.indexOf(tagOf(sentence, at));
      return found >= 0
        ? found
        : Math.max(
            0,
            labels.tags.findIndex((tag) => tag.startsWith(`${sentence.tags[at] ?? 'X'} `)),
          );
    }),
    heads: [...sentence.heads],
    relations: sentence.relations.map((relation) => labels.relations.indexOf(relation)),
  };
}

/**
 * The sentence with its hyphenated words in one piece ("long - term" as "long-term"), as the tokenizer of articles
 * leaves them; null where there are none. The one word with a head outside carries the whole.
 */
export function withWholeCompounds(sentence: TreebankSentence): TreebankSentence | null {
  const { words, spaceAfter, heads } = sentence;
  const groups: number[][] = [];
  for (let at = 0; at < words.length; at += 1) {
    const group = [at];
    while (
      words[at + 1] === '-' &&
      spaceAfter[at] === false &&
      spaceAfter[at + 1] === false &&
      at + 2 < words.length
    ) {
      group.push(at + 1, at + 2);
      at += 2;
    }
    const outward = group.filter((each) => !group.includes(heads[each] ?? -1));
    if (outward.length === 1) groups.push(group);
    else groups.push(...group.map((each) => [each]));
  }
  if (groups.length === words.length) return null;
  const groupOf = new Map(groups.flatMap((group, place) => group.map((each) => [each, place] as const)));
  const main = groups.map(
    (group) => group.find((each) => !group.includes(heads[each] ?? -1)) ?? group[0] ?? 0,
  );
  const pick = <T>(list: readonly T[]): T[] => main.map((each) => list[each] as T);
  return {
    ...sentence,
    words: groups.map((group) => group.map((each) => words[each]).join('')),
    tags: pick(sentence.tags),
    forms: pick(sentence.forms),
    heads: main.map((each) => groupOf.get(heads[each] ?? -1) ?? -1),
    relations: pick(sentence.relations),
    spaceAfter: groups.map((group) => spaceAfter[group.at(-1) ?? 0] ?? true),
    lemmas: groups.map((group) => group.map((each) => words[each]).join('')),
    features: pick(sentence.features),
  };
}
