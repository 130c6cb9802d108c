import type { MeetingFormat, MeetingStatus, ParticipantRole } from '../extract/claim.js';
import { boundsOf } from '../extract/partial-date.js';
import { fold } from '../fold.js';
import type { Conflict } from './conflicts.js';
import { makeId } from './ids.js';
import { isHeldAway } from './meeting-absences.js';
import { areTogether, meetingConflicts } from './meeting-conflicts.js';
import { areRivals } from './meeting-disputes.js';
import { dateOf, type MeetingCluster, type Placed } from './meetings.js';
import { meetingHistory, type MeetingStep } from './meeting-history.js';
import { matchAttendees, pairUp, telling, type Attendee } from './participants.js';
import { meetingCode } from './plover.js';
import { mostCommon, type Side } from './resolved.js';
import { isStateName } from './state-names.js';
import { versionsOf, type FactHistory } from './versions.js';

/** A meeting as some claims amount to it: all that is stored, save the ids of places and states. */
export interface MeetingFact {
  id: string;
  status: MeetingStatus;
  format: MeetingFormat;
  date: string | null;
  earliest: string | null;
  latest: string | null;
  place: { name: string; country: string | null } | null;
  topics: string[];
  ploverCode: string;
  participants: { side: Side; capacity: string | null; role: ParticipantRole }[];
  history: MeetingStep[];
  conflicts: Conflict[];
}

/** More topics than this say less. */
const MOST_TOPICS = 12;

/** What the claims of one cluster have amounted to as they became known. */
export function meetingHistoryOf(cluster: MeetingCluster): FactHistory<MeetingFact> {
  const [first] = cluster;
  if (!first) throw new Error('a meeting without a claim');
  return {
    id: makeId('meeting', first.node.source.id),
    // claims join in the order in which they become known, so those known by then are a cluster as well
    versions: versionsOf(
      cluster.map(({ node }) => node.source.knownAt),
      (instant) => meetingFact(cluster.filter(({ node }) => node.source.knownAt <= instant)),
    ),
    claimIds: cluster.map(({ node }) => node.source.id),
  };
}

/** What the claims of one cluster amount to. */
export function meetingFact(cluster: MeetingCluster): MeetingFact {
  const [first] = cluster;
  if (!first) throw new Error('a meeting without a claim');
  const history = meetingHistory(cluster);
  const status = history.at(-1)?.status ?? 'UNCERTAIN';
  const date = dateOf(cluster);
  const bounds = date === null ? null : boundsOf(date);
  const contents = cluster.map(({ node }) => node.source.content);
  return {
    id: makeId('meeting', first.node.source.id),
    status,
    format:
      mostCommon(contents.map(({ format }) => format).filter((format) => format !== 'OTHER')) ?? 'OTHER',
    date,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    place: placeOf(cluster),
    topics: topicsOf(cluster),
    ploverCode: meetingCode(status),
    participants: participantsOf(cluster),
    history,
    conflicts: meetingConflicts(cluster),
  };
}

/**
 * The place that most claims name, those that tell of it as held before plans, which decide between equals; a town before
 * a country, the latest known of equals.
 */
function placeOf(cluster: MeetingCluster): MeetingFact['place'] {
  const named = [...cluster].reverse().flatMap(({ node: { source } }) => {
    const { place, placeCountry } = source.content;
    const held = source.content.status === 'HELD';
    return place === null ? [] : [{ name: place, folded: fold(place), country: placeCountry, held }];
  });
  const towns = named.filter(({ folded, country }) => country === null || !isStateName(folded, country));
  const heldIn = towns.filter(({ held }) => held);
  const said = heldIn.length > 0 ? heldIn : towns.length > 0 ? towns : named;
  const counts = countsOf(said.map(({ folded }) => folded));
  const most = Math.max(...counts.values());
  const best = mostCommon(named.map(({ folded }) => folded).filter((folded) => counts.get(folded) === most));
  const spellings = named.filter(({ folded }) => folded === best);
  const name = mostCommon(spellings.map((place) => place.name));
  if (name === undefined) return null;
  return { name, country: mostCommon(spellings.flatMap(({ country }) => country ?? [])) ?? null };
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function topicsOf(cluster: MeetingCluster): string[] {
  const topics = new Map<string, string>();
  for (const { node } of cluster)
    for (const topic of node.source.content.topics)
      if (!topics.has(fold(topic))) topics.set(fold(topic), topic);
  return [...topics.values()].slice(0, MOST_TOPICS);
}

interface Gathered {
  attendee: Attendee;
  capacities: string[];
  roles: ParticipantRole[];
}

/** Everyone whom a claim names, once, under the mention that tells most. */
function participantsOf(cluster: MeetingCluster): MeetingFact['participants'] {
  let gathered: Gathered[] = [];
  for (const placed of cluster) {
    const { attendees } = placed.node;
    const known = gathered.map(({ attendee }) => attendee);
    const pairs = new Map(pairUp(attendees, known).map(({ a, b }) => [a, b]));
    attendees.forEach((attendee, at) => {
      const role = roleOf(placed, attendee);
      const capacities = attendee.capacity === null ? [] : [attendee.capacity];
      const entry = gathered[pairs.get(at) ?? -1];
      if (!entry) {
        gathered.push({ attendee, capacities, roles: [role] });
        return;
      }
      entry.roles.push(role);
      const state = entry.attendee.side.state ?? attendee.side.state;
      if (telling(attendee) > telling(entry.attendee)) {
        entry.attendee = attendee;
        // a body's office is not its minister's
        entry.capacities = attendee.side.kind === 'PERSON' ? capacities : entry.capacities;
      } else if (telling(attendee) === telling(entry.attendee)) entry.capacities.push(...capacities);
      else if (attendee.side.kind === 'PERSON') entry.capacities.push(...capacities);
      // of what state a minister is may be told by those only who do not know the name
      entry.attendee = { ...entry.attendee, side: { ...entry.attendee.side, state } };
    });
  }
  const there = withoutNoShows(cluster, withoutRivals(cluster, merged(gathered)));
  gathered = withoutAbsent(cluster, withoutStandIns(there));
  return gathered.map(({ attendee, capacities, roles }) => ({
    side: attendee.side,
    capacity: mostCommon(capacities) ?? null,
    role: mostCommon(roles.filter((role) => role !== 'PARTY')) ?? 'PARTY',
  }));
}

function roleOf({ node }: Placed, attendee: Attendee): ParticipantRole {
  const at = node.source.participants.findIndex((side) => side.id === attendee.side.id);
  return node.source.content.participants[at]?.role ?? 'PARTY';
}

/** Two stand-ins of one article may have turned into the same person by claims of others. */
function merged(gathered: readonly Gathered[]): Gathered[] {
  const byId = new Map<string, Gathered>();
  for (const entry of gathered) {
    const known = byId.get(entry.attendee.side.id);
    if (known) {
      known.capacities.push(...entry.capacities);
      known.roles.push(...entry.roles);
    } else byId.set(entry.attendee.side.id, entry);
  }
  return [...byId.values()];
}

/**
 * Where sources name different people for one office, the one that most of them name was there; who else is
 * said to have been is in the conflicts.
 */
function withoutRivals(cluster: MeetingCluster, gathered: readonly Gathered[]): Gathered[] {
  const outweighs = (one: Gathered, other: Gathered) =>
    one.roles.length !== other.roles.length
      ? one.roles.length > other.roles.length
      : gathered.indexOf(one) < gathered.indexOf(other);
  return gathered.filter(
    (entry) =>
      !gathered.some(
        (other) =>
          outweighs(other, entry) &&
          areRivals(asShown(other), asShown(entry)) &&
          !areTogether(cluster, other.attendee, entry.attendee),
      ),
  );
}

const asShown = ({ attendee, capacities }: Gathered): Attendee => ({
  side: attendee.side,
  capacity: mostCommon(capacities) ?? null,
});

/** Whoever was not there by what most claims say takes no part, as long as others are left who met. */
function withoutAbsent(cluster: MeetingCluster, gathered: readonly Gathered[]): Gathered[] {
  const there = gathered.filter(({ attendee }) => !isHeldAway(cluster, attendee));
  return there.length >= 2 ? there : [...gathered];
}

/**
 * Of a meeting that was held, whoever was only planned to come is no participant where somebody else was there for the
 * state: "is to meet the president and the foreign minister" may be two meetings, and somebody else may be sent.
 */
function withoutNoShows(cluster: MeetingCluster, gathered: readonly Gathered[]): Gathered[] {
  const there = cluster
    .filter(
      ({ node: { source } }) => source.content.status === 'HELD' && source.content.modality === 'ASSERTED',
    )
    .flatMap(({ node }) => node.attendees)
    .filter(({ side }) => side.kind === 'PERSON');
  const isNoShow = ({ attendee }: Gathered): boolean =>
    attendee.side.kind === 'PERSON' &&
    attendee.side.state !== null &&
    there.some(({ side }) => side.state === attendee.side.state) &&
    there.every((other) => matchAttendees(attendee, other) === null);
  const kept = gathered.filter((entry) => !isNoShow(entry));
  return kept.length >= 2 ? kept : [...gathered];
}

/** A state is not one more participant beside the person who was there for it. */
function withoutStandIns(gathered: readonly Gathered[]): Gathered[] {
  const represented = new Set(
    gathered
      .filter(({ attendee }) => attendee.side.kind === 'PERSON')
      .map(({ attendee }) => attendee.side.state),
  );
  const kept = gathered.filter(
    ({ attendee: { side } }) => side.kind !== 'STATE' || side.state === null || !represented.has(side.state),
  );
  return kept.length >= 2 ? kept : [...gathered];
}
