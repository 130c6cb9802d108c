import { isBesidePlay } from '../sport.js';
import type { Sentence } from '../document.js';
import { CUSTODY_ISSUES, WHEREABOUTS } from '../lexicon/custody.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import {
  HAPPENING,
  MEDIATION_NOUNS,
  MEETING_IDIOMS,
  MEETING_VERBS,
  type MeetingVerb,
  SPORT_WORDS,
} from '../lexicon/meeting-frames.js';
import {
  ANSWERS_GOT,
  BARE_ANSWERS,
  GETTING,
  GOING_ON,
  OF_ITSELF,
  PROMISING,
  REBUFFED,
  REPLYING,
  TAKING_LESS,
} from '../lexicon/position-life.js';
import { TOGETHER_IDIOMS, TOGETHER_VERBS } from '../lexicon/together.js';
import { ANSWERING, NOUN_ACTS, STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { STANCE_VERBS, type StanceVerb } from '../lexicon/stance-verbs.js';
import { perWord } from '../syntax/words/word.js';
import type { Lack } from '../trace/lacks.js';
import { basesOf, Evidence } from './evidence.js';
import { add, lackOfTurn, type Need, NOUNS, type Told, VERBS } from './needs.js';
import { addTurns } from './turns.js';

export type { Told } from './needs.js';

const namesCustody = perWord((word) => (CUSTODY_ISSUES.has(basesOf(word).noun) ? 1 : 0));

/** Whether an article speaks of handing somebody over. */
export const speaksOfCustody = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ word }) => namesCustody(word) === 1));

/** A word that may be a predicate of the lexicon, by its place in the sentence, with what it lacks. */
export interface Lacking {
  at: number;
  lack: Lack;
}

/** Words that make an encounter a call. */
const CALLING: ReadonlySet<string> = new Set(
  'phone telephone call video videoconference online virtual virtually'.split(' '),
);

const lackForMeeting = ({ count, hasPublic }: Evidence, { publicAffairs }: Told): Lack | null =>
  count < 2 ? 'actors' : hasPublic || publicAffairs ? null : 'public';

for (const verb of [...MEETING_VERBS, ...TOGETHER_VERBS.filter(({ spoken }) => !spoken)])
  add(VERBS, verb.lemma, (evidence, at, told) => lackOfMeetingVerb(verb, evidence, at, told));
for (const { lemma, words } of [...MEETING_IDIOMS, ...TOGETHER_IDIOMS])
  add(
    VERBS,
    lemma,
    (evidence, at, told) =>
      lackForMeeting(evidence, told) ?? (words.test(evidence.wordsBehind(at)) ? null : 'idiom'),
  );
for (const noun of MEETING_NOUNS)
  add(NOUNS, noun, (evidence, at, told) => {
    if (evidence.inName(at)) return 'name';
    const lack = lackForMeeting(evidence, told);
    if (lack === null || !told.meetings) return lack;
    return evidence.isDefinite(at) || FURTHER.some((word) => evidence.hasBefore(word, at))
      ? null
      : 'indefinite';
  });

/** "A third round": of those that were told of. */
const FURTHER = 'new further second third fourth fifth next another'.split(' ');

const STAND_INS: ReadonlySet<string> = new Set(['it', 'they']);
for (const [verb, word] of HAPPENING)
  add(VERBS, verb, (evidence, at, { meetings }) => {
    const told = meetings && evidence.hasAny(STAND_INS) && (word === null || evidence.hasBehind(word, at, 1));
    return told ? null : 'otherSide';
  });

// "was on the phone with", "reached her by telephone"
for (const noun of ['phone', 'telephone'])
  add(NOUNS, noun, (evidence, _, told) => lackForMeeting(evidence, told));

// "the Angolan minister will mediate": between whom was told before
add(VERBS, 'mediate', ({ count }, _, { meetings }) => (meetings && count > 0 ? null : 'otherSide'));

// "it took A and B four hours to agree"
add(VERBS, 'take', (evidence, at, told) => {
  if (evidence.count < 2) return 'actors';
  return (
    lackForMeeting(evidence, told) ??
    (evidence.hasBefore('it', at) && evidence.hasBehind('to', at) ? null : 'turn')
  );
});

for (const noun of MEDIATION_NOUNS)
  add(
    NOUNS,
    noun,
    (evidence, at, told) =>
      lackForMeeting(evidence, told) ?? (evidence.hasBehind('between', at) ? null : 'otherSide'),
  );

for (const verb of STANCE_VERBS)
  add(VERBS, verb.lemma, (evidence, at) => lackOfStatingVerb(verb, evidence, at));

/** "Refused", "said no", "did so". */
const isBareAnswer = (verb: string, evidence: Evidence, at: number): boolean =>
  verb === 'say'
    ? NO.some((word) => evidence.hasBehind(word, at, 1))
    : verb === 'do'
      ? evidence.hasBehind('so', at, 1)
      : BARE_ANSWERS.has(verb);
/** What stands behind the verb of a clause that leaves out what was told: "has not.", "did no such thing". */
const LEFT_OUT = /^(?:(?:not|n't)(?: [.;,:!?)"”]|$)|no such )/;
const NO = ['no', 'no.'];

const IT: ReadonlySet<string> = new Set(['it', 'that', 'this']);
const NEVER: ReadonlySet<string> = new Set(['never', 'not', "n't"]);

const GOT: ReadonlySet<string> = new Set(ANSWERS_GOT.keys());

/** Positions that a noun alone may take for known: "its demand for…". */
const PRESUPPOSED: ReadonlySet<string> = new Set(['DEMAND', 'REQUEST', 'REFUSAL', 'OFFER', 'THREAT']);
const NEVER_PRESUPPOSED: ReadonlySet<string> = new Set([
  'claim',
  'application',
  'motion',
  'bid',
  'push',
  'condition',
  'protest',
  'pressure',
  'willingness',
  'readiness',
]);
/** Verbs that do something with a position: "drop a demand", "take off the table". */
const NOUN_VERBS: ReadonlySet<string> = new Set([
  'put',
  'fall',
  'go',
  'come',
  'table',
  ...[...OF_ITSELF.keys()].map((key) => key.split(' ')[0] ?? key),
  ...[...ANSWERING].map((key) => key.split('+')[0] ?? key),
  ...[...NOUN_ACTS.keys()].map((key) => key.split(/[ +]/)[0] ?? key),
]);
/** "At the request of", "its demands include". */
const AT_OR_INCLUDE: ReadonlySet<string> = new Set(['at', 'include']);
/** What opens the words in which such a noun has its issue. */
const NOUN_MARKS = ['for', 'on', 'over', 'that', 'to'];
for (const [noun, kind] of Object.entries(STANCE_NOUN_KINDS)) {
  const alone = PRESUPPOSED.has(kind) && !NEVER_PRESUPPOSED.has(noun);
  add(NOUNS, noun, (evidence, at, { positions }) => {
    if (positions && evidence.isPlainForm(at, noun) && (alone || evidence.isDefinite(at))) return null;
    if (evidence.count === 0) return 'actors';
    if (alone && NOUN_MARKS.some((mark) => evidence.hasBehind(mark, at, 6))) return null;
    const sides = kind === 'SUPPORT' || kind === 'OPPOSITION';
    if (sides && ['for', 'to'].some((mark) => evidence.hasBehind(mark, at, 6))) return null;
    if ((kind === 'DEMAND' || kind === 'REQUEST') && evidence.hasAny(AT_OR_INCLUDE)) return null;
    return evidence.hasVerbNear(NOUN_VERBS, at) ? null : 'act';
  });
}

for (const verb of WHEREABOUTS)
  add(VERBS, verb, (evidence, at, { custody }) =>
    custody && evidence.hasStateBehind(at) && ['to', 'in', 'at'].some((word) => evidence.hasBehind(word, at))
      ? null
      : 'custody',
  );

// "rejected it", "refused", "settled for less", "never asked for such a thing": beside a demand told of before
const ANSWERS = [...NOUN_ACTS].filter(([, { act }]) => act !== 'MADE').map(([key]) => key);
for (const verb of new Set([...ANSWERS, ...BARE_ANSWERS.keys()].map((key) => key.split(/[ +]/)[0] ?? key)))
  add(VERBS, verb, (evidence, at, { positions }) =>
    lackOfTurn(
      evidence,
      1,
      positions &&
        (isBareAnswer(verb, evidence, at) || [...IT].some((word) => evidence.hasBehind(word, at, 3))),
    ),
  );
// "was rebuffed", "was told no", "got a flat refusal", "promised two of them", "replied that they would stay"
for (const verb of [...REBUFFED.keys()].map((key) => key.split(' ')[0] ?? key))
  add(VERBS, verb, (evidence, _, { positions }) => lackOfTurn(evidence, 0, positions));
for (const verb of ['tell', ...GETTING.keys()])
  add(VERBS, verb, (evidence, at, { positions }) =>
    lackOfTurn(
      evidence,
      0,
      positions &&
        (NO.some((word) => evidence.hasBehind(word, at, 4)) || (verb !== 'tell' && evidence.hasAny(GOT))),
    ),
  );
for (const verb of PROMISING)
  add(VERBS, verb, (evidence, at, { positions }) =>
    lackOfTurn(evidence, 1, positions && ['them', 'so'].some((word) => evidence.hasBehind(word, at, 4))),
  );
for (const verb of REPLYING)
  add(VERBS, verb, (evidence, _, { positions }) =>
    lackOfTurn(evidence, 1, positions && evidence.hasAny(GOING_ON)),
  );
for (const [word, preposition] of TAKING_LESS)
  add(VERBS, word, (evidence, at, { positions }) =>
    lackOfTurn(evidence, 1, positions && evidence.hasBehind(preposition, at, 2)),
  );
for (const verb of ['demand', 'request', 'ask', 'seek', 'want'])
  add(VERBS, verb, (evidence, at, { positions }) =>
    lackOfTurn(evidence, 1, positions && (evidence.hasAny(NEVER) || evidence.hasBehind('again', at, 1))),
  );
// "demands the same", "denied this", "says that it has not"
for (const verb of ['demand', 'request', 'ask', 'seek', 'want', 'call', 'insist'])
  add(VERBS, verb, (evidence, at, { positions }) =>
    lackOfTurn(evidence, 1, positions && evidence.hasBehind('same', at, 3)),
  );
for (const verb of ['deny', 'dispute', 'contradict'])
  add(VERBS, verb, (evidence, _, { positions }) => lackOfTurn(evidence, 1, positions));
for (const verb of ['have', 'do'])
  add(VERBS, verb, (evidence, at, { positions }) =>
    lackOfTurn(evidence, 1, positions && LEFT_OUT.test(evidence.wordsBehind(at))),
  );

addTurns();

/** What a verb of meeting lacks, such as the other side that it needs. */
function lackOfMeetingVerb(verb: MeetingVerb, evidence: Evidence, at: number, told: Told): Lack | null {
  const { lemma, particle, others, alone, strict = false, person = false, spoken = false } = verb;
  const lack = lackForMeeting(evidence, told);
  if (lack !== null) return lack;
  if (!evidence.mayBeVerb(at, lemma)) return 'verb';
  // "brought A of Chile and B of Peru together"
  const reach = particle === 'together' ? 16 : 4;
  if (particle !== undefined && !evidence.hasBehind(particle, at, reach)) return 'particle';
  if (spoken && !evidence.hasAny(CALLING)) return 'call';
  const mutual = evidence.hasBehind('other', at, 2) || evidence.hasBehind('another', at, 2);
  if ((alone || mutual) && evidence.countBefore(at) >= 2) return null;
  const met = others.some((role) =>
    role === 'obj'
      ? evidence.mayGovern(at, lemma) &&
        evidence.hasObjectActor(at, { personal: strict || person, byWhom: true })
      : evidence.hasBehind(role, at),
  );
  return met ? null : 'otherSide';
}

/** What a stating verb lacks of the parts that it needs. */
function lackOfStatingVerb(verb: StanceVerb, evidence: Evidence, at: number): Lack | null {
  const { lemma, particle, stance, issue, objects, people, places, deeds, beside, subjects } = verb;
  const { addressee, needsAddressee = false } = verb;
  if (evidence.count < (needsAddressee ? 2 : 1)) return 'actors';
  if (!evidence.mayBeVerb(at, lemma)) return 'verb';
  if ((stance === 'OFFER' || stance === 'AGREEMENT') && !evidence.hasPublic) return 'public';
  if (particle !== undefined && !evidence.hasBehind(particle, at, 8)) return 'particle';
  const free =
    people === true || places === true || (issue.includes('reason') && evidence.hasGerundBehind(at));
  if (objects && !free && !evidence.hasAny(objects) && !(deeds && evidence.hasAny(deeds))) return 'object';
  if (beside && !evidence.hasAny(beside)) return 'beside';
  if (subjects && !evidence.hasAny(subjects)) return 'subject';
  if (needsAddressee && addressee.includes('obj') && !evidence.hasObjectActor(at)) return 'addressee';
  const stated = issue.some((role) => {
    if (role === 'obj') return evidence.mayGovern(at, lemma);
    if (role === 'self' || role === 'alone') return true;
    // "asked whether", "asked about" only ask a question
    if (role === 'ccomp') return lemma !== 'ask' || evidence.hasBehind('that', at, 8);
    if (role === 'gerund' || role === 'reason') return evidence.hasGerundBehind(at);
    return (role === 'xcomp' && lemma === 'let') || evidence.hasBehind(role === 'xcomp' ? 'to' : role, at);
  });
  return stated ? null : 'issue';
}

const NOTHING: readonly Need[] = [];
const needsOf = perWord((word): readonly Need[] => {
  const { verb, noun } = basesOf(word);
  const needs = [
    ...(VERBS.get(verb) ?? []),
    ...(verb === word.lower ? [] : (VERBS.get(word.lower) ?? [])),
    ...(NOUNS.get(noun) ?? []),
  ];
  return needs.length > 0 ? needs : NOTHING;
});

/**
 * Whether a sentence may hold a claim that has to be read from its grammar: a predicate of the lexicon with those
 * whom it needs, and with the words in which it says what. True of every sentence that gives such a claim, and of
 * few others, since the parse takes most of the time that reading takes. Told to `lacking` is what each predicate lacks.
 */
export function isPromising(sentence: Sentence, text: string, told: Told, lacking?: Lacking[]): boolean {
  let evidence: Evidence | null = null;
  for (const { word, index } of sentence.tokens) {
    for (const need of needsOf(word)) {
      evidence ??= new Evidence(sentence);
      const lack = need(evidence, index, told);
      if (lack !== null) {
        lacking?.push({ at: index, lack });
        continue;
      }
      const sport = SPORT_WORDS.test(text.slice(sentence.start, sentence.end)) && !isBesidePlay(sentence);
      if (sport) lacking?.push({ at: index, lack: 'sport' });
      return !sport;
    }
  }
  return false;
}
