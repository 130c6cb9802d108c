import { isPrivate, keyOf } from '../actors.js';
import type { ActorRef, StanceClaim, StanceKind } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { REMARKED, UNWILLED } from '../lexicon/unwilled.js';
import { readModality } from '../modality.js';
import { clauseIssue, type Issue, nounIssue } from '../phrases.js';
import { isAgain } from './again.js';
import { write } from './draft.js';

/** Verbs of saying under which "must" demands. */
export const SAYING: ReadonlySet<string> = new Set(
  'say tell declare state insist stress add warn announce write emphasize emphasise underline reiterate repeat reaffirm restate argue tweet remark comment'.split(
    ' ',
  ),
);

/** Of these, verbs of saying what one has said before. */
const REPEATING: ReadonlySet<string> = new Set('reiterate repeat reaffirm restate'.split(' '));

/** "Said that Togo must open the bridge": a demand without the word, put to whoever must act. */
export function saidMust(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (!SAYING.has(frame.lemma) || frame.negated || frame.passive) return null;
  const { sentence } = frame;
  const holders = context.actors.refsOf(sentence, frame.agent);
  if (holders.length === 0) return null;
  for (const clause of sentence.frames) {
    if (clause.parent !== frame || clause.link !== 'ccomp') continue;
    const wish = wishOf(clause);
    const put = wish && putTo(context, frame, wish);
    if (wish && !put) context.reject(frame, 'stance/vague-wish', clause.lemma);
    if (!wish || !put) continue;
    const { addressee, issue } = put;
    if (holders.some((holder) => addressee && keyOf(holder) === keyOf(addressee))) continue;
    // "if a court says so, the firm has to pay": what follows from a rule, unless somebody in office lays it down
    if (isConditional(clause) && holders.every(isPrivate)) continue;
    const soft = wish.stance === 'REQUEST' || !addressee;
    // whoever has taken a position before is in public affairs, whatever the article tells of his office
    const known = context.positions.some(({ holder }) => keyOf(holder) === keyOf(holders[0] ?? holder));
    if (soft && !known && holders.every(isPrivate)) {
      context.reject(frame, 'stance/private', holders[0]?.name);
      continue;
    }
    return write(
      context,
      frame,
      {
        stance: wish.stance,
        act: REPEATING.has(frame.lemma) || isAgain(frame) ? 'REITERATED' : 'MADE',
        holders,
        addressee,
        issue,
        rule: 'stance/must',
        confidence: soft ? 0.5 : 0.6,
        beside: clause,
      },
      readModality(frame),
    );
  }
  return null;
}

const isConditional = (clause: Frame): boolean =>
  clause.sentence.tokens.some(({ lower, index }) => lower === 'if' && index < clause.predicate);

/** What a clause says is to be done. */
interface Wish {
  stance: StanceKind;
  action: Frame;
  /** The clause with the subject. */
  clause: Frame;
}

/** The wish in "must release", "should release", "needs to release", "is needed". */
function wishOf(clause: Frame): Wish | null {
  const below = clause.sentence.frames.find(
    (other) => other.parent === clause && other.link === 'xcomp' && other.infinitive,
  );
  const needs = /^(?:need|have|ought)$/.test(clause.lemma) && !clause.passive && !clause.negated;
  const open = clause.modals.every((word) => /^(?:must|should|ought)$/.test(word));
  if (!open || clause.aspect.startsWith('perfect') || clause.mark === 'whether') return null;
  if (/^(?:need|require)$/.test(clause.lemma) && clause.passive && !clause.negated)
    return clause.infinitive ? null : { stance: 'DEMAND', action: clause, clause };
  const action = needs && below ? below : clause;
  if (REMARKED.has(action.lemma) && action.passive) return null;
  if (needs && below) return { stance: 'DEMAND', action, clause };
  const [modal] = clause.modals;
  return modal === undefined ? null : { stance: modal === 'must' ? 'DEMAND' : 'REQUEST', action, clause };
}

/** What is needed by those who want nothing of anybody. */
const VAGUE: ReadonlySet<string> = new Set(
  'time work research evidence patience information study data it that more what money luck'.split(' '),
);

/** To whom a wish is put, and what it is. */
function putTo(
  { actors, document }: ClaimContext,
  frame: Frame,
  { action, clause }: Wish,
): { addressee: ActorRef | null; issue: Issue } | null {
  const { sentence } = frame;
  if (/^(?:need|require)$/.test(action.lemma)) {
    const [head] = action.patient;
    const vague = head === undefined || VAGUE.has(sentence.tokens[head]?.lemma ?? '');
    const issue = vague ? null : nounIssue(document, sentence, head);
    return issue && { addressee: null, issue };
  }
  if (UNWILLED.has(action.lemma) && !isLeaving(action)) return null;
  if (action.passive) {
    const [addressee = null] = actors.refsOf(sentence, action.agent);
    const issue = clauseIssue(document, clause);
    return issue && { addressee, issue };
  }
  const subject = clause.agent.some((head) => sentence.tokens[head]?.tag === 'PRON');
  const told = subject && frame.lemma === 'tell' ? frame.patient : clause.agent;
  const [addressee] = actors.refsOf(sentence, told);
  const issue = clauseIssue(document, { ...action, infinitive: true });
  if (addressee && issue) return { addressee, issue };
  // "said foreign powers should leave": who must act is nobody in particular, so it is part of what is wanted
  const many = clause.agent.some((head) => {
    const token = sentence.tokens[head];
    return token?.form === 'NNS' && POWERS.has(token.lemma);
  });
  const over = ENDING.has(action.lemma) && clause.modals.includes('must');
  const whole = many || over ? clauseIssue(document, clause) : null;
  return whole && { addressee: null, issue: whole };
}

/** What is to become of a state of things, as "the fee must end": whoever upholds it is asked. */
const ENDING: ReadonlySet<string> = new Set('end stop cease go disappear'.split(' '));

/** "Should get out of the region". */
const isLeaving = ({ lemma, sentence, predicate }: Frame): boolean =>
  lemma === 'get' && /^(?:out|off|away|back)$/.test(sentence.tokens[predicate + 1]?.lower ?? '');

/** Those whose doings are public affairs, though no names are told. */
const POWERS: ReadonlySet<string> = new Set(
  `power country nation state government authority force troop party politician leader lawmaker deputy official company
  firm bank donor lender employer court minister member`.split(/\s+/),
);
