import type { Token } from '../document.js';
import { attach, childOf } from './content-clauses.js';

const RELATIVE_WORD = /^(?:who|which|that|whom|whose|where|when)$/;

/**
 * "A meeting that was planned for May has been postponed": the noun was postponed, where the parser makes the last verb
 * a second clause about it. A clause about a noun has a word that points back to it, or a subject of its own.
 */
export function settleMainVerbs(tokens: readonly Token[]): void {
  for (const verb of tokens) {
    if (!verb.relation.startsWith('acl')) continue;
    const noun = topOf(tokens, verb.head);
    const finite = /^VB[DZ]$/.test(verb.form) || childOf(tokens, verb, /^aux/) !== undefined;
    if (!noun || !finite || noun.index > verb.index || isBound(tokens, verb)) continue;
    const isFirst = ({ head, relation, index }: Token): boolean =>
      relation.startsWith('acl') && index > head && index < verb.index && topOf(tokens, head) === noun;
    if (!tokens.some(isFirst)) continue;
    attach(tokens, noun, verb);
    noun.head = verb.index;
    noun.relation = childOf(tokens, verb, /^aux:pass/) ? 'nsubj:pass' : 'nsubj';
  }
}

/** "Meeting" of "a meeting between the ministers of Chad and Togo", from any of its nouns. */
function topOf(tokens: readonly Token[], from: number): Token | undefined {
  let noun = tokens[from];
  while (noun && /^(?:nmod|conj|appos|flat)\b/.test(noun.relation) && noun.head < noun.index)
    noun = tokens[noun.head];
  return noun && /^(?:NOUN|PROPN)$/.test(noun.tag) ? noun : undefined;
}

const isBound = (tokens: readonly Token[], verb: Token): boolean =>
  tokens.some(
    ({ head, index, relation, lower }) =>
      head === verb.index &&
      index < verb.index &&
      (/^(?:[nc]subj|mark|cc)/.test(relation) || RELATIVE_WORD.test(lower)),
  );
