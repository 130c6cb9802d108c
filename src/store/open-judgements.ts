import type { EntityManager } from 'typeorm';
import {
  ActorVariantEntity,
  JudgementAnchorEntity,
  JudgementEntity,
  type JudgementKind,
} from './entities/index.js';
import { called, type Reference } from './judgement-targets.js';
import { findIn, type Row } from './rows.js';
import { loadVariants } from './variant-rows.js';

/**
 * The judgement that says already what a decision would say, or null: of the same kind, on the same ids in
 * either order and, where actors are meant by names, on variants of those names. It is looked up by the ids as
 * they are given, because what was merged has lost its own.
 */
export async function findOpen(
  manager: EntityManager,
  { kind, subject, object }: { kind: JudgementKind; subject: Reference; object?: Reference },
): Promise<Row<JudgementEntity> | null> {
  const rows = (await findIn(manager, JudgementEntity, 'subjectId', [subject.id, object?.id ?? subject.id]))
    .filter((row) => row.undoneAt === null)
    .sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? 1 : -1));
  if (!object) {
    // of the judgements on a claim the last one counts
    const last = rows.find((row) => row.kind === 'CONFIRM' || row.kind === 'REJECT');
    return last?.kind === kind ? last : null;
  }
  for (const row of rows) {
    if (row.kind !== kind) continue;
    const straight = row.subjectId === subject.id && row.objectId === object.id;
    const reversed = row.subjectId === object.id && row.objectId === subject.id;
    if (straight && (await speaksOf(manager, row.id, [subject, object]))) return row;
    if (reversed && (await speaksOf(manager, row.id, [object, subject]))) return row;
  }
  return null;
}

/** Whether each side of a judgement that is meant by a name rests on a variant of that name. */
async function speaksOf(
  manager: EntityManager,
  id: string,
  references: readonly Reference[],
): Promise<boolean> {
  const anchors = await findIn(manager, JudgementAnchorEntity, 'judgementId', [id]);
  const rows = await findIn(
    manager,
    ActorVariantEntity,
    'id',
    anchors.map(({ anchor }) => anchor),
  );
  const variants = await loadVariants(manager, rows);
  return references.every(({ name }, at) => {
    if (name === undefined) return true;
    const own = anchors.filter(({ side }) => side === at).map(({ anchor }) => anchor);
    return (
      called(
        variants.filter((variant) => own.includes(variant.id)),
        name,
      ).length > 0
    );
  });
}
