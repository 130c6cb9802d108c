import { bCubed, type ClusterScores } from './b-cubed.js';
import { mergingOf, type Labelled, type Merging } from './merging.js';
import { MERGED, type Merged, type Storyline } from './storyline.js';
import { askAll, extractAll, tell, tellOne } from './telling.js';

/** How well storylines are told back: their checks, and how what was read is merged. */
export interface StorylineReport {
  checks: { holding: number; of: number };
  merging: Record<Merged, ClusterScores & { unread: number; apart: number }>;
  /** What went wrong, an entry each, with the words that it rests on. */
  mistakes: string[];
}

/**
 * Ingests storylines, each into a database of its own, and measures what comes of them. All labelled pieces are
 * pooled.
 * @throws InputError where a storyline is at fault
 */
export async function measureStorylines(storylines: readonly Storyline[]): Promise<StorylineReport> {
  const pool = Object.fromEntries(
    MERGED.map((kind) => [kind, { clustered: [], unread: [], apart: [] }]),
  ) as unknown as Record<Merged, Merging>;
  const checks = { holding: 0, of: 0 };
  const mistakes: string[] = [];
  for (const storyline of storylines) {
    const told = await extractAll(storyline);
    const store = await tell('sqlite::memory:', []);
    try {
      const articleIds: string[] = [];
      for (const each of told) articleIds.push(await tellOne(store, each));
      for (const { check, failure } of await askAll(store, storyline.checks)) {
        checks.of += 1;
        if (failure === null) checks.holding += 1;
        else mistakes.push(`${storyline.name}: ${check.what}\n    ${failure}`);
      }
      const merging = await mergingOf(store, storyline, told, articleIds);
      for (const kind of MERGED) {
        const { clustered, unread, apart } = merging[kind];
        pool[kind].clustered.push(...clustered);
        pool[kind].unread.push(...unread);
        pool[kind].apart.push(...apart);
      }
    } finally {
      await store.close();
    }
  }
  const scores = Object.fromEntries(
    MERGED.map((kind) => {
      const { clustered, unread, apart } = pool[kind];
      mistakes.push(...mistakesOf(kind, pool[kind]));
      return [kind, { ...bCubed(clustered), unread: unread.length, apart: apart.length }];
    }),
  ) as StorylineReport['merging'];
  return { checks, merging: scores, mistakes };
}

function mistakesOf(kind: Merged, { clustered, unread, apart }: Merging): string[] {
  const entry = (title: string, pieces: readonly Labelled[], part: (piece: Labelled) => string): string =>
    [title, ...pieces.map((piece) => `    [${part(piece)}] ${piece.words}`)].join('\n');
  const [bySystem, byGold] = [
    groups(clustered, ({ system }) => system),
    groups(clustered, ({ gold }) => gold),
  ];
  return [
    ...bySystem
      .filter((pieces) => differ(pieces.map(({ gold }) => gold)))
      .map((pieces) => entry(`${kind} wrongly merged:`, pieces, ({ what }) => what)),
    ...byGold
      .filter((pieces) => differ(pieces.map(({ system }) => system)))
      .map((pieces) => entry(`${kind} left apart: ${pieces[0]?.what}`, pieces, ({ system }) => system)),
    ...unread.map((piece) => `${kind} not read: ${piece}`),
    ...apart.map((piece) => `${kind} in no fact: ${piece}`),
  ];
}

const differ = (values: readonly string[]): boolean => new Set(values).size > 1;

function groups<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found.values()];
}

/** The report as lines to read. */
export function storylinesTable({ checks, merging }: StorylineReport): string {
  const share = (value: number): string => value.toFixed(3);
  const lines = MERGED.map((kind) => {
    const { mentions, precision, recall, f1, unread, apart } = merging[kind];
    return `  ${kind.padEnd(9)} precision ${share(precision)}  recall ${share(recall)}  F1 ${share(f1)}  (${mentions} merged, ${unread} not read, ${apart} in no fact)`;
  });
  return [
    'storylines, merged (B³):',
    ...lines,
    `  checks    ${checks.holding} of ${checks.of} hold`,
    '',
  ].join('\n');
}
