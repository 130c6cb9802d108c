import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody gives way: restrictions end, captives go free, troops leave, a truce begins. */
export const CONCESSIONS = stanceVerbs(
  'CONCESSION',
  `
lift        | obj      | on against              | restriction martial
ease        | obj      | on against              | restriction stance control
relax       | obj      | on                      | restriction stance control
loosen      | obj      | on against              | restriction control
soften      | obj      | on against              | restriction stance control
moderate    | obj      | on against              | stance
water down  | obj      | on against              | policy bar       | own
remove      | obj      | iobj to on against with | restriction barrier
reduce      | obj      | on against              | duty sentence troops
lower       | obj      | on against              | duty
cut         | obj      | on against              | duty
slash       | obj      | on against              | duty
halve       | obj      | on against              | duty
roll back   | obj      | iobj to on against with | restriction policy | own
scale back  | obj      | on against              | bar troops exercise | own
scale down  | obj      | on against              | bar troops exercise | own
suspend     | obj      | on against              | bar hostility exercise | own
pause       | obj      | on against              | bar hostility    | own
freeze      | obj      | on against              | hostility duty   | own
halt        | obj      | on against              | bar pressure hostility | own
cease       | obj      | on against              | hostility        | own
scrap       | obj      | on against              | bar policy       | own
abolish     | obj      | on against              | bar policy
repeal      | obj      | on against              | bar policy
revoke      | obj      | on against              | bar policy
rescind     | obj      | on against              | bar policy
annul       | obj      | on against              | bar sentence     | own
nullify     | obj      | on against              | bar sentence     | own
drop        | obj      | against                 | bar lawsuit policy | own
cancel      | obj      | on against              | bar pressure     | own
abandon     | obj      | on against              | bar policy lawsuit pressure | own
ditch       | obj      | on against              | bar policy       | own
shelve      | obj      | on against              | bar policy lawsuit | own
reverse     | obj      | on against              | bar policy decision | own
overturn    | obj      | on against              | bar sentence
quash       | obj      | against                 | charge sentence
dismiss     | obj      | against                 | charge
withdraw    | obj      | against                 | bar lawsuit policy | own
discontinue | obj      | against                 | bar lawsuit      | own
undo        | obj      | on against              | bar              | own
unban       | obj      |                         |
unblock     | obj      |                         | goods
unfreeze    | obj      | iobj to                 | goods
waive       | obj      | for on                  | requirement
exempt      | from     | obj                     | bar control requirement
strike      | from off | obj                     | blacklist        | listed
remove      | from     | obj                     | blacklist        | listed
drop        | from     | obj                     | blacklist        | listed
take off    | obj      | obj                     | blacklist        | listed
delist      | obj      | obj                     |
delay       | obj      | on against              | postponable      | own
postpone    | obj      | on against              | postponable      | own
defer       | obj      | on against              | postponable      | own
put off     | obj      | on against              | postponable      | own
renew       | obj      | on against              | bar              | undone
extend      | obj      | on against              | bar              | undone
prolong     | obj      | on against              | bar              | undone
let         | obj      | on against              | bar              | lapsing
allow       | obj      | on against              | bar              | lapsing
release     | obj      | to                      | captive person
release     | obj      | to iobj                 | goods dead
free        | obj      | to                      | captive person
liberate    | obj      |                         | captive
let go      | obj      |                         | captive person
let         | obj      |                         | captive person   | freedom
set free    | obj      |                         | captive person
set         | obj      |                         | captive person   | freedom
pardon      | obj      |                         | captive person
amnesty     | obj      |                         | captive person
parole      | obj      |                         | captive person
acquit      | obj      |                         | captive person
clear       | of       | obj                     | lawsuit
exonerate   | obj      |                         | captive person
reprieve    | obj      |                         | captive person
commute     | obj      |                         | sentence
exchange    | obj      | with                    | captive
swap        | obj      | with                    | captive
reinstate   | obj      |                         | staff person
rehire      | obj      |                         | staff person
return      | obj      | to iobj                 | artefact property captive holding goods
repatriate  | obj      | to                      | artefact captive
hand back   | obj      | to iobj                 | artefact property captive holding goods person
give back   | obj      | to iobj                 | artefact property holding captive
hand over   | obj      | to iobj                 | artefact holding captive arms person
hand        | obj      | to iobj                 | holding
restore     | obj      | to                      | right artefact holding
turn over   | obj      | to                      | artefact holding captive arms person
cede        | obj      | to iobj                 |
relinquish  | obj      | to                      | holding arms
declare     | obj      | iobj to on against with | truce
proclaim    | obj      | with                    | truce
announce    | obj      | iobj to on against with | truce release
order       | obj      | iobj to on against with | truce release
approve     | obj      | iobj to on against with | truce release
authorize   | obj      | iobj to on against with | truce release
authorise   | obj      | iobj to on against with | truce release
begin       | obj      |                         | withdrawal
start       | obj      |                         | withdrawal
complete    | obj      |                         | withdrawal
finish      | obj      |                         | withdrawal
observe     | obj      | with                    | calm
honour      | obj      | with                    | calm
honor       | obj      | with                    | calm
respect     | obj      | with                    | calm
implement   | obj      | with                    | calm
extend      | obj      | with                    | truce
prolong     | obj      | with                    | calm
offer       | obj      | iobj to                 | truce
grant       | obj      | iobj to on against with | leave status
give        | obj      | iobj to on against with | leave
issue       | obj      | to iobj                 | leave
accord      | obj      | iobj to                 | leave status
permit      | xcomp obj | obj                    | passage entering
allow       | xcomp obj | obj                    | passage entering
let         | xcomp    | obj                     | entering
enable      | xcomp    | obj                     | entering
admit       | obj      |                         | newcomer
let in      | obj      |                         | newcomer
readmit     | obj      | to                      |
open        | obj      | to                      | frontier         | own
reopen      | obj      | to                      | frontier
withdraw    | obj      | iobj to on against with | troops
withdraw    | from     |                         | ground place     | bare
pull        | obj      |                         | troops
pull out    | obj      | of from on against      | troops
pull out    | of from  |                         | ground place     | bare
pull back   | obj      | iobj to on against with | troops
pull back   | from     |                         | ground place     | bare
draw down   | obj      |                         | troops
bring home  | obj      |                         | troops
leave       | obj      |                         | ground place     | by:troops
vacate      | obj      |                         | ground
evacuate    | obj      |                         | ground           | by:troops
retreat     | from     |                         | ground place     | bare
recall      | obj      |                         | troops
call off    | obj      | iobj to on against with | pressure hostility
end         | obj      | iobj to on against with | pressure bar emergency | own
suspend     | obj      | on against              | pressure         | own
stop        | obj      | on against              | onslaught        | own
stop        | obj      | on against              | pressure         | own
wind up     | obj      | on against              | pressure         | own
break off   | obj      | on against              | pressure         | own
lift        | obj      | on against              | pressure barrier
dismantle   | obj      |                         | barrier arms     | own
take down   | obj      |                         | barrier          | own
decommission | obj     |                         | arms             | own
lay down    | obj      |                         | arms
give up     | obj      | to                      | arms holding
hand in     | obj      | to                      | arms
surrender   | obj      | to                      | arms holding
surrender   | alone    | to                      |
turn in     | alone    | to                      |
give up     | alone    | to                      |
disarm      | alone    |                         |
capitulate  | alone    | to                      |
de-escalate | alone    |                         |
relent      | on xcomp alone |                   |
back down   | on over from alone |               |
back off    | on from alone |                    |
climb down  | on over from alone |               |
backtrack   | on over from alone |               |
backpedal   | on over from alone |               |
back-pedal  | on over from alone |               |
row back    | on from  |                         |
walk back   | obj on from |                      | bar policy decision stance | own
cave        | on alone | to                      |
cave in     | on alone | to                      |
give in     | on alone | to                      |
give way    | on alone | to                      |
bow         | to       | to                      | force order
bend        | to       | to                      | force
submit      | to       | to                      | force order
succumb     | to       | to                      | force
accede      | to       | to                      |
acquiesce   | to in    | to                      |
compromise  | on alone | with                    |
make        | obj      | with on to              | compromise
perform     | obj      | with on to              | compromise
comply      | with     |                         | order
accept      | obj      |                         | verdict
concede     | to obj   | to                      |
yield       | to on    | to                      |
resign      | alone    |                         |                  | pressed
step down   | alone    |                         |                  | pressed
stand down  | alone    |                         |                  | pressed
step aside  | alone    |                         |                  | pressed
quit        | alone obj |                        |                  | pressed
`,
);
