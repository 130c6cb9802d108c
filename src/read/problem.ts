import { InputError, type ErrorCode } from '../errors.js';

/**
 * An InputError in the one form all readers use: where it is, what is wrong, what to do about it, on one
 * line whatever the names and values in it hold.
 */
export function problem(code: ErrorCode, where: string, what: string, advice: string): InputError {
  return new InputError(code, oneLine(`${where}: ${what}; ${advice}`));
}

/** A value of JSON from the input as an error message shows it: quoted, on one line, cut at 60 characters. */
export function shown(value: unknown): string {
  const written = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return oneLine(written.length > 60 ? `${written.slice(0, 57)}…` : written);
}

/** Text with control characters and line ends turned into single spaces, safe for a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
