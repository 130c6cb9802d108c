import type { Sentence, Token } from '../document.js';
import { MEETING_NOUNS, STANCE_NOUNS } from '../lexicon/event-nouns.js';
import { PHRASAL_VERBS } from '../lexicon/verb-forms.js';
import { childrenOf } from '../syntax/dependents.js';
import { isInfinitive } from './words.js';

/** Relations under which a verb is no predicate of its own: "planned talks", "following the talks". */
const NO_CLAUSE =
  /^(?:amod|compound|case|mark|fixed|flat|aux|cop|advmod|cc|det|punct|goeswith|discourse)(?::|$)/;

const CLAUSE = /^(?:root|conj|xcomp|ccomp|advcl|acl|csubj|parataxis|dep|list)(?::|$)/;

/** Whether a token is a noun that names an event or a position. */
export const isEventNoun = (sentence: Sentence, token: Token): boolean =>
  (MEETING_NOUNS.has(token.lemma) || STANCE_NOUNS.has(token.lemma)) &&
  (token.tag === 'NOUN' || token.tag === 'PROPN'
    ? !isInfinitive(sentence, token)
    : isTaggedAsVerb(sentence, token));

/** "Rejected a call to release": a noun with an article, in the place of one, that was tagged as a verb. */
const isTaggedAsVerb = (sentence: Sentence, token: Token): boolean =>
  token.tag === 'VERB' &&
  /^(?:obj|nsubj|obl|nmod)(?::|$)/.test(token.relation) &&
  childrenOf(sentence, token.index).some((child) => /^(?:det|amod|nmod:poss)$/.test(child.relation));

/** Whether a token is a predicate. */
export function isPredicate(sentence: Sentence, token: Token): boolean {
  if (isEventNoun(sentence, token)) return true;
  if (token.tag === 'VERB') return !NO_CLAUSE.test(token.relation);
  if (!CLAUSE.test(token.relation)) return false;
  return (
    token.tag === 'AUX' ||
    token.tag === 'ADJ' ||
    isInfinitive(sentence, token) ||
    childrenOf(sentence, token.index).some((child) => /^(?:cop|nsubj)/.test(child.relation))
  );
}

/** The adverb that makes one verb with another word: "off" of "call off". */
export function particleOf(sentence: Sentence, token: Token): string | null {
  const children = childrenOf(sentence, token.index);
  const phrasal = (word: Token | undefined): boolean =>
    word !== undefined && word.index > token.index && PHRASAL_VERBS.has(`${token.lemma} ${word.lower}`);
  const particle =
    children.find((child) => child.relation === 'compound:prt') ??
    children.find((child) => /^(?:advmod|obl|case|xcomp|obj)$/.test(child.relation) && phrasal(child));
  if (particle) return particle.lower;
  const next = sentence.tokens[token.index + 1];
  if (!next || !phrasal(next)) return null;
  const taken = /^(?:case|compound|advmod|amod)$/.test(next.relation);
  return taken && sentence.tokens[next.head]?.head === token.index ? next.lower : null;
}
