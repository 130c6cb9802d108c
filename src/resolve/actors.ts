import { NAME_KINDS, type ActorKind, type NameKind } from '../extract/claim.js';
import { stateName } from '../extract/lexicon/states.js';
import { fold } from '../fold.js';
import { makeId } from './ids.js';
import { judgedOf, Unions, yields, type Judged } from './judgements.js';
import { clusterOthers, ORGANISATION_BLOCK } from './organisations.js';
import { clusterPeople, compareTelling, fullGivenNames } from './people.js';
import { compareText } from './resolved.js';
import { organisationName, type VariantKey } from './variants.js';

/** A variant with what all articles together say of it. */
export interface Variant extends VariantKey {
  /** Offices in which it was seen, sorted. */
  capacities: readonly string[];
  articleCount: number;
  forms: readonly { text: string; kind: NameKind; articleCount: number }[];
  /** What people said of it; left out where nobody said anything. */
  judged?: Judged;
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
  /** Of its variants those by which other actors may be meant as well, with the ids of these, sorted. */
  open: ReadonlyMap<string, readonly string[]>;
}

/** The id of a state's actor. */
export function stateActorId(code: string): string {
  return makeId('actor', 'STATE', code);
}

/**
 * Decides which variants are the same actor, of variants whose blocks hang together: people of one surname,
 * organisations of one name or acronym, and what people say is one. Depends on the set of variants, and on
 * what is said of them, alone, so the order in which articles brought them does not matter.
 */
export function resolveBlocks(variants: readonly Variant[]): ResolvedActor[] {
  const unions = new Unions<Cluster>();
  const people = variants.filter(isNamedPerson);
  const others = variants.filter((variant) => !isNamedPerson(variant));
  const { clusters, open } = clusterPeople(people, unions);
  const ids = identify([...clusters, ...clusterOthers(others, unions)]);
  const described = unions.groups().map((group) => ({ group, actor: describe(leadFirst(group), ids) }));
  const idOfCluster = new Map(described.flatMap(({ group, actor }) => group.map((one) => [one, actor.id])));
  for (const { group, actor } of described)
    actor.open = new Map(
      group.flat().flatMap((variant) => {
        const meant = new Set(open.get(variant)?.map((cluster) => idOfCluster.get(cluster) ?? ''));
        return meant.size > 1 ? [[variant.id, [...meant].sort(compareText)] as const] : [];
      }),
    );
  return described.map(({ actor }) => actor);
}

const isNamedPerson = ({ kind, named }: Variant): boolean => kind === 'PERSON' && named;

/** Variants that are one actor by what they are; the first is the most telling one. */
type Cluster = Variant[];

/**
 * Clusters that are one actor, beginning with the one that gives it its id and name: a state, which others
 * refer to by its code; else the one that people chose to keep; else the most telling.
 */
function leadFirst(clusters: readonly Cluster[]): Cluster[] {
  const rank = (cluster: Cluster): number => {
    if (cluster.some(isKnownState)) return 0;
    return yields(cluster.map(judgedOf)) ? 2 : 1;
  };
  const byLead = ([a]: Cluster, [b]: Cluster) => (a && b ? byTelling(a, b) : 0);
  return [...clusters].sort((a, b) => rank(a) - rank(b) || byLead(a, b));
}

const isKnownState = ({ kind, country }: Variant): boolean => kind === 'STATE' && country !== '';

/** The most telling first, of variants of any kind: a person with a name before all else. */
export function byTelling(a: Variant, b: Variant): number {
  return (
    Number(isNamedPerson(b)) - Number(isNamedPerson(a)) ||
    Number(b.named) - Number(a.named) ||
    (isNamedPerson(a) ? compareTelling(a, b) : Number(b.country !== '') - Number(a.country !== '')) ||
    compareText(a.id, b.id)
  );
}

/** An actor made of clusters of which the first gives its id, kind and name. */
function describe(clusters: readonly Cluster[], ids: ReadonlyMap<Cluster, string>): ResolvedActor {
  const [lead] = clusters;
  const first = lead?.[0];
  if (!lead || !first) throw new Error('an actor without a variant');
  const all = clusters.flat();
  const usual = mostFrequent(lead.map((variant) => [variant.kind, variant.articleCount] as const));
  // a body of which nothing more is said is taken for an organisation
  const fights = usual === 'ORGANISATION' && lead.some((variant) => variant.kind === 'ARMED_GROUP');
  const kind = fights ? 'ARMED_GROUP' : usual;
  const country = countryOf(lead) ?? countryOf(all);
  const isState = kind === 'STATE';
  return {
    id: ids.get(lead) ?? idOf(first),
    kind,
    name: isState && country !== null ? stateName(country) : bestName(lead),
    code: isState ? country : null,
    country: isState ? null : country,
    named: all.some(({ named }) => named),
    blockKey: first.blockKey,
    variantIds: all.map((variant) => variant.id),
    names: namesOf(all),
    open: new Map(),
  };
}

/** The state that most articles give; null where none does, or as many give another. */
function countryOf(variants: readonly Variant[]): string | null {
  const counts = new Map<string, number>();
  for (const { country, articleCount } of variants)
    if (country !== '') counts.set(country, (counts.get(country) ?? 0) + articleCount);
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  return best && (!next || best[1] > next[1]) ? best[0] : null;
}

/** The ids of clusters, in order; what people took out of a block has one of its own. */
function identify(clusters: readonly Cluster[]): Map<Cluster, string> {
  const ids = new Map<Cluster, string>();
  const taken = new Set<string>();
  for (const cluster of clusters) {
    const [first] = cluster;
    if (!first) continue;
    const id = taken.has(idOf(first)) ? partedId(first) : idOf(first);
    taken.add(id);
    ids.set(cluster, id);
  }
  return ids;
}

/**
 * States are identified by their code, people by their most telling variant, everything else by its block,
 * organisations with their state.
 */
function idOf(first: Variant): string {
  if (isKnownState(first)) return stateActorId(first.country);
  if (isNamedPerson(first)) return makeId('actor', 'PERSON', first.folded, first.country);
  const ofState = first.blockKey.startsWith(ORGANISATION_BLOCK) && first.country !== '';
  return makeId('actor', first.blockKey, ...(ofState ? [first.country] : []));
}

function partedId(first: Variant): string {
  return makeId('actor', first.blockKey, first.id);
}

/** Whether a variant gives an actor's id: the actor is identified by it. */
export function identifies(variant: Variant, actorId: string): boolean {
  return idOf(variant) === actorId || partedId(variant) === actorId;
}

/** The form in which most articles give the name, of those that give as much of it as any does. */
function bestName(cluster: readonly Variant[]): string {
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

function namesOf(cluster: readonly Variant[]): ResolvedActor['names'] {
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
