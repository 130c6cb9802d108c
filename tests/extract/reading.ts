import type { Article } from '../../src/read/article.js';
import type { Claim, Extraction, MeetingClaim, StanceClaim, TenureClaim } from '../../src/extract/claim.js';
import { extractEnglish } from '../../src/extract/pipeline.js';

/** An English article with nothing but a text and, where it matters, the day of publication. */
export function article(text: string, publishedAt: string | null = null): Article {
  return {
    title: '',
    text,
    url: null,
    outlet: null,
    byline: null,
    language: 'en',
    publishedAt: publishedAt === null ? null : `${publishedAt}T00:00:00.000Z`,
  };
}

export const read = (text: string, publishedAt: string | null = null): Extraction =>
  extractEnglish(article(text, publishedAt));

const only =
  <C extends Claim>(kind: C['kind']) =>
  (text: string, publishedAt: string | null = null): C[] =>
    read(text, publishedAt).claims.filter((claim): claim is C => claim.kind === kind);

export const meetings = only<MeetingClaim>('meeting');
export const stances = only<StanceClaim>('stance');
export const tenures = only<TenureClaim>('tenure');

export const names = (claim: MeetingClaim | undefined): string[] =>
  (claim?.participants ?? []).map((ref) => ref.name);
