/** Deeds of which an offer is made to the one who is to have what is given. */
export const GIVING_AWAY: ReadonlySet<string> = new Set(
  `sell give lend lease supply deliver provide send donate ship transfer export hand grant loan cede return repay sponsor
  gift`.split(/\s+/),
);

/** Those of them that may as well say only where somebody goes. */
export const MAY_ONLY_GO: ReadonlySet<string> = new Set('send ship transfer deliver provide'.split(' '));

/** Those who are sent to do something, and not given. */
export const SENT: ReadonlySet<string> = new Set(
  'delegation mission team party group staff peacekeeper'.split(' '),
);
