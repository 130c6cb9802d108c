import type { Document, Entity, Mention, Sentence } from '../document.js';
import type { EntityRegistry } from '../mentions/entities.js';
import { GENERIC_OFFICES } from '../lexicon/generic-offices.js';
import { COUNTERPART } from '../mentions/offices.js';

/** Counterparts hold the same office as the person they are named beside; done before sentences are parsed. */
export function resolveCounterparts(document: Document, registry: EntityRegistry): void {
  // the last holders of an office, of two states
  let last: Entity[] = [];
  for (const sentence of document.sentences) {
    const before = last;
    for (const found of sentence.mentions) {
      if (found.title === COUNTERPART) {
        const states = found.entities.flatMap(({ country }) => country ?? []);
        const told = before.length > 0 && isOfPronoun(sentence, found) ? before : last;
        const other =
          // "met President A of Togo. She will also see her Togolese counterpart": nobody is that of a compatriot
          told.findLast(({ country }) => country === null || !states.includes(country)) ??
          told.at(-1) ??
          sentence.mentions
            .flatMap((each) => each.entities)
            .find((entity) => entity.capacity && !entity.former);
        const capacity = other?.capacity?.replace(/^Former /, '') ?? null;
        found.entities = found.entities.map((entity) => {
          if (entity.kind === 'PERSON') {
            if (!entity.capacity && capacity) entity.capacity = capacity;
            return entity;
          }
          return entity.kind === 'STATE' && capacity
            ? registry.office(capacity, { code: entity.country, organisation: null }, false)
            : entity;
        });
        found.title = capacity;
        if (found.entities.length > 0 && found.form === 'group') found.form = 'office';
      }
      for (const entity of found.entities)
        if (entity.kind === 'PERSON' && entity.capacity)
          last = [...last.filter(({ country }) => country !== entity.country), entity].slice(-2);
    }
  }
}

/** "She was received by the president and met her Finnish counterpart": hers of whom the sentence before spoke. */
const isOfPronoun = ({ tokens }: Sentence, { first }: Mention): boolean => {
  const owner = tokens[first]?.lower;
  const subject = owner === 'her' ? 'she' : owner === 'his' ? 'he' : null;
  return subject !== null && tokens.slice(0, 4).some(({ lower }) => lower === subject);
};

/** "The Norwegian minister" may be the foreign minister whom the article names, and so may "Norway's top diplomat". */
const sameOffice = (held: string | null, spoken: string | null): boolean =>
  held !== null &&
  spoken !== null &&
  (held === spoken ||
    (GENERIC_OFFICES.get(spoken)?.includes(held) ??
      (held.endsWith(` ${spoken}`) && !(spoken === 'Minister' && held === 'Prime Minister'))));

/** An unnamed office-holder is the person whom the article names in that office for that state, if there is one. */
export function nameOfficeHolders(document: Document): void {
  const byCountry = new Map<string | null, Entity[]>();
  for (const entity of document.entities.values()) {
    if (entity.kind !== 'PERSON' || !entity.named || entity.capacity === null) continue;
    const others = byCountry.get(entity.country);
    if (others) others.push(entity);
    else byCountry.set(entity.country, [entity]);
  }
  const known = new Map<Entity, Entity>();
  const find = (office: Entity): Entity => {
    const holders = (byCountry.get(office.country) ?? []).filter(
      (person) =>
        sameOffice(person.capacity, office.capacity) && (person.of === office.of || office.of === null),
    );
    return holders.length === 1 && holders[0] ? holders[0] : office;
  };
  const holderOf = (office: Entity): Entity => {
    if (office.kind !== 'PERSON' || office.named) return office;
    const holder = known.get(office) ?? find(office);
    known.set(office, holder);
    return holder;
  };
  for (const sentence of document.sentences)
    for (const found of sentence.mentions) found.entities = found.entities.map(holderOf);
}
