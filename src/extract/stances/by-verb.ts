import { keyOf } from '../actors.js';
import { readAttribution } from '../attribution.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { ACCUSING } from '../lexicon/accusing.js';
import { FAILING, OBJECT_CONTROL, REFUSING, TRANSPARENT } from '../lexicon/control.js';
import { MEANS } from '../lexicon/event-nouns.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { GIVING, INFORMATION, MERE_SILENCE } from '../lexicon/silence.js';
import { STANCE_VERBS, type StanceVerb } from '../lexicon/stance-verbs.js';
import { readModality } from '../modality.js';
import type { Reason } from '../trace/reasons.js';
import { hasCeased, isAgain } from './again.js';
import { gainsaid, isDenied, isDisowned, neverAsked } from './denied.js';
import { type Draft, write } from './draft.js';
import { refusalByDisposition } from './disposed.js';
import { refusalByIdiom, unheard } from './idioms.js';
import { givenUntil } from './given-until.js';
import { saidMust } from './must.js';
import { changedTo } from './instead.js';
import { judged } from './judged.js';
import { listOfDemands } from './list-of-demands.js';
import { noAgreement } from './no-agreement.js';
import { notWelcome } from './not-welcome.js';
import { ofItself } from './of-itself.js';
import { ownThreat } from './own-threat.js';
import { quotedOrder } from './quoted-order.js';
import { standing } from './standing.js';
import { theSame } from './the-same.js';
import { draftOf } from './verb-parts.js';
import { wantsDone } from './wants-done.js';
import { toldPurpose } from './purpose.js';
import { wasAgreed } from './was-agreed.js';
import { refusalByWill, unrecognised } from './will-not.js';

const BY_LEMMA = new Map<string, StanceVerb[]>();
for (const verb of STANCE_VERBS) BY_LEMMA.set(verb.lemma, [...(BY_LEMMA.get(verb.lemma) ?? []), verb]);

/** A verb that states a position: "demanded that…", "refuses to…". */
export function byVerb(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  for (const verb of BY_LEMMA.get(frame.lemma) ?? []) {
    if ((verb.particle ?? null) !== frame.particle) continue;
    // "called the minister" telephones; only "called on" and "called for" ask
    if (frame.lemma === 'call' && !frame.particle && frame.patient.length > 0 && !isSummons(frame)) {
      context.reject(frame, 'stance/telephone');
      continue;
    }
    const draft = draftOf(context, frame, verb);
    if (!draft) continue;
    const objection = objectionTo(context, frame, draft);
    if (objection) {
      context.reject(frame, objection, frame.parent?.lemma);
      continue;
    }
    // "advised against lifting the ban"
    if (frame.mark === 'against') return context.reject(frame, 'stance/open', 'against');
    const reading = toldPurpose(frame, draft.stance) ?? readModality(frame);
    if (verb.undone) {
      if (!reading.negated && !(reading.refused && frame.modals.length > 0)) {
        context.reject(frame, 'stance/done');
        continue;
      }
      return write(
        context,
        frame,
        { ...draft, rule: `${draft.rule}/undone` },
        { ...reading, modality: 'ASSERTED' },
      );
    }
    if (
      frame.mark === 'if' ||
      // "would have asked": did not
      (frame.modals.includes('would') && frame.aspect.startsWith('perfect')) ||
      ((reading.modality === 'POSSIBLE' || reading.modality === 'CONDITIONAL') && draft.stance !== 'THREAT')
    )
      return context.reject(frame, 'stance/open', reading.by ?? 'if');
    const asks = draft.stance === 'DEMAND' || draft.stance === 'REQUEST';
    if (asks && hasCeased(frame)) {
      return write(
        context,
        frame,
        { ...draft, act: 'WITHDRAWN', rule: `${draft.rule}/ceased` },
        { ...reading, modality: 'ASSERTED' },
      );
    }
    // "refused to sign": the verb above has said so
    if (reading.refused && frame.link === 'xcomp' && REFUSING.has(frame.parent?.lemma ?? ''))
      return context.reject(frame, 'stance/said-above', frame.parent?.lemma);
    if (asks && (isDenied(frame, reading) || isDisowned(context, frame, draft)))
      return write(context, frame, { ...draft, rule: `${draft.rule}/denied`, denied: true }, reading);
    if (reading.negated || reading.refused) {
      const denied = unrecognised(context, frame);
      if (denied) return denied;
      // "did not ask", "would not support": only the refusal of an agreement or of support says something
      if (reading.refused && (verb.stance === 'SUPPORT' || verb.stance === 'AGREEMENT'))
        return write(
          context,
          frame,
          { ...draft, stance: 'REFUSAL', rule: `${draft.rule}/refused` },
          { ...reading, modality: 'ASSERTED' },
        );
      if (verb.stance === 'OFFER')
        return refusalByDisposition(context, frame) ?? context.reject(frame, 'stance/negated');
      return verb.stance === 'CONCESSION' || verb.stance === 'REFUSAL'
        ? (refusalByWill(context, frame) ?? context.reject(frame, 'stance/negated'))
        : context.reject(frame, 'stance/negated');
    }
    const again = isAgain(frame);
    // "will release the crew": held out, and not given yet
    const ahead = draft.stance === 'CONCESSION' && reading.modality === 'PLANNED';
    const stated: Draft = ahead ? { ...draft, stance: 'OFFER' } : draft;
    const act = changedTo(frame, stated.issue) ?? (again ? 'REITERATED' : stated.act);
    return write(context, frame, { ...stated, act }, reading);
  }
  for (const structure of STRUCTURES) {
    const found = structure(context, frame);
    if (found) return found;
  }
  return null;
}

/** Why a verb that has all its parts states no position all the same. */
function objectionTo(context: ClaimContext, frame: Frame, draft: Draft): Reason | null {
  if (isManner(frame)) return 'stance/manner';
  if (isForetold(frame)) return 'stance/foretold';
  if (draft.stance === 'CONCESSION' && isStatedAbove(frame)) return 'stance/said-above';
  if (isToldToAsk(frame, draft) || isFarAsked(frame)) return 'stance/said-above';
  if (isEndOfMeans(frame)) return 'stance/means';
  return draft.stance === 'REFUSAL' && isAccusation(context, frame, draft) ? 'stance/accusation' : null;
}

/** Ways of stating a position with verbs that by themselves state none. */
const STRUCTURES: readonly ((context: ClaimContext, frame: Frame) => StanceClaim[] | null)[] = [
  refusalByWill,
  unrecognised,
  refusalByDisposition,
  refusalByIdiom,
  unheard,
  ofItself,
  neverAsked,
  gainsaid,
  theSame,
  notWelcome,
  ownThreat,
  noAgreement,
  givenUntil,
  wantsDone,
  saidMust,
  quotedOrder,
  wasAgreed,
  judged,
  standing,
  listOfDemands,
];

/** "Was called upon to act", "was called by Togo to help", and not "the plan to act was called unlawful". */
const isSummons = (frame: Frame): boolean =>
  frame.passive &&
  !frame.sentence.frames.some(
    ({ parent, link, infinitive }) => parent === frame && link === 'xcomp' && !infinitive,
  );

/** "Asked the president to order a review", "agreed to instruct their envoys": nothing is wanted of anybody yet. */
const isToldToAsk = ({ link, infinitive, parent }: Frame, { stance }: Draft): boolean =>
  (stance === 'DEMAND' || stance === 'REQUEST') &&
  link === 'xcomp' &&
  infinitive &&
  parent !== null &&
  (parent.lemma === 'agree' || (OBJECT_CONTROL.has(parent.lemma) && STATING.has(parent.lemma)));

/** "Told her of measures to support families": what the measures are for. */
const isEndOfMeans = ({ sentence, predicate, link, infinitive }: Frame): boolean =>
  link === 'acl' &&
  infinitive &&
  MEANS.has(sentence.tokens[sentence.tokens[predicate]?.head ?? -1]?.lemma ?? '');

/** "Asked Togo to do everything to support the families": the end of what is asked is not what anybody does. */
function isFarAsked({ infinitive, parent }: Frame): boolean {
  if (!infinitive) return false;
  for (let above = parent; above?.infinitive; above = above.parent)
    if (above.link === 'xcomp' && OBJECT_CONTROL.has(above.parent?.lemma ?? '')) return true;
  return false;
}

/** "Chile said that Peru had violated the truce": what Chile says of Peru. */
function isAccusation(context: ClaimContext, frame: Frame, { holders }: Draft): boolean {
  if (!ACCUSING.has(frame.lemma)) return false;
  const source = readAttribution(frame, context.text, context.actors);
  const own =
    source?.actor && holders.some((holder) => source.actor && keyOf(holder) === keyOf(source.actor));
  return own ? frame.link !== 'ccomp' : source !== null || !/^(?:root|parataxis)$/.test(frame.link);
}

/** Not "begin to lift", "vote to lift" and "plan to lift", which lead to the deed itself, nor "fail to renew", which tells of another. */
const STATING: ReadonlySet<string> = new Set(
  [...BY_LEMMA.keys()].filter(
    (lemma) => !TRANSPARENT.has(lemma) && !FAILING.has(lemma) && !/^(?:vote|plan|intend)$/.test(lemma),
  ),
);

/** "Agreed to lift", "promised to free", "supports lifting": the verb above states the position. */
const isStatedAbove = ({ infinitive, link, parent }: Frame): boolean =>
  (infinitive || link === 'xcomp') && STATING.has(parent?.lemma ?? '');

/** "Pleaded guilty", "declined to comment": no position on anything. */
function isManner(frame: Frame): boolean {
  const { sentence } = frame;
  if (frame.lemma === 'plead')
    return /^(?:guilty|not)$/.test(sentence.tokens[frame.predicate + 1]?.lower ?? '');
  if (frame.lemma !== 'decline' && frame.lemma !== 'refuse') return false;
  return sentence.frames.some(
    (other) =>
      other.parent === frame && other.link === 'xcomp' && MERE_SILENCE.has(other.lemma) && !isRefusal(other),
  );
}

/** "Refused to provide aid", "to respond to the request": more than keeping silent. */
function isRefusal(frame: Frame): boolean {
  const { tokens } = frame.sentence;
  const told = [...frame.patient, ...frame.arguments.flatMap(({ heads }) => heads)].map(
    (head) => tokens[head]?.lemma ?? '',
  );
  if (GIVING.has(frame.lemma)) return told.length > 0 && !told.some((lemma) => INFORMATION.has(lemma));
  return told.some((lemma) => STANCE_NOUN_KINDS[lemma] !== undefined);
}

/** "Observers expect Togo to demand": what others think somebody will say is not said. */
const isForetold = ({ link, parent }: Frame): boolean =>
  link === 'xcomp' && /^(?:expect|likely|unlikely|predict|anticipate)$/.test(parent?.lemma ?? '');
