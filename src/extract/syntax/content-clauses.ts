import type { Token } from '../document.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';

/**
 * "Its demand that Togo open the ferry was dropped", "…still stands": it is the demand that was dropped or stands, where
 * the parser makes the last verb a part of the clause and is left with a noun that does nothing.
 */
export function settleContentClauses(tokens: readonly Token[]): void {
  for (const noun of tokens) {
    const that = tokens[noun.index + 1];
    if (noun.tag !== 'NOUN' || that?.lower !== 'that' || !STANCE_NOUN_KINDS[noun.lemma]) continue;
    const clause = tokens.find(({ head, relation }) => head === noun.index && relation.startsWith('acl'));
    const verb = clause && clause.lower === clause.lemma ? lastVerbIn(tokens, clause) : undefined;
    if (!clause || !verb) continue;
    const subject = childOf(tokens, verb, /^nsubj/);
    const object = childOf(tokens, clause, /^obj$/);
    if (subject ? object || subject.index < clause.index || subject.index > verb.index : !object) continue;
    attach(tokens, noun, verb);
    noun.head = verb.index;
    noun.relation = childOf(tokens, verb, /^aux:pass/) ? 'nsubj:pass' : 'nsubj';
    if (!subject) continue;
    subject.head = clause.index;
    subject.relation = 'obj';
  }
}

/** The finite verb without a conjunction that was made a part of a clause before it. */
const lastVerbIn = (tokens: readonly Token[], clause: Token): Token | undefined =>
  tokens.find(
    (token) =>
      token.head === clause.index &&
      token.index > clause.index &&
      /^(?:ccomp|conj|parataxis|advcl)$/.test(token.relation) &&
      (/^VB[DZ]$/.test(token.form) || childOf(tokens, token, /^aux/)) &&
      !childOf(tokens, token, /^(?:mark|cc)$/),
  );

/** Gives a verb the place of the noun; whoever says so behind a comma is no part of it ("…stands, the ministry said"). */
export function attach(tokens: readonly Token[], noun: Token, verb: Token): void {
  verb.head = noun.head;
  verb.relation = noun.relation.startsWith('nsubj') ? 'ccomp' : noun.relation;
  const speaker = childOf(tokens, verb, /^(?:obj|vocative)$/);
  if (verb.relation !== 'ccomp' || !speaker || noun.head < speaker.index) return;
  if (!tokens.slice(verb.index, speaker.index).some(({ text }) => text === ',')) return;
  speaker.head = noun.head;
  speaker.relation = 'nsubj';
}

/** The first token that hangs on another by a relation. */
export const childOf = (tokens: readonly Token[], head: Token, relation: RegExp): Token | undefined =>
  tokens.find((token) => token.head === head.index && relation.test(token.relation));
