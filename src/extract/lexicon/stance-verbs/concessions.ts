import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody gives way: restrictions end, captives go free, troops leave, a truce begins. */
export const CONCESSIONS = stanceVerbs(
  'CONCESSION',
  `
lift      | obj      | on against              | restriction
ease      | obj      | on against              | restriction
relax     | obj      | on                      | restriction
release   | obj      | to                      | captive person
free      | obj      | to                      | captive person
pardon    | obj      |                         | captive person
declare   | obj      | iobj to on against with | truce
announce  | obj      | iobj to on against with | truce release
order     | obj      | iobj to on against with | truce release
approve   | obj      | iobj to on against with | truce release
authorize | obj      | iobj to on against with | truce release
authorise | obj      | iobj to on against with | truce release
grant     | obj      | iobj to on against with | leave
give      | obj      | iobj to on against with | leave
withdraw  | obj      | iobj to on against with | troops
pull out  | obj      | iobj to on against with | troops
pull back | obj      | iobj to on against with | troops
call off  | obj      | iobj to on against with | pressure
end       | obj      | iobj to on against with | pressure
remove    | obj      | iobj to on against with | restriction
reduce    | obj      | iobj to on against with | duty
roll back | obj      | iobj to on against with | restriction
return    | obj      | to !                    |
concede   | to obj   | to                      |
yield     | to on    | to                      |
relent    | on xcomp |                         |
`,
);
