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

/** "Rejected the demand": of the issue no word is told. */
export function isUnnamed({ issue }: StanceNode): boolean {
  return issue.deeds.size + issue.things.size === 0;
}

/** Whether a claim that names no issue says at least that something was demanded: "complied with the demand". */
export function meansDemand({ source: { content } }: StanceNode): boolean {
  return content.issueTerms.some((term) => /^(?:DEMAND|REQUEST)$/.test(STANCE_NOUN_KINDS[term] ?? ''));
}
