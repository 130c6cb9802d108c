import type { StanceStatus } from '../extract/claim.js';
import type { Conflict, ConflictPosition } from './conflicts.js';
import { overlap } from './days.js';
import { byKnownAt, type StanceSource } from './resolved.js';
import { dayOfAct, daysOfAct } from './stance-day.js';
import type { StanceCluster } from './stances.js';

/**
 * What the sources of a stance disagree on. That a demand was made and later dropped is no disagreement, nor is it
 * one that a holder asks and the one asked refuses.
 */
export function stanceConflicts(cluster: StanceCluster): Conflict[] {
  const conflicts = [
    { field: 'status', positions: statusPositions(cluster) },
    { field: 'date', positions: datePositions(cluster) },
  ];
  return conflicts.filter(({ positions }) => positions.length > 1);
}

interface Said {
  value: string;
  source: StanceSource;
  day: number;
}

/** What a denial says of the status, in place of one: that the stance was never taken. */
const DENIED = 'DENIED';

/** Days after the news that a stance has ended within which whoever says that it stands contradicts it. */
const CONTRADICTED = 3;

const ENDS: ReadonlySet<string> = new Set<StanceStatus>(['WITHDRAWN', 'GRANTED', 'REJECTED', 'LAPSED']);

/**
 * Whether it was ever taken, and whether it has ended: whoever denies it contradicts all who say so, and whoever says
 * soon after the news of its end that it stands contradicts those who told it.
 */
function statusPositions({ members, answers }: StanceCluster): ConflictPosition[] {
  const told = members
    .map(({ source }) => ({ value: statusOf(source), source, day: dayOfAct(source) }))
    .filter((said): said is Said => said.value !== null);
  const answered = answers.map(({ node: { source }, act }) => ({
    value: act,
    source,
    day: dayOfAct(source),
  }));
  const said: Said[] = [...told, ...answered];
  if (said.some(({ value }) => value === DENIED)) return positionsOf(said);
  const ends = said.filter(({ value }) => ENDS.has(value));
  const against = (end: Said): Said[] =>
    said.filter(
      (other) =>
        contradicts(end.value, other) &&
        other.source.articleId !== end.source.articleId &&
        other.day >= end.day &&
        other.day - end.day <= CONTRADICTED,
    );
  const disputed = ends.filter((end) => against(end).length > 0);
  return positionsOf(
    said.filter((each) => disputed.includes(each) || disputed.some((end) => against(end).includes(each))),
  );
}

/**
 * Whether one who tells of a stance gainsays that it has ended. That it was turned down is nothing that a holder who
 * stands by it contradicts.
 */
function contradicts(end: string, { value, source: { content } }: Said): boolean {
  if (end === 'REJECTED') return value === 'GRANTED';
  if (value === 'STANDING') return content.act === 'REITERATED' || content.modality === 'DENIED';
  return end === 'GRANTED' && value === 'REJECTED';
}

/** Where a claim says that a stance stands; null where it leaves that open. */
function statusOf({ content: { act, modality, lapsed } }: StanceSource): string | null {
  if (modality === 'DENIED') return ENDS.has(act) ? 'STANDING' : DENIED;
  if (modality !== 'ASSERTED') return null;
  if (lapsed) return 'LAPSED';
  return ENDS.has(act) ? act : 'STANDING';
}

/** Days on which one end of a stance is said to have come that cannot be the same; what is made may be made again. */
function datePositions({ members }: StanceCluster): ConflictPosition[] {
  const dated = members
    .map(({ source }) => ({
      value: source.content.date ?? '',
      source,
      days: daysOfAct(source),
      day: dayOfAct(source),
    }))
    .filter(
      ({ source: { content }, days }) =>
        content.modality === 'ASSERTED' && ENDS.has(content.act) && days.length > 0,
    );
  const disputed = dated.filter((one) =>
    dated.some(
      (other) =>
        other.source.content.act === one.source.content.act &&
        other.source.articleId !== one.source.articleId &&
        !overlap(one.days, other.days) &&
        Math.abs(one.day - other.day) <= CONTRADICTED,
    ),
  );
  return positionsOf(disputed);
}

/** Claims put together by what they say, in the order in which it was first said. */
function positionsOf(said: readonly Pick<Said, 'value' | 'source'>[]): ConflictPosition[] {
  const positions = new Map<string, string[]>();
  for (const { value, source } of [...said].sort((a, b) => byKnownAt(a.source, b.source)))
    positions.set(value, [...(positions.get(value) ?? []), source.id]);
  return [...positions].map(([value, claimIds]) => ({ value, claimIds }));
}
