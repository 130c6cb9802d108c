/** Verbs of breaking a rule: what others say of somebody by them is an accusation, and no position of his. */
export const ACCUSING: ReadonlySet<string> = new Set(
  'violate breach flout contravene disobey break ignore disregard fail'.split(' '),
);
