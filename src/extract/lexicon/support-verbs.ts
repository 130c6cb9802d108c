/** Verbs that say of an event noun no more than that it happens: "hold talks", "pay a visit", "make a demand". */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  'hold have make pay take give conduct issue lodge launch stage do put'.split(' '),
);
