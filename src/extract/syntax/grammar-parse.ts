import type { Mention, Tag, Token } from '../document.js';
import { lemmaOf } from './words/lemma.js';
import { type Analysis, decode } from './network/decode.js';
import { shippedModel } from './network/model.js';
import { LONGEST } from './network/network.js';
import { settleAsides } from './asides.js';
import { settleNames } from './names.js';

/** The longest sentence, in tokens, that the trained parser reads. */
export const LONGEST_READ = LONGEST;

/**
 * Reads a sentence with the trained tagger and parser, without its first `opening` tokens; each mention of several
 * tokens is kept together.
 */
export function parseByGrammar(tokens: Token[], mentions: readonly Mention[], opening: number): void {
  const from = opening < tokens.length ? opening : 0;
  const model = shippedModel();
  const units = mentions
    .filter(({ first, last }) => last > first && first >= from)
    .map(({ first, last }) => ({ first: first - from, last: last - from }));
  const words = tokens.slice(from).map(({ text }) => text);
  const analysis = decode(model.network.read(words), model, units);
  const root = from + analysis.heads.indexOf(-1);
  tokens.forEach((token, at) => {
    if (at < from) {
      token.head = root;
      token.relation = token.tag === 'PUNCT' ? 'punct' : 'dep';
    } else settleToken(token, analysis, at - from, from);
  });
  for (const mention of mentions) mention.head = headOf(tokens, mention);
  settleNames(tokens, mentions);
  settleObjects(tokens, mentions);
  settleAsides(tokens, mentions);
  settleRelatives(tokens, mentions);
  for (const mention of mentions) mention.head = headOf(tokens, mention);
}

/** Gives a token what was found for the word at a place; `from` tokens stand before the first word. */
function settleToken(token: Token, analysis: Analysis, at: number, from: number): void {
  const { tags, relations } = shippedModel();
  const [tag = 'X', form = tag] = (tags[analysis.tags[at] ?? -1] ?? 'X').split(' ');
  if (tag !== token.tag) token.lemma = lemmaOf(token.text, tag as Tag);
  token.tag = tag as Tag;
  token.form = form;
  const head = analysis.heads[at] ?? -1;
  token.head = head < 0 ? -1 : head + from;
  token.relation = relations[analysis.relations[at] ?? -1] ?? 'dep';
}

/** A bare noun phrase after a verb may tell a time ("last week"), but an actor's name is an object: "is to meet Togo". */
function settleObjects(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (const { head } of mentions) {
    const token = tokens[head];
    const verb = tokens[token?.head ?? -1];
    if (token?.relation !== 'obl:unmarked' || verb?.tag !== 'VERB' || verb.index > head) continue;
    if (!tokens.some((other) => other.head === verb.index && other.relation === 'obj'))
      token.relation = 'obj';
  }
}

/** "The extradition of Bashar al-Assad, who fled": "who" is the person named right before it, not the noun above. */
function settleRelatives(tokens: readonly Token[], mentions: readonly Mention[]): void {
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

/** The token of a mention that is tied to words outside of it. */
function headOf(tokens: readonly Token[], { first, last, head }: Mention): number {
  for (let at = first; at <= last; at += 1) {
    const above = tokens[at]?.head ?? -1;
    if (above < first || above > last) return at;
  }
  return head;
}
