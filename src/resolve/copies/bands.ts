import { imul, mix } from './hash.js';
import { isShort, type TextShape } from './likeness.js';

/*
 * Finding like texts without comparing all: MinHash (Andrei Broder, "On the resemblance and containment of
 * documents", 1997) with bands (Piotr Indyk and Rajeev Motwani, "Approximate nearest neighbors", 1998; in the
 * form of Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3).
 *
 * A signature holds, for each of many hash functions, the least value over a text's runs of words; two texts
 * have the same value there with a probability of J, the share of runs they have in common. A band is a pair of
 * values. Of 32 bands three or more agree with a probability of 90 % at J = .4 and 99 % at .5, but .01 % at .05,
 * which is more than independent reports come to.
 */
const BANDS = 32;
const ROWS = 2;

/** Texts that share fewer keys need not be compared. */
export const LEAST_SHARED = 3;

/**
 * Only runs with a telling word are signed, if there are so many: what bulletins from one mould have in common
 * would make all of them meet. After SpotSigs (Theobald, Siddharth and Paepcke, 2008), which signs some places
 * of a text for the same reason.
 */
const FEWEST_TELLING = 8;

/**
 * The functions of a signature: x → a·x + b modulo 2³², a odd (after Dietzfelbinger and others, "A reliable
 * randomized algorithm for the closest-pair problem", 1997). They never change, since bands are stored.
 */
const FACTORS = Int32Array.from({ length: BANDS * ROWS }, (_, at) => mix(1, at) | 1);
const OFFSETS = Int32Array.from({ length: BANDS * ROWS }, (_, at) => mix(2, at));

/**
 * The keys under which a text is found by its copies, as signed numbers of 32 bits: a text and its copy nearly
 * always share `LEAST_SHARED` or more, others seldom. A text without words has none.
 */
export function bandsOf(shape: TextShape): number[] {
  const { words } = shape;
  if (words.length === 0) return [];
  // a few words are copied as they are or not at all
  if (isShort(shape)) return Array.from({ length: LEAST_SHARED }, (_, at) => words.reduce(mix, BANDS + at));
  const least = signatureOf(signedRuns(shape));
  const keys = new Set<number>();
  for (let band = 0; band < BANDS; band += 1) {
    let key = band;
    for (let row = 0; row < ROWS; row += 1) key = mix(key, least[band * ROWS + row] ?? 0);
    keys.add(key);
  }
  return [...keys];
}

function signedRuns({ runs, runIsTelling }: TextShape): Int32Array {
  const telling = runs.filter((_, at) => runIsTelling[at] === 1);
  return telling.length < FEWEST_TELLING ? runs : telling;
}

function signatureOf(runs: Int32Array): Int32Array {
  const least = new Int32Array(FACTORS.length);
  for (let at = 0; at < least.length; at += 1) {
    const factor = FACTORS[at] ?? 1;
    const offset = OFFSETS[at] ?? 0;
    let smallest = 0x7fffffff;
    for (const run of runs) {
      const hashed = (imul(factor, run) + offset) | 0;
      if (hashed < smallest) smallest = hashed;
    }
    least[at] = smallest;
  }
  return least;
}
