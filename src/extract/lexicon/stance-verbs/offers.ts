import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody holds out something of his own. */
export const OFFERS = stanceVerbs(
  'OFFER',
  `
offer       | xcomp obj              | iobj to |  | not:courtesy not:ware
propose     | obj ccomp xcomp gerund | to      |
suggest     | obj                    | to      | offered initiative gathering
pledge      | xcomp obj ccomp        | to      |
promise     | xcomp obj ccomp        | iobj to |
ready       | xcomp                  |         |
willing     | xcomp                  |         |
open        | to                     | with    | offered parley
prepare     | xcomp                  |         |
vow         | xcomp                  |         |
swear       | xcomp                  |         |
volunteer   | xcomp                  |         |
commit      | to                     |         | offered
guarantee   | obj                    | iobj to | safety
put forward | obj                    | to      | offered initiative suggestion
table       | obj                    | to      | offered initiative
float       | obj                    | to      | offered initiative suggestion
`,
);
