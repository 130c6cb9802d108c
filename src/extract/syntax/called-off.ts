import type { Token } from '../document.js';

/**
 * Gives "is off" the subject that a clause stands between: of "the talks that they were to hold in Lima on Monday are off,
 * she said" the parse makes a part of the clause about the talks, which leaves these with nothing said of them.
 */
export function settleCalledOff(tokens: readonly Token[]): void {
  for (const off of tokens) {
    const be = tokens[off.index - 1];
    if (off.lower !== 'off' || be?.lemma !== 'be' || be.head !== off.index) continue;
    if (tokens.some(({ head, relation }) => head === off.index && relation.startsWith('nsubj'))) continue;
    const clause = tokens[off.head];
    if (clause?.relation !== 'acl:relcl' || off.relation !== 'advcl') continue;
    const noun = tokens[clause.head];
    if (!noun || noun.index > clause.index || isSettled(tokens, noun)) continue;
    off.head = noun.head;
    off.relation = 'ccomp';
    noun.head = off.index;
    noun.relation = 'nsubj';
  }
}

/** Whether a noun is the subject of something already, or stands behind a preposition, or is what the sentence hangs on. */
const isSettled = (tokens: readonly Token[], noun: Token): boolean =>
  noun.head === -1 ||
  noun.relation.startsWith('nsubj') ||
  tokens.some(({ head, relation }) => head === noun.index && relation === 'case');
