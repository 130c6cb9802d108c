/**
 * Words by which outlets name one deed, a line each: verbs, their nouns, and other words for the same. A "+" joins
 * the words of a phrase. What two lines share may mean either.
 */
const DEEDS = `
release free freeing liberate liberation let+go set+free let+through let+thru let+flow discharge unfreeze
extradite extradition hand+over hand handing handover hand-over surrender turn+over deliver+up rendition
return repatriate repatriation restitution give+back hand+back bring+home bring+back send+back handback send+home take+back come+back readmit readmission restitute
withdraw withdrawal pull pull+out pullout pull-out pull+back pullback leave evacuate evacuation retreat exit vacate departure remove removal move+out get+out disengage disengagement
lift lifting end ending remove removal scrap scrapping abolish abolition cancel cancellation repeal revoke revocation rescind annul annulment reverse reversal overturn drop roll+back do+away waive waiver eliminate elimination nullify quash strike+down unfreeze
strip revoke revocation withdraw withdrawal lose forfeit forfeiture rescind
ease easing relax relaxation loosen loosening soften softening
stop stopping halt halting cease cessation end ending discontinue refrain desist stoppage call+off
abandon abandonment scrap scrapping drop shelve stop stopping halt halting cancel cancellation give+up renounce renunciation forgo
suspend suspension pause freeze halt moratorium shelve put+hold
postpone postponement delay defer deferral put+off push+back
ratify ratification
sign signing signature conclude conclusion
approve approval endorse endorsement pass passage adopt adoption authorise authorize authorisation authorization clear clearance green-light greenlight
reopen reopening open opening unblock unblocking unseal
resume resumption restart reopen reopening relaunch recommence reactivate revive revival
close closing closure shut shut+down shutdown seal sealing switch+off
pay payment repay repayment reimburse reimbursement compensate compensation reparation damages refund indemnify indemnity indemnification
funding share sharing financing pay payment bear shoulder contribute contribution cover
apologize apologise apology say+sorry
recognize recognise recognition acknowledge acknowledgement acknowledgment
resign resignation step+down stand+down step+aside quit
dismiss dismissal sack sacking fire firing oust ouster remove removal depose
restore restoration resume resumption reinstate reinstatement restart reconnect reconnection
repair repairing mend mending fix fixing restore restoration renovate renovation refurbish rebuild rebuilding reconstruct reconstruction
investigate investigation inquiry enquiry inquire enquire probe look+into clear+up examine examination
inspect inspection verify verification check monitor monitoring
arrest detain detention capture apprehend imprison jail
prosecute prosecution try trial punish punishment indict indictment put+on+trial bring+justice
deploy deployment send sending dispatch station
supply deliver delivery provide provision shipment furnish send sending give+over
share sharing provide provision hand+over pass+on turn+over
sell sale
buy purchase acquire acquisition procure procurement
cut cutting reduce reduction lower lowering slash decrease curb trim bring+down
limit limiting limitation restrict restriction cap curb curtail
raise increase hike rise
allow let permit permission admit admission access authorise authorize grant let+in
ban banning prohibit prohibition outlaw forbid bar block blocking prevent exclude exclusion keep+out
prevent prevention avert
reject rejection refuse refusal oppose turn+down
impose imposition introduce introduction levy
build building construct construction erect
establish establishment create creation set+up found form formation
dismantle dismantling demolish demolition tear+down take+down destroy destruction pull+down knock+down raze take+apart
clear clearing clearance clean clean-up cleanup clean+up remove removal sweep demine demining
disarm disarmament lay+down decommission decommissioning turn+in
negotiate negotiation negotiations talk talks dialogue dialog
mediate mediation arbitrate arbitration
explain explanation clarify clarification justify justification
publish publication disclose disclosure release make+public lay+open lie+open reveal unveil declassify make+known
extend extension prolong prolongation renew renewal lengthen
join accession accede
expel expulsion deport deportation throw+out eject
attend attendance participate participation take+part
honour honor respect comply compliance implement implementation observe observance obey fulfil fulfill fulfilment abide adhere uphold stick+to keep+to carry+out
pardon amnesty clemency reprieve
cede cession relinquish give+up hand+over
reserve set+aside earmark put+aside reservation allocate allocation allot allotment ring-fence
protect protection safeguard guard shield
amend amendment change revise revision reform modify modification alter overhaul rewrite adjust adjustment
replace replacement substitute swap exchange
reconsider reconsideration review rethink revisit reassess reexamine re-examine
guarantee ensure assure assurance secure
recall call+home
demarcate demarcation delimit delimitation delineate delineation
relocate relocation transfer resettle resettlement shift
condemn condemnation denounce denunciation
help assist assistance
`;

/** Words by which outlets name one thing, a line each; those of a line are taken for the same in any issue. */
const THINGS = `
troops troop soldier force forces
fisherman sailor seaman crew
prisoner detainee inmate
ceasefire cease-fire truce armistice
agreement accord deal pact treaty
election elections poll polls
sanction sanctions embargo
border frontier
ship vessel boat
lorry truck
plane aircraft airplane aeroplane jet
fee charge levy toll duty
tariff tariffs customs
licence license permit
list register
electricity power
oil crude petroleum
road highway motorway
railway railroad rail
port harbour harbor
island isle islet
airport airfield airstrip
line link route connection
journalist reporter
student pupil
envoy ambassador diplomat
rebel insurgent guerrilla
weapon weapons arms weaponry armament
mine landmine
missile rocket
company firm
document file record paper
body corpse
artefact artifact antiquity
grain wheat cereal cereals
archive archives
reservoir dam
loan credit
quota allowance
`;

/** Comparatives that say what is to be done with a thing, a line each: the adjective, the comparative and the deed. */
const COMPARATIVES = `
low lower cut
small smaller cut
few fewer cut
cheap cheaper cut
high higher raise
big bigger raise
large larger raise
great greater raise
long longer extend
`;

/** Words that say how, how much or how soon, and not what. */
const MANNER = `
immediate immediately complete completely total unconditional swift speedy prompt promptly early quick quickly rapid
safe safely final at once soon now again still also own former current present entire whole formal formally official
officially public publicly peaceful peacefully late latest same certain several many two three four five six seven eight nine ten dozen
hundred thousand million billion first second third about around back out up over down off away home least once
further additional full fully long short term run instead rather
between into onto through thru after before along across near toward towards within against upon than per via amid
among during until till since under behind beyond on in of to from for by with as
`;

/** Words that say no more than that something is done or wanted, or that it is about people. */
const LIGHT = `
make take give put bring get have do go keep begin start continue carry come see
demand request call appeal plea petition ultimatum issue matter question case move step part country government state side
neighbor neighbour cost sum amount more less
we our you your i my us me
man woman people person national citizen compatriot captive
`;

/** What a deed is to be done without, which says how and no more: "without delay" turns nothing round. */
const LACKING = `
delay postponement hesitation exception condition precondition reservation question excuse ado fail
`;

/** What is agreed, offered or accepted at every other meeting, so that it does not tell which one is meant. */
const COMMONPLACE = `
contact contacts level relation relations relationship tie ties cooperation cooperate collaboration collaborate
partnership dialogue dialog talk talks negotiation negotiations consultation consultations consult discussion
discussions discuss exchange exchanges visit invitation invite meet meeting meetings coordinate coordination
communication communications communicate bilateral mutual personal close closely direct regular regularly working
maintain strengthen strengthening develop development deepen expand enhance boost intensify promote improve pursue
resume hold joint friendship understanding peace stability effort efforts work agreement agreements accord deal
thank thanks accept acceptance welcome various different high basis area areas field fields interest interests
importance important common topic topics touch
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

/** Comparatives, with their adjectives and the deeds that they come to: "a longer term" is one extended. */
export const COMPARED: readonly { adjective: string; comparative: string; deed: string }[] = rows(
  COMPARATIVES,
).map(([adjective = '', comparative = '', deed = '']) => ({ adjective, comparative, deed }));

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
export const UNDOING: ReadonlySet<string> = words('lift stop abandon suspend ban prevent cut reject');

/** Deeds by which something comes to an end where it is. */
export const ENDINGS: ReadonlySet<string> = words(
  'withdraw lift stop abandon suspend close dismantle cut ban dismiss recall relocate clear return release strip',
);

/** Deeds whose noun has behind its "of" whom, or what, they are done to. */
export const DONE_TO_WHOM: ReadonlySet<string> = words(
  `release extradite return lift stop suspend reopen close restore arrest prosecute dismantle publish expel pardon ban
  ratify build dismiss`,
);

/** The word by which a thing goes that has several. */
export const THING_OF_WORD: ReadonlyMap<string, string> = new Map(
  rows(THINGS).flatMap((row) => row.map((word): [string, string] => [word, row[0] ?? word])),
);

/** Words of what is agreed or offered at every other meeting. */
export const COMMONPLACES: ReadonlySet<string> = words(COMMONPLACE);

/** What a deed is to be done without, said of how it is to be done. */
export const DONE_WITHOUT: ReadonlySet<string> = words(LACKING);

/** Deeds that undo nothing where only the thing is named that they change: "the fee" may be one to be lowered. */
export const CHANGES: ReadonlySet<string> = words('cut');

/** Words that tell nothing of which issue is meant. */
export const NO_ISSUE: ReadonlySet<string> = new Set([...words(MANNER), ...words(LIGHT)]);

function byWord(table: readonly string[][]): Map<string, string[]> {
  const deeds = new Map<string, string[]>();
  for (const row of table)
    for (const word of row)
      if (!word.includes('+')) deeds.set(word, [...(deeds.get(word) ?? []), row[0] ?? word]);
  return deeds;
}
