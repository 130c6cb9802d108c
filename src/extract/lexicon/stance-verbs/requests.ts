import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody asks for something to be done. */
export const REQUESTS = stanceVerbs(
  'REQUEST',
  `
urge      | xcomp ccomp obj | obj         |
ask       | xcomp for ccomp | obj iobj    |
request   | xcomp ccomp obj | from of obj |
call      | xcomp for       | on upon for |
appeal    | for xcomp       | to          |
plead     | for xcomp       | with to     |
beg       | for xcomp       | obj with    |
bid       | xcomp           | obj !       |
adjure    | xcomp           | obj         |
pray      | xcomp           | obj !       |
coax      | xcomp           | obj !       |
recommend | ccomp           |             |
advise    | xcomp           | obj !       | owed
expect    | xcomp           | obj !       | owed
remind    | xcomp           | obj !       | owed
counsel   | xcomp           | obj !       |
beseech   | for xcomp       | obj         |
implore   | xcomp           | obj         |
entreat   | xcomp           | obj         |
exhort    | xcomp           | obj         |
prod      | xcomp           | obj !       |
nudge     | xcomp           | obj !       |
encourage | xcomp           | obj !       |
petition  | for xcomp       | obj         |
lobby     | for xcomp       | obj         |
campaign  | for             |             | reform
agitate   | for             |             | reform
seek      | obj             | from        | sought redress
seek      | obj             | from !      |
seek      | obj             | in from with ! | refuge
apply     | for             | in to with ! | refuge
apply     | xcomp           | to !        |
turn      | for             | to !        | sought
solicit   | obj             | from        | sought
`,
);
