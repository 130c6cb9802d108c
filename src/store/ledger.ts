import type { EntityManager } from 'typeorm';
import { judge, type Judged, type JudgementEdge } from '../resolve/judgements.js';
import { groupBy, queryIn } from './rows.js';

/**
 * The open judgements, same and different, that speak of some anchors, or of others that are the same as these
 * by people's word. One statement where there is none; one more for each step of such a chain.
 */
export async function loadEdges(
  manager: EntityManager,
  anchors: readonly string[],
): Promise<JudgementEdge[]> {
  const edges = new Map<string, JudgementEdge>();
  const asked = new Set<string>();
  let frontier = [...new Set(anchors)];
  while (frontier.length > 0) {
    for (const anchor of frontier) asked.add(anchor);
    const rows = await queryIn<{ id: string; kind: 'SAME' | 'DIFFERENT'; side: number; anchor: string }>(
      manager,
      frontier,
      (list) => `
        SELECT DISTINCT judgement.id, judgement.kind, other.side, other.anchor
        FROM judgement_anchor mine JOIN judgement ON judgement.id = mine.judgement_id
          JOIN judgement_anchor other ON other.judgement_id = judgement.id
        WHERE mine.anchor IN (${list}) AND judgement.undone_at IS NULL
        ORDER BY judgement.id, other.side, other.anchor`,
    );
    for (const edge of edgesOf(rows)) edges.set(edge.id, edge);
    const same = rows.filter(({ kind }) => kind === 'SAME').map(({ anchor }) => anchor);
    frontier = [...new Set(same)].filter((anchor) => !asked.has(anchor));
  }
  return [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function edgesOf(
  rows: readonly { id: string; kind: 'SAME' | 'DIFFERENT'; side: number; anchor: string }[],
): JudgementEdge[] {
  return [...groupBy(rows, ({ id }) => id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const side = (at: number) => [
      ...new Set(group.filter((row) => row.side === at).map(({ anchor }) => anchor)),
    ];
    return [{ id: first.id, kind: first.kind, sides: [side(0), side(1)] as const }];
  });
}

/** What open judgements say of anchors: of those that are asked for and of all that these are the same as. */
export async function loadJudged(
  manager: EntityManager,
  anchors: readonly string[],
): Promise<Map<string, Judged>> {
  return judge(await loadEdges(manager, anchors));
}

/** The anchors on the other side of open judgements that some are different, and all that these are the same as. */
export async function loadOpposed(manager: EntityManager, anchors: readonly string[]): Promise<string[]> {
  const edges = await loadEdges(manager, anchors);
  const opposed = edges.filter(({ kind }) => kind === 'DIFFERENT').flatMap(({ sides }) => sides.flat());
  const around = await loadEdges(manager, opposed);
  return [...new Set(around.flatMap(({ sides }) => sides.flat()))];
}
