import { STATES, stateByCode } from '../extract/lexicon/states.js';
import { fold } from '../fold.js';

/** Whether a folded name is one of the state's own, rather than of a place in it. */
export function isStateName(folded: string, code: string): boolean {
  const state = stateByCode(code);
  return state !== undefined && [state.name, ...state.aliases].some((name) => fold(name) === folded);
}

const BY_WORD: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, name, aliases, demonyms }) =>
    [name, ...aliases, ...demonyms]
      .map(fold)
      .filter((word) => !word.includes(' '))
      .map((word): [string, string] => [word, code]),
  ),
);

/** The code of the state that a folded word names or an adjective points to ("syria", "syrians"), or undefined. */
export function stateOfWord(word: string): string | undefined {
  return BY_WORD.get(word) ?? BY_WORD.get(word.replace(/s$/u, ''));
}
