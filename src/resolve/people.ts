import { fold } from '../fold.js';
import type { Variant } from './actors.js';
import { judgedOf, type Unions } from './judgements.js';
import { officesAgree, singleOffice } from './offices.js';
import {
  familiesAgree,
  generationOf,
  givenNamesAgree,
  isShortenedFrom,
  parsePersonName,
  type PersonName,
} from './person-name.js';
import { compareText } from './resolved.js';
import { least, soundAlike, type Likeness } from './spelling/skeleton.js';

/** A variant with its name taken apart. */
interface Named {
  variant: Variant;
  name: PersonName;
  generation: string;
}

/** Variants of one person under way, as they are and taken apart; the first is the most telling one. */
interface Cluster {
  variants: Variant[];
  members: Named[];
}

/** What speaks for a variant's being one with a cluster: more is better, and the name as written only then. */
interface Fit {
  evidence: number;
  spelled: Likeness;
}

/** People told apart: the variants of each, and of variants by which several of them may be meant, these. */
export interface ClusteredPeople {
  clusters: Variant[][];
  open: Map<Variant, Variant[][]>;
}

/**
 * People whose surnames are alike, told apart. The most telling names come first; a name that tells less joins
 * the one person it can be. Where it can be several, an office or a country in common decides; where nothing
 * does, or it can be nobody, it stays a person of its own, and each article may tell whom it means. What people
 * say is kept in `unions`.
 */
export function clusterPeople(variants: readonly Variant[], unions: Unions<Variant[]>): ClusteredPeople {
  const clusters: Cluster[] = [];
  const open = new Map<Variant, Cluster[]>();
  for (const named of variants.map((variant) => takeApart(variant, variants)).sort(byIdentity)) {
    const judged = judgedOf(named.variant);
    const fits = clusters.flatMap((cluster) => {
      const fit = unions.allows(cluster.variants, judged) ? fitInto(cluster.members, named) : null;
      return fit ? [{ cluster, fit }] : [];
    });
    const [best, ...others] = fits.sort((a, b) => compareFits(a.fit, b.fit));
    const next = others.find(
      ({ cluster }) => best && !unions.areOne(cluster.variants, best.cluster.variants),
    );
    const joins = best && (!next || compareFits(best.fit, next.fit) < 0);
    const cluster: Cluster = joins ? best.cluster : { variants: [], members: [] };
    if (!joins) clusters.push(cluster);
    if (best && !joins && judged.group === null) {
      const equal = fits.filter(
        ({ cluster, fit }) => compareFits(best.fit, fit) === 0 && !isOpen(cluster, open),
      );
      if (equal.length > 1)
        open.set(
          named.variant,
          equal.map(({ cluster }) => cluster),
        );
    }
    cluster.variants.push(named.variant);
    cluster.members.push(named);
    unions.put(cluster.variants, judged);
  }
  return {
    clusters: clusters.map((cluster) => cluster.variants),
    open: new Map([...open].map(([variant, meant]) => [variant, meant.map((cluster) => cluster.variants)])),
  };
}

/** Whether a cluster was begun for a variant by which others may be meant. */
const isOpen = ({ variants: [first] }: Cluster, open: ReadonlyMap<Variant, unknown>): boolean =>
  first !== undefined && open.has(first);

/** A variant's name taken apart, as far as the `others` tell where its family name stands. */
function takeApart(variant: Variant, others: readonly Variant[] = []): Named {
  const [shortest] = others.filter((other) => isShortened(other, variant)).sort(byLength);
  const { folded, country, forms } = shortest ?? inStateOf(others, variant) ?? variant;
  const whole = forms.map(({ text }) => text).filter((text) => fold(text) === folded);
  return { variant, name: parsePersonName(folded, country, whole), generation: generationOf(variant.folded) };
}

/** Of a variant without a state the one of the same full name that has one, where all such have the same. */
function inStateOf(others: readonly Variant[], { folded, country }: Variant): Variant | undefined {
  if (country !== '' || !folded.includes(' ')) return undefined;
  const namesakes = others.filter((other) => other.folded === folded && other.country !== '');
  return new Set(namesakes.map((other) => other.country)).size === 1 ? namesakes[0] : undefined;
}

const byLength = (a: Variant, b: Variant): number => a.folded.length - b.folded.length;

/** Whether two are of one state and office, and the one's name is the other's without its last part. */
const isShortened = (short: Variant, full: Variant): boolean =>
  short.country === full.country &&
  isShortenedFrom(short.folded, full.folded, full.country) &&
  short.capacities.some((office) => full.capacities.some((other) => officesAgree(office, other)));

const SPELLED: readonly Likeness[] = ['SAME', 'NEAR', 'LOOSE'];

function compareFits(a: Fit, b: Fit): number {
  return b.evidence - a.evidence || SPELLED.indexOf(a.spelled) - SPELLED.indexOf(b.spelled);
}

function fitInto(cluster: readonly Named[], named: Named): Fit | null {
  const { variant } = named;
  if (!cluster.every((member) => nothingContradicts(member, named))) return null;
  const spellings = cluster.map((member) =>
    areNamesakes(member, named)
      ? 'SAME'
      : (nameLikeness(member.name, named.name) ?? (areTranscribed(member, named) ? 'LOOSE' : null)),
  );
  if (!joinable(cluster, named, spellings)) return null;
  const best = SPELLED.find((spelled) => spellings.includes(spelled)) ?? 'LOOSE';
  const capacities = cluster.flatMap((member) => member.variant.capacities);
  const office = capacities.some((one) => variant.capacities.some((other) => officesAgree(one, other)));
  const otherOffice = !office && capacities.length > 0 && variant.capacities.length > 0;
  const country =
    variant.country !== '' && cluster.some((member) => member.variant.country === variant.country);
  const full = fullGiven(named) > 0 && cluster.some((member) => fullGiven(member) > 0);
  // a surname alone, or a name spelled otherwise: the office that it is seen in must not speak against it
  if (otherOffice && (named.name.given.length === 0 || best !== 'SAME')) return null;
  // and where the letters differ, something beside the name has to speak for it
  if (best !== 'SAME' && !(best === 'NEAR' && full) && !office && !country) return null;
  return { evidence: (office ? 2 : 0) + (country ? 1 : 0), spelled: best };
}

/**
 * Whether a name goes with every member of a cluster, or with one that is known to be those with which it does not go:
 * a surname alone is spelled as one of them is.
 */
function joinable(cluster: readonly Named[], named: Named, spellings: readonly (Likeness | null)[]): boolean {
  if (!spellings.includes(null)) return true;
  const alike = cluster.filter((_, at) => spellings[at] !== null);
  return (
    named.name.given.length === 0 &&
    cluster.every(
      (member, at) => spellings[at] !== null || alike.some((other) => areTranscribed(member, other)),
    )
  );
}

/**
 * The same given name in full, office and state, and family names that differ in nothing but vowels: one person, whom one
 * article calls as his own language has it and another as Russian has ("Yoldoshev", "Yuldashev").
 */
function areTranscribed(a: Named, b: Named): boolean {
  const [given, other] = [a.name.given, b.name.given];
  if (fullGiven(a) === 0 || given.join(' ') !== other.join(' ')) return false;
  if (a.variant.country === '' || a.variant.country !== b.variant.country) return false;
  if (!soundAlike(a.name.family, b.name.family)) return false;
  // of members of parliament two may be called so
  return a.variant.capacities.some(
    (office) =>
      singleOffice(office, a.variant.country) !== null &&
      b.variant.capacities.some((another) => officesAgree(office, another)),
  );
}

function nothingContradicts(a: Named, b: Named): boolean {
  const [country, other] = [a.variant.country, b.variant.country];
  if (country !== '' && other !== '' && country !== other && !inOneOffice(a, b)) return false;
  return a.generation === '' || b.generation === '' || a.generation === b.generation;
}

/**
 * The same full name in the same office: one person, whom some article takes for another state's. No two
 * presidents of one name are in the news.
 */
function inOneOffice(a: Named, b: Named): boolean {
  return (
    areNamesakes(a, b) &&
    a.variant.capacities.some((office) =>
      b.variant.capacities.some((another) => officesAgree(office, another)),
    )
  );
}

/** Whether two have the same full name, in whatever order its parts are read where the state is not known. */
const areNamesakes = (a: Named, b: Named): boolean =>
  a.variant.folded === b.variant.folded && a.variant.folded.includes(' ');

/** How alike two names are, or null where they cannot be one person's. A surname alone can be anybody's. */
function nameLikeness(a: PersonName, b: PersonName): Likeness | null {
  const family = familiesAgree(a.family, b.family);
  if (family === null || a.given.length === 0 || b.given.length === 0) return family;
  return least(family, givenNamesAgree(a.given, b.given));
}

/** Most telling first: more given names in full, then a known country, then by name. */
function byIdentity(a: Named, b: Named): number {
  return (
    fullGiven(b) - fullGiven(a) ||
    b.name.given.length - a.name.given.length ||
    Number(b.variant.country !== '') - Number(a.variant.country !== '') ||
    compareText(a.variant.id, b.variant.id)
  );
}

/** Of two people's variants the one that tells more of the name first. */
export function compareTelling(a: Variant, b: Variant): number {
  return byIdentity(takeApart(a), takeApart(b));
}

const fullGiven = ({ name }: Named): number => name.given.filter((given) => given.length > 1).length;

/** How many given names of a variant are told in full. */
export function fullGivenNames(variant: Variant): number {
  return fullGiven(takeApart(variant));
}
