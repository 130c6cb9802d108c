import { stateByCode } from '../extract/lexicon/states.js';
import { fold } from '../fold.js';

/** Whether a folded name is one of the state's own, rather than of a place in it. */
export function isStateName(folded: string, code: string): boolean {
  const state = stateByCode(code);
  return state !== undefined && [state.name, ...state.aliases].some((name) => fold(name) === folded);
}
