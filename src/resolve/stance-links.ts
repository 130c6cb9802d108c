import { issueLikeness, issuesAgree } from './issue-likeness.js';
import { dayOf } from './days.js';
import { isDemand, isMeagre, isUnnamed, meansDemand, type StanceNode } from './stance-node.js';
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

/** How two claims can speak of one stance, or null where they cannot. */
export function linkStances(a: StanceNode, b: StanceNode): StanceLink | null {
  if (!sidesAgree(a, b)) return null;
  const sameHolder = a.source.holder.id === b.source.holder.id;
  if (isUnnamed(a) || isUnnamed(b))
    return meansOther(a, b) || meansOther(b, a) ? { sameHolder, likeness: 0, bare: true } : null;
  const issues = issueLikeness(a, b);
  if (!issues) return null;
  if (!isSameOccasion(a, b)) return null;
  if (issues.bare && !(isDemand(a) && (isSoonTold(a, b) || isMeantBy(a, b) || isMeantBy(b, a)))) return null;
  return { sameHolder, ...issues };
}

/**
 * Whether two claims that name so little that it may be said at any time ("condemned the attack", "agreed to stay in
 * contact") are near enough in time to mean one thing. A demand is one on somebody, and has a life.
 */
function isSameOccasion(a: StanceNode, b: StanceNode): boolean {
  const [one, other] = [a.issue, b.issue];
  if (isDemand(a) || a.source.articleId === b.source.articleId) return true;
  if ([...one.names, ...one.about].some((name) => other.names.has(name) || other.about.has(name)))
    return true;
  const gap = Math.abs(dayOf(a.source.knownAt) - dayOf(b.source.knownAt));
  if (one.commonplace || other.commonplace)
    return a.source.addressee !== null && b.source.addressee !== null && gap <= OCCASION;
  const thin = [one, other].some(({ deeds, things }) => deeds.size + things.size < TELLING);
  return !thin || gap <= (refersBack(a) || refersBack(b) ? SOON : PASSING);
}

/** Days in which two outlets tell of one meeting, and in which news of one event goes on. */
const OCCASION = 3;
const PASSING = 10;
/** So many words of an issue are not said of another by chance. */
const TELLING = 2;

const refersBack = ({ source: { content } }: StanceNode): boolean => content.act !== 'MADE';

/** Whether "the demand", of which a claim tells no more than what became of it, can be what another claim tells of. */
function meansOther(unnamed: StanceNode, other: StanceNode): boolean {
  if (!isUnnamed(unnamed) || isUnnamed(other)) return false;
  if (!meansDemand(unnamed)) return false;
  return unnamed.source.content.act !== 'MADE' && isPutToSame(unnamed, other) && isSoonTold(unnamed, other);
}

/** Whether a claim that tells hardly anything of its issue can mean what another, put to the same, has told. */
function isMeantBy(meagre: StanceNode, other: StanceNode): boolean {
  return isMeagre(meagre) && isPutToSame(meagre, other);
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

/** Whether nothing that two claims tell keeps them from speaking of one stance; `beside` are others of that of the first. */
export function stancesAgree(a: StanceNode, b: StanceNode, beside: readonly StanceNode[] = []): boolean {
  return sidesAgree(a, b) && (isUnnamed(a) || isUnnamed(b) || issuesAgree(a, b, beside));
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
