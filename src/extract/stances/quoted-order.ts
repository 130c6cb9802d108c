import { isPrivate } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { UNWILLED } from '../lexicon/unwilled.js';
import { readModality } from '../modality.js';
import { clauseIssue } from '../phrases.js';
import { write } from './draft.js';
import { SAYING } from './must.js';

const OPENING = /^["“]$/;
/** Imperatives that ask for nothing: "let us hope", "look", "imagine". */
const CHATTING: ReadonlySet<string> = new Set(
  'let look imagine suppose watch listen welcome come go thank guess mind do try bring enjoy keep make'.split(
    ' ',
  ),
);

/** "“Release the trawler,” the minister told Iceland": a quotation that opens with an imperative. */
export function quotedOrder(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (!SAYING.has(frame.lemma) || frame.negated || frame.passive) return null;
  const { sentence } = frame;
  const order = sentence.frames.find((other) => other.parent === frame && isOrder(sentence, other));
  if (!order) return null;
  const holders = context.actors.refsOf(sentence, frame.agent).filter((holder) => !isPrivate(holder));
  const told = frame.arguments
    .filter(({ relation, preposition }) => /^i?obj$/.test(relation) || preposition === 'to')
    .flatMap(({ heads }) => heads);
  const [addressee] = context.actors.refsOf(sentence, told);
  const issue = clauseIssue(context.document, { ...order, infinitive: true });
  if (!issue) return context.reject(frame, 'stance/no-issue');
  if (!addressee) return context.reject(frame, 'stance/no-addressee');
  return write(
    context,
    frame,
    {
      stance: 'DEMAND',
      act: 'MADE',
      holders,
      addressee,
      issue,
      rule: 'stance/quoted-order',
      confidence: 0.6,
      beside: order,
    },
    readModality(frame),
  );
}

/** A bare verb right behind the quotation mark, with nobody for its subject and something for its object. */
function isOrder(sentence: Sentence, frame: Frame): boolean {
  const { predicate, lemma } = frame;
  const token = sentence.tokens[predicate];
  return (
    frame.link === 'ccomp' &&
    frame.patient.length > 0 &&
    frame.modals.length === 0 &&
    token?.lower === token?.lemma &&
    OPENING.test(sentence.tokens[predicate - 1]?.text ?? '') &&
    !UNWILLED.has(lemma) &&
    !CHATTING.has(lemma) &&
    !frame.arguments.some(({ relation }) => relation.startsWith('nsubj'))
  );
}
