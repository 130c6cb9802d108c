import type { MeetingClaim, MeetingParticipant } from '../claim.js';
import type { Frame } from '../clauses.js';
import { childrenOf } from '../syntax/dependents.js';
import type { ClaimContext } from '../context.js';
import type { Governor } from './governor.js';

/** "The talks", "the July 31 meeting", "this meeting": one that the article has told of already. */
export function anaphor(
  context: ClaimContext,
  frame: Frame,
  governor: Governor | null,
  own: readonly MeetingParticipant[],
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  const { sentence } = frame;
  const definite = childrenOf(sentence, frame.predicate).some((child) =>
    /^(?:the|this|these|those|that|their)$/.test(child.lower),
  );
  if (!definite || !governor || governor.relation === 'oblique') return null;
  const place = context.placeOf([frame]);
  const fitting = earlier.filter(
    (claim) =>
      claim.status !== 'UNCERTAIN' &&
      (!place || !claim.place || claim.place === place.name) &&
      own.every((ref) =>
        claim.participants.some((other) => other.name === ref.name || other.country === ref.country),
      ),
  );
  return fitting.at(-1) ?? null;
}
