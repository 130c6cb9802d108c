import type { Scores } from './network.js';
import { bestTree, FORBIDDEN } from './spanning-tree.js';
import { uniteRelations } from './unique-relations.js';

/** First and last of tokens that stand together as a name or title: only one of them is tied to words outside. */
export interface Unit {
  first: number;
  last: number;
}

/** What is found in a sentence: indices of tags and relations, and of heads among the words (-1 the root). */
export interface Analysis {
  tags: Int32Array;
  heads: Int32Array;
  relations: Int32Array;
}

/** Relations that a head has once at most; those of one number exclude each other. */
const ONLY_ONE: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 1,
  csubj: 1,
  'csubj:pass': 1,
  obj: 2,
  cop: 3,
};

/** Names of tags and relations in the order of their scores. */
export interface Names {
  tags: readonly string[];
  relations: readonly string[];
}

/** The best analysis by the scores: a tree that keeps units together, with no head that has two subjects. */
export function decode(scores: Scores, names: Names, units: readonly Unit[] = []): Analysis {
  const { words, arcs, stride } = scores;
  for (const unit of units) keepTogether(arcs, unit, words, stride);
  const heads = bestTree(arcs, words, stride);
  const root = names.relations.indexOf('root');
  const relationScores = (word: number, head: number, out: Float32Array): void => {
    scores.relations(word, head, out);
    out[root] = -Infinity;
  };
  const { relationStride } = scores;
  const toHeads = scores.relationsToHeads(heads);
  const relations = heads.map((head, word) => {
    if (head < 0) return root;
    toHeads[word * relationStride + root] = -Infinity;
    return best(toHeads, word * relationStride, names.relations.length);
  });
  const kinds = Uint8Array.from(names.relations, (relation) => ONLY_ONE[relation] ?? 0);
  const arc = (word: number, head: number): number => arcs[word * stride + head] as number;
  uniteRelations({ words, kinds, arc, relationScores }, heads, relations);
  const tags = heads.map((_, word) => best(scores.tags, word * scores.tagStride, names.tags.length));
  return { tags, heads, relations };
}

/** The place of the highest of so many scores, counted from the first of them. */
function best(scores: Float32Array, from: number, count: number): number {
  let found = 0;
  for (let at = 1; at < count; at += 1)
    if ((scores[from + at] as number) > (scores[from + found] as number)) found = at;
  return found;
}

/** Forbids all arcs across the bounds of a unit but those of the one word that wants out most. */
function keepTogether(scores: Float32Array, { first, last }: Unit, count: number, stride: number): void {
  const inside = (at: number): boolean => at >= first && at <= last;
  let main = first;
  let mostWanted = -Infinity;
  for (let at = first; at <= last; at += 1) {
    let outward = -Infinity;
    let inward = -Infinity;
    for (let head = 0; head <= count; head += 1) {
      const score = scores[at * stride + head] as number;
      if (head !== at && inside(head)) inward = Math.max(inward, score);
      else if (head !== at) outward = Math.max(outward, score);
    }
    if (outward - inward > mostWanted) {
      mostWanted = outward - inward;
      main = at;
    }
  }
  for (let at = 0; at < count; at += 1) {
    for (let head = 0; head <= count; head += 1) {
      const outOfUnit = inside(at) && (at === main ? inside(head) : !inside(head));
      const intoUnit = !inside(at) && inside(head) && head !== main;
      if (outOfUnit || intoUnit) scores[at * stride + head] = FORBIDDEN;
    }
  }
}
