import type { EntityManager } from 'typeorm';
import { STILL } from '../resolve/versions.js';
import { ActorEntity, ActorNameEntity } from './entities/index.js';
import { findIn, groupBy, queryIn, together } from './rows.js';
import type { SearchDocument } from './search-index.js';

/** What finds an actor: all its names. */
export async function actorDocuments(
  manager: EntityManager,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const [actors, names] = await together(
    findIn(manager, ActorEntity, 'id', ids),
    findIn(manager, ActorNameEntity, 'actorId', ids),
  );
  const namesOf = groupBy(names, (name) => name.actorId);
  return actors.map(({ id, name }) => ({
    kind: 'actor',
    id,
    title: name,
    body: lines((namesOf.get(id) ?? []).map(({ text }) => text).sort()),
  }));
}

/** What finds a meeting: who was there, where, on what, and the sentences that tell of it. */
export async function meetingDocuments(
  manager: EntityManager,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const [meetings, people, quotes] = await together(
    queryIn<{ id: string; topics: string; place: string | null }>(
      manager,
      ids,
      (list) => `SELECT meeting.id, meeting.topics, place.name AS place
        FROM meeting LEFT JOIN place ON place.id = meeting.place_id WHERE meeting.known_to = '${STILL}' AND meeting.id IN (${list})`,
    ),
    queryIn<{ id: string; name: string }>(
      manager,
      ids,
      (list) => `SELECT participant.meeting_id AS id, actor.name
        FROM meeting_participant participant JOIN actor ON actor.id = participant.actor_id
        WHERE participant.known_to = '${STILL}' AND participant.meeting_id IN (${list})
        ORDER BY participant.position`,
    ),
    quotesOf(manager, 'meeting', ids),
  );
  const names = groupBy(people, (participant) => participant.id);
  return meetings.map(({ id, place, topics }) => ({
    kind: 'meeting',
    id,
    title: lines((names.get(id) ?? []).map(({ name }) => name)),
    body: lines([place, ...(JSON.parse(topics) as string[]), ...(quotes.get(id) ?? [])]),
  }));
}

/** What finds a stance: its issue, whose it is and to whom it is put, and the sentences that tell of it. */
export async function stanceDocuments(
  manager: EntityManager,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const [stances, quotes] = await together(
    queryIn<{ id: string; issue: string; holder: string; addressee: string | null }>(
      manager,
      ids,
      (list) => `SELECT stance.id, stance.issue, holder.name AS holder, addressee.name AS addressee
        FROM stance JOIN actor holder ON holder.id = stance.holder_id
          LEFT JOIN actor addressee ON addressee.id = stance.addressee_id
        WHERE stance.known_to = '${STILL}' AND stance.id IN (${list})`,
    ),
    quotesOf(manager, 'stance', ids),
  );
  return stances.map(({ id, issue, holder, addressee }) => ({
    kind: 'stance',
    id,
    title: issue,
    body: lines([holder, addressee, ...(quotes.get(id) ?? [])]),
  }));
}

async function quotesOf(
  manager: EntityManager,
  fact: 'meeting' | 'stance',
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await queryIn<{ id: string; quote: string }>(
    manager,
    ids,
    (list) => `SELECT link.${fact}_id AS id, claim.quote
      FROM ${fact}_claim link JOIN claim ON claim.id = link.claim_id
      WHERE link.${fact}_id IN (${list}) ORDER BY claim.id`,
  );
  return new Map(
    [...groupBy(rows, (row) => row.id)].map(([id, group]) => [id, group.map((row) => row.quote)]),
  );
}

/** The meetings and stances whose documents name some actors. */
export async function factsNaming(
  manager: EntityManager,
  actorIds: readonly string[],
): Promise<{ meetings: string[]; stances: string[] }> {
  const [meetings, held, addressed] = await together(
    queryIn<{ id: string }>(
      manager,
      actorIds,
      (list) => `SELECT DISTINCT meeting_id AS id FROM meeting_participant
        WHERE known_to = '${STILL}' AND actor_id IN (${list})`,
    ),
    queryIn<{ id: string }>(
      manager,
      actorIds,
      (list) => `SELECT id FROM stance WHERE known_to = '${STILL}' AND holder_id IN (${list})`,
    ),
    queryIn<{ id: string }>(
      manager,
      actorIds,
      (list) => `SELECT id FROM stance WHERE known_to = '${STILL}' AND addressee_id IN (${list})`,
    ),
  );
  const ids = (rows: readonly { id: string }[]) => [...new Set(rows.map((row) => row.id))];
  return { meetings: ids(meetings), stances: ids([...held, ...addressed]) };
}

/** Each text once, a line each. */
function lines(texts: readonly (string | null)[]): string {
  return [...new Set(texts)].filter((text) => text !== null && text !== '').join('\n');
}
