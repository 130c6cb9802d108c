import { mix } from './hash.js';
import { wordsOf } from './words.js';

/** A text made ready to compare. All hashes are signed numbers of 32 bits. */
export interface TextShape {
  /** Hashes of the words, in order. */
  words: Int32Array;
  /** Hashes of all runs of three words, in order, and which of them have a word that is telling: 1 or 0. */
  runs: Int32Array;
  runIsTelling: Uint8Array;
  runSet: ReadonlySet<number>;
  /** Words that tell the text from others of its kind: numbers and names. */
  telling: ReadonlySet<number>;
  numbers: ReadonlySet<number>;
  outlet: string | null;
}

/** How many words a run has: few enough to outlive edits, and as many as two people seldom choose alike. */
const RUN = 3;

/** Texts with fewer words are copies when all words are the same: a run proves too little there. */
const SHORT = 25;

/** The shorter text is at least this share of the longer: else the one only quotes the other. */
const LEAST_SIZE = 0.6;

/**
 * Shares of the shorter text that the longer must have. Names and numbers have to agree as well as words do,
 * because bulletins and market notes are one text in which only these change.
 */
const BETWEEN_OUTLETS = { runs: 0.7, telling: 0.75, numbers: 0.75 };

/** Within an outlet more is asked: the issues of a daily briefing are alike, and it has no need of copies. */
const WITHIN_OUTLET = { runs: 0.9, telling: 0.9, numbers: 0.9 };

/** Makes a text ready to compare. */
export function shapeOf(text: string, outlet: string | null): TextShape {
  const { hashes: words, isNumber, isTelling } = wordsOf(text);
  const runs = new Int32Array(Math.max(0, words.length - RUN + 1));
  const runIsTelling = new Uint8Array(runs.length);
  for (let at = 0; at < runs.length; at += 1) {
    let hash = RUN;
    let tells = 0;
    for (let next = at; next < at + RUN; next += 1) {
      hash = mix(hash, words[next] ?? 0);
      tells |= isTelling[next] ?? 0;
    }
    runs[at] = hash;
    runIsTelling[at] = tells;
  }
  return {
    words,
    runs,
    runIsTelling,
    runSet: new Set(runs),
    telling: new Set(words.filter((_, at) => isTelling[at] === 1)),
    numbers: new Set(words.filter((_, at) => isNumber[at] === 1)),
    outlet,
  };
}

/** Whether a text is so short that only the same words make a copy. */
export function isShort({ words }: TextShape): boolean {
  return words.length < SHORT;
}

/** Whether one of two texts is a copy of the other, with small edits or cuts; the same either way round. */
export function isCopy(a: TextShape, b: TextShape): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (isShort(shorter)) return shorter.words.length > 0 && sameWords(shorter, longer);
  if (shorter.words.length < longer.words.length * LEAST_SIZE) return false;
  const least = a.outlet !== null && a.outlet === b.outlet ? WITHIN_OUTLET : BETWEEN_OUTLETS;
  // of two texts of one length neither is the shorter, so each has to be in the other
  const pairs =
    a.words.length === b.words.length ? [[a, b] as const, [b, a] as const] : [[shorter, longer] as const];
  return pairs.every(
    ([part, whole]) =>
      shareIn(part.runSet, whole.runSet) >= least.runs &&
      shareIn(part.telling, whole.telling) >= least.telling &&
      shareIn(part.numbers, whole.numbers) >= least.numbers,
  );
}

/** Which share of a set another has, from 0 to 1; all of it where it is empty. */
export function shareIn(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  if (part.size === 0) return 1;
  let shared = 0;
  for (const each of part) if (whole.has(each)) shared += 1;
  return shared / part.size;
}

function sameWords(a: TextShape, b: TextShape): boolean {
  return a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at]);
}
