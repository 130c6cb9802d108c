import type { StanceKind } from '../extract/claim.js';
import { STANCE_NOUN_KINDS } from '../extract/lexicon/stance-nouns.js';
import { issueWords, type IssueWords } from './issue-words.js';
import type { StanceSource } from './resolved.js';

/** A stance claim with what is compared worked out once. */
export interface StanceNode {
  source: StanceSource;
  family: string;
  issue: IssueWords;
}

/** Makes a claim ready to compare. */
export function stanceNode(source: StanceSource): StanceNode {
  return { source, family: familyOf(source.content.stance), issue: issueWords(source) };
}

/** What one outlet calls a demand another calls a request. */
function familyOf(kind: StanceKind): string {
  return kind === 'REQUEST' ? 'DEMAND' : kind;
}

/** Whether a claim tells of something that is wanted of somebody. */
export function isDemand({ family }: StanceNode): boolean {
  return family === 'DEMAND';
}

/** "Rejected the demand": of the issue no word is told. */
export function isUnnamed({ issue }: StanceNode): boolean {
  return issue.deeds.size + issue.things.size === 0;
}

/** Whether a claim that names no issue says at least that something was demanded: "complied with the demand". */
export function meansDemand({ source: { content } }: StanceNode): boolean {
  return content.issueTerms.some((term) => /^(?:DEMAND|REQUEST)$/.test(STANCE_NOUN_KINDS[term] ?? ''));
}

/** Whether a claim tells of its issue no more than a deed, or one thing: "their release", "the demand for water". */
export function isMeagre({ issue: { deeds, things } }: StanceNode): boolean {
  return things.size === 0 || (things.size === 1 && deeds.size === 0);
}

/** What an issue is compared by, a word each. */
export function wordsOf({ issue: { deeds, things } }: StanceNode): string[] {
  return [...new Set([...deeds, ...things])];
}

/** Up to how many things an issue that names no deed can be the same as one that is a single word. */
const SHORT = 3;

/**
 * What two issues that are one for certain have in common, at least: two words, or a word and somebody whom both are
 * about; a word alone where there is hardly more.
 */
export function issueParts(node: StanceNode): string[] {
  const words = wordsOf(node).sort();
  const { about, deeds, things } = node.issue;
  const parts = words.flatMap((word, at) => [
    ...words.slice(at + 1).map((other) => `${word} ${other}`),
    ...[...about].map((actor) => `${word} about ${actor}`),
  ]);
  return deeds.size === 0 && things.size <= SHORT ? [...parts, ...words] : parts;
}
