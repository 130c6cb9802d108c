import { ORGANISATIONS } from '../extract/lexicon/organisations.js';
import { fold } from '../fold.js';
import type { Variant } from './actors.js';
import { judgedOf, type Unions } from './judgements.js';
import { compareText } from './resolved.js';

/** Organisations of one name and what they belong to under way; the first variant is the most telling one. */
type Cluster = Variant[];

/**
 * Everything but named people. States, bodies, offices and those whom articles describe are identified by
 * their block. Organisations of one name are one, save those of different states ("Labour Party"); one that
 * is known by its acronym alone is the one organisation that some article introduces by it. An acronym that
 * stands for several stays apart, unless the state decides. What people say is kept in `unions`.
 */
export function clusterOthers(variants: readonly Variant[], unions: Unions<Cluster>): Cluster[] {
  const blocks = new Map<string, Variant[]>();
  for (const variant of [...variants].sort(byIdentity))
    blocks.set(variant.blockKey, [...(blocks.get(variant.blockKey) ?? []), variant]);
  const groups = [...blocks.values()].flatMap((block) =>
    isOrganisation(block[0]) ? byState(block) : [block],
  );
  return joinAcronyms(
    groups.flatMap((group) => parted(group, unions)),
    unions,
  );
}

/** A group that would be one, in as many pieces as people say. */
function parted(group: readonly Variant[], unions: Unions<Cluster>): Cluster[] {
  const pieces: Cluster[] = [];
  for (const variant of group) {
    const judged = judgedOf(variant);
    const found = pieces.find((piece) => unions.allows(piece, judged));
    const piece = found ?? [];
    if (!found) pieces.push(piece);
    piece.push(variant);
    unions.put(piece, judged);
  }
  return pieces;
}

const isOrganisation = (variant: Variant | undefined): boolean =>
  variant?.blockKey.startsWith(ORGANISATION_BLOCK) === true;

/** How the block keys of organisations begin. */
export const ORGANISATION_BLOCK = 'organisation|';

/** Variants of which a state is known first: they decide where the others belong. */
function byIdentity(a: Variant, b: Variant): number {
  return Number(b.country !== '') - Number(a.country !== '') || compareText(a.id, b.id);
}

/** Organisations of one name, by state; where that is unknown, it is the one that there is, if there is one. */
function byState(block: readonly Variant[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const countries = new Set(block.map(({ country }) => country).filter((country) => country !== ''));
  for (const variant of block) {
    const [only = ''] = countries.size === 1 ? countries : [];
    const state = variant.country || only;
    clusters.set(state, [...(clusters.get(state) ?? []), variant]);
  }
  return [...clusters.values()];
}

function joinAcronyms(clusters: readonly Cluster[], unions: Unions<Cluster>): Cluster[] {
  const bearerOf = new Map<Cluster, Cluster>();
  for (const short of clusters) {
    const bearers = clusters.filter(
      (long) => introduces(long, short) && canBeOne(long, short) && unions.allowsJoining(long, short),
    );
    const state = stateOf(short);
    const likely =
      bearers.length > 1 ? bearers.filter((long) => state !== '' && stateOf(long) === state) : bearers;
    if (likely[0] && likely.length === 1) bearerOf.set(short, likely[0]);
  }
  for (const [short, long] of bearerOf) {
    if (!unions.allowsJoining(long, short)) {
      bearerOf.delete(short);
      continue;
    }
    long.push(...short);
    unions.absorb(long, short);
  }
  return clusters.filter((cluster) => !bearerOf.has(cluster));
}

/** Whether an organisation is introduced by the acronym that is another's only name. */
function introduces(long: Cluster, short: Cluster): boolean {
  const folded = short[0]?.folded;
  if (long[0]?.folded === folded) return false;
  const names = short.flatMap(acronymsOf).filter((text) => fold(text) === folded);
  return long.some(({ forms }) => forms.some(({ text, kind }) => kind === 'ACRONYM' && names.includes(text)));
}

function canBeOne(long: Cluster, short: Cluster): boolean {
  const [state, other] = [stateOf(long), stateOf(short)];
  if (state !== '' && other !== '' && state !== other) return false;
  const [kinds, others] = [kindsOf(long), kindsOf(short)];
  return others.includes('ORGANISATION') || kinds.some((kind) => others.includes(kind));
}

/** What an organisation is; an acronym by itself does not show whether it is a government's body, or fights. */
function kindsOf(cluster: Cluster): string[] {
  return cluster.map(({ kind }) => (kind === 'ARMED_GROUP' ? kind : 'ORGANISATION'));
}

const stateOf = (cluster: Cluster): string => cluster.find(({ country }) => country !== '')?.country ?? '';

/** The acronyms that extraction takes for the name of one organisation, whatever an article introduces by them. */
const TAKEN = new Set(
  ORGANISATIONS.flatMap(({ name, aliases, local }) => [name, ...aliases, ...local]).map(fold),
);

/** The acronyms under which a variant is seen, as written; none of people, of states and of what is well known. */
export function acronymsOf({
  kind,
  named,
  forms,
}: Pick<Variant, 'kind' | 'named'> & { forms: readonly { text: string }[] }): string[] {
  if (!named || kind === 'PERSON' || kind === 'STATE') return [];
  return forms
    .map(({ text }) => text)
    .filter((text) => /^\p{Lu}[\p{L}-]{0,8}\p{Lu}$/u.test(text) && !TAKEN.has(fold(text)));
}
