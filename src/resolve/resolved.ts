import type { ActorKind, MeetingClaim, StanceClaim } from '../extract/claim.js';
import type { Judged } from './judgements.js';

/** A resolved actor as far as comparing claims needs it. */
export interface Side {
  id: string;
  kind: ActorKind;
  named: boolean;
  /** Code of the state that it is or acts for; null where unknown. */
  state: string | null;
}

/** Where a claim comes from and when it became known. */
export interface Source {
  id: string;
  articleId: string;
  /** ISO 8601 instant: when the article was published, else when it was ingested. */
  knownAt: string;
  /** The day of publication; null where that is unknown. */
  publishedOn: string | null;
  /** What people said of it; left out where nobody said anything. */
  judged?: Judged;
}

/** A meeting claim whose participants are known; `participants[n]` is who `content.participants[n]` is. */
export interface MeetingSource extends Source {
  content: MeetingClaim;
  participants: readonly Side[];
  /** `absent[n]` is who `content.absent[n]` is. */
  absent: readonly Side[];
}

export interface StanceSource extends Source {
  content: StanceClaim;
  holder: Side;
  addressee: Side | null;
  about: readonly Side[];
}

/** Earliest known first; the id decides between claims known at the same instant. */
export function byKnownAt(a: Source, b: Source): number {
  return compareText(a.knownAt, b.knownAt) || compareText(a.id, b.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value that occurs most often; the first of equals; undefined where there is none. */
export function mostCommon<T>(values: Iterable<T>): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts)
    if (count > most) {
      best = value;
      most = count;
    }
  return best;
}
