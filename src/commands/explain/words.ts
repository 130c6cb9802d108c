import type { Frame } from '../../extract/clauses.js';
import type { Document, Mention, Sentence } from '../../extract/document.js';
import { childrenOf } from '../../extract/syntax/dependents.js';

/** The words of the article from one token of a sentence to another. */
export function wordsOf({ article }: Document, { tokens }: Sentence, first: number, last: number): string {
  return article.text.slice(tokens[first]?.start, tokens[last]?.end).replaceAll(/\s+/g, ' ');
}

/** What a token stands for: the mention or date that it heads, with whom a pronoun means, or the word alone. */
export function nameOf(document: Document, sentence: Sentence, head: number): string {
  const holds = ({ first, last }: { first: number; last: number }): boolean => first <= head && head <= last;
  const mention = sentence.mentions.find(holds);
  const { first, last } = mention ?? sentence.dates.find(holds) ?? { first: head, last: head };
  // the preposition of a date is named apart
  const from = sentence.tokens[first]?.tag === 'ADP' && first < last ? first + 1 : first;
  const words = wordsOf(document, sentence, from, last);
  if (!mention) return words;
  return mention.form === 'pronoun' ? `${words} (${namesOf(mention)})` : words;
}

/** Whom a mention means. */
export const namesOf = ({ entities }: Mention): string => entities.map(({ name }) => name).join(' and ');

/** What the grammar adds to a predicate: auxiliaries, negation, the "to" of an infinitive. */
const OF_PREDICATE = /^(?:aux|cop|compound:prt)(?::|$)/;
const NEGATION = /^(?:not|n't|n’t|never|no)$/;

/** The tokens of a predicate with its auxiliaries, negation and particle. */
function tokensOf({ sentence, predicate, particle, infinitive }: Frame): number[] {
  const children = childrenOf(sentence, predicate).filter(
    ({ relation, lower }) =>
      OF_PREDICATE.test(relation) || NEGATION.test(lower) || (infinitive && lower === 'to'),
  );
  const apart = sentence.tokens.find(({ index, lower }) => index > predicate && lower === particle);
  return [predicate, ...children.map(({ index }) => index), ...(apart ? [apart.index] : [])];
}

/** The words that make predicates, in the order of the sentence: "has withdrawn … demand". */
export function predicateWords(frames: readonly Frame[]): string {
  const [frame] = frames;
  if (!frame) return '';
  const { tokens } = frame.sentence;
  const places = [...new Set(frames.flatMap(tokensOf))].sort((a, b) => a - b);
  return places
    .map((at, i) => (i > 0 && places[i - 1] !== at - 1 ? '… ' : '') + (tokens[at]?.text ?? ''))
    .join(' ');
}
