import type { Sentence, Token } from '../document.js';
import { childrenOf } from '../syntax/dependents.js';
import { listedAfter } from './by-place.js';

/** A head and what is coordinated with it, also where the parse takes the last of a list for an adjunct ("A, B, and C"). */
export function spread(sentence: Sentence, head: number, first = head): number[] {
  const heads = [head];
  for (const child of childrenOf(sentence, head)) {
    const joined =
      child.relation === 'conj' ||
      (/^(?:nmod|appos|dep|list)$/.test(child.relation) &&
        childrenOf(sentence, child.index).some(({ relation }) => relation === 'cc'));
    if (joined && child.tag !== 'VERB' && child.tag !== 'AUX' && !opensClause(sentence, head, child))
      heads.push(...spread(sentence, child.index, first));
  }
  if (head !== first) return heads;
  const listed = listedAfter(sentence, head);
  const longer = listed.length >= heads.length && heads.every((at) => at === head || listed.includes(at));
  return longer ? [head, ...listed] : heads;
}

/** "Met A on Monday and B said": right before a finite verb without a subject that hangs further left, it is the subject. */
function opensClause({ tokens, mentions }: Sentence, head: number, { index }: Token): boolean {
  const last = mentions.find((mention) => mention.first <= index && index <= mention.last)?.last ?? index;
  const verb = tokens[last + 1];
  return (
    verb?.tag === 'VERB' &&
    /^VB[DZP]$/.test(verb.form) &&
    /^(?:conj|parataxis)$/.test(verb.relation) &&
    verb.head < head &&
    !tokens.some((token) => token.head === verb.index && token.relation.startsWith('nsubj'))
  );
}
