import { overlap, width } from './days.js';
import { judgedOf, Unions } from './judgements.js';
import { linkMeetings, meetingNode, postponement, type Link, type MeetingNode } from './meeting-links.js';
import { disputes } from './meeting-disputes.js';
import { placesFit } from './meeting-places.js';
import { byKnownAt, compareText, mostCommon, type MeetingSource } from './resolved.js';

/**
 * A claim in its cluster. `era` counts how often the meeting had been postponed: claims of one era agree on
 * the date.
 */
export interface Placed {
  node: MeetingNode;
  era: number;
}

/** Claims that speak of one meeting, earliest known first. */
export type MeetingCluster = Placed[];

/**
 * Which claims speak of the same meeting. Claims are taken in the order in which they became known, whatever
 * the order given; each joins the cluster that it fits best, and where it fits none, or fits several on no
 * better ground than the states involved or what it recalls from afar, begins one of its own.
 */
export function clusterMeetings(sources: readonly MeetingSource[]): MeetingCluster[] {
  const clusters: MeetingCluster[] = [];
  const unions = new Unions<MeetingCluster>();
  for (const source of [...sources].sort(inOrder)) {
    const node = meetingNode(source);
    const judged = judgedOf(source);
    const fits = clusters.flatMap((cluster) => {
      const fit = unions.allows(cluster, judged) ? fitInto(cluster, node) : null;
      return fit ? [{ cluster, ...fit }] : [];
    });
    const best = fits.reduce<(typeof fits)[number] | null>(
      (winner, fit) => (winner && compareLinks(winner.link, fit.link) <= 0 ? winner : fit),
      null,
    );
    const isOnly = fits.every(
      ({ cluster, link }) =>
        best &&
        (unions.areOne(cluster, best.cluster) ||
          (best.link.recalled && best.link.sameTown && !link.sameTown)),
    );
    const joins = best && ((best.link.strong > 0 && !best.link.recalled) || isOnly);
    const cluster: MeetingCluster = joins ? best.cluster : [];
    if (!joins) clusters.push(cluster);
    cluster.push({ node, era: joins ? best.era : 0 });
    unions.put(cluster, judged);
  }
  return unions.groups().map(putTogether);
}

/**
 * Clusters that are one meeting as one cluster. Where the meeting had been postponed before the first claim of
 * a cluster became known, that cluster tells of the new date.
 */
function putTogether(clusters: readonly MeetingCluster[]): MeetingCluster {
  const [first = [], ...others] = clusters;
  let together = first;
  for (const cluster of others) {
    const [start] = cluster;
    if (!start) continue;
    const before = together.filter(({ node }) => byKnownAt(node.source, start.node.source) < 0);
    const eras = Math.max(0, ...before.map(({ era }) => era));
    together = [...together, ...cluster.map(({ node, era }) => ({ node, era: era + eras }))];
  }
  return clusters.length === 1 ? together : together.sort((a, b) => byKnownAt(a.node.source, b.node.source));
}

/**
 * In the order in which they became known; of what was told at one time, that a meeting was put off comes
 * before that it was held, so that both find the plan. Of what one article tells, a claim that says less follows
 * those that say more: "will visit Togo" finds the talks with its president that she is to visit it for, and
 * "a date has been set" the date.
 */
function inOrder(a: MeetingSource, b: MeetingSource): number {
  const putOff = ({ content }: MeetingSource) => Number(content.status === 'POSTPONED');
  return (
    compareText(a.knownAt, b.knownAt) ||
    putOff(b) - putOff(a) ||
    compareText(a.articleId, b.articleId) ||
    Number(isWithState(a)) - Number(isWithState(b)) ||
    Number(isVaguePlan(a)) - Number(isVaguePlan(b)) ||
    byKnownAt(a, b)
  );
}

const isVaguePlan = ({ content }: MeetingSource): boolean =>
  content.status === 'PLANNED' && content.date === null;

/** Whether a claim gives no more than a state for one of those who meet. */
const isWithState = ({ participants }: MeetingSource): boolean =>
  participants.some(({ kind }) => kind === 'STATE') && participants.some(({ kind }) => kind === 'PERSON');

function fitInto(cluster: MeetingCluster, node: MeetingNode): { link: Link; era: number } | null {
  let best: { link: Link; era: number } | null = null;
  const agrees = agreement(cluster, node);
  const links = cluster.map((member) => ({ member, link: linkMeetings(member.node, node) }));
  if (isElsewhere(links, node)) return null;
  for (const { member, link } of links) {
    if (!link) continue;
    const era = link.disputed ? eraInDispute(cluster, member, node) : eraFor(cluster, member, node, agrees);
    if (era === null) continue;
    if (!best || compareLinks(link, best.link) < 0 || (compareLinks(link, best.link) === 0 && era > best.era))
      best = { link, era };
  }
  return best;
}

/**
 * Whether a claim is of another place than all those of a cluster that name one, although it may agree with those that
 * name none: "had refused to meet in Kigali" beside the meeting in Luanda.
 */
function isElsewhere(links: readonly { member: Placed; link: Link | null }[], node: MeetingNode): boolean {
  const placed = links.filter(({ member }) => member.node.place !== null);
  const fits = placed.some(({ member, link }) => link !== null || placesFit(member.node, node));
  return node.place !== null && placed.length > 0 && !fits;
}

/** The era that a claim falls into by its link with one member; null where its date contradicts others there. */
function eraFor(
  cluster: MeetingCluster,
  member: Placed,
  node: MeetingNode,
  agrees: (era: number) => boolean,
): number | null {
  const last = Math.max(...cluster.map(({ era }) => era));
  if (postponement(member.node, node)) {
    const agreed = erasThatAgree(cluster, agrees).filter((era) => era > 0 || !isPostponement(node));
    if (node.dated.length > 0 && agreed.length > 0) return Math.max(...agreed);
    if (!isPostponement(node)) return agrees(last) ? last : null;
    const told = cluster.some(({ node: other, era }) => era === last && isPostponement(other));
    return told && agrees(last) ? last : last + 1;
  }
  return agrees(member.era) ? member.era : null;
}

/** The era of a member that a claim contradicts; null where an article tells of both, so that both may be. */
function eraInDispute(cluster: MeetingCluster, member: Placed, node: MeetingNode): number | null {
  const own = cluster.some((other) => other.node.source.articleId === node.source.articleId);
  return own ? null : member.era;
}

function erasThatAgree(cluster: MeetingCluster, agrees: (era: number) => boolean): number[] {
  const eras = new Set(cluster.filter((member) => member.node.dated.length > 0).map(({ era }) => era));
  return [...eras].filter(agrees);
}

/** Whether a claim's date agrees with all that claims of an era say; looked at once for each era. */
function agreement(cluster: MeetingCluster, node: MeetingNode): (era: number) => boolean {
  const known = new Map<number, boolean>();
  return (era) => {
    let answer = known.get(era);
    if (answer === undefined) {
      answer =
        node.dated.length === 0 ||
        cluster.every(
          (member) =>
            member.era !== era ||
            member.node.dated.length === 0 ||
            overlap(member.node.dated, node.dated) ||
            disputes(member.node, node),
        );
      known.set(era, answer);
    }
    return answer;
  };
}

function isPostponement(node: MeetingNode): boolean {
  return node.source.content.status === 'POSTPONED';
}

/** Better links first. */
function compareLinks(a: Link, b: Link): number {
  return (
    Number(a.recalled) - Number(b.recalled) ||
    Number(a.disputed) - Number(b.disputed) ||
    Number(a.recalled && b.sameTown) - Number(a.recalled && a.sameTown) ||
    b.strong - a.strong ||
    b.matched - a.matched ||
    Number(b.sameDay) - Number(a.sameDay) ||
    Number(b.sameArticle) - Number(a.sameArticle) ||
    a.daysApart - b.daysApart
  );
}

/** The most precise date that the claims of the last dated era give; of equals the most usual, then the latest. */
export function dateOf(cluster: MeetingCluster): string | null {
  const last = Math.max(...cluster.map(({ era }) => era));
  const dated = cluster.filter(({ node, era }) => era === last && node.dated.length > 0);
  // a day of an unknown year tells less than a day, and more than a week
  const vagueness = ({ node }: Placed) => width(node.dated) + (node.dated.length > 1 ? 1 : 0);
  const least = Math.min(...dated.map(vagueness));
  const precise = dated.filter((placed) => vagueness(placed) === least);
  return mostCommon(precise.reverse().map(({ node }) => node.source.content.date)) ?? null;
}
