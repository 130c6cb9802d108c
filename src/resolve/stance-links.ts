import { issueLikeness, issuesAgree } from './issue-likeness.js';
import { dayOf } from './days.js';
import { answerKeys } from './stance-answers.js';
import { isUnnamed, type StanceNode } from './stance-node.js';
import { SOON } from './stance-day.js';
import { addresseesAgree, holdersAgree, levelOf } from './stance-sides.js';

/** How well two claims speak of one stance: more is better. */
export interface StanceLink {
  sameHolder: boolean;
  likeness: number;
  /**
   * One of them tells too little of the issue ("their release", "the demand") to be sure: it belongs to the other
   * where nothing else fits.
   */
  bare: boolean;
}

/**
 * The keys under which a claim is filed: two claims that can speak of one stance, or of a demand and what answers
 * it, share at least one. A key is a holder, at the level of states, with a deed or a word of the issue; and the
 * article, in which "the demand" may be one just told.
 */
export function stanceKeys(node: StanceNode): string[] {
  const holder = levelOf(node.source.holder);
  const { deeds, things } = node.issue;
  const { articleId, addressee, knownAt } = node.source;
  // one that says nothing of the issue is filed beside all that the two have had between them lately
  const period = Math.floor(dayOf(knownAt) / SOON);
  const near = isUnnamed(node) ? [period - 1, period, period + 1] : [period];
  return [
    ...[...deeds, ...things].map((word) => `stance ${holder} ${node.family} ${word}`),
    `stance-in ${articleId}`,
    ...(addressee ? near.map((at) => `stance-to ${holder} ${node.family} ${levelOf(addressee)} ${at}`) : []),
    ...answerKeys(node),
  ];
}

/** How two claims can speak of one stance, or null where they cannot. */
export function linkStances(a: StanceNode, b: StanceNode): StanceLink | null {
  if (!sidesAgree(a, b)) return null;
  const sameHolder = a.source.holder.id === b.source.holder.id;
  if (isUnnamed(a) || isUnnamed(b))
    return isUnnamed(a) !== isUnnamed(b) && isSoonTold(a, b) ? { sameHolder, likeness: 0, bare: true } : null;
  const issues = issueLikeness(a, b);
  if (!issues) return null;
  return issues.bare && !isSoonTold(a, b) && !isPutToSame(a, b) ? null : { sameHolder, ...issues };
}

/** Whether two articles are near enough in time for one to mean by "the demand" what the other tells of. */
function isSoonTold(a: StanceNode, b: StanceNode): boolean {
  if (a.source.articleId === b.source.articleId) return true;
  // of one that says nothing of the issue it must at least be said to whom it is put
  if ((isUnnamed(a) || isUnnamed(b)) && !isPutToSame(a, b)) return false;
  return Math.abs(dayOf(a.source.knownAt) - dayOf(b.source.knownAt)) <= SOON;
}

const isPutToSame = (a: StanceNode, b: StanceNode): boolean => isPutTo(a, b) || isPutTo(b, a);

/** Whether a claim says to whom it is put, and the other puts it there too, if only by naming that state. */
function isPutTo({ source: { addressee } }: StanceNode, other: StanceNode): boolean {
  if (!addressee) return false;
  return other.source.addressee !== null || other.issue.states.has(levelOf(addressee));
}

/** Whether nothing that two claims tell keeps them from speaking of one stance. */
export function stancesAgree(a: StanceNode, b: StanceNode): boolean {
  return sidesAgree(a, b) && (isUnnamed(a) || isUnnamed(b) || issuesAgree(a, b));
}

function sidesAgree(a: StanceNode, b: StanceNode): boolean {
  if (a.family !== b.family) return false;
  if (!holdersAgree(a.source.holder, b.source.holder)) return false;
  return addresseesAgree(a.source.addressee, b.source.addressee);
}
