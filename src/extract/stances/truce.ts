import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { CALM } from '../lexicon/object-classes.js';
import { readModality } from '../modality.js';
import { nounIssue } from '../phrases.js';
import { write } from './draft.js';
import { partiesTo } from './parties.js';

/** Verbs by which a truce comes about of itself, with the word that some of them need behind them. */
export const TRUCE_BEGINS: ReadonlyMap<string, RegExp | null> = new Map([
  ['take', /^(?:effect|hold)$/],
  ['come', /^(?:force|effect)$/],
  ['go', /^(?:force|effect)$/],
  ['enter', /^(?:force|effect)$/],
  ['begin', null],
  ['start', null],
]);

/** Component: "The truce between Chad and Niger took effect": each of its parties has given way. */
export function truceBegins(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const word = TRUCE_BEGINS.get(frame.lemma);
  if (word === undefined || frame.negated || frame.passive) return null;
  const { sentence } = frame;
  const truce = frame.agent.find((head) => CALM.has(sentence.tokens[head]?.lemma ?? ''));
  const said =
    word === null ||
    [...frame.patient, ...frame.arguments.flatMap(({ heads }) => heads)].some((head) =>
      word.test(sentence.tokens[head]?.lower ?? ''),
    );
  if (truce === undefined || !said) return null;
  const reading = readModality(frame);
  if (reading.modality !== 'ASSERTED' && reading.modality !== 'PLANNED')
    return context.reject(frame, 'stance/open', reading.by);
  const holders = partiesTo(context, frame, [truce]);
  const issue = nounIssue(context.document, sentence, truce);
  if (holders.length === 0) return context.reject(frame, 'stance/no-holder');
  if (!issue) return context.reject(frame, 'stance/no-issue');
  const rule = `stance/truce/${frame.lemma}`;
  return write(
    context,
    frame,
    { stance: 'CONCESSION', act: 'MADE', holders, addressee: null, issue, rule, confidence: 0.7 },
    reading,
  );
}
