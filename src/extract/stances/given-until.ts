import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { readModality } from '../modality.js';
import { clauseIssue } from '../phrases.js';
import { write } from './draft.js';

/** Spans that somebody is given to do what is wanted. */
export const SPANS: ReadonlySet<string> = new Set('hour day week month year minute'.split(' '));

/** "Gave Iceland until Friday to release the crew", "gave them a week to leave": a demand with a deadline. */
export function givenUntil(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (frame.lemma !== 'give' || frame.negated) return null;
  const { sentence } = frame;
  const heads = frame.arguments
    .filter(({ relation, preposition }) => /^(?:i?obj|obl:unmarked)$/.test(relation) && preposition === null)
    .flatMap((argument) => argument.heads);
  const timed =
    frame.arguments.some(({ preposition }) => preposition === 'until') ||
    heads.some((head) => SPANS.has(sentence.tokens[head]?.lemma ?? ''));
  const clause = sentence.frames.find(
    (other) =>
      !other.noun && other.infinitive && other.parent === frame && /^(?:xcomp|advcl|acl)$/.test(other.link),
  );
  if (!timed || !clause) return null;
  const holders = context.actors.refsOf(sentence, frame.agent);
  const given = frame.arguments
    .filter(({ relation }) => /^(?:i?obj|nsubj(?::pass)?)$/.test(relation))
    .flatMap((argument) => argument.heads)
    .filter((head) => !frame.agent.includes(head) && head < clause.predicate);
  const [addressee] = context.actors.refsOf(sentence, given);
  const issue = clauseIssue(context.document, clause);
  const reading = readModality(frame);
  const until = sentence.tokens.find(({ lower, index }) => lower === 'until' && index > frame.predicate);
  if (!addressee) return context.reject(frame, 'stance/no-addressee');
  if (!issue) return context.reject(frame, 'stance/no-issue');
  if (reading.modality !== 'ASSERTED') return context.reject(frame, 'stance/open', reading.by);
  return write(
    context,
    frame,
    {
      ...{ stance: 'DEMAND', act: 'MADE', holders, addressee, issue },
      rule: 'stance/given-until',
      confidence: 0.7,
      ...(until
        ? {
            term: {
              first: Math.min(until.index, issue.first),
              last: Math.max(termEnd(sentence, until.index), issue.last),
            },
          }
        : {}),
    },
    reading,
  );
}

/** The last token of the day until which something is wanted. */
const termEnd = ({ dates }: Sentence, until: number): number =>
  dates.find(({ first }) => first > until && first <= until + 2)?.last ?? until;
