import type { MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence, Token } from '../document.js';
import { spread } from '../frames/coordination.js';
import { MEDIATION_NOUNS, MEDIATION_VERBS } from '../lexicon/meeting-frames.js';
import { readModality } from '../modality.js';
import { build } from './build.js';
import { parties } from './sides.js';
import { statusOf } from './status.js';

/** "Launched a mediation effort between A and B": whether the sides came together is left open. */
export function mediations(context: ClaimContext, sentence: Sentence): MeetingClaim[] {
  return sentence.tokens.flatMap((token) => {
    if (!MEDIATION_NOUNS.has(token.lemma) || token.tag === 'VERB') return [];
    const claim = mediation(context, sentence, token);
    return claim ? [claim] : [];
  });
}

function mediation(context: ClaimContext, sentence: Sentence, token: Token): MeetingClaim | null {
  // "a mediation effort": what governs the effort governs the mediation
  const head = /^(?:compound|amod)$/.test(token.relation) ? token.head : token.index;
  const verb = sentence.frames.find(
    (frame): frame is Frame =>
      !frame.noun && MEDIATION_VERBS.has(frame.lemma) && frame.patient.includes(head),
  );
  if (!verb) return null;
  const mediators = context.actors.refsOf(sentence, verb.agent);
  const mark = sentence.tokens.find(({ index, lower }) => index > token.index && lower === 'between');
  const sides = mark ? context.actors.refsOf(sentence, spread(sentence, mark.head)) : [];
  if (mediators.length === 0 || sides.length === 0) return context.reject(verb, 'meeting/one-side');
  const participants = [...parties(mediators, 'MEDIATOR'), ...parties(sides, 'PARTY')];
  const reading = readModality(verb);
  return build(
    context,
    verb,
    participants,
    'UNCERTAIN',
    'NEGOTIATION',
    reading,
    `meeting/mediation/${verb.lemma}`,
  );
}

/** "The Angolan minister will mediate": between those whom the meeting told of last brings together. */
export function mediator(
  context: ClaimContext,
  frame: Frame,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  if (frame.lemma !== 'mediate' || frame.passive || frame.patient.length > 0) return null;
  const last = earlier.at(-1);
  const between = frame.arguments.filter(({ preposition }) => /^(?:between|among)$/.test(preposition ?? ''));
  if (frame.arguments.some(({ preposition }) => preposition === 'in')) return null;
  // "mediated between them": of whom was just told that they met
  if (!between.every(({ heads }) => heads.every((head) => last && areThose(context, frame, head, last))))
    return null;
  const mediators = parties(context.actors.refsOf(frame.sentence, frame.agent), 'MEDIATOR');
  const reading = readModality(frame);
  const status = statusOf(frame, reading, frame.tense);
  if (last?.status !== status || mediators.length === 0) return null;
  const sides = last.participants.filter(({ name }) => mediators.every((other) => other.name !== name));
  if (sides.length < 2) return null;
  return build(
    context,
    frame,
    [...sides, ...mediators],
    status,
    last.format,
    reading,
    'meeting/mediation/mediate',
    last,
  );
}

/** Whether a word can stand for those who met: it means nobody else. */
const areThose = (
  context: ClaimContext,
  { sentence }: Frame,
  head: number,
  { participants }: MeetingClaim,
): boolean =>
  /^(?:them|both|two|pair|sides|parties|ministers|leaders)$/.test(sentence.tokens[head]?.lower ?? '') &&
  context.actors.refs(sentence, head).every(({ name }) => participants.some((other) => other.name === name));
