import { executeQuery } from '../../src/serve/execute.js';
import type { Store } from '../../src/store/store.js';

type Variables = Record<string, unknown>;

/** The data of an answer that must have no errors, in the shape that the test expects of its own query. */
export async function ask<Data>(store: Store, query: string, variables?: Variables): Promise<Data> {
  const { data, errors } = await executeQuery(store, { query, variables });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data as Data;
}

/** The code and message of the one error that a wrong question must get. */
export async function refusal(
  store: Store,
  query: string,
  variables?: Variables,
): Promise<{ code: unknown; message: string; path?: readonly (string | number)[] }> {
  const { errors = [] } = await executeQuery(store, { query, variables }, (line) => {
    throw new Error(`an internal error: ${line}`);
  });
  const [error, ...others] = errors;
  if (!error || others.length > 0) throw new Error(`expected one error, got ${JSON.stringify(errors)}`);
  return { code: error.extensions?.code, message: error.message, ...(error.path && { path: error.path }) };
}
