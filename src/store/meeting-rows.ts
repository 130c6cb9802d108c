import type { EntityManager } from 'typeorm';
import { stateActorId } from '../resolve/actors.js';
import { fold } from '../fold.js';
import { makeId } from '../resolve/ids.js';
import { meetingHistoryOf, type MeetingFact } from '../resolve/meeting-fact.js';
import { linkMeetings, meetingKeys, meetingNode, type MeetingNode } from '../resolve/meeting-links.js';
import { clusterMeetings } from '../resolve/meetings.js';
import type { Side } from '../resolve/resolved.js';
import { rowsOverTime, STILL } from '../resolve/versions.js';
import type { MeetingClaim } from '../extract/claim.js';
import { loadMeetingSources } from './claim-rows.js';
import {
  MeetingClaimEntity,
  MeetingEntity,
  MeetingEventEntity,
  MeetingParticipantEntity,
  PlaceEntity,
} from './entities/index.js';
import type { FactKind, PrintedHistory } from './fact-rows.js';
import { deleteIn, executeIn, findIn, groupBy, insertRows, queryIn, together, upsertRows } from './rows.js';
import { meetingDocuments } from './search-documents.js';
import { indexDocuments } from './search-index.js';

/** How meetings are derived from claims and kept in tables. */
export const MEETINGS: FactKind<MeetingNode, MeetingFact> = {
  type: 'meeting',
  load: async (manager, ids) => (await loadMeetingSources(manager, ids)).map(meetingNode),
  keys: (node) => {
    const keys = meetingKeys(node);
    return { filed: keys, asked: keys };
  },
  linked: (a, b) => linkMeetings(a, b) !== null,
  facts: (nodes) => clusterMeetings(nodes.map((node) => node.source)).map(meetingHistoryOf),
  remove,
  insert,
};

async function remove(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await countMeetings(manager, await findIn(manager, MeetingParticipantEntity, 'meetingId', ids), -1);
  await together(
    deleteIn(manager, MeetingParticipantEntity, 'meetingId', ids),
    deleteIn(manager, MeetingEventEntity, 'meetingId', ids),
    deleteIn(manager, MeetingClaimEntity, 'meetingId', ids),
    deleteIn(manager, MeetingEntity, 'id', ids),
  );
}

async function insert(manager: EntityManager, facts: readonly PrintedHistory<MeetingFact>[]): Promise<void> {
  const participants = facts.flatMap((fact) => rowsOverTime(fact, participantRows));
  await together(
    insertRows(
      manager,
      MeetingEntity,
      facts.flatMap((fact) => rowsOverTime(fact, (version) => [meetingRow(version, fact)])),
    ),
    insertRows(manager, MeetingParticipantEntity, participants),
    insertRows(
      manager,
      MeetingEventEntity,
      facts.flatMap((fact) => rowsOverTime(fact, eventRows)),
    ),
    insertRows(
      manager,
      MeetingClaimEntity,
      facts.flatMap(({ id, claimIds }) => claimIds.map((claimId) => ({ meetingId: id, claimId }))),
    ),
    countMeetings(manager, participants, 1),
  );
}

function meetingRow(fact: MeetingFact, { fingerprint, claimIds }: PrintedHistory<MeetingFact>) {
  const { id, status, format, date, earliest, latest, place, topics, ploverCode } = fact;
  return {
    ...{ id, status, format, date, earliest, latest, ploverCode, fingerprint },
    sortDate: earliest ?? '',
    placeId: place === null ? null : placeId(place),
    topics: JSON.stringify(topics),
    claimCount: claimIds.length,
  };
}

function eventRows({ id, history }: MeetingFact) {
  return history.map(({ status, date, day, claimId }, position) => ({
    ...{ meetingId: id, position, status, date, claimId },
    sortDate: day ?? '',
  }));
}

function participantRows({ id, participants, earliest }: MeetingFact) {
  return participants.map(({ side, capacity, role }, position) => ({
    meetingId: id,
    actorId: side.id,
    position,
    capacity,
    role,
    representingId: side.kind === 'STATE' ? null : stateIdOf(side),
    stateId: stateIdOf(side),
    sortDate: earliest ?? '',
  }));
}

function stateIdOf(side: Side): string | null {
  return side.state === null ? null : stateActorId(side.state);
}

/** Counts the meetings of actors as they are known now. */
async function countMeetings(
  manager: EntityManager,
  participants: readonly { actorId: string; knownTo: string }[],
  by: 1 | -1,
): Promise<void> {
  const current = participants.filter(({ knownTo }) => knownTo === STILL);
  const counts = groupBy(current, ({ actorId }) => actorId);
  const actors = groupBy(counts.keys(), (id) => counts.get(id)?.length ?? 0);
  for (const [times, ids] of actors)
    await executeIn(
      manager,
      ids,
      (list) => `UPDATE actor SET meeting_count = meeting_count + ${by * times} WHERE id IN (${list})`,
    );
}

function placeId({ name, country }: { name: string; country: string | null }): string {
  return makeId('place', fold(name), country ?? '');
}

/**
 * Makes known the places that claims name. They stay when a meeting turns out to have been elsewhere, as
 * they do not depend on what claims amount to. The states they lie in must be there.
 */
export async function insertPlaces(manager: EntityManager, claims: readonly MeetingClaim[]): Promise<void> {
  const rows = new Map<string, { id: string; name: string; folded: string; countryId: string | null }>();
  for (const { place: name, placeCountry: country } of claims) {
    if (name === null) continue;
    const countryId = country === null ? null : stateActorId(country);
    const id = placeId({ name, country });
    const other = rows.get(id)?.name ?? '';
    rows.set(id, { id, name: name > other ? name : other, folded: fold(name), countryId });
  }
  const before = await findIn(manager, PlaceEntity, 'id', [...rows.keys()]);
  for (const { id, name } of before) {
    // of several spellings the last in order, whichever came first: it has the accents and is not in capitals
    if (name >= (rows.get(id)?.name ?? '')) rows.delete(id);
  }
  await upsertRows(manager, PlaceEntity, [...rows.values()], ['id']);
  await indexMeetingsAt(
    manager,
    before.map(({ id }) => id).filter((id) => rows.has(id)),
  );
}

/** Has the meetings at places that are spelled otherwise now found by the new spelling. */
async function indexMeetingsAt(manager: EntityManager, placeIds: readonly string[]): Promise<void> {
  const rows = await queryIn<{ id: string }>(
    manager,
    placeIds,
    (list) => `SELECT id FROM meeting WHERE known_to = '${STILL}' AND place_id IN (${list})`,
  );
  await indexDocuments(
    manager,
    await meetingDocuments(
      manager,
      rows.map(({ id }) => id),
    ),
  );
}
