import { keyOf } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { isDone } from '../frames/frame.js';
import { AGREEING } from '../lexicon/position-life.js';
import { edgesOf } from '../frames/words.js';
import { readModality } from '../modality.js';
import { spanIssue } from '../phrases.js';
import { write } from './draft.js';

/** Verbs of asking behind "as", with what they make of it. */
const ASKED: ReadonlyMap<string, 'DEMAND' | 'REQUEST'> = new Map([
  ['demand', 'DEMAND'],
  ['insist', 'DEMAND'],
  ['ask', 'REQUEST'],
  ['request', 'REQUEST'],
  ['urge', 'REQUEST'],
]);

/** "Agreed to scrap the toll, as Togo had demanded": whoever has bound himself to a deed has granted it. */
function isGranted(frame: Frame): boolean {
  const above = frame.infinitive && frame.link === 'xcomp' ? frame.parent : null;
  const doing = above && AGREEING.has(above.lemma) ? above : frame;
  return isDone(doing) && !doing.negated;
}

/** "Scrapped the toll, as Togo had demanded", "would not scrap it, as demanded by Togo": what was asked, and the answer. */
export function asAsked(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { sentence, parent } = frame;
  const stance = ASKED.get(frame.lemma);
  const as = sentence.tokens[edgesOf(sentence, frame.predicate).first];
  if (!stance || !parent || parent.noun || parent.passive || frame.negated) return null;
  if (frame.link !== 'advcl' || as?.lower !== 'as' || as.index < parent.predicate) return null;
  const holders = context.actors.refsOf(sentence, frame.agent);
  const [doer] = context.actors.refsOf(sentence, parent.agent);
  const above = readModality(parent);
  const refused = above.refused || (above.negated && isDone(parent));
  const granted = isGranted(parent) || isPromised(parent);
  if (!doer || holders.length === 0 || !(refused || (granted && !above.negated))) return null;
  if (holders.some((holder) => keyOf(holder) === keyOf(doer))) return null;
  const issue = spanIssue(context.document, sentence, parent.predicate, as.index - 1);
  if (!issue) return null;
  return write(
    context,
    parent,
    {
      stance,
      act: refused ? 'REJECTED' : 'GRANTED',
      holders,
      addressee: doer,
      issue,
      rule: `stance/as/${frame.lemma}`,
      confidence: 0.6,
      beside: frame,
    },
    { modality: 'ASSERTED', refused: false, negated: false, direction: 'past' },
  );
}

/** "Will scrap the toll, as Togo had demanded": what was asked is promised. */
const isPromised = ({ tense, modals }: Frame): boolean =>
  tense === 'future' && modals.every((modal) => modal === 'will');
