import type { ActorKind } from '../claim.js';

/** What a common noun names that can act in public affairs, and whether it is several people even in the singular. */
export interface ActingNoun {
  kind: ActorKind;
  /** People rather than a body: "they", never "it". */
  people: boolean;
}

const ROWS: readonly [ActorKind, boolean, string][] = [
  [
    'ORGANISATION',
    false,
    `court tribunal union guild federation confederation association syndicate cooperative party coalition alliance bloc faction
    movement opposition junta council committee commission panel board assembly parliament senate congress legislature cabinet
    government administration regime presidency ministry agency regulator watchdog authority municipality monarchy palace
    company firm airline operator manufacturer bank broadcaster network newspaper publisher university church diocese synod
    foundation charity consortium cartel management leadership delegation secretariat inspectorate ombudsman prosecution museum institute academy hospital group`,
  ],
  [
    'ARMED_GROUP',
    true,
    `rebel militant guerrilla insurgent fighter gunman kidnapper hijacker militia militiaman paramilitary jihadist separatist
    secessionist gang group mutineer captor pirate warlord terrorist islamist extremist`,
  ],
  [
    'OTHER',
    true,
    `worker teacher lecturer student pupil professor farmer peasant doctor nurse medic miner docker driver trucker pilot guard
    employee civil-servant staff staffer labourer laborer engineer fisherman trader shopkeeper taxi-driver firefighter
    protester protestor demonstrator striker rioter activist campaigner environmentalist dissident exile resident villager
    citizen voter townspeople refugee migrant immigrant asylum-seeker deportee prisoner inmate detainee hostage victim
    survivor family relative parent mother father widow lawyer attorney barrister prosecutor judge magistrate jury lawmaker
    legislator parliamentarian senator congressman congresswoman councillor councilor politician mp mep opponent leader
    official authorities minister mayor governor chairman chairwoman premier president general commander officer colonel
    brass soldier troop troops trooper police policeman force forces army navy military crew peacekeeper inspector envoy diplomat
    ambassador negotiator mediator monitor donor creditor lender bishop cleric priest monk imam rabbi mullah tribesman tribe
    clan elder chieftain chief community minority supporter follower loyalist backer member delegate deputy representative
    spokesman spokeswoman spokesperson owner executive shareholder bondholder journalist reporter editor publisher whistleblower
    veteran ally neighbour neighbor brigade battalion coastguard machinist steelworker railwayman postman blogger
    republican democrat socialist conservative communist liberal islander pensioner tenant shareholder investor negotiator
    trade-unionist unionist believer worshipper`,
  ],
];

/** The common nouns that may be actors, by lemma. Nouns of those who only look on ("analyst", "source") are none. */
export const ACTING_NOUNS: ReadonlyMap<string, ActingNoun> = new Map(
  ROWS.flatMap(([kind, people, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .map((noun): [string, ActingNoun] => [noun, { kind, people }]),
  ),
);

/** Words of number, behind which stands who or what is meant: "dozens of teachers", "some of its troops". */
export const QUANTITIES: ReadonlySet<string> = new Set(
  `majority minority number dozen hundred thousand million score handful group crowd band half third quarter rest pair couple
series team host percent batch portion part bulk remainder wave set some all most many several one both any none more other
remnant lot plenty last first round`.split(/\s+/),
);

/** Words before an acting noun that tell nothing of who it is. */
export const NOTHING_TELLING: ReadonlySet<string> = new Set(
  `the a an this that these those its his her their our my your some any many several few more most other another all both
  each every no such same former new various certain numerous hundreds thousands dozens about around nearly almost over
  least only two three four five six seven eight nine ten first second last own individual`.split(/\s+/),
);

/** Acting nouns that say nothing without words beside them: "the members" are those of any club. */
export const SAYS_LITTLE: ReadonlySet<string> = new Set(
  `group member official leader supporter follower backer representative delegate spokesman spokeswoman spokesperson chief
executive owner parent family relative mother father neighbour neighbor general officer crew staff employee guard
chairman chairwoman president premier minister network operator publisher editor reporter company firm student pupil board
panel opponent ally host team community survivor victim driver farmer
museum institute academy hospital`.split(/\s+/),
);
