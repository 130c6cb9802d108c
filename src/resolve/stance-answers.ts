import { dayOf } from './days.js';
import { issueLikeness, issuesAgree, type IssueLikeness } from './issue-likeness.js';
import type { Side } from './resolved.js';
import { dayOfAct, SOON } from './stance-day.js';
import { isDemand, isUnnamed, meansDemand, type StanceNode } from './stance-node.js';
import { answersFor, holdersAgree, levelOf } from './stance-sides.js';

/** What somebody's own position does to a demand that it answers. */
export type AnswerAct = 'REJECTED' | 'GRANTED';

/** What a claim does to demands on its holder; null where it answers none. */
export function answerOf({ source: { content } }: StanceNode): AnswerAct | null {
  if (content.modality !== 'ASSERTED' || (content.act !== 'MADE' && content.act !== 'REITERATED'))
    return null;
  switch (content.stance) {
    case 'REFUSAL':
      return 'REJECTED';
    case 'CONCESSION':
    case 'AGREEMENT':
      return 'GRANTED';
    default:
      return null;
  }
}

/** How well a claim answers a demand. */
export type AnswerLikeness = IssueLikeness;

/** "Rejected the demand for compensation": for what harm, readers know. */
function isRefusedSoon(demand: StanceNode, answer: StanceNode): boolean {
  if (answerOf(answer) !== 'REJECTED' || !demand.source.addressee) return false;
  return Math.abs(dayOf(answer.source.knownAt) - dayOf(demand.source.knownAt)) <= SOON;
}

/**
 * How well a claim answers a demand; null where it does not. The one who answers must be the one asked, and
 * the demand must have been there before.
 */
export function answerLikeness(demand: StanceNode, answer: StanceNode): AnswerLikeness | null {
  if (!isDemand(demand) || !answerOf(answer)) return null;
  const sameArticle = demand.source.articleId === answer.source.articleId;
  if (demand.source.content.modality !== 'ASSERTED') return null;
  if (!isAsked(demand, answer.source.holder, sameArticle) || !isToldTo(demand, answer)) return null;
  const before = dayOfAct(demand.source) <= dayOfAct(answer.source);
  if (!before && !sameArticle && demand.source.content.recalled !== true) return null;
  // "complied with the demand": with which, the article has told
  if (isUnnamed(answer))
    return sameArticle && meansDemand(answer) && demand.source.addressee && !isUnnamed(demand)
      ? { likeness: 0, bare: true }
      : null;
  const issues = issueLikeness(demand, answer);
  return issues && (!issues.bare || sameArticle || isRefusedSoon(demand, answer)) ? issues : null;
}

/** Whether nothing that a telling of a demand says, `beside` its others, keeps a claim from answering it. */
export function answerAgrees(demand: StanceNode, answer: StanceNode, beside: readonly StanceNode[]): boolean {
  const { addressee } = demand.source;
  if (addressee && !answersFor(answer.source.holder, addressee)) return false;
  return isUnnamed(demand) || isUnnamed(answer) || issuesAgree(demand, answer, beside);
}

/** Whether a demand is one on somebody; where it does not say on whom, the state that its issue names is meant. */
function isAsked(demand: StanceNode, doer: Side, sameArticle: boolean): boolean {
  const { holder, addressee } = demand.source;
  if (holdersAgree(holder, doer)) return false;
  if (addressee) return answersFor(doer, addressee);
  return sameArticle || (doer.state !== null && demand.issue.states.has(doer.state));
}

/**
 * What is refused or agreed with somebody is no answer to somebody else; what is done may reach another than the one
 * who wanted it: "released the crew to the Red Cross", "lifted the sanctions on Togo".
 */
function isToldTo(demand: StanceNode, { source: { addressee, content } }: StanceNode): boolean {
  if (!addressee || levelOf(addressee) === levelOf(demand.source.holder)) return true;
  return (
    content.stance === 'CONCESSION' && (addressee.state === null || demand.issue.about.has(addressee.state))
  );
}
