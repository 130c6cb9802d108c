import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { settingOf } from '../config.js';
import { InputError, UsageError } from '../errors.js';
import { executeQuery } from '../serve/execute.js';
import { openStore } from '../store/store.js';
import { print } from './terminal.js';

export interface QueryOptions {
  database?: string;
  file?: string;
  variables?: string;
  operation?: string;
}

/**
 * `demarche query`: answers a GraphQL question from the database, without a server, as JSON on stdout:
 * indented on a terminal, one line elsewhere. Gives the exit status: 1 when there are errors and no data.
 */
export async function query(question: string | undefined, options: QueryOptions): Promise<number> {
  const variables = parseVariables(options.variables);
  const document = await documentOf(question, options.file);
  const store = await openStore(settingOf('database', options.database));
  try {
    const result = await executeQuery(store, {
      query: document,
      variables,
      operationName: options.operation,
    });
    await print(JSON.stringify(result, null, process.stdout.isTTY ? 2 : 0));
    return result.errors?.length && !result.data ? 1 : 0;
  } finally {
    await store.close();
  }
}

async function documentOf(question: string | undefined, file: string | undefined): Promise<string> {
  if (question !== undefined && file === undefined) return question;
  if (question !== undefined || file === undefined) {
    throw new UsageError(
      'WRONG_USAGE',
      "query: give either a question, as in demarche query '{ actors { nodes { name } } }', or --file FILE.",
    );
  }
  if (file === '-') return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError('FILE_NOT_FOUND', `--file ${file}: the file cannot be read; check the path.`, {
      cause: error,
    });
  }
}

function parseVariables(json: string | undefined): Record<string, unknown> | undefined {
  if (json === undefined) return undefined;
  const refuse = (why: string): never => {
    throw new UsageError('WRONG_USAGE', `--variables: ${why}; give a JSON object such as '{"name":"Peru"}'.`);
  };
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    return refuse('this is not JSON');
  }
  return refuse('this is JSON but not an object');
}
