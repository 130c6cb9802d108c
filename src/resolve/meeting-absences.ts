import type { ConflictPosition } from './conflicts.js';
import type { MeetingCluster, Placed } from './meetings.js';
import { matchAttendees, type Attendee } from './participants.js';
import { compareText } from './resolved.js';

/** What the claims of a meeting say of one who may have been there. */
interface Presence {
  /** Those by which somebody was there, and by which not, earliest known first. */
  present: Placed[];
  absent: Placed[];
}

/** Whether a claim tells of the meeting as held: who "will attend" and then does not is no disagreement. */
const isReport = ({ node: { source } }: Placed): boolean =>
  source.content.status === 'HELD' && source.content.modality === 'ASSERTED';

/** Whether it is of an attendee that a claim says who was not there; whoever comes for a state is not there without it. */
function isMissed(absent: Attendee, attendee: Attendee): boolean {
  const match = matchAttendees(absent, attendee);
  return match === 'SAME' || match === 'OFFICE' || (match === 'STATE' && absent.side.kind === 'STATE');
}

function presenceOf(cluster: MeetingCluster, attendee: Attendee): Presence {
  const reports = cluster.filter(isReport);
  const absent = reports.filter(({ node }) => node.absent.some((away) => isMissed(away, attendee)));
  if (absent.length === 0) return { present: [], absent };
  const missed = absent.flatMap(({ node }) => node.absent.filter((away) => isMissed(away, attendee)));
  const present = reports.filter(({ node }) =>
    node.attendees.some(
      (other) => other.side.id === attendee.side.id || missed.some((away) => isMissed(away, other)),
    ),
  );
  return { present, absent };
}

/** Whether more claims say that somebody was not there than that he was, or as many, and the last of all. */
export function isHeldAway(cluster: MeetingCluster, attendee: Attendee): boolean {
  const { present, absent } = presenceOf(cluster, attendee);
  if (absent.length === 0 || absent.length !== present.length) return absent.length > present.length;
  return compareText(lastOf(absent), lastOf(present)) > 0;
}

const lastOf = (said: readonly Placed[]): string =>
  said.reduce((last, { node }) => (node.source.knownAt > last ? node.source.knownAt : last), '');

/** Who was there by some claims and was not by others: "A", "without A". */
export function absencePositions(
  cluster: MeetingCluster,
  nameOf: (attendee: Attendee, placed: Placed) => string,
): ConflictPosition[] {
  const positions: ConflictPosition[] = [];
  const seen = new Set<string>();
  for (const placed of cluster)
    for (const attendee of placed.node.attendees) {
      if (seen.has(attendee.side.id)) continue;
      const { present, absent } = presenceOf(cluster, attendee);
      // under how many names ever the claims have him, he is one
      for (const { node } of present)
        for (const { side } of node.attendees.filter(isOneOf(absent))) seen.add(side.id);
      seen.add(attendee.side.id);
      if (present.length === 0 || absent.length === 0) continue;
      const name = nameOf(attendee, placed);
      positions.push(
        { value: name, claimIds: present.map(({ node }) => node.source.id) },
        { value: `without ${name}`, claimIds: absent.map(({ node }) => node.source.id) },
      );
    }
  return positions;
}

const isOneOf =
  (absent: readonly Placed[]) =>
  (attendee: Attendee): boolean =>
    absent.some(({ node }) => node.absent.some((away) => isMissed(away, attendee)));
