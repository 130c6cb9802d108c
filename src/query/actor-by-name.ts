import { QueryError } from '../errors.js';
import { ACTORS, type ActorRow } from './actors.js';
import { foldedOf } from './filter.js';
import { shown } from './ids.js';
import { LIMITS } from './limits.js';
import { sql, type Database } from './sql.js';

interface Candidate {
  actor: ActorRow;
  /** Whether the name asked for is its own main name, not one of its other forms. */
  main: boolean;
  country: string | null;
}

/**
 * The one actor that goes by a name, in any of its forms and whatever its accents and letter case; null
 * where there is none. Among several, the one whose main name it is goes first ("Georgia" is the state and
 * not a person called so now and then), but a bare surname never decides between people.
 * Throws AMBIGUOUS_NAME with the candidates, and BAD_FILTER for an empty name.
 */
export async function actorByName(database: Database, name: string): Promise<ActorRow | null> {
  const folded = foldedOf(name, 'name') ?? '';
  const rows = await database.all(sql`
    SELECT ${ACTORS.columns}, a.sort_name = ${folded} AS "main", c.name AS "countryName"
    FROM ${ACTORS.from} LEFT JOIN actor c ON c.id = a.country_id
    WHERE a.id IN (
      SELECT actor_id FROM actor_name WHERE folded = ${folded}
      UNION SELECT id FROM actor WHERE sort_name = ${folded}
    )
    ORDER BY a.article_count DESC, a.id`);
  const candidates = rows.map(({ main, countryName, ...raw }) => ({
    actor: ACTORS.read(raw),
    main: Boolean(main),
    country: countryName as string | null,
  }));
  const chosen = choose(candidates, folded);
  if (chosen) return chosen.actor;
  if (candidates.length === 0) return null;
  throw new QueryError('AMBIGUOUS_NAME', ambiguity(name, candidates));
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
