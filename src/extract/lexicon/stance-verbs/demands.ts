import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody wants something done, as of right. */
export const DEMANDS = stanceVerbs(
  'DEMAND',
  `
demand     | ccomp xcomp obj      | from of |
insist     | on upon gerund ccomp |         |
press      | xcomp for on over    | obj     |
pressure   | xcomp over           | obj !   |
pressurise | xcomp over           | obj !   |
pressurize | xcomp over           | obj !   |
push       | for xcomp            | obj     |
order      | xcomp                | obj !   |
order      | ccomp                |         |
instruct   | xcomp                | obj !   |
direct     | xcomp                | obj !   |
direct     | ccomp                |         |
command    | xcomp                | obj !   |
require    | xcomp                | obj !   |
challenge  | xcomp                | obj !   |
tell       | xcomp                | obj !   |
warn       | xcomp gerund         | obj !   |
want       | xcomp                | obj !   |
want       | obj                  | from    | sought redress
stipulate  | ccomp                |         |
hold out   | for                  |         |
agitate    | for xcomp            |         |
cry out    | for                  |         | sought redress
chant      | for                  |         | sought redress reform
rally      | for                  |         | sought redress reform pay
march      | for                  |         | sought redress reform pay
protest    | for                  |         | sought redress reform
strike     | for                  |         | pay
condition  | on                   |         |
lean       | xcomp                | on !    |
clamour    | for                  |         |
clamor     | for                  |         |
summon     | xcomp                | obj !   | appearing
subpoena   | self                 | obj !   |
claim      | obj                  | from    | redress
give       | obj                  | iobj to ! | deadline
set        | obj                  | iobj for ! | deadline
impose     | obj                  | on for ! | deadline
issue      | obj                  | to !    | deadline
`,
);
