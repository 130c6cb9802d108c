/** A mention with the cluster that it belongs to and the one that it was put into. */
export interface Clustered {
  gold: string;
  system: string;
}

/** How well clusters agree with those wanted: shares of 1. */
export interface ClusterScores {
  mentions: number;
  /** Of what stands in a mention's cluster, the share that belongs there, on average over the mentions. */
  precision: number;
  /** Of what belongs in a mention's cluster, the share that stands there, on average over the mentions. */
  recall: number;
  f1: number;
}

/**
 * Precision and recall of clusters by B³ (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998).
 * Without mentions nothing is wrong and nothing missing.
 */
export function bCubed(mentions: readonly Clustered[]): ClusterScores {
  const [ofGold, ofSystem, ofBoth] = [
    countBy(mentions, ({ gold }) => gold),
    countBy(mentions, ({ system }) => system),
    countBy(mentions, pairOf),
  ];
  let [precision, recall] = [0, 0];
  for (const mention of mentions) {
    const shared = ofBoth.get(pairOf(mention)) ?? 0;
    precision += shared / (ofSystem.get(mention.system) ?? 1);
    recall += shared / (ofGold.get(mention.gold) ?? 1);
  }
  const count = mentions.length;
  if (count === 0) return { mentions: 0, precision: 1, recall: 1, f1: 1 };
  [precision, recall] = [precision / count, recall / count];
  // every mention shares its cluster with itself, so that neither is ever nought
  return { mentions: count, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const pairOf = ({ gold, system }: Clustered): string => JSON.stringify([gold, system]);

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
