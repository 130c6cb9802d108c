import type { Mention, Token } from '../document.js';

/**
 * Ties prepositional phrases anew where the parse hangs them as English never does: what a preposition stands before is
 * no apposition ("talks with Anna Berg, the energy minister, are off"), and no name is "between" others ("mediated in
 * Turku between A and B"), and what several do at their meeting is done there.
 */
export function settleAttachments(tokens: Token[], mentions: readonly Mention[]): void {
  settleFor(tokens, mentions);
  settleRelativeSubjects(tokens);
  settleBetween(tokens);
  settleBeforeVerb(tokens);
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

/**
 * "Between a team of A, led by B, and a team of C": what is "between" has two sides, so what an "and" behind the aside
 * joins is the other one, and nobody who leads the first.
 */
function settleBetween(tokens: readonly Token[]): void {
  for (const { lower, head } of tokens) {
    const side = lower === 'between' ? tokens[head] : undefined;
    if (!side || tokens.some((token) => token.head === side.index && token.relation === 'conj')) continue;
    const aside = tokens.find((token) => token.head === side.index && token.relation.startsWith('acl'));
    if (!aside) continue;
    const other = tokens.find(
      (token) =>
        token.relation === 'conj' &&
        tokens[token.head]?.head === aside.index &&
        tokens.some((word) => word.head === token.index && word.relation === 'cc') &&
        tokens.some((mark) => mark.head === token.index && mark.text === ',' && mark.index < token.index),
    );
    if (other) other.head = side.index;
  }
}

/**
 * "The league (ABC) and the armed group Red Column will hold talks": what an "and" joins before a verb belongs to its
 * subject, and not to the object behind it.
 */
function settleBeforeVerb(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const object = tokens[token.head];
    const verb = tokens[object?.head ?? -1];
    if (object?.relation !== 'obj' || verb?.tag !== 'VERB') continue;
    if (token.index > verb.index || object.index < verb.index || !/^(?:NOUN|PROPN)$/.test(token.tag))
      continue;
    const word = tokens.find(({ head, relation }) => head === token.index && relation === 'cc');
    const subject = tokens.find(({ head, relation }) => head === verb.index && relation === 'nsubj');
    if (!word || !subject || subject.index > word.index || word.index > token.index) continue;
    token.head = subject.index;
    token.relation = 'conj';
  }
}

/**
 * "The talks that Anna Berg and Rui Silva were to hold": a name right behind the pronoun for what is held is who holds it,
 * and no apposition to the talks.
 */
function settleRelativeSubjects(tokens: readonly Token[]): void {
  for (const name of tokens) {
    const noun = tokens[name.head];
    const pronoun = name.relation === 'appos' ? openingPronoun(tokens, name) : undefined;
    const verb = tokens[pronoun?.head ?? -1];
    if (!noun || verb?.head !== noun.index || verb.index < name.index) continue;
    const hasSubject = tokens.some(
      (other) => other !== pronoun && other.head === verb.index && other.relation.startsWith('nsubj'),
    );
    if (hasSubject || !pronoun) continue;
    pronoun.relation = 'obj';
    name.head = verb.index;
    name.relation = 'nsubj';
  }
}

/** "That" or "which" right before a phrase. */
function openingPronoun(tokens: readonly Token[], { index: head }: Token): Token | undefined {
  const first = tokens.find(({ index, head: above }) => index === head || (index < head && above === head));
  const before = tokens[(first?.index ?? head) - 1];
  return /^(?:that|which)$/.test(before?.lower ?? '') ? before : undefined;
}
