import {
  add,
  addWholes,
  type Code,
  constant,
  get,
  less,
  load,
  loadSplat,
  loop,
  pairProducts,
  type Routine,
  set,
  store,
  times,
  words,
  zeros,
} from './assembler.js';

/** Columns that are multiplied at once; weights are laid out in panels as wide. */
export const PANEL = 8;
/** Rows that are multiplied at once; only so many together can be. */
export const ROWS_AT_ONCE = 4;

/** Bytes of a panel for one pair of rows, and of the pair in a row of a. */
const PANEL_BYTES = 4 * PANEL;
const PAIR_BYTES = 4;
/** Pairs in one turn of the innermost loop. */
const PAIRS_AT_ONCE = 4;

/** Locals by their index; the first are the parameters. */
const [A, B, C, ROWS, INNER, COLUMNS, STEP, COLUMN, ROW, FROM_B, END_B, TO_C] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const;
const PARAMETERS = 7;
const FROM_A = 12;
const SUMS = FROM_A + ROWS_AT_ONCE;
const LEFT = SUMS + 2 * ROWS_AT_ONCE;
const RIGHT = LEFT + 1;
const PAIR = LEFT + 2;

const EACH_ROW = [...Array(ROWS_AT_ONCE).keys()];
const sumOf = (row: number, half: number): number => SUMS + 2 * row + half;

/** Adds to the sums of a tile what so many pairs give, and goes on behind them. */
function addPairs(count: number): Code {
  const products = [...Array(count).keys()].flatMap((pair) => [
    ...set(LEFT, load(get(FROM_B), pair * PANEL_BYTES)),
    ...set(RIGHT, load(get(FROM_B), pair * PANEL_BYTES + 16)),
    ...EACH_ROW.flatMap((row) => [
      ...set(PAIR, loadSplat(get(FROM_A + row), pair * PAIR_BYTES)),
      ...set(sumOf(row, 0), addWholes(get(sumOf(row, 0)), pairProducts(get(PAIR), get(LEFT)))),
      ...set(sumOf(row, 1), addWholes(get(sumOf(row, 1)), pairProducts(get(PAIR), get(RIGHT)))),
    ]),
  ]);
  return [
    ...products,
    ...EACH_ROW.flatMap((row) => set(FROM_A + row, add(get(FROM_A + row), constant(count * PAIR_BYTES)))),
    ...set(FROM_B, add(get(FROM_B), constant(count * PANEL_BYTES))),
  ];
}

/** The tile of the rows from ROW and the panel at B. */
function tile(): Code {
  const rowOfC = (row: number): Code =>
    add(get(TO_C), words(times(get(COLUMNS), add(get(ROW), constant(row)))));
  return [
    ...set(FROM_B, get(B)),
    ...EACH_ROW.flatMap((row) => [
      ...set(FROM_A + row, add(get(A), words(times(add(get(ROW), constant(row)), get(STEP))))),
      ...set(sumOf(row, 0), zeros),
      ...set(sumOf(row, 1), zeros),
    ]),
    ...loop(
      less(add(get(FROM_B), constant((PAIRS_AT_ONCE - 1) * PANEL_BYTES)), get(END_B)),
      addPairs(PAIRS_AT_ONCE),
    ),
    ...loop(less(get(FROM_B), get(END_B)), addPairs(1)),
    ...EACH_ROW.flatMap((row) => [
      ...store(rowOfC(row), 0, get(sumOf(row, 0))),
      ...store(rowOfC(row), 16, get(sumOf(row, 1))),
    ]),
  ];
}

/** `Kernels.multiplyPairs`: one panel of b after the other, so that it stays at hand for all rows of a. */
export function pairMultiplication(): Routine {
  return {
    name: 'multiplyPairs',
    parameters: PARAMETERS,
    wholes: SUMS - PARAMETERS,
    vectors: PAIR + 1 - SUMS,
    body: [
      ...set(COLUMN, constant(0)),
      ...loop(less(get(COLUMN), get(COLUMNS)), [
        ...set(TO_C, add(get(C), words(get(COLUMN)))),
        ...set(END_B, add(get(B), times(get(INNER), constant(PANEL_BYTES)))),
        ...set(ROW, constant(0)),
        ...loop(less(get(ROW), get(ROWS)), [...tile(), ...set(ROW, add(get(ROW), constant(ROWS_AT_ONCE)))]),
        ...set(B, get(END_B)),
        ...set(COLUMN, add(get(COLUMN), constant(PANEL))),
      ]),
    ],
  };
}
