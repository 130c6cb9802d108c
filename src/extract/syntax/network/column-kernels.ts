import {
  add,
  addFloats,
  constant,
  dividedBy,
  get,
  larger,
  less,
  load,
  loop,
  set,
  smaller,
  splat,
  store,
  timesFloats,
  toFloats,
  words,
  type Code,
  type Routine,
} from './assembler.js';

/** Coefficients of Lambert's continued fraction for the hyperbolic tangent, as `tanh` of layers.ts has it. */
const ABOVE = [378, 17325, 135135];
const BELOW = [28, 3150, 62370, 135135];
const BOUND = 4.9;

/** `Kernels.squash`. */
export function squash(): Routine {
  const [from, to, steepness, bias, height, offset, rows, columns, row, column] = [...Array(10).keys()] as [
    ...[number, number, number, number, number],
    ...[number, number, number, number, number],
  ];
  const value = 10;
  const square = 11;
  // constants are kept in locals: the engine does not move them out of the loop by itself
  const constants = [...new Set([...ABOVE, ...BELOW, BOUND, -BOUND])];
  const known = (number: number): Code => get(12 + constants.indexOf(number));
  const here = (base: number): Code => load(add(get(base), words(get(column))));
  const polynomial = (first: Code, coefficients: readonly number[]): Code =>
    coefficients.reduce<Code>((sum, each) => addFloats(known(each), timesFloats(get(square), sum)), first);
  const [leading = 0, ...below] = BELOW;
  return {
    name: 'squash',
    parameters: 8,
    wholes: 2,
    vectors: 2 + constants.length,
    body: [
      ...constants.flatMap((number, index) => set(12 + index, splat(number))),
      ...set(row, constant(0)),
      ...loop(less(get(row), get(rows)), [
        ...set(column, constant(0)),
        ...loop(less(get(column), get(columns)), [
          ...set(value, addFloats(here(bias), timesFloats(here(steepness), toFloats(here(from))))),
          ...set(value, larger(known(-BOUND), smaller(known(BOUND), get(value)))),
          ...set(square, timesFloats(get(value), get(value))),
          ...set(
            value,
            dividedBy(
              timesFloats(
                get(value),
                polynomial(addFloats(known(ABOVE[0] ?? 0), get(square)), ABOVE.slice(1)),
              ),
              polynomial(known(leading), below),
            ),
          ),
          ...store(
            add(get(to), words(get(column))),
            0,
            addFloats(here(offset), timesFloats(here(height), get(value))),
          ),
          ...set(column, add(get(column), constant(4))),
        ]),
        ...set(from, add(get(from), words(get(columns)))),
        ...set(to, add(get(to), words(get(columns)))),
        ...set(row, add(get(row), constant(1))),
      ]),
    ],
  };
}

/** `Kernels.scale`. */
export function scaling(): Routine {
  const [from, to, steepness, bias, floor, rows, columns, row, column] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const here = (base: number): Code => load(add(get(base), words(get(column))));
  const scaled = addFloats(here(bias), timesFloats(here(steepness), toFloats(here(from))));
  return {
    name: 'scale',
    parameters: 7,
    wholes: 2,
    vectors: 0,
    body: [
      ...set(row, constant(0)),
      ...loop(less(get(row), get(rows)), [
        ...set(column, constant(0)),
        ...loop(less(get(column), get(columns)), [
          ...store(add(get(to), words(get(column))), 0, larger(here(floor), scaled)),
          ...set(column, add(get(column), constant(4))),
        ]),
        ...set(from, add(get(from), words(get(columns)))),
        ...set(to, add(get(to), words(get(columns)))),
        ...set(row, add(get(row), constant(1))),
      ]),
    ],
  };
}
