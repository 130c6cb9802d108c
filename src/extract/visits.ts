import type { Entity, Mention, Sentence, Token } from './document.js';
import { MEETING_NOUNS } from './lexicon/event-nouns.js';
import { MEETING_VERBS } from './lexicon/meeting-frames.js';

/** Who, as an article tells, goes to which state. */
export interface Visit {
  visitors: ReadonlySet<Entity>;
  /** The state visited, by its code. */
  state: string;
}

/** Verbs of going somewhere, and nouns of being there. */
const GOING: ReadonlySet<string> = new Set(
  'fly travel visit arrive go head come leave depart journey land'.split(' '),
);
const VISITS: ReadonlySet<string> = new Set(['visit', 'trip', 'stay', 'journey', 'stop']);
/** How many words may stand between who goes, the verb and the place: "will fly next Tuesday to". */
const NEAR = 5;

/** The visit that an article tells of; null where it tells of none, or of several states that are visited. */
export function visitIn(sentences: readonly Sentence[]): Visit | null {
  const visitors = new Set<Entity>();
  const states = new Set<string>();
  for (const sentence of sentences) {
    let last: Entity | null = null;
    for (const place of sentence.mentions) {
      const state = place.place === null ? null : (place.entities[0]?.country ?? null);
      const visitor: Entity | null = state === null ? null : visitorTo(sentence, place, last);
      if (!state || !visitor || visitor.country === state) continue;
      visitors.add(visitor);
      states.add(state);
      last = visitor;
    }
  }
  const [state, ...others] = states;
  return state !== undefined && others.length === 0 ? { visitors, state } : null;
}

/**
 * "A flies to Lima", "on the last day of his visit to Lima": the person in office who is told to go to a place; whoever has
 * gone somewhere before in the sentence may go on.
 */
function visitorTo({ tokens, mentions }: Sentence, place: Mention, last: Entity | null): Entity | null {
  const before = mentions.filter(({ last }) => last < place.first);
  const to = tokens[place.first - 1];
  const near = tokens.slice(Math.max(0, place.first - NEAR), place.first);
  const noun = near.findLast(({ lemma, tag }) => tag === 'NOUN' && VISITS.has(lemma));
  if (noun && /^(?:to|in)$/.test(to?.lower ?? '')) {
    const owner = tokens.findLast(({ index, form, text }) => index < noun.index && isOwning(form, text));
    const isNear = owner && owner.index > noun.index - NEAR;
    return onlyPerson(isNear ? before.filter(({ last }) => last === owner.index - 1) : before);
  }
  const verb = near.findLast(({ lemma, tag }) => tag === 'VERB' && GOING.has(lemma));
  if (!verb || !(/^(?:to|in|for)$/.test(to?.lower ?? '') || to === verb)) return null;
  const subject = before.findLast(({ last }) => last < verb.index);
  return subject && verb.index - subject.last <= NEAR ? (onlyPerson([subject]) ?? last) : last;
}

const isOwning = (form: string, text: string): boolean => form === 'POS' || /^['’]s?$/.test(text);

/** The first of some mentions, where it is of one person in office. */
function onlyPerson([found]: readonly Mention[]): Entity | null {
  const [person, ...others] = found?.entities ?? [];
  return person?.kind === 'PERSON' && person.capacity !== null && others.length === 0 ? person : null;
}

/**
 * Whether a sentence tells that somebody meets a visitor: it has both, and a word of meeting before or between them, and
 * does not name the one as coming along with the other.
 */
export function meetsVisitor(sentence: Sentence, mention: Mention, { visitors }: Visit): boolean {
  const { tokens, mentions } = sentence;
  if (mention.entities.some((entity) => visitors.has(entity))) return false;
  const visitor = mentions.find(
    ({ entities, last }) => last < mention.first && entities.some((entity) => visitors.has(entity)),
  );
  if (!visitor) return false;
  const between = tokens.slice(visitor.last + 1, mention.first);
  if (between.some(({ lower }) => /^(?:accompanied|alongside|together)$/.test(lower))) return false;
  if (between.some(isMeeting)) return true;
  const joined = between.length === 1 && between[0]?.lower === 'and';
  return joined && tokens[visitor.first - 1]?.lower === 'between';
}

const MET: ReadonlySet<string> = new Set(MEETING_VERBS.map(({ lemma }) => lemma));

const isMeeting = ({ lemma, tag }: Token): boolean =>
  (tag === 'VERB' && MET.has(lemma)) || (tag === 'NOUN' && MEETING_NOUNS.has(lemma));
