import type { Token } from '../document.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';

/**
 * "Said in a statement that the talks had failed": what is reported hangs on the verb, where the parser takes it for a
 * relative clause of the noun in between. Without it the verb of saying would report nothing.
 */
export function settleReported(tokens: readonly Token[]): void {
  for (const that of tokens) {
    const noun = tokens[that.index - 1];
    const verb = tokens[noun?.head ?? -1];
    if (that.lower !== 'that' || noun?.relation !== 'obl' || !verb || verb.index > noun.index) continue;
    if (!REPORTING_VERBS.has(verb.lemma) || hasDependent(tokens, verb, /^ccomp$/)) continue;
    const clause = tokens.find(({ head, relation }) => head === noun.index && relation === 'acl:relcl');
    if (!clause || clause.index < that.index || that.head !== clause.index) continue;
    if (that.relation.startsWith('nsubj') || !hasDependent(tokens, clause, /^nsubj/)) continue;
    clause.head = verb.index;
    clause.relation = 'ccomp';
    that.relation = 'mark';
    that.tag = 'SCONJ';
  }
}

const hasDependent = (tokens: readonly Token[], head: Token, relation: RegExp): boolean =>
  tokens.some((token) => token.head === head.index && relation.test(token.relation));
