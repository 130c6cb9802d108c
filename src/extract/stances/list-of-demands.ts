import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { readModality } from '../modality.js';
import { clauseIssue, nounIssue } from '../phrases.js';
import { write } from './draft.js';
import { actorOfClause, addresseeOfNoun, ownersOf } from './noun-parts.js';

/** "Their demands include the release of the crew": what is wanted is the object of another verb. */
export function listOfDemands(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (frame.lemma !== 'include' || frame.passive || frame.negated || frame.infinitive) return null;
  const { sentence } = frame;
  const noun = sentence.frames.find(
    (other) => other.noun && frame.agent.includes(other.predicate) && ASKING.has(kindOf(other)),
  );
  if (!noun) return null;
  const holders = ownersOf(context, noun, true);
  const [thing] = frame.patient;
  const clause = sentence.frames.find(
    (other) => !other.noun && other.parent === frame && /^(?:xcomp|ccomp)$/.test(other.link),
  );
  const issue =
    thing !== undefined
      ? nounIssue(context.document, sentence, thing)
      : clause
        ? clauseIssue(context.document, { ...clause, infinitive: true })
        : null;
  const reading = readModality(frame);
  if (!issue || holders.length === 0 || reading.modality !== 'ASSERTED') return null;
  const addressee = addresseeOfNoun(context, noun, noun) ?? actorOfClause(context, noun);
  return write(
    context,
    frame,
    {
      stance: STANCE_NOUN_KINDS[noun.lemma] ?? 'DEMAND',
      act: 'MADE',
      holders,
      addressee,
      issue,
      rule: `stance/list/${noun.lemma}`,
      confidence: 0.6,
    },
    reading,
  );
}

const ASKING: ReadonlySet<string> = new Set(['DEMAND', 'REQUEST']);
const kindOf = ({ lemma }: Frame): string => STANCE_NOUN_KINDS[lemma] ?? '';
