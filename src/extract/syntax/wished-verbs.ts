import type { Mention, Token } from '../document.js';
import { lemmaOf } from './words/lemma.js';

/**
 * "Its request that the Asian Development Bank finance the link": behind "that", a noun that has an object and stands
 * right behind an actor is what the actor is to do, where the parser makes the actor a part of its name.
 */
export function settleWishedVerbs(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (const { first, last, head } of mentions) {
    const verb = tokens[last + 1];
    const actor = tokens[head];
    if (verb?.tag !== 'NOUN' || verb.form !== 'NN' || actor?.head !== verb.index) continue;
    const opening = tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1];
    if (opening?.lower !== 'that' || !/^(?:compound|nmod)/.test(actor.relation)) continue;
    if (!tokens.some((token) => token.head === verb.index && isObject(tokens, token, verb))) continue;
    for (const token of tokens)
      if (token.head === verb.index && token.index < actor.index && token !== opening) token.head = head;
    actor.relation = 'nsubj';
    opening.head = verb.index;
    opening.relation = 'mark';
    opening.tag = 'SCONJ';
    verb.tag = 'VERB';
    verb.form = 'VB';
    verb.lemma = lemmaOf(verb.text, 'VERB');
    if (/^(?:obj|nmod|appos|dep|obl)$/.test(verb.relation))
      verb.relation = tokens[verb.head]?.tag === 'NOUN' ? 'acl' : 'ccomp';
  }
}

/** An object, or what stands right behind a verb with an article. */
const isObject = (tokens: readonly Token[], token: Token, verb: Token): boolean =>
  token.index > verb.index &&
  token.relation === 'obj' &&
  /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(tokens[verb.index + 1]?.tag ?? '');
