import type { Token } from '../document.js';
import { childOf } from './content-clauses.js';

/**
 * "Urged the mayor to resign and spoke with the governor": a finite verb is never coordinated with an infinitive, so it
 * goes with the finite verb above that, whose subject it shares.
 */
export function settleSharedSubjects(tokens: readonly Token[]): void {
  for (const verb of tokens) {
    if (verb.relation !== 'conj' || !/^VB[DZ]$/.test(verb.form)) continue;
    if (childOf(tokens, verb, /^(?:[nc]subj|expl|aux|cop|mark)/)) continue;
    const above = finiteOver(tokens, tokens[verb.head]);
    if (above && above.index < verb.index) verb.head = above.index;
  }
}

/** The finite verb over an infinitive without a subject or an auxiliary of its own. */
function finiteOver(tokens: readonly Token[], from: Token | undefined): Token | null {
  let at = from;
  while (at?.form === 'VB' && !childOf(tokens, at, /^(?:[nc]subj|aux)/)) {
    const above = tokens[at.head];
    // "a promise to leave and called": the verb over the noun
    at = above?.tag === 'NOUN' ? tokens[above.head] : above;
    if (at && isFinite(tokens, at)) return at;
  }
  return null;
}

const isFinite = (tokens: readonly Token[], verb: Token): boolean =>
  verb.tag === 'VERB' && (/^VB[DZ]$/.test(verb.form) || childOf(tokens, verb, /^aux/) !== undefined);
