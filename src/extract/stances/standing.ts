import { isAnybody, isPrivate } from '../actors.js';
import type { ActorRef, StanceClaim, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { prepositionOf } from '../frames/words.js';
import { STANDING } from '../lexicon/judging.js';
import { readModality } from '../modality.js';
import { nounIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { write } from './draft.js';

/** "Is against the plan", "is in favour of the plan", "is a critic of the plan": where somebody stands, by a noun or a preposition. */
export function standing(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (frame.passive || frame.negated || frame.infinitive) return null;
  const { sentence } = frame;
  const reading = readModality(frame);
  if (reading.modality !== 'ASSERTED') return null;
  const found = byPreposition(frame) ?? byNoun(context, frame, frame.predicate);
  if (!found) return null;
  const holders = context.actors.refsOf(sentence, frame.agent);
  return stand(context, frame, found, holders);
}

/** "Senator A, a critic of the plan, …": the same in apposition. */
export function standingBeside(context: ClaimContext, frame: Frame): StanceClaim[] {
  const { sentence } = frame;
  return frame.agent.flatMap((head) =>
    childrenOf(sentence, head)
      .filter(({ relation }) => relation === 'appos')
      .flatMap(({ index }) => {
        const found = byNoun(context, frame, index);
        return found ? (stand(context, frame, found, context.actors.refs(sentence, head)) ?? []) : [];
      }),
  );
}

interface Position {
  stance: StanceKind;
  head: number;
  word: string;
}

function byPreposition(frame: Frame): Position | null {
  const { sentence, lemma } = frame;
  if (lemma !== 'be' && !/^favou?r$/.test(lemma)) return null;
  const behind = (word: string): number | undefined =>
    frame.arguments.find(({ preposition }) => preposition === word)?.heads[0];
  const against = lemma === 'be' ? behind('against') : undefined;
  if (against !== undefined) return { stance: 'OPPOSITION', head: against, word: 'against' };
  const favour = lemma === 'be' ? behind('in') : frame.predicate;
  if (favour === undefined || !/^favou?r$/.test(sentence.tokens[favour]?.lower ?? '')) return null;
  const of =
    behind('of') ??
    childrenOf(sentence, favour).find((child) => prepositionOf(sentence, child) === 'of')?.index;
  return of === undefined ? null : { stance: 'SUPPORT', head: of, word: 'in-favour' };
}

function byNoun({ actors }: ClaimContext, { sentence }: Frame, at: number): Position | null {
  const word = sentence.tokens[at]?.lemma ?? '';
  const stance = STANDING.get(word);
  const children = childrenOf(sentence, at);
  if (!stance || children.some(({ lower }) => /^(?:former|ex|once|no)$/.test(lower))) return null;
  const of = children.find(
    (child) => child.relation === 'nmod' && /^(?:of|for)$/.test(prepositionOf(sentence, child) ?? ''),
  );
  // a follower of somebody takes no side in a matter
  if (!of || (stance === 'SUPPORT' && actors.refs(sentence, of.index).length > 0)) return null;
  return { stance, head: of.index, word };
}

function stand(
  context: ClaimContext,
  frame: Frame,
  { stance, head, word }: Position,
  all: readonly ActorRef[],
): StanceClaim[] | null {
  const { sentence } = frame;
  const holders = all.filter((holder) => !isPrivate(holder) && !isAnybody(holder));
  const token = sentence.tokens[head];
  if (!token || !/^(?:NOUN|PROPN)$/.test(token.tag) || holders.length === 0) return null;
  const [against] = context.actors.refs(sentence, head);
  if (word === 'against' && against) return null;
  const issue = nounIssue(context.document, sentence, head);
  if (!issue) return null;
  return write(
    context,
    frame,
    {
      stance,
      act: 'MADE',
      holders,
      addressee: null,
      issue,
      rule: `stance/standing/${word}`,
      confidence: 0.6,
    },
    { modality: 'ASSERTED', refused: false, negated: false, direction: null },
  );
}
