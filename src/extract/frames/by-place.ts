import type { Mention, Sentence, Token } from '../document.js';
import { BASE_IS_PAST, PURE_PASTS } from '../lexicon/verb-forms.js';
import { childrenOf } from '../syntax/dependents.js';
import { isDate, prepositionOf, RELATIVE } from './words.js';

/**
 * Names that no parser knows are often hung in the wrong place, but where they stand says much: a list of actors right
 * before a finite verb without a subject is its subject, one right behind a verb without an object its object.
 */

/** Actors right before a verb: their heads, and the mention that is nearest to it. */
export interface Near {
  heads: number[];
  nearest: Mention;
}

/** The actors right before a finite verb, where that place belongs to its subject; null elsewhere. */
export function actorsBefore(sentence: Sentence, verb: Token): Near | null {
  const { tokens } = sentence;
  if (!isFinite(sentence, verb)) return null;
  const auxiliary = childrenOf(sentence, verb.index).find(({ relation }) => /^(?:aux|cop)/.test(relation));
  let end = Math.min(verb.index, auxiliary?.index ?? verb.index) - 1;
  while (isOfVerb(tokens[end], verb)) end -= 1;
  const comma = tokens[end]?.text === ',';
  const last = endingAt(sentence, comma ? end - 1 : end);
  if (!last) return null;
  const found = [last];
  for (
    let mention = last, before = joinedBefore(sentence, mention);
    before;
    before = joinedBefore(sentence, mention)
  ) {
    found.unshift(before);
    mention = before;
  }
  // without "and" it is no list: what stands between commas is the same again ("Laine, the president, met")
  if (tokens[last.first - 1]?.lower !== 'and') found.splice(comma ? 1 : 0, found.length - 1);
  const opening = tokens[(found[0]?.first ?? 0) - 1];
  const free =
    !opening ||
    /^(?:PUNCT|SCONJ|CCONJ)$/.test(opening.tag) ||
    isDate(sentence, opening.index) ||
    SUBORDINATING.test(opening.lower) ||
    ((found.length > 1 || TIME.test(opening.lower) || isPlace(sentence, opening.index)) &&
      endsAdjunct(sentence, opening));
  // between commas of its own, a name is an apposition unless it holds one itself: "Togo's president, Kossi Adeyemi,"
  const whole = tokens.slice(last.first, last.last).some(({ text }) => text === ',');
  return free && (!comma || opening?.text !== ',' || whole)
    ? { heads: found.map(({ head }) => head), nearest: last }
    : null;
}

/** "In the morning A met B". */
const TIME = /^(?:morning|afternoon|evening|night|noon|midday|lunch|day|week|month|year)$/;

/** Words that open a clause in time, whatever the parse takes them for. */
const SUBORDINATING = /^(?:as|when|while|after|before|until|once|since)$/;

/** "For the third time in a week A and B met": the words before a list are all of an adjunct that opens the sentence. */
function endsAdjunct({ tokens, opening: start }: Sentence, last: Token): boolean {
  const words = tokens.slice(start, last.index + 1);
  return (
    words[0]?.tag === 'ADP' &&
    /^(?:NOUN|PROPN|NUM)$/.test(last.tag) &&
    words.every(({ tag }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tag))
  );
}

const isPlace = ({ mentions }: Sentence, at: number): boolean =>
  mentions.some(({ last, place }) => last === at && place !== null);

/** Heads of the actors right behind a verb, where that place belongs to its object; none elsewhere. */
export function actorsAfter(sentence: Sentence, verb: Token): number[] {
  const first = sentence.mentions.find(
    (mention) => mention.first === verb.index + 1 && mention.form !== 'pronoun',
  );
  if (!first || sentence.tokens[first.last + 1]?.form === 'POS') return [];
  if (isSubjectOf(sentence, first.head) && !isBeforeSubject(sentence, verb, first)) return [];
  return [first.head, ...listedAfter(sentence, first.head)];
}

/** "After meeting A in Lima, B said": what is taken for the subject stands behind a gerund, with a better one behind it. */
function isBeforeSubject({ tokens, mentions }: Sentence, verb: Token, first: Mention): boolean {
  const finite = tokens[tokens[first.head]?.head ?? -1];
  return (
    verb.form === 'VBG' &&
    tokens[verb.index - 1]?.relation === 'mark' &&
    mentions.some(
      (other) =>
        other.first > first.last && tokens[other.first - 1]?.text === ',' && other.last + 1 === finite?.index,
    )
  );
}

/** "Received today at the palace the president of Chile": heads of the actors behind times and places that stand before them. */
export function actorsShifted(sentence: Sentence, verb: Token): number[] {
  const { tokens, mentions } = sentence;
  const opening = tokens[verb.index + 1];
  if (!opening || !(/^AD[PV]$/.test(opening.tag) || isDate(sentence, opening.index))) return [];
  const shifted = mentions.find(
    ({ first, head, title }) =>
      first > verb.index + 2 &&
      title !== null &&
      /^(?:NOUN|PROPN|NUM)$/.test(tokens[first - 1]?.tag ?? '') &&
      prepositionOf(sentence, tokens[head] ?? verb) === null,
  );
  if (!shifted || isSubjectOf(sentence, shifted.head) || tokens[shifted.last + 1]?.form === 'POS') return [];
  const between = tokens.slice(verb.index + 1, shifted.first);
  return between.every(({ tag }) => /^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tag))
    ? [shifted.head, ...listedAfter(sentence, shifted.head)]
    : [];
}

/** Heads of the actors that a list goes on with behind one of them: "B and C" of "A, B and C". */
export function listedAfter(sentence: Sentence, head: number): number[] {
  const { found, joins } = listFrom(sentence, head, false);
  return joins > 0 ? found : [];
}

/**
 * The same of a list of people that fills the rest of the sentence, with as many "and" as there are, or none: "were
 * Minister A, Governor B, Director C", "by A and B, C and D, and E".
 */
export function rosterAfter(sentence: Sentence, head: number): number[] {
  const { found, joins, last } = listFrom(sentence, head, true);
  const next = sentence.tokens[last + 1];
  return joins === 1 || (found.length > 1 && (!next || /^[.;]$/.test(next.text))) ? found : [];
}

function listFrom(
  sentence: Sentence,
  head: number,
  beyond: boolean,
): { found: number[]; joins: number; last: number } {
  const { tokens, mentions } = sentence;
  let mention = mentions.find(({ first, last }) => first <= head && head <= last);
  const found: number[] = [];
  let joins = 0;
  let last = mention?.last ?? head;
  while (mention && (joins === 0 || beyond)) {
    let at = mention.last + 1;
    if (tokens[at]?.text === ',') at += 1;
    const ends = tokens[at]?.lower === 'and';
    if (ends) at += 1;
    const next: Mention | undefined =
      at > mention.last + 1
        ? mentions.find(({ first, form }) => first === at && form !== 'pronoun')
        : undefined;
    if (!next) break;
    if (isSubjectOf(sentence, next.head)) return { found: [], joins: 0, last };
    found.push(next.head);
    ({ last } = next);
    if (ends) joins += 1;
    mention = next;
  }
  return { found, joins, last };
}

function isFinite(sentence: Sentence, verb: Token): boolean {
  const children = childrenOf(sentence, verb.index);
  const before = children.filter(({ index }) => index < verb.index);
  // "is to hold"
  const be = before.findIndex(({ lemma }) => lemma === 'be');
  const bound = be >= 0 && before.slice(be).some(({ lower }) => lower === 'to');
  const marks = ({ relation, lower }: Token): boolean =>
    (relation === 'mark' && !(lower === 'to' && bound)) || RELATIVE.test(lower);
  if (before.some(marks)) return false;
  return (
    /^VB[DZP]$/.test(verb.form) ||
    (verb.form === 'VB' && (verb.head === -1 || BASE_IS_PAST.has(verb.lower))) ||
    (verb.form === 'VBN' && isPast(sentence, verb, children)) ||
    before.some(({ relation }) => /^(?:aux|cop)/.test(relation))
  );
}

/** "The minister held talks": tagged as a participle, which alone has no object, and without which nothing is finite. */
const isPast = ({ tokens }: Sentence, verb: Token, children: readonly Token[]): boolean =>
  PURE_PASTS.has(verb.lower) ||
  children.some(({ relation }) => relation === 'obj') ||
  !tokens.some(({ tag, form }) => tag === 'AUX' || /^VB[DZP]$/.test(form));

/** Auxiliaries and adverbs between a subject and its verb. */
const isOfVerb = (token: Token | undefined, verb: Token): boolean =>
  token?.head === verb.index && /^(?:aux|cop|advmod)/.test(token.relation);

const endingAt = ({ mentions }: Sentence, at: number): Mention | undefined =>
  mentions.find((mention) => mention.last === at && mention.form !== 'pronoun');

/** The actor before another with no more than "and" or a comma between them. */
function joinedBefore(sentence: Sentence, mention: Mention): Mention | undefined {
  const { tokens } = sentence;
  let at = mention.first - 1;
  if (tokens[at]?.lower === 'and') at -= 1;
  if (tokens[at]?.text === ',') at -= 1;
  if (at >= mention.first - 1) return undefined;
  const before = endingAt(sentence, beforeRelative(sentence, at)) ?? endingAt(sentence, at);
  // "in Georgetown, A, B and C met"
  const isAdjunct = before?.place && tokens[before.first - 1]?.tag === 'ADP';
  return isAdjunct ? undefined : before;
}

/** "Laine, who had just landed, and Kask met": where the words before a relative clause end that ends at a place; -1 without one. */
function beforeRelative({ tokens }: Sentence, end: number): number {
  if (tokens[end + 1]?.text !== ',') return -1;
  for (let at = end; at > 1; at -= 1) {
    if (tokens[at]?.text === ',') return -1;
    if (/^wh(?:o|ose)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',') return at - 2;
  }
  return -1;
}

/** Whether a token is the subject of a clause with a finite verb. */
function isSubjectOf({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.relation.startsWith('nsubj') && tokens[token.head]?.form !== 'VBG';
}
