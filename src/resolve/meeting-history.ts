import type { MeetingClaim, MeetingStatus } from '../extract/claim.js';
import { boundsOf } from '../extract/partial-date.js';
import { width } from './days.js';
import type { MeetingCluster, Placed } from './meetings.js';
import { compareText } from './resolved.js';
import { daysInOrder, type StepDays } from './step-days.js';

/** A change in what was known of a meeting, with the claim that brought it. */
export interface MeetingStep {
  status: MeetingStatus;
  date: string | null;
  /** The day it is put on: of a meeting held its own, else that of the report; null where unknown. */
  day: string | null;
  claimId: string;
}

/**
 * How a meeting's status and date changed, as the claims became known. The last step is where it stands.
 *
 * - What was held stays held: neither a plan nor a cancellation nor a denial that is published later undoes it. Only
 *   what nobody but unnamed sources had told of is uncertain once it is denied, whatever these go on saying.
 * - A cancellation, a refusal and a postponement end a plan, and the later of them goes before the earlier; a
 *   plan told again afterwards is only the old one, unless it names a new date.
 * - A denial makes a plan uncertain. What is denied by all, or spoken of as possible only, is uncertain.
 */
export function meetingHistory(cluster: MeetingCluster): MeetingStep[] {
  const steps: Omit<MeetingStep, 'day'>[] = [];
  const days: (StepDays | null)[] = [];
  const said: Placed[] = [];
  const vouched = vouchedIn(cluster);
  let status: MeetingStatus | null = null;
  let era = 0;
  let date: string | null = null;
  let precision = Infinity;
  for (const placed of inOrder(cluster)) {
    const { source, dated } = placed.node;
    const next = nextStatus(status, placed, era, {
      vouched: vouched(placed),
      hearsay: !said.some(vouched),
      denied: said.some(isDenial),
    });
    said.push(placed);
    const moved = placed.era > era;
    if (moved) {
      era = placed.era;
      date = null;
      precision = Infinity;
    }
    if (dated.length > 0 && placed.era === era && width(dated) < precision) {
      date = source.content.date;
      precision = width(dated);
    }
    if (next !== status || moved) {
      steps.push({ status: next, date, claimId: source.id });
      const held = next === 'HELD' && date !== null ? boundsOf(date) : null;
      days.push(held ?? (source.publishedOn === null ? null : boundsOf(source.publishedOn)));
    }
    status = next;
  }
  const dayOfStep = daysInOrder(days);
  return steps.map((step, at) => ({ ...step, day: dayOfStep[at] ?? null }));
}

/** Of claims known at the same instant, those that settle more come last; of those that settle as much, those that give a day come first. */
function inOrder(cluster: MeetingCluster): MeetingCluster {
  return [...cluster].sort(
    (a, b) =>
      compareText(a.node.source.knownAt, b.node.source.knownAt) ||
      WEIGHT[claimedStatus(a)] - WEIGHT[claimedStatus(b)] ||
      vagueness(a) - vagueness(b) ||
      compareText(a.node.source.id, b.node.source.id),
  );
}

/** How many days the date of a claim may mean; more than any date where it gives none. */
const vagueness = ({ node: { dated } }: Placed): number =>
  dated.length > 0 ? width(dated) : Number.MAX_SAFE_INTEGER;

const WEIGHT: Record<MeetingStatus, number> = {
  UNCERTAIN: 0,
  PLANNED: 1,
  POSTPONED: 2,
  CANCELLED: 3,
  REFUSED: 3,
  HELD: 4,
};

function claimedStatus({ node: { source } }: Placed): MeetingStatus {
  const { modality, status } = source.content;
  return modality === 'ASSERTED' || modality === 'PLANNED' ? status : 'UNCERTAIN';
}

const isDenial = ({ node }: Placed): boolean => node.source.content.modality === 'DENIED';

/** What a claim of a meeting meets with. */
interface Said {
  /** Whether somebody who is named, or the outlet itself, stands for the claim. */
  vouched: boolean;
  /** Whether nobody did for any before it. */
  hearsay: boolean;
  denied: boolean;
}

/**
 * Whether a claim tells that the meeting was held, and rests on more than sources without a name: "two diplomats said".
 * An article that has it from such sources has all that it tells of the meeting from them.
 */
function vouchedIn(cluster: MeetingCluster): (placed: Placed) => boolean {
  const anonymous = new Set(
    cluster.filter(({ node }) => isAnonymous(node.source.content)).map(({ node }) => node.source.articleId),
  );
  return (placed) => claimedStatus(placed) === 'HELD' && !anonymous.has(placed.node.source.articleId);
}

const isAnonymous = ({ attribution }: MeetingClaim): boolean =>
  attribution?.actor?.named === false && attribution.actor.country === null;

function nextStatus(status: MeetingStatus | null, placed: Placed, era: number, said: Said): MeetingStatus {
  const claimed = claimedStatus(placed);
  if (status === 'UNCERTAIN' && claimed === 'HELD' && said.denied && !said.vouched) return status;
  if (status === null || status === 'UNCERTAIN') return claimed;
  if (status === 'HELD') return said.hearsay && isDenial(placed) ? 'UNCERTAIN' : status;
  switch (claimed) {
    case 'UNCERTAIN':
      return status === 'PLANNED' && placed.node.source.content.modality === 'DENIED' ? 'UNCERTAIN' : status;
    case 'PLANNED':
      return status === 'POSTPONED' && (placed.era > era || namesNewDate(placed)) ? 'PLANNED' : status;
    default:
      return claimed;
  }
}

function namesNewDate({ era, node }: Placed): boolean {
  return era > 0 && node.dated.length > 0;
}
