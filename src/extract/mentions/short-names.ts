import { GIVEN_NAME_STATES, NEVER_NAMES, ORGANISATION_WORDS } from '../lexicon/name-words.js';
import type { Entity, Sentence, Token } from '../document.js';
import { fold } from '../../fold.js';
import { perWord } from '../syntax/words/word.js';
import { mention } from './context.js';
import { type EntityRegistry, surnameKey } from './entities.js';
import type { LocalNames } from './local-names.js';

/**
 * A person known by surname alone is whoever the article names in full, if there is just one; a surname may be of two
 * words ("Zammit Borg").
 */
export function fullNamed(entity: Entity, registry: EntityRegistry): Entity {
  if (entity.kind !== 'PERSON' || !entity.named) return entity;
  const doubled = entity.name.includes(' ');
  const [only, another] = doubled
    ? registry.bearers(entity.name).filter(({ name }) => name.endsWith(` ${entity.name}`))
    : registry.bearers(entity.name);
  if (!only?.name.includes(' ') || another) return entity;
  if (entity.country && only.country && entity.country !== only.country) return entity;
  // two names in a row may as well be somebody else's in full
  if (doubled && entity.capacity && only.capacity && entity.capacity !== only.capacity) return entity;
  if (doubled && entity.gender && only.gender && entity.gender !== only.gender) return entity;
  if (!only.capacity && entity.capacity) only.capacity = entity.capacity;
  if (!only.country && entity.country) only.country = entity.country;
  if (!only.gender && entity.gender) only.gender = entity.gender;
  return only;
}

/** Surnames and other names that stand alone, in the gaps between the mentions found already. */
export function readSurnames(sentence: Sentence, registry: EntityRegistry, local: LocalNames): void {
  const taken = new Set<number>();
  for (const found of sentence.mentions) for (let at = found.first; at <= found.last; at += 1) taken.add(at);
  for (const token of sentence.tokens) {
    if (!mayBeSurname(token) || taken.has(token.index)) continue;
    const bearers = registry.bearers(token.text);
    const candidates = bearers.length > 0 ? bearers : calledByGivenName(token, registry);
    if (candidates.length === 0) continue;
    const before = sentence.tokens[token.index - 1];
    const next = sentence.tokens[token.index + 1];
    const insideName = (neighbour: Token | undefined): boolean =>
      neighbour !== undefined &&
      !taken.has(neighbour.index) &&
      neighbour.tag === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(neighbour.text) &&
      // "on Thursday Lund said"
      !NEVER_NAMES.has(neighbour.lower) &&
      neighbour.index > 0;
    if (insideName(next) || insideName(before)) continue;
    const [entity] = candidates.length === 1 ? candidates : nearest(sentence, token.text, candidates);
    if (!entity) continue;
    sentence.mentions.push(mention(token.index, token.index, 'alias', [entity]));
    taken.add(token.index);
  }
  readShortened(sentence, registry, taken);
  local.read(sentence, taken);
  sentence.mentions.sort((a, b) => a.first - b.first);
}

/** "Anutin", of Anutin Charnvirakul: by the custom of some states people go by their given names. */
const calledByGivenName = ({ text, lower }: Token, registry: EntityRegistry): Entity[] =>
  NEVER_NAMES.has(lower)
    ? []
    : registry.named(text).filter(({ country }) => country !== null && GIVEN_NAME_STATES.has(country));

const SURNAME_TAGS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X', 'ADJ']);

/** Whether a word looks like a surname (1), and whether it is a capitalised word for an organisation (2): the sum. */
const shortForms = perWord(({ text, lower }) => {
  const surname = /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu})/u.test(text) && fold(text).length >= 2;
  const organisation = ORGANISATION_WORDS.has(lower) && /^\p{Lu}/u.test(text);
  return (surname ? 1 : 0) + (organisation ? 2 : 0);
});

const mayBeSurname = ({ word, tag, index }: Token): boolean =>
  (shortForms(word) & 1) !== 0 && (index === 0 || SURNAME_TAGS.has(tag));

/** "The Front", "the Commission": an organisation that the article has named in full. */
function readShortened(sentence: Sentence, registry: EntityRegistry, taken: Set<number>): void {
  for (const token of sentence.tokens) {
    if ((shortForms(token.word) & 2) === 0 || taken.has(token.index)) continue;
    if (sentence.tokens[token.index - 1]?.lower !== 'the') continue;
    const named = registry.endingIn(token.text);
    const [only] = named;
    if (!only || named.length !== 1) continue;
    sentence.mentions.push(mention(token.index - 1, token.index, 'alias', [only]));
    taken.add(token.index);
  }
}

/** Of several bearers of a surname, the one that the sentence itself has named; else none, rather than a guess. */
function nearest(sentence: Sentence, surname: string, candidates: readonly Entity[]): Entity[] {
  const named = sentence.mentions
    .flatMap((found) => found.entities)
    .filter((entity) => surnameKey(entity.name) === surnameKey(surname) && candidates.includes(entity));
  return named.slice(-1);
}
