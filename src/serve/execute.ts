import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import type { Store } from '../store/store.js';
import { contextOf } from './context.js';
import { depthRule, SERVE_LIMITS } from './limits.js';
import { logToStderr, safeError, type Log } from './safe-error.js';
import { buildDemarcheSchema } from './schema.js';

/** A GraphQL request, as it comes over HTTP or from the command line. */
export interface QueryRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/**
 * Answers a query without a server, with the same schema, limits and error messages as over HTTP. It never
 * rejects: what goes wrong is in `errors`, safe to show.
 */
export async function executeQuery(
  store: Pick<Store, 'reader'>,
  request: QueryRequest,
  log: Log = logToStderr,
): Promise<FormattedExecutionResult> {
  const failed = (errors: readonly unknown[], code: string): FormattedExecutionResult => ({
    errors: errors.map((error) => safeError(error, code, log)),
  });
  const schema = await buildDemarcheSchema();
  let document: DocumentNode;
  try {
    document = parse(request.query, { maxTokens: SERVE_LIMITS.tokens });
  } catch (error) {
    return failed([error], 'GRAPHQL_PARSE_FAILED');
  }
  const invalid = validate(schema, document, [...specifiedRules, depthRule]);
  if (invalid.length > 0) return failed(invalid, 'GRAPHQL_VALIDATION_FAILED');
  if (!getOperationAST(document, request.operationName)) {
    return failed(
      [new GraphQLError(unclearOperation(request.operationName))],
      'OPERATION_RESOLUTION_FAILURE',
    );
  }
  const result: ExecutionResult = await execute({
    schema,
    document,
    contextValue: contextOf(store),
    variableValues: request.variables,
    operationName: request.operationName,
  });
  const errors = result.errors?.map((error) => safeError(error, 'BAD_USER_INPUT', log));
  return { ...(errors && { errors }), ...(result.data !== undefined && { data: result.data }) };
}

function unclearOperation(name: string | null | undefined): string {
  return name
    ? `The document has no operation named ${JSON.stringify(name)}: name one that it has.`
    : 'The document has several operations: say in operationName which one to run.';
}
