import { messageOf } from '../errors.js';
import { oneLine, problem } from './problem.js';

/**
 * The value that a JSON text stands for.
 *
 * @throws InputError (INPUT_MALFORMED) with what the parser says and the advice given.
 */
export function parseJson(text: string, where: string, advice: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser quotes the input at length after a comma: what and where is enough.
    const reason = oneLine(messageOf(error)).replace(/, (?:\.\.\.)?".*$/, '');
    throw problem('INPUT_MALFORMED', where, `not JSON (${reason.slice(0, 100)})`, advice);
  }
}
