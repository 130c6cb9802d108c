/**
 * Words that make up the titles of offices. A title is any run of modifiers before a head ("deputy foreign
 * minister"), or a head with "of"/"for" and a field ("Minister of Foreign Affairs", "Secretary of State").
 */

/** Heads of titles: singular, with the irregular plurals that the plural-s rule misses given elsewhere. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  `minister president premier chancellor secretary ambassador envoy king queen emir sultan emperor pope prince princess
sheikh leader chief chairman chairwoman chairperson chair governor mayor senator speaker commissioner director
commander general admiral colonel representative spokesman spokeswoman spokesperson adviser advisor ruler dictator
strongman prosecutor judge negotiator mediator coordinator diplomat lawmaker congressman congresswoman ombudsman
secretary-general president-elect governor-elect mayor-elect vice-president-elect taoiseach ayatollah deputy consul attorney-general administrator undersecretary under-secretary
archbishop cardinal patriarch bishop rapporteur commandant marshal monarch captain lieutenant major brigadier
vice-president commander-in-chief co-chair co-chairman co-chairwoman vice-chair vice-chairman vice-premier counsellor counselor chargé comptroller treasurer delegate high-representative head official
politician parliamentarian mep mp mps msp mla ceo executive constable caliph imam mullah`.split(/\s+/),
);

/** Heads that are too common outside titles to make an office without a state, a name or a modifier of the list. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  'leader chief chair head official director general major captain deputy judge representative delegate diplomat politician coordinator lawmaker adviser advisor executive official mep mp msp mla ceo'.split(
    ' ',
  ),
);

/** Words that may stand before a head and belong to the title. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  `prime vice deputy first second foreign defense defence interior home cabinet finance financial economy economic trade commerce
energy oil petroleum justice health education culture cultural agriculture transport transportation environment labor
labour information tourism sports housing water mines mining industry treasury budget security intelligence
national special permanent chief assistant associate supreme general principal senior top lead press government
presidential state parliamentary party opposition rebel military army navy police union communist crown grand high
lieutenant major house senate congressional majority minority cabinet junior migration immigration planning
development investment infrastructure communications science technology digital emergencies emergency situations public
works internal external foreign-affairs peace climate human rights nuclear armed forces air force central bank
fisheries fishery food supply forestry women youth sport research employment social consumer railways aviation equality
minister-level vice-foreign vice-prime executive federal regional provincial honorary royal religious spiritual
tribal community protest separatist student trade-union council assembly attorney solicitor inspector auditor surgeon surveyor advocate
managing diplomatic policy affairs humanitarian relief refugee counterterrorism counter-terrorism antitrust competition
enlargement disarmament election electoral anti-corruption narcotics customs tax prisons homeland veterans resources
irrigation electricity ports maritime lands civil constitutional reconciliation integration european parliamentary gender
ministry department embassy court bank committee armed disaster diaspora innovation business reconstruction rehabilitation district`.split(
    /\s+/,
  ),
);

/** Words that rank an office-holder, and never open the name of a body: "Chief Cabinet Secretary". */
export const RANKING_WORDS: ReadonlySet<string> = new Set('chief deputy vice assistant associate'.split(' '));

/** Words before a title that say the office is over. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  'former ex one-time onetime erstwhile deposed ousted toppled outgoing late'.split(' '),
);

/** Words before a title that do not change it. */
export const STATUS_WORDS: ReadonlySet<string> = new Set(
  'acting interim caretaker incoming newly elected re-elected appointed new current incumbent longtime long-time veteran powerful'.split(
    ' ',
  ),
);

/** Forms of address that show a person's name follows. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss dr dr. eng eng. engr engr. ing ing. amb amb. sir dame lord lady prof prof. professor gen gen. general col col. lt lt. maj maj. capt
capt. sgt adm adm. rep rep. sen sen. gov gov. rev rev. hon hon. excellency h.e h.e. sheikh shaykh ayatollah mullah sayyid haji ratu tan-sri datuk
don doña comrade herr frau monsieur madame mme señor señora senhor senhora signor signora dona doamna domnul pani gospodin gospođa sidi shri smt khun ustaz`.split(
    /\s+/,
  ),
);

/** What a name follows that is part of other names too: "Pan Marek Dudek", "Pan American". */
export const DOUBTFUL_HONORIFICS: ReadonlySet<string> = new Set(
  'pan dom tun bey democrat republican'.split(' '),
);

/** Fields of ministers that go by no shorter name. */
const OTHER_FIELDS: readonly string[] =
  `communications|environment|tourism|sport|sports|labour|labor|industry|commerce|immigration|migration|housing|water|planning|investment|infrastructure|science|technology|women|youth|development|electricity|mines|mining|fisheries|budget|employment|railways|aviation|shipping|telecommunications|diaspora|expatriates|citizenship|intelligence|police|prisons|forestry|lands|roads|higher education|religious affairs|social affairs|european affairs|parliamentary affairs|public works|international cooperation|international trade|foreign trade|foreign trade and investment|european integration|regional integration|regional cooperation|human rights|public security|national security|internal security|state security|emergency situations|natural resources|climate change|indigenous affairs|veterans affairs|economic affairs|economic development|local government|civil aviation|social development|social security|public health|rural development|industry and trade|african integration|african affairs|nigerians abroad|egyptians abroad|the environment|the treasury|the budget`
    .replace(/\n/g, '')
    .split('|');

/** Forms of address that are offices themselves. */
export const HONORIFIC_OFFICES: ReadonlyMap<string, string> = new Map([
  ['rep', 'Representative'],
  ['sen', 'Senator'],
  ['gov', 'Governor'],
  ['gen', 'General'],
  ['col', 'Colonel'],
  ['adm', 'Admiral'],
]);

/** Titles of rank, whose bearers hold some office beside them. */
export const RANKS: ReadonlySet<string> = new Set([
  'General',
  'Lieutenant General',
  'Major General',
  'Brigadier General',
  'Brigadier',
  'Admiral',
  'Vice Admiral',
  'Colonel',
  'Major',
  'Captain',
  'Marshal',
  'Prince',
  'Princess',
  'Sheikh',
]);

/** Words that a field goes on with beside those of the titles: "Foreign Affairs and Expatriates". */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  `protection welfare insurance assistance safety expatriates refugees returnees natural mineral minerals hydrocarbons renewable resources relations religious endowments urban rural population family children
parliament institutional reforms reform territorial administration local higher scientific research citizenship cohesion
regional integration cooperation co-operation solidarity human elderly persons disabilities demography religion worship
communication creative arts heritage antiquities tourism roads bridges shipping fisheries livestock lands forests wildlife
civil service services sea seas inland waters ocean oceans ecology aerospace defence defense home legal rights ethnic affairs mobility`.split(
    /\s+/,
  ),
);

/** Fields that follow "minister of", "minister for", with the modifier that says the same before the head. */
export const OFFICE_FIELDS: ReadonlyMap<string, string> = new Map([
  ['foreign affairs', 'foreign'],
  ['external affairs', 'foreign'],
  ['external relations', 'foreign'],
  ['foreign relations', 'foreign'],
  ['foreign affairs and trade', 'foreign'],
  ['defence', 'defence'],
  ['defense', 'defence'],
  ['national defence', 'defence'],
  ['national defense', 'defence'],
  ['the interior', 'interior'],
  ['interior', 'interior'],
  ['internal affairs', 'interior'],
  ['home affairs', 'interior'],
  ['finance', 'finance'],
  ['the economy', 'economy'],
  ['economy', 'economy'],
  ['justice', 'justice'],
  ['health', 'health'],
  ['trade', 'trade'],
  ['energy', 'energy'],
  ['oil', 'oil'],
  ['petroleum', 'oil'],
  ['culture', 'culture'],
  ['education', 'education'],
  ['transport', 'transport'],
  ['agriculture', 'agriculture'],
  ['information', 'information'],
  ...OTHER_FIELDS.map((field): [string, string] => [field, field.replace(/^the /, '')]),
]);

/** Nouns that, with a state's name or adjective before them or "of" after them, are a body of its government. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `ministry embassy consulate parliament senate congress cabinet army navy military police presidency court bank
treasury commission council assembly knesset duma bundestag delegation mission agency bureau department office
service forces guard corps intelligence authority committee`.split(/\s+/),
);

/** Last words of names of bodies and of parts of bodies whose officers news names, beside those of bodies that act. */
export const BODY_PARTS: ReadonlySet<string> = new Set(
  `directorate staff forces region territory republic oblast district county municipality office secretariat centre center
division branch headquarters chamber duma jsc plc llc enterprise holding works plant shipyard reserve troops fleet regiment
armament armaments state states union house bureau inspectorate chancellery cooperation relations affairs movement`.split(
    /\s+/,
  ),
);

/** Nouns that stand for the state itself when its name or adjective is before them. */
export const GOVERNMENT_HEADS: ReadonlySet<string> = new Set(
  'government authorities administration regime leadership side officials negotiators diplomats delegation representatives hosts delegates'.split(
    ' ',
  ),
);

/** People who act for the state or body that is named with them: "leaders of the union", "Taliban members". */
export const SPOKEN_FOR: ReadonlySet<string> = new Set(
  `leader member official officer commander negotiator diplomat delegation delegate representative envoy authority
government administration leadership lawmaker legislator minister side team troop force army military police fighter
militant rebel guerrilla gunman republic parliament court tribunal judge brass general spokesman spokeswoman office
ministry presidency cabinet`.split(/\s+/),
);
/** Those who act for a body that sends several of them, and speak for themselves alone: "experts of the bank". */
export const SENT_BY: ReadonlySet<string> = new Set(
  'expert inspector specialist engineer economist'.split(' '),
);
