import { officesAgree, singleOffice } from './offices.js';
import type { Side } from './resolved.js';

/** Someone at a meeting, with the office in which a claim shows them. */
export interface Attendee {
  side: Side;
  capacity: string | null;
}

/**
 * How surely two mentions are one attendee: the same actor; an unnamed holder of an office and the person
 * who holds it; or no more than a state or a body and somebody who acts for it.
 */
export type Match = 'SAME' | 'OFFICE' | 'STATE';

const ORDER: readonly Match[] = ['SAME', 'OFFICE', 'STATE'];

export function matchAttendees(a: Attendee, b: Attendee): Match | null {
  if (a.side.id === b.side.id) return 'SAME';
  const people = a.side.kind === 'PERSON' && b.side.kind === 'PERSON';
  if (people && holdsOfficeOfNoState(a, b)) return 'OFFICE';
  if (a.side.state === null || a.side.state !== b.side.state) return null;
  if (people) {
    if (a.side.named === b.side.named) return null;
    if (a.capacity === null || b.capacity === null) return 'STATE';
    return officesAgree(a.capacity, b.capacity) ? 'OFFICE' : null;
  }
  // a party or a band that belongs to a state is not the state
  if (!actsForState(a.side) || !actsForState(b.side)) return null;
  const standsForState = (side: Side) => side.kind === 'STATE' || side.kind === 'GOVERNMENT_BODY';
  return standsForState(a.side) || standsForState(b.side) ? 'STATE' : null;
}

/**
 * Whether one is the unnamed holder of an office and the other somebody by name in just that office, of whom no
 * article says which state it is of: with the same others on the same day, that is who is meant.
 */
function holdsOfficeOfNoState(a: Attendee, b: Attendee): boolean {
  const [named, unnamed] = a.side.named ? [a, b] : [b, a];
  if (!named.side.named || unnamed.side.named || named.side.state !== null || unnamed.side.state === null)
    return false;
  const [office, held] = [named.capacity, unnamed.capacity].map((title) => singleOffice(title ?? '', ''));
  return office !== null && office === held;
}

const actsForState = ({ kind }: Side): boolean =>
  kind === 'STATE' || kind === 'GOVERNMENT_BODY' || kind === 'PERSON';

/** Which attendee of `a` is which of `b`, each at most once, the surest matches first. */
export function pairUp(
  a: readonly Attendee[],
  b: readonly Attendee[],
): { a: number; b: number; match: Match }[] {
  const pairs: { a: number; b: number; match: Match }[] = [];
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  for (const wanted of ORDER)
    a.forEach((one, i) => {
      if (takenA.has(i)) return;
      const j = b.findIndex((other, at) => !takenB.has(at) && matchAttendees(one, other) === wanted);
      if (j < 0) return;
      takenA.add(i);
      takenB.add(j);
      pairs.push({ a: i, b: j, match: wanted });
    });
  return pairs;
}

/** How much a mention tells of who was there: a name more than an office, an office more than a body or state. */
export function telling({ side }: Attendee): number {
  if (side.kind === 'PERSON') return side.named ? 4 : 3;
  if (side.kind === 'GOVERNMENT_BODY') return 2;
  return side.kind === 'STATE' ? 1 : 4;
}
