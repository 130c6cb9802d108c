import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody will not do, give or take something. */
export const REFUSALS = stanceVerbs(
  'REFUSAL',
  `
refuse    | xcomp obj  |         |
decline   | xcomp      |         |
reject    | obj gerund | from by |
rule out  | obj gerund | with    |
dismiss   | obj        | from by | suggestion
unwilling | xcomp      |         |
veto      | obj        |         |
deny      | obj        | iobj to | leave entry
`,
);
