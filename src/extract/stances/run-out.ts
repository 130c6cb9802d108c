import type { ActorRef, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { isDone, surfaceSubject } from '../frames/frame.js';
import { PASSING, RUNNING_OUT } from '../lexicon/letting-drop.js';
import { readModality } from '../modality.js';
import { clauseIssue, type Issue, nounIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { sameSide } from '../actors.js';
import { write } from './draft.js';
import { issueOf, positionsOf } from './recalled.js';

/** Whether what a predicate tells of has come about: "expired", "has expired". */
export const isPast = (frame: Frame): boolean =>
  isDone(frame) || frame.sentence.tokens[frame.predicate]?.form === 'VBN';

/** A verb with its particle. */
export const phrasal = ({ lemma, particle }: Frame): string => (particle ? `${lemma} ${particle}` : lemma);

/** "The deadline passed": what was wanted, or offered, until then. */
export function deadlinePassed(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { sentence, negated } = frame;
  const verb = phrasal(frame);
  if (negated || !isPast(frame) || !(RUNNING_OUT.has(verb) || PASSING.has(verb))) return null;
  const head = surfaceSubject(frame).find((at) => sentence.tokens[at]?.lemma === 'deadline');
  const reading = readModality(frame);
  if (head === undefined || reading.modality !== 'ASSERTED') return null;
  const { holders, addressee, issue } = settingOf(context, frame, head);
  const told =
    holders.length > 0 && issue
      ? null
      : positionsOf(context, ['DEMAND', 'REQUEST', 'OFFER'], { holders, answering: [] }).findLast(
          ({ rule }) => WITH_TERM.test(rule),
        );
  const wanted = told ? issueOf(told, head) : issue;
  if (told === undefined || !wanted) return null;
  return write(
    context,
    frame,
    {
      stance: told?.stance ?? 'DEMAND',
      act: 'WITHDRAWN',
      lapsed: true,
      holders: told ? [told.holder] : holders,
      addressee: told ? told.addressee : addressee,
      issue: wanted,
      rule: `stance/run-out/${frame.lemma} deadline`,
      confidence: 0.6,
      ...(told ? { recalled: told } : {}),
    },
    reading,
  );
}

/** Rules by which somebody is told to want or to offer something up to a day. */
const WITH_TERM = /given-until|\b(?:ultimatum|offer|deadline)\b/;

/** Who set a deadline for whom, and for what, as far as the words beside it say. */
function settingOf(
  { actors, document }: ClaimContext,
  { sentence, predicate }: Frame,
  head: number,
): { holders: ActorRef[]; addressee: ActorRef | null; issue: Issue | null } {
  const set = sentence.frames.find(
    (other) =>
      !other.noun &&
      other.link.startsWith('acl') &&
      sentence.tokens[other.predicate]?.head === head &&
      /^(?:set|give|impose|fix|lay)$/.test(other.lemma),
  );
  const owned = childrenOf(sentence, head).filter(({ relation }) => relation === 'nmod:poss');
  const holders = actors.refsOf(sentence, [...(set?.agent ?? []), ...owned.map(({ index }) => index)]);
  const clause = sentence.frames.find(
    ({ infinitive, predicate: at }) => infinitive && at > head && at < predicate,
  );
  const [addressee] = clause
    ? actors
        .refsOf(sentence, [
          ...clause.agent,
          ...(set?.arguments ?? [])
            .filter(({ preposition }) => preposition === 'for')
            .flatMap(({ heads }) => heads),
        ])
        .filter((ref) => !holders.some((holder) => sameSide(holder, ref)))
    : [];
  const wanted = childrenOf(sentence, head).find(
    ({ relation, index }) =>
      relation === 'nmod' && childrenOf(sentence, index).some(({ lower }) => lower === 'for'),
  );
  const issue = clause
    ? clauseIssue(document, clause)
    : wanted
      ? nounIssue(document, sentence, wanted.index)
      : null;
  return { holders, addressee: addressee ?? null, issue };
}
