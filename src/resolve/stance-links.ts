import type { StanceKind } from '../extract/claim.js';
import type { Side, StanceSource } from './resolved.js';

/** A stance claim with what is compared worked out once. */
export interface StanceNode {
  source: StanceSource;
  family: string;
  terms: Set<string>;
  about: Set<string>;
}

/** How well two claims speak of one stance: more is better. */
export interface StanceLink {
  sameHolder: boolean;
  likeness: number;
}

/** How much of the shorter issue the longer one must repeat; less where both are about the same actor. */
const SHARED = 0.6;
const SHARED_ABOUT_SAME = 0.3;
/** How much of both issues together must be common. */
const COMMON = 0.33;
/** An issue of at least so many words that the other repeats whole is the same, however long the other is. */
const WHOLE = 2;

/** Words that turn an issue round: "ratifying" and "not ratifying" are two. */
const NEGATIONS = new Set(['not', 'no', 'never', "n't", 'without']);

export function stanceNode(source: StanceSource): StanceNode {
  return {
    source,
    family: familyOf(source.content.stance),
    terms: new Set(source.content.issueTerms),
    // whom an article only describes is another's by no name
    about: new Set(source.about.filter(({ named }) => named).map(({ id }) => id)),
  };
}

/** What one outlet calls a demand another calls a request. */
function familyOf(kind: StanceKind): string {
  return kind === 'REQUEST' ? 'DEMAND' : kind;
}

/**
 * The keys under which a claim is filed: two claims that can speak of one stance share at least one. A key is
 * a holder, at the level of states, with a word of the issue.
 */
export function stanceKeys(node: StanceNode): string[] {
  const holder = levelOf(node.source.holder);
  return [...node.terms].map((term) => `stance ${holder} ${node.family} ${term}`);
}

function levelOf(side: Side): string {
  return side.state ?? side.id;
}

/** How two claims can speak of one stance, or null where they cannot. */
export function linkStances(a: StanceNode, b: StanceNode): StanceLink | null {
  if (a.family !== b.family) return null;
  const sameHolder = a.source.holder.id === b.source.holder.id;
  if (!sameHolder && !holdersAgree(a.source.holder, b.source.holder)) return null;
  if (!addresseesAgree(a.source.addressee, b.source.addressee)) return null;
  const likeness = issueLikeness(a, b);
  return likeness === null ? null : { sameHolder, likeness };
}

/** A state, its bodies and those who act for it hold its position; two private bodies of one state do not. */
function holdersAgree(a: Side, b: Side): boolean {
  return a.state !== null && a.state === b.state && actsForState(a) && actsForState(b);
}

function actsForState({ kind }: Side): boolean {
  return kind === 'STATE' || kind === 'GOVERNMENT_BODY' || kind === 'PERSON';
}

export function addresseesAgree(a: Side | null, b: Side | null): boolean {
  return a === null || b === null || levelOf(a) === levelOf(b);
}

function issueLikeness(a: StanceNode, b: StanceNode): number | null {
  if (negated(a) !== negated(b)) return null;
  const common = [...a.terms].filter((term) => b.terms.has(term)).length;
  if (common === 0) return null;
  const shared = common / Math.min(a.terms.size, b.terms.size);
  const likeness = common / (a.terms.size + b.terms.size - common);
  const bothAbout = a.about.size > 0 && b.about.size > 0;
  const aboutSame = [...a.about].some((actor) => b.about.has(actor));
  if (bothAbout && !aboutSame) return null;
  if (aboutSame) return shared >= SHARED_ABOUT_SAME ? likeness : null;
  if (shared === 1 && common >= WHOLE) return likeness;
  return shared >= SHARED && likeness >= COMMON ? likeness : null;
}

function negated({ terms }: StanceNode): boolean {
  return [...terms].some((term) => NEGATIONS.has(term));
}
