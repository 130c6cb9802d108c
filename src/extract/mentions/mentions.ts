import type { Document, Entity, Mention, Sentence, Token } from '../document.js';
import { MEETING_NOUNS, STANCE_NOUNS } from '../lexicon/event-nouns.js';
import { HONORIFICS } from '../lexicon/offices.js';
import { ORGANISATION_WORDS } from '../lexicon/name-words.js';
import { foldName } from '../text.js';
import { readBody } from './bodies.js';
import { mention, type MentionContext } from './context.js';
import { type EntityRegistry, learn, surnameKey } from './entities.js';
import { type Found, lookUp, lookUpPair } from './gazetteer.js';
import { giversAfter, giversBefore } from './givers.js';
import { matchName } from './names.js';
import { COUNTERPART, readOffice } from './offices.js';

/**
 * Component: finds the actors that the article names. Full names, titles and gazetteers first; then surnames
 * that stand alone, which belong to whoever the article has named in full.
 */
export function findMentions(document: Document, registry: EntityRegistry): void {
  for (const sentence of document.sentences) {
    if (sentence.heading) continue;
    readSentence({ text: document.article.text, tokens: sentence.tokens, registry }, sentence);
    pairOffices(sentence);
  }
  for (const sentence of document.sentences) {
    for (const found of sentence.mentions)
      found.entities = found.entities.map((entity) => fullNamed(entity, registry));
    if (!sentence.heading) readSurnames(sentence, registry);
  }
  for (const [key, entity] of [...registry.byKey]) {
    if (fullNamed(entity, registry) !== entity) registry.byKey.delete(key);
  }
  document.entities = registry.byKey;
}

function readSentence(context: MentionContext, sentence: Sentence): void {
  let at = 0;
  while (at < context.tokens.length) {
    const found =
      readOffice(context, at) ??
      readBody(context, at) ??
      readOwned(context, at) ??
      readGazetteer(context, at) ??
      readPerson(context, at);
    if (found) {
      sentence.mentions.push(found);
      at = found.last + 1;
    } else {
      at = Math.max(at + 1, skipThing(context, at));
    }
  }
}

/** "A and B, the foreign ministers of X and Y": each name gets its office, in order. */
function pairOffices(sentence: Sentence): void {
  for (const office of sentence.mentions) {
    if (office.form !== 'office' || office.entities.length < 2 || !office.title) continue;
    const names = sentence.mentions.filter((found) => found.last < office.first && found.form === 'name').slice(-office.entities.length);
    const last = names.at(-1);
    const beside = last !== undefined && sentence.tokens[last.last + 1]?.text === ',' && office.first === last.last + 2;
    if (!beside || names.length !== office.entities.length) continue;
    names.forEach((found, index) => {
      const [person] = found.entities;
      const holder = office.entities[index];
      if (person?.kind !== 'PERSON' || !holder) return;
      learn(person, { title: office.title, giver: { code: holder.country, organisation: null }, former: holder.former });
      office.entities[index] = person;
    });
  }
}

/** A capitalised name that is no actor is passed over whole, so that no part of it is taken for one. */
function skipThing(context: MentionContext, at: number): number {
  const name = matchName(context.tokens, at, context.text);
  return name && name.looks === 'thing' && name.words > 1 ? name.last + 1 : at;
}

/** "Denmark's Mette Skovgaard-Riis": a person by state and name; "British Museum", "Syrian National Council". */
function readOwned(context: MentionContext, at: number): Mention | null {
  const { tokens, text, registry } = context;
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const { givers, next } = giversBefore(tokens, start);
  const [giver] = givers;
  if (!giver || givers.length > 1) return null;
  const name = matchName(tokens, next, text);
  if (!name) return null;
  const possessive = /^['’]s?$/.test(tokens[next - 1]?.text ?? '');
  if (possessive && name.looks === 'person' && name.words > 1) {
    const person = registry.person(name.text, { giver });
    return mention(at, name.last, 'name', [person], { head: name.last });
  }
  if (!possessive && name.looks === 'organisation') {
    const whole = text.slice(tokens[start]?.start, tokens[name.last]?.end);
    return mention(at, name.last, 'name', [registry.namedOrganisation(whole)]);
  }
  return null;
}

function readGazetteer(context: MentionContext, at: number): Mention | null {
  const { tokens, registry } = context;
  const pair = lookUpPair(tokens, at);
  if (pair)
    return mention(
      at,
      at,
      'adjective',
      pair.map((code) => registry.state(code)),
    );
  const found = lookUp(tokens, at);
  if (!found) return null;
  if (!standsAlone(context, found)) return null;
  const { entry } = found;
  const form = (kind: 'name' | 'alias' | 'acronym' | 'metonym'): Mention['form'] => kind;
  switch (entry.kind) {
    case 'state': {
      const entity = registry.state(entry.code);
      return mention(at, found.last, form(entry.form), [entity], { place: entity.name });
    }
    case 'capital':
      return mention(at, found.last, 'metonym', [registry.state(entry.code)], { place: entry.place });
    case 'seat':
      return mention(at, found.last, 'metonym', [registry.state(entry.code)], {
        place: context.text.slice(tokens[at]?.start, tokens[found.last]?.end),
      });
    case 'organisation':
      return mention(at, found.last, form(entry.form), [registry.organisation(entry.organisation)], {
        place: entry.form === 'metonym' ? (tokens[at]?.text ?? null) : null,
      });
    case 'adjective':
      return readDemonym(context, found, entry.code);
  }
}

/** "New York" is not York, "Lima Barreto" no capital: a longer name goes before a shorter gazetteer entry. */
function standsAlone(context: MentionContext, found: Found): boolean {
  const { tokens } = context;
  if (found.entry.kind === 'adjective') return true;
  const next = tokens[found.last + 1];
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text) || next.tag !== 'PROPN') return true;
  if (found.last > found.first || found.entry.kind === 'organisation') return true;
  const name = matchName(tokens, found.last + 1, context.text);
  // "Jordan Henderson", "Chad Smith": a given name; "Moscow Conference": a thing, with its place inside
  return !(
    name &&
    name.looks === 'person' &&
    name.words === 1 &&
    found.entry.kind === 'state' &&
    GIVEN_NAMES.has(tokens[found.first]?.text ?? '')
  );
}

const GIVEN_NAMES = new Set([
  'Jordan',
  'Chad',
  'Georgia',
  'Israel',
  'Cuba',
  'Kenya',
  'India',
  'Malta',
  'Cyprus',
]);

/** "the Sudanese want", "Americans": a people standing for its state. */
function readDemonym(context: MentionContext, found: Found, code: string): Mention | null {
  const { tokens, registry } = context;
  const before = tokens[found.first - 1];
  const next = tokens[found.last + 1];
  const opensVerb = next && (next.tag === 'VERB' || next.tag === 'AUX');
  const words = [1, 2, 3].map((step) => tokens[found.last + step]).filter((token) => token !== undefined);
  const modified = words.findIndex(
    (token) => token.tag === 'NOUN' && (STANCE_NOUNS.has(token.lemma) || MEETING_NOUNS.has(token.lemma)),
  );
  if (
    modified >= 0 &&
    words.slice(0, modified).every((token) => token.tag === 'ADJ' || token.tag === 'NOUN')
  ) {
    return mention(found.first, found.last, 'adjective', [registry.state(code)]);
  }
  if (before?.lower === 'the' && opensVerb)
    return mention(found.first - 1, found.last, 'alias', [registry.state(code)]);
  return null;
}

function readPerson(context: MentionContext, at: number): Mention | null {
  const { tokens, text, registry } = context;
  const token = tokens[at];
  if (!token) return null;
  if (HONORIFICS.has(token.lower) && /^\p{Lu}/u.test(token.text)) {
    const name = matchName(tokens, at + 1, text, true);
    if (!name || name.looks !== 'person') return null;
    const honoured = registry.person(name.text, { gender: genderOf(token.lower) });
    const apposed = readApposition(context, name.last + 1);
    if (apposed) learn(honoured, { title: apposed.title, giver: apposed.giver, former: apposed.former });
    return mention(at, apposed?.last ?? name.last, 'name', [honoured], { head: name.last });
  }
  const name = matchName(tokens, at, text);
  if (!name) return null;
  if (name.looks === 'organisation' && name.words > 1) {
    const first = tokens[at - 1]?.lower === 'the' ? at - 1 : at;
    return mention(first, name.last, 'name', [registry.namedOrganisation(name.text)]);
  }
  const office = readApposition(context, name.last + 1);
  if (name.looks !== 'person' || name.words < 2 || !(office || mayBePerson(context, at))) return null;
  const person = registry.person(name.text, {});
  const home = giversAfter(tokens, name.last + 1);
  if (home.givers.length === 1 && home.givers[0]?.code) {
    learn(person, { giver: home.givers[0] });
    return mention(at, home.next - 1, 'name', [person], { head: name.last });
  }
  if (office) {
    learn(person, { title: office.title === COUNTERPART ? null : office.title, giver: office.giver, former: office.former });
    return mention(at, office.last, 'name', [person], { head: name.last, title: office.title });
  }
  return mention(at, name.last, 'name', [person]);
}

function genderOf(honorific: string): Entity['gender'] {
  if (/^(?:mr|sir|lord)\.?$/.test(honorific)) return 'he';
  return /^(?:mrs|ms|miss|dame|lady)\.?$/.test(honorific) ? 'she' : null;
}

/** A bare run of capitalised words is taken for a person only where places and things do not stand. */
function mayBePerson(context: MentionContext, at: number): boolean {
  const before = context.tokens[at - 1];
  const token = context.tokens[at];
  if (!token) return false;
  if (
    before &&
    /^(?:in|at|near|the|from|into|through|across|around|outside|inside|via|off|towards|toward|onto|this|that)$/.test(
      before.lower,
    )
  ) {
    return false;
  }
  return at > 0 || token.tag === 'PROPN';
}

interface Apposition {
  last: number;
  title: string;
  giver: { code: string | null; organisation: null } | null;
  former: boolean;
}

/** ", the Lebanese foreign minister," after a name. */
function readApposition(context: MentionContext, at: number): Apposition | null {
  const { tokens, registry } = context;
  if (tokens[at]?.text !== ',') return null;
  const office = readOffice({ ...context, registry }, at + 1);
  if (!office || (office.form !== 'office' && office.form !== 'group') || !office.title) return null;
  // "A and B, the foreign ministers of X and Y": not this one's alone
  if (office.entities.length > 1) return null;
  const after = tokens[office.last + 1];
  if (after && !/^(?:[,.;:)—–-]|and|who|--|in|at|to|for)$/.test(after.lower)) return null;
  const holder = office.entities[0];
  return {
    last: office.last,
    title: office.title,
    giver: holder?.country ? { code: holder.country, organisation: null } : null,
    former: holder?.former ?? false,
  };
}

/** A person known by surname alone is whoever the article names in full, if there is just one. */
function fullNamed(entity: Entity, registry: EntityRegistry): Entity {
  if (entity.kind !== 'PERSON' || !entity.named || entity.name.includes(' ')) return entity;
  const bearers = registry.bearers(entity.name).filter((bearer) => bearer.name.includes(' '));
  const [only] = bearers;
  if (!only || bearers.length > 1) return entity;
  if (entity.country && only.country && entity.country !== only.country) return entity;
  if (!only.capacity && entity.capacity) only.capacity = entity.capacity;
  if (!only.country && entity.country) only.country = entity.country;
  if (!only.gender && entity.gender) only.gender = entity.gender;
  return only;
}

/** Surnames that stand alone, in the gaps between the mentions found already. */
function readSurnames(sentence: Sentence, registry: EntityRegistry): void {
  const taken = new Set<number>();
  for (const found of sentence.mentions) for (let at = found.first; at <= found.last; at += 1) taken.add(at);
  for (const token of sentence.tokens) {
    if (
      taken.has(token.index) ||
      !/^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu})/u.test(token.text) ||
      foldName(token.text).length < 2
    )
      continue;
    if (
      token.tag !== 'PROPN' &&
      token.tag !== 'NOUN' &&
      token.tag !== 'X' &&
      token.tag !== 'ADJ' &&
      token.index > 0
    )
      continue;
    const before = sentence.tokens[token.index - 1];
    const next = sentence.tokens[token.index + 1];
    const insideName = (neighbour: Token | undefined): boolean =>
      neighbour !== undefined &&
      !taken.has(neighbour.index) &&
      neighbour.tag === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(neighbour.text) &&
      neighbour.index > 0;
    const candidates = registry
      .bearers(token.text)
      .filter((entity) => surnameKey(entity.name) === surnameKey(token.text));
    if (
      candidates.length === 0 ||
      insideName(next) ||
      (insideName(before) && before?.index !== token.index - 1)
    )
      continue;
    const [entity] = candidates.length === 1 ? candidates : nearest(sentence, candidates);
    if (entity) sentence.mentions.push(mention(token.index, token.index, 'alias', [entity]));
  }
  readShortened(sentence, registry, taken);
  sentence.mentions.sort((a, b) => a.first - b.first);
}

/** "The Front", "the Commission": an organisation that the article has named in full. */
function readShortened(sentence: Sentence, registry: EntityRegistry, taken: ReadonlySet<number>): void {
  for (const token of sentence.tokens) {
    if (taken.has(token.index) || !/^\p{Lu}/u.test(token.text) || !ORGANISATION_WORDS.has(token.lower)) continue;
    if (sentence.tokens[token.index - 1]?.lower !== 'the') continue;
    const named = [...registry.byKey.values()].filter(
      (entity) => entity.kind !== 'PERSON' && entity.name.endsWith(` ${token.text}`),
    );
    const [only] = named;
    if (only && named.length === 1) sentence.mentions.push(mention(token.index - 1, token.index, 'alias', [only]));
  }
}

/** Of several bearers of a surname, the one that the sentence itself has named; else none, rather than a guess. */
function nearest(sentence: Sentence, candidates: readonly Entity[]): Entity[] {
  const named = sentence.mentions
    .flatMap((found) => found.entities)
    .filter((entity) => candidates.includes(entity));
  return named.length > 0 ? [named.at(-1) as Entity] : [];
}
