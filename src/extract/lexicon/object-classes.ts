import { classOf } from './class-of.js';

/** Fighting that has been agreed to rest. */
export const CALM = classOf('ceasefire cease-fire truce armistice cessation');

/** Somebody's going away from where he was in force. */
export const WITHDRAWAL = classOf(
  'withdrawal pullout pull-out drawdown evacuation disarmament demobilisation demobilization',
);

/** Nouns, by what they have in common as objects of a verb that states a position. */
export const OBJECT_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What one seeks from somebody in public affairs. */
  sought: classOf(
    `extradition assurance guarantee release explanation clarification apology compensation access talks meeting ceasefire truce
    support help aid assistance permission approval return withdrawal end change concession commitment extension sanction
    resolution reparation loan investment deal agreement answer clarity role review inquiry investigation mediation handover
    waiver exemption delay repatriation recognition membership intervention bailout deposit weapon ammunition missile troop
    peacekeeper protection relief asylum clemency pardon reprieve refund accountability answers reassurance endorsement
    backing approval consent cooperation leniency injunction recount audit referendum debate vote session`,
  ),
  /** What is due for harm done. */
  redress: classOf('apology compensation damages reparation restitution redress justice explanation share'),
  /** What somebody gives who is asked for it, behind which "from" stands before the giver. */
  given: classOf(
    `apology compensation damages reparation restitution explanation loan credit aid help assistance money payment
    guarantee assurance support price share answer commitment pledge concession clarification permission approval
    consent recognition grant refund information proof evidence response reply fund funding cash contribution`,
  ),
  /** What workers ask for. */
  pay: classOf('pay wage salary raise rise increase bonus pension contract arrears overtime hour condition'),
  /** Where the persecuted find safety. */
  refuge: classOf('asylum refuge sanctuary shelter protection'),
  /** What people campaign for. */
  reform: classOf(
    `ban end reform change law release recognition referendum vote inclusion independence abolition repeal
    autonomy withdrawal inquiry`,
  ),
  deadline: classOf('deadline ultimatum'),
  /** What is put to somebody who may turn it down. */
  suggestion: classOf('idea suggestion possibility plan proposition notion calls proposal'),
  overture: classOf('overture approach advance effort attempt move bid initiative pressure'),
  grievance: classOf('complaint criticism concern objection warning protest plea reservation'),
  inquiry: classOf('inquiry investigation probe inspection inspector audit'),
  /** What is put before those who decide together. */
  initiative: classOf(
    `resolution bill plan proposal deal motion statement legislation nomination appointment membership accession
    amendment initiative sanction extradition candidacy reform treaty accord ceasefire truce aid`,
  ),
  gathering: classOf(
    `summit conference meeting session ceremony forum negotiation talk talks inauguration election referendum parliament
    assembly vote poll consultation consultations dialog round`,
  ),
  /** Encounters of those who negotiate, and what stands for them; not those that one goes to by right, as elections. */
  parley: classOf(
    `summit conference talk talks negotiation consultation consultations dialog forum roundtable mediation
    discussion commemoration`,
  ),
  bargaining: classOf('table'),
  /** What courts and parliaments decide, and higher ones undo. */
  ruling: classOf(
    `law ban order decision rule ruling statute provision act decree regulation election result tariff injunction
    amendment ordinance policy veto`,
  ),
  /** What is put before a court. */
  case: classOf('case lawsuit suit challenge complaint motion petition appeal claim'),
  commitment: classOf(
    `commitment promise pledge word agreement deal accord treaty pact obligation undertaking assurance guarantee vow
    ceasefire truce`,
  ),
  /** What binds those who agreed to it or are under it; to break a truce is to fight rather than to refuse. */
  rule: classOf(
    `ban embargo agreement accord deal treaty resolution order sanction pact ruling injunction
    obligation commitment moratorium convention curfew deadline ultimatum judgment judgement verdict`,
  ),
  pact: classOf('agreement deal accord treaty pact convention contract arrangement memorandum'),
  menace: classOf('pressure threat call warning'),
  /** What somebody does who does as he is told or has promised. */
  consent: classOf('consent recognition endorsement signature cooperation'),
  /** What is held out to the other side. */
  offered: classOf(
    `truce ceasefire talk talks negotiation compromise swap exchange referendum patrol mediation amnesty pause moratorium
    roadmap timetable partnership loan aid help assistance`,
  ),
  safety: classOf('safety security passage access amnesty immunity'),
  vengeance: classOf('retaliation revenge vengeance reprisal'),
  reprisal: classOf(
    `retaliation revenge vengeance reprisal sanction consequence consequences punishment response action attack strike
    tariff countermeasure`,
  ),
  restriction: classOf(
    `sanction ban embargo blockade restriction tariff curfew siege freeze visa state measure quota limit boycott duty
    emergency veto lockdown`,
  ),
  /** What holds somebody back, and nothing else: "the state of emergency" is lifted, but a state is not suspended. */
  bar: classOf(
    `sanction ban embargo blockade restriction tariff curfew siege boycott duty quota levy surcharge limit cap lockdown
    blacklist veto prohibition freeze`,
  ),
  duty: classOf('tariff sanction duty quota levy surcharge tax'),
  captive: classOf(
    `prisoner hostage detainee captive soldier sailor crew journalist activist fisherman inmate dissident national body
    citizen leader minister diplomat student politician official critic blogger opponent protester demonstrator militant
    fighter rebel pastor worker employee lawyer candidate woman man child tourist pilot ship vessel tanker reporter
    teacher priest bishop cleric member commander officer trawler supertanker ferry boat freighter schoolgirl schoolboy schoolchildren pupil aide policeman trader prince princess academic
    follower supporter adherent adviser loyalist separatist dissenter scholar campaigner skipper captain whistleblower
    writer poet singer editor publisher ally monk nun engineer suspect convict internee trooper serviceman civilian villager refugee`,
  ),
  truce: classOf('ceasefire cease-fire truce armistice cessation amnesty pardon moratorium'),
  calm: CALM,
  release: classOf(
    'release withdrawal pullout handover return repatriation pull-out drawdown lifting easing lift ease relaxation',
  ),
  withdrawal: WITHDRAWAL,
  troops: classOf(
    `troop troops force forces soldier army fighter contingent personnel tank artillery warship marine
    militia unit brigade regiment battalion garrison militant guerrilla gunman trooper paratrooper troops rebel insurgent
    convoy armour armor contingent`,
  ),
  ground: classOf(
    `territory area region village town city border valley outpost position peninsula province strip enclave island zone
    land base checkpoint square street building camp highlands plateau`,
  ),
  arms: classOf(
    'arm arms weapon weaponry gun missile warhead arsenal stockpile ammunition rifle grenade explosive firearm weapons rocket mortar',
  ),
  /** What somebody is given leave or mercy by. */
  leave: classOf(
    `permission approval access asylum pardon amnesty citizenship autonomy visa authorization authorisation clearance
    concession waiver exemption bail clemency reprieve mandate consent go-ahead parole passage leeway extension`,
  ),
  /** What one is granted, though not just given. */
  status: classOf(
    `independence recognition status right rights residency licence license permit immunity refuge protection stay
    furlough leave extension relief delay self-rule statehood representation observer say vote seat`,
  ),
  entry: classOf('entry admission accession'),
  /** What somebody hands in to an authority. */
  application: classOf('application request bid motion petition appeal'),
  /** Where somebody on the way may stop. */
  lodging: classOf('port harbour harbor landing docking berth airspace overflight'),
  nominee: classOf('nominee nomination candidate'),
  court: classOf('court tribunal judge magistrate jury bench panel chamber council'),
  passage: classOf(
    'access passage entry visit import export inspection flight delivery shipment convoy protest rally march',
  ),
  newcomer: classOf(
    'refugee migrant asylum-seeker inspector observer monitor peacekeeper journalist reporter convoy',
  ),
  frontier: classOf(
    'border crossing airspace port frontier embassy consulate road bridge corridor checkpoint',
  ),
  pressure: classOf(
    `strike boycott blockade siege protest embargo walkout sit-in occupation picket stoppage action go-slow lockout march
    rally demonstration shutdown encampment mutiny`,
  ),
  hostility: classOf(
    `hostility offensive airstrike air-strike strike bombing bombardment shelling enrichment drilling exercise
    drill test testing expansion execution deportation eviction attack raid fighting incursion demolition expulsion
    advance`,
  ),
  exercise: classOf('exercise drill manoeuvre maneuver enrichment drilling'),
  /** What is put on somebody at a time that may be put off. */
  postponable: classOf(
    'ban sanction tariff levy tax execution deportation eviction hike increase cut demolition expulsion',
  ),
  martial: classOf('law'),
  onslaught: classOf(
    'shelling bombing bombardment airstrike deportation execution eviction demolition enrichment testing',
  ),
  charge: classOf('charge indictment allegation'),
  lawsuit: classOf(
    'charge indictment case investigation probe inquiry lawsuit suit complaint prosecution proceedings proceeding action',
  ),
  sentence: classOf('sentence conviction verdict term penalty fine'),
  policy: classOf(
    `law bill decree legislation act ordinance rule regulation reform amendment measure decision ruling order policy plan
    directive edict provision clause verdict memo memorandum scheme mandate guideline`,
  ),
  /** What somebody has decided, and may go back on. */
  decision: classOf('decision policy ruling course order stance position verdict'),
  stance: classOf('stance position tone line rhetoric approach policy rule stand attitude language'),
  control: classOf(
    'law rule regulation control measure requirement policy curb limit guideline lockdown blockade',
  ),
  requirement: classOf(
    'requirement rule fee tariff immunity sanction duty fine penalty tax visa restriction',
  ),
  blacklist: classOf('blacklist list register'),
  artefact: classOf(
    `artefact artifact antiquity painting manuscript remains remain treasure sculpture statue relic coin fossil bone skull
    mask pendant portrait gold bust altar bell totem carving bronze mummy icon archive document artwork tablet urn figurine throne skeleton body
    corpse wreckage shield drum spear crown sword mosaic jewel vase`,
  ),
  dead: classOf('body remains remain corpse'),
  property: classOf(
    'land territory island property asset fund seat house church mosque temple farm estate base money',
  ),
  goods: classOf('asset fund money payment aid account reserve deposit property revenue funding'),
  /** What the state takes from people's purses. */
  levy: classOf('tax levy charge fee toll surcharge fare hike increase rise cut'),
  /** What somebody has set out to do. */
  project: classOf('plan effort attempt bid scheme process drive'),
  /** What was done to somebody, and is undone. */
  undoing: classOf('termination expulsion suspension dismissal deportation cancellation revocation'),
  /** Groups and deeds that a law may forbid. */
  outlawed: classOf(
    'party movement group organisation organization protest rally demonstration union opposition association newspaper strike',
  ),
  resignation: classOf('resignation'),
  ruler: classOf('government cabinet junta regime'),
  cabinet: classOf('cabinet government minister chief commander general director governor'),
  fire: classOf('fire'),
  violence: classOf('violence terrorism terror arm arms weapon weaponry weapons insurgency'),
  /** Armed action that goes on for long. */
  struggle: classOf('struggle insurgency rebellion mutiny insurrection fighting hostility jihad'),
  campaign: classOf('campaign'),
  mission: classOf('mission presence deployment occupation'),
  intake: classOf('deployment peacekeeper inspector observer monitor inspection'),
  relief: classOf('aid fuel gas food medicine supply truck convoy relief shipment cargo lorry'),
  nod: classOf('nod light go-ahead all-clear'),
  /** Places that people occupy in protest. */
  premises: classOf(
    'building palace office headquarters square parliament legislature university campus ministry premises compound plaza airport park lobby',
  ),
  institution: classOf('parliament constitution independence assembly democracy immunity benefit subsidy'),
  suffrage: classOf('right'),
  employees: classOf('union'),
  work: classOf('work'),
  quarters: classOf('barrack barracks'),
  flexibility: classOf('flexibility'),
  course: classOf('course tack mind'),
  footing: classOf('ground'),
  seat: classOf('office power presidency post throne'),
  remark: classOf('remark comment statement accusation allegation claim'),
  defeat: classOf('defeat'),
  advert: classOf('advertisement advert ad commercial poster billboard'),
  holding: classOf(
    'territory island land power control sovereignty province town city post village seat region rule authority powers',
  ),
  right: classOf(
    'right rights licence license accreditation citizenship pension autonomy internet privilege passport power access',
  ),
  tie: classOf('tie ties relation relations contact contacts link'),
  force: classOf(
    `pressure criticism outcry will blackmail threat protest opposition clamour clamor ultimatum anger fury discontent
    wish resistance backlash rage sentiment opinion complaint protester demonstrator striker dissent unrest`,
  ),
  order: classOf(
    'order ruling resolution verdict ultimatum deadline injunction subpoena directive judgment judgement decision',
  ),
  verdict: classOf('ruling verdict defeat result outcome blame responsibility'),
  compromise: classOf('compromise climbdown u-turn about-turn about-face volte-face retreat backdown'),
  barrier: classOf(
    'barricade roadblock barrier fence checkpoint obstacle detector censor wall tent encampment',
  ),
  staff: classOf(
    'worker employee teacher judge official minister journalist student doctor officer nurse lawyer staff',
  ),
  emergency: classOf('emergency state curfew lockdown'),
  proposal: classOf('offer invitation proposal deal plan term condition truce ceasefire agreement mediation'),
  measure: classOf('deal plan agreement treaty accord proposal extradition ceasefire sale pact'),
  treaty: classOf(
    `agreement deal treaty accord pact memorandum protocol declaration truce ceasefire contract
    communique compact convention armistice`,
  ),
  understanding: classOf(
    'agreement deal treaty accord pact truce ceasefire compromise consensus settlement understanding armistice compact',
  ),
  alliance: classOf('alliance coalition treaty pact accord agreement convention bloc initiative'),
  /** What may be welcomed, blamed or voted on as somebody's doing. */
  deed: classOf(
    `decision ruling move plan announcement agreement deal ceasefire truce resolution verdict release initiative step
    accord treaty pact law bill legislation sanction sanctions ban withdrawal reform policy pledge commitment order
    invasion annexation strike attack arrest settlement tariff measure proposal referendum intervention appointment call offer invitation
    nomination reopening expansion deportation expulsion crackdown execution`,
  ),
  /** What somebody may blame. */
  policyMove: classOf(
    `decision ruling move plan policy law bill legislation sanction ban withdrawal reform order invasion annexation
    settlement tariff measure referendum intervention deal agreement resolution crackdown expansion deportation
    expulsion restriction proposal treaty accord handling treatment`,
  ),
  /** What somebody may be accused of or blamed for. */
  misdeed: classOf(
    `violation breach aggression interference meddling provocation attack escalation abuse occupation genocide blockade
    hypocrisy espionage expansionism crime massacre killing crisis shortage violence failure delay collapse unrest inaction
    complicity negligence corruption discrimination sabotage bombing assassination incursion`,
  ),
  votable: classOf(
    `resolution bill motion law amendment deal treaty impeachment measure ban plan draft legislation agreement sanction
    proposal reform budget independence accession membership act`,
  ),
  cause: classOf(
    'integration action independence ban reform sanction treaty bill law plan deal membership legislation amendment decision move proposal statehood',
  ),
  statehood: classOf('independence sovereignty statehood claim'),
  /** What is offered out of kindness, and binds nobody. */
  courtesy: classOf(
    `condolence sympathy congratulation prayer thought thanks gratitude greeting praise tribute wish word toast
    glimpse insight view opinion comment hint clue advice perspective reflection`,
  ),
  /** What is offered to customers. */
  ware: classOf('flight service product discount ticket course contest prize class tour menu subscription'),
};
