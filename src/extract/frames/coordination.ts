import type { Sentence } from '../document.js';
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
    if (joined && child.tag !== 'VERB' && child.tag !== 'AUX')
      heads.push(...spread(sentence, child.index, first));
  }
  if (head !== first) return heads;
  const listed = listedAfter(sentence, head);
  const longer = listed.length >= heads.length && heads.every((at) => at === head || listed.includes(at));
  return longer ? [head, ...listed] : heads;
}
