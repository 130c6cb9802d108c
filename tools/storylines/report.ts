import { bCubed, type ClusterScores } from './b-cubed.js';
import { mergingOf, type Labelled, type Merging } from './merging.js';
import { MERGED, type Merged, type Storyline } from './storyline.js';
import { askAll, extractAll, tell, tellOne, type Checked } from './telling.js';

/** How well storylines are told back: their checks, and how what was read is merged. */
export interface StorylineReport {
  checks: { holding: number; of: number };
  merging: Record<Merged, ClusterScores & { unread: number; apart: number }>;
  /** What went wrong, an entry each, with the words that it rests on. */
  mistakes: string[];
}

/** Adds up how storylines are told back, one after the other. All labelled pieces are pooled. */
export class StorylineTally {
  readonly #checks = { holding: 0, of: 0 };
  readonly #mistakes: string[] = [];
  readonly #pool: Record<Merged, Merging> = { meetings: nothing(), stances: nothing(), actors: nothing() };

  /** Counts a storyline in: what its checks gave, and how its labelled pieces were merged. */
  add({ name }: Storyline, answers: readonly Checked[], merging: Record<Merged, Merging>): void {
    for (const { check, failure } of answers) {
      this.#checks.of += 1;
      if (failure === null) this.#checks.holding += 1;
      else this.#mistakes.push(`${name}: ${check.what}\n    ${failure}`);
    }
    for (const kind of MERGED) {
      const { clustered, unread, apart } = merging[kind];
      this.#pool[kind].clustered.push(...clustered);
      this.#pool[kind].unread.push(...unread);
      this.#pool[kind].apart.push(...apart);
    }
  }

  /** What the storylines counted so far amount to. */
  report(): StorylineReport {
    const scoresOf = (kind: Merged) => {
      const { clustered, unread, apart } = this.#pool[kind];
      return { ...bCubed(clustered), unread: unread.length, apart: apart.length };
    };
    return {
      checks: { ...this.#checks },
      merging: {
        meetings: scoresOf('meetings'),
        stances: scoresOf('stances'),
        actors: scoresOf('actors'),
      },
      mistakes: [...this.#mistakes, ...MERGED.flatMap((kind) => mistakesOf(kind, this.#pool[kind]))],
    };
  }
}

const nothing = (): Merging => ({ clustered: [], unread: [], apart: [] });

/**
 * Ingests storylines, each into a database of its own, and measures what comes of them.
 * @throws InputError where a storyline is at fault
 */
export async function measureStorylines(storylines: readonly Storyline[]): Promise<StorylineReport> {
  const tally = new StorylineTally();
  for (const storyline of storylines) {
    const told = await extractAll(storyline);
    const store = await tell('sqlite::memory:', []);
    try {
      const articleIds: string[] = [];
      for (const each of told) articleIds.push(await tellOne(store, each));
      const answers = await askAll(store, storyline.checks);
      tally.add(storyline, answers, await mergingOf(store, storyline, told, articleIds));
    } finally {
      await store.close();
    }
  }
  return tally.report();
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
