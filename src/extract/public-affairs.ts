import { MONTHS } from './date-patterns.js';
import type { Entity, Sentence } from './document.js';
import { singular } from './syntax/lemmas.js';

/** Titles whose holders act for a state. */
const OF_STATE =
  /(?:minister|secretary|president|premier|chancellor|ambassador|envoy|negotiator|king|queen|emir|sultan|government)s?$/i;

/** A headline of those who act for states: "Ministers on the phone". */
const OF_MINISTERS = /\b(?:minister|president|premier|chancellor|envoy|ambassador)s?\b/i;

/**
 * Whether an article is about what states have with each other: it names two of them, or one beside an office or body
 * of a state. A later story of an affair ("Adeyemi and Kone met in Lomé in May") need not say again who holds which
 * office, and in such an article those who met are no private persons. Nor are they where it names two people by their
 * surnames and never otherwise, as whom readers do not know has to be introduced, and says where or speaks of a state.
 */
export function isOfPublicAffairs(sentences: readonly Sentence[], title: string): boolean {
  const states = new Set<string>();
  const known = new Set<Entity>();
  let acting = OF_MINISTERS.test(title);
  for (const { mentions } of sentences)
    for (const found of mentions) {
      acting ||= actsForState(found.title, found.entities);
      for (const entity of found.entities) {
        if (entity.country !== null) states.add(entity.country);
        if (isKnownBySurname(entity)) known.add(entity);
      }
    }
  // the life of a singer leads through many countries, and whom he met there is nobody's affair
  if (!acting && countOf(sentences, WORDS_OF_ARTS) > 1) return false;
  return (
    states.size > 1 ||
    (acting && states.size > 0) ||
    countOf(sentences, WORDS_OF_STATE) > 1 ||
    (known.size > 1 &&
      (states.size > 0 || countOf(sentences, WORDS_OF_STATE) > 0 || sentences.some(namesTown)))
  );
}

const isKnownBySurname = ({ kind, named, name }: Entity): boolean =>
  kind === 'PERSON' && named && !name.includes(' ');

/** Whether a sentence says in which town something was. */
const namesTown = ({ tokens, mentions }: Sentence): boolean =>
  tokens.some(
    ({ text, index }) =>
      tokens[index - 1]?.lower === 'in' &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      !MONTHS.some((month) => text.toLowerCase().startsWith(month)) &&
      !mentions.some(
        ({ first, entities }) => first === index && entities.some(({ kind }) => kind !== 'STATE'),
      ),
  );

/** Whether somebody is named by an office or as a body of a state. */
export const actsForState = (title: string | null, entities: readonly Entity[]): boolean =>
  (title !== null && OF_STATE.test(title)) || entities.some(isOfState);

const isOfState = ({ kind, capacity }: Entity): boolean =>
  kind === 'GOVERNMENT_BODY' || (capacity !== null && OF_STATE.test(capacity));

const WORDS_OF_STATE: ReadonlySet<string> = new Set(
  'minister ministry government embassy ambassador diplomat summit communiqué delegation treaty presidency spokeswoman spokesman army'.split(
    ' ',
  ),
);

const WORDS_OF_ARTS: ReadonlySet<string> = new Set(
  'singer songwriter guitarist drummer musician band album song actor actress film movie comedian novelist novel'.split(
    ' ',
  ),
);

/** How many different words of a kind an article has. */
const countOf = (sentences: readonly Sentence[], words: ReadonlySet<string>): number =>
  new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.map(({ lower }) => singular(lower)).filter((word) => words.has(word)),
    ),
  ).size;
