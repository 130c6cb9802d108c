import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody wants something done, as of right. */
export const DEMANDS = stanceVerbs(
  'DEMAND',
  `
demand   | ccomp xcomp obj      | from of |
insist   | on upon gerund ccomp |         |
press    | xcomp for on over    | obj     |
pressure | xcomp over           | obj !   |
push     | for xcomp            | obj     |
order    | xcomp                | obj !   |
tell     | xcomp                | obj !   |
warn     | xcomp                | obj !   |
want     | xcomp                | obj !   |
`,
);
