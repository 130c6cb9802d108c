import { distinct } from '../actors.js';
import type { ActorRef, MeetingClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { FORMAT_WORDS, MEETING_IDIOMS, MEETING_VERBS, type MeetingVerb } from '../lexicon/meeting-frames.js';
import { readModality } from '../modality.js';
import { build } from './build.js';
import { parties } from './sides.js';
import { statusOf } from './status.js';

/** A verb that says by itself that actors met: "met", "received", "telephoned". */
export function verbMeeting(context: ClaimContext, frame: Frame): MeetingClaim | null {
  const verb = meetingVerb(context, frame);
  if (!verb) return null;
  const { sentence } = frame;
  const subjects = context.actors.refsOf(sentence, frame.passive ? frame.patient : frame.agent);
  const hasObject = frame.patient.length > 0 && !frame.passive;
  const others = distinct(
    frame.passive
      ? context.actors.refsOf(sentence, frame.agent)
      : frame.arguments.flatMap((argument) =>
          isOther(verb, argument.relation, argument.preposition)
            ? context.actors.refsOf(sentence, argument.heads)
            : [],
        ),
  );
  if (frame.passive && !verb.others.includes('obj')) return null;
  // "met criticism", "met the deadline": an object that is nobody
  if (hasObject && verb.others.includes('obj') && context.actors.refsOf(sentence, frame.patient).length === 0)
    return null;
  if (
    frame.lemma === 'speak' &&
    others.length === 0 &&
    !FORMAT_WORDS.some(([pattern]) => pattern.test(context.quote(sentence).quote))
  )
    return null;
  if (frame.lemma === 'see' && frame.arguments.some((argument) => argument.preposition === 'as')) return null;
  if (frame.lemma === 'call' && !isPhoneCall(frame)) return null;
  if (
    frame.lemma === 'call' &&
    (frame.patient.length !== 1 ||
      sentence.frames.some((other) => other.parent === frame && SUMMONS.has(other.lemma)) ||
      frame.arguments.some((argument) =>
        /^(?:for|on|upon|xcomp)$/.test(argument.preposition ?? argument.relation),
      ))
  )
    return null;
  if (frame.mark === 'if') return null;
  if (
    verb.strict &&
    others.length > 0 &&
    !others.some(
      (ref) =>
        ref.kind === 'PERSON' ||
        ref.kind === 'ORGANISATION' ||
        ref.kind === 'ARMED_GROUP' ||
        (ref.kind === 'GOVERNMENT_BODY' && frame.lemma !== 'see'),
    )
  )
    return null;
  if (frame.lemma === 'visit' && !isVisit(context, frame, subjects, others)) return null;
  if (others.length === 0 && !(verb.alone && subjects.length > 1)) return null;
  if (frame.lemma === 'gather' && subjects.length < 2) return null;
  const participants = parties(subjects, frame.passive ? 'PARTY' : (verb.role ?? 'PARTY')).concat(
    parties(others, verb.role && frame.passive ? 'HOST' : 'PARTY'),
  );
  const reading = readModality(frame);
  return build(
    context,
    frame,
    participants,
    statusOf(frame, reading, frame.tense),
    verb.format,
    reading,
    `meeting/verb/${frame.lemma}${frame.particle ? ` ${frame.particle}` : ''}`,
  );
}

/** What somebody is called to do who is summoned rather than telephoned. */
const SUMMONS: ReadonlySet<string> = new Set(
  'testify appear serve resign step answer account stand'.split(' '),
);

/** The entry of the lexicon that a verb fits, idioms included. */
function meetingVerb(context: ClaimContext, frame: Frame): MeetingVerb | null {
  const verb = MEETING_VERBS.find(
    (entry) => entry.lemma === frame.lemma && (entry.particle ?? null) === frame.particle,
  );
  if (verb) return verb;
  const { sentence } = frame;
  const idiom = MEETING_IDIOMS.find((entry) => {
    const end = sentence.tokens[frame.predicate]?.end ?? sentence.end;
    return entry.lemma === frame.lemma && entry.words.test(context.text.slice(end, sentence.end).trimStart());
  });
  return idiom ? { lemma: idiom.lemma, others: idiom.others, alone: true, format: idiom.format } : null;
}

/** "Called X on Monday": nothing else after the person called, or "called X a liar" would be a call. */
function isPhoneCall(frame: Frame): boolean {
  const { sentence } = frame;
  const [called] = frame.patient;
  const mention =
    called === undefined
      ? undefined
      : sentence.mentions.find((found) => found.first <= called && called <= found.last);
  if (!mention) return false;
  const next = sentence.tokens[mention.last + 1];
  const dated = sentence.dates.some(
    (date) => date.first === mention.last + 1 || date.first === mention.last + 2,
  );
  return dated || !next || /^(?:[.;]|late|later|again|earlier|to|by)$/.test(next.lower);
}

/** Whether an argument names the other side. */
function isOther(verb: MeetingVerb, relation: string, preposition: string | null): boolean {
  if (relation === 'obj' || relation === 'iobj') return verb.others.includes('obj');
  return preposition !== null && verb.others.includes(preposition);
}

/** Somebody who acts for one state goes to another: a visit that states receive, not a tourist's. */
function isVisit(
  context: ClaimContext,
  frame: Frame,
  subjects: readonly ActorRef[],
  others: readonly ActorRef[],
): boolean {
  const [visitor] = subjects;
  const [host] = others;
  if (!visitor || !host || visitor.kind !== 'PERSON' || !visitor.capacity) return false;
  return (
    host.kind === 'PERSON' ||
    (host.kind === 'STATE' && visitor.country !== null && visitor.country !== host.country)
  );
}
