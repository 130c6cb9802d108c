import type { Tag, Token } from '../document.js';

/** Nouns whose plural is not regular, and plurals that are their own word ("talks"). */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men man,women woman,children child,people people,crises crisis,bases basis,talks talks,news news,police police,
spokesmen spokesman,spokeswomen spokeswoman,chairmen chairman,congressmen congressman,series series,gas gas,
troops troops,affairs affairs,negotiations negotiations,consultations consultations,headquarters headquarters`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Bases that the lexicon's rules cut too short, or do not find. */
const MENDED: ReadonlyMap<string, string> = new Map([
  ['dined', 'dine'],
  ['dining', 'dine'],
  ['mediated', 'mediate'],
  ['informed', 'inform'],
  ['co-hosted', 'co-host'],
  ['staged', 'stage'],
  ['revolved', 'revolve'],
  ['forgoes', 'forgo'],
  ['foregone', 'forego'],
  ['sharpened', 'sharpen'],
  ['stiffening', 'stiffen'],
  ['scorned', 'scorn'],
  ['menaced', 'menace'],
  ['menacing', 'menace'],
  ['readied', 'ready'],
  ["n't", 'not'],
  ['ca', 'can'],
  ['wo', 'will'],
  ["'ll", 'will'],
]);

/**
 * The base form of a token: the lexicon's own lemma, mended where it has none (proper nouns, which
 * titles such as "Foreign Ministers" are tagged as) or where the tag was changed since.
 */
export function mendLemma(lower: string, tag: Tag, given: string): string {
  const mended = MENDED.get(lower);
  if (mended) return mended;
  if (tag === 'NOUN' || tag === 'PROPN')
    return IRREGULAR.get(lower) ?? (given === lower ? singular(lower) : given);
  return given;
}

/** Whether a word is its own base form, spelt as in Britain or as its lemma is: "meet", "recognise". */
export const isBaseForm = ({ lower, lemma }: Pick<Token, 'lower' | 'lemma'>): boolean =>
  lower === lemma || lower.replace(/([iy])se$/, '$1ze') === lemma;

/** The singular of a regular plural. */
export function singular(lower: string): string {
  const known = IRREGULAR.get(lower);
  if (known) return known;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  return /[^siu]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}
