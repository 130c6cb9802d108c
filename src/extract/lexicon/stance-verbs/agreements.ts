import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody binds himself together with others. */
export const AGREEMENTS = stanceVerbs(
  'AGREEMENT',
  `
agree   | xcomp on to ccomp | with |
accept  | obj               | from | proposal
approve | obj               |      | measure
sign    | obj               | with | treaty
`,
);
