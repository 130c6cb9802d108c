/** The bounds of a question, all in one place. */
export const LIMITS = {
  /** Items on a page when the question does not say, and the most it may ask for. */
  pageDefault: 20,
  pageMost: 100,
  /** Ids that `nodes` takes at once. */
  nodesMost: 100,
  /** How deep `and`, `or` and `not` may be nested, and how many values one list of a filter may have. */
  filterDepth: 5,
  filterValues: 100,
  /** Characters in a text to search for. */
  textMost: 500,
  /** Candidates that an ambiguous name lists. */
  candidates: 10,
  /** Steps of a path when the question does not say, and the most it may ask for. */
  pathDefault: 4,
  pathMost: 6,
} as const;
