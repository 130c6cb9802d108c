import type { ModelTag } from './model.js';
import { SENTENCES, TAGGERS, TAG_NAMES } from './lexicon.js';
import { type Piece, piecesAt } from './pieces.js';
import type { Word } from './word.js';

/** The words and marks of a line of text, one entry in each list for each of them. */
export interface Line {
  words: Word[];
  /** Offsets into the line. */
  starts: number[];
  /** Whether a space stands before. */
  spaced: boolean[];
  tags: ModelTag[];
  /** Indices of those that end a sentence; the last of the line ends one, too. */
  ends: number[];
}

/** For each tagger, its column for each part of speech; those that are unknown are passed over. */
const TAG_COLUMNS = TAGGERS.map((tagger) =>
  TAG_NAMES.map((_, tag) => (tag === 0 ? -1 : tagger.columnOf(tag))),
);

/** Room for what the automata read; grows with the longest line. */
let columns = new Int16Array(1024);
let tags = new Uint8Array(1024);

/** Splits a line into words and marks, finds the ends of its sentences and gives each word a part of speech. */
export function readLine(line: string): Line {
  const read: Line = { words: [], starts: [], spaced: [], tags: [], ends: [] };
  split(line, 0, read);
  const count = read.words.length;
  if (count > columns.length) {
    columns = new Int16Array(2 * count);
    tags = new Uint8Array(2 * count);
  }
  findEnds(read, count);
  findTags(read, count);
  return read;
}

/** Spaces of any width that part words; other white space (a tab) is a token to the tagger. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    (code >= 0x2002 &&
      (code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f))
  );
}

const isBreak = (code: number): boolean => code === 0x09 || code === 0x0a || code === 0x0d;

/** Signs without a space that are no word: cutting them takes time that grows with the square of their number. */
const GIBBERISH = /\S{500,}/g;
const LONGEST_RUN = 500;

function split(line: string, offset: number, read: Line): void {
  const { length } = line;
  let at = 0;
  while (at < length) {
    const from = at;
    while (at < length && isSpace(line.charCodeAt(at))) at += 1;
    if (at === length) break;
    const start = at;
    let hash = 0;
    if (isBreak(line.charCodeAt(at))) while (at < length && isBreak(line.charCodeAt(at))) at += 1;
    else
      for (; at < length; at += 1) {
        const code = line.charCodeAt(at);
        if (code <= 0x20 ? code === 0x20 || isBreak(code) : code >= 0xa0 && isSpace(code)) break;
        hash = (Math.imul(hash, 31) + code) | 0;
      }
    const clean = at - start < LONGEST_RUN ? null : withoutGibberish(line.slice(start, at));
    if (clean === null) add(piecesAt(line, start, at, hash), offset + start, start > from, read);
    else split(clean, offset + start, read);
  }
}

/** Blanks out what is no word; null where there is no such thing. */
function withoutGibberish(run: string): string | null {
  const clean = run.replace(GIBBERISH, (signs) => ' '.repeat(signs.length));
  return clean === run ? null : clean;
}

function add(pieces: readonly Piece[], start: number, spaced: boolean, read: Line): void {
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (!piece) continue;
    read.words.push(piece.word);
    read.starts.push(start + piece.offset);
    read.spaced.push(spaced && i === 0);
  }
}

function findEnds({ words, spaced, ends }: Line, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const facts = words[i]?.facts;
    columns[i] = (spaced[i] ? facts?.boundarySpaced : facts?.boundary) ?? 0;
  }
  for (const { at } of SENTENCES.run(columns, count)) ends.push(at);
  if (ends.at(-1) !== count - 1) ends.push(count - 1);
}

function findTags(line: Line, count: number): void {
  const { words } = line;
  for (let i = 0; i < count; i += 1) tags[i] = words[i]?.facts.tag ?? 0;
  TAGGERS.forEach((tagger, which) => {
    const ofTag = TAG_COLUMNS[which] ?? [];
    for (let i = 0; i < count; i += 1) {
      const tag = tags[i] ?? 0;
      const hints = words[i]?.facts.hints;
      columns[i] = (hints && tag !== 0 ? hints[which] : ofTag[tag]) ?? 0;
    }
    for (const { at, name } of tagger.run(columns, count)) {
      if (name < 0) tags[at] = -name;
      else if (words[at]?.facts.possible.has(name)) tags[at] = name;
    }
  });
  for (let i = 0; i < count; i += 1) {
    const facts = words[i]?.facts;
    line.tags.push(TAG_NAMES[(facts?.certain ? facts.tag : tags[i]) ?? 0] ?? 'X');
  }
}
