import type { EntityManager } from 'typeorm';
import { JudgementError } from '../errors.js';
import { makeId, typeOfId } from '../resolve/ids.js';
import { contradictionIn, judgedOf, keptApart, type JudgementEdge } from '../resolve/judgements.js';
import { JudgementAnchorEntity, JudgementEntity, type JudgementKind } from './entities/index.js';
import { reconsider, type Touched } from './ingest.js';
import { nameOf } from './judgement-names.js';
import { anchorsOf, findTarget, type Anchors, type Reference, type Target } from './judgement-targets.js';
import { loadEdges, loadJudged } from './ledger.js';
import { findOpen } from './open-judgements.js';
import { findIn, insertRows, type Row } from './rows.js';
import type { Store } from './types.js';

/** A person's decision as it stands in the ledger. */
export type Judgement = Row<JudgementEntity>;

/** A decision to be made. */
export interface NewJudgement {
  kind: JudgementKind;
  /** The claim that is right or wrong; or one of two actors or facts, the one that is kept where they are one. */
  subject: Reference;
  /** The other of two; none for a claim. */
  object?: Reference;
  by: string;
  reason?: string | null;
  /** ISO 8601 instant; now, where it is left out. */
  at?: string;
}

export interface MadeJudgement {
  /** ALREADY_MADE where the same decision stands already: nothing was changed, and `judgement` is that one. */
  status: 'MADE' | 'ALREADY_MADE';
  judgement: Judgement;
}

/**
 * Takes a person's decision into the ledger and brings the facts up to date, in one transaction.
 * @throws JudgementError BAD_JUDGEMENT where it is about nothing that can be judged so, JUDGEMENT_CONTRADICTS
 * where one that stands says the contrary
 * @throws StoreError when the database cannot be written
 */
export function makeJudgement(store: Store, decision: NewJudgement): Promise<MadeJudgement> {
  return store.write((manager) => make(manager, decision));
}

/**
 * Closes a judgement, so that it counts no more; facts come out as if it had never been made.
 * @throws JudgementError JUDGEMENT_UNKNOWN, or JUDGEMENT_UNDONE where that was done before
 * @throws StoreError when the database cannot be written
 */
export function undoJudgement(
  store: Store,
  id: string,
  options: { by: string; at?: string },
): Promise<Judgement> {
  return store.write(async (manager) => {
    const [judgement] = await findIn(manager, JudgementEntity, 'id', [id]);
    if (!judgement) throw new JudgementError('JUDGEMENT_UNKNOWN', `there is no judgement ${id}`);
    if (judgement.undoneAt !== null)
      throw new JudgementError(
        'JUDGEMENT_UNDONE',
        `${id} was undone by ${judgement.undoneBy ?? 'somebody'} on ${judgement.undoneAt.slice(0, 10)}`,
      );
    const touched = await touchedBy(manager, judgement);
    const undone = { undoneAt: options.at ?? new Date().toISOString(), undoneBy: signed(options.by) };
    await manager.update(JudgementEntity, { id }, undone);
    await reconsider(manager, touched);
    return { ...judgement, ...undone };
  });
}

async function make(manager: EntityManager, decision: NewJudgement): Promise<MadeJudgement> {
  const by = signed(decision.by);
  const standing = await findOpen(manager, decision);
  if (standing) return { status: 'ALREADY_MADE', judgement: standing };
  const { subject, object, anchors } = await checked(manager, decision);
  const at = decision.at ?? new Date().toISOString();
  const reason = decision.reason?.trim() ?? '';
  const earlier = await manager.count(JudgementEntity, { where: { subjectId: subject.id } });
  const judgement: Judgement = {
    id: makeId('judgement', decision.kind, JSON.stringify(anchors), subject.id, by, at, String(earlier)),
    kind: decision.kind,
    subjectId: subject.id,
    objectId: object?.id ?? null,
    reason: reason === '' ? null : reason,
    by,
    at,
    undoneAt: null,
    undoneBy: null,
    summary: await summaryOf(manager, decision.kind, subject, object),
  };
  await insertRows(manager, JudgementEntity, [judgement]);
  await insertRows(
    manager,
    JudgementAnchorEntity,
    anchors.flatMap((side, at) =>
      side.map((anchor) => ({
        judgementId: judgement.id,
        side: at === 0 ? (0 as const) : (1 as const),
        anchor,
      })),
    ),
  );
  await reconsider(manager, await touchedBy(manager, judgement));
  return { status: 'MADE', judgement };
}

interface Checked {
  subject: Target;
  object: Target | null;
  anchors: Anchors;
}

async function checked(manager: EntityManager, decision: NewJudgement): Promise<Checked> {
  const { kind } = decision;
  const subject = await findTarget(manager, decision.subject);
  if (kind === 'CONFIRM' || kind === 'REJECT') {
    if (subject.type !== 'claim')
      throw new JudgementError('BAD_JUDGEMENT', `${subject.id} is no claim: only claims are right or wrong`);
    if (decision.object) throw new JudgementError('BAD_JUDGEMENT', `${kind} is about one claim`);
    return { subject, object: null, anchors: [[], []] };
  }
  if (!decision.object)
    throw new JudgementError('BAD_JUDGEMENT', `${kind} is about two, and only one is given`);
  const object = await findTarget(manager, decision.object);
  const anchors = anchorsOf(kind, subject, object);
  await checkStanding(manager, { id: 'new', kind, sides: anchors }, subject, object);
  return { subject, object, anchors };
}

/** Refuses what goes against judgements that stand, or against what a state is. */
async function checkStanding(
  manager: EntityManager,
  edge: JudgementEdge,
  subject: Target,
  object: Target,
): Promise<void> {
  const anchors = edge.sides.flat();
  const contradiction = contradictionIn([...(await loadEdges(manager, anchors)), edge]);
  if (contradiction?.different === edge.id) throw await contradicts(manager, contradiction.same);
  if (contradiction) throw await contradicts(manager, [contradiction.different]);
  const states = new Set([...subject.states, ...object.states]);
  if (edge.kind === 'DIFFERENT') {
    if (subject.id === object.id && states.size > 0)
      throw new JudgementError('BAD_JUDGEMENT', 'a state is known by its code and cannot be parted in two');
    return;
  }
  if (states.size > 1)
    throw new JudgementError('BAD_JUDGEMENT', `two states cannot be one: ${[...states].join(', ')}`);
  const judged = await loadJudged(manager, [...subject.items, ...object.items]);
  const of = ({ items }: Target) => items.map((item) => judgedOf({ judged: judged.get(item) }));
  const parted = keptApart(of(subject), of(object));
  if (parted !== null && subject.id !== object.id) throw await contradicts(manager, [parted]);
}

async function contradicts(manager: EntityManager, ids: readonly string[]): Promise<JudgementError> {
  const rows = await findIn(manager, JudgementEntity, 'id', ids);
  const told = rows
    .filter(({ undoneAt }) => undoneAt === null)
    .map(({ id, by, at, summary }) => `${id} (${summary ?? ''}; ${by}, ${at.slice(0, 10)})`);
  return new JudgementError(
    'JUDGEMENT_CONTRADICTS',
    `this goes against ${told.join(' and ')}: undo ${told.length > 1 ? 'one of these' : 'that'} first`,
  );
}

/** What a judgement bears on: what it rests on, and all that is the same as that by people's word. */
async function touchedBy(manager: EntityManager, { id, kind, subjectId }: Judgement): Promise<Touched> {
  if (kind === 'CONFIRM' || kind === 'REJECT') return { claims: [subjectId] };
  const rows = await findIn(manager, JudgementAnchorEntity, 'judgementId', [id]);
  const own = rows.map(({ anchor }) => anchor);
  const same = (await loadEdges(manager, own)).filter((edge) => edge.kind === 'SAME');
  const all = [...new Set([...own, ...same.flatMap(({ sides }) => sides.flat())])];
  return typeOfId(subjectId) === 'actor' ? { variants: all } : { claims: all };
}

async function summaryOf(
  manager: EntityManager,
  kind: JudgementKind,
  subject: Target,
  object: Target | null,
): Promise<string> {
  const one = await nameOf(manager, subject);
  if (!object) return `${one} is ${kind === 'CONFIRM' ? 'right' : 'wrong'}`;
  const other = await nameOf(manager, object);
  return `${one} and ${other} are ${kind === 'SAME' ? 'the same' : 'different'}`;
}

/** The name of who decides. Throws BAD_JUDGEMENT where it is empty. */
function signed(by: string): string {
  const name = by.trim();
  if (name === '') throw new JudgementError('BAD_JUDGEMENT', 'say who decides');
  return name;
}
