import { issueLikeness, issuesAgree } from './issue-likeness.js';
import { answerKeys } from './stance-answers.js';
import { isUnnamed, type StanceNode } from './stance-node.js';
import { addresseesAgree, holdersAgree, levelOf } from './stance-sides.js';

/** How well two claims speak of one stance: more is better. */
export interface StanceLink {
  sameHolder: boolean;
  likeness: number;
  /**
   * One of them tells no more than a deed ("their release") or only that something was wanted ("the demand"): it
   * belongs to the other where nothing else fits as well.
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
  return [
    ...[...deeds, ...things].map((word) => `stance ${holder} ${node.family} ${word}`),
    `stance-in ${node.source.articleId}`,
    ...answerKeys(node),
  ];
}

/** How two claims can speak of one stance, or null where they cannot. */
export function linkStances(a: StanceNode, b: StanceNode): StanceLink | null {
  if (!sidesAgree(a, b)) return null;
  const sameHolder = a.source.holder.id === b.source.holder.id;
  const sameArticle = a.source.articleId === b.source.articleId;
  if (isUnnamed(a) || isUnnamed(b))
    return sameArticle && isUnnamed(a) !== isUnnamed(b) ? { sameHolder, likeness: 0, bare: true } : null;
  const issues = issueLikeness(a, b);
  if (!issues) return null;
  const known = a.source.addressee !== null && b.source.addressee !== null;
  return issues.bare && !sameArticle && !known ? null : { sameHolder, ...issues };
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
