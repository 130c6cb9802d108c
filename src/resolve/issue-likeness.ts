import type { IssueWords } from './issue-words.js';
import type { StanceSource } from './resolved.js';
import { levelOf } from './stance-sides.js';

/** How well two issues agree. */
export interface IssueLikeness {
  /** The share of what both name that they have in common, 0 to 1. */
  likeness: number;
  /** One names no more than a deed ("their release"): whose or what must be told by something else. */
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
 * the contrary.
 */
export function issuesAgree(a: WithIssue, b: WithIssue): boolean {
  const [one, other] = [a.issue, b.issue];
  if (one.contrary !== other.contrary || one.undoes !== other.undoes) return false;
  if (differ(one.years, other.years) || differ(one.deeds, other.deeds)) return false;
  const [about, otherAbout] = aboutOthers(a, b);
  if (differ(about, otherAbout)) return false;
  return meets(about, otherAbout) || !differ(one.names, other.names);
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
  const fewer = Math.min(things.size, others.size);
  if (fewer === 0) return sameDeed ? { likeness, bare: things.size !== others.size } : null;
  if (common === 0) return null;
  const told = { likeness, bare: false };
  const shared = common / fewer;
  const aboutSame = meets(...aboutOthers(a, b));
  if (sameDeed) return shared >= (aboutSame ? SHARED_ABOUT_SAME : SHARED) ? told : null;
  if (differ(besideNames(a.issue), besideNames(b.issue))) return null;
  if (a.issue.deeds.size > 0) return isWithoutDeed(b, a, aboutSame) ? told : null;
  if (b.issue.deeds.size > 0) return isWithoutDeed(a, b, aboutSame) ? told : null;
  if (aboutSame) return shared >= SHARED_ABOUT_SAME ? told : null;
  return (shared === 1 && common >= WHOLE) || (shared >= SHARED && likeness >= COMMON) ? told : null;
}

/** What an issue names beside the deeds that the other names too. */
function thingsBeside({ deedWords, things }: IssueWords, other: IssueWords): Set<string> {
  const own = deedWords.filter((classes) => !classes.some((deed) => other.deeds.has(deed)));
  return new Set([...things, ...own.flatMap(([deed]) => deed ?? [])]);
}

/**
 * Whether an issue that names no deed ("the river treaty") is the other that does: it may be about another deed, so
 * that all it names must be there, and be more than a word, or be somebody.
 */
function isWithoutDeed({ issue }: WithIssue, other: WithIssue, aboutSame: boolean): boolean {
  const { things, names } = issue;
  if (![...things].every((thing) => other.issue.things.has(thing))) return false;
  return things.size >= WHOLE || (aboutSame && names.size === things.size);
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
