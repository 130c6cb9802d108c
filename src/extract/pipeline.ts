import type { Article } from '../read/article.js';
import { refOf } from './actors.js';
import type { ActorMention, Claim, Extraction, MeetingClaim, NameKind } from './claim.js';
import { readFrames } from './clauses.js';
import { ClaimContext } from './context.js';
import { resolveReferences } from './coreference/coreference.js';
import { newDiscourse } from './coreference/discourse.js';
import { nameOfficeHolders, resolveCounterparts } from './coreference/offices.js';
import { findDates } from './dates.js';
import type { Document, Entity, Mention, Sentence } from './document.js';
import { readDateline, settleCountries } from './home.js';
import { detectLanguage } from './language.js';
import { isPromising } from './lexicon/predicates.js';
import { readMeetings } from './meetings/meetings.js';
import { EntityRegistry } from './mentions/entities.js';
import { findMentions } from './mentions/mentions.js';
import { readStances } from './stances/stances.js';
import { parse } from './syntax/parse.js';
import { tokenize } from './syntax/tokens.js';
import { readTenures } from './tenures.js';

/** Name and version of this extractor, kept with every claim. */
export const EXTRACTOR = 'rules@0.1.0';

/**
 * Reads an article into claims. Pure: the same article gives the same claims, with no clock, network or
 * database. The order of the components is the order of this function.
 */
export function extract(article: Article): Extraction {
  const language = article.language ?? detectLanguage(`${article.title}\n${article.text}`);
  if (language !== 'en' && language !== 'und') return { language, claims: [], actors: [] };
  const document: Document = {
    article,
    language,
    sentences: [],
    dateline: null,
    entities: new Map(),
    claims: [],
  };

  // words, actors and dates of every sentence
  document.sentences = tokenize(article.text);
  const registry = new EntityRegistry();
  findMentions(document, registry);
  readDateline(document);
  resolveCounterparts(document, registry);
  settleCountries(document);
  nameOfficeHolders(document);

  // grammar, references and claims, sentence by sentence, so that each knows what came before it
  const context = new ClaimContext(document);
  const discourse = newDiscourse();
  const meetings: MeetingClaim[] = [];
  const seen = new Set<Entity>();
  for (const sentence of document.sentences) {
    if (sentence.heading) continue;
    if (isPromising(sentence)) {
      const start = sentence.index === 0 ? (document.dateline?.end ?? 0) : 0;
      sentence.dates = findDates(sentence, article.text).filter(
        (date) => (sentence.tokens[date.first]?.start ?? 0) >= start,
      );
      parse(sentence.tokens, sentence.mentions, sentence.dates);
      sentence.frames = readFrames(sentence);
    }
    resolveReferences(sentence, discourse);
    const met = readMeetings(context, sentence, meetings);
    meetings.push(...met);
    document.claims.push(...met, ...readStances(context, sentence), ...readTenures(context, sentence, seen));
  }
  return {
    language: language === 'und' ? 'en' : language,
    claims: document.claims,
    actors: actorsOf(document),
  };
}

/** Every actor named, in order of first mention, with the forms in which it was named. */
function actorsOf(document: Document): ActorMention[] {
  const found = new Map<string, ActorMention>();
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions) {
      if (mention.form === 'pronoun' || mention.form === 'group') continue;
      const words = document.article.text.slice(
        sentence.tokens[mention.first]?.start,
        sentence.tokens[mention.last]?.end,
      );
      for (const entity of mention.entities) add(found, entity, mention, words);
    }
  }
  // claims may rest on actors that no mention names by itself: a state behind its foreign minister
  for (const claim of document.claims)
    for (const ref of refsOf(claim))
      if (!found.has(`${ref.kind}:${ref.name}`))
        found.set(`${ref.kind}:${ref.name}`, {
          actor: ref,
          forms: [{ text: ref.name, kind: 'NAME' }],
          count: 1,
        });
  return [...found.values()];
}

function add(found: Map<string, ActorMention>, entity: Entity, mention: Mention, words: string): void {
  const key = `${entity.kind}:${entity.name}`;
  const known = found.get(key) ?? {
    actor: refOf(entity, words),
    forms: [{ text: entity.name, kind: 'NAME' }],
    count: 0,
  };
  known.count += 1;
  const text = shortForm(entity, mention, words);
  if (text && !known.forms.some((form) => form.text === text))
    known.forms.push({ text, kind: nameKind(entity, mention) });
  found.set(key, known);
}

/** The name inside a mention: of "Russian Foreign Minister Sergey Lavrov", what is left without the title. */
function shortForm(entity: Entity, mention: Mention, words: string): string | null {
  if (mention.entities.length > 1) return null;
  if (entity.kind === 'PERSON') {
    if (!entity.named) return null;
    return words.includes(entity.name) ? null : mention.form === 'alias' ? words : null;
  }
  return words.replace(/^(?:the|a|an) /i, '');
}

function nameKind(entity: Entity, mention: Mention): NameKind {
  if (mention.form === 'metonym') return 'METONYM';
  if (mention.form === 'acronym') return 'ACRONYM';
  return mention.form === 'name' && entity.kind !== 'PERSON' ? 'NAME' : 'ALIAS';
}

function refsOf(claim: Claim): ActorMention['actor'][] {
  const source = claim.attribution?.actor ? [claim.attribution.actor] : [];
  switch (claim.kind) {
    case 'meeting':
      return [...claim.participants, ...source];
    case 'stance':
      return [claim.holder, ...(claim.addressee ? [claim.addressee] : []), ...claim.about, ...source];
    case 'tenure':
      return [claim.person, ...(claim.of ? [claim.of] : []), ...source];
  }
}
