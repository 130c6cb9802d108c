import { sameSide } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Reading } from '../modality.js';
import { childrenOf } from '../syntax/dependents.js';
import { write } from './draft.js';
import { issueOf, positionsOf } from './recalled.js';

/** Verbs of asking of which one may say that they were never done. */
const ASKING: ReadonlySet<string> = new Set('demand request ask seek want'.split(' '));
/** Words that stand for what somebody else has told: "any such thing", "anything of the kind". */
const SUCH: ReadonlySet<string> = new Set(['such', 'kind', 'sort', 'it', 'that', 'so']);

/** "Had never demanded any such thing": a denial that points back to a demand told of before. */
export function neverAsked(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { sentence } = frame;
  if (!ASKING.has(frame.lemma) || !frame.negated || frame.passive || frame.infinitive) return null;
  if (frame.modals.length > 0 || frame.tense === 'none') return null;
  const objects = [...frame.patient, ...frame.arguments.flatMap(({ heads }) => heads)];
  const pointed = objects.some(
    (head) =>
      SUCH.has(sentence.tokens[head]?.lower ?? '') ||
      childrenOf(sentence, head).some(({ lower }) => SUCH.has(lower)),
  );
  const holders = context.actors.refsOf(sentence, frame.agent);
  if (!pointed || holders.length === 0) return null;
  const told = positionsOf(context, ['DEMAND', 'REQUEST'], { holders: [], answering: [] });
  const own = told.findLast(({ holder }) => holders.some((other) => sameSide(other, holder)));
  const denied = own ?? told.at(-1);
  if (!denied) return null;
  return write(
    context,
    frame,
    {
      stance: denied.stance,
      act: 'MADE',
      holders,
      addressee: denied.addressee,
      issue: issueOf(denied, frame.predicate),
      rule: `stance/denied/${frame.lemma}`,
      confidence: 0.6,
      recalled: denied,
      denied: true,
    },
    { modality: 'DENIED', refused: false, negated: true, direction: 'past' },
  );
}

/** "Denied having demanded it", "it was not Togo that demanded", "has never asked": that it was asked is denied. */
export const isDenied = ({ adverbs, sentence, predicate }: Frame, { modality, refused }: Reading): boolean =>
  !refused &&
  (modality === 'DENIED' ||
    (modality === 'ASSERTED' &&
      (adverbs.includes('never') || childrenOf(sentence, predicate).some(({ lower }) => lower === 'never'))));
