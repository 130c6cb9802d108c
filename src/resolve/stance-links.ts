import { issueLikeness, issuesAgree } from './issue-likeness.js';
import { dayOf } from './days.js';
import { answerKeys } from './stance-answers.js';
import { isUnnamed, meansDemand, type StanceNode } from './stance-node.js';
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
 * it, share at least one. A key is a holder, at the level of states, with a deed or a word of the issue; the
 * article, which may tell of a demand and its answer without saying of whom it is asked; and the two sides with a
 * stretch of time, in which "the demand" is one that was told of lately.
 */
export function stanceKeys(node: StanceNode): string[] {
  const holder = levelOf(node.source.holder);
  const { deeds, things } = node.issue;
  const { articleId, addressee, knownAt } = node.source;
  // one that says nothing of the issue is filed beside all that the two have had between them lately
  const period = Math.floor(dayOf(knownAt) / SOON);
  const askedOf = addressee ? [levelOf(addressee)] : [...node.issue.states];
  const near = isUnnamed(node) ? [period - 1, period, period + 1] : [period];
  return [
    ...[...deeds, ...things].map((word) => `stance ${holder} ${node.family} ${word}`),
    `stance-in ${articleId}`,
    ...askedOf.flatMap((level) => near.map((at) => `stance-to ${holder} ${node.family} ${level} ${at}`)),
    ...answerKeys(node),
  ];
}

/** How two claims can speak of one stance, or null where they cannot. */
export function linkStances(a: StanceNode, b: StanceNode): StanceLink | null {
  if (!sidesAgree(a, b)) return null;
  const sameHolder = a.source.holder.id === b.source.holder.id;
  if (isUnnamed(a) || isUnnamed(b))
    return meansOther(a, b) || meansOther(b, a) ? { sameHolder, likeness: 0, bare: true } : null;
  const issues = issueLikeness(a, b);
  if (!issues) return null;
  if (issues.bare && (a.family !== 'DEMAND' || !(isSoonTold(a, b) || isPutToSame(a, b)))) return null;
  return { sameHolder, ...issues };
}

/** Whether "the demand", of which a claim tells no more than what became of it, can be what another claim tells of. */
function meansOther(unnamed: StanceNode, other: StanceNode): boolean {
  if (!isUnnamed(unnamed) || isUnnamed(other)) return false;
  if (!meansDemand(unnamed)) return false;
  return unnamed.source.content.act !== 'MADE' && isPutToSame(unnamed, other) && isSoonTold(unnamed, other);
}

/** Whether two articles are near enough in time for one to take for known what the other tells of. */
function isSoonTold(a: StanceNode, b: StanceNode): boolean {
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
  if (!speakForOne(a, b)) return false;
  return addresseesAgree(a.source.addressee, b.source.addressee);
}

/** Two people of one state speak with one voice only to others: at home they may be each other's opponents. */
function speakForOne({ source: a }: StanceNode, { source: b }: StanceNode): boolean {
  if (a.holder.id === b.holder.id || a.holder.kind !== 'PERSON' || b.holder.kind !== 'PERSON') return true;
  return [a.addressee, b.addressee].some(
    (side) => side !== null && side.state !== null && side.state !== a.holder.state,
  );
}
