import { stanceVerbs } from '../stance-frame.js';

/** Verbs by which somebody is against something. */
export const OPPOSITION = stanceVerbs(
  'OPPOSITION',
  `
oppose     | obj gerund   |    |
accuse     | reason of    | obj ! | misdeed | eminent
blame      | reason for   | obj ! | misdeed policyMove | eminent
fault      | reason for   | obj ! | misdeed policyMove | eminent
criticise  | reason for over | obj ! | misdeed policyMove | eminent
criticize  | reason for over | obj ! | misdeed policyMove | eminent
condemn    | reason for over | obj ! | misdeed policyMove | eminent
denounce   | reason for over | obj ! | misdeed policyMove | eminent
slam       | reason for over | obj ! | misdeed policyMove | eminent
blast      | reason for over | obj ! | misdeed policyMove | eminent
rebuke     | reason for over | obj ! | misdeed policyMove | eminent
censure    | reason for over | obj ! | misdeed policyMove | eminent
object     | to gerund    |    |
condemn    | obj          | by |
denounce   | obj          | by |
protest    | against over | to |
protest    | obj          |    | policyMove
speak out  | against      |    |
come out   | against      |    |
deplore    | obj          | by |
decry      | obj          | by |
criticise  | obj          | by | policyMove
criticize  | obj          | by | policyMove
slam       | obj          | by | policyMove
blast      | obj          | by | policyMove
lambast    | obj          | by | policyMove
lambaste   | obj          | by | policyMove
censure    | obj          | by | policyMove
attack     | obj          | by | policyMove
disapprove | of           |    |
vote       | against      |    | votable
campaign   | against      |    | cause
lobby      | against      |    | cause policyMove
march      | against      |    | policyMove
demonstrate | against     |    | policyMove
rally      | against      |    | policyMove
summon     | over         | obj ! |
`,
);
