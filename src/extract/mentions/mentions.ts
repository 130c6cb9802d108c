import type { Document, Mention, Sentence, Token } from '../document.js';
import { readBody } from './bodies.js';
import { findBareNames } from './bare-names.js';
import { readWhetherFights } from './called.js';
import { coverCaptions } from './captions.js';
import { mention, type MentionContext } from './context.js';
import { type EntityRegistry, learn } from './entities.js';
import { lookUp } from './gazetteer.js';
import { readIntroduced } from './introduced.js';
import { readGazetteer } from './known-names.js';
import { LocalNames } from './local-names.js';
import { matchName } from './names.js';
import { readOffice } from './offices.js';
import { Opens, opensAt } from './openings.js';
import { readOwned, readPerson, withOffice } from './people.js';
import { fullNamed, readSurnames } from './short-names.js';

/**
 * Component: finds the actors that the article names. Full names, titles and gazetteers first; then surnames
 * that stand alone, which belong to whoever the article has named in full.
 */
export function findMentions(document: Document, registry: EntityRegistry): void {
  readIntroduced(document.sentences, document.article.text, registry);
  for (const sentence of document.sentences) {
    if (sentence.heading) continue;
    readSentence({ text: document.article.text, tokens: sentence.tokens, registry }, sentence);
    pairOffices(sentence);
  }
  for (const { mentions } of document.sentences)
    for (const found of mentions) {
      const named = found.entities;
      found.entities = named.map((entity) => fullNamed(entity, registry));
      // "Zammit Borg", and nothing beside it, is a short form
      if (found.title === null && found.entities[0] !== named[0] && named[0]?.name.includes(' '))
        found.form = 'alias';
    }
  registry.forget((entity) => fullNamed(entity, registry) !== entity);
  const local = new LocalNames(registry, document.sentences);
  for (const sentence of document.sentences) {
    if (sentence.heading) continue;
    readSurnames(sentence, registry, local);
    coverCaptions(sentence);
  }
  findBareNames(document.sentences, registry);
  for (const entity of registry.byKey.values()) local.settle(entity);
  for (const [key, entity] of [...registry.byKey]) {
    if (fullNamed(entity, registry) !== entity) registry.byKey.delete(key);
  }
  document.entities = registry.byKey;
}

function readSentence(context: MentionContext, sentence: Sentence): void {
  let at = 0;
  while (at < context.tokens.length) {
    const spelled = readSpelledOut(context, at);
    if (spelled) {
      readWhetherFights(context.tokens, spelled);
      sentence.mentions.push(spelled);
      at = spelled.last + 1;
      continue;
    }
    const opens = opensAt(context.tokens, at);
    if (opens === 0) {
      at += 1;
      continue;
    }
    const office = opens & Opens.office ? readOffice(context, at) : null;
    const found =
      (office && withOffice(context, office)) ??
      (opens & Opens.body ? readBody(context, at) : null) ??
      (opens & Opens.owned ? readOwned(context, at) : null) ??
      (opens & Opens.known ? readGazetteer(context, at) : null) ??
      (opens & Opens.person ? readPerson(context, at) : null);
    if (found) {
      readWhetherFights(context.tokens, found);
      sentence.mentions.push(found);
      at = found.last + 1;
    } else {
      at = Math.max(at + 1, skipThing(context, at));
    }
  }
}

/** "The Indian Ocean Tuna Commission (IOTC)": a body that the article calls by an acronym from there on. */
function readSpelledOut({ tokens, registry }: MentionContext, at: number): Mention | null {
  const first = tokens[at + (tokens[at]?.lower === 'the' ? 1 : 0)];
  const found = first ? registry.spelledOutAt(first) : null;
  if (!first || !found) return null;
  found.entity.country ??= stateInName(tokens, first.index, found.last);
  return mention(at, found.last, 'name', [found.entity]);
}

/** "United States Commission on Civil Rights", "Farmers' Association of Chile": the state that a name begins or ends with. */
function stateInName(tokens: readonly Token[], first: number, last: number): string | null {
  for (let at = first; at <= last; at += 1) {
    const found = at === first || tokens[at - 1]?.lower === 'of' ? lookUp(tokens, at) : null;
    if (found && 'code' in found.entry && (at === first || found.last === last)) return found.entry.code;
  }
  return null;
}

/** "A and B, the foreign ministers of X and Y": each name gets its office, in order. */
function pairOffices(sentence: Sentence): void {
  for (const office of sentence.mentions) {
    if (office.form !== 'office' || office.entities.length < 2 || !office.title) continue;
    const names = sentence.mentions
      .filter((found) => found.last < office.first && found.form === 'name')
      .slice(-office.entities.length);
    const last = names.at(-1);
    const beside =
      last !== undefined && sentence.tokens[last.last + 1]?.text === ',' && office.first === last.last + 2;
    if (!beside || names.length !== office.entities.length) continue;
    names.forEach((found, index) => {
      const [person] = found.entities;
      const holder = office.entities[index];
      if (person?.kind !== 'PERSON' || !holder) return;
      learn(person, {
        title: office.title,
        giver: { code: holder.country, organisation: null },
        of: holder.of,
        former: holder.former,
      });
      office.entities[index] = person;
    });
  }
}

/** A capitalised name that is no actor is passed over whole, so that no part of it is taken for one. */
function skipThing(context: MentionContext, at: number): number {
  const name = matchName(context.tokens, at, context.text);
  return name?.looks === 'thing' && name.words > 1 ? name.last + 1 : at;
}
