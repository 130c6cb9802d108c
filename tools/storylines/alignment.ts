/** Something that the labels say is there: a piece of an article that belongs to a cluster. */
export interface Wanted {
  /** The cluster that it belongs to. */
  gold: string;
  /** What was found where the piece stands, by id; of several it can be any. */
  found: readonly string[];
}

/**
 * Which of the things found each labelled piece is: its id, or null where nothing is left for it. Nothing is taken
 * twice. Labels tell a sentence and not which of its claims is meant; where a sentence has several, each piece
 * takes the one that stands in a cluster with others of its own, and so the labels are given the best reading.
 *
 * @param clusterOf the cluster into which something found was put
 */
export function align(wanted: readonly Wanted[], clusterOf: (id: string) => string): (string | null)[] {
  const taken: (string | null)[] = wanted.map(() => null);
  const claimants = new Map<string, number>();
  for (const { found } of wanted) for (const id of found) claimants.set(id, (claimants.get(id) ?? 0) + 1);
  const shared = new Map<string, number>();
  const used = new Set<string>();
  const take = (at: number, id: string): void => {
    taken[at] = id;
    used.add(id);
    const pair = pairOf(wanted[at]?.gold ?? '', clusterOf(id));
    shared.set(pair, (shared.get(pair) ?? 0) + 1);
  };
  wanted.forEach(({ found }, at) => {
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0 && claimants.get(only) === 1) take(at, only);
  });
  const doubtful = wanted.flatMap(({ gold, found }, at) =>
    taken[at] === null ? found.map((id) => ({ at, id, pair: pairOf(gold, clusterOf(id)) })) : [],
  );
  while (doubtful.length > 0) {
    let best = 0;
    doubtful.forEach(({ pair }, at) => {
      if ((shared.get(pair) ?? 0) > (shared.get(doubtful[best]?.pair ?? '') ?? 0)) best = at;
    });
    const [{ at, id } = { at: 0, id: '' }] = doubtful.splice(best, 1);
    if (taken[at] === null && !used.has(id)) take(at, id);
  }
  return taken;
}

const pairOf = (gold: string, cluster: string): string => JSON.stringify([gold, cluster]);
