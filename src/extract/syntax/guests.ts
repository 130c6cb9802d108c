import type { Mention, Token } from '../document.js';
import { BEFORE_GUESTS } from '../lexicon/guests.js';

/**
 * The words "visiting" that only describe a guest: "held talks with visiting President X", "between A and visiting
 * President X". The parser, which takes them for verbs of which the guest is the object, had better not see them. None stands among the first `opening` tokens, which it does not read.
 */
export function guestWords(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  opening: number,
): ReadonlyMap<Token, Mention> {
  const found = new Map<Token, Mention>();
  for (const guest of mentions) {
    const word = tokens[guest.first - 1];
    if (word?.text !== 'visiting' || !guest.entities.every(({ kind }) => kind === 'PERSON')) continue;
    const before = tokens[guest.first - 2];
    if (!before || word.index < opening) continue;
    const beside =
      before.lower === 'and' &&
      mentions.some(
        ({ last, entities }) => last === before.index - 1 && entities.some(({ kind }) => kind === 'PERSON'),
      );
    if (beside || BEFORE_GUESTS.has(before.lower)) found.set(word, guest);
  }
  return found;
}

/** Ties such words to the guests whom they describe. */
export function tieGuestWords(words: ReadonlyMap<Token, Mention>): void {
  for (const [word, { head }] of words)
    Object.assign(word, { tag: 'ADJ', form: 'JJ', lemma: 'visiting', head, relation: 'amod' });
}
