const classOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns, by what they have in common as objects of a verb that states a position. */
export const OBJECT_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What one seeks from somebody in public affairs. */
  sought: classOf(
    `extradition assurance guarantee release explanation clarification apology compensation access talks meeting ceasefire truce
    support help aid assistance permission approval return withdrawal end change concession commitment extension sanction
    resolution reparation loan investment deal agreement answer clarity role review inquiry investigation mediation handover
    waiver exemption delay repatriation recognition membership`,
  ),
  /** What is due for harm done. */
  redress: classOf('apology compensation damages reparation restitution redress justice explanation share'),
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
    assembly vote poll`,
  ),
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
  obeying: classOf('comply honour honor obey heed abide respect fulfil fulfill implement respond'),
  /** What somebody is summoned for, other than to hear a protest. */
  appearing: classOf(
    'explain answer appear testify account give attend report come clarify provide justify respond',
  ),
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
    emergency`,
  ),
  duty: classOf('tariff sanction duty quota'),
  captive: classOf(
    `prisoner hostage detainee captive soldier sailor crew journalist activist fisherman inmate dissident national body
    citizen leader minister diplomat student politician official critic blogger opponent protester demonstrator militant
    fighter rebel pastor worker employee lawyer candidate woman man child tourist pilot ship vessel tanker`,
  ),
  truce: classOf('ceasefire cease-fire truce armistice cessation amnesty pardon moratorium'),
  release: classOf('release withdrawal pullout handover return extradition'),
  troops: classOf('troop troops force forces soldier army fighter contingent personnel'),
  /** What somebody is given leave or mercy by. */
  leave: classOf(
    `permission approval access asylum pardon amnesty citizenship autonomy visa authorization authorisation clearance
    concession waiver exemption bail clemency`,
  ),
  entry: classOf('entry'),
  pressure: classOf('strike boycott blockade siege protest embargo walkout'),
  proposal: classOf('offer invitation proposal deal plan term condition truce ceasefire agreement mediation'),
  measure: classOf('deal plan agreement treaty accord proposal extradition ceasefire sale pact'),
  treaty: classOf(
    `agreement deal treaty accord pact memorandum protocol declaration truce ceasefire contract
    communique`,
  ),
};
