import { byKnownAt, type StanceSource } from './resolved.js';
import {
  addresseesAgree,
  linkStances,
  stanceNode,
  type StanceLink,
  type StanceNode,
} from './stance-links.js';

/** Claims that speak of one stance, earliest known first. */
export type StanceCluster = StanceNode[];

/**
 * Which claims speak of the same stance. Claims are taken in the order in which they became known, whatever
 * the order given; each joins the cluster it is most like and contradicts in nothing, or begins its own.
 */
export function clusterStances(sources: readonly StanceSource[]): StanceCluster[] {
  const clusters: StanceCluster[] = [];
  for (const source of [...sources].sort(byKnownAt)) {
    const node = stanceNode(source);
    let best: { cluster: StanceCluster; link: StanceLink } | null = null;
    for (const cluster of clusters) {
      const link = fitInto(cluster, node);
      if (link && (!best || isBetter(link, best.link))) best = { cluster, link };
    }
    if (best) best.cluster.push(node);
    else clusters.push([node]);
  }
  return clusters;
}

function fitInto(cluster: StanceCluster, node: StanceNode): StanceLink | null {
  if (!cluster.every((member) => addresseesAgree(member.source.addressee, node.source.addressee)))
    return null;
  let best: StanceLink | null = null;
  for (const member of cluster) {
    const link = linkStances(member, node);
    if (link && (!best || isBetter(link, best))) best = link;
  }
  return best;
}

function isBetter(a: StanceLink, b: StanceLink): boolean {
  if (a.likeness !== b.likeness) return a.likeness > b.likeness;
  return a.sameHolder && !b.sameHolder;
}
