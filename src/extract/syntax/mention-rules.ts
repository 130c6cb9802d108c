import type { Mention, Token } from '../document.js';
import { lemmaOf } from './words/lemma.js';

/** A bare noun phrase after a verb may tell a time ("last week"), but an actor's name is an object: "is to meet Togo". */
export function settleObjects(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (const { head } of mentions) {
    const token = tokens[head];
    const verb = tokens[token?.head ?? -1];
    if (token?.relation !== 'obl:unmarked' || verb?.tag !== 'VERB' || verb.index > head) continue;
    if (!tokens.some((other) => other.head === verb.index && other.relation === 'obj'))
      token.relation = 'obj';
  }
}

/** "The extradition of Bashar al-Assad, who fled": "who" is the person named right before it, not the noun above. */
export function settleRelatives(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (const who of tokens) {
    const verb = tokens[who.head];
    if (!/^who(?:m)?$/.test(who.lower) || verb?.relation !== 'acl:relcl') continue;
    const before = tokens[who.index - 1]?.text === ',' ? who.index - 2 : who.index - 1;
    const person = mentions.find(({ last, entities }) => last === before && entities[0]?.kind === 'PERSON');
    if (!person || (verb.head >= person.first && verb.head <= person.last)) continue;
    let above = person.head;
    while (above >= 0 && above !== verb.index) above = tokens[above]?.head ?? -1;
    if (above < 0) verb.head = person.head;
  }
}

/**
 * "Norway eased restrictions": where a sentence opens with an actor's bare name and the parse has no verb for it, a
 * past form right behind the name is that verb, not an adjective of the noun that follows.
 */
export function settleOpening(tokens: readonly Token[], mentions: readonly Mention[], from: number): void {
  const actor = mentions.find(({ first, entities }) => first === from && entities.length > 0);
  if (!actor) return;
  const name = tokens[actor.head];
  const apposed = tokens[actor.last + 1]?.text === ',' && hasComma(tokens, actor);
  const verb = tokens[actor.last + (apposed ? 2 : 1)];
  const noun = tokens[verb?.head ?? -1];
  if (!name || !verb || noun?.tag !== 'NOUN' || verb.relation !== 'amod' || !verb.lower.endsWith('ed'))
    return;
  // "the minister of Chad, A, mediated talks": the noun for one more word on the name
  const further =
    apposed && name.head === -1 && noun.head === name.index && /^(?:appos|conj)$/.test(noun.relation);
  if (!further && (noun.head !== -1 || name.head !== noun.index)) return;
  if (!further && (verb.tag !== 'VERB' || !/^(?:compound|nsubj)$/.test(name.relation))) return;
  if (tokens.some((other) => other !== name && isClosing(other, noun))) return;
  for (const other of tokens)
    if (other.head === noun.index && other.relation === 'punct') other.head = verb.index;
  Object.assign(verb, { head: -1, relation: 'root', form: 'VBD', tag: 'VERB' });
  verb.lemma = lemmaOf(verb.text, 'VERB');
  Object.assign(name, { head: verb.index, relation: 'nsubj' });
  Object.assign(noun, { head: verb.index, relation: 'obj' });
}

/** Whether a mention is of an office and a name with a comma in between, which another has to end. */
const hasComma = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  tokens.slice(first, last).some(({ text }) => text === ',');

/** Whether a word makes of a noun more than an object: a predicate, or one phrase with what stands before it. */
const isClosing = (token: Token, noun: Token): boolean =>
  token.head === noun.index && /^(?:cc|cop|det|nmod:poss|nsubj|case)/.test(token.relation);

/** The token of a mention that is tied to words outside of it. */
export function headOf(tokens: readonly Token[], { first, last, head }: Mention): number {
  for (let at = first; at <= last; at += 1) {
    if (tokens[at]?.tag === 'PUNCT') continue;
    const above = tokens[at]?.head ?? -1;
    if (above < first || above > last) return at;
  }
  return head;
}
