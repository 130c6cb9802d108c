import type { ActorKind } from '../../claim.js';

/** An actor of the news that is no state. */
export interface Organisation {
  kind: ActorKind;
  name: string;
  /** Other names that mean it wherever they stand. */
  aliases: readonly string[];
  /** Names that others have as well: they mean it only where the article speaks of its state, or names it in full. */
  local: readonly string[];
  /** Words and surnames by which an article goes on to call it once it has named it in full: "Apple". */
  short: readonly string[];
  /** Whether its own name is one of the local ones: "Labour Party". */
  shared: boolean;
  /** Alpha-3 codes of the states where the local names mean it. */
  states: readonly string[];
  /** Alpha-3 code of the one state to which it belongs, if it does to one. */
  country: string | null;
  /** Cities and seats that stand for it: "Brussels". */
  seats: readonly string[];
  /** Of a region with a government of its own: its adjectives, the usual one first; null of anything else. */
  adjectives: readonly string[] | null;
}

const list = (field: string | undefined, separator: string): string[] =>
  field ? field.split(separator).map((part) => part.trim()) : [];

/**
 * Reads a table of one kind, a line each: states (joined by "+") | name | other names | seats. Marks before a name:
 * "~" where it needs the state to be spoken of, "=" where it needs the name in full.
 */
export function organisations(kind: Organisation['kind'], table: string): Organisation[] {
  return rowsOf(table).map(([where, marked = '', others, seats]) => {
    const names = list(others, ',');
    const states = list(where, '+');
    const shared = marked.startsWith('~');
    const name = shared ? marked.slice(1) : marked;
    const under = (mark: string): string[] =>
      names.filter((other) => other.startsWith(mark)).map((other) => other.slice(1));
    return {
      kind,
      name,
      aliases: names.filter((other) => !/^[~=]/.test(other)),
      local: shared ? [name, ...under('~')] : under('~'),
      short: under('='),
      shared,
      states,
      // who fights a state does not belong to it
      country: kind === 'ARMED_GROUP' || states.length !== 1 ? null : (states[0] ?? null),
      seats: list(seats, ','),
      adjectives: null,
    };
  });
}

/** Reads a table of regions, a line each: state | name | other names | adjectives. */
export function regions(table: string): Organisation[] {
  return rowsOf(table).map(([country = '', name = '', others, adjectives]) => ({
    kind: 'GOVERNMENT_BODY',
    name,
    aliases: list(others, ','),
    local: [],
    short: [],
    shared: false,
    states: [country],
    country,
    seats: [],
    adjectives: list(adjectives, ','),
  }));
}

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
