import type { Document, Entity, Mention, Sentence, Token } from '../document.js';
import { FIGHTERS, FIGHTING, FOR_GOVERNMENT } from '../lexicon/fighting.js';
import { singular } from '../syntax/lemmas.js';
import type { EntityRegistry } from './entities.js';

/** Whom an article means by words that fit one of its actors only: "the rebels", "the government". */
export interface Parties {
  fighters: Entity | null;
  government: Entity | null;
}

export const NO_PARTIES: Parties = { fighters: null, government: null };

/**
 * Component: the only armed group that an article names, and the only state of whose government it speaks; of a story
 * that is told of one state alone, that one.
 */
export function findParties(document: Document, registry: EntityRegistry): Parties {
  const fighters = new Set<Entity>();
  const governments = new Set<Entity>();
  for (const sentence of document.sentences) {
    for (const found of sentence.mentions) {
      const [entity, ...others] = found.entities;
      if (!entity || others.length > 0) continue;
      if (isFighting(sentence, found, entity)) fighters.add(entity);
      if (entity.kind === 'STATE' && hasGovernment(sentence, found)) governments.add(entity);
    }
  }
  return { fighters: only(fighters), government: only(governments) ?? home(document, governments, registry) };
}

const only = (entities: ReadonlySet<Entity>): Entity | null => {
  const [entity] = entities;
  return entities.size === 1 ? (entity ?? null) : null;
};

function home(
  { dateline, entities }: Document,
  governments: ReadonlySet<Entity>,
  registry: EntityRegistry,
): Entity | null {
  const country = dateline?.country;
  if (!country || governments.size > 0) return null;
  const abroad = [...entities.values()].some(
    (entity) => entity.country !== null && entity.country !== country,
  );
  return abroad ? null : registry.state(country);
}

/** "The rebel group A", "rebels of A", "A rebels", "A, an armed group": an organisation that is told to fight. */
function isFighting({ tokens }: Sentence, { first, last }: Mention, { kind, named }: Entity): boolean {
  if (!named) return false;
  if (kind === 'ARMED_GROUP') return true;
  if (kind !== 'ORGANISATION') return false;
  const word = (at: number): string => singular(tokens[at]?.lower ?? '');
  const before = [first - 2, first - 1].filter((at) => !/^[\p{P}]$/u.test(word(at)));
  if (FIGHTERS.has(word(first - 1)) || FIGHTERS.has(word(last + 1))) return true;
  if (before.length === 2 && FIGHTING.has(word(first - 1))) return true;
  if (
    FIGHTING.has(word(first - 2)) &&
    /^(?:group|movement|organi[sz]ation|alliance|force|faction|coalition)$/.test(word(first - 1))
  )
    return true;
  return (
    word(last + 1) === ',' &&
    /^an?$/.test(word(last + 2)) &&
    (FIGHTING.has(word(last + 3)) || FIGHTING.has(word(last + 4)))
  );
}

const hasGovernment = ({ tokens }: Sentence, { first, last }: Mention): boolean =>
  tokens.slice(first, last + 2).some(({ lower }) => /^(?:government|regime|junta)$/.test(lower));

/** The party that a noun with "the" before it stands for; null where it fits none, or more than one. */
export function partyMeant({ tokens }: Sentence, token: Token, parties: Parties): Entity | null {
  const before = tokens[token.index - 1]?.lower ?? '';
  const after = tokens[token.index + 1]?.lower ?? '';
  if (after === 'of') return null;
  if (before === 'the') {
    if (token.lower === 'government') return parties.government;
    return FIGHTERS.has(token.lemma) || /^(?:group|movement)$/.test(token.lower) ? parties.fighters : null;
  }
  if (tokens[token.index - 2]?.lower !== 'the' || !FOR_GOVERNMENT.has(token.lemma)) return null;
  if (before === 'government') return parties.government;
  return FIGHTING.has(before) ? parties.fighters : null;
}
