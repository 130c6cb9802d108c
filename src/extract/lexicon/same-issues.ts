/**
 * Words by which outlets name one deed, a line each: verbs, their nouns, and other words for the same. A "+" joins
 * the words of a phrase. What two lines share may mean either.
 */
const DEEDS = `
release free freeing liberate liberation let+go set+free let+through let+thru let+flow
extradite extradition hand+over hand handing handover hand-over surrender turn+over deliver+up
return repatriate repatriation restitution give+back hand+back bring+home bring+back send+back handback
withdraw withdrawal pull pull+out pullout pull-out pull+back pullback leave evacuate evacuation retreat exit vacate departure remove removal
lift lifting end ending remove removal scrap scrapping abolish abolition cancel cancellation repeal revoke revocation rescind annul annulment reverse reversal overturn drop roll+back
stop stopping halt halting cease cessation end ending discontinue refrain desist stoppage call+off
suspend suspension pause freeze halt moratorium
ratify ratification
sign signing signature
approve approval endorse endorsement pass passage adopt adoption
reopen reopening open opening unblock unblocking
close closing closure shut shut+down shutdown
pay payment repay repayment reimburse reimbursement compensate compensation reparation damages
apologize apologise apology
recognize recognise recognition acknowledge acknowledgement acknowledgment
resign resignation step+down stand+down step+aside quit
dismiss dismissal sack sacking fire firing oust ouster remove removal
restore restoration resume resumption reinstate reinstatement restart
investigate investigation inquiry enquiry probe
arrest detain detention
prosecute prosecution try trial punish punishment
deploy deployment send sending dispatch station
supply deliver delivery provide provision shipment
sell sale
cut cutting reduce reduction lower lowering slash decrease
raise increase hike rise
allow let permit permission admit admission access
ban banning prohibit prohibition outlaw forbid bar block blocking prevent
reject rejection refuse refusal oppose
impose imposition introduce introduction
build building construct construction
dismantle dismantling demolish demolition tear+down take+down destroy destruction
disarm disarmament lay+down decommission decommissioning
negotiate negotiation negotiations talk talks dialogue dialog
explain explanation clarify clarification
publish publication disclose disclosure
extend extension prolong prolongation renew renewal
join accession
expel expulsion deport deportation
attend attendance participate participation take+part
honour honor respect comply compliance implement implementation observe observance obey fulfil fulfill fulfilment abide adhere uphold
pardon amnesty clemency reprieve
cede cession relinquish
share sharing
pay share+cost bear+cost split+cost
`;

/** Words by which outlets name one thing, a line each; those of a line are taken for the same in any issue. */
const THINGS = `
troops troop soldier force forces
fisherman sailor seaman crew
prisoner detainee inmate
ceasefire cease-fire truce armistice
agreement accord deal pact treaty
election elections
sanction sanctions embargo
border frontier
`;

/**
 * Comparatives that name the deed by its outcome, a line each: the lemma, the deed by the first word of its row, and the
 * forms: to ask for "a lower fee" is to ask that the fee be cut.
 */
const OUTCOMES = `
low cut lower
small cut smaller
few cut fewer
high raise higher
big raise bigger
large raise larger
long extend longer
`;

/** Words that say how, how much or how soon, and not what. */
const MANNER = `
immediate immediately complete completely total unconditional swift speedy prompt promptly early quick quickly rapid
safe safely final at once soon now again still also own former current present entire whole formal formally official
officially public publicly peaceful peacefully late latest same certain several many two three four five six seven eight nine ten dozen
hundred thousand million billion first second third about around back out up over down off away home least once
`;

/** Words that say no more than that something is done or wanted, or that it is about people. */
const LIGHT = `
make take give put bring get have do go keep begin start continue carry come see
demand request call appeal plea petition ultimatum issue matter question case move step part country government state side
neighbor neighbour cost sum amount more less
we our you your i my us me
man woman people person national citizen compatriot captive
`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** The names of the deeds that a word stands for; a deed goes by the first word of its row. */
export const DEEDS_OF_WORD: ReadonlyMap<string, readonly string[]> = byWord(rows(DEEDS));

/** Deeds that take several words, with their names: "let" and "go" are a release. */
export const DEED_PHRASES: readonly { words: readonly string[]; deed: string }[] = rows(DEEDS).flatMap(
  ([deed = '', ...others]) =>
    others.filter((other) => other.includes('+')).map((phrase) => ({ words: phrase.split('+'), deed })),
);

/** Deeds that are each other's contrary, although neither undoes another. */
export const CONTRARIES: readonly (readonly [string, string])[] = [
  ['reopen', 'close'],
  ['withdraw', 'deploy'],
  ['impose', 'lift'],
  ['raise', 'cut'],
  ['build', 'dismantle'],
  ['release', 'arrest'],
  ['allow', 'ban'],
  ['return', 'expel'],
];

/** Whether some lemmas, those of a verb and its particle, name a deed. */
export const namesDeed = (lemmas: readonly string[]): boolean =>
  lemmas.some((lemma) => DEEDS_OF_WORD.has(lemma)) ||
  DEED_PHRASES.some(({ words: phrase }) => phrase.every((word) => lemmas.includes(word)));

/** Deeds that keep another from being done, or undo it: "stop the sale" is the contrary of "the sale". */
export const UNDOING: ReadonlySet<string> = words('lift stop suspend ban cut reject');

/** Deeds whose noun has behind its "of" whom, or what, they are done to. */
export const DONE_TO_WHOM: ReadonlySet<string> = words(
  `release extradite return lift stop suspend reopen close restore arrest prosecute dismantle publish expel pardon ban
  ratify build dismiss`,
);

/** The word by which a thing goes that has several. */
export const THING_OF_WORD: ReadonlyMap<string, string> = new Map(
  rows(THINGS).flatMap((row) => row.map((word): [string, string] => [word, row[0] ?? word])),
);

/** Words that tell nothing of which issue is meant. */
export const NO_ISSUE: ReadonlySet<string> = new Set([...words(MANNER), ...words(LIGHT)]);

/** What a comparative asks for: its lemma, and the deed by whose outcome it stands. */
export const DEED_OF_OUTCOME: ReadonlyMap<string, { lemma: string; deed: string }> = new Map(
  rows(OUTCOMES).map(([lemma = '', deed = '', form = '']) => [form, { lemma, deed }]),
);

function byWord(table: readonly string[][]): Map<string, string[]> {
  const deeds = new Map<string, string[]>();
  for (const row of table)
    for (const word of row)
      if (!word.includes('+')) deeds.set(word, [...(deeds.get(word) ?? []), row[0] ?? word]);
  return deeds;
}
