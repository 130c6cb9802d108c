import type { Sentence, Token } from '../document.js';
import { joinedSentences, type RawToken } from './joining.js';
import { fixTag } from './fixed-tags.js';
import { retag } from './retag.js';
import { readLine } from './words/line.js';

/**
 * The longest sentence, in tokens, that is read as one. Longer ones are lists and tables rather than prose, and come in
 * parts: what is done with a sentence may then look at each word beside each other one, and an article still takes time
 * in proportion to its length.
 */
export const LONGEST_SENTENCE = 1000;

/**
 * Sentences and tokens of a text, with part-of-speech tags and lemmas; offsets are into the text. Each line is
 * read for itself, so that a heading never runs into the sentence below it.
 */
export function tokenize(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim();
    if (line !== '') {
      const heading = isHeading(line);
      for (const { tokens, fragment } of sentencesOfLine(text, start, end)) {
        const first = tokens[0];
        const last = tokens.at(-1);
        if (!first || !last) continue;
        sentences.push({
          index: sentences.length,
          paragraph,
          start: first.start,
          end: last.end,
          tokens,
          mentions: [],
          dates: [],
          frames: [],
          parsing: null,
          // a quotation is said by somebody, however short
          heading: heading && !tokens.some((token) => token.text === '"'),
          opening: 0,
          speaker: null,
          fragment,
        });
      }
      paragraph += 1;
    }
    start = end + 1;
  }
  return sentences;
}

/** A short line without a full stop at its end, such as a section's heading; what is no word may stand behind the stop. */
const isHeading = (line: string): boolean => line.length < 90 && !/[.!?:;"”’)][^\p{L}\p{N}]*$/u.test(line);

interface SentenceTokens {
  tokens: Token[];
  fragment: boolean;
}

function sentencesOfLine(text: string, start: number, end: number): SentenceTokens[] {
  return joinedSentences(readLine(text, start, end)).flatMap((sentence) => {
    const fragment = sentence.length > LONGEST_SENTENCE;
    return partsOf(sentence).map((part) => {
      const tokens = part.map((raw, index) => tokenOf(raw, index, part));
      retag(tokens);
      return { tokens, fragment };
    });
  });
}

/** A sentence in parts that are not too long to read; mostly it is one. */
function partsOf(sentence: RawToken[]): RawToken[][] {
  if (sentence.length <= LONGEST_SENTENCE) return [sentence];
  const parts: RawToken[][] = [];
  for (let at = 0; at < sentence.length; at += LONGEST_SENTENCE)
    parts.push(sentence.slice(at, at + LONGEST_SENTENCE));
  return parts;
}

function tokenOf({ word, tag, start }: RawToken, index: number, all: readonly RawToken[]): Token {
  const fixed = word.always ?? fixTag(word, tag, all[index - 1]?.word, all[index + 1]?.word);
  return {
    index,
    text: word.text,
    lower: word.lower,
    word,
    lemma: word.lemma(fixed, tag),
    tag: fixed,
    form: '',
    start,
    end: start + word.text.length,
    head: -1,
    relation: 'dep',
  };
}
