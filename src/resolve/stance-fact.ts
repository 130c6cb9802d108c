import type { StanceAct, StanceKind, StanceStatus } from '../extract/claim.js';
import { boundsOf } from '../extract/partial-date.js';
import { fold } from '../fold.js';
import type { Conflict } from './conflicts.js';
import { makeId } from './ids.js';
import { telling } from './participants.js';
import { stanceCode } from './plover.js';
import { compareText, mostCommon, type Side } from './resolved.js';
import { stanceConflicts } from './stance-conflicts.js';
import { stanceLife, type StanceStep } from './stance-life.js';
import type { StanceNode } from './stance-node.js';
import type { StanceCluster } from './stances.js';
import { daysInOrder, type StepDays } from './step-days.js';
import { versionsOf, type FactHistory } from './versions.js';

/** A stance as its claims amount to it: all that is stored. */
export interface StanceFact {
  id: string;
  kind: StanceKind;
  status: StanceStatus;
  holder: Side;
  addressee: Side | null;
  issue: string;
  about: Side[];
  since: string | null;
  sinceEarliest: string | null;
  changedEarliest: string | null;
  changedLatest: string | null;
  ploverCode: string;
  history: { act: StanceAct; date: string | null; day: string | null; claimId: string }[];
  conflicts: Conflict[];
}

/** What the claims of one cluster have amounted to as they became known; null where it is no stance yet. */
export function stanceHistoryOf(cluster: StanceCluster): FactHistory<StanceFact> | null {
  const { members, answers } = cluster;
  const [first] = members;
  if (!first) throw new Error('a stance without a claim');
  const versions = versionsOf(
    [...members.map(({ source }) => source.knownAt), ...answers.map(({ knownAt }) => knownAt)],
    (instant) => stanceFactAt(cluster, instant),
  );
  if (versions.length === 0) return null;
  return {
    id: makeId('stance', first.source.id),
    versions,
    claimIds: members.map(({ source }) => source.id),
  };
}

/**
 * What was known of a stance at an instant; null where nobody had said by then that it was ever taken. Claims join
 * in the order in which they become known, so those known by then are a cluster as well.
 */
function stanceFactAt({ members, answers }: StanceCluster, instant: string): StanceFact | null {
  return stanceFact({
    members: members.filter(({ source }) => source.knownAt <= instant),
    answers: answers.filter(({ knownAt }) => knownAt <= instant),
  });
}

/** What the claims of one cluster amount to; null where none of them says that the stance was ever taken. */
function stanceFact(cluster: StanceCluster): StanceFact | null {
  const { members } = cluster;
  const [first] = members;
  const life = stanceLife(cluster);
  const last = life.steps.at(-1);
  if (!first || !last) return null;
  const contents = members.map(({ source }) => source.content);
  const kind = mostCommon(contents.map(({ stance }) => stance)) ?? first.source.content.stance;
  const since = sinceOf(life.steps);
  const changed = daysOfStep(last);
  const days = daysInOrder(life.steps.map(stepDays));
  return {
    id: makeId('stance', first.source.id),
    kind,
    status: life.status,
    holder: sideOf(members.map(({ source }) => source.holder)) ?? first.source.holder,
    addressee: sideOf(members.flatMap(({ source }) => source.addressee ?? [])),
    issue: issueOf(members),
    about: aboutOf(members),
    since,
    sinceEarliest: since === null ? null : (boundsOf(since)?.earliest ?? null),
    changedEarliest: changed?.earliest ?? null,
    changedLatest: changed?.latest ?? null,
    ploverCode: stanceCode(kind, life.status),
    history: life.steps.map((step, at) => ({
      act: step.act,
      date: step.date,
      day: days[at] ?? null,
      claimId: step.claimId,
    })),
    conflicts: stanceConflicts(cluster),
  };
}

/** When the stance was first taken, as far as it is told; null where only its end is. */
function sinceOf(steps: readonly StanceStep[]): string | null {
  const taken = steps.find(({ act }) => act === 'MADE' || act === 'REITERATED');
  return taken ? (taken.date ?? taken.publishedOn) : null;
}

/** An act without a date of its own was done by the day on which it was told. */
function stepDays({ date, publishedOn }: StanceStep): StepDays | null {
  const dated = date === null ? null : boundsOf(date);
  return dated ?? (publishedOn === null ? null : { earliest: null, latest: publishedOn });
}

function daysOfStep(step: StanceStep): { earliest: string; latest: string } | null {
  const date = step.date ?? step.publishedOn;
  return date === null ? null : boundsOf(date);
}

/**
 * Whose stance it is: the state where any claim says so plainly, for a minister speaks for it; else the one
 * most claims name.
 */
function sideOf(sides: readonly Side[]): Side | null {
  const byId = new Map(sides.map((side) => [side.id, side]));
  if (byId.size > 1) {
    const least = Math.min(...sides.map((side) => telling({ side, capacity: null })));
    const broad = sides.filter((side) => telling({ side, capacity: null }) === least);
    return byId.get(mostCommon(broad.map((side) => side.id)) ?? '') ?? null;
  }
  return sides[0] ?? null;
}

/** The wording that most claims use, the shortest of equals; one that names no issue, or only a deed, where none tells more. */
function issueOf(members: readonly StanceNode[]): string {
  const telling = ({ issue: { deeds, things } }: StanceNode) =>
    (deeds.size > 0 ? 1 : 0) + (things.size > 0 ? 1 : 0);
  const most = Math.max(...members.map(telling));
  const issues = members.filter((node) => telling(node) === most).map(({ source }) => source.content.issue);
  const ordered = issues.sort((a, b) => a.length - b.length || compareText(a, b));
  const wording = mostCommon(ordered.map((issue) => fold(issue)));
  return ordered.find((issue) => fold(issue) === wording) ?? ordered[0] ?? '';
}

function aboutOf(members: readonly StanceNode[]): Side[] {
  const sides = new Map<string, Side>();
  for (const { source } of members)
    for (const side of source.about) if (!sides.has(side.id)) sides.set(side.id, side);
  return [...sides.values()];
}
