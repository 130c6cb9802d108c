import type { Document, Entity, Mention } from '../document.js';
import type { EntityRegistry } from '../mentions/entities.js';
import type { Outlet } from '../outlet.js';

/**
 * Component: whose own outlet an article comes from. On the site of the "President of Chile" the president is that one,
 * and whoever opens an article by name and without an office is the holder, whom the site need not introduce.
 */
export function resolveOwnOffice(document: Document, registry: EntityRegistry): void {
  const { office } = document.outlet;
  if (!office) return;
  const holder = holderOf(document, office);
  if (holder) {
    holder.capacity ??= office.title;
    holder.country ??= office.code;
  }
  document.owner = holder ?? registry.office(office.title, { code: office.code, organisation: null }, false);
  for (const { mentions, tokens } of document.sentences)
    for (const found of mentions)
      if (isBare(found, office) && tokens[found.first]?.lower === 'the') found.entities = [document.owner];
}

type OwnOffice = NonNullable<Outlet['office']>;

/** Who holds the office: whom the article names in it, else whoever opens the article without any. */
function holderOf(document: Document, office: OwnOffice): Entity | null {
  const isOffice = (entity: Entity): boolean =>
    entity.kind === 'PERSON' && entity.capacity === office.title && entity.country === office.code;
  for (const entity of document.entities.values()) if (entity.named && isOffice(entity)) return entity;
  const [first] = document.sentences.filter(({ heading }) => !heading);
  const [opening, ...others] = first?.mentions ?? [];
  if (!opening || opening.first > 0) return null;
  const [opener] = opening.entities;
  if (opener?.named && opener.capacity === office.title && opener.country === null) return opener;
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

const isBare = ({ form, title, entities }: Mention, office: OwnOffice): boolean =>
  form === 'office' && title === office.title && entities.length === 0;
