import { NAME_KINDS, type ActorKind, type NameKind } from '../extract/claim.js';
import { stateName } from '../extract/lexicon/states.js';
import { fold } from '../fold.js';
import { makeId } from './ids.js';
import { clusterOthers, ORGANISATION_BLOCK } from './organisations.js';
import { clusterPeople, fullGivenNames } from './people.js';
import { compareText } from './resolved.js';
import { organisationName, type VariantKey } from './variants.js';

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
 * Decides which variants are the same actor, of variants whose blocks hang together: people of one surname,
 * organisations of one name or acronym. Depends on the set of variants alone, so the order in which articles
 * brought them does not matter.
 */
export function resolveBlocks(variants: readonly Variant[]): ResolvedActor[] {
  const people = variants.filter(isNamedPerson);
  const others = variants.filter((variant) => !isNamedPerson(variant));
  return [...clusterPeople(people), ...clusterOthers(others)].map(describe);
}

const isNamedPerson = ({ kind, named }: Variant): boolean => kind === 'PERSON' && named;

/** Variants that are one actor; the first is the most telling one. */
type Cluster = readonly Variant[];

function describe(cluster: Cluster): ResolvedActor {
  const [first] = cluster;
  if (!first) throw new Error('an actor without a variant');
  const kind = mostFrequent(cluster.map((variant) => [variant.kind, variant.articleCount] as const));
  const country = countryOf(cluster);
  const isState = kind === 'STATE';
  return {
    id: isState && country !== null ? stateActorId(country) : identify(first),
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

/** The state that most articles give; null where none does, or as many give another. */
function countryOf(cluster: Cluster): string | null {
  const counts = new Map<string, number>();
  for (const { country, articleCount } of cluster)
    if (country !== '') counts.set(country, (counts.get(country) ?? 0) + articleCount);
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  return best && (!next || best[1] > next[1]) ? best[0] : null;
}

/** People are identified by their most telling variant, everything else by its block, organisations with their state. */
function identify(first: Variant): string {
  if (isNamedPerson(first)) return makeId('actor', 'PERSON', first.folded, first.country);
  const ofState = first.blockKey.startsWith(ORGANISATION_BLOCK) && first.country !== '';
  return makeId('actor', first.blockKey, ...(ofState ? [first.country] : []));
}

/** The form in which most articles give the name, of those that give as much of it as any does. */
function bestName(cluster: Cluster): string {
  const [first] = cluster;
  const telling = cluster.filter(
    (variant) => Math.min(1, fullGivenNames(variant)) === Math.min(1, first ? fullGivenNames(first) : 0),
  );
  const forms = telling.flatMap((variant) => {
    const whole = variant.forms.filter((form) => isWhole(form.text, variant));
    return whole.length > 0 ? whole : variant.forms;
  });
  const counts = new Map<string, number>();
  for (const { text, articleCount } of forms) counts.set(text, (counts.get(text) ?? 0) + articleCount);
  const [best] = [...counts].sort(
    ([a, count], [b, other]) => other - count || b.length - a.length || compareText(a, b),
  );
  return best?.[0] ?? first?.folded ?? '';
}

/** Whether a form is the variant's whole name, and not a short one. */
function isWhole(text: string, { folded }: Variant): boolean {
  return fold(text).replace(/^the /, '') === folded || organisationName(text) === folded;
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
