import { CHANGES, CONTRARIES } from '../extract/lexicon/same-issues.js';
import type { IssueWords } from './issue-words.js';
import type { StanceSource } from './resolved.js';
import { levelOf } from './stance-sides.js';

/** How well two issues agree. */
export interface IssueLikeness {
  /** The share of what both name that they have in common, 0 to 1. */
  likeness: number;
  /** One tells too little ("their release", "the demand for water") to be sure by itself which issue it is. */
  bare: boolean;
}

/** What is compared of a claim's issue. */
export interface WithIssue {
  source: StanceSource;
  issue: IssueWords;
}

/** How much of the shorter issue the longer one must repeat; less where both are about the same actor. */
const SHARED = 0.6;
const SHARED_ABOUT_SAME = 0.3;
/** How much of both issues together must be common where no deed is. */
const COMMON = 0.33;
/** An issue of at least so many words that the other repeats whole is the same, however long the other is. */
const WHOLE = 2;

/**
 * Whether two issues can be one, by what contradicts: another year, another actor, another place, another deed,
 * the contrary. Those `beside` the first are known to be of one issue with it, so that two names are no contradiction
 * where one of them has both ("water from the Norden reservoir into the Aller"), nor is a deed that one of them has.
 */
export function issuesAgree(a: WithIssue, b: WithIssue, beside: readonly WithIssue[] = []): boolean {
  const [one, other] = [a.issue, b.issue];
  if (areContrary(one, other) && !isChangedThing(a, b) && !isChangedThing(b, a)) return false;
  if (differ(one.years, other.years)) return false;
  if (
    differ(one.deeds, other.deeds) &&
    !isReworded(a, b) &&
    !beside.some(({ issue }) => meets(issue.deeds, other.deeds))
  )
    return false;
  const [about, otherAbout] = aboutOthers(a, b);
  if (differ(about, otherAbout)) return false;
  if (meets(about, otherAbout)) return true;
  // a place that one names and a state that only the other names are two places
  if (!differ(new Set([...one.names, ...about]), new Set([...other.names, ...otherAbout]))) return true;
  return beside.some(({ issue }) => meets(issue.names, one.names) && meets(issue.names, other.names));
}

/** "Ratify" and "not ratify", "the sale" and "stop the sale"; a word that may undo or not is read as the other issue has it. */
function areContrary(a: IssueWords, b: IssueWords): boolean {
  const undoings = [a.undoings ?? b.undoings ?? 0, b.undoings ?? a.undoings ?? 0] as const;
  const odd = (negated: boolean, count: number) => negated !== (count % 2 === 1);
  return undoings[0] > 0 !== undoings[1] > 0 || odd(a.negated, undoings[0]) !== odd(b.negated, undoings[1]);
}

/**
 * Whether a claim refers to a stance by the thing alone ("softened its demand on the fee", "accepted its demand for a fee
 * of 50 francs") of which the other says how it is to change: "lower the fee".
 */
function isChangedThing(thing: WithIssue, changed: WithIssue): boolean {
  if (!isReferring(thing) || thing.issue.deeds.size > 0) return false;
  if (thing.issue.negated || changed.issue.negated) return false;
  return changed.issue.deeds.size > 0 && [...changed.issue.deeds].every((deed) => CHANGES.has(deed));
}

/** How like two issues are; null where they are not the same, as far as can be told. */
export function issueLikeness(a: WithIssue, b: WithIssue): IssueLikeness | null {
  if (!issuesAgree(a, b)) return null;
  const sameDeed = meets(a.issue.deeds, b.issue.deeds);
  const things = thingsBeside(a.issue, b.issue);
  const others = thingsBeside(b.issue, a.issue);
  const common = countCommon(things, others);
  const all = things.size + others.size - common + (sameDeed ? 1 : 0);
  if (all === 0) return null;
  const likeness = (common + (sameDeed ? 1 : 0)) / all;
  const told = { likeness, bare: false };
  const bare = { likeness, bare: true };
  if (things.size === 0 || others.size === 0) return sameDeed ? bare : null;
  if (common === 0) return null;
  if (differ(a.issue.deeds, b.issue.deeds)) return bare;
  const shared = common / Math.min(things.size, others.size);
  const aboutSame = meets(...aboutOthers(a, b));
  if (sameDeed)
    return shared >= (aboutSame ? SHARED_ABOUT_SAME : SHARED) || isNamedByOne(a.issue, b.issue) ? told : null;
  if (differ(besideNames(a.issue), besideNames(b.issue))) return null;
  if (a.issue.deeds.size > 0) return withoutDeed(b, a, aboutSame, likeness);
  if (b.issue.deeds.size > 0) return withoutDeed(a, b, aboutSame, likeness);
  if (aboutSame) return shared >= SHARED_ABOUT_SAME ? told : null;
  return (shared === 1 && common >= WHOLE) || (shared >= SHARED && likeness >= COMMON) ? told : null;
}

/** Whether a claim speaks of a stance that there was before: "dropped its demand for water". */
const isReferring = ({ source: { content } }: WithIssue): boolean => content.act !== 'MADE';

/**
 * Whether a stance that one claim refers to can be the other's, though the deed goes by another word: "open the
 * Norden reservoir", "release water from the Norden reservoir".
 */
function isReworded(a: WithIssue, b: WithIssue): boolean {
  const [one, other] = [a.issue, b.issue];
  if (!isReferring(a) && !isReferring(b)) return false;
  const opposed = CONTRARIES.some(
    ([deed, contrary]) =>
      (one.deeds.has(deed) && other.deeds.has(contrary)) ||
      (one.deeds.has(contrary) && other.deeds.has(deed)),
  );
  return !opposed && meets(one.names, other.names) && countCommon(one.things, other.things) >= WHOLE;
}

/** One outlet names what the other describes: "the skeleton of a Tarbosaurus", "the dinosaur skeleton". */
function isNamedByOne(a: IssueWords, b: IssueWords): boolean {
  const [ofA, ofB] = [thingsBeside(a, b), thingsBeside(b, a)];
  const only = (one: Set<string>, other: Set<string>) => [...one].filter((word) => !other.has(word));
  const [onlyA, onlyB] = [only(ofA, ofB), only(ofB, ofA)];
  if (onlyA.length === 0 || onlyB.length === 0) return false;
  return (
    (onlyA.every((word) => a.names.has(word)) && b.names.size === 0) ||
    (onlyB.every((word) => b.names.has(word)) && a.names.size === 0)
  );
}

/** What an issue names beside the deeds that the other names too. */
function thingsBeside({ deedWords, things }: IssueWords, other: IssueWords): Set<string> {
  const own = deedWords.filter((classes) => !classes.some((deed) => other.deeds.has(deed)));
  return new Set([...things, ...own.flatMap(([deed]) => deed ?? [])]);
}

/**
 * How an issue that names no deed ("the river treaty") is like one that does: it may be about another deed, so that
 * all it names must be there, and be more than a word, or be somebody.
 */
function withoutDeed(
  one: WithIssue,
  other: WithIssue,
  aboutSame: boolean,
  likeness: number,
): IssueLikeness | null {
  const { things, names } = one.issue;
  if (![...things].every((thing) => other.issue.things.has(thing))) return null;
  if (things.size >= WHOLE || (aboutSame && names.size === things.size)) return { likeness, bare: false };
  return isReferring(one) ? { likeness, bare: true } : null;
}

const besideNames = ({ things, names }: IssueWords): Set<string> =>
  new Set([...things].filter((thing) => !names.has(thing)));

/** Whom two issues are about, besides those between whom the two stances are. */
function aboutOthers(a: WithIssue, b: WithIssue): [Set<string>, Set<string>] {
  const involved = new Set(
    [a.source, b.source].flatMap(({ holder, addressee }) => [
      levelOf(holder),
      ...(addressee ? [levelOf(addressee)] : []),
    ]),
  );
  const others = ({ issue }: WithIssue) => new Set([...issue.about].filter((key) => !involved.has(key)));
  return [others(a), others(b)];
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

/** Both name something, and nothing that the other names. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meets(a, b);
}
