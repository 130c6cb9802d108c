/**
 * The errors a user may meet. Each has a code for programs and a one-line message for people that says what
 * was wrong, where, and what to do. Anything else that is thrown is a bug and is never shown as it is.
 */
export type ErrorCode =
  // the input
  | 'FILE_NOT_FOUND'
  | 'FILE_UNREADABLE'
  | 'FORMAT_UNKNOWN'
  | 'INPUT_EMPTY'
  | 'INPUT_BINARY'
  | 'INPUT_MALFORMED'
  | 'INPUT_TOO_LARGE'
  // the output
  | 'FILE_UNWRITABLE'
  // the command line
  | 'WRONG_USAGE'
  // the database
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_TOO_NEW'
  | 'DATABASE_NOT_MIGRATED'
  | 'DATABASE_BUSY'
  | 'DATABASE_DAMAGED'
  // the question
  | 'BAD_ID'
  | 'BAD_CURSOR'
  | 'BAD_PAGE'
  | 'BAD_FILTER'
  | 'BAD_DATE'
  | 'AMBIGUOUS_NAME'
  // a judgement
  | 'BAD_JUDGEMENT'
  | 'JUDGEMENT_CONTRADICTS'
  | 'JUDGEMENT_UNKNOWN'
  | 'JUDGEMENT_UNDONE'
  // the server
  | 'ADDRESS_UNAVAILABLE';

/** Base of all errors that are meant to be read by a user. */
export class DemarcheError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Something in what was given to read (a file, a line, an article), or the file to write to. The process exits with 1. */
export class InputError extends DemarcheError {}

/** The command line or a setting was wrong. The process exits with 2. */
export class UsageError extends DemarcheError {}

/** The database cannot be opened, is of another version, or is locked. The process exits with 1. */
export class StoreError extends DemarcheError {}

/** A question that cannot be answered as it was put: a bad id, cursor, filter or page. */
export class QueryError extends DemarcheError {}

/** A person's decision that cannot be taken: of things that are not there, or against an earlier one. The process exits with 1. */
export class JudgementError extends DemarcheError {}

/** What an unknown thrown value says, for logs and for wrapping: never shown to a stranger unmasked. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
