import type { Arena, Matrix } from './memory.js';

/** Sizes of the network; every number of columns is a multiple of eight, as the multiplication wants it. */
export interface Sizes {
  /** Columns of the trained embedding of a word's form. */
  embedded: number;
  /** Columns of the fixed word vectors. */
  vector: number;
  /** For each layer of the encoder, how many columns of either neighbour a token sees: the last of the
   * one before and the first of the one after. The first layer's columns are half of the embedding, the word vector, and
   * the other half. */
  shifts: number[];
  /** Columns in which heads and dependents are compared. */
  arc: number;
  /** Columns in which relations are told apart. */
  relation: number;
  tags: number;
  relations: number;
}

/** The longest sentence, in words, that the network has room for. */
export const LONGEST = 400;

/** Distances between dependent and head are told apart in so many steps. */
export const DISTANCES = 32;

const multipleOfEight = (value: number): number => Math.ceil(value / 8) * 8;

/** The weights of the network that work is saved on by whole numbers. */
export interface LargeParameters {
  gates: Matrix[];
  dependent: Matrix;
  head: Matrix;
  relationDependent: Matrix;
  relationHead: Matrix;
  tag: Matrix;
}

/** The other weights, apart from the embeddings. */
export interface Floats {
  gateBias: Matrix[];
  dependentBias: Matrix;
  headBias: Matrix;
  tagBias: Matrix;
  /** What stands for the root among the heads. */
  root: Matrix;
  /** How well a dependent and a head go together. */
  bilinear: Matrix;
  /** How likely a token is to have dependents at all. */
  prior: Matrix;
  /** How likely a dependent is to have its head at a distance. */
  distance: Matrix;
  distanceBias: Matrix;
  /** What the distance to the head says of the relation. */
  relationDistance: Matrix;
  relationBias: Matrix;
  relation: Matrix;
  relationOutBias: Matrix;
}

export type Parameters = LargeParameters & Floats;

const columnsOf = (sizes: Sizes): number => sizes.embedded + sizes.vector;

/** Rows and columns of the large matrices, in their order. */
export function largeShapes(sizes: Sizes): { gates: [number, number][]; outputs: [number, number][] } {
  const columns = columnsOf(sizes);
  return {
    gates: sizes.shifts.map((shift) => [columns + 2 * shift, 3 * columns]),
    outputs: [sizes.arc, sizes.arc, sizes.relation, sizes.relation, multipleOfEight(sizes.tags)].map(
      (count) => [columns, count],
    ),
  };
}

/** Makes the smaller matrices, all zero, always in the same order. */
export function makeFloats(arena: Arena, sizes: Sizes): Floats {
  const relations = multipleOfEight(sizes.relations);
  return {
    gateBias: sizes.shifts.map(() => arena.matrix(1, 3 * columnsOf(sizes))),
    dependentBias: arena.matrix(1, sizes.arc),
    headBias: arena.matrix(1, sizes.arc),
    tagBias: arena.matrix(1, multipleOfEight(sizes.tags)),
    root: arena.matrix(1, sizes.arc),
    bilinear: arena.matrix(sizes.arc, sizes.arc),
    prior: arena.matrix(1, sizes.arc),
    distance: arena.matrix(sizes.arc, DISTANCES),
    distanceBias: arena.matrix(1, DISTANCES),
    relationDistance: arena.matrix(DISTANCES, sizes.relation),
    relationBias: arena.matrix(1, sizes.relation),
    relation: arena.matrix(sizes.relation, relations),
    relationOutBias: arena.matrix(1, relations),
  };
}

/** Makes the large matrices, all zero. */
export function makeLargeParameters(arena: Arena, sizes: Sizes): LargeParameters {
  const { gates, outputs } = largeShapes(sizes);
  const [dependent, head, relationDependent, relationHead, tag] = outputs.map((shape) =>
    arena.matrix(...shape),
  ) as [Matrix, Matrix, Matrix, Matrix, Matrix];
  return {
    gates: gates.map((shape) => arena.matrix(...shape)),
    dependent,
    head,
    relationDependent,
    relationHead,
    tag,
  };
}

/** All matrices in their order. */
export const listMatrices = (of: LargeParameters | Floats): Matrix[] => Object.values(of).flat() as Matrix[];

/** The step of the distance from a dependent to its head, both token positions. */
export function distanceStep(dependent: number, head: number): number {
  const distance = head - dependent;
  const size = Math.abs(distance);
  const step =
    size <= 8
      ? size
      : size <= 10
        ? 9
        : size <= 13
          ? 10
          : size <= 17
            ? 11
            : size <= 23
              ? 12
              : size <= 35
                ? 13
                : 14;
  return distance < 0 ? step : 15 + step;
}

/** The step that stands for the root. */
export const ROOT_DISTANCE = 30;
