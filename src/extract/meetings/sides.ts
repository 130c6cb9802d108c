import { distinct } from '../actors.js';
import type { ActorRef, MeetingParticipant } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Governor } from './governor.js';

/** Actors as participants in one role. */
export const parties = (refs: readonly ActorRef[], role: MeetingParticipant['role']): MeetingParticipant[] =>
  refs.map((ref) => ({ ...ref, role }));

/** Who takes part, as the words around an event noun say: "between A and B", "with C", "Syrian-Turkish". */
export function nounParticipants(context: ClaimContext, frame: Frame): MeetingParticipant[] {
  const refs: ActorRef[] = [];
  for (const argument of frame.arguments) {
    const { relation, preposition } = argument;
    const side =
      relation === 'nmod:poss' ||
      (relation === 'nmod' &&
        preposition !== null &&
        /^(?:between|with|of|among|by|from)$/.test(preposition)) ||
      (relation === 'nmod' && preposition === 'to' && /^(?:visit|trip)$/.test(frame.lemma)) ||
      ((relation === 'compound' || relation === 'amod') &&
        !argument.heads.some((head) => context.actors.mentionAt(frame.sentence, head)?.form === 'metonym'));
    if (!side) continue;
    const sides = context.actors.refsOf(frame.sentence, argument.heads);
    // "the CIS summit": the bloc holds it, it is not a side of it
    refs.push(...(relation === 'compound' ? sides.filter((ref) => ref.kind !== 'ORGANISATION') : sides));
  }
  return distinct([...parties(refs, 'PARTY'), ...attending(context, frame)]);
}

/** "The talks, mediated by Ethiopia", "a meeting attended by A, B and C". */
function attending(context: ClaimContext, noun: Frame): MeetingParticipant[] {
  return noun.sentence.frames.flatMap((frame) => {
    const role = ATTENDING.get(frame.lemma);
    if (!role || frame.noun || !frame.patient.includes(noun.predicate)) return [];
    return parties(context.actors.refsOf(frame.sentence, frame.agent), role);
  });
}

const ATTENDING: ReadonlyMap<string, MeetingParticipant['role']> = new Map([
  ['attend', 'PARTY'],
  ['mediate', 'MEDIATOR'],
  ['broker', 'MEDIATOR'],
  ['facilitate', 'MEDIATOR'],
  ['host', 'HOST'],
  ['chair', 'HOST'],
]);

/** The sides that the verb over an event noun adds to those of the noun itself. */
export function addGovernorSides(
  context: ClaimContext,
  frame: Frame,
  governor: Governor,
  own: readonly MeetingParticipant[],
): MeetingParticipant[] {
  const verb = governor.frame;
  const { sentence } = frame;
  const refs: ActorRef[] = [];
  const speaks = /^(?:say|tell|report|announce|add)$/.test(verb.lemma);
  const sided = frame.arguments.some(
    (argument) => argument.preposition === 'with' || argument.preposition === 'between',
  );
  // "raised the matter with X over lunch"
  const partners = verb.arguments
    .filter(({ preposition }) => preposition === 'with')
    .flatMap(({ heads }) => context.actors.refsOf(sentence, heads));
  const together =
    context.actors.refsOf(sentence, verb.agent).length > 1 &&
    own.length === 0 &&
    /^(?:in|during|for|at|after|following|from)$/.test(governor.preposition ?? '');
  if (governor.relation === 'oblique' && !sided && !together && partners.length === 0) return [...own];
  if (governor.relation === 'object' || (governor.relation === 'oblique' && !speaks)) {
    refs.push(...context.actors.refsOf(sentence, verb.agent));
    if (own.length === 0 || governor.relation === 'object') refs.push(...partners);
    if (governor.relation === 'object' || governor.preposition === 'for') {
      for (const argument of verb.arguments) {
        if (argument.preposition === 'from' && /^(?:take|receive|get)$/.test(verb.lemma))
          refs.push(...context.actors.refsOf(sentence, argument.heads));
        if (argument.preposition === 'to' && verb.lemma === 'pay')
          refs.push(...context.actors.refsOf(sentence, argument.heads));
      }
    }
  } else if (
    governor.relation === 'oblique' &&
    own.length === 1 &&
    /^(?:after|during|in|at|following|before)$/.test(governor.preposition ?? '')
  ) {
    // "said after talks with X": the speaker was the other side
    refs.push(...context.actors.refsOf(sentence, verb.agent).filter((ref) => ref.kind === 'PERSON'));
  }
  const hosts = new Set(['host', 'chair']);
  const role: MeetingParticipant['role'] = hosts.has(verb.lemma)
    ? 'HOST'
    : /^(?:mediate|broker)$/.test(verb.lemma)
      ? 'MEDIATOR'
      : 'PARTY';
  return distinct([...parties(refs, role), ...own]);
}
