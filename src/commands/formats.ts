import { UsageError } from '../errors.js';
import { FORMATS } from '../read/read.js';

/** Refuses a format that nobody reads, before anything is opened. */
export function checkFormat(format: string | undefined): void {
  if (format === undefined || FORMATS.includes(format)) return;
  throw new UsageError(
    'WRONG_USAGE',
    `--format ${format}: there is no such format; use one of ${FORMATS.join(', ')}.`,
  );
}
