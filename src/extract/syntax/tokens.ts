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
  let lineStart = 0;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      const heading = isHeading(trimmed);
      for (const tokens of sentencesOfLine(line, lineStart)) {
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
          // a quotation is said by somebody, however short
          heading: heading && !tokens.some((token) => token.text === '"'),
        });
      }
      paragraph += 1;
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

/** A short line without a full stop, such as a section's heading. */
const isHeading = (line: string): boolean => line.length < 90 && !/[.!?:;"”’)]$/.test(line);

function sentencesOfLine(line: string, lineStart: number): Token[][] {
  return joinedSentences(readLine(line)).map((sentence) => {
    const tokens = sentence.map((raw, index) => tokenOf(raw, index, sentence, lineStart));
    retag(tokens);
    return tokens;
  });
}

function tokenOf({ word, tag, start }: RawToken, index: number, all: RawToken[], lineStart: number): Token {
  const fixed = word.always ?? fixTag(word, tag, all[index - 1]?.word, all[index + 1]?.word);
  return {
    index,
    text: word.text,
    lower: word.lower,
    lemma: word.lemma(fixed, tag),
    tag: fixed,
    start: lineStart + start,
    end: lineStart + start + word.text.length,
    head: -1,
    relation: 'dep',
  };
}
