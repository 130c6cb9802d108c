import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody says what harm he will do. */
export const THREATS = stanceVerbs(
  'THREAT',
  `
threaten | xcomp with ccomp obj | obj |
`,
);
