import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody holds out something of his own. */
export const OFFERS = stanceVerbs(
  'OFFER',
  `
offer   | xcomp obj              | iobj to |
propose | obj ccomp xcomp gerund | to      |
pledge  | xcomp obj ccomp        | to      |
promise | xcomp obj ccomp        | iobj to |
ready   | xcomp                  |         |
willing | xcomp                  |         |
vow     | xcomp                  |         |
`,
);
