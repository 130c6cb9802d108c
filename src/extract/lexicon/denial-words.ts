/** Words of those who deny that there was ever to be a meeting, and not only that it came about. */
export const DISOWNING =
  /\b(?:den(?:y|ies|ied|ying|ial)|ever|never|no such|untrue|fabricat\w+|invented|rumou?rs?)\b/iu;
