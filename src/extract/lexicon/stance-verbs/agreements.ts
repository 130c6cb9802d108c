import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody binds himself together with others. */
export const AGREEMENTS = stanceVerbs(
  'AGREEMENT',
  `
agree      | xcomp on to upon ccomp | with |
agree      | obj               | with | understanding
accept     | obj               | from | proposal
consent    | to xcomp          |      |
assent     | to xcomp          |      |
approve    | obj               |      | measure
sign       | obj               | with | treaty
co-sign    | obj               | with | treaty
sign up    | to                |      | treaty alliance
ink        | obj               | with | treaty
initial    | obj               | with | treaty
ratify     | obj               |      | treaty
renew      | obj               | with | treaty
extend     | obj               | with | treaty
reach      | obj               | with | understanding
strike     | obj               | with | understanding
clinch     | obj               | with | understanding
seal       | obj               | with | understanding
conclude   | obj               | with | understanding
finalise   | obj               | with | understanding
finalize   | obj               | with | understanding
forge      | obj               | with | understanding alliance
secure     | obj               | with | understanding
hammer out | obj               | with | understanding
thrash out | obj               | with | understanding
work out   | obj               | with | understanding
cut        | obj               | with | understanding
make       | obj               | with | understanding
enter      | into              | with | understanding alliance
come       | to                | with | understanding
arrive     | at                | with | understanding
join       | obj               |      | alliance
accede     | to                |      | treaty alliance
restore    | obj               | with | tie
establish  | obj               | with | tie
resume     | obj               | with | tie
re-establish | obj             | with | tie
normalise  | obj               | with | tie
normalize  | obj               | with | tie
`,
);
