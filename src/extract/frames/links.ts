import type { Sentence, Token } from '../document.js';
import { COMPLEMENT_TAKERS } from '../lexicon/control.js';
import { NOUN_ACTS, STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { INFINITIVE_NOUNS, REPORTING_VERBS } from '../lexicon/verb-forms.js';
import { childrenOf } from '../syntax/dependents.js';
import { isEventNoun } from './predicates.js';
import { edgesOf, isDate, isInfinitive, isNamed, RELATIVE } from './words.js';

/** Where a clause hangs, and how. */
export interface Link {
  relation: string;
  /** Token index of what it depends on, -1 at the root. */
  head: number;
}

/** The relation of a predicate to what is above it, settled by its place where parses often err. */
export function linkOf(sentence: Sentence, token: Token): Link {
  const plain = { relation: token.relation, head: token.head };
  if (isInfinitive(sentence, token)) return infinitive(sentence, token) ?? plain;
  if (isReportAside(sentence, token)) return { ...plain, relation: 'parataxis' };
  const children = childrenOf(sentence, token.index);
  const has = (pattern: RegExp): boolean => children.some((child) => pattern.test(child.relation));
  const noun = contentOf(sentence, token);
  if (noun) return { relation: 'acl', head: noun.index };
  // "the demand, which Togo sent": without an object of its own, a clause that opens so is about the noun
  if (
    token.relation === 'acl' &&
    children.some((child) => WHICH.test(child.lower) && child.index < token.index)
  )
    return { ...plain, relation: 'acl:relcl' };
  // "denied having asked": without a subject of its own, it is that of the verb above
  if (token.relation === 'ccomp' && !has(/^nsubj/) && children.some(({ lower }) => lower === 'having'))
    return { ...plain, relation: 'xcomp' };
  // with a conjunction and a subject it is no relative or adverbial clause
  if (token.relation === 'acl:relcl' && has(/^nsubj/) && children.some(isThat))
    return { ...plain, relation: 'acl' };
  if (token.relation === 'advcl' && has(/^nsubj/) && children.some(isThat))
    return { ...plain, relation: 'ccomp' };
  // "demanded the minister resign": the bare verb says what is demanded
  if (/^(?:advcl|xcomp)$/.test(token.relation) && token.form === 'VB' && !has(/^(?:aux|mark|cop)/))
    return { ...plain, relation: 'ccomp' };
  return plain;
}

const WHICH = /^(?:who|whom|which)$/;

const isThat = (token: Token): boolean => token.relation === 'mark' && token.lower === 'that';

/** The noun whose content a clause is: "its demand that Togo pay", unless the verb acts on the demand ("that Togo made"). */
function contentOf(sentence: Sentence, token: Token): Token | null {
  if (!/^(?:acl|advcl|ccomp)/.test(token.relation)) return null;
  const children = childrenOf(sentence, token.index);
  const that = children.find(({ lower, index }) => lower === 'that' && index < token.index);
  const noun = that && sentence.tokens[that.index - 1];
  const own = children.some((child) => child.relation.startsWith('nsubj') && child !== that);
  const gap =
    NOUN_ACTS.has(token.lemma) && !children.some((child) => /^i?obj$/.test(child.relation) && child !== that);
  return noun && own && !gap && STANCE_NOUN_KINDS[noun.lemma] && isEventNoun(sentence, noun) ? noun : null;
}

/** "…, the hosts announced": a subject and a verb of saying after a comma, taken for a clause about what is before. */
function isReportAside(sentence: Sentence, token: Token): boolean {
  if (!REPORTING_VERBS.has(token.lemma) || !/^(?:conj|acl:relcl|advcl|appos|dep)$/.test(token.relation))
    return false;
  const before = childrenOf(sentence, token.index).filter(({ index }) => index < token.index);
  const subject = before.find((child) => child.relation.startsWith('nsubj'));
  if (!subject || before.some((child) => /^(?:mark|cc)$/.test(child.relation) || RELATIVE.test(child.lower)))
    return false;
  return sentence.tokens[edgesOf(sentence, subject.index).first - 1]?.text === ',';
}

/**
 * An infinitive after a noun that asks for one completes the noun ("agreed to a request to send", "a call for Togo to
 * act"); one after a verb that does completes the verb, also where the parse makes it an adjunct or hangs it on the
 * person asked ("was asked by Ghana to open").
 */
function infinitive(sentence: Sentence, token: Token): Link | null {
  if (!/^(?:advcl|acl|ccomp|xcomp)$/.test(token.relation)) return null;
  const { tokens } = sentence;
  const before = tokens[Math.min(...childrenOf(sentence, token.index).map((child) => child.index)) - 1];
  if (before?.head === token.head && before.tag === 'NOUN' && INFINITIVE_NOUNS.has(before.lemma))
    return { relation: 'acl', head: before.index };
  const asking = askingNoun(sentence, token, before);
  if (asking) return { relation: 'acl', head: asking.index };
  let above = tokens[token.head];
  if (token.relation === 'acl') {
    const dated = isDate(sentence, token.head);
    if (!dated && !isNamed(sentence, token.head)) return null;
    above = tokens[above?.head ?? -1];
    if (above && dated && !COMPLEMENT_TAKERS.has(above.lemma))
      return { relation: 'advcl', head: above.index };
  }
  return above && above.index < token.index && COMPLEMENT_TAKERS.has(above.lemma)
    ? { relation: 'xcomp', head: above.index }
    : null;
}

/** The noun of "a call for Togo to act", "pressure on Togo to act", `before` being the last word before the infinitive. */
function askingNoun(sentence: Sentence, token: Token, before: Token | undefined): Token | null {
  if (!before) return null;
  const word = sentence.tokens.find(
    (candidate) =>
      /^(?:for|on)$/.test(candidate.lower) &&
      candidate.relation === 'case' &&
      candidate.index < token.index &&
      edgesOf(sentence, candidate.head).first === candidate.index &&
      edgesOf(sentence, candidate.head).last === before.index,
  );
  const noun = word ? sentence.tokens[word.index - 1] : undefined;
  const together = noun && [noun.index, noun.head].includes(token.head);
  return noun && together && isEventNoun(sentence, noun) ? noun : null;
}
