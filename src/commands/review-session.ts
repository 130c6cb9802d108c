import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { JudgementError } from '../errors.js';

const QUESTION = 'yes, no, skip or quit? [y/n/s/q] ';

/** Where a session asks and listens. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/**
 * Asks about one item after the other and passes on the answers, until the items or the input end, or the
 * person quits. `decide` gets whether the two are one, or the claim is right, and gives what to say of it; what
 * cannot be decided so is told, and the next item asked.
 */
export async function hold<T>(
  items: readonly { item: T; text: string }[],
  decide: (item: T, right: boolean) => Promise<string>,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<void> {
  const lines = createInterface(terminal);
  // lines that are typed ahead wait here, where `question` would lose them
  const typed = lines[Symbol.asyncIterator]();
  try {
    for (const { item, text } of items) {
      terminal.output.write(`${text}\n`);
      let answer = '';
      while (!/^[ynsq]/u.test(answer)) {
        terminal.output.write(QUESTION);
        const line = await typed.next();
        answer = line.done ? 'quit' : line.value.trim().toLowerCase();
      }
      if (answer.startsWith('q')) return;
      if (answer.startsWith('s')) continue;
      terminal.output.write(`${await told(decide(item, answer.startsWith('y')))}\n\n`);
    }
  } finally {
    lines.close();
  }
}

async function told(decision: Promise<string>): Promise<string> {
  try {
    return await decision;
  } catch (error) {
    if (error instanceof JudgementError) return error.message;
    throw error;
  }
}
