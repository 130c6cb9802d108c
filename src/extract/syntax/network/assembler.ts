/**
 * Just enough of a WebAssembly assembler for a few loops over vectors of four floats: each function below gives the
 * bytes of an expression, its operands included. Encodings: webassembly.github.io/spec/core/binary.
 */

/** The bytes of an expression or of a sequence of instructions. */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;

/** An unsigned number in the variable-length encoding (LEB128). */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const more = rest > 127;
    bytes.push((rest & 127) | (more ? 128 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
/** A number from 0 to 8191. */
export const constant = (value: number): Code =>
  value < 64 ? [0x41, value] : [0x41, (value & 127) | 128, value >> 7];
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const times = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
/** The bytes that so many numbers of four bytes take. */
export const words = (count: Code): Code => [...count, ...constant(2), 0x74];
export const less = (a: Code, b: Code): Code => [...a, ...b, 0x48];
export const lessOrEqual = (a: Code, b: Code): Code => [...a, ...b, 0x4c];

/** Repeats the body as long as the condition holds; the condition is looked at first. */
export const loop = (condition: Code, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...condition,
  ...[0x45, 0x0d, 1],
  ...body,
  ...[0x0c, 0, 0x0b, 0x0b],
];

export const either = (condition: Code, yes: Code, no: Code): Code => [
  ...condition,
  ...[0x04, 0x40],
  ...yes,
  0x05,
  ...no,
  0x0b,
];

const vector = (operation: number): Code => [0xfd, ...unsigned(operation)];
const binary =
  (operation: number) =>
  (a: Code, b: Code): Code => [...a, ...b, ...vector(operation)];

/** Operations on vectors: four floats, or four whole numbers, or eight of two bytes. */
export const load = (address: Code, offset = 0): Code => [...address, ...vector(0), 2, ...unsigned(offset)];
/** Four bytes from memory, four times over. */
export const loadSplat = (address: Code, offset = 0): Code => [
  ...address,
  ...vector(9),
  2,
  ...unsigned(offset),
];
export const store = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...vector(11),
  2,
  ...unsigned(offset),
];
export const zeros: Code = [...vector(12), ...new Array<number>(16).fill(0)];
export const splat = (value: number): Code => [
  0x43,
  ...new Uint8Array(new Float32Array([value]).buffer),
  ...vector(0x13),
];
export const addFloats = binary(0xe4);
export const minusFloats = binary(0xe5);
export const timesFloats = binary(0xe6);
export const dividedBy = binary(0xe7);
export const smaller = binary(0xe8);
export const larger = binary(0xe9);
export const addWholes = binary(0xae);
/** Eight products of numbers of two bytes, neighbours added: four whole numbers. */
export const pairProducts = binary(0xba);
export const toFloats = (wholes: Code): Code => [...wholes, ...vector(0xfa)];
/** The nearest whole numbers. */
export const rounded = (floats: Code): Code => [...floats, ...vector(0x6a), ...vector(0xf8)];
/** Two times four whole numbers as eight of two bytes. */
export const narrowed = binary(0x85);

/** A function of whole numbers (parameters first among its locals) that gives nothing back. */
export interface Routine {
  name: string;
  parameters: number;
  /** Further locals: whole numbers, then vectors. */
  wholes: number;
  vectors: number;
  body: Code;
}

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const named = (name: string): Code => [...unsigned(name.length), ...new TextEncoder().encode(name)];
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];

/** The module of the routines; it imports its memory as host.memory. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map(({ parameters }) => [
    ...[0x60, ...unsigned(parameters)],
    ...new Array<number>(parameters).fill(I32),
    0,
  ]);
  const bodies = routines.map(({ wholes, vectors, body }) => {
    const code = [
      ...list([
        [...unsigned(wholes), I32],
        [...unsigned(vectors), V128],
      ]),
      ...body,
      0x0b,
    ];
    return [...unsigned(code.length), ...code];
  });
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([[...named('host'), ...named('memory'), 2, 0, 1]])),
    ...section(3, list(routines.map((_, index) => unsigned(index)))),
    ...section(7, list(routines.map(({ name }, index) => [...named(name), 0, ...unsigned(index)]))),
    ...section(10, list(bodies)),
  ]);
}
