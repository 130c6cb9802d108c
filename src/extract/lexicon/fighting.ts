/** Words before "group" or a name that show that it fights. */
export const FIGHTING: ReadonlySet<string> = new Set(
  'rebel armed militant guerrilla insurgent separatist jihadist islamist extremist paramilitary'.split(' '),
);

/** Nouns for those who fight as one party. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  'rebel militant guerrilla insurgent separatist jihadist militia'.split(' '),
);

/** Nouns for those who act for a government or a party to a conflict: "the government delegation". */
export const FOR_GOVERNMENT: ReadonlySet<string> = new Set(
  'delegation side negotiator team representative group movement leadership'.split(' '),
);
