/** Verbs whose object (or person addressed) does what the infinitive after it says: "asked Iran to stop". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `ask urge tell call order press persuade want allow force invite require expect lead push beg implore warn request convince
enable authorize authorise encourage instruct advise oblige cause forbid permit pressure appeal petition need like exhort
entreat plead prompt compel pressurise pressurize prod nudge lobby beseech subpoena remind direct command challenge summon help get wait`.split(
    /\s+/,
  ),
);

/** Words above a verb that make it something still to come. */
export const PLANNING: ReadonlySet<string> = new Set(
  `set schedule expect plan due prepare ready arrange intend agree slate poise anticipate aim be book pencil go promise pledge vow decide
commit undertake opt choose invite ask tell`.split(/\s+/),
);

/** Words above a verb that leave it open. */
export const LEAVING_OPEN: ReadonlySet<string> = new Set(
  `hope want seek consider able like wish propose offer likely unlikely willing try attempt urge call request demand mull weigh ponder
aspire desire possible need threaten appear seem struggle refuse`.split(/\s+/),
);

/** Words above a verb that say it will not be done, or was not. */
export const REFUSING: ReadonlySet<string> = new Set(
  'refuse decline reject oppose unwilling reluctant'.split(' '),
);
/** Words above a verb that say it did not come about. */
export const FAILING: ReadonlySet<string> = new Set(
  'fail unable forget omit stop cease avoid unlikely'.split(' '),
);
/** Words above a clause that say it is not so. */
export const DENYING: ReadonlySet<string> = new Set('deny dispute refute dismiss'.split(' '));

/** Words above a verb that leave it as it is. */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  'begin start continue resume proceed manage get come help keep happen use able'.split(' '),
);

/** Words whose infinitive says what is asked, planned or refused, rather than what for. */
export const COMPLEMENT_TAKERS: ReadonlySet<string> = new Set([
  ...OBJECT_CONTROL,
  ...REFUSING,
  ...`set schedule plan due prepare ready arrange intend agree slate poise pledge vow decide commit opt choose hope seek
likely unlikely willing try attempt offer propose threaten fail unable promise volunteer swear`.split(/\s+/),
]);
