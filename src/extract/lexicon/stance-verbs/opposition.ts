import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody is against something. */
export const OPPOSITION = stanceVerbs(
  'OPPOSITION',
  `
oppose    | obj gerund   |    |
object    | to gerund    |    |
condemn   | obj          | by |
denounce  | obj          | by |
protest   | against over | to |
speak out | against      |    |
summon    | over         | obj ! |
`,
);
