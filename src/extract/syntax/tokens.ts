import type { Sentence, Token } from '../document.js';
import { joinedSentences, type RawToken } from './joining.js';
import { fixTag } from './fixed-tags.js';
import { retag } from './retag.js';
import { readLine } from './words/line.js';

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
      for (const tokens of sentencesOfLine(text, start, end)) {
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
        });
      }
      paragraph += 1;
    }
    start = end + 1;
  }
  return sentences;
}

/** A short line without a full stop, such as a section's heading. */
const isHeading = (line: string): boolean => line.length < 90 && !/[.!?:;"”’)]$/.test(line);

function sentencesOfLine(text: string, start: number, end: number): Token[][] {
  return joinedSentences(readLine(text, start, end)).map((sentence) => {
    const tokens = sentence.map((raw, index) => tokenOf(raw, index, sentence));
    retag(tokens);
    return tokens;
  });
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
