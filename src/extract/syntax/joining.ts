import { compound } from './words/lexicon.js';
import type { Line } from './words/line.js';
import type { ModelTag } from './words/model.js';
import { Shape, type Word } from './words/word.js';

/** A token as the splitter and the tagger give it. */
export interface RawToken {
  word: Word;
  tag: ModelTag;
  /** Offset into the text. */
  start: number;
}

/** Characters beyond which nothing more is joined to a token: no word of a language is as long. */
const LONGEST_WORD = 100;

/** The sentences of a line, with words joined that the splitter cuts, and sentences that it ends too early. */
export function joinedSentences(line: Line): RawToken[][] {
  const sentences: RawToken[][] = [];
  let first = 0;
  for (const end of line.ends) {
    rejoin(sentences, mergedWords(line, first, end));
    first = end + 1;
  }
  return sentences;
}

/** "al-Assad", "long-standing", "Saint-Denis" come in three pieces; here they are one token. */
function mergedWords({ words, starts, spaced, tags }: Line, first: number, end: number): RawToken[] {
  const merged: RawToken[] = [];
  let before: RawToken | undefined;
  for (let i = first; i <= end; i += 1) {
    const word = words[i];
    const tag = tags[i];
    const start = starts[i];
    if (!word || !tag || start === undefined || tag === 'SPACE') continue;
    const tight =
      before !== undefined &&
      (before.word.shape & Shape.word) !== 0 &&
      before.start + before.word.text.length === start &&
      before.word.text.length < LONGEST_WORD;
    if (before && tight) {
      const next = i < end ? words[i + 1] : undefined;
      if ((word.shape & Shape.hyphen) !== 0 && next && !spaced[i + 1] && (next.shape & Shape.word) !== 0) {
        const nextTag = tags[i + 1] ?? 'X';
        before.word = compound(before.word.text + word.text + next.text);
        before.tag =
          nextTag === 'PROPN' || before.tag === 'PROPN'
            ? (next.shape & Shape.upper) !== 0
              ? 'PROPN'
              : nextTag
            : nextTag;
        i += 1;
        continue;
      }
      const foreign = (before.word.shape & Shape.foreignEnd) !== 0 || (word.shape & Shape.foreignStart) !== 0;
      if (foreign && (word.shape & Shape.letter) !== 0) {
        // the tokenizer cuts words at letters that it does not know: "Grgi|ć"
        before.word = compound(before.word.text + word.text);
        before.tag =
          (before.word.shape & Shape.upper) !== 0 ? 'PROPN' : before.tag === 'X' ? tag : before.tag;
        continue;
      }
    }
    before = { word, tag, start };
    merged.push(before);
  }
  return merged;
}

/** Titles before names, as they are abbreviated in parts of the world of which the splitter knows little. */
const CUT_TITLE = /^(?:Eng|Engr|Ing|Amb|Brig|Cdr)$/;

/** "Eng" and the full stop behind it as one word; false where nothing of the kind ends a sentence. */
function endsInTitle(sentence: RawToken[]): boolean {
  const [title, stop] = sentence.slice(-2);
  if (!title || stop?.word.text !== '.' || !CUT_TITLE.test(title.word.text)) return false;
  sentence.splice(-2, 2, { ...title, word: compound(`${title.word.text}.`), tag: 'PROPN' });
  return true;
}

/** Joins sentences that were cut after an abbreviation, and quotation marks that were left behind. */
function rejoin(sentences: RawToken[][], next: RawToken[]): void {
  const first = next[0]?.word;
  if (!first) return;
  const before = sentences.at(-1);
  if (before && (first.shape & Shape.upper) !== 0 && endsInTitle(before)) {
    before.push(...next);
    return;
  }
  const last = before?.at(-1)?.word;
  if (before && last) {
    const goesOn = (first.shape & Shape.lower) !== 0;
    const cutShort = last.text !== '"' && (goesOn || (last.shape & Shape.abbreviation) !== 0);
    const stopped = last.text === '.' ? !goesOn : last.text === '!' || last.text === '?';
    if ((cutShort && !stopped) || next.every(({ word }) => (word.shape & Shape.closing) !== 0)) {
      for (const token of next) before.push(token);
      return;
    }
  }
  sentences.push(next);
}
