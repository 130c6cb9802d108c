import { isKnown, plainWord } from '../words/lexicon.js';

/**
 * What the network sees of a word: itself, its first and last letters, its shape and what the lexicon says of it, as
 * rows of one table of embeddings, and its row among the fixed word vectors.
 */

/** Marks that the treebanks write plainly. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ["''", '"'],
  ['``', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
]);

const FANCY = /[’‘“”–—‐‑]|``|''/g;

/** A word as the treebanks would write it. */
export const plain = (word: string): string => word.replace(FANCY, (mark) => PLAIN.get(mark) ?? mark);

/** A word as embeddings know it: in small letters, numbers all alike. */
export function normal(word: string): string {
  return /^[+-]?\d[\d.,:/-]*$/.test(word)
    ? word.length === 4 && /^[12]\d{3}$/.test(word)
      ? '#year'
      : '#number'
    : word.toLowerCase();
}

/** A word's letters by class, runs shortened: "McDonald" XxXx, "2003-04" d-d. */
export function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word) {
    const kind = /\d/.test(letter)
      ? 'd'
      : /\p{Lu}/u.test(letter)
        ? 'X'
        : /\p{L}/u.test(letter)
          ? 'x'
          : letter;
    if (!shape.endsWith(kind) || (kind === 'X' && !shape.endsWith('XX'))) shape += kind;
    if (shape.length > 8) break;
  }
  return shape;
}

/** The parts of speech that the lexicon allows a word, and its commonest; for a word that it lacks, its guess. */
function lexical(form: string): string[] {
  const lower = form.toLowerCase();
  const known = isKnown(form) ? form : lower;
  const { tag, possible } = plainWord(known).facts;
  return isKnown(known) ? [`c${[...possible].join('.')}`, `d${tag}`] : [`g${tag}`];
}

/** The names of a word's features, the word itself first. */
export function featuresOf(word: string): string[] {
  const form = plain(word);
  const lower = normal(form);
  const names = [`w${lower}`, `h${shapeOf(form)}`, ...lexical(form)];
  if (!lower.startsWith('#')) {
    names.push(
      `p${lower.slice(0, 2)}`,
      `q${lower.slice(0, 3)}`,
      `t${lower.slice(-2)}`,
      `u${lower.slice(-3)}`,
      `v${lower.slice(-4)}`,
    );
  }
  return names;
}
