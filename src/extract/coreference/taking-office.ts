import type { Document, Entity, Mention, Sentence } from '../document.js';
import { type Giver, learn, type PersonFacts } from '../mentions/entities.js';
import { matchTitle } from '../mentions/titles.js';

/** What stands between a person and the office that is taken: "was sworn in as", "takes over as the". */
const TAKES =
  /^(?:(?:was|were|is|has been|had been|,)? ?(?:formally |officially )?(?:sworn in|inaugurated|appointed|named)(?: as)?|(?:has |had )?(?:took office|takes office|taken office|took over|takes over|taken over) as)(?: the| its| their)?(?: new)?$/;

/** "Appointed A as (the new) transport minister", "named A to be its envoy": what stands before and behind the name. */
const APPOINTS = /^(?:appointed|appoints|named|names|installed|installs)$/;
const AS = /^(?:as|to|be|the|a|an|its|their|his|her|new|acting|interim|next)$/;

/** "A succeeds B", "A, a former banker, replaced B": what stands right before whoever was in the office before. */
const SUCCEEDS = /^(?:succeeds|succeeded|succeeding|replaces|replaced|replacing)$/;

/** A year, by which a sentence may tell of long ago. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Component: somebody who is told to take an office is in it: "Ruth Tau was sworn in as prime minister of Samoa". Not
 * where the sentence names a year other than that of publication, and so tells how somebody's life went.
 */
export function readTakingOffice(document: Document): void {
  readSuccessors(document);
  for (const sentence of document.sentences)
    for (const office of sentence.mentions) {
      const [held, ...others] = office.entities;
      if (office.form !== 'office' || others.length > 0 || held?.named !== false) continue;
      const person = held.former ? null : whoTakes(sentence, office);
      if (person?.capacity !== null || namesOtherYear(document, sentence)) continue;
      learn(person, officeOf(held));
      const left = whoLeaves(sentence, office);
      if (left?.capacity === null) learn(left, { ...officeOf(held), former: true });
    }
  for (const sentence of document.sentences)
    if (!namesOtherYear(document, sentence))
      for (const found of sentence.mentions) {
        readAppointed(sentence, found);
        readSucceeded(sentence, found);
        readReplaced(sentence, found, document.sentences[sentence.index - 1]);
      }
}

const giverOf = (code: string | null): Giver | null => (code === null ? null : { code, organisation: null });

/** Somebody by name whose office the article tells nowhere. */
function unknownPerson({ form, entities: [person, ...others] }: Mention): Entity | null {
  if (form !== 'name' || others.length > 0 || person?.kind !== 'PERSON') return null;
  return person.named && person.capacity === null ? person : null;
}

/** "The prime minister appointed A as transport minister": of the same state, where nothing says of which. */
function readAppointed({ tokens, mentions }: Sentence, found: Mention): void {
  const person = unknownPerson(found);
  if (!person || !APPOINTS.test(tokens[found.first - 1]?.lower ?? '')) return;
  let at = found.last + 1;
  while (AS.test(tokens[at]?.lower ?? '')) at += 1;
  const title = matchTitle(tokens, at);
  if (!title || title.plural || title.weak || /^(?:of|for)$/.test(tokens[title.last + 1]?.lower ?? ''))
    return;
  const states = mentions
    .filter(({ last }) => last < found.first)
    .flatMap(({ entities }) => entities.flatMap(({ country }) => country ?? []));
  const [state = null, ...others] = new Set(states);
  learn(person, { title: title.name, giver: giverOf(others.length === 0 ? state : null) });
}

/** "A, a member of parliament, succeeds B": B held the office before A. */
function readSucceeded({ tokens, mentions }: Sentence, found: Mention): void {
  const person = unknownPerson(found);
  const [first] = mentions;
  const [successor, ...others] = first?.entities ?? [];
  if (!person || !first || others.length > 0 || !SUCCEEDS.test(tokens[found.first - 1]?.lower ?? '')) return;
  if (successor?.kind !== 'PERSON' || first.first > 1 || successor.former || !successor.capacity) return;
  learn(person, { title: successor.capacity, giver: giverOf(successor.country), former: true });
}

/** "He replaces B", after a sentence that names one person only, and in which office: B held it before. */
function readReplaced({ tokens }: Sentence, found: Mention, previous: Sentence | undefined): void {
  const person = unknownPerson(found);
  if (!person || found.first !== 2 || !/^s?he$/.test(tokens[0]?.lower ?? '')) return;
  if (!SUCCEEDS.test(tokens[1]?.lower ?? '')) return;
  const people = new Set(
    (previous?.mentions ?? [])
      .flatMap(({ entities }) => entities)
      .filter(({ kind, named }) => kind === 'PERSON' && named),
  );
  const [holder, ...others] = people;
  if (!holder || others.length > 0 || holder.former || !holder.capacity) return;
  learn(person, { ...officeOf(holder), former: true });
}

/** What a holder's office says of another who holds it. */
function officeOf({ capacity, country, of }: Entity): PersonFacts {
  const title = capacity?.replace(/^Former /, '') ?? null;
  const giver = of === null && country !== null ? { code: country, organisation: null } : null;
  return { title, giver, of };
}

/** "…, succeeding B", "…, replacing B": whoever held the office before, named behind it. */
function whoLeaves({ tokens, mentions }: Sentence, office: Mention): Entity | null {
  const after = mentions.find(
    ({ first, form }) => form === 'name' && /^(?:succeeding|replacing)$/.test(tokens[first - 1]?.lower ?? ''),
  );
  const [person, ...others] = after && after.first > office.last ? after.entities : [];
  return person?.kind === 'PERSON' && person.named && others.length === 0 ? person : null;
}

/**
 * "His successor, A": somebody of whom the article tells no office holds that of the only one who, as it has told, left
 * his. "Her predecessor B" held that of the person named before in the sentence.
 */
function readSuccessors({ sentences }: Document): void {
  const leavers = new Set<Entity>();
  for (const { mentions, tokens } of sentences) {
    let holder: Entity | null = null;
    for (const found of mentions) {
      const [person, ...others] = found.entities;
      if (person?.kind !== 'PERSON' || !person.named || others.length > 0) continue;
      const word = tokens[found.first - (tokens[found.first - 1]?.text === ',' ? 2 : 1)];
      const owned = word && /^(?:his|her)$/.test(tokens[word.index - 1]?.lower ?? '');
      const role = owned && person.capacity === null ? word.lower : null;
      const [leaver] = leavers;
      if (role === 'successor' && leaver && leavers.size === 1) learn(person, officeOf(leaver));
      if (role === 'predecessor' && holder?.capacity && !holder.former)
        learn(person, { ...officeOf(holder), former: true });
      else if (person.former) leavers.add(person);
      holder = person;
    }
  }
}

/** The person who stands before an office, with nothing between but that it is taken. */
function whoTakes(sentence: Sentence, office: Mention): Entity | null {
  const before = sentence.mentions.filter(({ last }) => last < office.first).at(-1);
  const [person, ...others] = before?.entities ?? [];
  if (before?.form !== 'name' || others.length > 0) return null;
  if (person?.kind !== 'PERSON' || !person.named) return null;
  const words = sentence.tokens.slice(before.last + 1, office.first).map(({ lower }) => lower);
  return TAKES.test(words.join(' ')) ? person : null;
}

function namesOtherYear({ article }: Document, { tokens }: Sentence): boolean {
  const year = article.publishedAt?.slice(0, 4);
  return tokens.some(({ text }) => YEAR.test(text) && text !== year);
}
