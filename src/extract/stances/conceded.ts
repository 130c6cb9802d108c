import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence, Token } from '../document.js';
import { prepositionOf } from '../frames/words.js';
import { isDone } from '../frames/frame.js';
import { CONCEDING_NOUNS, TAKING_FOR_DONE } from '../lexicon/conceding-nouns.js';
import { isPersonNoun } from '../lexicon/people-nouns.js';
import { nounIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { write } from './draft.js';
import { measured } from './objects.js';

/**
 * Component: giving way that a sentence takes for known by a noun: "welcomed Chad's release of the sailors", "the lifting
 * of the ban by Togo came as…", "after the government's withdrawal of the bill".
 */
export function conceded(
  context: ClaimContext,
  sentence: Sentence,
  others: readonly StanceClaim[],
): StanceClaim[] {
  if (others.some(({ stance }) => stance === 'CONCESSION')) return [];
  for (const token of sentence.tokens) {
    const objects =
      token.tag === 'NOUN'
        ? (CONCEDING_NOUNS.get(token.lower) ?? CONCEDING_NOUNS.get(token.lemma))
        : undefined;
    const frame = objects ? takenForDone(sentence, token) : null;
    if (!objects || !frame) continue;
    const parts = childrenOf(sentence, token.index);
    const of = parts.find((child) => isBehind(sentence, child, 'of'));
    const noun = of ? sentence.tokens[measured(sentence, of.index)] : undefined;
    if (!noun || !fits(noun, objects)) continue;
    const owners = parts.filter((child) => child.relation === 'nmod:poss' || isBehind(sentence, child, 'by'));
    const holders = context.actors.refsOf(
      sentence,
      owners.map(({ index }) => index),
    );
    const issue = of ? nounIssue(context.document, sentence, of.index) : null;
    if (holders.length === 0 || !issue) continue;
    const rule = `stance/conceded/${token.lemma}`;
    return write(
      context,
      frame,
      {
        ...{ stance: 'CONCESSION', act: 'MADE', holders, addressee: null, issue, rule, confidence: 0.6 },
        deed: token.lemma,
      },
      { modality: 'ASSERTED', refused: false, negated: false, direction: 'past' },
    );
  }
  return [];
}

const isBehind = (sentence: Sentence, child: Token, preposition: string): boolean =>
  /^(?:nmod|obl)/.test(child.relation) && prepositionOf(sentence, child) === preposition;

const fits = ({ lemma, tag }: Token, objects: ReadonlySet<string>): boolean =>
  objects.has(lemma) || (objects.has('hostage') && tag === 'NOUN' && isPersonNoun(lemma));

/** The done deed beside which a noun tells of what is done too; "called for", "discussed" its release leave it open. */
function takenForDone(sentence: Sentence, token: Token): Frame | null {
  const frame = sentence.frames.find(({ noun, predicate }) => !noun && predicate === token.head);
  if (!frame || frame.negated || frame.modals.length > 0 || !isDone(frame)) return null;
  if (token.relation === 'obj' || token.relation === 'nsubj:pass')
    return TAKING_FOR_DONE.has(frame.lemma) ? frame : null;
  if (token.relation === 'nsubj') return frame;
  const preposition = prepositionOf(sentence, token);
  return token.relation === 'obl' && /^(?:after|following|since|despite)$/.test(preposition ?? '')
    ? frame
    : null;
}
