import type { Sentence, Token } from '../document.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import { childrenOf } from '../syntax/dependents.js';
import type { Argument } from './frame.js';
import { listedAfter } from './by-place.js';
import { spread } from './coordination.js';
import { edgesOf, isDate, prepositionOf } from './words.js';

/** A dependent as an argument in a relation. */
export const argument = (sentence: Sentence, child: Token, relation: string): Argument => ({
  relation,
  preposition: prepositionOf(sentence, child),
  heads: spread(sentence, child.index),
});

/** Prepositions of times, places and partners, which belong to the clause rather than to a name before them. */
const OF_CLAUSE = /^(?:in|at|near|outside|on|with|by|about|over|after|before|during|for|ahead)$/;

/**
 * What the parse hangs on the names and dates among a verb's arguments although it belongs to the verb: "hosted the
 * president in Lima", "on 3 May in Lima".
 */
export function fromNames(sentence: Sentence, verb: Token, own: readonly Argument[]): Argument[] {
  const prepositions = MOVING.has(verb.lemma) ? OF_MOVING : OF_CLAUSE;
  const found = besideNames(sentence, own, prepositions, 'obl');
  // "invited the president to Lima for talks": what hangs on the place as well
  const further = besideNames(sentence, found, prepositions, 'obl');
  return [...found, ...further, ...partners(sentence, own, 'obl')];
}

/** Verbs that take somebody somewhere. */
const MOVING: ReadonlySet<string> = new Set(
  'invite welcome bring take send fly escort accompany summon call recall'.split(' '),
);
const OF_MOVING = /^(?:in|at|near|outside|on|with|by|about|over|after|before|during|for|ahead|to)$/;

/** "Spoke by telephone with Togo", "talks at the palace with Togo": whom something was done with, hung on the noun before. */
const partners = (sentence: Sentence, own: readonly Argument[], relation: 'obl' | 'nmod'): Argument[] =>
  own
    .filter(
      (each) =>
        (/^obl(?::agent)?$/.test(each.relation) && !isOtherMeeting(sentence, each)) ||
        (each.relation === 'nmod' && /^(?:at|in|on|by|over)$/.test(each.preposition ?? '')),
    )
    .flatMap(({ heads }) => heads.flatMap((head) => childrenOf(sentence, head)))
    .filter((child) => child.relation === 'nmod' && prepositionOf(sentence, child) === 'with')
    .map((child) => argument(sentence, child, relation));

/** "Met A after her talks with B": those who were at one meeting before or after are no partners at the other. */
const isOtherMeeting = ({ tokens }: Sentence, { preposition, heads }: Argument): boolean =>
  /^(?:after|before|following)$/.test(preposition ?? '') &&
  heads.some((head) => {
    const noun = tokens[head];
    return (
      noun !== undefined &&
      MEETING_NOUNS.has(noun.lemma) &&
      tokens.some((word) => word.head === head && word.relation === 'nmod:poss')
    );
  });

/** Phrases with one of some prepositions that hang on names and dates among the arguments, as arguments themselves. */
function besideNames(
  sentence: Sentence,
  own: readonly Argument[],
  prepositions: RegExp,
  relation: string,
): Argument[] {
  return own.flatMap(({ heads }) =>
    heads.flatMap((head) => {
      const unit = [...sentence.mentions, ...sentence.dates].find(
        (found) => found.first <= head && head <= found.last,
      );
      if (!unit) return [];
      const inside = [head];
      for (const at of inside)
        for (const child of childrenOf(sentence, at))
          if (unit.first <= child.index && child.index <= unit.last) inside.push(child.index);
      return (
        inside
          .flatMap((at) => childrenOf(sentence, at))
          // "in Lima the day before": what stands before a name is never its own, before a day it may be
          .filter((child) => child.relation === 'nmod' && (child.index > unit.last || isDate(sentence, head)))
          .map((child) => argument(sentence, child, relation))
          .filter(({ preposition }) => prepositions.test(preposition ?? ''))
      );
    }),
  );
}

/** Prepositions that an event noun asks for. */
const OF_NOUN = /^(?:for|between|with|against|over|about|on|from|to)$/;

/** The same for a meeting, which is held somewhere: "talks with Togo in Lima". */
const OF_MEETING = /^(?:for|between|with|against|over|about|on|from|to|in|at|near|outside)$/;

/** What belongs to an event noun by its place and its preposition, wherever the parse hangs it. */
export function toEventNoun(sentence: Sentence, noun: Token, own: readonly Argument[]): Argument[] {
  return [
    ...fromVerb(sentence, noun),
    ...secondSide(sentence, noun, own),
    ...takenForSubject(sentence, noun),
    ...besideNames(sentence, own, MEETING_NOUNS.has(noun.lemma) ? OF_MEETING : OF_NOUN, 'nmod'),
    ...(MEETING_NOUNS.has(noun.lemma) ? partners(sentence, own, 'nmod') : []),
  ];
}

/** "Dropped its demand for compensation": what hangs on the verb belongs to the noun as well. */
function fromVerb(sentence: Sentence, noun: Token): Argument[] {
  const verb = sentence.tokens[noun.head];
  if (verb?.tag !== 'VERB' || !/^(?:obj|nsubj:pass|obl)$/.test(noun.relation)) return [];
  let end = edgesOf(sentence, noun.index).last;
  const found: Argument[] = [];
  for (const child of childrenOf(sentence, verb.index)) {
    if (child.relation !== 'obl' || child.index < noun.index) continue;
    const { first, last } = edgesOf(sentence, child.index);
    if (first !== end + 1) continue;
    const read = argument(sentence, child, 'nmod');
    if (!isDate(sentence, child.index) && OF_NOUN.test(read.preposition ?? '')) found.push(read);
    // a time or a place may stand between: "a demand on Monday for compensation"
    end = last;
  }
  return found;
}

/** "Between A and B": a second side that the parse coordinates with the meeting itself. */
function secondSide(sentence: Sentence, noun: Token, own: readonly Argument[]): Argument[] {
  const between = own.find(({ preposition }) => preposition === 'between');
  const listed = between ? [] : betweenByPlace(sentence, noun);
  if (listed.length > 1) return [{ relation: 'nmod', preposition: 'between', heads: listed }];
  const [side, ...more] = between?.heads ?? [];
  if (side === undefined || more.length > 0) return [];
  return childrenOf(sentence, noun.index)
    .filter((child) => child.relation === 'conj' && child.index > side)
    .map((child) => ({ relation: 'nmod', preposition: 'between', heads: spread(sentence, child.index) }));
}

/** "A meeting between A and B": right behind the noun, whatever the parse makes of the two names. */
function betweenByPlace(sentence: Sentence, noun: Token): number[] {
  const { tokens, mentions } = sentence;
  if (tokens[noun.index + 1]?.lower !== 'between') return [];
  const first = mentions.find((mention) => mention.first === noun.index + 2);
  return first ? [first.head, ...listedAfter(sentence, first.head)] : [];
}

/** "Talks between A and B began": what the parse takes for the subject in spite of its preposition. */
function takenForSubject(sentence: Sentence, noun: Token): Argument[] {
  return sentence.tokens
    .filter(
      (token) =>
        token.relation.startsWith('nsubj') &&
        OF_NOUN.test(prepositionOf(sentence, token) ?? '') &&
        edgesOf(sentence, token.index).first === noun.index + 1,
    )
    .map((token) => argument(sentence, token, 'nmod'));
}
