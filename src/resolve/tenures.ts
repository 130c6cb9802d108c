import type { TenureClaim } from '../extract/claim.js';
import { makeId } from './ids.js';
import { officeKey } from './offices.js';
import { stateActorId } from './actors.js';
import { compareText, type Side, type Source } from './resolved.js';

/** A tenure claim whose actors are known. */
export interface TenureSource extends Source {
  content: TenureClaim;
  person: Side;
  of: Side | null;
}

/** An office as one or more claims show it held. Two of one id can be put together, in any order. */
export interface TenureFact {
  id: string;
  holderId: string;
  title: string;
  ofId: string | null;
  seenFrom: string | null;
  seenTo: string | null;
  former: boolean;
  /** When the word on `former` became known. */
  lastKnownAt: string;
  claimIds: string[];
}

/**
 * What one claim says of an office; null where it asserts nothing, or nobody in particular. An office whose
 * state the sentence leaves out is of the state that its holder belongs to.
 */
export function tenureFact(source: TenureSource): TenureFact | null {
  const { content, person, of } = source;
  if (content.modality !== 'ASSERTED' || !person.named) return null;
  const ofId = of?.id ?? (person.state === null ? null : stateActorId(person.state));
  return {
    id: makeId('tenure', person.id, officeKey(content.title), ofId ?? ''),
    holderId: person.id,
    title: content.title,
    ofId,
    seenFrom: content.former ? null : source.publishedOn,
    seenTo: content.former ? null : source.publishedOn,
    former: content.former,
    lastKnownAt: source.knownAt,
    claimIds: [source.id],
  };
}

/** What two lots of claims about one tenure say together. The order does not matter. */
export function joinTenures(a: TenureFact, b: TenureFact): TenureFact {
  const [earlier, later] = compareText(a.lastKnownAt, b.lastKnownAt) <= 0 ? [a, b] : [b, a];
  return {
    id: a.id,
    holderId: a.holderId,
    // the shortest wording, so that it does not depend on which was read first
    title: [a.title, b.title].sort((x, y) => x.length - y.length || compareText(x, y))[0] ?? a.title,
    ofId: a.ofId,
    seenFrom: least([a.seenFrom, b.seenFrom]),
    seenTo: greatest([a.seenTo, b.seenTo]),
    former: earlier.lastKnownAt === later.lastKnownAt ? a.former || b.former : later.former,
    lastKnownAt: later.lastKnownAt,
    claimIds: [...new Set([...a.claimIds, ...b.claimIds])].sort(compareText),
  };
}

function least(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort(compareText)[0] ?? null;
}

function greatest(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort(compareText)
      .at(-1) ?? null
  );
}
