import { compareText } from '../resolved.js';
import { isCopy, type TextShape } from './likeness.js';

/** An article by when it became known, which is an ISO 8601 instant. */
export interface Known {
  id: string;
  knownAt: string;
}

/** An article among those that it may share its text with. */
export interface CopyNode extends Known {
  /** The first article with this text: itself, unless it is a copy. */
  original: Known;
}

/** What the settling of copies asks of the store. */
export interface CopyNeighbours {
  /** The articles that one may share its text with, as they are settled by now, without itself. */
  candidates: (node: CopyNode) => Promise<readonly CopyNode[]>;
  /** The texts of some articles. */
  shapes: (ids: readonly string[]) => Promise<ReadonlyMap<string, TextShape>>;
}

/** How far apart copies are published at most, in days: an agency's text is not carried for longer. */
export const LONGEST_APART = 30;

/** How many texts are fetched at once to be compared: mostly the first of them decides. */
const STEP = 8;

/**
 * Settles whose copy a new article is, and which others are copies of another now. An article is a copy of
 * what the earlier articles that it is like are copies of, of several the earliest; one that is like none is
 * an original. So what it is depends on what was known before it and on nothing else, and a late arrival can
 * change only later ones, which are looked at in the order in which they became known.
 * @returns all that changed with their originals: others, and the new article if it is a copy
 */
export async function settleCopies(fresh: Known, neighbours: CopyNeighbours): Promise<CopyNode[]> {
  const first = { ...fresh, original: fresh };
  const waiting = new Map<string, CopyNode>([[fresh.id, first]]);
  const changed = new Map<string, CopyNode>();
  while (waiting.size > 0) {
    const [before] = [...waiting.values()].sort(byArrival);
    if (!before) break;
    waiting.delete(before.id);
    const found = await neighbours.candidates(before);
    const near = found.map((other) => changed.get(other.id) ?? other);
    const original = await originalOf(before, near, neighbours);
    const isChanged = original.id !== before.original.id;
    if (isChanged) changed.set(before.id, { ...before, original });
    if (!isChanged && before !== first) continue;
    const touched = near.filter(
      (later) =>
        byArrival(before, later) < 0 &&
        !waiting.has(later.id) &&
        // it may have followed this one to its former original, or have to follow it now
        (later.original.id === before.original.id || byArrival(original, later.original) < 0),
    );
    for (const later of await likeOnes(before, touched, neighbours, touched.length))
      waiting.set(later.id, later);
  }
  return [...changed.values()];
}

async function originalOf(
  node: CopyNode,
  near: readonly CopyNode[],
  neighbours: CopyNeighbours,
): Promise<Known> {
  const earlier = near
    .filter((other) => byArrival(other, node) < 0)
    .sort((a, b) => byArrival(a.original, b.original) || byArrival(a, b));
  const [like] = await likeOnes(node, earlier, neighbours, 1);
  return like?.original ?? { id: node.id, knownAt: node.knownAt };
}

/** Those of a list whose text one shares; no more of them than asked for, the first. */
async function likeOnes(
  node: CopyNode,
  others: readonly CopyNode[],
  { shapes }: CopyNeighbours,
  most: number,
): Promise<CopyNode[]> {
  const like: CopyNode[] = [];
  for (let at = 0; at < others.length && like.length < most; at += STEP) {
    const some = others.slice(at, at + STEP);
    const texts = await shapes([node.id, ...some.map(({ id }) => id)]);
    const own = texts.get(node.id);
    for (const other of some) {
      const text = texts.get(other.id);
      if (own && text && isCopy(own, text)) like.push(other);
    }
  }
  return like.slice(0, most);
}

/** Earliest known first; the id decides between articles known at the same instant. */
function byArrival(a: Known, b: Known): number {
  return compareText(a.knownAt, b.knownAt) || compareText(a.id, b.id);
}
