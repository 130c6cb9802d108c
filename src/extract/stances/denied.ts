import { sameSide } from '../actors.js';
import { readAttribution } from '../attribution.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';
import type { Reading } from '../modality.js';
import { childrenOf } from '../syntax/dependents.js';
import { type Draft, write } from './draft.js';
import { issueOf, positionsOf, toldNearby } from './recalled.js';

/** Verbs of asking of which one may say that they were never done. */
const ASKING: ReadonlySet<string> = new Set('demand request ask seek want'.split(' '));
/** Words that stand for what somebody else has told: "any such thing", "anything of the kind". */
const SUCH: ReadonlySet<string> = new Set(['such', 'kind', 'sort', 'it', 'that', 'so']);

/** "Had never demanded any such thing": a denial that points back to a demand told of before. */
export function neverAsked(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { sentence } = frame;
  if (!ASKING.has(frame.lemma) || !frame.negated || frame.passive || frame.infinitive) return null;
  if (frame.modals.length > 0 || frame.tense === 'none') return null;
  const objects = [...frame.patient, ...frame.arguments.flatMap(({ heads }) => heads)];
  const pointed = objects.some(
    (head) =>
      SUCH.has(sentence.tokens[head]?.lower ?? '') ||
      childrenOf(sentence, head).some(({ lower }) => SUCH.has(lower)),
  );
  const holders = context.actors.refsOf(sentence, frame.agent);
  if (!pointed || holders.length === 0) return null;
  const told = positionsOf(context, ['DEMAND', 'REQUEST'], { holders: [], answering: [] });
  const own = told.findLast(({ holder }) => holders.some((other) => sameSide(other, holder)));
  const denied = own ?? told.at(-1);
  if (!denied) return null;
  return write(
    context,
    frame,
    {
      stance: denied.stance,
      act: 'MADE',
      holders,
      addressee: denied.addressee,
      issue: issueOf(denied, frame.predicate),
      rule: `stance/denied/${frame.lemma}`,
      confidence: 0.6,
      recalled: denied,
      denied: true,
    },
    { modality: 'DENIED', refused: false, negated: true, direction: 'past' },
  );
}

/** "It has dropped the demand, Chad says; Togo says that it has not", "denied this": the step just told of is gainsaid. */
export function gainsaid(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const speaker = isDeniedAnew(frame) ? frame : isLeftOut(frame) ? frame.parent : null;
  const told = speaker && toldNearby(context, frame);
  if (!told) return null;
  const speakers = context.actors.refsOf(frame.sentence, speaker.agent);
  if (!speakers.some((other) => sameSide(other, told.holder))) return null;
  // whoever is said by nobody else to have asked does not deny it
  const stands = told.act === 'WITHDRAWN' || told.act === 'SOFTENED';
  if (!stands && (told.attribution === null || told.act !== 'MADE')) return null;
  return write(
    context,
    frame,
    {
      ...{ stance: told.stance, act: stands ? 'REITERATED' : 'MADE', holders: [told.holder] },
      ...{ addressee: told.addressee, issue: issueOf(told, frame.predicate) },
      rule: `stance/gainsaid/${speaker.lemma}`,
      confidence: 0.6,
      recalled: told,
      denied: !stands,
    },
    { modality: 'ASSERTED', refused: false, negated: false, direction: 'past' },
  );
}

/** "Denied this", "denied the report". */
const isDeniedAnew = ({ lemma, negated, passive, patient, sentence, arguments: parts }: Frame): boolean =>
  /^(?:deny|dispute|contradict)$/.test(lemma) &&
  !negated &&
  !passive &&
  parts.every(({ relation }) => !/^(?:xcomp|ccomp)$/.test(relation)) &&
  patient.some((head) =>
    /^(?:it|this|that|reports?|accounts?|statements?|claims?)$/.test(sentence.tokens[head]?.lower ?? ''),
  );

/** "(Says that) it has not", "it has done no such thing": what was told stands for what is left out. */
function isLeftOut({ sentence, lemma, negated, link, parent, patient, predicate }: Frame): boolean {
  if (link !== 'ccomp' || !parent || !REPORTING_VERBS.has(parent.lemma)) return false;
  const next = sentence.tokens[predicate + (negated ? 2 : 1)];
  if (/^(?:have|do)$/.test(lemma) && negated && patient.length === 0)
    return !next || /^[.;,:!?)"”]$/.test(next.text);
  return (
    lemma === 'do' &&
    patient.some((head) => childrenOf(sentence, head).some(({ lower }) => lower === 'such')) &&
    patient.some((head) => negated || childrenOf(sentence, head).some(({ lower }) => lower === 'no'))
  );
}

/**
 * "Togo has not asked Chad for a loan, the finance minister said": whoever would have asked says that nobody has. What was
 * "not yet" asked leaves open what is to come.
 */
export function isDisowned(
  context: ClaimContext,
  frame: Frame,
  { holders }: Pick<Draft, 'holders'>,
): boolean {
  const { sentence, predicate, negated, aspect, modals, infinitive, passive } = frame;
  if (!ASKING.has(frame.lemma) || !negated || passive || infinitive || modals.length > 0) return false;
  if (!aspect.startsWith('perfect')) return false;
  if (childrenOf(sentence, predicate).some(({ lower }) => lower === 'yet')) return false;
  const speaker = readAttribution(frame, context.text, context.actors)?.actor;
  return speaker != null && holders.some((holder) => sameSide(speaker, holder));
}

/** "Denied having demanded it", "it was not Togo that demanded", "has never asked": that it was asked is denied. */
export const isDenied = ({ adverbs, sentence, predicate }: Frame, { modality, refused }: Reading): boolean =>
  !refused &&
  (modality === 'DENIED' ||
    (modality === 'ASSERTED' &&
      (adverbs.includes('never') || childrenOf(sentence, predicate).some(({ lower }) => lower === 'never'))));
