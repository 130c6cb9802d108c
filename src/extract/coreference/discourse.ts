import { plainSubjects } from './plain-subjects.js';
import { subtree } from '../syntax/dependents.js';
import type { Entity, Sentence } from '../document.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import { WEAK_HEADS } from '../lexicon/offices.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';

/** More people than any story tells of: of a list of names without end, those named long before are forgotten. */
const MOST_PEOPLE = 300;

/** What the article has spoken of so far, from which pronouns and short mentions are resolved. */
export interface Discourse {
  /** Subjects of the sentences so far, the latest last. */
  subjects: Entity[][];
  /** The two or more sides last spoken of together. */
  together: Entity[];
  /** The people last spoken of together: "the leaders" are never the two states named after them. */
  pair: Entity[];
  /** The two whom a sentence since has named in one breath beside others: "hosted her colleagues A and B". */
  coupled: Entity[];
  /** The holder of the office whose own outlet it is: "the parties" of its news are those who met him. */
  owner: Entity | null;
  /** The people spoken of lately, in order of mention, the latest last. */
  people: Set<Entity>;
  lastPerson: Entity | null;
  /** Who the last sentence says, by the word of somebody else, is to do something: "A will meet B, the ministry said". */
  reported: Entity[];
  /** The states that the article has told of so far. */
  states: Set<Entity>;
}

/** An article of which nothing has been read. */
export const newDiscourse = (): Discourse => ({
  subjects: [],
  together: [],
  pair: [],
  coupled: [],
  owner: null,
  people: new Set(),
  lastPerson: null,
  reported: [],
  states: new Set(),
});

/** Lets go of whom the sentences so far spoke of. */
export function forget(discourse: Discourse): void {
  Object.assign(discourse, newDiscourse());
}

/** Takes note of whom a sentence spoke of. */
export function remember(sentence: Sentence, discourse: Discourse): void {
  if (sentence.mentions.length === 0) return;
  const subjects = mainSubjects(sentence);
  if (subjects.length > 0) discourse.subjects.push(subjects);
  discourse.reported = reportedSubjects(sentence);
  for (const found of sentence.mentions) {
    for (const entity of found.entities) {
      if (entity.kind === 'STATE') discourse.states.add(entity);
      if (entity.kind !== 'PERSON') continue;
      discourse.people.delete(entity);
      discourse.people.add(entity);
      if (discourse.people.size > MOST_PEOPLE)
        for (const earliest of discourse.people) {
          discourse.people.delete(earliest);
          break;
        }
      discourse.lastPerson = entity;
    }
  }
  const together = sides(sentence, subjects);
  if (together.length > 1) discourse.together = together;
  if (together.length > 1 && together.every(isSomebody)) discourse.pair = together;
  discourse.coupled = together.length > 1 ? [] : (coupledIn(sentence) ?? discourse.coupled);
}

/** Those whom one mention names together, where it is the only such; null where none does. */
function coupledIn({ mentions }: Sentence): Entity[] | null {
  const couples = mentions.filter(
    ({ form, entities }) => form === 'name' && entities.length === 2 && entities.every(isSomebody),
  );
  const [only, ...others] = couples;
  return only && others.length === 0 ? only.entities : null;
}

/** A person by name or of some rank, rather than anybody who acts for a state: "Chile's representatives". */
const isSomebody = ({ kind, named, capacity }: Entity): boolean =>
  kind === 'PERSON' && (named || !WEAK_HEADS.has(capacity?.toLowerCase() ?? ''));

/** The actors that are the subject of the main clause. */
function mainSubjects(sentence: Sentence): Entity[] {
  if (sentence.parsing === null) return plainSubjects(sentence);
  for (const frame of sentence.frames) {
    if (frame.noun || !/^(?:root|conj|parataxis)$/.test(frame.link)) continue;
    const heads = frame.passive ? frame.patient : frame.agent;
    const entities = heads.flatMap(
      (head) => sentence.mentions.find((found) => found.head === head)?.entities ?? [],
    );
    if (entities.length > 0) return [...new Set(entities)];
  }
  return [];
}

/** The people who are the subject of what is said in a sentence. */
const reportedSubjects = ({ frames, mentions }: Sentence): Entity[] => {
  const clause = frames.find(
    ({ noun, link, parent }) =>
      !noun && link === 'ccomp' && parent !== null && REPORTING_VERBS.has(parent.lemma),
  );
  const heads = (clause?.passive ? clause.patient : clause?.agent) ?? [];
  return heads
    .flatMap((head) => mentions.find((found) => found.head === head)?.entities ?? [])
    .filter(({ kind }) => kind === 'PERSON');
};

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
