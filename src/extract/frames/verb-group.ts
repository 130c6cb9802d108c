import type { Sentence, Token } from '../document.js';
import { BASE_IS_PAST } from '../lexicon/verb-forms.js';
import { childrenOf } from '../syntax/dependents.js';
import type { VerbGroup } from './frame.js';

const MODALS: ReadonlyMap<string, string> = new Map(
  "will will,wo will,'ll will,’ll will,would would,'d would,’d would,can can,ca can,could could,may may,might might,must must,shall shall,should should,ought ought"
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * Reads how a predicate is put from its auxiliaries and from its own form; `link` is its relation to the clause above,
 * and `active` says that it has a subject which is that of no passive.
 */
export function verbGroup(sentence: Sentence, token: Token, link: string, active: boolean): VerbGroup {
  const children = childrenOf(sentence, token.index);
  const own = auxiliariesOf(sentence, token);
  const shared = own.length === 0 ? sharedWith(sentence, token) : null;
  const auxiliaries = shared ? auxiliariesOf(sentence, shared) : own;
  const marked = (of: Token): Token | undefined =>
    childrenOf(sentence, of.index).find((child) => child.relation === 'mark' && child.lower === 'to');
  const to = marked(token) ?? (shared ? marked(shared) : undefined);
  const [first] = auxiliaries;
  const modals = auxiliaries.flatMap((auxiliary) => MODALS.get(auxiliary.lower) ?? []);
  // "is to meet": the form of "be" before "to" is the finite verb
  const bound = to !== undefined && first?.lemma === 'be' && first.index < to.index;
  if (bound) modals.push('be to');
  const infinitive = to !== undefined && !bound;
  const passive = isPassive(sentence, token, active ? null : link, auxiliaries);
  const finite = first ?? (token.tag === 'AUX' ? token : null);
  return {
    tense: infinitive
      ? 'none'
      : finite
        ? tenseOfAuxiliary(finite, auxiliaries)
        : tenseOfVerb(token, link, active),
    aspect: aspectOf(token, auxiliaries, passive),
    infinitive,
    passive,
    negated: isNegated(children) || (shared !== null && isNegated(childrenOf(sentence, shared.index))),
    modals,
  };
}

function auxiliariesOf(sentence: Sentence, token: Token): Token[] {
  return childrenOf(sentence, token.index).filter(
    (child) => /^(?:aux|cop)\b/.test(child.relation) && child.lower !== 'to' && child.tag !== 'PROPN',
  );
}

/** "Will meet and sign", "was asked and told": the verb whose auxiliaries a coordinated verb of the same form shares. */
function sharedWith(sentence: Sentence, token: Token): Token | null {
  const above = sentence.tokens[token.head];
  if (token.relation !== 'conj' || above?.tag !== 'VERB' || token.tag !== 'VERB') return null;
  if (token.form !== above.form || !/^(?:VB|VBN|VBG)$/.test(token.form)) return null;
  const apart = childrenOf(sentence, token.index).some(
    (child) => /^[nc]subj/.test(child.relation) || child.lower === 'but' || child.relation === 'mark',
  );
  return apart ? null : above;
}

/** `link` is null for a predicate with a subject of an active verb. */
function isPassive(
  sentence: Sentence,
  token: Token,
  link: string | null,
  auxiliaries: readonly Token[],
): boolean {
  if (auxiliaries.length > 0) return auxiliaries.some((auxiliary) => auxiliary.relation === 'aux:pass');
  const children = childrenOf(sentence, token.index);
  const has = (pattern: RegExp): boolean => children.some((child) => pattern.test(child.relation));
  const participle = token.form === '' ? !token.lower.endsWith('ing') : /^VB[ND]$/.test(token.form);
  if (token.tag !== 'VERB' || !participle || link === null) return false;
  if (token.form !== 'VBD' && has(/^(?:[nc]subj:pass|obl:agent)$/)) return true;
  if (has(/^(?:[nc]subj|mark)\b/)) return false;
  // a participle alone after a noun, or beside a clause, is passive: "talks mediated by", "asked about it, he"
  if (link === 'acl') return true;
  return (
    link === 'advcl' &&
    (token.form === 'VBN' ||
      children.some(({ index }) => childrenOf(sentence, index).some((word) => word.lower === 'by')))
  );
}

function tenseOfAuxiliary(first: Token, auxiliaries: readonly Token[]): VerbGroup['tense'] {
  const modal = MODALS.get(first.lower);
  if (modal === 'will' || modal === 'shall') return 'future';
  if (modal) return auxiliaries.some((auxiliary) => auxiliary.lemma === 'have') ? 'past' : 'present';
  // "having met X, she flew home": no finite verb
  if (first.lower === 'having') return 'none';
  return /^(?:was|were|had|did|got|'d)$/.test(first.lower) ? 'past' : 'present';
}

function tenseOfVerb(token: Token, link: string, active: boolean): VerbGroup['tense'] {
  switch (token.form) {
    case 'VBD':
      if (link === 'acl' && !active) return 'none';
      // "demanded that Togo withdraw": a base form is no past, whatever the tag
      return token.lower === token.lemma && !BASE_IS_PAST.has(token.lower) ? 'present' : 'past';
    case 'VBZ':
    case 'VBP':
      return 'present';
    case 'VBN':
      // with a subject and no auxiliary it was tagged amiss, or is a headline
      return active ? 'past' : 'none';
    case '':
      return tenseByEnding(token);
    default:
      return 'none';
  }
}

/** The tense of a verb without auxiliaries whose form nobody has told. */
function tenseByEnding({ tag, lower, lemma }: Token): VerbGroup['tense'] {
  if (tag !== 'VERB' || (lower.endsWith('ing') && lower !== lemma)) return 'none';
  if (lower === lemma) return BASE_IS_PAST.has(lower) ? 'past' : 'present';
  return lower.endsWith('s') && !lower.endsWith('ss') ? 'present' : 'past';
}

function aspectOf(token: Token, auxiliaries: readonly Token[], passive: boolean): VerbGroup['aspect'] {
  const perfect = auxiliaries.some(
    (auxiliary) => auxiliary.lemma === 'have' || /^['’]ve$/.test(auxiliary.lower),
  );
  const being = auxiliaries.some((auxiliary) => auxiliary.lower === 'being');
  const progressive =
    being ||
    (!passive &&
      token.tag === 'VERB' &&
      token.lower.endsWith('ing') &&
      auxiliaries.some(({ lemma }) => lemma === 'be'));
  if (perfect) return progressive ? 'perfect progressive' : 'perfect';
  return progressive ? 'progressive' : 'simple';
}

/** "Not", "never", "no": but "not only" denies nothing. */
function isNegated(children: readonly Token[]): boolean {
  return children.some(
    (child, at) =>
      /^(?:not|n't|n’t|never|no|neither|nor)$/.test(child.lower) &&
      /^(?:advmod|det|cc:preconj|aux)$/.test(child.relation) &&
      !/^(?:only|just|merely|longer)$/.test(children[at + 1]?.lower ?? ''),
  );
}
