import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody says what harm he will do. */
export const THREATS = stanceVerbs(
  'THREAT',
  `
threaten | xcomp with ccomp obj | obj        |
menace   | with                 | obj !      |
warn     | of                   | obj !      | reprisal
intend   | xcomp                |            | opposing
plan     | xcomp                |            | opposing
vow      | obj                  | on against | reprisal
swear    | obj                  | on against | reprisal
`,
);
