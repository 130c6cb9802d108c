import { distinct, keyOf, isAnybody, isPrivate } from '../actors.js';
import { readAttribution } from '../attribution.js';
import type { ActorRef, StanceAct, StanceClaim, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import { type ClaimContext, related } from '../context.js';
import type { Sentence } from '../document.js';
import { CUSTODY_ISSUES, WHEREABOUTS } from '../lexicon/custody.js';
import type { Reading } from '../modality.js';
import type { Issue } from '../phrases.js';

/** What one claim needs beyond its sentence. */
export interface Draft {
  stance: StanceKind;
  act: StanceAct;
  holders: ActorRef[];
  addressee: ActorRef | null;
  issue: Issue;
  /** The deed that is done, where the issue does not name it. */
  deed?: string | undefined;
  rule: string;
  confidence: number;
  /** A predicate beside the frame that the rule took in: the noun of "dropped its demand". */
  beside?: Frame;
}

/** Who has the person whom an issue is about: the state to which the article says that he or she fled. */
export function custodian(context: ClaimContext, issue: Issue, sentence: Sentence): ActorRef | null {
  if (!issue.terms.some((term) => CUSTODY_ISSUES.has(term))) return null;
  const people = issue.entities.filter((entity) => entity.kind === 'PERSON');
  if (people.length === 0) return null;
  const sentences = [sentence, ...context.document.sentences.filter((other) => other !== sentence)];
  for (const other of sentences) {
    for (const frame of other.frames) {
      if (frame.noun || !WHEREABOUTS.has(frame.lemma)) continue;
      const goes = frame.agent.some((head) =>
        context.actors.mentionAt(other, head)?.entities.some((entity) => people.includes(entity)),
      );
      if (!goes) continue;
      for (const argument of frame.arguments) {
        if (!/^(?:to|in|at)$/.test(argument.preposition ?? '')) continue;
        const found = context.actors.refsOf(other, argument.heads).find((ref) => ref.kind === 'STATE');
        if (found) return found;
      }
    }
  }
  return null;
}

/** The claims of a draft, one for each holder. */
export function write(context: ClaimContext, frame: Frame, draft: Draft, reading: Reading): StanceClaim[] {
  const { sentence } = frame;
  const { issue } = draft;
  // a date inside the issue says when it is wanted, not when it was asked for
  const date = context.dateOf(related(frame), reading.direction === 'future' ? null : 'past', issue);
  return draft.holders
    .filter((holder) => mayHold(context, frame, draft, holder))
    .map((holder) => ({
      kind: 'stance' as const,
      stance: draft.stance,
      act: draft.act,
      holder,
      addressee: draft.addressee,
      issue: issue.text,
      ...(draft.deed === undefined ? {} : { deed: draft.deed }),
      issueTerms: issue.terms,
      about: distinct(issue.entities.map((entity) => context.actors.refIn(sentence, entity))).filter(
        (ref) => keyOf(ref) !== keyOf(holder) && (!draft.addressee || keyOf(ref) !== keyOf(draft.addressee)),
      ),
      date,
      ...(isRecalled(frame) ? { recalled: true as const } : {}),
      modality: reading.modality === 'DENIED' ? ('ASSERTED' as const) : reading.modality,
      attribution: attributionOf(context, frame, holder),
      ...context.quote(sentence),
      rule: draft.rule,
      confidence: draft.confidence,
    }))
    .map((claim) => context.made(claim, frame, draft.beside));
}

/** What a private person offers or agrees to is no public affair, and nobody puts a position to himself. */
function mayHold(context: ClaimContext, frame: Frame, draft: Draft, holder: ActorRef): boolean {
  const { stance, addressee } = draft;
  if ((isPrivate(holder) || isAnybody(holder)) && (stance === 'OFFER' || stance === 'AGREEMENT'))
    context.reject(frame, 'stance/private', holder.name);
  else if (addressee && keyOf(holder) === keyOf(addressee)) context.reject(frame, 'stance/self', holder.name);
  else return true;
  return false;
}

/** "Had demanded": told as past already when the news happened. */
const isRecalled = (frame: Frame): boolean =>
  frame.tense === 'past' && frame.aspect.startsWith('perfect') && frame.modals.length === 0;

/** The holder's own words need no source beside the holder. */
function attributionOf(context: ClaimContext, frame: Frame, holder: ActorRef): StanceClaim['attribution'] {
  const attribution = readAttribution(frame, context.text, context.actors);
  // "China was asked to leave, the ministry said": that the ministry asked rests on its saying so
  if (frame.passive && frame.agent.length === 0) return attribution;
  return attribution?.actor && keyOf(attribution.actor) === keyOf(holder) ? null : attribution;
}
