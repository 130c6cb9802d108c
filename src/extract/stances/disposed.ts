import { isPrivate } from '../actors.js';
import type { ActorRef, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { REFUSABLE } from '../lexicon/refusable.js';
import { readModality } from '../modality.js';
import { clauseIssue, type Issue, nounIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { write } from './draft.js';

/** Words of being ready, which refuse where they are denied: "is not ready to sign". */
const READY: ReadonlySet<string> = new Set(['ready', 'willing', 'prepare', 'inclined']);
/** Nouns of what one means to do, which refuse behind "no": "has no intention of leaving". */
export const INTENTIONS: ReadonlySet<string> = new Set('intention intent plan'.split(' '));

/** "Is not prepared to pay", "has no plans to leave", "said no to the plan": refusals by what somebody is disposed to. */
export function refusalByDisposition(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const found = notReady(context, frame) ?? noIntention(context, frame) ?? saidNo(context, frame);
  if (!found) return null;
  if (!found.issue) return context.reject(frame, 'stance/no-issue');
  if (found.holders.length === 0) return context.reject(frame, 'stance/no-holder');
  if (found.holders.some(isPrivate)) return context.reject(frame, 'stance/private', found.holders[0]?.name);
  const reading = readModality(frame);
  if (reading.modality === 'POSSIBLE' || reading.modality === 'CONDITIONAL')
    return context.reject(frame, 'stance/open', reading.by);
  return write(
    context,
    frame,
    {
      stance: 'REFUSAL',
      act: 'MADE',
      holders: found.holders,
      addressee: null,
      issue: found.issue,
      rule: `stance/disposed/${frame.lemma}`,
      confidence: 0.6,
    },
    { ...reading, modality: 'ASSERTED' },
  );
}

interface Found {
  holders: ActorRef[];
  issue: Issue | null;
}

function notReady({ actors, document }: ClaimContext, frame: Frame): Found | null {
  if (!READY.has(frame.lemma) || !frame.negated || frame.tense === 'none') return null;
  if (frame.link === 'acl:relcl') return null;
  if (frame.lemma === 'prepare' && !frame.passive) return null;
  const clause = completing(frame, 'xcomp');
  if (!clause) return null;
  const holders = actors.refsOf(frame.sentence, frame.passive ? frame.patient : frame.agent);
  return { holders, issue: clauseIssue(document, clause) };
}

function noIntention({ actors, document }: ClaimContext, frame: Frame): Found | null {
  if (frame.lemma !== 'have' || frame.passive || frame.infinitive) return null;
  const { sentence } = frame;
  const noun = frame.patient.find((head) => INTENTIONS.has(sentence.tokens[head]?.lemma ?? ''));
  if (noun === undefined) return null;
  const none = childrenOf(sentence, noun).some(({ lower }) => lower === 'no');
  const clause = completing(frame, 'acl');
  if (!clause || (!none && !frame.negated)) return null;
  // "no plans to introduce a tax", "no plans to leave town" refuse nothing that anybody asks for
  if (sentence.tokens[noun]?.lemma === 'plan' && (!REFUSABLE.has(clause.lemma) || clause.lemma === 'leave'))
    return null;
  return {
    holders: actors.refsOf(sentence, frame.agent),
    issue: clauseIssue(document, { ...clause, infinitive: true }),
  };
}

function saidNo({ actors, document }: ClaimContext, frame: Frame): Found | null {
  const { sentence, predicate } = frame;
  if (frame.lemma !== 'say' || frame.negated || sentence.tokens[predicate + 1]?.lower !== 'no') return null;
  if (sentence.tokens[predicate + 2]?.lower !== 'to') return null;
  const [head] = frame.arguments.find(({ preposition }) => preposition === 'to')?.heads ?? [];
  const gerund = sentence.frames.find(
    (other) => other.parent === frame && sentence.tokens[other.predicate]?.form === 'VBG',
  );
  const issue = gerund
    ? clauseIssue(document, { ...gerund, infinitive: true })
    : head === undefined
      ? null
      : nounIssue(document, sentence, head, { leaveOut: [predicate + 1] });
  return { holders: actors.refsOf(sentence, frame.agent), issue };
}

const completing = (frame: Frame, link: string): Frame | undefined =>
  frame.sentence.frames.find(
    (other) =>
      !other.noun &&
      other.parent === frame &&
      other.link === link &&
      (other.infinitive || (link === 'acl' && /^(?:of|in)$/.test(other.mark ?? ''))),
  );
