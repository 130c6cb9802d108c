import { once } from 'node:events';
import { settingOf } from '../config.js';
import { messageOf } from '../errors.js';

/** Writes a result to stdout, waiting where the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** Tells the user something on stderr, in the one shape all messages have. */
export function say(message: string): void {
  process.stderr.write(`demarche: ${message}\n`);
}

/** "1 article", "12,345 articles". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

/** True where the user asked to see where unexpected errors come from. */
export function isDebugging(): boolean {
  return settingOf('debug', undefined) !== '';
}

/** What to say of an error that should not happen: the whole of it only to those who asked. */
export function faultOf(error: unknown): string {
  if (!isDebugging())
    return 'an unexpected fault in this program; DEMARCHE_DEBUG=1 shows where it comes from.';
  return error instanceof Error && error.stack ? error.stack : messageOf(error);
}
