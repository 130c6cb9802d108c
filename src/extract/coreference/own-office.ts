import type { Document, Entity, Mention } from '../document.js';
import { EntityRegistry } from '../mentions/entities.js';
import { readOffice } from '../mentions/offices.js';
import { tokenize } from '../syntax/tokens.js';

/**
 * Component: whose own outlet an article comes from. On the site of the "President of Chile" the president is that one,
 * and whoever opens an article by name and without an office is the holder, whom the site need not introduce.
 */
export function resolveOwnOffice(document: Document, registry: EntityRegistry): void {
  const office = officeOf(document.article.outlet);
  if (!office?.capacity || !office.country) return;
  const holder = holderOf(document, office);
  if (holder) {
    holder.capacity ??= office.capacity;
    holder.country ??= office.country;
  }
  document.owner =
    holder ?? registry.office(office.capacity, { code: office.country, organisation: null }, false);
  for (const { mentions, tokens } of document.sentences)
    for (const found of mentions)
      if (isBare(found, office) && tokens[found.first]?.lower === 'the') found.entities = [document.owner];
}

/** The office of a state that an outlet is called by; null where it is called by anything else. */
function officeOf(outlet: string | null): Entity | null {
  const name = outlet?.replace(/^(?:the )?presidency\b/i, 'President') ?? '';
  const [sentence, ...more] = tokenize(name);
  if (!sentence || more.length > 0) return null;
  const { tokens } = sentence;
  const found = readOffice({ text: name, tokens, registry: new EntityRegistry() }, 0);
  const [office, ...others] = found?.entities ?? [];
  if (found?.last !== tokens.length - 1 || others.length > 0) return null;
  return office?.kind === 'PERSON' && !office.named && !office.former ? office : null;
}

/** Who holds the office: whom the article names in it, else whoever opens the article without any. */
function holderOf(document: Document, office: Entity): Entity | null {
  const isOffice = (entity: Entity): boolean =>
    entity.kind === 'PERSON' && entity.capacity === office.capacity && entity.country === office.country;
  for (const entity of document.entities.values()) if (entity.named && isOffice(entity)) return entity;
  const [first] = document.sentences.filter(({ heading }) => !heading);
  const [opening, ...others] = first?.mentions ?? [];
  if (!opening || opening.first > 0) return null;
  const [opener] = opening.entities;
  if (opener?.named && opener.capacity === office.capacity && opener.country === null) return opener;
  const isOwn = (found: Mention): boolean => isBare(found, office) || found.entities.some(isOffice);
  // "A arrived in Lima" over "The president has arrived in Lima…"
  if (isOwn(opening))
    return (
      [...document.entities.values()].find(
        (entity) => isUnknown(entity) && document.article.title.startsWith(`${entity.name} `),
      ) ?? null
    );
  const [person] = opening.entities;
  return person && isUnknown(person) && !others.some(isOwn) ? person : null;
}

/** Somebody named in full of whom the article tells no office. */
const isUnknown = ({ kind, named, name, capacity, country }: Entity): boolean =>
  kind === 'PERSON' && named && name.includes(' ') && capacity === null && country === null;

const isBare = ({ form, title, entities }: Mention, { capacity }: Entity): boolean =>
  form === 'office' && title === capacity && entities.length === 0;
