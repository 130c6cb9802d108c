import { NAME_KINDS, type ActorKind, type NameKind } from '../extract/claim.js';
import { stateName } from '../extract/lexicon/states.js';
import { fold } from '../fold.js';
import { makeId } from './ids.js';
import { officesAgree } from './offices.js';
import { givenNamesAgree, parsePersonName } from './person-name.js';
import { compareText } from './resolved.js';
import type { VariantKey } from './variants.js';

/** A variant with what all articles together say of it. */
export interface Variant extends VariantKey {
  /** Offices in which it was seen, sorted. */
  capacities: readonly string[];
  articleCount: number;
  forms: readonly { text: string; kind: NameKind; articleCount: number }[];
}

/** Variants that are one actor, and what the actor is called. */
export interface ResolvedActor {
  id: string;
  kind: ActorKind;
  name: string;
  /** ISO 3166-1 alpha-3, of states only. */
  code: string | null;
  /** The state that it belongs to or acts for, by code; null for states, and where unknown or disputed. */
  country: string | null;
  named: boolean;
  blockKey: string;
  variantIds: string[];
  names: { text: string; kind: NameKind; folded: string; articleCount: number }[];
}

/** The id of a state's actor. */
export function stateActorId(code: string): string {
  return makeId('actor', 'STATE', code);
}

/**
 * Decides which variants of one block are the same actor. Depends on the set of variants alone, so the order
 * in which articles brought them does not matter. Anything but named people is identified by its block.
 */
export function resolveBlock(variants: readonly Variant[]): ResolvedActor[] {
  const clusters = variants.some((variant) => variant.kind === 'PERSON' && variant.named)
    ? clusterPeople(variants)
    : [[...variants].sort(byIdentity)];
  return clusters.map(describe);
}

/** A group of people's variants under way; the first variant is the most telling one. */
type Cluster = Variant[];

/**
 * People who share a surname. The most telling names come first; a name that tells less joins the one person
 * it can be. Where it can be several, an office or a country in common decides; where nothing does, or it can
 * be nobody, it stays a person of its own.
 */
function clusterPeople(variants: readonly Variant[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const variant of [...variants].sort(byIdentity)) {
    const candidates = clusters.filter((cluster) => cluster.every((member) => canBeOne(member, variant)));
    const most = Math.max(...candidates.map((cluster) => evidence(cluster, variant)));
    const [only, another] = candidates.filter((cluster) => evidence(cluster, variant) === most);
    if (only && !another) only.push(variant);
    else clusters.push([variant]);
  }
  return clusters;
}

/** What speaks for a variant's being one with a cluster, beyond a name that fits. */
function evidence(cluster: Cluster, variant: Variant): number {
  const country = variant.country !== '' && cluster.some((member) => member.country === variant.country);
  return (cluster.some((member) => shareOffice(member, variant)) ? 2 : 0) + (country ? 1 : 0);
}

function shareOffice(a: Variant, b: Variant): boolean {
  return a.capacities.some((office) => b.capacities.some((another) => officesAgree(office, another)));
}

function canBeOne(a: Variant, b: Variant): boolean {
  if (a.country !== '' && b.country !== '' && a.country !== b.country) return false;
  const name = parsePersonName(a.folded, a.country);
  const other = parsePersonName(b.folded, b.country);
  if (name.family !== other.family) return false;
  if (name.given.length > 0 && other.given.length > 0) return givenNamesAgree(name.given, other.given);
  // a surname alone: what office it is seen in must not speak against it
  return a.capacities.length === 0 || b.capacities.length === 0 || shareOffice(a, b);
}

/** Most telling first: more given names in full, then a known country, then by name. */
function byIdentity(a: Variant, b: Variant): number {
  return (
    fullGivenNames(b) - fullGivenNames(a) ||
    givenNames(b) - givenNames(a) ||
    Number(b.country !== '') - Number(a.country !== '') ||
    compareText(a.id, b.id)
  );
}

function givenNames(variant: Variant): number {
  return variant.kind === 'PERSON' ? parsePersonName(variant.folded, variant.country).given.length : 0;
}

function fullGivenNames(variant: Variant): number {
  if (variant.kind !== 'PERSON') return 0;
  return parsePersonName(variant.folded, variant.country).given.filter((name) => name.length > 1).length;
}

function describe(cluster: Cluster): ResolvedActor {
  const [first] = cluster;
  if (!first) throw new Error('an actor without a variant');
  const kind = mostFrequent(cluster.map((variant) => [variant.kind, variant.articleCount] as const));
  const countries = new Set(cluster.map((variant) => variant.country).filter((country) => country !== ''));
  const [country = null] = countries.size === 1 ? countries : [];
  const isState = kind === 'STATE';
  return {
    id: isState && country !== null ? stateActorId(country) : identify(first, kind),
    kind,
    name: isState && country !== null ? stateName(country) : bestName(cluster),
    code: isState ? country : null,
    country: isState ? null : country,
    named: first.named,
    blockKey: first.blockKey,
    variantIds: cluster.map((variant) => variant.id),
    names: namesOf(cluster),
  };
}

/** People are identified by their most telling variant, everything else by its block. */
function identify(first: Variant, kind: ActorKind): string {
  return kind === 'PERSON' && first.named
    ? makeId('actor', 'PERSON', first.folded, first.country)
    : makeId('actor', first.blockKey);
}

/** The form in which most articles give the name, of those that give as much of it as any does. */
function bestName(cluster: Cluster): string {
  const [first] = cluster;
  const telling = cluster.filter(
    (variant) => Math.min(1, fullGivenNames(variant)) === Math.min(1, first ? fullGivenNames(first) : 0),
  );
  const forms = telling.flatMap((variant) => {
    const whole = variant.forms.filter((form) => fold(form.text).replace(/^the /, '') === variant.folded);
    return whole.length > 0 ? whole : variant.forms;
  });
  const counts = new Map<string, number>();
  for (const { text, articleCount } of forms) counts.set(text, (counts.get(text) ?? 0) + articleCount);
  const [best] = [...counts].sort(
    ([a, count], [b, other]) => other - count || b.length - a.length || compareText(a, b),
  );
  return best?.[0] ?? first?.folded ?? '';
}

function namesOf(cluster: Cluster): ResolvedActor['names'] {
  const kinds = new Map<string, Map<NameKind, number>>();
  const [{ kind, country } = { kind: null, country: '' }] = cluster;
  // a state can be asked for by its name even where articles only speak of its people
  if (kind === 'STATE' && country !== '') kinds.set(stateName(country), new Map([['NAME', 0]]));
  for (const { forms } of cluster)
    for (const { text, kind, articleCount } of forms) {
      const counts = kinds.get(text) ?? new Map<NameKind, number>();
      kinds.set(text, counts.set(kind, (counts.get(kind) ?? 0) + articleCount));
    }
  return [...kinds]
    .map(([text, counts]) => ({
      text,
      kind: mostFrequent([...counts].sort(([a], [b]) => NAME_KINDS.indexOf(a) - NAME_KINDS.indexOf(b))),
      folded: fold(text),
      articleCount: [...counts.values()].reduce((sum, count) => sum + count, 0),
    }))
    .sort((a, b) => compareText(a.text, b.text));
}

/** The value with the greatest sum of counts; the first of equals. */
function mostFrequent<T>(counted: readonly (readonly [T, number])[]): T {
  const sums = new Map<T, number>();
  for (const [value, count] of counted) sums.set(value, (sums.get(value) ?? 0) + count);
  const [best] = [...sums].sort(([, a], [, b]) => b - a);
  if (!best) throw new Error('nothing to choose from');
  return best[0];
}
