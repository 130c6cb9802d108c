import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody will not do, give or take something. */
export const REFUSALS = stanceVerbs(
  'REFUSAL',
  `
refuse      | obj        | iobj to | leave status entry lodging
refuse      | xcomp obj  | to      |
decline     | xcomp      |         |
reject      | obj gerund | from by |
rule out    | gerund     | with    |
rule out    | obj        | with    | suggestion initiative gathering pact proposal truce sought leave release restriction pressure
dismiss     | obj        | from by | suggestion case
unwilling   | xcomp      |         |
veto        | obj        |         |
deny        | obj        | iobj to | leave status entry application lodging
withhold    | obj        | from    | leave consent
balk        | gerund     |         |
baulk       | gerund     |         |
fail        | xcomp      |         | obeying
turn away   | self       | obj !   |
turn back   | self       | obj !   |
bar         | self       | obj !   |
forbid      | self       | obj !   |
rebuff      | obj        | from by | suggestion overture initiative offered parley
rebuff      | self       | obj !   |
spurn       | obj        | from by | suggestion overture initiative offered truce parley
spurn       | self       | obj !   |
resist      | obj        | from by | suggestion overture initiative
snub        | self       | obj !   |
snub        | obj        | from by | gathering parley suggestion overture offered
shun        | obj        |         | gathering parley suggestion
boycott     | obj        |         | gathering parley
walk out    | of         | with    | gathering parley
skip        | obj        |         | parley
pull out    | of         | with    | parley
back out    | of         | with    | parley
walk away   | from       | with    | parley bargaining
withdraw    | from       | with    | parley
stay        | from out   | with    | parley pact
keep        | out        | with    | pact
opt         | out        | with    | pact
break off   | obj        | with    | parley
quit        | obj        | with    | parley
storm out   | of         | with    | gathering
brush aside | obj        | from by | grievance suggestion
brush off   | obj        | from by | grievance suggestion
shrug off   | obj        | from by | grievance suggestion
wave away   | obj        | from by | grievance suggestion
wave aside  | obj        | from by | grievance suggestion
ignore      | obj        | from by | grievance suggestion rule
disregard   | obj        | from by | grievance suggestion rule
stonewall   | obj        | from by | inquiry
obstruct    | obj        | from by | inquiry initiative
block       | obj        | from by | initiative inquiry entry application
thwart      | obj        | from by | initiative
scupper     | obj        | from by | initiative
derail      | obj        | from by | initiative
knock back  | obj        | from by | initiative suggestion application
vote        | against gerund |     | initiative
rule        | against    |         | case application policyMove overture | by:court
vote down   | obj        | from by | initiative proposal
shoot down  | obj        | from by | initiative suggestion
torpedo     | obj        | from by | initiative
strike down | obj        |         | ruling
overturn    | obj        |         | ruling
quash       | obj        |         | ruling
annul       | obj        |         | ruling
invalidate  | obj        |         | ruling
nullify     | obj        |         | ruling
throw out   | obj        | from by | case initiative application nominee
kick out    | obj        | from by | case initiative
turn down   | obj        | from by |
wave off    | obj        | from by | grievance suggestion proposal
laugh off   | obj        | from by | grievance suggestion proposal
sneer       | at         |         | grievance suggestion proposal
scoff       | at         |         | grievance suggestion proposal
scorn       | obj        | from by | grievance suggestion proposal
discount    | obj        | from by | suggestion
exclude     | obj gerund | with    | offered parley suggestion
forswear    | obj gerund |         |
renege      | on         | with    | commitment
go back     | on         | with    | commitment
break       | obj        | to with | commitment
violate     | obj        |         | rule
breach      | obj        |         | rule
flout       | obj        |         | rule
defy        | obj        |         | rule menace
contravene  | obj        |         | rule
disobey     | obj        |         | rule
cancel      | obj        | with    | pact
call off    | obj        | with    | pact
scrap       | obj        | with    | pact
tear up     | obj        | with    | pact
abandon     | obj        | with    | pact
terminate   | obj        | with    | pact
suspend     | obj        | with    | pact
repudiate   | obj        | with    | pact
pull out    | of         | with    | pact
back out    | of         | with    | pact
walk away   | from       | with    | pact
withdraw    | from       | with    | pact
exit        | obj        | with    | pact
quit        | obj        | with    | pact
leave       | obj        | with    | pact
`,
);
