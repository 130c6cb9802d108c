import type { Mention, Token } from '../document.js';

/**
 * Ties prepositional phrases anew where the parse hangs them as English never does: what a preposition stands before is
 * no apposition ("talks with Anna Berg, the energy minister, are off"), and no name is "between" others ("mediated in
 * Turku between A and B"), and what several do at their meeting is done there.
 */
export function settleAttachments(tokens: Token[], mentions: readonly Mention[]): void {
  settleFor(tokens, mentions);
  for (const token of tokens) {
    const head = tokens[token.head];
    if (!head) continue;
    const preposition = tokens.find(
      ({ head: above, relation, index }) =>
        above === token.index && relation === 'case' && index < token.index,
    );
    if (!preposition || preposition.form === 'POS') continue;
    if (token.relation === 'appos') token.relation = head.tag === 'VERB' ? 'obl' : 'nmod';
    const named = head.tag === 'PROPN' && head.relation.startsWith('obl');
    const between = preposition.lower === 'between' && named;
    if (token.relation === 'nmod' && (between || isAtTheirs(tokens, preposition, token)))
      hangOnVerb(tokens, token, head);
  }
}

/** "Agreed on one tariff for all at their meeting": what was done there, and not what it was about. */
const isAtTheirs = (tokens: readonly Token[], { lower }: Token, { index, lemma }: Token): boolean =>
  /^(?:at|during)$/.test(lower) &&
  /^(?:meeting|talk|summit|session)s?$/.test(lemma) &&
  tokens.some(({ head, lower: word }) => head === index && word === 'their');

/** Ties a phrase to the verb over its head, if there is one. */
function hangOnVerb(tokens: readonly Token[], token: Token, head: Token): void {
  let above: Token | undefined = tokens[head.head];
  while (above && above.tag !== 'VERB') above = tokens[above.head];
  if (!above) return;
  token.head = above.index;
  token.relation = 'obl';
}

/** "It was no secret, for Togo had asked": a "for" behind a comma whose name has a finite verb of its own is "because". */
function settleFor(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (const { first, last, head } of mentions) {
    const [word, comma, next, name] = [tokens[first - 1], tokens[first - 2], tokens[last + 1], tokens[head]];
    if (word?.lower !== 'for' || comma?.text !== ',' || !next || !name) continue;
    if (next.tag !== 'AUX' && !/^VB[DZP]$/.test(next.form)) continue;
    const verb = next.tag === 'AUX' ? tokens[next.head] : next;
    if (!verb || verb.index < next.index) continue;
    for (const other of tokens)
      if (other.head === verb.index && other.relation.startsWith('nsubj') && other.index < word.index)
        other.relation = 'dep';
    name.head = verb.index;
    name.relation = 'nsubj';
    word.head = verb.index;
    word.relation = 'cc';
    word.tag = 'CCONJ';
  }
}
