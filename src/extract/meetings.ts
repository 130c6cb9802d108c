import { distinct } from './actors.js';
import { readAttribution } from './attribution.js';
import type { ActorRef, MeetingClaim, MeetingFormat, MeetingParticipant, MeetingStatus } from './claim.js';
import { type Frame, childrenOf } from './clauses.js';
import { type ClaimContext, related } from './context.js';
import type { Sentence } from './document.js';
import { MEETING_NOUNS } from './lexicon/event-nouns.js';
import {
  AHEAD,
  DURING,
  FOCUS_VERBS,
  FORMAT_WORDS,
  MEETING_IDIOMS,
  MEETING_NOUN_VERBS,
  MEETING_VERBS,
  type MeetingVerb,
  NOUN_FORMATS,
  SPORT_WORDS,
  TOPIC_VERBS,
} from './lexicon/meeting-frames.js';
import { type Reading, readModality } from './modality.js';
import { nounIssue } from './phrases.js';

/** Component: the meetings that a sentence tells of. `earlier` are those that the article has told of before. */
export function readMeetings(
  context: ClaimContext,
  sentence: Sentence,
  earlier: readonly MeetingClaim[],
): MeetingClaim[] {
  if (SPORT_WORDS.test(context.text.slice(sentence.start, sentence.end))) return [];
  const claims: MeetingClaim[] = [];
  for (const frame of sentence.frames) {
    const claim = frame.noun
      ? nounMeeting(context, frame, [...earlier, ...claims])
      : verbMeeting(context, frame);
    if (claim) claims.push(claim);
  }
  return mergeWithin(claims);
}

// ---- verbs --------------------------------------------------------------------------------------------

function verbMeeting(context: ClaimContext, frame: Frame): MeetingClaim | null {
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
      sentence.frames.some((other) => other.parent === frame && other.link === 'xcomp') ||
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

const parties = (refs: readonly ActorRef[], role: MeetingParticipant['role']): MeetingParticipant[] =>
  refs.map((ref) => ({ ...ref, role }));

// ---- event nouns --------------------------------------------------------------------------------------

interface Governor {
  frame: Frame;
  relation: 'object' | 'subject' | 'oblique';
  preposition: string | null;
}

/** "A third round of negotiations", "three days of talks": what governs the measure governs the meeting. */
function measured(frame: Frame): number {
  const { tokens } = frame.sentence;
  let at = frame.predicate;
  for (let above = tokens[at]; above?.relation === 'nmod'; above = tokens[at]) {
    const head = tokens[above.head];
    if (!head || !/^(?:round|day|hour|series|set|week|cycle|session)$/.test(head.lemma)) break;
    at = head.index;
  }
  return at;
}

function governorOf(frame: Frame): Governor | null {
  const index = measured(frame);
  // the main clause decides before a relative clause does
  const verbs = [...frame.sentence.frames].sort(
    (a, b) => Number(a.link === 'acl:relcl') - Number(b.link === 'acl:relcl'),
  );
  for (const verb of verbs) {
    if (verb.noun) continue;
    if (verb.patient.includes(index)) return { frame: verb, relation: 'object', preposition: null };
    if (verb.agent.includes(index)) return { frame: verb, relation: 'subject', preposition: null };
    for (const argument of verb.arguments) {
      if (argument.heads.includes(index) && argument.relation.startsWith('obl'))
        return { frame: verb, relation: 'oblique', preposition: argument.preposition };
      if (argument.heads.includes(index))
        return {
          frame: verb,
          relation: argument.relation === 'nsubj' ? 'subject' : 'object',
          preposition: null,
        };
    }
  }
  return null;
}

function nounMeeting(
  context: ClaimContext,
  frame: Frame,
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  if (!MEETING_NOUNS.has(frame.lemma) || isInName(frame)) return null;
  if (frame.link === 'compound') return null;
  const { sentence } = frame;
  const governor = governorOf(frame);
  const own = nounParticipants(context, frame);
  let participants = own;
  if (participants.length < 2 && governor) participants = addGovernorSides(context, frame, governor, own);
  const reading = readModality(governor?.frame ?? frame);
  const verdict = nounStatus(frame, governor, reading);
  if (!verdict) return null;
  if (participants.length < 2) {
    const known = anaphor(context, frame, governor, own, earlier);
    if (!known) return null;
    participants = known.participants;
    return build(
      context,
      frame,
      participants,
      verdict,
      known.format,
      reading,
      `meeting/again/${frame.lemma}`,
      known,
    );
  }
  const inCall = governor?.relation === 'oblique' && /^(?:in|during)$/.test(governor.preposition ?? '');
  if (
    /^(?:call|contact|exchange|contacts|session|round|conference|dialogue|discussion)$/.test(frame.lemma) &&
    own.length === 0 &&
    governor?.relation !== 'object' &&
    !inCall
  )
    return null;
  const format = NOUN_FORMATS[frame.lemma] ?? 'IN_PERSON';
  const label = governor ? `${governor.frame.lemma} ${frame.lemma}` : frame.lemma;
  const claim = build(context, frame, participants, verdict, format, reading, `meeting/noun/${label}`);
  if (claim && !isConvincing(sentence, frame, governor)) return null;
  return claim;
}

/** "The Munich Security Conference": a noun in a proper name tells of no meeting. */
function isInName(frame: Frame): boolean {
  const token = frame.sentence.tokens[frame.predicate];
  return token !== undefined && token.index > 0 && /^\p{Lu}/u.test(token.text);
}

/** "call for peace", "the demand for talks": nouns with another sense are let go. */
function isConvincing(sentence: Sentence, frame: Frame, governor: Governor | null): boolean {
  if (frame.lemma === 'call') {
    const forSomething = childrenOf(sentence, frame.predicate).some(
      (child) =>
        child.relation === 'nmod' && childrenOf(sentence, child.index).some((word) => word.lower === 'for'),
    );
    const infinitive = childrenOf(sentence, frame.predicate).some((child) => child.relation === 'acl');
    return !forSomething && !infinitive && governor !== null;
  }
  return true;
}

function nounParticipants(context: ClaimContext, frame: Frame): MeetingParticipant[] {
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

function addGovernorSides(
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
  const together =
    context.actors.refsOf(sentence, verb.agent).length > 1 &&
    own.length === 0 &&
    /^(?:in|during|for|at|after|following|from)$/.test(governor.preposition ?? '');
  if (governor.relation === 'oblique' && !sided && !together) return [...own];
  if (governor.relation === 'object' || (governor.relation === 'oblique' && !speaks)) {
    refs.push(...context.actors.refsOf(sentence, verb.agent));
    if (governor.relation === 'object' || governor.preposition === 'for') {
      for (const argument of verb.arguments) {
        if (argument.preposition === 'with') refs.push(...context.actors.refsOf(sentence, argument.heads));
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

function nounStatus(frame: Frame, governor: Governor | null, reading: Reading): MeetingStatus | null {
  const above = frame.sentence.tokens[frame.sentence.tokens[frame.predicate]?.head ?? -1]?.lemma ?? '';
  if (/^(?:postponement|deferral|delay)$/.test(above)) return 'POSTPONED';
  if (/^(?:cancellation|cancelation|scrapping)$/.test(above)) return 'CANCELLED';
  const planned = childrenOf(frame.sentence, frame.predicate).some((child) =>
    /^(?:upcoming|planned|scheduled|forthcoming|proposed|expected|next|possible)$/.test(child.lower),
  );
  if (!governor) return planned ? 'PLANNED' : null;
  const verb = governor.frame;
  const key = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const byTense = (): MeetingStatus => {
    const status = statusOf(verb, reading, verb.tense);
    return status === 'HELD' && planned ? 'PLANNED' : status;
  };
  if (governor.relation === 'object') {
    const verdict = MEETING_NOUN_VERBS.asObject.get(key);
    if (verdict === undefined) return planned ? 'PLANNED' : null;
    if (verdict === 'BY_TENSE') return byTense();
    return settled(verdict, verb, reading);
  }
  if (governor.relation === 'subject') {
    const verdict = MEETING_NOUN_VERBS.asSubject.get(key) ?? MEETING_NOUN_VERBS.asObject.get(key);
    if (verdict === undefined) return planned ? 'PLANNED' : null;
    if (/^(?:approach|near)$/.test(verb.lemma)) return 'PLANNED';
    if (verdict === 'BY_TENSE') return byTense();
    return settled(verdict, verb, reading);
  }
  const preposition = governor.preposition ?? '';
  if (AHEAD.has(preposition)) return 'PLANNED';
  if (!DURING.has(preposition)) return null;
  return byTense();
}

/** "has not been cancelled", "will not postpone", "may cancel": the verdict as the verb itself is put. */
function settled(verdict: MeetingStatus, verb: Frame, reading: Reading): MeetingStatus {
  if (reading.negated) return verdict === 'PLANNED' ? 'UNCERTAIN' : 'PLANNED';
  if (reading.modality === 'POSSIBLE' || reading.modality === 'CONDITIONAL') return 'UNCERTAIN';
  return verdict;
}

/** "The talks", "the July 31 meeting", "this meeting": one that the article has told of already. */
function anaphor(
  context: ClaimContext,
  frame: Frame,
  governor: Governor | null,
  own: readonly MeetingParticipant[],
  earlier: readonly MeetingClaim[],
): MeetingClaim | null {
  const { sentence } = frame;
  const definite = childrenOf(sentence, frame.predicate).some((child) =>
    /^(?:the|this|these|those|that|their)$/.test(child.lower),
  );
  if (!definite || !governor || governor.relation === 'oblique') return null;
  const place = context.placeOf([frame]);
  const fitting = earlier.filter(
    (claim) =>
      claim.status !== 'UNCERTAIN' &&
      (!place || !claim.place || claim.place === place.name) &&
      own.every((ref) =>
        claim.participants.some((other) => other.name === ref.name || other.country === ref.country),
      ),
  );
  return fitting.at(-1) ?? null;
}

// ---- what both share ----------------------------------------------------------------------------------

function statusOf(frame: Frame, reading: Reading, tense: Frame['tense']): MeetingStatus {
  if (reading.refused) return 'REFUSED';
  if (reading.negated || reading.modality === 'DENIED') return 'UNCERTAIN';
  if (reading.modality === 'CONDITIONAL' || reading.modality === 'POSSIBLE') return 'UNCERTAIN';
  if (reading.modality === 'PLANNED') return 'PLANNED';
  return tense === 'future' ? 'PLANNED' : 'HELD';
}

function build(
  context: ClaimContext,
  frame: Frame,
  everyone: readonly MeetingParticipant[],
  status: MeetingStatus,
  format: MeetingFormat,
  reading: Reading,
  rule: string,
  known: MeetingClaim | null = null,
): MeetingClaim | null {
  const participants = withoutOwnStates(distinct(everyone));
  if (participants.length < 2 || participants.every(isPrivate)) return null;
  const { sentence } = frame;
  const governor = frame.noun ? governorOf(frame) : null;
  const frames = [...new Set([...related(frame), ...(governor ? related(governor.frame) : [])])];
  const quote = context.quote(sentence);
  const looks = status === 'PLANNED' || status === 'POSTPONED' ? 'future' : reading.direction;
  const date = context.dateOf(frames, looks) ?? (status === 'POSTPONED' ? null : (known?.date ?? null));
  const place = context.placeOf(frames);
  const published = context.document.article.publishedAt?.slice(0, 10);
  const ahead =
    published !== undefined &&
    date !== null &&
    /^\d{4}-\d\d-\d\d/.test(date) &&
    date.slice(0, 10) > published;
  // "meets X on 3 May" in an article of unknown day announces
  const announced = published === undefined && date !== null && frame.tense === 'present' && !frame.noun;
  const settledStatus = status === 'HELD' && (ahead || announced) ? 'PLANNED' : status;
  const spoken = FORMAT_WORDS.find(([pattern]) => pattern.test(quote.quote))?.[1];
  const modality =
    settledStatus === 'REFUSED'
      ? 'ASSERTED'
      : reading.negated
        ? 'DENIED'
        : settledStatus === 'PLANNED' && reading.modality === 'ASSERTED'
          ? 'PLANNED'
          : reading.modality;
  return {
    kind: 'meeting',
    status: settledStatus,
    format: format === 'IN_PERSON' && spoken ? spoken : format,
    participants,
    place: place?.name ?? known?.place ?? null,
    placeCountry: place ? place.country : (known?.placeCountry ?? null),
    date,
    topics: topicsOf(context, frames),
    modality,
    attribution: readAttribution(frame, context.text, context.actors),
    ...quote,
    rule,
    confidence: rule.startsWith('meeting/verb') ? 0.85 : rule.startsWith('meeting/again') ? 0.7 : 0.8,
  };
}

/** Somebody of whom the article tells no office, state or body: two such people meeting is no news of ours. */
const isPrivate = (ref: ActorRef): boolean =>
  ref.kind === 'PERSON' && ref.capacity === null && ref.country === null;

/** "Lavrov met Russia's…": a state whose own people are there is no further party. */
function withoutOwnStates(participants: readonly MeetingParticipant[]): MeetingParticipant[] {
  const represented = new Set(participants.filter((ref) => ref.kind === 'PERSON').map((ref) => ref.country));
  return participants.filter(
    (ref) => (ref.kind !== 'STATE' && ref.kind !== 'GOVERNMENT_BODY') || !represented.has(ref.country),
  );
}

function topicsOf(context: ClaimContext, frames: readonly Frame[]): string[] {
  const topics: string[] = [];
  const add = (sentence: Sentence, head: number): void => {
    const issue = nounIssue(context.document, sentence, head, { alone: true });
    if (
      issue &&
      issue.text.length <= 160 &&
      !/\b(?:sidelines?|phone|telephone|eve|occasion|margins|basis|invitation|initiative|condition)\b/i.test(
        issue.text,
      ) &&
      !/^(?:(?:wide |broad |whole )?(?:range|number|series|variety|host) of )?(?:topics|issues|matters|questions|things|it)$/.test(
        issue.text,
      ) &&
      context.actors.refs(sentence, head).length === 0
    )
      topics.push(issue.text);
  };
  for (const frame of frames) {
    for (const argument of frame.arguments) {
      const about =
        argument.preposition !== null &&
        /^(?:on|about|over|around|upon|regarding|concerning)$/.test(argument.preposition);
      const topical =
        (about &&
          (frame.noun ||
            FOCUS_VERBS.has(frame.lemma) ||
            /^(?:meet|talk|speak|negotiate|confer|consult|agree)$/.test(frame.lemma))) ||
        (argument.relation === 'obj' && TOPIC_VERBS.has(frame.lemma));
      if (!topical) continue;
      for (const head of argument.heads) {
        const isDate = frame.sentence.dates.some((date) => date.first <= head && head <= date.last);
        if (!isDate) add(frame.sentence, head);
      }
    }
    for (const other of frame.sentence.frames) {
      if (other.parent !== frame || !TOPIC_VERBS.has(other.lemma) || frames.includes(other)) continue;
      for (const argument of other.arguments)
        if (argument.relation === 'obj') for (const head of argument.heads) add(other.sentence, head);
    }
  }
  return [...new Set(topics)].slice(0, 6);
}

/** One sentence may tell of a meeting twice ("met for talks with"): the fuller claim stands for both. */
function mergeWithin(claims: readonly MeetingClaim[]): MeetingClaim[] {
  const kept: MeetingClaim[] = [];
  for (const claim of claims) {
    const twin = kept.find((other) => overlaps(other, claim));
    if (!twin) {
      kept.push(claim);
      continue;
    }
    const fuller = claim.participants.length > twin.participants.length ? claim : twin;
    const other = fuller === claim ? twin : claim;
    kept[kept.indexOf(twin)] = {
      ...fuller,
      place: fuller.place ?? other.place,
      placeCountry: fuller.place ? fuller.placeCountry : other.placeCountry,
      date: fuller.date ?? other.date,
      topics: [...new Set([...fuller.topics, ...other.topics])],
      format: fuller.format === 'IN_PERSON' ? other.format : fuller.format,
    };
  }
  return kept;
}

function overlaps(a: MeetingClaim, b: MeetingClaim): boolean {
  if (a.status !== b.status || (a.date && b.date && a.date !== b.date)) return false;
  const names = new Set(a.participants.map((ref) => ref.name));
  const shared = b.participants.filter((ref) => names.has(ref.name)).length;
  return shared >= Math.min(a.participants.length, b.participants.length);
}
