import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody is for something. */
export const SUPPORT = stanceVerbs(
  'SUPPORT',
  `
support  | obj gerund |  |
back     | obj        |  |
endorse  | obj        |  |
speak up | for        |  |
`,
);
