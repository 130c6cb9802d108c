import type { MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import { boundsOf } from '../partial-date.js';

/** Words that open a sentence on what came next in a story that is told in its order. */
const NEXT = /^(?:then|afterwards|later|subsequently)$/;

/**
 * "In May they met in Oslo. Then they met in Riga": of what came next, without a day, an article that looks back says
 * no more than that it was between the last that it has told of and its own day. Null where it does not look back.
 */
export function afterTheLast(
  { sentence }: Frame,
  earlier: readonly MeetingClaim[],
  publishedAt: string | null,
): string | null {
  const opening = sentence.tokens[sentence.opening];
  const date = earlier.at(-1)?.date;
  const last = date ? boundsOf(date) : null;
  if (!opening || !NEXT.test(opening.lower) || !last || publishedAt === null) return null;
  const published = publishedAt.slice(0, 10);
  const isLookingBack = Date.parse(published) - Date.parse(last.latest) > LOOKING_BACK;
  return isLookingBack ? `${last.earliest}/${published}` : null;
}

/** An article of a week later or less tells the news. */
const LOOKING_BACK = 8 * 86_400_000;
