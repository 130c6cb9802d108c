import { keyOf } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { isDone } from '../frames/frame.js';
import { childrenOf } from '../syntax/dependents.js';
import { edgesOf } from '../frames/words.js';
import { spanIssue } from '../phrases.js';
import { write } from './draft.js';
import { ownersOf } from './noun-parts.js';

/** Nouns of asking behind "at". */
const ASKED: ReadonlySet<string> = new Set(['request', 'insistence', 'behest']);

/** "Sent ships at the request of Togo": what was done is what was asked for. */
export function atRequest(context: ClaimContext, noun: Frame): StanceClaim[] {
  const { sentence, parent } = noun;
  const at = childrenOf(sentence, noun.predicate).find(
    ({ lower, relation }) => lower === 'at' && relation === 'case',
  );
  if (!noun.noun || !ASKED.has(noun.lemma) || !at || !parent) return [];
  if (parent.noun || parent.negated || (parent.passive && parent.agent.length > 0) || !isDone(parent))
    return [];
  const holders = ownersOf(context, noun, true);
  const inside = edgesOf(sentence, parent.predicate, noun.predicate);
  const last = noun.predicate > parent.predicate ? edgesOf(sentence, noun.predicate).first - 1 : inside.last;
  // "parliament was dissolved": what is done to something says little without it
  const first = parent.passive ? inside.first : parent.predicate;
  const issue = spanIssue(
    context.document,
    sentence,
    first < noun.predicate ? first : parent.predicate,
    last,
  );
  if (!issue || holders.length === 0) return [];
  // "at the request of the president, A. B. left": a name that was taken for that of the one who asked
  if (!parent.passive && parent.agent.length === 0 && parent.link === 'root') return [];
  const doers = context.actors.refsOf(sentence, parent.agent);
  const ownWish = context.actors.refsOf(sentence, parent.passive ? parent.patient : parent.agent);
  if (ownWish.some((actor) => holders.some((holder) => keyOf(holder) === keyOf(actor)))) return [];
  const addressee = doers.find((doer) => !holders.some((holder) => keyOf(holder) === keyOf(doer)));
  return write(
    context,
    noun,
    {
      stance: noun.lemma === 'insistence' ? 'DEMAND' : 'REQUEST',
      act: 'MADE',
      holders,
      addressee: addressee ?? null,
      issue,
      rule: `stance/at/${noun.lemma}`,
      confidence: 0.6,
    },
    { modality: 'ASSERTED', refused: false, negated: false, direction: 'past' },
  );
}
