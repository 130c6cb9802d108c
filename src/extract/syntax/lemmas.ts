import type { Tag } from '../document.js';

/** Nouns whose plural is not regular, and plurals that are their own word ("talks"). */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men man,women woman,children child,people people,crises crisis,bases basis,talks talks,news news,police police,
spokesmen spokesman,spokeswomen spokeswoman,chairmen chairman,congressmen congressman,series series,gas gas,
troops troops,affairs affairs,negotiations negotiations,consultations consultations,headquarters headquarters`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * The base form of a token: the tagger's own lemma, mended where the tagger has none (proper nouns, which
 * titles such as "Foreign Ministers" are tagged as) or where the tag was changed since.
 */
export function mendLemma(lower: string, tag: Tag, given: string): string {
  if (lower === "n't") return 'not';
  if (lower === 'ca') return 'can';
  if (lower === 'wo' || lower === "'ll") return 'will';
  if (tag === 'NOUN' || tag === 'PROPN')
    return IRREGULAR.get(lower) ?? (given === lower ? singular(lower) : given);
  return given;
}

/** The singular of a regular plural. */
export function singular(lower: string): string {
  const known = IRREGULAR.get(lower);
  if (known) return known;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  return /[^siu]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}
