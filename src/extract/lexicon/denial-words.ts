/** Words of those who deny that there was ever to be a meeting, and not only that it came about. */
export const DISOWNING =
  /\b(?:den(?:y|ies|ied|ying|ial)|ever|never|no such|untrue|fabricat\w+|invented|rumou?rs?)\b/iu;

/** What was never done about a meeting that was never to be: "no meeting has been agreed". */
export const DISOWNED_PLANS: ReadonlySet<string> = new Set(['plan', 'schedule', 'arrange', 'agree', 'set']);
