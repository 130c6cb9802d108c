import type { Sentence, Token } from '../document.js';
import type { Organisation } from '../lexicon/organisations.js';
import { fold } from '../../fold.js';
import type { EntityRegistry } from './entities.js';
import { lookUp } from './gazetteer.js';
import { localBearers } from './local-names.js';

/**
 * An acronym belongs to whom the article gives it: in "the Kivu People's Movement (KPM)" it is no other's, whatever
 * the tables say.
 */
export function readIntroduced(sentences: readonly Sentence[], text: string, registry: EntityRegistry): void {
  for (const { tokens } of sentences)
    for (const opening of tokens) {
      if (opening.text !== '(') continue;
      const acronym = tokens[opening.index + 1];
      if (
        !acronym ||
        tokens[opening.index + 2]?.text !== ')' ||
        !/^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(acronym.text)
      )
        continue;
      const others = bearersOf(tokens, acronym);
      const first = spelledFrom(tokens, opening.index, acronym.text);
      if (first === null) continue;
      const name = text.slice(tokens[first]?.start, tokens[opening.index - 1]?.end);
      if (others.length === 0) registry.introduce(acronym.text, name, tokens[first], opening.index - 1);
      if (others.some((other) => isSame(other, name))) continue;
      for (const other of others) registry.displace(other, name);
    }
}

function bearersOf(tokens: readonly Token[], acronym: Token): readonly Organisation[] {
  const entry = lookUp(tokens, acronym.index)?.entry;
  return entry?.kind === 'organisation' ? [entry.organisation] : localBearers(acronym.text);
}

const SMALL = /^(?:of|for|the|and|on|in|to|de|del|la|du|des|da|do|al|el|y|&|'s|’s|-)$/;

/** The first of the words before a bracket whose initials spell the acronym in it; null where they do not. */
function spelledFrom(tokens: readonly Token[], bracket: number, acronym: string): number | null {
  const letters = fold(acronym).replace(/[^\p{L}]/gu, '');
  let left = letters.length;
  for (let at = bracket - 1; at >= 0 && left > 0; at -= 1) {
    const token = tokens[at];
    if (!token) return null;
    if (SMALL.test(token.lower) && !fold(token.text).startsWith(letters.charAt(left - 1))) continue;
    if (!SMALL.test(token.lower) && !/^\p{Lu}/u.test(token.text)) return null;
    const initials = fold(token.text.replaceAll('-', ' '))
      .split(' ')
      .map((part) => part.charAt(0))
      .join('');
    if (!letters.slice(0, left).endsWith(initials)) return null;
    left -= initials.length;
    if (left === 0) return at;
  }
  return null;
}

/** Whether a name is another wording of that of an organisation: half of its words or more are the same. */
function isSame(organisation: Organisation, name: string): boolean {
  const words = wordsOf(name);
  return [organisation.name, ...organisation.aliases].some((known) => {
    const theirs = wordsOf(known);
    return [...words].filter((word) => theirs.has(word)).length * 2 >= words.size;
  });
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    fold(name)
      .replaceAll('isation', 'ization')
      .split(' ')
      .filter((word) => word.length > 3),
  );
