import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DemarcheError } from '../errors.js';

/** Where errors that nobody outside may see are written to. */
export type Log = (line: string) => void;

export const logToStderr: Log = (line) => process.stderr.write(`${line}\n`);

/** What graphql-js says at run time of an argument that the client gave wrongly, such as a null variable. */
const ABOUT_AN_ARGUMENT = 'Argument "';

/**
 * An error as a client may see it. What is meant for users, and what graphql-js and Apollo say about the
 * request, is shown with its code; everything else is a bug: it goes to the log with its stack, and the
 * client is given a reference to find it by. `code` is the one for errors about the request itself.
 */
export function safeError(error: unknown, code: string, log: Log): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : null;
  const causes = causesOf(error);
  const ours = causes.find((cause) => cause instanceof DemarcheError);
  const where = graphqlError && {
    ...(graphqlError.locations && { locations: graphqlError.locations }),
    ...(graphqlError.path && { path: graphqlError.path }),
  };
  if (ours) return { message: messageFor(error, ours), ...where, extensions: { code: ours.code } };
  if (graphqlError && isAboutTheRequest(graphqlError, causes)) {
    return { message: oneLine(graphqlError.message), ...where, extensions: { code } };
  }
  const reference = randomBytes(4).toString('hex');
  log(`demarche: internal error ${reference}: ${detailsOf(causes.at(-1))}`);
  return {
    message: `Something went wrong inside demarche, not in your query (reference ${reference} in its log).`,
    ...where,
    extensions: { code: 'INTERNAL' },
  };
}

/** An error with all that it wraps, the innermost last. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let cause = error; cause !== undefined && !causes.includes(cause);) {
    causes.push(cause);
    cause = cause instanceof GraphQLError ? cause.originalError : undefined;
  }
  return causes;
}

/** What graphql-js adds says where in the document or the variables the wrong value stands. */
function messageFor(error: unknown, ours: DemarcheError): string {
  return oneLine(error instanceof GraphQLError ? error.message : ours.message);
}

function isAboutTheRequest(error: GraphQLError, causes: readonly unknown[]): boolean {
  if (!causes.every((cause) => cause instanceof GraphQLError)) return false;
  return error.path === undefined || error.message.startsWith(ABOUT_AN_ARGUMENT);
}

function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, ' ').trim();
}

function detailsOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
