import { compareText } from './resolved.js';

/** The end of what still holds: after every instant, as texts are compared. */
export const STILL = '~';

/** What was known of a fact from one instant on, until the next version. */
export interface Version<F> {
  /** ISO 8601 instant. */
  from: string;
  /** Null where all that is known does not amount to a fact. */
  fact: F | null;
}

/** A fact with all that it ever was known as. */
export interface FactHistory<F> {
  id: string;
  /** Oldest first, each different from the one before; the last one is what is known now. */
  versions: readonly Version<F>[];
  /** The claims it rests on, earliest known first. */
  claimIds: readonly string[];
}

/** A row with the time during which it was what was known: from the first instant on, before the second. */
export type Known<R> = R & { knownFrom: string; knownTo: string };

/**
 * What a fact was known as over time. It can only change when something becomes known: `instants` are when,
 * in any order, and `factAt` tells what is known from then on.
 */
export function versionsOf<F>(
  instants: Iterable<string>,
  factAt: (instant: string) => F | null,
): Version<F>[] {
  const versions: Version<F>[] = [];
  let last = 'null';
  for (const from of [...new Set(instants)].sort(compareText)) {
    const fact = factAt(from);
    const content = JSON.stringify(fact);
    if (content !== last) versions.push({ from, fact });
    last = content;
  }
  return versions;
}

/**
 * The rows that make up a fact over time, those that stay the same from one version to the next once, with
 * the stretch of time through which they do.
 */
export function rowsOverTime<F, R extends object>(
  { versions }: Pick<FactHistory<F>, 'versions'>,
  rowsOf: (fact: F) => readonly R[],
): Known<R>[] {
  const ended: Known<R>[] = [];
  let open = new Map<string, Known<R>>();
  for (const { from, fact } of versions) {
    const still = new Map<string, Known<R>>();
    for (const row of fact === null ? [] : rowsOf(fact)) {
      const content = JSON.stringify(row);
      still.set(content, open.get(content) ?? { ...row, knownFrom: from, knownTo: STILL });
    }
    for (const [content, row] of open) if (!still.has(content)) ended.push({ ...row, knownTo: from });
    open = still;
  }
  return [...ended, ...open.values()];
}
