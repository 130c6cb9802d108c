const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that say of somebody only that he may have done it: "accused Chile of closing the port". */
export const ALLEGING: ReadonlySet<string> = setOf('accuse suspect charge indict');

/**
 * Verbs by which somebody is judged, rewarded or made to pay for what he did: in "criticised Chile for closing the port"
 * it is Chile that closed it.
 */
export const JUDGING: ReadonlySet<string> = setOf(
  `criticise criticize praise thank condemn punish blame fault commend congratulate rebuke censure chide scold denounce
  slam blast lambast lambaste applaud hail reward reprimand sanction fine jail sack dismiss berate upbraid admonish credit
  castigate pillory`,
);

/** Verbs by which somebody says what he takes a thing for: "called the ban illegal", "described it as a mistake". */
export const NAMING: ReadonlySet<string> = setOf(
  `call describe brand label term consider regard deem view denounce dismiss slam condemn characterise characterize decry
  hail see attack deride mock ridicule lambast lambaste blast criticise criticize dub declare rule find refer`,
);

/** Verbs by which a court says what it takes a thing for. */
export const RULING: ReadonlySet<string> = setOf('rule find hold declare');

/** Words that speak against what somebody has done or decided. */
export const AGAINST: ReadonlySet<string> = setOf(
  `unacceptable illegal unlawful unconstitutional wrong unjust unfair outrageous unjustified unjustifiable disproportionate
  discriminatory counterproductive counter-productive irresponsible reckless shameful disgraceful undemocratic illegitimate
  inadmissible intolerable inhumane unwarranted unnecessary unwise misguided senseless deplorable regrettable immoral lousy
  invalid void indefensible untenable cruel premature absurd ridiculous excessive
  mistake error outrage disgrace non-starter provocation aggression violation breach insult injustice blunder betrayal
  travesty sham farce scandal attack threat setback
  inappropriate flawed dangerous disastrous catastrophic scandalous nonsensical hypocritical garbage nonsense
  hoax stunt witch-hunt charade disaster catastrophe`,
);

/** Words that speak for it. */
export const IN_FAVOUR: ReadonlySet<string> = setOf(
  'justified legitimate justifiable historic welcome overdue commendable constructive breakthrough milestone triumph victory',
);

/** Verbs that say of a deed that it goes against a rule. */
export const OFFENDING: ReadonlySet<string> = setOf('violate breach contravene undermine infringe');

/** Nouns of somebody who is for or against a thing: "a critic of the reform". */
export const STANDING: ReadonlyMap<string, 'SUPPORT' | 'OPPOSITION'> = new Map([
  ...['critic', 'opponent'].map((noun) => [noun, 'OPPOSITION'] as const),
  ...['supporter', 'backer', 'proponent', 'advocate'].map((noun) => [noun, 'SUPPORT'] as const),
]);

/** What is written or sent in somebody's name, so that what it demands he demands. */
export const DOCUMENTS: ReadonlySet<string> = setOf(
  'statement letter declaration communique communiqué message tweet post petition memo resolution motion release op-ed editorial',
);

/** What somebody does with a document who speaks by it. */
export const ISSUING: ReadonlySet<string> = setOf(
  'issue release publish send write sign post adopt pass submit deliver circulate make put table share launch file present draft back co-sign',
);

/** Words in the names of those who report what others say. */
export const REPORTERS =
  /\b(?:reuters|times|post|news|press|bbc|cnn|guardian|telegraph|journal|herald|gazette|tribune|tass|xinhua|bloomberg|al jazeera|daily|radio|television|tv|newspaper|broadcaster|magazine)\b/i;
