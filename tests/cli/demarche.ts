import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The checkout's folder, and the command as users run it: in a process of its own, as it was built. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = `${ROOT}bin/demarche.js`;

export interface Outcome {
  /** The exit status; null when a signal ended it. */
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves with the first match in what has been printed, rejects when it ends without one. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves when the process has ended. */
  readonly ended: Promise<Outcome>;
}

/** Starts a command and leaves it running. */
export function start(args: readonly string[], options: { cwd?: string; input?: string } = {}): Running {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, DEMARCHE_DATABASE: '', NODE_OPTIONS: '' },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(stdout) ?? pattern.exec(stderr);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      void ended.then(() => {
        look();
        reject(new Error(`ended without printing ${String(pattern)}:\n${stdout}${stderr}`));
      });
    });
  return { child, printed, ended };
}

/** Runs a command to its end. */
export function demarche(
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): Promise<Outcome> {
  return start(args, options).ended;
}

/** Asks a database a question through `demarche query` and gives its data. */
export async function ask<T>(database: string, question: string): Promise<T> {
  const { status, stdout, stderr } = await demarche(['query', question, '--database', database]);
  if (status !== 0) throw new Error(`query ended with ${status}: ${stdout}${stderr}`);
  return (JSON.parse(stdout) as { data: T }).data;
}
