import { QueryError } from '../errors.js';
import { LIMITS } from './limits.js';

/** The paging arguments of a list, as Relay names them. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A place in an ordered list: the values of the columns it is ordered by, the id last. */
export type Position = readonly (string | number | null)[];

/** Which part of a list is asked for: `size` items after (or, going backward, before) a position. */
export interface Page {
  size: number;
  backward: boolean;
  from: Position | null;
}

/** What the columns that a list is ordered by hold, the id last: what a cursor's values must be. */
export type PositionShape = readonly ('text' | 'text?' | 'number')[];

/**
 * Checks paging arguments. `list` names the list with its order: cursors are bound to it.
 * Throws BAD_PAGE and BAD_CURSOR.
 */
export function pageOf(list: string, shape: PositionShape, page: PageArguments): Page {
  const { first, after, last, before } = page;
  if (given(first) && given(last)) {
    throw new QueryError('BAD_PAGE', 'first and last cannot both be given: page forward or backward');
  }
  if (given(first) && given(before)) {
    throw new QueryError('BAD_PAGE', 'first goes with after, not with before: before goes with last');
  }
  if (given(last) && given(after)) {
    throw new QueryError('BAD_PAGE', 'last goes with before, not with after: after goes with first');
  }
  if (given(after) && given(before)) {
    throw new QueryError('BAD_PAGE', 'after and before cannot both be given: page forward or backward');
  }
  const backward = given(last) || given(before);
  const cursor = backward ? before : after;
  return {
    size: sizeOf(backward ? 'last' : 'first', backward ? last : first),
    backward,
    from: given(cursor) ? positionOf(list, shape, backward ? 'before' : 'after', cursor) : null,
  };
}

function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function sizeOf(name: 'first' | 'last', size: number | null | undefined): number {
  if (!given(size)) return LIMITS.pageDefault;
  if (!Number.isInteger(size) || size < 1 || size > LIMITS.pageMost) {
    throw new QueryError('BAD_PAGE', `${name}: ${size} is no page size: give 1 to ${LIMITS.pageMost}`);
  }
  return size;
}

/** The cursor of a position; opaque to clients. */
export function cursorOf(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url');
}

function positionOf(list: string, shape: PositionShape, argument: string, cursor: string): Position {
  const parsed = parseCursor(cursor);
  if (!parsed) {
    throw new QueryError(
      'BAD_CURSOR',
      `${argument} is not a cursor: give one that this list returned, in full, or leave it out`,
    );
  }
  const [from, ...position] = parsed;
  if (from !== list) {
    throw new QueryError(
      'BAD_CURSOR',
      `${argument} is a cursor of another list or another order: use cursors only with the list and the orderBy they came from`,
    );
  }
  if (position.length !== shape.length || !position.every((value, at) => fits(value, shape[at]))) {
    throw new QueryError('BAD_CURSOR', `${argument} is a damaged cursor: give one that this list returned`);
  }
  return position as Position;
}

function parseCursor(cursor: string): unknown[] | null {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function fits(value: unknown, shape: PositionShape[number] | undefined): boolean {
  if (value === null) return shape === 'text?';
  return typeof value === (shape === 'number' ? 'number' : 'string');
}
