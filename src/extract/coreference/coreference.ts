import type { Entity, Mention, Sentence } from '../document.js';
import { mention } from '../mentions/context.js';
import type { EntityRegistry } from '../mentions/entities.js';
import { type Discourse, forget, remember } from './discourse.js';
import { mayRefer, referents } from './pronouns.js';
import { resolveTheirOffices } from './their-offices.js';

/** Component: resolves the pronouns, bare titles and "the two" of a sentence, and remembers what it spoke of. */
export function resolveReferences(sentence: Sentence, discourse: Discourse, registry: EntityRegistry): void {
  if (opensTurn(sentence)) forget(discourse);
  resolveTheirOffices(sentence, discourse, registry);
  for (const found of sentence.mentions) {
    if ((found.form === 'office' || found.form === 'group') && found.entities.length === 0) {
      found.entities =
        ownedOffice(sentence, found, discourse, registry) ??
        (found.form === 'group' ? pairOf(sentence, found, discourse) : holderOf(found, discourse, registry));
    }
  }
  resolveOwnStates(sentence, discourse, registry);
  const resolved: Mention[] = [];
  let before = '';
  for (const token of sentence.tokens) {
    const refers = mayRefer(token, before);
    before = token.lower;
    if (!refers) continue;
    if (sentence.mentions.some((found) => found.first <= token.index && token.index <= found.last)) continue;
    const entities = referents(sentence, token.index, discourse);
    if (entities.length > 0) resolved.push(mention(token.index, token.index, 'pronoun', entities));
  }
  if (resolved.length > 0) {
    sentence.mentions.push(...resolved);
    sentence.mentions.sort((a, b) => a.first - b.first);
  }
  remember(sentence, discourse);
  if (opensTurn(sentence)) forget(discourse);
}

/** "Her country", "his government": the state for which whoever is meant acts. */
function resolveOwnStates(sentence: Sentence, discourse: Discourse, registry: EntityRegistry): void {
  for (const token of sentence.tokens) {
    const owner = sentence.tokens[token.index - 1];
    if (!OWN_STATES.has(token.lower) || !owner || !/^(?:his|her)$/.test(owner.lower)) continue;
    const [person, ...others] = referents(sentence, owner.index, discourse);
    if (!person?.country || !person.capacity || person.former || others.length > 0) continue;
    sentence.mentions = sentence.mentions.filter(
      ({ first, last }) => last < owner.index || first > token.index,
    );
    sentence.mentions.push(mention(owner.index, token.index, 'metonym', [registry.state(person.country)]));
    sentence.mentions.sort((a, b) => a.first - b.first);
  }
}

const OWN_STATES: ReadonlySet<string> = new Set(['country', 'government', 'nation', 'state', 'homeland']);

/** "((Kallergis)) They asked me…": in an interview each turn is spoken anew, and its label is nobody's "he". */
const opensTurn = ({ tokens }: Sentence): boolean => tokens[0]?.text === '(' && tokens[1]?.text === '(';

/** "Its president": the office of the state that the pronoun stands for; null where no possessive opens the mention. */
function ownedOffice(
  sentence: Sentence,
  found: Mention,
  discourse: Discourse,
  registry: EntityRegistry,
): Entity[] | null {
  const opening = sentence.tokens[found.first]?.lower ?? '';
  if (!/^(?:its|their|his|her)$/.test(opening) || !found.title) return null;
  if (opening === 'his' || opening === 'her') return [];
  const [owner, ...more] = referents(sentence, found.first, discourse);
  if (!owner?.country || owner.kind !== 'STATE' || more.length > 0) return [];
  const holder = [...discourse.people].find(
    (person) => person.capacity === found.title && person.country === owner.country,
  );
  return [holder ?? registry.office(found.title, { code: owner.country, organisation: null }, false)];
}

/** "the ministers", "the leaders": those last spoken of together, where the title fits them. */
function pairOf(sentence: Sentence, found: Mention, discourse: Discourse): Entity[] {
  const title = (found.title ?? '').toLowerCase();
  const head = title.split(' ').at(-1) ?? '';
  const { pair, together, coupled } = discourse;
  const isOfTwo = /^(?:two|both)$/.test(sentence.tokens[found.head - 1]?.lower ?? '');
  const known = isOfTwo && coupled.length > 0 ? coupled : pair.length > 0 ? pair : together;
  const fitting = known.filter(({ capacity }) => capacity !== null && isCalled(capacity, title));
  if (fitting.length > 1) return fitting;
  // "the ministers of the two countries" are those countries' ministers
  if (sentence.tokens[found.last + 1]?.lower === 'of') return [];
  if (head === 'leader') return known;
  for (const two of [peopleBefore(sentence, found), known])
    if (two.length === 2 && two.every((entity) => mayHold(entity, title))) return called(two, found.title);
  return [];
}

/** Those whom a sentence has named before a mention: "A met B, and the two ministers…". */
const peopleBefore = (sentence: Sentence, { first }: Mention): Entity[] => [
  ...new Set(
    sentence.mentions
      .filter(({ last, form }) => last < first && form !== 'pronoun')
      .flatMap(({ entities }) => entities)
      .filter(({ kind }) => kind === 'PERSON'),
  ),
];

/** Whether somebody by name is of the office, or of none that the article tells. */
const mayHold = ({ kind, named, capacity }: Entity, title: string): boolean =>
  kind === 'PERSON' && (capacity === null ? named : isCalled(capacity, title));

/**
 * Whether the holder of an office may be called by a title in lower case: a foreign minister "the minister", but not "the
 * prime minister"; and a minister of whom no more is told by any such title.
 */
function isCalled(capacity: string, title: string): boolean {
  const held = capacity.toLowerCase();
  const words = title.split(' ');
  return held === words.at(-1) || words.every((word) => held.includes(word));
}

/** "A and B met. The two foreign ministers…": the office of those of whom the article tells no other. */
function called(people: Entity[], title: string | null): Entity[] {
  for (const entity of people) entity.capacity ??= title;
  return people;
}

/** Offices that nobody shares. */
const OF_ONE = /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan)$/;

/**
 * "Mavro began the day with the Bulgarian prime minister. At noon the prime minister…": he of whom the article tells by
 * a surname that all know, and not the foreigner whom it introduces with a state. Null where it tells of nobody so.
 */
function hostOf(holder: Entity, { subjects }: Discourse): Entity | null {
  const [subject, ...others] = subjects.at(-1) ?? [];
  if (!subject || others.length > 0 || holder.country === null || subject === holder) return null;
  const isKnownToAll =
    subject.kind === 'PERSON' && subject.named && subject.capacity === null && !subject.name.includes(' ');
  return isKnownToAll ? subject : null;
}

/**
 * "the minister": the last person spoken of whose title ends so, or else the only one in the article to hold the very
 * office, who may be named only later ("The President held a meeting. … President of Russia A: …").
 */
function holderOf(found: Mention, discourse: Discourse, registry: EntityRegistry): Entity[] {
  const title = (found.title ?? '').toLowerCase();
  const holders = [...discourse.people].filter((entity) => {
    const capacity = entity.capacity?.toLowerCase() ?? '';
    return capacity === title || capacity.endsWith(` ${title}`);
  });
  // who held the office before is meant where nobody else is known to hold it
  const last = holders.filter(({ former }) => !former).at(-1) ?? holders.at(-1);
  const host = last && OF_ONE.test(title) ? hostOf(last, discourse) : null;
  if (host) return [host];
  if (last) return [last];
  const [only, ...more] = registry.holdersOf(title);
  return only && more.length === 0 ? [only] : [];
}
