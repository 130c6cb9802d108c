import { QueryError } from '../errors.js';
import { fold } from '../fold.js';
import { boundsOf } from '../extract/partial-date.js';
import { knownActors, type AskedIds, type KnownActor } from './ids.js';
import { LIMITS } from './limits.js';
import { and, isOneOf, or, sql, TRUE, type Database, type Sql } from './sql.js';

/** A filter whose parts can be joined with and, or and not. Every field that is given must hold. */
export interface Combined<F> {
  and?: F[] | null;
  or?: F[] | null;
  not?: F | null;
}

export type Level = 'SELF' | 'STATE';

/** Which actors stand in some place of a fact: all of these, any of these. */
export interface ActorSet {
  all?: string[] | null;
  any?: string[] | null;
  level?: Level | null;
}

/** Days or longer stretches, as EDTF; both ends count as within. */
export interface DateRange {
  from?: string | null;
  to?: string | null;
}

/** The actors that a filter names, by the ids it names them with. */
export type Actors = ReadonlyMap<string, KnownActor>;

/** How one kind of filter is read: its fields apart from and, or and not. */
export interface FilterKind<F> {
  /** The ids of actors that it names. */
  ids: (filter: F, at: string) => AskedIds;
  /** What must hold of a row, a condition a field. `at` is where in the question the filter stands. */
  conditions: (filter: F, at: string, actors: Actors) => Sql[];
}

/**
 * The condition of a filter, looking up in one statement the actors it names. Throws BAD_FILTER and BAD_ID;
 * a filter that is left out holds always.
 */
export async function compileFilter<F extends Combined<F>>(
  database: Database,
  kind: FilterKind<F>,
  filter: F | null | undefined,
): Promise<Sql> {
  if (!isGiven(filter)) return TRUE;
  const actors = await knownActors(database, allIds(kind, filter, 'filter', 0));
  return condition(kind, filter, 'filter', actors);
}

function allIds<F extends Combined<F>>(
  kind: FilterKind<F>,
  filter: F,
  at: string,
  depth: number,
): { at: string; id: string }[] {
  if (depth > LIMITS.filterDepth) {
    throw new QueryError(
      'BAD_FILTER',
      `filter: and, or and not are nested more than ${LIMITS.filterDepth} deep: put the question more simply`,
    );
  }
  return [
    ...kind.ids(filter, at),
    ...parts(filter, at).flatMap((part) => allIds(kind, part.filter, part.at, depth + 1)),
  ];
}

function parts<F extends Combined<F>>(filter: F, at: string): { at: string; filter: F }[] {
  const listed = (name: 'and' | 'or') =>
    values(filter[name], `${at}.${name}`).map((part, index) => ({
      at: `${at}.${name}[${index}]`,
      filter: part,
    }));
  return [
    ...listed('and'),
    ...listed('or'),
    ...(isGiven(filter.not) ? [{ at: `${at}.not`, filter: filter.not }] : []),
  ];
}

function condition<F extends Combined<F>>(kind: FilterKind<F>, filter: F, at: string, actors: Actors): Sql {
  const conditions = kind.conditions(filter, at, actors);
  const inner = (name: 'and' | 'or') =>
    filter[name]?.map((part, index) => condition(kind, part, `${at}.${name}[${index}]`, actors));
  const both = inner('and');
  const either = inner('or');
  if (both) conditions.push(and(both));
  if (either) conditions.push(or(either));
  if (isGiven(filter.not)) {
    // a comparison with null is neither true nor false, and NOT must turn it into true
    conditions.push(sql`${condition(kind, filter.not, `${at}.not`, actors)} IS NOT TRUE`);
  }
  if (conditions.length === 0) {
    throw new QueryError('BAD_FILTER', `${at} is empty: name a field, or leave it out to get everything`);
  }
  return and(conditions);
}

/** Whether an optional part of a filter is there; null counts as left out. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** The values of a list in a filter; none where it is left out. Throws BAD_FILTER for an empty list. */
export function values<T>(list: readonly T[] | null | undefined, at: string): readonly T[] {
  if (!isGiven(list)) return [];
  if (list.length === 0) {
    throw new QueryError('BAD_FILTER', `${at} is an empty list: give a value, or leave it out`);
  }
  if (list.length > LIMITS.filterValues) {
    throw new QueryError(
      'BAD_FILTER',
      `${at} has ${list.length} values: give at most ${LIMITS.filterValues}`,
    );
  }
  return list;
}

/** The condition that a column has one of the values of a list; none where the list is left out. */
export function oneOf(column: Sql, list: readonly string[] | null | undefined, at: string): Sql[] {
  const wanted = values(list, at);
  return wanted.length === 0 ? [] : [isOneOf(column, wanted)];
}

/** A text in a filter, trimmed; null where it is left out. Throws BAD_FILTER where nothing is in it. */
export function textOf(text: string | null | undefined, at: string): string | null {
  if (!isGiven(text)) return null;
  const trimmed = text.trim();
  if (trimmed === '') throw new QueryError('BAD_FILTER', `${at} is empty: give a text, or leave it out`);
  if (trimmed.length > LIMITS.textMost) {
    throw new QueryError('BAD_FILTER', `${at} is longer than ${LIMITS.textMost} characters: shorten it`);
  }
  return trimmed;
}

/** The same, folded for comparison with folded names. */
export function foldedOf(text: string | null | undefined, at: string): string | null {
  const trimmed = textOf(text, at);
  if (trimmed === null) return null;
  const folded = fold(trimmed);
  if (folded === '') {
    throw new QueryError('BAD_FILTER', `${at} has neither a letter nor a digit: give a name`);
  }
  return folded;
}

/** The ids that a set of actors names. Throws BAD_FILTER where it names none. */
export function idsOfSet(set: ActorSet | null | undefined, at: string): { at: string; id: string }[] {
  if (!isGiven(set)) return [];
  const named = [...idsOfList(set.all, `${at}.all`), ...idsOfList(set.any, `${at}.any`)];
  if (named.length === 0) {
    throw new QueryError('BAD_FILTER', `${at} names nobody: give ids in all or in any, or leave it out`);
  }
  return named;
}

/** The ids of a list in a filter, with where each stands. */
export function idsOfList(
  ids: readonly string[] | null | undefined,
  at: string,
): { at: string; id: string }[] {
  return values(ids, at).map((id, index) => ({ at: `${at}[${index}]`, id }));
}

/** The distinct ids, after merges and at the level asked for, that stand for a list of ids. */
export function settled(
  ids: readonly string[] | null | undefined,
  level: Level | null | undefined,
  actors: Actors,
): string[] {
  const known = (ids ?? []).map((id) => actors.get(id)).filter(isGiven);
  return [...new Set(known.map((actor) => (level === 'STATE' ? actor.stateId : actor.id)))];
}

/**
 * The condition of a set of actors on a place that many can fill. `someoneIn` gives the condition that one
 * of those who fill it is among the ids.
 */
export function manyIn(
  set: ActorSet | null | undefined,
  actors: Actors,
  someoneIn: (ids: readonly string[], level: Level) => Sql,
): Sql[] {
  if (!isGiven(set)) return [];
  const level = set.level ?? 'SELF';
  const any = settled(set.any, level, actors);
  return [
    ...settled(set.all, level, actors).map((id) => someoneIn([id], level)),
    ...(any.length > 0 ? [someoneIn(any, level)] : []),
  ];
}

/** The same for a place that only one can fill; then `all` of several is a contradiction. */
export function oneIn(
  set: ActorSet | null | undefined,
  at: string,
  actors: Actors,
  itIsIn: (ids: readonly string[], level: Level) => Sql,
): Sql[] {
  const all = settled(set?.all, set?.level, actors);
  const any = settled(set?.any, set?.level, actors);
  if (all.length > 1) {
    throw new QueryError(
      'BAD_FILTER',
      `${at}.all names ${all.length} actors, and only one can stand there: use any to get those of each`,
    );
  }
  if (any.length > 0 && all.some((id) => !any.includes(id))) {
    throw new QueryError('BAD_FILTER', `${at}: all and any contradict each other: keep one of them`);
  }
  return manyIn(set, actors, itIsIn);
}

/** The days that a range reaches from and to; null where that end is open. Throws BAD_FILTER, BAD_DATE. */
export function daysOf(
  range: DateRange | null | undefined,
  at: string,
): { from: string | null; to: string | null } | null {
  if (!isGiven(range)) return null;
  const from = isGiven(range.from) ? boundsIn(range.from, `${at}.from`).earliest : null;
  const to = isGiven(range.to) ? boundsIn(range.to, `${at}.to`).latest : null;
  if (from === null && to === null) {
    throw new QueryError('BAD_FILTER', `${at} is empty: give from, to or both, or leave it out`);
  }
  if (from !== null && to !== null && from > to) {
    throw new QueryError('BAD_FILTER', `${at}: from (${from}) is later than to (${to}): swap them`);
  }
  return { from, to };
}

function boundsIn(date: string, at: string): { earliest: string; latest: string } {
  const bounds = boundsOf(date);
  if (!bounds) {
    throw new QueryError(
      'BAD_DATE',
      `${at}: ${date} has no year: give a date with its year, such as 2025-07`,
    );
  }
  return bounds;
}

/** The condition that the days between two columns overlap a range; what is undated never does. */
export function overlaps(range: DateRange | null | undefined, at: string, earliest: Sql, latest: Sql): Sql[] {
  const days = daysOf(range, at);
  if (!days) return [];
  return [
    ...(days.to === null ? [] : [sql`${earliest} <= ${days.to}`]),
    ...(days.from === null ? [] : [sql`${latest} >= ${days.from}`]),
  ];
}
