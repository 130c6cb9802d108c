import type { Entity, Token } from '../document.js';
import { isFamilyFirst } from '../lexicon/family-first.js';
import { ORGANISATION_WORDS } from '../lexicon/name-words.js';
import type { Organisation } from '../lexicon/organisations.js';
import { stateByCode, stateName } from '../lexicon/states.js';
import { fold } from '../../fold.js';
import { Recent } from '../recent.js';
import { surnameOf } from './names.js';

/** Who gives an office: a state by its code, or an organisation by its name. */
export interface Giver {
  code: string | null;
  organisation: Organisation | null;
}

/** What a mention says of a person beside the name. */
export interface PersonFacts {
  title?: string | null;
  giver?: Giver | null;
  /** The organisation whose office it is, by name. */
  of?: string | null;
  former?: boolean;
  gender?: Entity['gender'];
}

/** The actors of one article: every mention of the same actor gets the same object. */
export class EntityRegistry {
  readonly byKey = new Map<string, Entity>();
  /** People by surname: those named in full, and those by surname alone. */
  private readonly surnames = new Map<string, { full: Entity[]; short: Entity[] }>();
  private holders: Map<string, Entity[]> | null = null;
  private readonly byLastWord = new Map<string, Entity[]>();
  private readonly introduced = new Map<string, string>();
  private readonly spelledOut = new Map<Token, { name: string; last: number }>();
  private readonly displaced = new Map<Organisation, Entity>();

  state(code: string): Entity {
    return this.get(`state:${code}`, { name: stateName(code), kind: 'STATE', country: code });
  }

  /** An organisation of the tables, or the one that the article has given its acronym to. */
  organisation(organisation: Organisation): Entity {
    return (
      this.displaced.get(organisation) ??
      this.get(`organisation:${fold(organisation.name)}`, {
        name: organisation.name,
        kind: organisation.kind,
        country: organisation.country,
      })
    );
  }

  /** The article calls an organisation of its own by the acronym of one of the tables. */
  displace(organisation: Organisation, name: string): void {
    this.displaced.set(organisation, this.namedOrganisation(name));
  }

  /** The article says what an acronym that no table has stands for, in the words up to a token. */
  introduce(acronym: string, name: string, first: Token | undefined, last: number): void {
    this.introduced.set(acronym, name);
    if (first && this.isIntroducedBody(acronym)) this.spelledOut.set(first, { name, last });
  }

  /** The body whose full name, with its acronym behind it, begins at a token. */
  spelledOutAt(first: Token): { entity: Entity; last: number } | null {
    const found = this.spelledOut.get(first);
    return found ? { entity: this.namedOrganisation(found.name), last: found.last } : null;
  }

  /** Whether the article says what an acronym that no table has stands for, and that this is a body of some kind. */
  isIntroducedBody(acronym: string): boolean {
    const words = this.introduced.get(acronym)?.toLowerCase().split(' ') ?? [];
    return words.some((word) => ORGANISATION_WORDS.has(word));
  }

  /** A body that the article calls by an acronym: under its full name, where the article gives that. */
  byAcronym(acronym: string): Entity {
    return this.namedOrganisation(this.introduced.get(acronym) ?? acronym);
  }

  /** "The Malo Workers' League … the MWL": the one body of the article of whose name these are the initials; else null. */
  byInitials(acronym: string): Entity | null {
    const found = [...this.byKey.values()].filter(
      ({ kind, named, name }) =>
        named && /^(?:ORGANISATION|ARMED_GROUP)$/.test(kind) && areInitials(acronym, name),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** Whether the article has named an organisation of the tables in full. */
  hasNamed(organisation: Organisation): boolean {
    return this.byKey.has(`organisation:${fold(organisation.name)}`);
  }

  /** An organisation that only its own article knows. */
  namedOrganisation(name: string, country: string | null = null): Entity {
    return this.get(`organisation:${fold(name)}`, { name, kind: 'ORGANISATION', country });
  }

  /** A body of a state's government, named as "Russian Foreign Ministry". */
  body(code: string, body: string): Entity {
    const adjective = code === 'USA' ? 'US' : (stateByCode(code)?.demonyms[0] ?? stateName(code));
    return this.governmentBody(`${adjective} ${body}`, code);
  }

  /** A body of a region's government: "Scottish Parliament". */
  regionalBody(region: Organisation, body: string): Entity {
    return this.governmentBody(`${region.adjectives?.[0] ?? region.name} ${body}`, region.country);
  }

  private governmentBody(name: string, country: string | null): Entity {
    // under one key with the organisations: the tables hold bodies of states as well
    return this.get(`organisation:${fold(name)}`, { name, kind: 'GOVERNMENT_BODY', country });
  }

  /** The people whom the article names in an office that is not over. Asked for once the whole article has been searched. */
  holdersOf(office: string): readonly Entity[] {
    if (!this.holders) {
      this.holders = new Map();
      for (const entity of this.byKey.values()) {
        if (entity.kind !== 'PERSON' || !entity.named || entity.former || !entity.capacity) continue;
        const title = entity.capacity.toLowerCase();
        this.holders.set(title, [...(this.holders.get(title) ?? []), entity].slice(0, 2));
      }
    }
    return this.holders.get(office) ?? [];
  }

  /** Somebody whom the article only describes: "striking teachers". */
  described(words: string, kind: Entity['kind'], country: string | null): Entity {
    const name = words.charAt(0).toUpperCase() + words.slice(1);
    return this.get(`described:${country ?? ''}:${fold(name)}`, { name, kind, country, named: false });
  }

  giver(giver: Giver): Entity | null {
    if (giver.code) return this.state(giver.code);
    return giver.organisation ? this.organisation(giver.organisation) : null;
  }

  /** An office-holder without a name: "Foreign Minister of Syria". */
  office(title: string, giver: Giver, former: boolean): Entity {
    const of = giver.code ? stateName(giver.code) : (giver.organisation?.name ?? '');
    return this.get(`office:${fold(title)}:${of}:${former ? 'former' : ''}`, {
      name: `${former ? 'Former ' : ''}${title} of ${of}`,
      kind: 'PERSON',
      capacity: former ? `Former ${title}` : title,
      country: countryOf(giver),
      of: giver.organisation?.name ?? null,
      named: false,
      former,
    });
  }

  /** A person by name; facts that are new are added, what is known already is kept. */
  person(name: string, facts: PersonFacts): Entity {
    const clean = name.replace(/['’]s$/, '').replace(/\.$/, '');
    const key = `person:${fold(clean)}`;
    const isNew = !this.byKey.has(key);
    const entity = this.get(key, { name: clean, kind: 'PERSON' });
    if (isNew) this.addBearer(entity, surnameKey(entity.name));
    learn(entity, facts);
    const words = fold(clean).split(' ');
    const [family = ''] = words;
    // "Lu", of Lu Zhengping
    if (entity.country && isFamilyFirst(words, entity.country) && !this.bearers(family).includes(entity))
      this.addBearer(entity, family);
    return entity;
  }

  private addBearer(entity: Entity, surname: string): void {
    let bearers = this.surnames.get(surname);
    if (!bearers) this.surnames.set(surname, (bearers = { full: [], short: [] }));
    (entity.name.includes(' ') ? bearers.full : bearers.short).push(entity);
  }

  /** No longer counts people of several names among the bearers of a surname who turned out to be others. */
  forget(isOther: (entity: Entity) => boolean): void {
    for (const bearers of this.surnames.values()) {
      const others = bearers.full.length > 1 ? bearers.full.filter(isOther) : [];
      for (const entity of others) this.byKey.delete(entity.key);
      bearers.full = bearers.full.filter((entity) => !others.includes(entity));
    }
  }

  /** The people of the article with this surname: those named in full, if there are any. */
  bearers(surname: string): readonly Entity[] {
    const { full, short } = this.surnames.get(surnameKey(surname)) ?? { full: [], short: [] };
    return full.length > 0 ? full : short;
  }

  /** The people of the article with a name in full that begins with this word. */
  named(first: string): readonly Entity[] {
    const people = [...this.surnames.values()].flatMap(({ full }) => full);
    return people.filter(({ name }) => name.startsWith(`${first} `));
  }

  /** The states, bodies and organisations whose name ends in a word that is not the whole of it. */
  endingIn(word: string): readonly Entity[] {
    return this.byLastWord.get(word) ?? [];
  }

  private get(key: string, facts: Partial<Entity> & Pick<Entity, 'name' | 'kind'>): Entity {
    const known = this.byKey.get(key);
    if (known) return known;
    const entity: Entity = {
      key,
      capacity: null,
      country: null,
      of: null,
      named: true,
      former: false,
      gender: null,
      ...facts,
    };
    this.byKey.set(key, entity);
    const lastSpace = entity.name.lastIndexOf(' ');
    if (entity.kind !== 'PERSON' && lastSpace >= 0) {
      const word = entity.name.slice(lastSpace + 1);
      const others = this.byLastWord.get(word);
      if (others) others.push(entity);
      else this.byLastWord.set(word, [entity]);
    }
    return entity;
  }
}

/** Whether an acronym is made of the first letters of a name's words, of three or more, with or without the small ones. */
function areInitials(acronym: string, name: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const great = words.filter((word) => /^\p{Lu}/u.test(word));
  if (acronym.length < 3 || great.length < 3) return false;
  return [words, great].some((all) => all.map((word) => word.charAt(0).toUpperCase()).join('') === acronym);
}

/** The state for which an office acts: the heads of its agencies act for it, those of its regions and parties do not. */
function countryOf({ code, organisation }: Giver): string | null {
  if (code || organisation?.kind !== 'GOVERNMENT_BODY') return code;
  return organisation.adjectives ? null : organisation.country;
}

/** Adds to a person what a mention says of the office, unless the article has said it before. */
export function learn(entity: Entity, facts: PersonFacts): void {
  if (
    facts.title &&
    (!entity.capacity || (!entity.country && facts.giver?.code && entity.capacity === facts.title))
  ) {
    entity.capacity = facts.former ? `Former ${facts.title}` : facts.title;
    entity.former = facts.former ?? false;
  }
  if (facts.giver && !entity.country) entity.country = countryOf(facts.giver);
  const of = facts.giver?.organisation?.name ?? facts.of;
  if (of && !entity.of) entity.of = of;
  if (facts.gender && !entity.gender) entity.gender = facts.gender;
}

const surnameKeys = new Recent<string>(2_000);

/** "al-Assad" and "Assad" are one surname. */
export function surnameKey(name: string): string {
  return surnameKeys.get(name, (key) => fold(surnameOf(key).replace(/^(?:al|el|as|ar|an|ad|ul)[-‐]/i, '')));
}
