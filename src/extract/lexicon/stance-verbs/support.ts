import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody is for something. */
export const SUPPORT = stanceVerbs(
  'SUPPORT',
  `
support      | obj gerund |  |
back         | obj        |  |
endorse      | obj        |  |
speak up     | for        |  |
favour       | obj gerund |  | cause policyMove
favor        | obj gerund |  | cause policyMove
advocate     | obj gerund for |  | cause policyMove
champion     | obj        |  | cause
praise       | reason for | obj ! | deed | eminent
commend      | reason for | obj ! | deed | eminent
applaud      | reason for | obj ! | deed | eminent
welcome      | obj        | by | deed
hail         | obj        | by | deed
applaud      | obj        | by | deed
praise       | obj        | by | deed
commend      | obj        | by | deed
defend       | obj        |  | policyMove
vote         | for        |  | votable
campaign     | for        |  | cause
rally        | behind     |  | cause policyMove
recognise    | obj        |  | statehood
recognize    | obj        |  | statehood
`,
);
