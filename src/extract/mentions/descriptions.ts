import type { Entity, Mention, Sentence, Token } from '../document.js';
import {
  type ActingNoun,
  ACTING_NOUNS,
  NOTHING_TELLING,
  QUANTITIES,
  SAYS_LITTLE,
} from '../lexicon/acting-nouns.js';
import { GOVERNMENT_HEADS, SPOKEN_FOR } from '../lexicon/offices.js';
import { FIGHTING } from '../lexicon/fighting.js';
import { spread } from '../frames/coordination.js';
import { prepositionOf } from '../frames/words.js';
import { childrenOf, subtree } from '../syntax/dependents.js';
import { mention } from './context.js';
import type { EntityRegistry } from './entities.js';
import { type Parties, partyMeant } from './parties.js';
import { lookUp } from './gazetteer.js';

/**
 * Component: actors that a parsed sentence only describes: "the striking teachers", "a London court", "rebels loyal
 * to Machar". They are known by the words of the description, and none of them is taken for another article's.
 */
export function findDescriptions(
  sentence: Sentence,
  registry: EntityRegistry,
  text: string,
  parties: Parties,
): void {
  const found: Mention[] = [];
  for (const token of sentence.tokens) {
    const party = partyMeant(sentence, token, parties);
    const noun = party ? ACTING_NOUNS.get(token.lemma) : actingNoun(sentence, token);
    if (!noun || !mayAct(token) || isMentioned(sentence, token.index)) continue;
    // "the rebel Ennedi Front", "teacher Ana Reyes": a word with a name
    if (sentence.mentions.some(({ first: next }) => next === token.index + 1)) continue;
    // "a group of teachers": the teachers
    if (counted(sentence, token)) continue;
    // "its opposition to the plan" is no party
    if (token.lower === 'opposition' && sentence.tokens[token.index + 1]?.lower === 'to') continue;
    // "delegations from Chad and Togo": the states that they are sent by
    if (token.form === 'NNS' && GOVERNMENT_HEADS.has(token.lemma) && isOfStates(sentence, token)) continue;
    const first = opening(sentence, token);
    // "leaders of the union", "Taliban members" speak for whom they are named with
    if (noun.people && SPOKEN_FOR.has(token.lemma) && hasMentionUnder(sentence, token)) continue;
    const known = party ?? shortened(sentence, token, registry);
    const words = describe(sentence, first, token, text);
    // "the members", "the governments": of whatever was spoken of
    const vague = SAYS_LITTLE.has(token.lemma) || (noun.kind === 'ORGANISATION' && token.form === 'NNS');
    if (!known && vague && !words.includes(' ')) continue;
    const code = stateIn(sentence, first, token);
    const entity =
      known ??
      (code !== null && GOVERNMENT_HEADS.has(token.lemma)
        ? registry.state(code)
        : registry.described(words, noun.kind, code));
    found.push(mention(firstFree(sentence, first, token.index), token.index, 'description', [entity]));
  }
  if (found.length === 0) return;
  sentence.mentions.push(...found);
  sentence.mentions.sort((a, b) => a.first - b.first);
}

/** What somebody described is; of a name in capitals only a body: "the Security Council", "the Senate". */
function actingNoun(sentence: Sentence, { tag, lower, lemma, index }: Token): ActingNoun | undefined {
  // of groups only those that fight
  if (lemma === 'group' && !FIGHTING.has(sentence.tokens[index - 1]?.lower ?? '')) return undefined;
  if (tag === 'NOUN') return ACTING_NOUNS.get(lemma);
  const noun = tag === 'PROPN' ? ACTING_NOUNS.get(lower) : undefined;
  const named = subtree(sentence, index).some((at) => sentence.tokens[at]?.relation === 'det' && at < index);
  return noun && !noun.people && named ? noun : undefined;
}

/** "The party", "the court": the one body of the article whose name ends so. */
function shortened(sentence: Sentence, { lower, index }: Token, registry: EntityRegistry): Entity | null {
  if (sentence.tokens[index - 1]?.lower !== 'the') return null;
  const [only, ...more] = registry.endingIn(lower.charAt(0).toUpperCase() + lower.slice(1));
  return only && more.length === 0 ? only : null;
}

/** Where a noun stands when it names somebody rather than being a part of another name. */
const mayAct = ({ relation }: Token): boolean => !/^(?:compound|flat|fixed|amod|nmod:poss)/.test(relation);

const isMentioned = ({ mentions }: Sentence, at: number): boolean =>
  mentions.some(({ first, last }) => first <= at && at <= last);

const hasMentionUnder = (sentence: Sentence, head: Token): boolean =>
  childrenOf(sentence, head.index).some(
    (child) => /^(?:nmod|compound|amod)/.test(child.relation) && isMentioned(sentence, child.index),
  );

/** The first of the words that stand without a gap before a noun and belong to it. */
function opening(sentence: Sentence, head: Token): number {
  let first = head.index;
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = sentence.tokens[at];
    if (!token || /^(?:PUNCT|ADP|AUX)$/.test(token.tag)) break;
    if (!belongs(sentence, token, head.index)) break;
    first = at;
  }
  return first;
}

function belongs(sentence: Sentence, token: Token, head: number): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at && steps < 4; steps += 1) {
    if (at.head === head) return /^(?:amod|compound|nmod|nummod|det|flat|advmod)/.test(at.relation);
    at = sentence.tokens[at.head];
  }
  return false;
}

const firstFree = (sentence: Sentence, first: number, last: number): number => {
  let at = last;
  while (at > first && !isMentioned(sentence, at - 1)) at -= 1;
  return at;
};

/** The telling words before a noun, the noun, and those whom it is "of", "from" or "loyal to", if they are named. */
function describe(sentence: Sentence, first: number, head: Token, text: string): string {
  let from = first;
  const isEmpty = (token: Token | undefined): boolean =>
    token !== undefined &&
    (NOTHING_TELLING.has(token.lower) || !/^\p{L}/u.test(token.text) || /^(?:NUM|DET|ADV)$/.test(token.tag));
  while (from < head.index && isEmpty(sentence.tokens[from])) from += 1;
  const last = named(sentence, head) ?? head.index;
  return text.slice(sentence.tokens[from]?.start, sentence.tokens[last]?.end);
}

/** The last token of a name on which the noun's own phrase ends: "forces loyal to Machar", "leaders of the Dockers' Union". */
function named(sentence: Sentence, head: Token): number | null {
  for (let at = head.index + 1; at < Math.min(sentence.tokens.length, head.index + 8); at += 1) {
    const token = sentence.tokens[at];
    if (token?.tag !== 'PROPN' || /^(?:compound|flat|amod|nmod:poss)/.test(token.relation)) continue;
    const mention = sentence.mentions.find(({ first, last }) => first <= at && at <= last);
    const first = mention?.first ?? Math.min(...subtree(sentence, at));
    const between = sentence.tokens.slice(head.index + 1, first).map(({ lower }) => lower);
    const joined = mention
      ? between.join(' ')
      : `${between.join(' ')} ${sentence.tokens[first]?.lower ?? ''}`.trim();
    return OF_WHOM.test(joined) ? (mention?.last ?? Math.max(...subtree(sentence, at, isPartOfName))) : null;
  }
  return null;
}

const OF_WHOM = /^(?:of|from|in|for|loyal to|allied (?:to|with)|opposed to|close to)(?: the)?$/;
const isPartOfName = ({ relation }: Token): boolean => /^(?:nmod|flat|case|compound)/.test(relation);

/** Whether a noun is said to be of or from several states. */
function isOfStates(sentence: Sentence, head: Token): boolean {
  const child = childrenOf(sentence, head.index).find(
    (other) => other.relation === 'nmod' && /^(?:of|from)$/.test(prepositionOf(sentence, other) ?? ''),
  );
  const listed = child ? spread(sentence, child.index) : [];
  const state = (at: number): boolean =>
    sentence.mentions.some(
      ({ first, last, entities }) =>
        first <= at && at <= last && entities.length === 1 && entities[0]?.kind === 'STATE',
    );
  return listed.length > 1 && listed.every(state);
}

/** The one state that the words of a description name. */
function stateIn(sentence: Sentence, first: number, head: Token): string | null {
  const codes = new Set<string>();
  for (let at = first; at < head.index; at += 1) {
    const known = lookUp(sentence.tokens, at)?.entry;
    if (known && 'code' in known) codes.add(known.code);
  }
  const last = named(sentence, head);
  if (last !== null)
    for (const { entities } of sentence.mentions.filter(
      ({ first: at, last: end }) => at > head.index && end <= last,
    ))
      for (const { country } of entities) if (country) codes.add(country);
  const [only] = codes;
  return only !== undefined && codes.size === 1 ? only : null;
}

/** Whether a word only counts those behind its "of": "dozens of teachers". */
const isQuantity = ({ tag, lemma, lower }: Token): boolean =>
  /^(?:NUM|SYM)$/.test(tag) || QUANTITIES.has(lemma) || QUANTITIES.has(lower);

/** Whom or what a word of number counts. */
export function counted(sentence: Sentence, token: Token): Token | null {
  if (!isQuantity(token)) return null;
  const of = childrenOf(sentence, token.index).find(
    (child) =>
      child.relation === 'nmod' &&
      childrenOf(sentence, child.index).some(({ relation, lower }) => relation === 'case' && lower === 'of'),
  );
  return of ?? null;
}
