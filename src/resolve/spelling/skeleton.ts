import { Recent } from '../../extract/recent.js';
import { CLASS_OF } from './name-classes.js';

/** How nearly two spellings are one name: letter by letter, save in what every transcription varies, or loosely. */
export type Likeness = 'SAME' | 'NEAR' | 'LOOSE';

/** Names this short are told apart by a single letter ("Li", "Lee"): any difference makes them two. */
const SHORT = 4;

type Rule = readonly [pattern: RegExp, replacement: string];

/**
 * Letters that stand for one sound in the romanisations of Cyrillic (BGN/PCGN, ISO 9, the press of various
 * languages), Arabic (ALA-LC, French and English press) and German and Nordic umlauts written out. In order.
 */
const NEAR_RULES: readonly Rule[] = [
  // "servant of": "Abdel", "Abdou", and with the article as it is spoken, "Abderrahman", "Abdirahman"
  [/^abd(?:ou|[aeiou])(?=[lrnsztd])/, 'abdu'],
  [/^abdu([rnsztd])\1?(?=[aeiou])/, 'abdul$1'],
  // consonants
  [/shch|shh|sch/g, 'sh'],
  [/tch|tsch/g, 'ch'],
  [/^ch(?=ou)/g, 'sh'],
  [/dzh|dj/g, 'j'],
  [/zh/g, 'j'],
  [/ts|tz/g, 'c'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/ff$/g, 'v'],
  [/w/g, 'v'],
  // vowels
  [/(?<=[aeiou])y(?=[aeiou])/g, ''],
  [/^ye/g, 'e'],
  [/i?j$|y/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/iie/g, 'ie'],
  [/(?<=.{3}a)h$/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * Vowels that Arabic and Persian do not write or do not tell apart, the letter that is read as G in Russian and as H in
 * Ukrainian and Belarusian, and the "ch" by which French has "sh" ("Choukri"), save in names of one syllable ("Cheng").
 */
const LOOSE_RULES: readonly Rule[] = [
  [/(?<!^(?=ch[aeiou]+(?:ng?)?$))ch/g, 'sh'],
  [/e/g, 'i'],
  [/g/g, 'h'],
  [/(.)\1+/g, '$1'],
];

/** Vowels that Uzbek, Tajik and Kyrgyz write as they sound and Russian as it hears them: "Rahmon" and "Rakhman". */
const SOUNDED = /[aou]+/g;

/** So many consonants tell a name from others whatever its vowels: "Yoldoshev", not "Wang". */
const FEWEST_CONSONANTS = 4;

/** A folded word with what is compared of it. */
interface Spelling {
  near: string;
  loose: string;
  /** What is left where the vowels do not tell it from others; the same as `loose` where they have to. */
  bare: string;
}

const spellings = new Recent<Spelling>(5_000);

function spellingOf(word: string): Spelling {
  return spellings.get(word, () => {
    const usual = CLASS_OF.get(word)?.name ?? word;
    const near = usual.length <= SHORT ? usual : applied(NEAR_RULES, usual);
    const loose = applied(LOOSE_RULES, near);
    const consonants = loose.replace(/[aeiou]/g, '').length;
    return { near, loose, bare: consonants < FEWEST_CONSONANTS ? loose : loose.replace(SOUNDED, 'a') };
  });
}

function applied(rules: readonly Rule[], word: string): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}

/** What all spellings of a folded word have in common: candidates for one name share it. */
export function skeleton(word: string): string {
  return spellingOf(word).bare;
}

/** Whether two folded words differ in nothing but vowels that one language writes for another's. */
export const soundAlike = (a: string, b: string): boolean => spellingOf(a).bare === spellingOf(b).bare;

/** How alike two folded words are as names, or null where they are two names. */
export function likeness(a: string, b: string): Likeness | null {
  if (a === b) return 'SAME';
  const [one, other] = [CLASS_OF.get(a), CLASS_OF.get(b)];
  if (one && one.name === other?.name) return one.language === other.language ? 'NEAR' : 'LOOSE';
  if (a.length <= SHORT || b.length <= SHORT) return null;
  const [spelling, another] = [spellingOf(a), spellingOf(b)];
  if (spelling.near === another.near) return 'NEAR';
  return spelling.loose === another.loose ? 'LOOSE' : null;
}

const ORDER: readonly Likeness[] = ['SAME', 'NEAR', 'LOOSE'];

/** The least of several likenesses: null as soon as one is. */
export function least(...all: readonly (Likeness | null)[]): Likeness | null {
  let worst: Likeness = 'SAME';
  for (const one of all) {
    if (one === null) return null;
    if (ORDER.indexOf(one) > ORDER.indexOf(worst)) worst = one;
  }
  return worst;
}
