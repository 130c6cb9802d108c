import { compareText } from './resolved.js';

/** What people have said of one item (a variant of an actor, a claim of a fact), as resolution needs it. */
export interface Judged {
  /** Names the group of items that are one by people's word; null where nobody said so of this one. */
  group: string | null;
  /**
   * The sides that the group takes in judgements that two are different, as "judgement/side". Two items that
   * stand on both sides of one judgement are never one.
   */
  apart: readonly string[];
  /** The sides that this item itself takes in judgements that two are the same; the first side is kept. */
  joined: readonly string[];
  /** Of which the group can have one alone: the code of the state that one of its items is; null for most. */
  sole: string | null;
}

/** An open judgement that some items are the same, or that those on its two sides are different. */
export interface JudgementEdge {
  id: string;
  kind: 'SAME' | 'DIFFERENT';
  /** The items on each side. */
  sides: readonly [readonly string[], readonly string[]];
}

/** Two judgements, or more, that cannot all hold. */
export interface Contradiction {
  different: string;
  same: string[];
}

const UNJUDGED: Judged = { group: null, apart: [], joined: [], sole: null };

/** What judgements say of an item; nothing where it carries none. */
export function judgedOf(item: { judged?: Judged }): Judged {
  return item.judged ?? UNJUDGED;
}

/**
 * What judgements, all together, say of each item that they speak of. What is said of one item of a group
 * holds for all of them, whether they are there to be resolved or not.
 */
export function judge(edges: readonly JudgementEdge[]): Map<string, Judged> {
  const groups = groupsOf(edges);
  const apart = new Marks();
  const joined = new Marks();
  for (const { id, kind, sides } of edges)
    sides.forEach((items, side) => {
      for (const item of items)
        if (kind === 'SAME') joined.add(item, `${id}/${side}`);
        else apart.add(groups.get(item) ?? item, `${id}/${side}`);
    });
  const items = new Set(edges.flatMap(({ sides }) => sides.flat()));
  return new Map(
    [...items].map((item) => {
      const group = groups.get(item) ?? null;
      return [item, { group, apart: apart.of(group ?? item), joined: joined.of(item), sole: null }];
    }),
  );
}

/** Sides that items take in judgements. */
class Marks {
  private readonly marks = new Map<string, Set<string>>();

  add(item: string, mark: string): void {
    this.marks.set(item, (this.marks.get(item) ?? new Set()).add(mark));
  }

  of(item: string): string[] {
    return [...(this.marks.get(item) ?? [])].sort(compareText);
  }
}

/** Whether people said of one of some items that it is another, which is not among them and is to be kept. */
export function yields(items: Iterable<Judged>): boolean {
  const marks = new Set([...items].flatMap(({ joined }) => joined));
  return [...marks].some((mark) => mark.endsWith('1') && !marks.has(opposite(mark)));
}

/** The first contradiction among judgements, or null: two items that are the same are said to be different. */
export function contradictionIn(edges: readonly JudgementEdge[]): Contradiction | null {
  const groups = groupsOf(edges);
  for (const { id, kind, sides } of edges) {
    if (kind === 'SAME') continue;
    const [some, others] = sides.map((items) => items.map((item) => groups.get(item) ?? item));
    const shared = some?.find((group) => others?.includes(group));
    if (shared === undefined) continue;
    const same = edges.filter(
      (edge) => edge.kind === 'SAME' && edge.sides.flat().some((item) => groups.get(item) === shared),
    );
    return { different: id, same: same.map((edge) => edge.id) };
  }
  return null;
}

/** The judgement that keeps two lots of items apart, or null. */
export function keptApart(one: Iterable<Judged>, other: Iterable<Judged>): string | null {
  const marks = new Set([...one].flatMap(({ apart }) => apart));
  const against = [...other].flatMap(({ apart }) => apart).find((mark) => marks.has(opposite(mark)));
  return against === undefined ? null : against.slice(0, -2);
}

/** The group of each item that is the same as another, named after its first item. */
function groupsOf(edges: readonly JudgementEdge[]): Map<string, string> {
  const groups = new Map<string, Set<string>>();
  for (const { kind, sides } of edges) {
    if (kind === 'DIFFERENT') continue;
    const joined = new Set(sides.flat().flatMap((item) => [item, ...(groups.get(item) ?? [])]));
    for (const item of joined) groups.set(item, joined);
  }
  const names = new Map<Set<string>, string>();
  for (const items of new Set(groups.values())) names.set(items, [...items].sort(compareText)[0] ?? '');
  return new Map([...groups].map(([item, items]) => [item, names.get(items) ?? item]));
}

function opposite(mark: string): string {
  return `${mark.slice(0, -1)}${mark.endsWith('0') ? '1' : '0'}`;
}

/** Clusters that are one thing by people's word, with the sides they take against others. */
interface Union<C> {
  clusters: C[];
  apart: Set<string>;
  sole: string | null;
}

/**
 * Keeps clusters, while items are put into them by what the items themselves say, to what people said: which
 * of them are one thing, and which items may not come together. It knows nothing of later items, so that
 * what is put somewhere stays there whatever comes.
 *
 * All items of a group carry the same sides and the same state, hence a cluster begun for an item is always
 * allowed.
 */
export class Unions<C extends object> {
  private readonly unionOf = new Map<C, Union<C>>();
  private readonly ofGroup = new Map<string, Union<C>>();

  /** Whether an item may be put into a cluster. */
  allows(cluster: C, item: Judged): boolean {
    const union = this.unionOf.get(cluster);
    const own = item.group === null ? undefined : this.ofGroup.get(item.group);
    if (union === undefined || union === own) return true;
    const sole = own?.sole ?? item.sole;
    if (sole !== null && union.sole !== null && sole !== union.sole) return false;
    const marks = [...(own?.apart ?? []), ...item.apart];
    return !marks.some((mark) => union.apart.has(opposite(mark)));
  }

  /** Notes that an item was put into a cluster, which may be a new one. */
  put(cluster: C, item: Judged): void {
    let union = this.unionOf.get(cluster) ?? { clusters: [cluster], apart: new Set<string>(), sole: null };
    this.unionOf.set(cluster, union);
    const own = item.group === null ? undefined : this.ofGroup.get(item.group);
    if (own && own !== union) union = this.join(own, union);
    for (const mark of item.apart) union.apart.add(mark);
    union.sole ??= item.sole;
    if (item.group !== null) this.ofGroup.set(item.group, union);
  }

  /** Whether two clusters may become one thing. */
  allowsJoining(a: C, b: C): boolean {
    const [one, other] = [this.unionOf.get(a), this.unionOf.get(b)];
    if (!one || !other || one === other) return true;
    if (one.sole !== null && other.sole !== null && one.sole !== other.sole) return false;
    return ![...one.apart].some((mark) => other.apart.has(opposite(mark)));
  }

  /** Notes that the items of one cluster were put into another, and that the one is no more. */
  absorb(into: C, from: C): void {
    const [one, other] = [this.unionOf.get(into), this.unionOf.get(from)];
    if (!one || !other) throw new Error('a cluster that nothing was put into');
    const union = one === other ? one : this.join(one, other);
    union.clusters = union.clusters.filter((cluster) => cluster !== from);
    this.unionOf.delete(from);
  }

  /** Whether two clusters are one thing. */
  areOne(a: C, b: C): boolean {
    return a === b || this.unionOf.get(a) === this.unionOf.get(b);
  }

  /** The clusters, those together that are one thing, in the order in which they were begun. */
  groups(): C[][] {
    return [...new Set(this.unionOf.values())].map(({ clusters }) => clusters);
  }

  private join(into: Union<C>, from: Union<C>): Union<C> {
    const order = [...this.unionOf.keys()];
    into.clusters = order.filter((cluster) => [into, from].includes(this.unionOf.get(cluster) ?? from));
    for (const mark of from.apart) into.apart.add(mark);
    into.sole ??= from.sole;
    for (const cluster of from.clusters) this.unionOf.set(cluster, into);
    for (const [group, union] of this.ofGroup) if (union === from) this.ofGroup.set(group, into);
    return into;
  }
}
