import { refOf } from './actors.js';
import type { ActorMention, Claim, NameKind } from './claim.js';
import type { Document, Entity, Mention } from './document.js';
import { GOVERNMENT_HEADS } from './lexicon/offices.js';
import { singular } from './syntax/lemmas.js';

/** Component: every actor named, in order of first mention, with the forms in which it was named. */
export function actorsOf(document: Document): ActorMention[] {
  const found = new Map<string, ActorMention>();
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions) {
      if (/^(?:pronoun|group|description)$/.test(mention.form)) continue;
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
    forms: [{ text: entity.name, kind: entity.name === words ? nameKind(entity, mention) : 'NAME' }],
    count: 0,
  };
  known.count += 1;
  const text = shortForm(entity, mention, words);
  const seen = known.forms.find((form) => form.text === text);
  if (text && !seen) known.forms.push({ text, kind: nameKind(entity, mention) });
  // some organisations are best known by what is an acronym
  if (seen && mention.form === 'acronym') seen.kind = 'ACRONYM';
  found.set(key, known);
}

/** The name inside a mention: of "Russian Foreign Minister Sergey Lavrov", what is left without the title. */
function shortForm(entity: Entity, mention: Mention, words: string): string | null {
  if (mention.entities.length > 1) return null;
  if (entity.kind === 'PERSON') {
    if (!entity.named) return null;
    return words.includes(entity.name) ? null : mention.form === 'alias' ? words : null;
  }
  const name = words.replace(/^(?:the|a|an) /i, '');
  const [, head = '', body] = /^(\p{Ll}+) of (?:the )?(\p{Lu}.*)$/u.exec(lowerFirst(name)) ?? [];
  // "delegations of the union": the name is that of the union
  return entity.kind === 'ORGANISATION' && body && GOVERNMENT_HEADS.has(singular(head)) ? body : name;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function nameKind(entity: Entity, mention: Mention): NameKind {
  if (mention.form === 'metonym') return 'METONYM';
  if (mention.form === 'acronym') return 'ACRONYM';
  return mention.form === 'name' && entity.kind !== 'PERSON' ? 'NAME' : 'ALIAS';
}

function refsOf(claim: Claim): ActorMention['actor'][] {
  const source = claim.attribution?.actor ? [claim.attribution.actor] : [];
  switch (claim.kind) {
    case 'meeting':
      return [...claim.participants, ...(claim.absent ?? []), ...source];
    case 'stance':
      return [claim.holder, ...(claim.addressee ? [claim.addressee] : []), ...claim.about, ...source];
    case 'tenure':
      return [claim.person, ...(claim.of ? [claim.of] : []), ...source];
  }
}
