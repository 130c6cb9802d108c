import type { ActorRef } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { PAPERS } from '../lexicon/papers.js';
import type { StanceVerb } from '../lexicon/stance-verbs.js';
import { childrenOf } from '../syntax/dependents.js';

export const isAsking = ({ stance }: StanceVerb): boolean => stance === 'DEMAND' || stance === 'REQUEST';

/** "Handed Chile a note demanding…", "Peru's letter asking…": what a paper asks for, those ask who send it. */
export function senders({ actors }: ClaimContext, frame: Frame): ActorRef[] {
  const { sentence, parent } = frame;
  const paper = sentence.tokens[sentence.tokens[frame.predicate]?.head ?? -1];
  if (frame.link !== 'acl' || frame.passive || !paper || !PAPERS.has(paper.lemma)) return [];
  const owners = childrenOf(sentence, paper.index)
    .filter(({ relation }) => relation === 'nmod:poss')
    .map(({ index }) => index);
  const own = actors.refsOf(sentence, owners);
  if (own.length > 0 || !parent || parent.noun || parent.passive || parent.negated) return own;
  return SENDING.has(parent.lemma) && parent.patient.includes(paper.index)
    ? actors.refsOf(sentence, parent.agent)
    : [];
}

/** What those do with a paper whose words are theirs. */
const SENDING: ReadonlySet<string> = new Set(
  `sign send hand issue write deliver adopt pass submit present publish release file circulate carry hold wave launch
  table approve post lodge give draft sponsor`.split(/\s+/),
);
