import type { Token } from '../document.js';
import { type Cutting, POSSESSIVE_PRONOUNS } from './cutting.js';

/** Cuts a noun with the words before it that belong to it; gives the token after it. */
export function nounPhrase(cut: Cutting, at: number): number {
  let i = at;
  let head = -1;
  while (i < cut.tokens.length) {
    const mention = cut.mentionAt.get(i);
    if (mention) {
      if (head >= 0 && !continuesNoun(cut, i)) break;
      head = mention.head;
      i = mention.last + 1;
    } else if (cut.dateAt.has(i) && i > at) {
      const date = cut.dateAt.get(i);
      if (!date || !cut.dateIsModifier(date)) break;
      i = date.last + 1;
      continue;
    } else {
      const token = cut.tokens[i];
      if (!token || !belongsToNoun(cut, token, i, at, head)) break;
      if (
        token.tag === 'NOUN' ||
        token.tag === 'PROPN' ||
        token.tag === 'NUM' ||
        token.tag === 'SYM' ||
        token.tag === 'X'
      )
        head = i;
      i += 1;
    }
    // a person's or body's name ends the phrase unless a possessive follows
    const after = cut.tokens[i];
    if (after && /^(?:'s|’s|'|’)$/.test(after.text) && after.tag === 'PART') {
      i += 1;
      const next = cut.tagAt(i);
      if (!['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV'].includes(next)) break;
      if (next === 'VERB' && !cut.isPrenominal(i)) break;
    }
  }
  if (i === at) return cut.push('other', at, at);
  const last = i - 1;
  if (head < 0) head = last;
  return cut.push('noun', at, last, { head });
}

/** A mention goes on with the phrase only as "U.S. President" or "the Moscow talks" do. */
function continuesNoun(cut: Cutting, at: number): boolean {
  const before = cut.tokens[at - 1];
  return (
    before !== undefined &&
    (before.tag === 'ADJ' ||
      before.text === "'s" ||
      before.text === '’s' ||
      before.tag === 'NOUN' ||
      before.tag === 'DET')
  );
}

function belongsToNoun(cut: Cutting, token: Token, at: number, first: number, head: number): boolean {
  const lower = token.lower;
  if (token.tag === 'DET') return at === first || (lower !== 'the' && lower !== 'a' && head < 0);
  if (POSSESSIVE_PRONOUNS.has(lower)) return at === first;
  if (token.tag === 'ADJ' || token.tag === 'NUM') return true;
  if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'SYM') return true;
  if (token.tag === 'X') return head >= 0;
  if (token.tag === 'ADV')
    return at === first
      ? cut.tagAt(at + 1) === 'ADJ'
      : ['ADJ', 'NUM'].includes(cut.tagAt(at + 1)) && head < 0;
  if (token.tag === 'VERB') return cut.isPrenominal(at);
  return token.tag === 'PUNCT' && /^["“”'‘’]$/.test(token.text) && head < 0 && at > first;
}
