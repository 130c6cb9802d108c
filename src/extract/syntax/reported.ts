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

/** "Demands that Togo close the port": a clause that "that" opens is not without a subject of its own. */
export function settleThatClauses(tokens: readonly Token[]): void {
  for (const token of tokens)
    if (token.relation === 'xcomp' && hasDependent(tokens, token, /^nsubj/))
      if (
        tokens.some(
          ({ head, relation, lower }) => head === token.index && relation === 'mark' && lower === 'that',
        )
      )
        token.relation = 'ccomp';
}

/**
 * "Before all else, he demanded, Togo must pay": what is said around a verb of saying between commas hangs on it, as it
 * would if the verb stood first.
 */
export function settleInserted(tokens: readonly Token[]): void {
  for (const verb of tokens) {
    const said = tokens[verb.head];
    if (verb.relation !== 'parataxis' || !said || said.index < verb.index || said.tag !== 'VERB') continue;
    if (!/^(?:demand|insist|request|urge|propose)$/.test(verb.lemma) || !isFinite(verb)) continue;
    const subject = tokens.find(({ head, relation }) => head === verb.index && relation === 'nsubj');
    if (!subject || tokens[verb.index + 1]?.text !== ',' || tokens[subject.index - 1]?.text !== ',') continue;
    verb.head = said.head;
    verb.relation = said.relation;
    said.head = verb.index;
    said.relation = 'ccomp';
  }
}

const isFinite = ({ form }: Token): boolean => /^VB[DZP]$/.test(form);

const hasDependent = (tokens: readonly Token[], head: Token, relation: RegExp): boolean =>
  tokens.some((token) => token.head === head.index && relation.test(token.relation));
