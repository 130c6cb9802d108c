const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs of what comes about or is the case, whatever anybody wants: "will not know until", "must be tired". */
export const UNWILLED: ReadonlySet<string> = setOf(
  `be have know see hear feel win lose get receive recover need become seem appear reach happen arrive like understand
  learn find expect think believe hope face suffer benefit succeed survive exist remain stay last matter mean depend
  grow rise fall peak heal sleep rest forget forgive hesitate use wait attack interfere qualify overtake beat gain
  improve emerge notice realise realize remember say tell comment speculate decide announce`,
);

/** What "must" and "should" before them ask of nobody: "must be noted", "should be seen as". */
export const REMARKED: ReadonlySet<string> = setOf(
  `note say add remember see read understand regard view consider mention stress point remark recall admit bear emphasize
  emphasise underline know take interpret credit blame`,
);

/** Verbs of what a state does against another short of force. */
export const SANCTIONING: ReadonlySet<string> = setOf(
  `impose close cut withhold expel suspend block seize ban freeze halt sue deploy withdraw sever boycott veto cancel
  reinstate reimpose intervene`,
);

/** Verbs of harm: what somebody vows to do by them he threatens. */
export const HARMING: ReadonlySet<string> = setOf(
  `retaliate avenge attack punish strike destroy crush respond hit annihilate kill bomb invade escalate wipe shell obliterate
  bombard`,
);
