import type { EntityManager } from 'typeorm';
import { JudgementError } from '../errors.js';
import { fold } from '../fold.js';
import { byTelling, identifies } from '../resolve/actors.js';
import { makeId, typeOfId, type IdType } from '../resolve/ids.js';
import { findIn, placeholders, queryIn } from './rows.js';
import { ActorVariantEntity } from './entities/index.js';
import { loadVariants, type StoredVariant } from './variant-rows.js';

/**
 * What a person points at: anything by id, or an actor as far as it goes by one of its names, with the code of
 * a state behind it where articles use one name for those of several: "Growers' Union (GHA)".
 */
export interface Reference {
  id: string;
  name?: string;
}

/** What a judgement can speak of. */
export type TargetType = 'actor' | 'meeting' | 'stance' | 'claim';

/** What a reference means now. */
export interface Target {
  type: TargetType;
  /** The id of what has taken the place of what was asked for, if anything has; else the id itself. */
  id: string;
  name: string | null;
  /** The kind of claim; null for all else. */
  claimKind: string | null;
  /** All that the object is made of: an actor's variants, most telling first; a fact's claims, earliest first. */
  items: readonly string[];
  /** Of these the ones that the reference means: all, where it gives no name. */
  meant: readonly string[];
  /** The one that identifies the object. */
  first: string;
  /** The states that the actor's variants name as themselves, by code. */
  states: readonly string[];
}

/**
 * Finds what references mean.
 * @throws JudgementError BAD_JUDGEMENT where one means nothing that can be judged
 */
export async function findTarget(manager: EntityManager, reference: Reference): Promise<Target> {
  const type = typeOfId(reference.id);
  if (type !== 'actor' && type !== 'meeting' && type !== 'stance' && type !== 'claim')
    throw new JudgementError(
      'BAD_JUDGEMENT',
      `${JSON.stringify(reference.id)} is not the id of an actor, a meeting, a stance or a claim`,
    );
  const id = await follow(manager, type, reference.id);
  if (id === null) throw new JudgementError('BAD_JUDGEMENT', `there is no ${type} ${reference.id}`);
  if (type === 'actor') return actorTarget(manager, id, reference.name);
  if (reference.name !== undefined)
    throw new JudgementError('BAD_JUDGEMENT', `only an actor can be judged by a name, not the ${type} ${id}`);
  return type === 'claim' ? claimTarget(manager, id) : factTarget(manager, type, id);
}

/** How far redirects are followed: none leads to another, so that one step would do. */
const MOST_HOPS = 16;

async function follow(manager: EntityManager, type: IdType, asked: string): Promise<string | null> {
  let id: string | undefined = asked;
  for (let hops = 0; id !== undefined && hops < MOST_HOPS; hops += 1) {
    const one = placeholders(manager, 1);
    const [there] = await manager.query<unknown[]>(`SELECT 1 FROM ${type} WHERE id = ${one}`, [id]);
    if (there !== undefined) return id;
    const [next]: { toId: string }[] = await manager.query<{ toId: string }[]>(
      `SELECT to_id AS "toId" FROM redirect WHERE from_id = ${one}`,
      [id],
    );
    id = next?.toId;
  }
  return null;
}

async function actorTarget(manager: EntityManager, id: string, name: string | undefined): Promise<Target> {
  const rows = await findIn(manager, ActorVariantEntity, 'actorId', [id]);
  const variants = (await loadVariants(manager, rows)).sort(byTelling);
  // a name that several bear is another's in other articles: it is judged where it is asked for, or is all there is
  const own = variants.filter((variant) => variant.candidates.length === 0 || identifies(variant, id));
  const first = variants.find((variant) => identifies(variant, id)) ?? variants[0];
  if (!first) throw new JudgementError('BAD_JUDGEMENT', `no article speaks of the actor ${id} itself`);
  const meant = name === undefined ? own : called(variants, name);
  if (meant.length === 0)
    throw new JudgementError(
      'BAD_JUDGEMENT',
      `no article calls ${id} ${JSON.stringify(name)}; it goes by ${namesOf(variants)}`,
    );
  const states = variants.filter(({ kind, country }) => kind === 'STATE' && country !== '');
  return {
    ...{ type: 'actor', id, name: name ?? null, claimKind: null },
    items: (name === undefined ? own : variants).map((variant) => variant.id),
    meant: meant.map((variant) => variant.id),
    first: first.id,
    states: states.map(({ country }) => country),
  };
}

/**
 * The variants that go by a name, in whatever letter case and accents: those whose whole name it is; where
 * there is none, those that an article also calls so. A code of a state in brackets leaves those of that state.
 */
export function called(variants: readonly StoredVariant[], name: string): StoredVariant[] {
  const [, text = name, state] = /^(.+) \(([A-Z]{3})\)$/u.exec(name) ?? [];
  const folded = fold(text);
  const among = variants.filter(({ country }) => state === undefined || country === state);
  const whole = among.filter((variant) => variant.folded === folded);
  return whole.length > 0
    ? whole
    : among.filter(({ forms }) => forms.some((form) => fold(form.text) === folded));
}

function namesOf(variants: readonly StoredVariant[]): string {
  const forms = variants.flatMap(({ forms, country }) =>
    forms.map(({ text }) => JSON.stringify(country === '' ? text : `${text} (${country})`)),
  );
  return [...new Set(forms)].join(', ');
}

async function factTarget(manager: EntityManager, type: 'meeting' | 'stance', id: string): Promise<Target> {
  const rows = await queryIn<{ id: string }>(
    manager,
    [id],
    (list) => `
      SELECT claim.id FROM ${type}_claim link JOIN claim ON claim.id = link.claim_id
      WHERE link.${type}_id IN (${list}) ORDER BY claim.known_at, claim.id`,
  );
  const items = rows.map((row) => row.id);
  const first = items.find((claim) => makeId(type, claim) === id) ?? items[0];
  if (first === undefined) throw new JudgementError('BAD_JUDGEMENT', `there is no ${type} ${id}`);
  return { type, id, name: null, claimKind: null, items, meant: items, first, states: [] };
}

async function claimTarget(manager: EntityManager, id: string): Promise<Target> {
  const [row] = await queryIn<{ kind: string }>(
    manager,
    [id],
    (list) => `SELECT kind FROM claim WHERE id IN (${list})`,
  );
  const claimKind = row?.kind ?? null;
  return { type: 'claim', id, name: null, claimKind, items: [id], meant: [id], first: id, states: [] };
}

/** What two targets are judged by. */
export type Anchors = readonly [readonly string[], readonly string[]];

/**
 * What a judgement that two targets are the same, or different, rests on: what identifies them; or, of an
 * actor that is meant by a name, all its variants of that name. Where both are of one object, the side that
 * is not narrowed down is the rest of it.
 * @throws JudgementError BAD_JUDGEMENT where the two cannot be told apart or are of different types
 */
export function anchorsOf(kind: 'SAME' | 'DIFFERENT', subject: Target, object: Target): Anchors {
  const [one, other] = [factOf(subject), factOf(object)];
  if (one !== other)
    throw new JudgementError(
      'BAD_JUDGEMENT',
      `${subject.id} is ${one} and ${object.id} ${other}: only two of one type can be the same or different`,
    );
  if (one === 'no fact')
    throw new JudgementError('BAD_JUDGEMENT', 'a claim of an office has no fact to be judged');
  const anchors = [narrowed(subject, object), narrowed(object, subject)] as const;
  if (anchors.some((side) => side.length === 0)) throw nothingApart(kind, subject, object);
  if (anchors[0].some((anchor) => anchors[1].includes(anchor))) throw nothingApart(kind, subject, object);
  return anchors;
}

/** The anchors of one target beside another. */
function narrowed(target: Target, beside: Target): string[] {
  if (isNarrowed(target)) return [...target.meant];
  if (!beside.items.every((item) => target.items.includes(item))) return [target.first];
  const others = target.items.filter((item) => !isNarrowed(beside) || !beside.meant.includes(item));
  return others.includes(target.first) ? [target.first] : others.slice(0, 1);
}

const isNarrowed = ({ type, name }: Target): boolean => type === 'claim' || name !== null;

function factOf({ type, claimKind }: Target): string {
  if (type !== 'claim') return type === 'stance' ? 'a stance' : type === 'meeting' ? 'a meeting' : 'an actor';
  if (claimKind === 'tenure') return 'no fact';
  return claimKind === 'stance' ? 'a stance' : 'a meeting';
}

function nothingApart(kind: 'SAME' | 'DIFFERENT', subject: Target, object: Target): JudgementError {
  if (kind === 'SAME')
    return new JudgementError('BAD_JUDGEMENT', `${subject.id} and ${object.id} are one already`);
  const how =
    subject.type === 'actor'
      ? `name the form that is somebody else, as in ${subject.id}:NAME`
      : 'name one of its claims';
  return new JudgementError(
    'BAD_JUDGEMENT',
    `${subject.id} and ${object.id} cannot be told apart by this: ${how}`,
  );
}
