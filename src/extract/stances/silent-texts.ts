import { sameSide } from '../actors.js';
import type { ActorRef } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { spread } from '../frames/coordination.js';
import { edgesOf, prepositionOf } from '../frames/words.js';
import { DOCUMENTS, ISSUING } from '../lexicon/judging.js';
import { AGREED_TEXTS, BEHIND_NO_MORE, NO_MORE, OF_SEVERAL, TEXTS } from '../lexicon/letting-drop.js';
import { type Issue, spanIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import type { Silence } from './left-unsaid.js';

/** Whether a token is something written or said from which a demand may be missing. */
export const isText = ({ tokens }: Sentence, at: number): boolean => {
  const lemma = tokens[at]?.lemma ?? '';
  return DOCUMENTS.has(lemma) || TEXTS.has(lemma);
};

/** The texts "in", "from" or "off" which something is told not to be, also where the parse hangs them on the `noun`. */
export function textsBeside({ sentence, arguments: parts }: Frame, noun?: Frame): number[] {
  const own = parts
    .filter(({ preposition }) => isPlace(preposition))
    .flatMap(({ heads }) => heads)
    .filter((head) => isText(sentence, head));
  if (own.length > 0 || !noun) return own;
  const from = noun.predicate;
  return sentence.tokens
    .filter((token) => token.index > from && isText(sentence, token.index))
    .filter((token) => isPlace(prepositionOf(sentence, token)))
    .map(({ index }) => index);
}

const isPlace = (preposition: string | null): boolean => /^(?:in|from|off|on|among)$/.test(preposition ?? '');

/** An issue without the text, occasion or time in which nothing was said of it, where the parse makes them a part of it. */
export function withoutText(context: ClaimContext, { sentence }: Frame, issue: Issue | null): Issue | null {
  if (!issue) return null;
  const cut = sentence.tokens.find(
    ({ index, relation, lower, head }) =>
      index > issue.first + 1 &&
      index <= issue.last &&
      relation === 'case' &&
      (lower === 'since' || (/^(?:in|from|at|during|on)$/.test(lower) && isOccasion(sentence, head))),
  );
  return cut ? spanIssue(context.document, sentence, issue.first, cut.index - 1) : issue;
}

const isOccasion = (sentence: Sentence, at: number): boolean =>
  isText(sentence, at) ||
  /^(?:talk|talks|meeting|summit|session|visit|conference)$/.test(sentence.tokens[at]?.lemma ?? '');

/**
 * Whether it is the holder who does not speak of a demand: himself, or in a text of his own. What several parties have
 * agreed on, and a text that nobody is said to have issued, tell of the holder only where it was there before.
 */
export function isOwnSilence(
  context: ClaimContext,
  frame: Frame,
  { by, spoken, ended, noun }: Silence,
  holders: readonly ActorRef[],
): boolean {
  const { sentence } = frame;
  const isHolder = (ref: ActorRef): boolean => holders.some((holder) => sameSide(holder, ref));
  const changed = ended || tellsOfChange(context, frame);
  const texts = by.filter((head) => isText(sentence, head));
  if (texts.length === 0) {
    if (!spoken) return changed;
    const silent = context.actors.refsOf(sentence, by);
    return silent.length > 0 && silent.every(isHolder);
  }
  return texts.every((text) => {
    const owners = ownersOfText(context, sentence, text);
    if (owners.length > 0) return owners.every(isHolder);
    if (isOfSeveral(sentence, text) || hasUnknownOwner(sentence, text)) return changed;
    const issuers = issuersOf(context, frame, text).filter(({ named, country }) => named || country !== null);
    if (issuers.length > 0) return issuers.every(isHolder);
    return changed || !spoken || isOwnersPronoun(noun);
  });
}

/** "The statement made no mention of its demand": whose statement it is, his demand. */
const isOwnersPronoun = ({ sentence, predicate }: Frame): boolean =>
  childrenOf(sentence, predicate).some(({ relation, tag }) => relation === 'nmod:poss' && tag === 'PRON');

function tellsOfChange({ document }: ClaimContext, { sentence, predicate }: Frame): boolean {
  const { text } = document.article;
  const after = sentence.tokens[predicate]?.end ?? sentence.start;
  return (
    NO_MORE.test(text.slice(sentence.start, sentence.end)) ||
    BEHIND_NO_MORE.test(text.slice(after, sentence.end))
  );
}

/** "The Peruvian statement", "its list", "the speech by the minister". */
export function ownersOfText({ actors }: ClaimContext, sentence: Sentence, text: number): ActorRef[] {
  return actors.refsOf(
    sentence,
    childrenOf(sentence, text)
      .filter(
        (child) =>
          /^(?:nmod:poss|amod|compound)$/.test(child.relation) ||
          (child.relation === 'nmod' && /^(?:by|from|of)$/.test(prepositionOf(sentence, child) ?? '')),
      )
      .flatMap(({ index }) => spread(sentence, index)),
  );
}

const hasUnknownOwner = (sentence: Sentence, text: number): boolean =>
  childrenOf(sentence, text).some(({ relation }) => relation === 'nmod:poss');

const isOfSeveral = (sentence: Sentence, text: number): boolean =>
  AGREED_TEXTS.has(sentence.tokens[text]?.lemma ?? '') ||
  sentence.tokens.slice(edgesOf(sentence, text).first, text).some(({ lower }) => OF_SEVERAL.has(lower));

/** Who is said to have issued a text, or spoke last before it, in the sentence or the one before. */
function issuersOf({ actors, document }: ClaimContext, frame: Frame, text: number): ActorRef[] {
  const { sentence } = frame;
  const issued = sentence.frames.find(
    ({ noun, lemma, patient, predicate }) =>
      !noun && ISSUING.has(lemma) && (patient.includes(text) || sentence.tokens[predicate]?.head === text),
  );
  if (issued) return actors.refsOf(sentence, issued.agent);
  for (const near of [sentence, document.sentences[sentence.index - 1]]) {
    const speaking = near?.frames.findLast(
      ({ noun, lemma, agent, predicate }) =>
        !noun &&
        (ISSUING.has(lemma) || /^(?:say|tell|announce|speak)$/.test(lemma)) &&
        (near !== sentence || predicate < frame.predicate) &&
        actors.refsOf(near, agent).length > 0,
    );
    if (near && speaking) return actors.refsOf(near, speaking.agent);
  }
  return [];
}
