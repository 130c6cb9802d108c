import type { Mention, Token } from '../document.js';

/**
 * Lays down how a person's name with a title before it hangs together, which the parser is unsure of where names are
 * new to it: the first word of the name carries the mention, the rest of the name is flat under it, and so is the
 * title as nmod ("Foreign Minister [Ana Reyes]"), as the treebanks have it.
 */
export function settleNames(tokens: Token[], mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    const first = beginOfName(tokens, mention);
    if (first !== null) settle(tokens, mention, first);
  }
}

/** The token where the name of a person begins with which a mention ends; null where it ends otherwise. */
function beginOfName(tokens: readonly Token[], { form, entities, first, last }: Mention): number | null {
  const [person] = entities;
  if (form !== 'name' || entities.length !== 1 || person?.kind !== 'PERSON' || !person.named) return null;
  const name = person.name.toLowerCase().split(' ');
  for (let at = first; at <= last; at += 1) {
    const words = tokens.slice(at, last + 1).map(({ lower }) => lower);
    if (words.every((word, index) => word === name[name.length - words.length + index])) return at;
  }
  return null;
}

function settle(tokens: readonly Token[], { first, last }: Mention, name: number): void {
  const carrier = tokens[name];
  if (!carrier) return;
  const within = (at: number, from: number): boolean => at >= from && at <= last;
  const take = (token: Token): void => {
    carrier.head = token.head;
    carrier.relation = token.relation;
  };
  // the name's first word takes the place of the one that the parser had put on top of the name
  let top = carrier;
  for (let at = carrier.head; within(at, first); at = tokens[at]?.head ?? -1)
    if (at > name) top = tokens[at] ?? top;
  take(top);
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (!token || at === name) continue;
    if (at > name) {
      token.head = name;
      token.relation = 'flat';
    } else if (within(token.head, name)) {
      token.head = name;
      if (at === name - 1 && token.relation === 'compound') token.relation = 'nmod';
    }
  }
  for (const token of tokens)
    if (!within(token.index, first) && within(token.head, name + 1)) token.head = name;
  // and that of the title, unless a comma parts them: then they are in apposition
  const title = tokens[carrier.head];
  if (!title || !within(title.index, first) || tokens[name - 1]?.tag === 'PUNCT') return;
  let above = title;
  while (within(above.head, first)) above = tokens[above.head] ?? above;
  take(above);
  above.head = name;
  above.relation = 'nmod';
  for (const token of tokens)
    if (token.head === above.index && !within(token.index, first)) token.head = name;
}
