import { DemarcheError, StoreError, messageOf } from '../errors.js';

/** Codes of SQLite and of the file system that mean "this file cannot be used as it is". */
const UNAVAILABLE = new Map([
  ['SQLITE_CANTOPEN', 'cannot be opened; check that the path is a file in a folder you may write to'],
  ['SQLITE_READONLY', 'is read-only; make the file and its folder writable, or name another database'],
  ['SQLITE_PERM', 'may not be accessed; check its permissions'],
  ['SQLITE_AUTH', 'may not be accessed; check its permissions'],
  ['SQLITE_FULL', 'cannot grow because the disk is full; free some space and run the command again'],
  ['SQLITE_IOERR', 'cannot be read or written (input/output error); check the disk'],
  ['EACCES', 'may not be accessed; check the permissions of its folder'],
  ['EPERM', 'may not be accessed; check the permissions of its folder'],
  ['EROFS', 'is on a read-only file system; name another database'],
  ['ENOTDIR', 'lies under a path that is not a folder; name another path'],
  ['EEXIST', 'lies under a path that is not a folder; name another path'],
  ['EISDIR', 'is a folder; name a file'],
  ['ENOENT', 'lies in a folder that does not exist and cannot be made'],
]);

const DAMAGED = new Map([
  ['SQLITE_NOTADB', 'is not an SQLite database; name another file'],
  ['SQLITE_CORRUPT', 'is damaged; restore it from a copy, or name a new file and ingest again'],
]);

/**
 * The error of the driver or the file system as one that a user can act on; anything that is not about the
 * database's file is given back as it is, because it is a bug.
 */
export function storeFailure(error: unknown, databaseUrl: string): unknown {
  if (error instanceof DemarcheError) return error;
  const code = failureCode(error);
  const unavailable = UNAVAILABLE.get(code);
  if (unavailable)
    return new StoreError('DATABASE_UNAVAILABLE', `database ${databaseUrl} ${unavailable}`, { cause: error });
  const damaged = DAMAGED.get(code);
  if (damaged)
    return new StoreError('DATABASE_DAMAGED', `database ${databaseUrl} ${damaged}`, { cause: error });
  if (isBusy(error))
    return new StoreError(
      'DATABASE_BUSY',
      `database ${databaseUrl} is locked by another process; wait for it to end, then run the command again`,
      { cause: error },
    );
  return error;
}

/** Whether another connection holds the lock that was wanted. */
export function isBusy(error: unknown): boolean {
  const code = failureCode(error);
  return code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED';
}

function failureCode(error: unknown): string {
  if (typeof error === 'object' && error !== null) {
    if ('code' in error && typeof error.code === 'string') return error.code;
    if ('driverError' in error && error.driverError !== error) return failureCode(error.driverError);
  }
  return /\b(SQLITE_[A-Z]+)\b/.exec(messageOf(error))?.[1] ?? '';
}
