import type { Sentence, Token } from '../document.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';
import { childrenOf } from '../syntax/dependents.js';
import { actorsAfter, actorsBefore, actorsShifted, type Near } from './by-place.js';
import { isEventNoun } from './predicates.js';
import { spread } from './coordination.js';
import { edgesOf, isDate, prepositionOf, RELATIVE } from './words.js';

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

/** Heads of the subject of a finite verb that the parse gives none, found where it must be by its place. */
export function looseSubject(sentence: Sentence, verb: Token): number[] {
  const subject = childrenOf(sentence, verb.index).find((child) => /^(?:[nc]subj|expl)/.test(child.relation));
  const found = subject ? headOfSubject(sentence, subject) : invertedSpeaker(sentence, verb);
  if (found) return spread(sentence, found.index);
  const near = actorsBefore(sentence, verb);
  const speaker = speakerBefore(sentence, verb);
  if (subject) {
    if (near && isBetter(sentence, subject, near)) return near.heads;
    const beyond = speaker !== null && subject.index < edgesOf(sentence, speaker.index).first;
    return beyond ? spread(sentence, speaker.index) : [];
  }
  if (near) return near.heads;
  const token = speaker ?? subjectBefore(sentence, verb);
  return token ? spread(sentence, token.index) : [];
}

/**
 * Whether the actors before a verb are its subject rather than what the parse says: where that is only the last of
 * them, or belongs to the words that open an article ("LIMA (Wire) - The minister met").
 */
function isBetter(sentence: Sentence, subject: Token, { heads, nearest }: Near): boolean {
  const { tokens } = sentence;
  if (prepositionOf(sentence, subject) !== null) return true;
  if (nearest.first <= subject.index && subject.index <= nearest.last) return true;
  // the parse has lost the first of a list
  if (heads.indexOf(subject.index) > 0) return true;
  return tokens.slice(subject.index + 1, heads[0]).some(({ text }) => /^(?:-|–|—|--|:)$/.test(text));
}

/** "Talks between A and B began": no subject has a preposition, so the event noun before it is the subject. */
function headOfSubject(sentence: Sentence, subject: Token): Token | null {
  if (prepositionOf(sentence, subject) === null) return null;
  const before = sentence.tokens[edgesOf(sentence, subject.index).first - 1];
  return before && isEventNoun(sentence, before) ? before : null;
}

/** The nominal without a preposition before a verb that the parse takes for an adjunct of the verb, or for its head. */
function subjectBefore(sentence: Sentence, verb: Token): Token | null {
  const children = childrenOf(sentence, verb.index);
  const finite =
    /^VB[DZP]$/.test(verb.form) ||
    children.some((child) => /^(?:aux|cop)/.test(child.relation) && child.index < verb.index);
  const bound = children.some((child) => child.relation === 'mark' || RELATIVE.test(child.lower));
  if (!finite || bound) return null;
  const bare = (token: Token | undefined): token is Token =>
    token !== undefined &&
    token.index < verb.index &&
    NOMINAL.test(token.tag) &&
    !isDate(sentence, token.index) &&
    prepositionOf(sentence, token) === null;
  const adjunct = children.find(
    (child) =>
      /^(?:obl(?::unmarked)?|dep|appos|vocative|dislocated|parataxis|compound|nmod|aux)$/.test(
        child.relation,
      ) && bare(child),
  );
  if (adjunct) return adjunct;
  const above = sentence.tokens[verb.head];
  const wrongWayRound =
    /^(?:acl|appos|dep)$/.test(verb.relation) ||
    (above?.head === -1 && /^(?:conj|obj|parataxis|nmod|list)$/.test(verb.relation));
  if (wrongWayRound) {
    const first = above?.relation === 'conj' ? sentence.tokens[above.head] : above;
    return bare(first) ? first : null;
  }
  // "A summit has been cancelled, Lima said": both hang on the verb of saying
  const beside = childrenOf(sentence, verb.head).find(
    (child) =>
      child.relation === verb.relation &&
      bare(child) &&
      !childrenOf(sentence, child.index).some(({ relation }) => relation === 'cop'),
  );
  return beside ?? null;
}

/** "…, three officials said": the phrase between the comma and a verb of saying. */
function speakerBefore(sentence: Sentence, verb: Token): Token | null {
  if (!REPORTING_VERBS.has(verb.lemma) || !/^VB[DZP]$/.test(verb.form)) return null;
  return (
    sentence.tokens.find((token) => {
      if (token.index >= verb.index || !NOMINAL.test(token.tag) || prepositionOf(sentence, token) !== null)
        return false;
      const { first, last } = edgesOf(sentence, token.index, verb.index);
      return last === verb.index - 1 && sentence.tokens[first - 1]?.text === ',';
    }) ?? null
  );
}

/** "Said the minister": the speaker after the verb, taken for something said. */
function invertedSpeaker(sentence: Sentence, verb: Token): Token | null {
  if (!REPORTING_VERBS.has(verb.lemma)) return null;
  return actorAfter(sentence, verb, /^(?:obj|ccomp|xcomp|parataxis|dep|obl:unmarked)$/);
}

/** Heads of the actors after a verb that the parse takes for something else than its object, although no preposition leads to it. */
export function looseObject(sentence: Sentence, verb: Token): number[] {
  const taken = childrenOf(sentence, verb.index).some((child) =>
    /^(?:obj|aux:pass|cop)$/.test(child.relation),
  );
  if (taken || verb.tag !== 'VERB' || REPORTING_VERBS.has(verb.lemma)) return [];
  const told = causee(sentence, verb);
  if (told) return spread(sentence, told.index);
  const found = actorAfter(sentence, verb, /^(?:xcomp|ccomp|parataxis|dep|advcl|appos|obl:unmarked)$/);
  if (found) return spread(sentence, found.index);
  const near = actorsAfter(sentence, verb);
  if (near.length > 0) return near;
  const event = eventAfter(sentence, verb);
  return event.length > 0 ? event : actorsShifted(sentence, verb);
}

/** "Let the minister know": whoever is let or made to do something, taken for the subject of that alone. */
function causee(sentence: Sentence, verb: Token): Token | null {
  if (!/^(?:let|make)$/.test(verb.lemma)) return null;
  const deed = childrenOf(sentence, verb.index).find(({ relation }) => /^[xc]comp$/.test(relation));
  const doer = deed && childrenOf(sentence, deed.index).find(({ relation }) => relation === 'nsubj');
  return doer && edgesOf(sentence, doer.index).first === verb.index + 1 ? doer : null;
}

/** "Held talks": an event noun right behind a verb that the parse hangs elsewhere. */
function eventAfter(sentence: Sentence, verb: Token): number[] {
  const event = sentence.tokens.find(
    (token) =>
      token.index > verb.index &&
      token.head !== verb.index &&
      /^(?:conj|appos|dep|list|parataxis)$/.test(token.relation) &&
      isEventNoun(sentence, token) &&
      edgesOf(sentence, token.index).first === verb.index + 1,
  );
  return event ? [event.index] : [];
}

function actorAfter(sentence: Sentence, verb: Token, relation: RegExp): Token | null {
  return (
    childrenOf(sentence, verb.index).find(
      (child) =>
        relation.test(child.relation) &&
        child.index > verb.index &&
        sentence.mentions.some((mention) => mention.head === child.index && mention.form !== 'pronoun') &&
        !childrenOf(sentence, child.index).some((below) => /^(?:case|mark|cop|nsubj)/.test(below.relation)),
    ) ?? null
  );
}
