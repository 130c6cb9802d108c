import {
  add,
  addFloats,
  assemble,
  constant,
  either,
  get,
  less,
  lessOrEqual,
  load,
  loadSplat,
  loop,
  minusFloats,
  narrowed,
  rounded,
  set,
  store,
  times,
  timesFloats,
  words,
  zeros,
  type Code,
  type Routine,
} from './assembler.js';
import { scaling, squash } from './column-kernels.js';
import { pairMultiplication } from './pair-kernel.js';

/**
 * The loops in which the network spends its time, with vectors of 128 bits: five to ten times as fast as the same
 * loops over typed arrays, and the same to the last bit on every machine. All addresses are in bytes.
 */
export interface Kernels {
  /**
   * c = a·b, or c += a·b: a is rows×inner, b inner×columns, row-major floats; columns a multiple of eight. `step`
   * numbers lie between the beginnings of two rows of a.
   */
  multiply: (
    a: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columns: number,
    accumulate: number,
    step: number,
  ) => void;
  /**
   * c = a·b for numbers of two bytes into sums of four. `inner` and `step` count pairs, `rows` is a multiple of four,
   * and b is laid out as `pairUp` does it: panels of eight columns, and in a panel for each pair of rows the two
   * numbers of a column side by side.
   */
  multiplyPairs: (
    a: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columns: number,
    step: number,
  ) => void;
  /** Floats times the one at `scale`, rounded to numbers of two bytes; `count` is a multiple of eight. */
  quantize: (from: number, to: number, scale: number, count: number) => void;
  /** to = offset + height·tanh(steepness·from + bias): whole numbers to floats, each column with its own four. */
  squash: (
    from: number,
    to: number,
    steepness: number,
    bias: number,
    height: number,
    offset: number,
    rows: number,
    columns: number,
  ) => void;
  /** to = the larger of floor and steepness·from + bias: whole numbers to floats, each column with its own three. */
  scale: (
    from: number,
    to: number,
    steepness: number,
    bias: number,
    floor: number,
    rows: number,
    columns: number,
  ) => void;
  /**
   * `recur` of layers.ts in one direction: `state` is a row of zeros to begin with, and `gateStep` and `rowStep` are
   * how many bytes lie between a token and the next to be read in the gates, and in input and output.
   */
  recur: (
    gates: number,
    input: number,
    output: number,
    state: number,
    tokens: number,
    width: number,
    gateStep: number,
    rowStep: number,
  ) => void;
}

/** Columns that the inner loop of a multiplication computes at once. */
const COLUMNS_AT_ONCE = 8;
const ROWS_AT_ONCE = 4;

/** Locals of a multiplication by their index. */
const A = 0;
const B = 1;
const C = 2;
const ROWS = 3;
const INNER = 4;
const COLUMNS = 5;
const ACCUMULATE = 6;
const ROW_STEP = 7;
const ROW = 8;
const COLUMN = 9;
const STEP = 10;
const FROM_B = 11;
const TO_C = 12;
const FROM_A = 13;
const SUMS = FROM_A + ROWS_AT_ONCE;
const LEFT = SUMS + 2 * ROWS_AT_ONCE;
const RIGHT = LEFT + 1;
const FACTOR = LEFT + 2;

/** A tile of so many rows and eight columns at (ROW, COLUMN). */
function tile(rows: number): Code {
  const each = [...Array(rows).keys()];
  const sumOf = (row: number, half: number): number => SUMS + 2 * row + half;
  const rowOfC = (row: number): Code => add(get(TO_C), words(times(get(COLUMNS), constant(row))));
  const accumulated = (row: number): Code => [
    ...set(sumOf(row, 0), load(rowOfC(row))),
    ...set(sumOf(row, 1), load(rowOfC(row), 16)),
  ];
  const fresh = (row: number): Code => [...set(sumOf(row, 0), zeros), ...set(sumOf(row, 1), zeros)];
  return [
    ...set(FROM_B, add(get(B), words(get(COLUMN)))),
    ...set(TO_C, add(get(C), words(add(times(get(ROW), get(COLUMNS)), get(COLUMN))))),
    ...each.flatMap((row) => [
      ...set(FROM_A + row, add(get(A), words(times(add(get(ROW), constant(row)), get(ROW_STEP))))),
      ...either(get(ACCUMULATE), accumulated(row), fresh(row)),
    ]),
    ...set(STEP, constant(0)),
    ...loop(less(get(STEP), get(INNER)), [
      ...set(LEFT, load(get(FROM_B))),
      ...set(RIGHT, load(get(FROM_B), 16)),
      ...each.flatMap((row) => [
        ...set(FACTOR, loadSplat(get(FROM_A + row))),
        ...set(sumOf(row, 0), addFloats(get(sumOf(row, 0)), timesFloats(get(FACTOR), get(LEFT)))),
        ...set(sumOf(row, 1), addFloats(get(sumOf(row, 1)), timesFloats(get(FACTOR), get(RIGHT)))),
        ...set(FROM_A + row, add(get(FROM_A + row), constant(4))),
      ]),
      ...set(FROM_B, add(get(FROM_B), words(get(COLUMNS)))),
      ...set(STEP, add(get(STEP), constant(1))),
    ]),
    ...each.flatMap((row) => [
      ...store(rowOfC(row), 0, get(sumOf(row, 0))),
      ...store(rowOfC(row), 16, get(sumOf(row, 1))),
    ]),
  ];
}

function multiplication(): Routine {
  // all tiles of four rows, then those of one; eight columns of b at a time, which stay at hand for all rows of a
  const tiles = loop(less(get(COLUMN), get(COLUMNS)), [
    ...set(ROW, constant(0)),
    ...[ROWS_AT_ONCE, 1].flatMap((rows) =>
      loop(lessOrEqual(add(get(ROW), constant(rows)), get(ROWS)), [
        ...tile(rows),
        ...set(ROW, add(get(ROW), constant(rows))),
      ]),
    ),
    ...set(COLUMN, add(get(COLUMN), constant(COLUMNS_AT_ONCE))),
  ]);
  return {
    name: 'multiply',
    parameters: 8,
    wholes: SUMS - 8,
    vectors: FACTOR + 1 - SUMS,
    body: [...set(COLUMN, constant(0)), ...tiles],
  };
}

function quantization(): Routine {
  const [from, to, scale, count, at] = [0, 1, 2, 3, 4] as const;
  const factor = 5;
  const four = (offset: number): Code =>
    rounded(timesFloats(get(factor), load(add(get(from), words(get(at))), offset)));
  return {
    name: 'quantize',
    parameters: 4,
    wholes: 1,
    vectors: 1,
    body: [
      ...set(at, constant(0)),
      ...set(factor, loadSplat(get(scale))),
      ...loop(less(get(at), get(count)), [
        // two bytes a number: half the distance that the floats are at
        ...store(add(get(to), add(get(at), get(at))), 0, narrowed(four(0), four(16))),
        ...set(at, add(get(at), constant(8))),
      ]),
    ],
  };
}

function recurrence(): Routine {
  const [gates, input, output, state, tokens, width, gateStep, rowStep, token, channel] = [
    ...Array(10).keys(),
  ] as [...[number, number, number, number, number], ...[number, number, number, number, number]];
  const candidate = 10;
  const now = 11;
  const at = (base: number): Code => add(get(base), words(get(channel)));
  const gate = (index: number): Code => load(add(at(gates), words(times(get(width), constant(index)))));
  return {
    name: 'recur',
    parameters: 8,
    wholes: 2,
    vectors: 2,
    body: [
      ...set(token, constant(0)),
      ...loop(less(get(token), get(tokens)), [
        ...set(channel, constant(0)),
        ...loop(less(get(channel), get(width)), [
          ...set(candidate, gate(0)),
          ...set(
            now,
            addFloats(get(candidate), timesFloats(gate(1), minusFloats(load(at(state)), get(candidate)))),
          ),
          ...store(at(state), 0, get(now)),
          ...store(at(output), 0, addFloats(load(at(input)), timesFloats(gate(2), get(now)))),
          ...set(channel, add(get(channel), constant(4))),
        ]),
        ...set(gates, add(get(gates), get(gateStep))),
        ...set(input, add(get(input), get(rowStep))),
        ...set(output, add(get(output), get(rowStep))),
        ...set(token, add(get(token), constant(1))),
      ]),
    ],
  };
}

let assembled: WebAssembly.Module | undefined;

/** The kernels over matrices that stand in the memory given. */
export function kernelsIn(memory: WebAssembly.Memory): Kernels {
  assembled ??= new WebAssembly.Module(
    assemble([multiplication(), pairMultiplication(), quantization(), squash(), scaling(), recurrence()]),
  );
  return new WebAssembly.Instance(assembled, { host: { memory } }).exports as unknown as Kernels;
}
