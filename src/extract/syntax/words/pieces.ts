import { CATEGORY, isKnown, knownWords, wordOf } from './lexicon.js';
import { CORE } from './model.js';
import { copyOf } from '../../recent.js';
import type { Word } from './word.js';

/** A word or mark within a run of signs that no space divides, and where in the run it begins. */
export interface Piece {
  word: Word;
  offset: number;
}

interface Part {
  text: string;
  category: number;
}

const compile = ([source, flags]: readonly [string, string, ...unknown[]]): RegExp =>
  new RegExp(source, flags);

/** What a whole run may be, the likeliest first. */
const WHOLES = CORE.trex.ltc.map((entry) => ({ pattern: compile(entry), category: entry[2] }));
/** What may be found inside a run: each is looked for in what those before it have left over. */
const INSIDES = CORE.trex.rtc.map((entry) => ({ pattern: compile(entry), category: entry[2] }));

const { word: WORD = 0, punctuation: MARK = 0, unk: UNKNOWN = 0, wordRP: WORD_AND_MARK = 0 } = CATEGORY;

/** A mark behind, before, or on both sides of something. */
const BEHIND = compile(CORE.trex.helpers.anyWithRP);
const BEFORE = compile(CORE.trex.helpers.anyWithLP);
const AROUND = compile(CORE.trex.helpers.LPanyRP);

const INITIALS = /^(?:[A-Z]\.)+$/i;
const INITIALS_AND_LETTER = /^(?:[A-Z]\.)+[a-z]?$/i;

/** A run that was cut: mostly it is one word, which is then at hand without a look into a list. */
export interface Cut {
  run: string;
  hash: number;
  only: Word | null;
  pieces: readonly Piece[];
}

const NONE: readonly Piece[] = [];

/** Places for runs that were cut before, two side by side for those whose hash leads there: a power of two. */
const PLACES = 1 << 16;
const kept = new Array<Cut | undefined>(PLACES).fill(undefined);

/**
 * The words and marks of a run without spaces ("(Moscow's", "end."), in order. The run is a stretch of a text;
 * `hash` is a number reckoned from its signs, by which runs that were cut before are found again: news uses the
 * same ones over and over.
 */
export function cutAt(text: string, start: number, end: number, hash: number): Cut {
  const place = (hash ^ (hash >>> 16)) & (PLACES - 2);
  const latest = kept[place];
  if (isOf(latest, text, start, end, hash)) return latest;
  const earlier = kept[place + 1];
  kept[place + 1] = latest;
  if (isOf(earlier, text, start, end, hash)) {
    kept[place] = earlier;
    return earlier;
  }
  const run = copyOf(text.slice(start, end));
  const pieces = locate(run, wordsOf(run));
  const only = pieces.length === 1 && pieces[0]?.offset === 0 ? pieces[0].word : null;
  const cut = { run, hash, only, pieces: only ? NONE : pieces };
  kept[place] = cut;
  return cut;
}

function isOf(known: Cut | undefined, text: string, start: number, end: number, hash: number): known is Cut {
  return known?.hash === hash && known.run.length === end - start && text.startsWith(known.run, start);
}

/** Finds each word again in the run: a contraction's parts may be spelt otherwise than in the text. */
function locate(run: string, words: readonly Word[]): Piece[] {
  let at = 0;
  return words.map((word) => {
    const found = run.indexOf(word.text, at);
    const offset = found < 0 ? at : found;
    at = found < 0 ? at : found + word.text.length;
    return { word, offset };
  });
}

function wordsOf(run: string): Word[] {
  const known = knownWords(run);
  if (known) return known;
  const category = wholeCategory(run);
  if (category === UNKNOWN) return withMarks(run);
  return single(run, category);
}

function wholeCategory(text: string): number {
  return WHOLES.find(({ pattern }) => pattern.test(text))?.category ?? UNKNOWN;
}

/** A run of one category: one word, or a word with a mark behind it. A letter with a dot is an initial. */
function single(text: string, category: number): Word[] {
  if (category !== WORD_AND_MARK) return [wordOf(text, category)];
  if (text.length === 2 && text.endsWith('.')) return [wordOf(text, WORD)];
  return [wordOf(text.slice(0, -1), WORD), wordOf(text.slice(-1), MARK)];
}

/** A run that is no one thing: marks around something that is, or else whatever can be found inside. */
function withMarks(run: string): Word[] {
  const behind = BEHIND.exec(run);
  if (behind) {
    const [, inner = '', mark = ''] = behind;
    const words = whole(inner);
    return words ? [...words, wordOf(mark, MARK)] : inside(run);
  }
  const before = BEFORE.exec(run) ?? AROUND.exec(run);
  if (!before) return inside(run);
  const [, mark = '', inner = '', last] = before;
  const words = whole(inner);
  if (!words) return inside(run);
  return [wordOf(mark, MARK), ...words, ...(last === undefined ? [] : [wordOf(last, MARK)])];
}

/** What is known, or of one category; null for anything else. */
function whole(text: string): Word[] | null {
  const known = knownWords(text);
  if (known) return known;
  const category = wholeCategory(text);
  return category === UNKNOWN ? null : single(text, category);
}

function inside(run: string): Word[] {
  return find(run, 0).flatMap(({ text, category }) => knownWords(text) ?? [wordOf(text, category)]);
}

/** What a pattern finds in a text, with what later patterns find in between. */
function find(text: string, from: number): Part[] {
  const step = INSIDES[from];
  if (!step) return [{ text, category: UNKNOWN }];
  const parts: Part[] = [];
  const trimmed = text.trim();
  let at = 0;
  const between = (until: number): void => {
    const rest = trimmed.slice(at, until).trim();
    if (rest !== '') parts.push(...find(rest, from + 1));
  };
  const { pattern, category } = step;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(trimmed); match; match = pattern.exec(trimmed)) {
    between(match.index);
    parts.push(...(category === WORD ? dotted(match[0]) : [{ text: match[0], category }]));
    at = match.index + match[0].length;
  }
  between(trimmed.length);
  return parts;
}

/** Cuts a word at its dots, unless with them it is an abbreviation: "U.S.-led", "end.The". */
function dotted(text: string): Part[] {
  if (!text.includes('.') || isKnown(text) || INITIALS.test(text)) return hyphenated(text);
  const parts: Part[] = [];
  const holds = (part: string): boolean =>
    INITIALS_AND_LETTER.test(part) || (part.length > 2 && isKnown(part));
  let built = '';
  text.split('.').forEach((word, index, all) => {
    if (built === '' || holds(built + word)) built += word;
    else {
      parts.push(...hyphenated(built));
      built = word;
    }
    if (index === all.length - 1) return;
    if (holds(`${built}.`)) built += '.';
    else {
      parts.push(...hyphenated(built), { text: '.', category: MARK });
      built = '';
    }
  });
  return built === '' ? parts : [...parts, ...hyphenated(built)];
}

/** Cuts a word at its hyphens, unless it is known, has digits, or begins or ends like those that stay whole. */
function hyphenated(text: string): Part[] {
  const whole = [{ text, category: WORD }];
  if (!/[-–—]/.test(text) || isKnown(text) || /\d/.test(text)) return whole;
  const words = text.split(/[-–—]/);
  const { prefix, suffix } = CORE.preserve;
  if (prefix[words[0] ?? ''] || suffix[words.at(-1) ?? '']) return whole;
  return text
    .split(/([-–—])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, category: /^[-–—]$/.test(part) ? MARK : WORD }));
}
