/**
 * A news text as it was published: what every reader gives and what the rest of the pipeline starts from.
 * The text is the body without the headline, with line ends as "\n"; all offsets elsewhere point into it,
 * in UTF-16 code units.
 */
export interface Article {
  title: string;
  text: string;
  url: string | null;
  outlet: string | null;
  byline: string | null;
  /** ISO 639-1 code, or null where the source does not say. */
  language: string | null;
  /** ISO 8601 instant in UTC, such as `2025-07-28T00:00:00.000Z`; null where unknown. */
  publishedAt: string | null;
}
