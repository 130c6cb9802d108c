import { QueryError } from '../errors.js';
import { isSpellingOf } from '../resolve/person-name.js';
import { blockKeysOfName, organisationName } from '../resolve/variants.js';
import { ACTORS, type ActorRow } from './actors.js';
import { foldedOf } from './filter.js';
import { shown } from './ids.js';
import { LIMITS } from './limits.js';
import { endsWithWords, isOneOf, sql, type Database } from './sql.js';

interface Candidate {
  actor: ActorRow;
  /** Whether the name asked for is its own main name, not one of its other forms. */
  main: boolean;
  /** Whether it was seen under just this name; else the name is only the end of one, as a surname is. */
  whole: boolean;
  country: string | null;
}

/**
 * The one actor that goes by a name, in any of its forms and whatever its accents and letter case; a person
 * also by surname alone, seen so or not. Null where there is none. Among several, the one whose main name it
 * is goes first ("Georgia" is the state and not a person called so now and then), but a bare surname never
 * decides between people. A name that nothing was seen under finds whom it is another spelling of
 * ("Zelenskiy"). Throws AMBIGUOUS_NAME with the candidates, and BAD_FILTER for an empty name.
 */
export async function actorByName(database: Database, name: string): Promise<ActorRow | null> {
  const actors = ACTORS(null);
  const folded = foldedOf(name, 'name') ?? '';
  const whole = sql`(a.sort_name = ${folded}
    OR a.id IN (SELECT actor_id FROM actor_name WHERE folded = ${folded}))`;
  const rows = await database.all(sql`
    SELECT ${actors.columns}, a.sort_name = ${folded} AS "main", ${whole} AS "whole", c.name AS "countryName"
    FROM ${actors.from} LEFT JOIN actor c ON c.id = a.country_id
    WHERE ${whole} OR (a.kind = 'PERSON' AND a.named = 1 AND EXISTS (
      SELECT 1 FROM actor_name an WHERE an.actor_id = a.id AND ${endsWithWords(sql`an.folded`, folded)}))
    ORDER BY a.article_count DESC, a.id`);
  const candidates = rows.map(({ main, whole, countryName, ...raw }) => ({
    actor: actors.read(raw),
    main: Boolean(main),
    whole: Boolean(whole),
    country: countryName as string | null,
  }));
  const likely = withoutFarFetched(candidates);
  const chosen = choose(likely, folded);
  if (chosen) return chosen.actor;
  if (likely.length > 0) throw new QueryError('AMBIGUOUS_NAME', ambiguity(name, likely));
  const respelled = await actorsSpelledOtherwise(database, folded);
  const [only, another] = respelled;
  if (!another) return only?.actor ?? null;
  throw new QueryError('AMBIGUOUS_NAME', ambiguity(name, respelled));
}

/**
 * People and organisations of whose names this is another transliteration or spelling; a given name that is not
 * asked for may be anything. Found by the key under which resolution files them.
 */
async function actorsSpelledOtherwise(database: Database, folded: string): Promise<Candidate[]> {
  const actors = ACTORS(null);
  const rows = await database.all(sql`
    SELECT ${actors.columns}, c.name AS "countryName", an.folded AS "folded"
    FROM ${actors.from} JOIN actor_name an ON an.actor_id = a.id LEFT JOIN actor c ON c.id = a.country_id
    WHERE ${isOneOf(sql`a.block_key`, blockKeysOfName(folded))}
    ORDER BY a.article_count DESC, a.id`);
  const found = new Map<string, Candidate>();
  for (const { countryName, folded: seen, ...raw } of rows) {
    const actor = actors.read(raw);
    const fits =
      actor.kind === 'PERSON'
        ? isSpellingOf(folded, String(seen))
        : organisationName(String(seen)) === organisationName(folded);
    if (fits && !found.has(actor.id))
      found.set(actor.id, { actor, main: false, whole: true, country: countryName as string | null });
  }
  return [...found.values()];
}

/** A surname counts beside the whole names of people, but not beside that of a state or a body. */
function withoutFarFetched(candidates: readonly Candidate[]): readonly Candidate[] {
  const whole = candidates.filter((candidate) => candidate.whole);
  return whole.some(({ actor }) => actor.kind !== 'PERSON') ? whole : candidates;
}

function choose(candidates: readonly Candidate[], folded: string): Candidate | null {
  if (candidates.length === 1) return candidates[0] ?? null;
  const [main, ...others] = candidates.filter((candidate) => candidate.main);
  if (!main || others.length > 0) return null;
  const bareSurname = main.actor.kind === 'PERSON' && !folded.includes(' ');
  return bareSurname && candidates.some(({ actor }) => actor !== main.actor && actor.kind === 'PERSON')
    ? null
    : main;
}

function ambiguity(name: string, candidates: readonly Candidate[]): string {
  const listed = candidates
    .slice(0, LIMITS.candidates)
    .map(
      ({ actor, country }) => `${actor.name} (${actor.kind}${country ? `, ${country}` : ''}, ${actor.id})`,
    );
  const more = candidates.length - listed.length;
  return (
    `${shown(name)} is a name of ${candidates.length} actors: ${listed.join('; ')}` +
    `${more > 0 ? `; and ${more} more` : ''}. Ask with the full name, or with id: one of these`
  );
}
