import type { Frame } from '../clauses.js';
import type { Entity, Sentence, Token } from '../document.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';
import { COUNTERPARTS } from '../mentions/offices.js';
import { perWord } from '../syntax/words/word.js';
import type { Discourse } from './discourse.js';

const COUPLE_NOUNS =
  /^(?:side|sides|leaders|ministers|men|women|countries|neighbours|neighbors|nations|governments|presidents|diplomats|parties|pair|duo|two|capitals|states|officials)$/;

/** Of these, nouns for people: "the two leaders" are those who met rather than the two states named after them. */
const PEOPLE = /^(?:leaders|ministers|men|women|presidents|diplomats|officials)$/;

/** Nouns for states. */
const STATES = /^(?:countries|neighbours|neighbors|nations|governments|capitals|states)$/;

/** The only two states that the article has told of so far. */
const bothOf = (states: ReadonlySet<Entity>): Entity[] => (states.size === 2 ? [...states] : []);

const STAND_INS: ReadonlySet<string> = new Set(
  'he him his she her we i our us it its they their them both two pair sides parties leaders'.split(' '),
);
const standsIn = perWord(({ lower }) => (STAND_INS.has(lower) ? 1 : 0));

/** "All three nations", "the four countries": as many as were last spoken of together. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

function counted(sentence: Sentence, at: number, { together }: Discourse): Entity[] {
  const opens = /^(?:all|the|these)$/.test(sentence.tokens[at - 2]?.lower ?? '');
  const size = NUMBERS.get(sentence.tokens[at - 1]?.lower ?? '');
  if (!opens || !COUPLE_NOUNS.test(sentence.tokens[at]?.lower ?? '')) return [];
  const own = [...new Set(subjectsBefore(sentence, at))];
  if (own.length > 0) return own.length === size ? own : [];
  return together.length === size ? together : [];
}

/** Whether a token may stand for an actor at all; `before` is the word before it in lower case. */
export const mayRefer = ({ word }: Token, before: string): boolean =>
  standsIn(word) === 1 || before === 'two' || before === 'both' || NUMBERS.has(before);

/** The actors that a pronoun, or "both", "the two sides", stands for; none where no antecedent stands out. */
export function referents(sentence: Sentence, at: number, discourse: Discourse): Entity[] {
  const token = sentence.tokens[at];
  const before = sentence.tokens[at - 1]?.lower ?? '';
  const next = sentence.tokens[at + 1];
  if (!token) return [];
  switch (token.lower) {
    case 'he':
    case 'him':
    case 'his':
    case 'she':
    case 'her':
      return person(
        sentence,
        at,
        discourse,
        token.lower.startsWith('h') && token.lower !== 'her' ? 'he' : 'she',
      );
    case 'we':
    case 'i':
    case 'our':
    case 'us':
      return speaker(sentence, at, discourse);
    case 'it':
    case 'its':
      return body(sentence, at, discourse);
    case 'they':
    case 'their':
    case 'them':
      return several(sentence, at, discourse);
    case 'both':
    case 'two':
    case 'pair':
    case 'sides':
    case 'parties':
    case 'leaders':
      if (token.lower === 'leaders' && (!/^(?:the|two|both)$/.test(before) || next?.lower === 'of'))
        return [];
      if (next && COUPLE_NOUNS.test(next.lower)) return [];
      if (token.lower === 'two' && before !== 'the') return [];
      if (token.lower === 'both' && next && !['VERB', 'AUX'].includes(next.tag)) return [];
      return couple(token.lower, discourse);
    default:
      if (NUMBERS.has(before)) return counted(sentence, at, discourse);
      // "two ministers have resigned" are no two of whom was told before
      if ((before !== 'both' && !isTheTwo(sentence, at)) || !COUPLE_NOUNS.test(token.lower)) return [];
      return (
        (STATES.test(token.lower) ? twoStatesBefore(sentence, at) : null) ?? couple(token.lower, discourse)
      );
  }
}

const isTheTwo = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at - 1]?.lower === 'two' && /^(?:the|these|those|their)$/.test(tokens[at - 2]?.lower ?? '');

/** Those last spoken of together, as far as the noun for them fits. */
function couple(noun: string, { together, pair, owner, states }: Discourse): Entity[] {
  if ((noun === 'parties' || noun === 'sides') && owner && pair.includes(owner)) return pair;
  if (!PEOPLE.test(noun)) return together.length === 0 && STATES.test(noun) ? bothOf(states) : together;
  return pair.length > 0 ? pair : together;
}

/** "We demand…", said X: whoever speaks the quotation that the word stands in. */
function speaker(sentence: Sentence, at: number, discourse: Discourse): Entity[] {
  const quoted = sentence.tokens.slice(0, at).filter((token) => /^["“”]$/.test(token.text)).length % 2 === 1;
  if (!quoted) return sentence.speaker ? [sentence.speaker] : [];
  for (const frame of sentence.frames) {
    if (frame.noun || !REPORTING_VERBS.has(frame.lemma)) continue;
    const entities = frame.agent.flatMap(
      (head) => sentence.mentions.find((found) => found.head === head)?.entities ?? [],
    );
    if (entities.length === 1) return entities;
    const told = frame.agent.map((head) => sentence.tokens[head]?.lower);
    if (told.some((word) => word === 'he' || word === 'she'))
      return person(sentence, sentence.tokens.length, discourse, told.includes('she') ? 'she' : 'he');
  }
  const before = discourse.subjects.at(-1) ?? [];
  return sentence.frames.some((frame) => REPORTING_VERBS.has(frame.lemma)) || before.length !== 1
    ? []
    : before;
}

/** "What A and B agreed": a clause that modifies nobody. */
const isOfWhat = ({ sentence: { tokens }, predicate }: Frame): boolean =>
  tokens[tokens[predicate]?.head ?? -1]?.lower === 'what';

/** Subjects of the sentence that stand before a token. */
function subjectsBefore(sentence: Sentence, at: number): Entity[] {
  const subjects: Entity[] = [];
  for (const frame of sentence.frames) {
    if (frame.noun || (frame.link === 'acl:relcl' && !isOfWhat(frame))) continue;
    for (const head of frame.agent) {
      if (head >= at) continue;
      const found = sentence.mentions.find((each) => each.head === head);
      if (found) subjects.push(...found.entities);
    }
  }
  return subjects;
}

/** "Togo and Benin had quarrelled, but the two countries met": two states that an earlier clause has for its subject. */
export function twoStatesBefore(sentence: Sentence, at: number): Entity[] | null {
  const states = [...new Set(subjectsBefore(sentence, at))].filter(({ kind }) => kind === 'STATE');
  return states.length === 2 ? states : null;
}

/** "Pardoned him": the subject of a verb is never what a plain pronoun that is its object means. */
const unmeant = (sentence: Sentence, at: number): Entity[] =>
  sentence.frames
    .filter(({ noun, patient }) => !noun && patient.includes(at))
    .flatMap(({ agent }) => agent)
    .flatMap((head) => sentence.mentions.find((found) => found.head === head)?.entities ?? []);

function fits(entity: Entity, gender: 'he' | 'she'): boolean {
  return entity.kind === 'PERSON' && (entity.gender === null || entity.gender === gender);
}

/**
 * "She will also see her Angolan counterpart": whoever has a counterpart of some state is of another. The states of those
 * told of behind a pronoun as the counterparts of whom it means.
 */
function statesOfCounterparts({ tokens, mentions }: Sentence, at: number, gender: 'he' | 'she'): string[] {
  const found = mentions.find(({ first, form }) => first > at && form !== 'pronoun' && form !== 'metonym');
  if (!found || tokens[found.first]?.lower !== (gender === 'he' ? 'his' : 'her')) return [];
  return tokens.slice(found.first, found.last + 1).some(({ lower }) => COUNTERPARTS.test(lower))
    ? found.entities.flatMap(({ country }) => country ?? [])
    : [];
}

/** One person, if one stands out: this sentence's subject, else the last sentence's, else the only one at hand. */
function person(sentence: Sentence, at: number, discourse: Discourse, gender: 'he' | 'she'): Entity[] {
  const others = unmeant(sentence, at);
  const foreign = statesOfCounterparts(sentence, at, gender);
  const mayBe = (entity: Entity): boolean =>
    fits(entity, gender) &&
    !others.includes(entity) &&
    (entity.country === null || !foreign.includes(entity.country));
  const choose = (candidates: readonly Entity[]): Entity[] => {
    const people = [...new Set(candidates)].filter(mayBe);
    return people.length === 1 ? people : [];
  };
  const here = sentence.mentions.filter((found) => found.last < at).flatMap((found) => found.entities);
  for (const candidates of [subjectsBefore(sentence, at), here]) {
    if (candidates.some(mayBe)) return choose(candidates);
  }
  const { subjects: told, reported } = discourse;
  for (const subjects of [told.at(-1) ?? [], reported, told.at(-2) ?? []]) {
    if (subjects.some(mayBe)) return choose(subjects);
  }
  return choose(discourse.lastPerson ? [discourse.lastPerson] : []);
}

/** "Spain insists that Portugal has withdrawn its demand", "Spain was glad: Portugal has withdrawn its demand": the subject of the clause in which "its" stands, where that is told. */
function ownerInClause(sentence: Sentence, at: number): Entity[] | null {
  if (sentence.tokens[at]?.lower !== 'its') return null;
  const clause = sentence.frames.find(
    ({ noun, patient, link }) =>
      !noun && /^(?:ccomp|parataxis)$/.test(link) && patient.includes(sentence.tokens[at]?.head ?? -1),
  );
  if (!clause || clause.passive || clause.agent.some((head) => head > at)) return null;
  const entities = clause.agent.flatMap(
    (head) => sentence.mentions.find((found) => found.head === head)?.entities ?? [],
  );
  return entities.length === 1 ? entities : null;
}

/** "it", "its": the state or body that was the subject before. */
function body(sentence: Sentence, at: number, discourse: Discourse): Entity[] {
  const impersonal = ({ kind }: Entity): boolean => kind !== 'PERSON' && kind !== 'OTHER';
  const nearest = ownerInClause(sentence, at);
  if (nearest?.every(impersonal)) return nearest.slice(0, 1);
  const own = subjectsBefore(sentence, at).filter(impersonal);
  if (own.length > 0) return own.slice(0, 1);
  if (subjectsBefore(sentence, at).length > 0) return [];
  // the clause has a subject of its own that is no actor known: the pronoun is that
  if (sentence.frames.some((frame) => !frame.noun && frame.agent.some((head) => head < at))) return [];
  const before = (discourse.subjects.at(-1) ?? []).filter(impersonal);
  return before.length === 1 ? before : [];
}

/** "Several said that they": a plural subject before that is no actor known is whom the pronoun means. */
const othersBefore = (sentence: Sentence, at: number): boolean =>
  sentence.frames.some(
    ({ noun, agent }) =>
      !noun &&
      agent.some((head) => {
        const token = sentence.tokens[head];
        return (
          token !== undefined &&
          head < at &&
          !COUPLE_NOUNS.test(token.lower) &&
          (/^NN?P?S$/.test(token.form) ||
            /^(?:several|some|many|others|most|few|all|none)$/.test(token.lower)) &&
          !sentence.mentions.some(({ first, last }) => first <= head && head <= last)
        );
      }),
  );

/** "Met B in Lima, a week after their meeting in Quito": whoever acts, with the one person whom it is done to or with. */
function withPartner(sentence: Sentence, at: number, subject: Entity): Entity[] {
  const { tokens, frames, mentions } = sentence;
  if (tokens[at]?.lower !== 'their' || !MEETING_NOUNS.has(tokens[tokens[at].head]?.lemma ?? '')) return [];
  const partners = frames
    .filter(({ noun, predicate }) => !noun && predicate < at)
    .flatMap(({ patient, arguments: all }) => [
      ...patient,
      ...all.flatMap(({ preposition, heads }) => (preposition === 'with' ? heads : [])),
    ])
    .filter((head) => head < at)
    .flatMap((head) => mentions.find((found) => found.head === head)?.entities ?? []);
  const [partner, ...others] = new Set(partners.filter((entity) => entity !== subject));
  return partner?.kind === 'PERSON' && others.length === 0 ? [subject, partner] : [];
}

/** "they": a plural subject before, or one body, or those last spoken of together. */
function several(sentence: Sentence, at: number, discourse: Discourse): Entity[] {
  const others = sentence.tokens[at]?.lower === 'them' ? unmeant(sentence, at) : [];
  const own = [...new Set(subjectsBefore(sentence, at))].filter((entity) => !others.includes(entity));
  if (own.length > 1) return own;
  const [only] = own;
  if (only) return only.kind === 'PERSON' ? withPartner(sentence, at, only) : [only];
  if (othersBefore(sentence, at)) return [];
  const before = [...new Set(discourse.subjects.at(-1) ?? [])];
  if (before.length > 1 || (before[0] && before[0].kind !== 'PERSON')) return before;
  return discourse.together;
}
