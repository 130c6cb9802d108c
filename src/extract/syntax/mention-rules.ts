import type { Mention, Token } from '../document.js';

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

/** The token of a mention that is tied to words outside of it. */
export function headOf(tokens: readonly Token[], { first, last, head }: Mention): number {
  for (let at = first; at <= last; at += 1) {
    if (tokens[at]?.tag === 'PUNCT') continue;
    const above = tokens[at]?.head ?? -1;
    if (above < first || above > last) return at;
  }
  return head;
}
