import { FAMILY_FIRST, isFamilyFirst } from '../extract/lexicon/family-first.js';
import { CLASS_OF } from './spelling/name-classes.js';
import { least, likeness, type Likeness } from './spelling/skeleton.js';

/** Words inside a surname that its bearer may be called without: "al-Assad" is also "Assad". */
const PARTICLES = new Set(
  'al el as ash ad an ar at az de del della di da do dos das du des le la van von der den ter ten zu ag ould'.split(
    ' ',
  ),
);

/** Words that begin a surname which is never said without them: "bin Salman" is not "Salman". */
const BINDING = new Set(['bin', 'ibn', 'bint', 'ben', 'abu', 'abd', 'abdel', 'abdul', 'st', 'san']);

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** States whose people have a last name that articles often leave out: the mother's, or that of the father's father. */
const LAST_LEFT_OUT = new Set(
  'ARG BOL CHL COL CRI CUB DOM ECU ESP GNQ GTM HND MEX NIC PAN PER PRI PRY SLV URY VEN DJI ERI ETH KEN MLI MRT NER SDN SOM SSD TCD TZA UGA'.split(
    ' ',
  ),
);

/**
 * Whether two folded full names of one state's people may be the same name, once with and once without its last part:
 * "Verónica Salgado" and "Verónica Salgado Rueda". `country` is an alpha-3 code or ''.
 */
export function isShortenedFrom(short: string, full: string, country: string): boolean {
  return LAST_LEFT_OUT.has(country) && short.includes(' ') && full.startsWith(`${short} `);
}

/** The names that may be left of a folded full name without its last parts; none where nobody leaves them out. */
export function shortenedNames(folded: string, country: string): string[] {
  if (!LAST_LEFT_OUT.has(country)) return [];
  const words = folded.split(' ');
  return words.slice(2).map((_, at) => words.slice(0, at + 2).join(' '));
}

/** Whether people of a state are called by names from which the last part is left out. */
export const leavesLastOut = (country: string): boolean => LAST_LEFT_OUT.has(country);

/** A person's name, taken apart. All parts are folded. */
export interface PersonName {
  /** Given and middle names, in order; initials are single letters. Empty for a surname alone. */
  given: string[];
  /** The surname as it is compared, without particles. */
  family: string;
}

/**
 * Takes a folded full name apart; `country` is an alpha-3 code or ''. `written` is how articles write the name: a
 * hyphen that folding takes away joins two names into one ("Ofori-Atta").
 */
export function parsePersonName(
  folded: string,
  country: string,
  written: readonly string[] = [],
): PersonName {
  const words = folded.split(' ');
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  const first = words[0] ?? '';
  if (isFamilyFirst(words, country)) return { given: words.slice(1), family: first };
  if (!FAMILY_FIRST.has(country) && written.some(isDoubled))
    return { given: words.slice(0, -2), family: words.slice(-2).join(' ') };
  let start = words.length - 1;
  let family = words[start] ?? '';
  while (start > 0 && (PARTICLES.has(words[start - 1] ?? '') || BINDING.has(words[start - 1] ?? ''))) {
    start -= 1;
    if (BINDING.has(words[start] ?? '')) family = `${words[start] ?? ''} ${family}`;
  }
  return { given: withoutServants(words.slice(0, start)), family };
}

/** "Abdul Rahman", "Abdel-Rahman" and "Abdulrahman" are one given name, "servant of" another word. */
function withoutServants(given: readonly string[]): string[] {
  const names: string[] = [];
  // "Abd al-Rahman"
  const isArticle = (at: number): boolean => given[at - 1] === 'abd' && PARTICLES.has(given[at] ?? '');
  const words = given.flatMap((name, at) => (isArticle(at) ? [] : [isArticle(at + 1) ? 'abdul' : name]));
  for (const [at, name] of words.entries()) {
    if (/^abd(?:[aeu]l)?$/.test(words[at - 1] ?? '')) continue;
    const next = /^abd(?:[aeu]l)?$/.test(name) ? (words[at + 1] ?? '') : '';
    names.push((name + next).replace(/^abd[ae]l(?=.{3})/, 'abdul'));
  }
  return names;
}

/** "Kwabena Ofori-Atta", "Ofori-Atta": whether a name ends in a family name of two parts, and no "al-Assad". */
function isDoubled(written: string): boolean {
  const [, first] = /(?:^|\s)(\p{Lu}[\p{L}\p{M}'’]+)[-‐]\p{Lu}[\p{L}\p{M}'’]+$/u.exec(written) ?? [];
  return first !== undefined && !PARTICLES.has(first.toLowerCase()) && !BINDING.has(first.toLowerCase());
}

/** "jr", "sr", "ii": which of several people of one name is meant; '' where a folded name does not say. */
export function generationOf(folded: string): string {
  const last = folded.split(' ').at(-1) ?? '';
  return folded.includes(' ') && SUFFIXES.has(last) ? last : '';
}

/** How alike two surnames are, or null where they are two; words that are only the same name elsewhere are loosely alike. */
export function familiesAgree(a: string, b: string): Likeness | null {
  if (a === b) return 'SAME';
  const [words, others] = [a.split(' '), b.split(' ')];
  if (words.length !== others.length) return null;
  const like = least(...words.map((word, at) => likeness(word, others[at] ?? '')));
  return like === 'NEAR' && words.some((word, at) => word !== others[at] && CLASS_OF.has(word))
    ? 'LOOSE'
    : like;
}

/**
 * Whether the given names of two people with the same surname can be one person's, and how alike they are
 * then: the first of each is the same, or the initial of the other's, and no later name contradicts. "S.",
 * "Sergey" and "Sergey Viktorovich" agree with each other; "Sergey" and "Stepan" do not. Null where they
 * cannot.
 */
export function givenNamesAgree(a: readonly string[], b: readonly string[]): Likeness | null {
  if (a.join('') === b.join('')) return 'SAME';
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const [first, ...rest] = few;
  const [otherFirst, ...others] = many;
  if (first === undefined || otherFirst === undefined) return null;
  let alike = givenNameAgrees(first, otherFirst);
  // the shorter list leaves middle names out but does not reorder them
  let at = 0;
  for (const name of rest) {
    while (at < others.length && givenNameAgrees(name, others[at] ?? '') === null) at += 1;
    if (at === others.length) return null;
    alike = least(alike, givenNameAgrees(name, others[at] ?? ''));
    at += 1;
  }
  return alike;
}

function givenNameAgrees(a: string, b: string): Likeness | null {
  if ((a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return 'SAME';
  return likeness(a, b);
}

/** Whether a folded name that is asked for is another spelling of one that was seen, whole or as a surname alone. */
export function isSpellingOf(asked: string, seen: string): boolean {
  const name = parsePersonName(asked, '');
  const other = parsePersonName(seen, '');
  if (familiesAgree(name.family, other.family) === null) return false;
  return (
    name.given.length === 0 || (other.given.length > 0 && givenNamesAgree(name.given, other.given) !== null)
  );
}
