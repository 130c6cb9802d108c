import { In, LessThan, type EntityManager } from 'typeorm';
import { stateActorId } from '../resolve/actors.js';
import { fold } from '../resolve/fold.js';
import { makeId } from '../resolve/ids.js';
import { meetingFact, type MeetingFact } from '../resolve/meeting-fact.js';
import { linkMeetings, meetingKeys, meetingNode, type MeetingNode } from '../resolve/meeting-links.js';
import { clusterMeetings } from '../resolve/meetings.js';
import type { Side } from '../resolve/resolved.js';
import type { MeetingClaim } from '../extract/claim.js';
import { loadMeetingSources } from './claim-rows.js';
import {
  ActorEntity,
  MeetingClaimEntity,
  MeetingEntity,
  MeetingEventEntity,
  MeetingParticipantEntity,
  PlaceEntity,
} from './entities/index.js';
import type { FactKind, StoredFact } from './fact-rows.js';
import { groupBy, inChunks, insertRows } from './rows.js';

/** How meetings are derived from claims and kept in tables. */
export const MEETINGS: FactKind<MeetingNode, MeetingFact> = {
  type: 'meeting',
  load: async (manager, ids) => (await loadMeetingSources(manager, ids)).map(meetingNode),
  keys: meetingKeys,
  linked: (a, b) => linkMeetings(a, b) !== null,
  facts: (nodes) => clusterMeetings(nodes.map((node) => node.source)).map(meetingFact),
  stored,
  remove,
  insert,
};

async function stored(manager: EntityManager, claimIds: readonly string[]): Promise<StoredFact[]> {
  const links = await inChunks(claimIds, (chunk) =>
    manager.find(MeetingClaimEntity, { where: { claimId: In(chunk) } }),
  );
  const ids = [...new Set(links.map((link) => link.meetingId))];
  const meetings = await inChunks(ids, (chunk) =>
    manager.find(MeetingEntity, { select: { id: true, fingerprint: true }, where: { id: In(chunk) } }),
  );
  const all = await inChunks(ids, (chunk) => manager.findBy(MeetingClaimEntity, { meetingId: In(chunk) }));
  const claims = groupBy(all, (link) => link.meetingId);
  return meetings.map(({ id, fingerprint }) => ({
    id,
    fingerprint,
    claimIds: (claims.get(id) ?? []).map((link) => link.claimId),
  }));
}

async function remove(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const participants = await inChunks(ids, (chunk) =>
    manager.findBy(MeetingParticipantEntity, { meetingId: In(chunk) }),
  );
  await countMeetings(manager, participants, -1);
  await inChunks(ids, async (chunk) => {
    await manager.delete(MeetingEntity, { id: In(chunk) });
    return [];
  });
}

async function insert(
  manager: EntityManager,
  facts: readonly (MeetingFact & { fingerprint: string })[],
): Promise<void> {
  const participants = facts.flatMap(participantRows);
  await insertRows(manager, MeetingEntity, facts.map(meetingRow));
  await insertRows(manager, MeetingParticipantEntity, participants);
  await insertRows(
    manager,
    MeetingEventEntity,
    facts.flatMap(({ id, history }) =>
      history.map((step, position) => ({ meetingId: id, position, ...step })),
    ),
  );
  await insertRows(
    manager,
    MeetingClaimEntity,
    facts.flatMap(({ id, claimIds }) => claimIds.map((claimId) => ({ meetingId: id, claimId }))),
  );
  await countMeetings(manager, participants, 1);
}

function meetingRow(fact: MeetingFact & { fingerprint: string }) {
  const { id, status, format, date, earliest, latest, place, topics, ploverCode, fingerprint } = fact;
  return {
    ...{ id, status, format, date, earliest, latest, ploverCode, fingerprint },
    sortDate: earliest ?? '',
    placeId: place === null ? null : placeId(place),
    topics: JSON.stringify(topics),
    claimCount: fact.claimIds.length,
  };
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

async function countMeetings(
  manager: EntityManager,
  participants: readonly { actorId: string }[],
  by: 1 | -1,
): Promise<void> {
  const counts = groupBy(participants, ({ actorId }) => actorId);
  const actors = groupBy(counts.keys(), (id) => counts.get(id)?.length ?? 0);
  for (const [times, ids] of actors)
    await inChunks(ids, async (chunk) => {
      await manager.increment(ActorEntity, { id: In(chunk) }, 'meetingCount', by * times);
      return [];
    });
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
  await insertRows(manager, PlaceEntity, [...rows.values()], { ignore: true });
  // of several spellings the last in order, whichever article came first: it has the accents and is not in capitals
  for (const { id, name } of rows.values())
    await manager.update(PlaceEntity, { id, name: LessThan(name) }, { name });
}
