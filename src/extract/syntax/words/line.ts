import type { ModelTag } from './model.js';
import type { Automaton } from './automaton.js';
import { FIRST_TAGGER, SECOND_TAGGER, SENTENCES, TAG_NAMES } from './lexicon.js';
import { type Cut, cutAt } from './pieces.js';
import type { Word } from './word.js';

/** The words and marks of a line of text, one entry in each list for each of them. */
export interface Line {
  words: Word[];
  /** Offsets into the text. */
  starts: number[];
  /** Whether a space stands before. */
  spaced: boolean[];
  tags: ModelTag[];
  /** Indices of those that end a sentence; the last of the line ends one, too. */
  ends: number[];
}

/** A tagger's column for each part of speech; that which is unknown is passed over. */
const tagColumns = (tagger: Automaton): Int16Array =>
  Int16Array.from(TAG_NAMES, (_, tag) => (tag === 0 ? -1 : tagger.columnOf(tag)));

const FIRST_COLUMNS = tagColumns(FIRST_TAGGER);
const SECOND_COLUMNS = tagColumns(SECOND_TAGGER);

/** What the automata read of the words of a line. */
class Columns {
  readonly boundaries: Int16Array;
  readonly firstHints: Int16Array;
  readonly secondHints: Int16Array;
  readonly tags: Uint8Array;
  /** Parts of speech that no tagger changes, else 0. */
  readonly certain: Uint8Array;
  /** Room for what a tagger is given. */
  readonly given: Int16Array;

  constructor(readonly size: number) {
    this.boundaries = new Int16Array(size);
    this.firstHints = new Int16Array(size);
    this.secondHints = new Int16Array(size);
    this.tags = new Uint8Array(size);
    this.certain = new Uint8Array(size);
    this.given = new Int16Array(size);
  }
}

/** Room for the longest line so far. */
let columns = new Columns(1024);

/**
 * Splits a line of a text, from one offset to another, into words and marks, finds the ends of its sentences and
 * gives each word a part of speech.
 */
export function readLine(text: string, from = 0, until = text.length): Line {
  const read: Line = { words: [], starts: [], spaced: [], tags: [], ends: [] };
  split(text, from, until, 0, read);
  fillColumns(read);
  findEnds(read);
  findTags(read);
  return read;
}

/** Spaces of any width that part words, and line ends of the rarer kinds; a tab is a token to the tagger. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    (code >= 0x2002 &&
      (code <= 0x2005 ||
        code === 0x2009 ||
        code === 0x200a ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f))
  );
}

/**
 * Signs that are no part of any word or sentence: the marks of writing from right to left or left to right, of places
 * where a line may or may not be broken, and of the order of bytes; and emoji, with what joins and varies them. Emoji
 * beyond the first 65,536 signs of Unicode are two code units, and this is asked of the first.
 */
function isUnread(code: number): boolean {
  return (
    code >= 0x200b &&
    (code <= 0x200f ||
      (code >= 0x202a && code <= 0x202e) ||
      code === 0x2060 ||
      (code >= 0x2066 && code <= 0x2069) ||
      (code >= 0x2600 && code <= 0x27bf) ||
      isOfEmoji(code) ||
      code === 0xfe0e ||
      code === 0xfe0f ||
      code === 0xfeff)
  );
}

/** The first halves of the signs from U+1F000 to U+1FBFF: pictures, and the letters of flags. */
const isOfEmoji = (code: number): boolean => code >= 0xd83c && code <= 0xd83e;
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const isBreak = (code: number): boolean => code === 0x09 || code === 0x0a || code === 0x0d;

/** Signs without a space that are no word: cutting them takes time that grows with the square of their number. */
const GIBBERISH = /\S{500,}/g;
const LONGEST_RUN = 500;

/** Adds the words of a stretch of a text to a line; `shift` is what is missing from the places in the text. */
function split(text: string, from: number, until: number, shift: number, read: Line): void {
  let at = from;
  while (at < until) {
    let spaced = false;
    for (; at < until; at += 1) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) spaced = true;
      else if (!isUnread(code)) break;
      else if (isOfEmoji(code) && isSecondHalf(text.charCodeAt(at + 1))) at += 1;
    }
    if (at === until) break;
    const start = at;
    let hash = 0;
    if (isBreak(text.charCodeAt(at))) while (at < until && isBreak(text.charCodeAt(at))) at += 1;
    else
      for (; at < until; at += 1) {
        const code = text.charCodeAt(at);
        if (code <= 0x20 ? code === 0x20 || isBreak(code) : code >= 0xa0 && (isSpace(code) || isUnread(code)))
          break;
        hash = (Math.imul(hash, 31) + code) | 0;
      }
    const clean = at - start < LONGEST_RUN ? null : withoutGibberish(text.slice(start, at));
    if (clean === null) add(cutAt(text, start, at, hash), shift + start, spaced, read);
    else split(clean, 0, clean.length, shift + start, read);
  }
}

/** Blanks out what is no word; null where there is no such thing. */
function withoutGibberish(run: string): string | null {
  const clean = run.replace(GIBBERISH, (signs) => ' '.repeat(signs.length));
  return clean === run ? null : clean;
}

function add({ only, pieces }: Cut, start: number, spaced: boolean, read: Line): void {
  if (only) {
    read.words.push(only);
    read.starts.push(start);
    read.spaced.push(spaced);
    return;
  }
  pieces.forEach(({ word, offset }, index) => {
    read.words.push(word);
    read.starts.push(start + offset);
    read.spaced.push(spaced && index === 0);
  });
}

function fillColumns({ words, spaced }: Line): void {
  const count = words.length;
  if (count > columns.size) columns = new Columns(2 * count);
  const { boundaries, firstHints, secondHints, tags, certain } = columns;
  for (let i = 0; i < count; i += 1) {
    const facts = words[i]?.facts;
    if (!facts) continue;
    boundaries[i] = spaced[i] ? facts.boundarySpaced : facts.boundary;
    firstHints[i] = facts.firstHint;
    secondHints[i] = facts.secondHint;
    tags[i] = facts.tag;
    certain[i] = facts.certain ? facts.tag : 0;
  }
}

function findEnds({ words, ends }: Line): void {
  for (const { at } of SENTENCES.run(columns.boundaries, words.length)) ends.push(at);
  if (ends.at(-1) !== words.length - 1) ends.push(words.length - 1);
}

function findTags(line: Line): void {
  const { firstHints, secondHints, tags, certain } = columns;
  correctTags(line, FIRST_TAGGER, FIRST_COLUMNS, firstHints);
  correctTags(line, SECOND_TAGGER, SECOND_COLUMNS, secondHints);
  for (let i = 0; i < line.words.length; i += 1)
    line.tags.push(TAG_NAMES[(certain[i] === 0 ? tags[i] : certain[i]) ?? 0] ?? 'X');
}

/** Changes the parts of speech that a tagger knows better from the words around. */
function correctTags({ words }: Line, tagger: Automaton, ofTag: Int16Array, hints: Int16Array): void {
  const { tags, given } = columns;
  const count = words.length;
  for (let i = 0; i < count; i += 1) {
    const tag = tags[i] ?? 0;
    const hint = hints[i] ?? -1;
    given[i] = (hint >= 0 && tag !== 0 ? hint : ofTag[tag]) ?? 0;
  }
  for (const { at, name } of tagger.run(given, count)) {
    if (name < 0) tags[at] = -name;
    else if (words[at]?.facts.possible.has(name)) tags[at] = name;
  }
}
