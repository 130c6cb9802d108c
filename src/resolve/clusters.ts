/** Where a claim is filed so that others find it, and where it looks for others. */
export interface ClaimKeys {
  filed: readonly string[];
  asked: readonly string[];
}

/**
 * All nodes that hang together with those given, by way of nodes that share a key and are linked: the only
 * ones that a change of these can touch. `neighbours` finds the nodes that share a key with any of a list.
 */
export async function neighbourhood<N>(
  start: readonly N[],
  idOf: (node: N) => string,
  linked: (a: N, b: N) => boolean,
  neighbours: (nodes: readonly N[]) => Promise<readonly N[]>,
): Promise<N[]> {
  const reached = new Map(start.map((node) => [idOf(node), node]));
  let frontier: readonly N[] = start;
  while (frontier.length > 0) {
    const candidates = (await neighbours(frontier)).filter((node) => !reached.has(idOf(node)));
    const next = candidates.filter((node) => frontier.some((near) => linked(near, node)));
    for (const node of next) reached.set(idOf(node), node);
    frontier = next;
  }
  return [...reached.values()];
}
