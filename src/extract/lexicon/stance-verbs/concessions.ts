import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody gives way: restrictions end, captives go free, troops leave, a truce begins. */
export const CONCESSIONS = stanceVerbs(
  'CONCESSION',
  `
lift        | obj      | on against              | restriction martial control
ease        | obj      | on against              | restriction stance control
relax       | obj      | on                      | restriction stance control
loosen      | obj      | on against              | restriction control
soften      | obj      | on against              | restriction stance control
moderate    | obj      | on against              | stance
water down  | obj      | on against              | policy bar       | own
remove      | obj      | iobj to on against with | restriction barrier
reduce      | obj      | on against              | duty sentence troops
lower       | obj      | on against              | duty
cut         | obj      | on against              | duty sentence
slash       | obj      | on against              | duty
halve       | obj      | on against              | duty
roll back   | obj      | iobj to on against with | restriction policy | own
scale back  | obj      | on against              | bar troops exercise | own
scale down  | obj      | on against              | bar troops exercise | own
suspend     | obj      | on against              | bar hostility exercise project levy undoing | own
pause       | obj      | on against              | bar hostility project levy | own
freeze      | obj      | on against              | hostility duty levy | own
halt        | obj      | on against              | bar pressure hostility project | own
cease       | obj      | on against              | hostility        | own
scrap       | obj      | on against              | bar policy levy | own
abolish     | obj      | on against              | bar policy levy
repeal      | obj      | on against              | bar policy
revoke      | obj      | on against              | bar policy emergency undoing levy
rescind     | obj      | on against              | bar policy emergency undoing levy
annul       | obj      | on against              | bar sentence undoing | own
nullify     | obj      | on against              | bar sentence     | own
drop        | obj      | against                 | bar lawsuit policy project levy | own
cancel      | obj      | on against              | bar pressure policy postponable levy | own
abandon     | obj      | on against              | bar policy lawsuit pressure project | own
ditch       | obj      | on against              | bar policy project levy | own
shelve      | obj      | on against              | bar policy lawsuit project levy | own
reverse     | obj      | on against              | bar policy decision undoing levy | own
overturn    | obj      | on against              | bar sentence undoing
quash       | obj      | against                 | charge sentence
dismiss     | obj      | against                 | charge
withdraw    | obj      | against                 | bar lawsuit policy project levy | own
discontinue | obj      | against                 | bar lawsuit      | own
undo        | obj      | on against              | bar              | own
unban       | obj      |                         |
unblock     | obj      |                         |
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
renew       | obj      | on against              | bar emergency              | undone
extend      | obj      | on against              | bar emergency              | undone
prolong     | obj      | on against              | bar emergency              | undone
let         | obj      | on against              | bar              | lapsing
allow       | obj      | on against              | bar              | lapsing
release     | obj      | to                      | captive person
release     | obj      | to iobj                 | goods dead
free        | obj      | to                      | captive person
liberate    | obj      |                         | captive
let out     | obj      |                         | captive person
let go      | obj      |                         | captive person
let         | obj      |                         | captive person   | freedom
set free    | obj      |                         | captive person
set         | obj      |                         | captive person   | freedom
exchange    | obj      | with                    | captive
pardon      | obj      |                         | captive person
amnesty     | obj      |                         | captive person
parole      | obj      |                         | captive person
acquit      | obj      |                         | captive person
clear       | of       | obj                     | lawsuit
exonerate   | obj      |                         | captive person
reprieve    | obj      |                         | captive person
commute     | obj      |                         | sentence
swap        | obj      | with                    | captive person
reinstate   | obj      |                         | staff person institution
rehire      | obj      |                         | staff person
return      | obj      | to iobj                 | artefact property captive holding goods
repatriate  | obj      | to                      | artefact captive person
hand back   | obj      | to iobj                 | artefact property captive holding goods person
give back   | obj      | to iobj                 | artefact property holding captive
hand over   | obj      | to iobj                 | artefact holding captive arms person
hand        | obj      | to iobj                 | holding
restore     | obj      | to                      | right artefact holding institution
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
accord      | obj      | iobj to                 | leave status suffrage
permit      | xcomp obj | obj                    | passage entering
allow       | xcomp obj | obj                    | passage entering
let         | xcomp    | obj                     | entering
enable      | xcomp    | obj                     | entering
admit       | obj      |                         | newcomer
let in      | obj      |                         | newcomer relief
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
vacate      | obj      |                         | ground premises
evacuate    | obj      |                         | ground           | by:troops
retreat     | from     |                         | ground place     | bare
recall      | obj      |                         | troops
call off    | obj      | iobj to on against with | pressure hostility
end         | obj      | iobj to on against with | pressure bar emergency lawsuit martial | own
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
accept      | obj      |                         | verdict defeat
concede     | to obj   | to                      |
yield       | to on    | to                      |
resign      | self     |                         |                  | pressed
step down   | self     |                         |                  | pressed
stand down  | self     |                         |                  | pressed
step aside  | self     |                         |                  | pressed
quit        | alone obj |                        |                  | pressed
resign      | self     |                         |                  | by:ruler
step down   | self     |                         |                  | by:ruler
tender      | obj      | to                      | resignation      | by:ruler
tender      | obj      | to                      | resignation      | pressed
submit      | obj      | to                      | resignation      | by:ruler
submit      | obj      | to                      | resignation      | pressed
hand in     | obj      | to                      | resignation      | by:ruler
hand in     | obj      | to                      | resignation      | pressed
announce    | obj      |                         | resignation      | pressed
sack        | obj      |                         | cabinet person   | pressed
fire        | obj      |                         | cabinet person   | pressed
reshuffle   | obj      |                         | cabinet          | pressed
legalise    | obj      |                         | outlawed
legalize    | obj      |                         | outlawed
axe         | obj      | on against              | bar policy levy  | own
dump        | obj      | on against              | bar policy       | own
dilute      | obj      | on against              | bar policy       | own
put         | obj on   |                         | bar policy project postponable levy | own hold
pull        | obj      |                         | advert policy    | own pressed
stay        | obj      |                         | postponable
shorten     | obj      |                         | sentence
transfer    | obj      | to                      | captive person   | confined
move        | obj      |                         | captive person   | confined
discharge   | obj      |                         | captive person   | judged
hold        | obj      |                         | fire
cease       | obj      |                         | fire
silence     | obj      |                         | arms             | own
disengage   | from     |                         | ground place     | bare
disengage   | alone    |                         |                  | by:troops
withdraw    | alone    |                         |                  | by:troops
retreat     | alone    |                         |                  | by:troops
pull back   | alone    |                         |                  | by:troops
pull out    | alone    |                         |                  | by:troops
return      | to       |                         | quarters         | by:troops
go back     | to       |                         | quarters         | by:troops
return      | to xcomp      |                         | work working           | striking
go back     | to xcomp      |                         | work working           | striking
resume      | obj      |                         | work             | striking
leave       | obj      |                         | premises         | occupied
end         | obj      | on against              | struggle mission | own
end         | obj      | against                 | campaign         | own armed
abandon     | obj      | against                 | struggle violence | own
renounce    | obj      |                         | violence holding struggle
forswear    | obj      |                         | violence
dissolve    | alone    |                         |                  | by:troops
disband     | alone    |                         |                  | by:troops
demobilise  | obj alone |                        | troops
demobilize  | obj alone |                        | troops
wind down   | obj      | on against              | mission struggle exercise | own
cut short   | obj      | on against              | mission exercise | own
turn in     | obj      | to                      | arms
put         | obj      |                         | arms             | own beyond
stop        | gerund   |                         | harming
cease       | gerund   |                         | harming
let         | obj      |                         | relief newcomer  | into
allow       | obj      |                         | relief newcomer  | into
permit      | obj      |                         | relief newcomer  | into
give        | obj      | iobj to for             | nod suffrage
accept      | obj      | from                    | intake
accept      | obj      | from                    | resignation      | by:ruler
share       | obj      | with                    | holding
transfer    | obj      | to                      | holding
delegate    | obj      | to                      | holding
devolve     | obj      | to                      | holding
recognise   | obj      |                         | employees suffrage
recognize   | obj      |                         | employees suffrage
respect     | obj      |                         | verdict
abide       | by       |                         | verdict order
admit       | obj      | to                      | defeat
acknowledge | obj      | to                      | defeat
retreat     | from     |                         | policy stance decision project | own
back away   | from     |                         | policy stance decision project | own
do          | obj      | with on over            | compromise
execute     | obj      | with on over            | compromise
beat        | obj      | on from                 | compromise
leave       | obj      |                         | seat             | pressed
extend      | obj      | to iobj                 | suffrage         |
close       | obj      | against on              | lawsuit          | own
terminate   | obj      | on against              | bar              | own
unwind      | obj      | on against              | bar              | own
trim        | obj      | on against              | duty troops      | own
cut         | obj      |                         | troops           | own
halve       | obj      |                         | troops           | own
stand down  | alone    |                         |                  | by:troops
quit        | obj      |                         | ground place     | by:troops
abandon     | obj      |                         | ground           | by:troops
depart      | obj from |                         | ground place     | by:troops
redeploy    | from     |                         | ground place     | by:troops
drop        | obj      |                         | arms             | own
put down    | obj      |                         | arms             | own
throw down  | obj      |                         | arms             | own
obey        | obj      |                         | order
show        | obj      | on                      | flexibility
signal      | obj      | on                      | flexibility
change      | obj      | on                      | course           | own
shift       | obj      | on                      | course           | own
give        | obj      | on to                   | footing
mothball    | obj      | on against              | bar policy project | own
junk        | obj      | on against              | bar policy project | own
jettison    | obj      | on against              | bar policy project | own
amend       | obj      |                         | policy           | own pressed
revise      | obj      |                         | policy           | own pressed
retract     | obj      |                         | remark           | own
withdraw    | obj      |                         | remark           | own
take back   | obj      |                         | remark           | own
`,
);
