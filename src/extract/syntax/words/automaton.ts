import type { StoredAutomaton } from './model.js';

/** The symbol after the last one. */
const END = 2_070_000;
/** The "symbol" under which a state names the accepting state to fall back to. */
const OTHERWISE = '2070003';

/** A stretch of symbols that the automaton accepts: its first symbol and the name of what was found. */
export interface Accepted {
  at: number;
  name: number;
}

/**
 * A finite automaton that finds the longest stretches of symbols that it accepts, from left to right and without
 * overlap. Its transitions are held in one flat table, so that a symbol costs one look into an array.
 */
export class Automaton {
  private readonly columns = new Map<number, number>();
  private readonly width: number;
  private readonly next: Int16Array;
  private readonly fallback: Int16Array;
  private readonly accepting: Uint8Array;
  private readonly names: Int16Array;
  private readonly lead: Uint8Array;
  private readonly end: number;

  /** `nameOf` gives the number under which an accepting state reports what it found, 0 for nothing to report. */
  constructor(stored: StoredAutomaton, nameOf: (name: string) => number) {
    const [, , transitions, accepting, marked] = stored;
    for (const row of Object.values(transitions))
      for (const symbol of Object.keys(row))
        if (symbol !== OTHERWISE && !this.columns.has(Number(symbol)))
          this.columns.set(Number(symbol), this.columns.size + 1);
    this.end = this.columns.get(END) ?? 0;
    this.width = this.columns.size + 1;
    const states = stored[1] + 1;
    this.next = new Int16Array(states * this.width);
    this.fallback = new Int16Array(states);
    this.accepting = new Uint8Array(states);
    this.names = new Int16Array(states);
    this.lead = new Uint8Array(states);
    for (const [state, row] of Object.entries(transitions))
      for (const [symbol, to] of Object.entries(row)) {
        if (symbol === OTHERWISE) this.fallback[Number(state)] = to;
        else this.next[Number(state) * this.width + this.columnOf(Number(symbol))] = to;
      }
    for (const [state, name] of Object.entries(accepting)) {
      this.accepting[Number(state)] = 1;
      this.names[Number(state)] = nameOf(name);
      this.lead[Number(state)] = marked[state]?.[0] ?? 0;
    }
  }

  /** The column of the table for a symbol; 0 for those that no transition names. */
  columnOf(symbol: number): number {
    return this.columns.get(symbol) ?? 0;
  }

  /** What the automaton accepts of the first `length` columns, in order. A column of -1 is passed over. */
  run(columns: Int16Array, length: number): Accepted[] {
    const { next, fallback, accepting, names, lead, width } = this;
    const found: Accepted[] = [];
    let at = 0;
    while (at <= length) {
      let state = 0;
      let first = at;
      let resume = at + 1;
      let best = 0;
      let bestAt = 0;
      for (let i = at; i <= length; i += 1) {
        const column = i === length ? this.end : (columns[i] ?? 0);
        if (column < 0) continue;
        const to = next[state * width + column] ?? 0;
        if (state === 0 && to !== 0) first = i;
        let accepted = 0;
        if (accepting[to] === 1) {
          accepted = to;
          resume = i + 1;
        } else if (to === 0 && best !== 0) {
          accepted = best;
          resume = bestAt + 1;
        }
        if (accepted !== 0) {
          const name = names[accepted] ?? 0;
          if (name !== 0) found.push({ at: first + (lead[accepted] ?? 0), name });
          break;
        }
        if (to === 0) break;
        state = to;
        const behind = fallback[state] ?? 0;
        if (behind !== 0) {
          best = behind;
          bestAt = i;
        }
      }
      at = resume;
    }
    return found;
  }
}
