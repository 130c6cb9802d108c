import { keyOf } from '../actors.js';
import type { ActorRef, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { readModality } from '../modality.js';
import { type Issue, nounIssue } from '../phrases.js';
import { write } from './draft.js';

/** What two sides come to, or do not. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(
  'agreement deal accord compromise consensus settlement understanding'.split(' '),
);
const REACHING: ReadonlySet<string> = new Set(
  'reach strike conclude clinch secure seal find achieve come'.split(' '),
);

const ENDING: ReadonlySet<string> = new Set('end conclude finish close adjourn collapse'.split(' '));

/** "Norway and Iceland failed to reach an agreement on quotas": neither side gave way. */
export function noAgreement(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { sentence, parent } = frame;
  if (frame.noun) return null;
  const found = hasFailed(frame) ? (settled(frame) ?? agreed(frame)) : endedWithout(frame);
  if (!found) return null;
  const reading = readModality(parent && frame.infinitive ? parent : frame);
  if (reading.modality !== 'ASSERTED' && frame.modals.length === 0)
    return context.reject(frame, 'stance/open', reading.by);
  const subjects = frame.agent.length > 0 ? frame.agent : (parent?.agent ?? []);
  // "talks between Norway and Iceland failed to…"
  const nouns = sentence.frames.filter(
    ({ noun, predicate }) => noun && (subjects.includes(predicate) || predicate === found.noun),
  );
  const others = [frame, ...nouns]
    .flatMap((each) => each.arguments)
    .filter(({ preposition }) => /^(?:with|between)$/.test(preposition ?? ''))
    .flatMap(({ heads }) => heads);
  const sides = context.actors.refsOf(sentence, [...subjects, ...others]);
  const issue = nounIssue(context.document, sentence, found.issue, { leaveOut: others.slice(0, 1) });
  if (!issue) return context.reject(frame, 'stance/no-issue');
  if (sides.length < 2 || sides.every(({ kind }) => kind === 'PERSON'))
    return context.reject(frame, 'stance/one-side');
  return sides.flatMap((holder, at) =>
    write(context, frame, draft(holder, partner(sides, at), issue), { ...reading, modality: 'ASSERTED' }),
  );
}

/** "Failed to agree", "were unable to agree", "did not agree", "could not agree". */
function hasFailed({ negated, infinitive, modals, parent, link }: Frame): boolean {
  if (infinitive)
    return link === 'xcomp' && parent?.negated === false && /^(?:fail|unable)$/.test(parent.lemma);
  return negated && modals.every((word) => word === 'could');
}

const draft = (holder: ActorRef, addressee: ActorRef | null, issue: Issue): Parameters<typeof write>[2] => ({
  stance: 'REFUSAL',
  act: 'MADE',
  holders: [holder],
  addressee,
  issue,
  rule: 'stance/no-agreement',
  confidence: 0.4,
});

/** Of two sides each refuses the other; among more it is not known who refuses whom. */
const partner = (sides: readonly ActorRef[], at: number): ActorRef | null =>
  sides.length === 2 ? (sides.find((side) => keyOf(side) !== keyOf(sides[at] ?? side)) ?? null) : null;

/** "Ended without an agreement". */
function endedWithout(frame: Frame): { noun: number; issue: number } | null {
  if (!ENDING.has(frame.lemma) || frame.negated) return null;
  const noun = frame.arguments
    .filter(({ preposition }) => preposition === 'without')
    .flatMap(({ heads }) => heads)
    .find((head) => SETTLEMENTS.has(frame.sentence.tokens[head]?.lemma ?? ''));
  return noun === undefined ? null : { noun, issue: noun };
}

/** "Reach an agreement", "come to an agreement". */
function settled(frame: Frame): { noun: number; issue: number } | null {
  if (!REACHING.has(frame.lemma)) return null;
  const to = frame.arguments.filter(({ preposition }) => preposition === 'to').flatMap(({ heads }) => heads);
  const noun = (frame.lemma === 'come' ? to : frame.patient).find((head) =>
    SETTLEMENTS.has(frame.sentence.tokens[head]?.lemma ?? ''),
  );
  return noun === undefined ? null : { noun, issue: noun };
}

/** "Were unable to agree on the quotas". */
function agreed(frame: Frame): { noun: number; issue: number } | null {
  if (frame.lemma !== 'agree' || frame.passive) return null;
  const [issue] =
    frame.arguments.find(({ preposition }) => /^(?:on|over)$/.test(preposition ?? ''))?.heads ?? [];
  return issue === undefined ? null : { noun: -1, issue };
}
