import { type Frame, subtree } from './clauses.js';
import type { Document, Entity, Mention, Sentence } from './document.js';
import { MEETING_NOUNS } from './lexicon/event-nouns.js';
import { mention } from './mentions/context.js';
import type { EntityRegistry } from './mentions/entities.js';
import { REPORTING_VERBS } from './lexicon/verb-forms.js';
import { COUNTERPART } from './mentions/offices.js';

/** What the article has spoken of so far, from which pronouns and short mentions are resolved. */
export interface Discourse {
  /** Subjects of the sentences so far, the latest last. */
  subjects: Entity[][];
  /** The two or more sides last spoken of together. */
  together: Entity[];
  /** People in order of mention, the latest last. */
  people: Entity[];
}

export const newDiscourse = (): Discourse => ({ subjects: [], together: [], people: [] });

/** Counterparts hold the same office as the person they are named beside; done before sentences are parsed. */
export function resolveCounterparts(document: Document, registry: EntityRegistry): void {
  let lastOffice: Entity | null = null;
  for (const sentence of document.sentences) {
    for (const found of sentence.mentions) {
      if (found.title === COUNTERPART) {
        const other =
          lastOffice ??
          sentence.mentions
            .flatMap((each) => each.entities)
            .find((entity) => entity.capacity && !entity.former);
        const capacity = other?.capacity?.replace(/^Former /, '') ?? null;
        found.entities = found.entities.map((entity) => {
          if (entity.kind === 'PERSON') {
            if (!entity.capacity && capacity) entity.capacity = capacity;
            return entity;
          }
          return entity.kind === 'STATE' && capacity
            ? registry.office(capacity, { code: entity.country, organisation: null }, false)
            : entity;
        });
        found.title = capacity;
        if (found.entities.length > 0 && found.form === 'group') found.form = 'office';
      }
      for (const entity of found.entities)
        if (entity.kind === 'PERSON' && entity.capacity) lastOffice = entity;
    }
  }
}

/** "The Norwegian minister" may be the foreign minister whom the article names. */
const sameOffice = (held: string | null, spoken: string | null): boolean =>
  held !== null && spoken !== null && (held === spoken || held.endsWith(` ${spoken}`));

/** An unnamed office-holder is the person whom the article names in that office for that state, if there is one. */
export function nameOfficeHolders(document: Document): void {
  const named = [...document.entities.values()].filter((entity) => entity.kind === 'PERSON' && entity.named);
  const holderOf = (office: Entity): Entity => {
    if (office.kind !== 'PERSON' || office.named) return office;
    const holders = named.filter(
      (person) =>
        sameOffice(person.capacity, office.capacity) &&
        person.country === office.country &&
        (person.of === office.of || office.of === null),
    );
    return holders.length === 1 && holders[0] ? holders[0] : office;
  };
  for (const sentence of document.sentences)
    for (const found of sentence.mentions) found.entities = found.entities.map(holderOf);
}

/** Component: resolves the pronouns, bare titles and "the two" of a sentence, and remembers what it spoke of. */
export function resolveReferences(sentence: Sentence, discourse: Discourse): void {
  for (const found of sentence.mentions) {
    if ((found.form === 'office' || found.form === 'group') && found.entities.length === 0) {
      found.entities = found.form === 'group' ? pairOf(found, discourse) : holderOf(found, discourse);
    }
  }
  const resolved: Mention[] = [];
  for (const token of sentence.tokens) {
    if (sentence.mentions.some((found) => found.first <= token.index && token.index <= found.last)) continue;
    const entities = referents(sentence, token.index, discourse);
    if (entities.length > 0) resolved.push(mention(token.index, token.index, 'pronoun', entities));
  }
  sentence.mentions.push(...resolved);
  sentence.mentions.sort((a, b) => a.first - b.first);
  remember(sentence, discourse);
}

const COUPLE_NOUNS =
  /^(?:side|sides|leaders|ministers|men|women|countries|neighbours|neighbors|nations|governments|presidents|diplomats|parties|pair|duo|two|capitals|states|officials)$/;

function referents(sentence: Sentence, at: number, discourse: Discourse): Entity[] {
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
      if (next && COUPLE_NOUNS.test(next.lower)) return [];
      if (token.lower === 'two' && before !== 'the') return [];
      if (token.lower === 'both' && next && !['VERB', 'AUX'].includes(next.tag)) return [];
      return discourse.together;
    default:
      return /^(?:two|both)$/.test(before) && COUPLE_NOUNS.test(token.lower) ? discourse.together : [];
  }
}

/** "We demand…", said X: whoever speaks the quotation that the word stands in. */
function speaker(sentence: Sentence, at: number, discourse: Discourse): Entity[] {
  const quoted = sentence.tokens.slice(0, at).filter((token) => /^["“”]$/.test(token.text)).length % 2 === 1;
  if (!quoted) return [];
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

function subjectsBefore(sentence: Sentence, at: number): Entity[] {
  const subjects: Entity[] = [];
  for (const frame of sentence.frames) {
    if (frame.noun || frame.link === 'acl:relcl') continue;
    for (const head of frame.agent) {
      if (head >= at) continue;
      const found = sentence.mentions.find((each) => each.head === head);
      if (found) subjects.push(...found.entities);
    }
  }
  return subjects;
}

function fits(entity: Entity, gender: 'he' | 'she'): boolean {
  return entity.kind === 'PERSON' && (entity.gender === null || entity.gender === gender);
}

/** One person, if one stands out: this sentence's subject, else the last sentence's, else the only one at hand. */
function person(sentence: Sentence, at: number, discourse: Discourse, gender: 'he' | 'she'): Entity[] {
  const choose = (candidates: readonly Entity[]): Entity[] => {
    const people = [...new Set(candidates)].filter((entity) => fits(entity, gender));
    return people.length === 1 ? people : [];
  };
  const here = sentence.mentions.filter((found) => found.last < at).flatMap((found) => found.entities);
  for (const candidates of [subjectsBefore(sentence, at), here]) {
    if (candidates.some((entity) => fits(entity, gender))) return choose(candidates);
  }
  for (const subjects of [discourse.subjects.at(-1) ?? [], discourse.subjects.at(-2) ?? []]) {
    if (subjects.some((entity) => fits(entity, gender))) return choose(subjects);
  }
  return choose(discourse.people.slice(-1));
}

function body(sentence: Sentence, at: number, discourse: Discourse): Entity[] {
  const impersonal = (entity: Entity): boolean => entity.kind !== 'PERSON';
  const own = subjectsBefore(sentence, at).filter(impersonal);
  if (own.length > 0) return own.slice(0, 1);
  if (subjectsBefore(sentence, at).length > 0) return [];
  // the clause has a subject of its own that is no actor known: the pronoun is that
  if (sentence.frames.some((frame) => !frame.noun && frame.agent.some((head) => head < at))) return [];
  const before = (discourse.subjects.at(-1) ?? []).filter(impersonal);
  return before.length === 1 ? before : [];
}

function several(sentence: Sentence, at: number, discourse: Discourse): Entity[] {
  const own = [...new Set(subjectsBefore(sentence, at))];
  if (own.length > 1) return own;
  const [only] = own;
  if (only) return only.kind === 'PERSON' ? [] : [only];
  const before = [...new Set(discourse.subjects.at(-1) ?? [])];
  if (before.length > 1 || (before[0] && before[0].kind !== 'PERSON')) return before;
  return discourse.together;
}

function pairOf(found: Mention, discourse: Discourse): Entity[] {
  const head = (found.title ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
  const fitting = discourse.together.filter(
    (entity) => entity.capacity?.toLowerCase().includes(head) === true,
  );
  if (fitting.length > 1) return fitting;
  return head === 'leader' ? discourse.together : [];
}

/** "the minister": the last person spoken of whose title ends so. */
function holderOf(found: Mention, discourse: Discourse): Entity[] {
  const title = (found.title ?? '').toLowerCase();
  const holders = discourse.people.filter((entity) => {
    const capacity = entity.capacity?.toLowerCase() ?? '';
    return capacity === title || capacity.endsWith(` ${title}`);
  });
  const last = holders.at(-1);
  return last ? [last] : [];
}

function remember(sentence: Sentence, discourse: Discourse): void {
  const subjects = mainSubjects(sentence);
  if (subjects.length > 0) discourse.subjects.push(subjects);
  for (const found of sentence.mentions) {
    for (const entity of found.entities) {
      if (entity.kind !== 'PERSON') continue;
      discourse.people = [...discourse.people.filter((other) => other !== entity), entity];
    }
  }
  const together = sides(sentence, subjects);
  if (together.length > 1) discourse.together = together;
}

function mainSubjects(sentence: Sentence): Entity[] {
  const main: Frame | undefined = sentence.frames.find((frame) => !frame.noun && frame.link === 'root');
  const chosen = main ? (main.passive ? main.patient : main.agent) : [];
  const entities = chosen.flatMap(
    (head) => sentence.mentions.find((found) => found.head === head)?.entities ?? [],
  );
  return [...new Set(entities)];
}

/** The sides that a sentence puts together: a coordinated subject, those of an event noun, or subject and partner. */
function sides(sentence: Sentence, subjects: readonly Entity[]): Entity[] {
  if (subjects.length > 1) return [...subjects];
  for (const frame of sentence.frames) {
    const heads =
      frame.noun && MEETING_NOUNS.has(frame.lemma)
        ? subtree(sentence, frame.predicate)
        : frame.lemma === 'meet'
          ? [...frame.agent, ...frame.patient]
          : [];
    const entities = [
      ...new Set(
        heads.flatMap((head) => sentence.mentions.find((found) => found.head === head)?.entities ?? []),
      ),
    ].filter(
      (entity) =>
        entity.kind !== 'STATE' ||
        !sentence.mentions.some((found) => found.place !== null && found.entities.includes(entity)) ||
        frame.noun,
    );
    if (entities.length > 1 && entities.every((entity) => entity.kind === entities[0]?.kind)) return entities;
  }
  const people = [
    ...new Set(
      sentence.mentions.flatMap((found) => found.entities).filter((entity) => entity.kind === 'PERSON'),
    ),
  ];
  return people.length === 2 ? people : [];
}
