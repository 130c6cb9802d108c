import type { MeetingStatus } from '../extract/claim.js';
import { fold } from '../fold.js';
import type { Conflict, ConflictPosition } from './conflicts.js';
import { absencePositions } from './meeting-absences.js';
import { overlap, width } from './days.js';
import type { MeetingCluster, Placed } from './meetings.js';
import { matchAttendees, type Attendee } from './participants.js';
import { areRivals } from './meeting-disputes.js';
import { isStateName } from './state-names.js';

/**
 * What the sources of a meeting disagree on. That something changed is no disagreement: a date before and
 * after a postponement, a plan and its cancellation. Nor is it one that a source says less: "in May" beside
 * "on 3 May", a country beside a town in it.
 */
export function meetingConflicts(cluster: MeetingCluster): Conflict[] {
  return [
    conflictOn('status', statusPositions(cluster)),
    conflictOn('date', datePositions(cluster)),
    conflictOn('place', placePositions(cluster)),
    conflictOn('participants', [...officePositions(cluster), ...absencePositions(cluster, nameOf)]),
  ].filter((conflict) => conflict !== null);
}

function conflictOn(field: string, positions: readonly ConflictPosition[]): Conflict | null {
  return positions.length < 2 ? null : { field, positions };
}

/** Claims put together by what they say, in the order in which it was first said. */
function positionsOf(said: readonly (readonly [value: string, placed: Placed])[]): ConflictPosition[] {
  const positions = new Map<string, string[]>();
  for (const [value, { node }] of said) {
    const claims = positions.get(value);
    if (claims) claims.push(node.source.id);
    else positions.set(value, [node.source.id]);
  }
  return [...positions].map(([value, claimIds]) => ({ value, claimIds }));
}

/** What a denial says of the status, in place of one. */
const DENIED = 'DENIED';

/**
 * Whether it was held, or ever to be: whoever denies that one was ever to be contradicts all who say that it is planned,
 * called off or held; whoever says that it did not come about contradicts those who say that it did, and where it was
 * called off those only who had said so before.
 */
function statusPositions(cluster: MeetingCluster): ConflictPosition[] {
  const said = cluster.flatMap((placed): (readonly [string, Placed])[] => {
    const { modality, status } = placed.node.source.content;
    if (modality === 'DENIED') return [[DENIED, placed]];
    return modality === 'ASSERTED' || modality === 'PLANNED' ? [[status, placed]] : [];
  });
  const denied = said.filter(([value]) => value === DENIED);
  if (denied.some(([, { node }]) => node.source.content.disowned === true))
    return positionsOf(said.filter(([value]) => value !== 'UNCERTAIN'));
  const held = said.filter(([value]) => value === 'HELD');
  const first = held[0]?.[1].node.source.knownAt;
  if (first === undefined) return [];
  const calledOff = said.filter(
    ([value, { node }]) =>
      CALLED_OFF.has(value) &&
      // where nobody knows when it was published, it may be from before
      node.source.publishedOn !== null &&
      node.source.knownAt >= first &&
      !held.some(([, { node: other }]) => other.source.articleId === node.source.articleId),
  );
  const against = [...denied, ...calledOff];
  return against.length === 0
    ? []
    : positionsOf(said.filter((each) => held.includes(each) || against.includes(each)));
}

const CALLED_OFF: ReadonlySet<string> = new Set<MeetingStatus>(['CANCELLED', 'REFUSED']);

/** Days that cannot be the same one, among claims of the last date that the meeting was given. */
function datePositions(cluster: MeetingCluster): ConflictPosition[] {
  const last = Math.max(...cluster.map(({ era }) => era));
  const dated = cluster.filter(
    ({ node, era }) => era === last && node.dated.length === 1 && width(node.dated) === 1,
  );
  const days = [...new Map(dated.map(({ node }) => [node.dated[0]?.from, node.dated])).values()];
  if (!days.some((one) => days.some((other) => !overlap(one, other)))) return [];
  return positionsOf(dated.map((placed) => [placed.node.source.content.date ?? '', placed] as const));
}

/** Towns, where sources name different ones; where it was to be is no position once it was held elsewhere. */
function placePositions(cluster: MeetingCluster): ConflictPosition[] {
  const last = Math.max(...cluster.map(({ era }) => era));
  const heldIn = new Set(
    cluster.flatMap(({ node: { source, place } }) =>
      source.content.status === 'HELD' && place !== null ? [place] : [],
    ),
  );
  const said = cluster.flatMap((placed): (readonly [string, string, Placed])[] => {
    const { place, placeCountry } = placed.node.source.content;
    if (place === null || placed.era !== last) return [];
    const folded = fold(place);
    if (heldIn.size > 0 && !heldIn.has(folded)) return [];
    return placeCountry !== null && isStateName(folded, placeCountry) ? [] : [[folded, place, placed]];
  });
  const spelled = new Map<string, string>();
  for (const [folded, place] of said) if (!spelled.has(folded)) spelled.set(folded, place);
  return positionsOf(said.map(([folded, , placed]) => [spelled.get(folded) ?? folded, placed] as const));
}

/** Different people for one office of one state, where no source says that both were there. */
function officePositions(cluster: MeetingCluster): ConflictPosition[] {
  const people = cluster.flatMap((placed) =>
    placed.node.attendees
      .filter(({ side, capacity }) => side.kind === 'PERSON' && side.named && capacity !== null)
      .map((attendee) => ({ attendee, placed })),
  );
  const shown = new Map(
    people.map(({ attendee }) => [`${attendee.side.id} ${attendee.capacity ?? ''}`, attendee]),
  );
  const rivals = new Set(
    [...shown.values()]
      .filter((one) =>
        [...shown.values()].some((other) => areRivals(one, other) && !areTogether(cluster, one, other)),
      )
      .map(({ side }) => side.id),
  );
  return positionsOf(
    people
      .filter(({ attendee }) => rivals.has(attendee.side.id))
      .map(({ attendee, placed }) => [nameOf(attendee, placed), placed] as const),
  );
}

/** The name under which a claim knows an attendee. */
function nameOf({ side }: Attendee, { node: { source } }: Placed): string {
  const at = source.participants.findIndex(({ id }) => id === side.id);
  return source.content.participants[at]?.name ?? '';
}

/** Whether a claim names two people side by side. */
export function areTogether(cluster: MeetingCluster, a: Attendee, b: Attendee): boolean {
  return cluster.some(
    ({ node }) =>
      node.attendees.some((one) => matchAttendees(one, a) === 'SAME') &&
      node.attendees.some((one) => matchAttendees(one, b) === 'SAME'),
  );
}
