import { isDeepStrictEqual } from 'node:util';
import { boundsOf } from '../../src/extract/partial-date.js';

/** The tests that an assertion makes of the values it finds. All that are given must hold. */
export interface Tests {
  /** How many values there are: exactly, no fewer, no more. */
  count?: number;
  'at-least'?: number;
  'at-most'?: number;
  /** There is a value, and each is this one, or one of these. */
  equals?: unknown;
  'one-of'?: unknown[];
  /** All of these, or none of them, are among the values. */
  includes?: unknown;
  excludes?: unknown;
  /** Each of these texts, one of them, or none of them, occurs in some value. */
  contains?: string | string[];
  'contains-any'?: string | string[];
  lacks?: string | string[];
  /** Each text occurs in some value, and no value is without one of the texts. */
  'set-equals'?: string | string[];
  /** No fewer than this many values that differ. */
  distinct?: number;
  /** There is a value, and each is a date that lies inside this range, `FROM/TO` in EDTF. */
  within?: string;
}

/** One thing that an answer has to say: tests of the values at some paths, or a comparison of paths. */
export interface Assertion extends Tests {
  /** Dotted paths into the data; lists on the way are flattened. `$errors` stands for the errors, as text. */
  at?: string | string[];
  /** Keeps of the values found those for whose own paths these tests hold. */
  where?: Record<string, Tests>;
  /** A path to follow from the values that were kept. */
  pick?: string;
  /** The values at these paths are there and all the same, or all different. */
  same?: string[];
  differ?: string[];
  /** One of these holds. */
  'any-of'?: Assertion[];
}

/** What a question was answered, as GraphQL gives it. */
export interface Answer {
  data?: unknown;
  errors?: readonly unknown[];
}

/**
 * Why an answer does not say what it has to, in a line; null where it does. Errors are a failure unless they are
 * what is asked for.
 */
export function failureOf(expected: Assertion | readonly Assertion[], answer: Answer): string | null {
  const assertions = asList(expected);
  if (answer.errors?.length && !JSON.stringify(assertions).includes('$errors'))
    return `errors: ${shown(answer.errors)}`;
  for (const assertion of assertions) {
    const failure = assertionFailure(assertion, answer);
    if (failure !== null) return failure;
  }
  return null;
}

function assertionFailure(assertion: Assertion, answer: Answer): string | null {
  const either = assertion['any-of'];
  if (either) {
    const failures = either.map((each) => assertionFailure(each, answer));
    return failures.includes(null) ? null : `none of: ${failures.join(' | ')}`;
  }
  if (assertion.same) return comparisonFailure('same', assertion.same, answer);
  if (assertion.differ) return comparisonFailure('differ', assertion.differ, answer);
  const paths = asList(assertion.at ?? []);
  const found = paths.flatMap((path) =>
    path === '$errors'
      ? (answer.errors ?? []).map((error) => JSON.stringify(error))
      : valuesAt(answer.data, path),
  );
  const kept = found.filter((value) =>
    Object.entries(assertion.where ?? {}).every(
      ([path, tests]) => testsFailure(tests, valuesAt(value, path)) === null,
    ),
  );
  const values = assertion.pick === undefined ? kept : valuesAt(kept, assertion.pick);
  const failure = testsFailure(assertion, values);
  return failure && `at ${paths.join(', ')}: ${failure}`;
}

function comparisonFailure(
  word: 'same' | 'differ',
  paths: readonly string[],
  { data }: Answer,
): string | null {
  const found = paths.map((path) => valuesAt(data, path));
  const kinds = new Set(found.map((values) => JSON.stringify(values))).size;
  const holds = found.every((values) => values.length > 0) && kinds === (word === 'same' ? 1 : paths.length);
  return holds ? null : `${word} ${paths.join(', ')}, got ${shown(found)}`;
}

/** The values at a dotted path: lists are flattened, nulls and what is not there are left out. */
export function valuesAt(data: unknown, path: string): unknown[] {
  let found = present(data);
  for (const name of path.split('.').filter((part) => part !== ''))
    found = found.flatMap((value) => present(isRecord(value) ? value[name] : null));
  return found;
}

function present(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(present);
  return value === null || value === undefined ? [] : [value];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

type TestWord = keyof Tests;

/** How each word tests values, where it is given. */
const HOLDS: Record<TestWord, (tests: Tests, values: readonly unknown[]) => boolean> = {
  count: ({ count }, values) => values.length === count,
  'at-least': (tests, values) => values.length >= Number(tests['at-least']),
  'at-most': (tests, values) => values.length <= Number(tests['at-most']),
  equals: ({ equals }, values) =>
    values.length > 0 && values.every((value) => isDeepStrictEqual(value, equals)),
  'one-of': (tests, values) =>
    values.length > 0 && values.every((value) => isAmong(value, tests['one-of'] ?? [])),
  includes: ({ includes }, values) => asList(includes).every((each) => isAmong(each, values)),
  excludes: ({ excludes }, values) => !asList(excludes).some((each) => isAmong(each, values)),
  contains: ({ contains = [] }, values) => asList(contains).every((text) => occurs(text, values)),
  'contains-any': (tests, values) => asList(tests['contains-any'] ?? []).some((text) => occurs(text, values)),
  lacks: ({ lacks = [] }, values) => !asList(lacks).some((text) => occurs(text, values)),
  'set-equals': (tests, values) => {
    const texts = asList(tests['set-equals'] ?? []);
    return (
      texts.every((text) => occurs(text, values)) &&
      values.every((value) => texts.some((text) => occurs(text, [value])))
    );
  },
  distinct: ({ distinct = 0 }, values) =>
    new Set(values.map((value) => JSON.stringify(value))).size >= distinct,
  within: ({ within = '' }, values) =>
    values.length > 0 && values.every((value) => liesWithin(value, within)),
};

/** The words that test values. */
export const TEST_WORDS = Object.keys(HOLDS) as TestWord[];

/** The first test that the values fail, as text; null where all hold. Without a test one value must be there. */
function testsFailure(tests: Tests, values: readonly unknown[]): string | null {
  const given = TEST_WORDS.some((word) => word in tests) ? tests : { 'at-least': 1 };
  const failed = TEST_WORDS.find((word) => word in given && !HOLDS[word](given, values));
  return failed ? `${failed} ${JSON.stringify(tests[failed] ?? 1)}, got ${shown(values)}` : null;
}

function isAmong(value: unknown, list: readonly unknown[]): boolean {
  return list.some((each) => isDeepStrictEqual(each, value));
}

/** Whether a text occurs in one of some values, without regard to case, accents and punctuation. */
function occurs(text: string, values: readonly unknown[]): boolean {
  const wanted = plain(text);
  return values.some((value) =>
    plain(typeof value === 'string' ? value : JSON.stringify(value)).includes(wanted),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll('ı', 'i')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

function liesWithin(value: unknown, range: string): boolean {
  const limits = boundsOf(range);
  // of an instant its day counts, and a date that is marked as uncertain is taken at its word
  const date = typeof value === 'string' ? boundsOf(value.replace(/T.*$/, '').replace(/[?~%]$/, '')) : null;
  return limits !== null && date !== null && limits.earliest <= date.earliest && date.latest <= limits.latest;
}

function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
