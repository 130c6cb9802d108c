import { In, type EntityManager } from 'typeorm';
import {
  ActorEntity,
  ActorNameEntity,
  MeetingClaimEntity,
  MeetingEntity,
  MeetingParticipantEntity,
  StanceClaimEntity,
  StanceEntity,
} from './entities/index.js';
import { groupBy, inChunks } from './rows.js';
import type { SearchDocument } from './search-index.js';

/** What finds an actor: all its names. */
export async function actorDocuments(
  manager: EntityManager,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const actors = await inChunks(ids, (chunk) => manager.findBy(ActorEntity, { id: In(chunk) }));
  const names = groupBy(
    await inChunks(ids, (chunk) =>
      manager.find(ActorNameEntity, { where: { actorId: In(chunk) }, order: { text: 'ASC' } }),
    ),
    (name) => name.actorId,
  );
  return actors.map(({ id, name }) => ({
    kind: 'actor',
    id,
    title: name,
    body: lines((names.get(id) ?? []).map(({ text }) => text)),
  }));
}

/** What finds a meeting: who was there, where, on what, and the sentences that tell of it. */
export async function meetingDocuments(
  manager: EntityManager,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const meetings = await inChunks(ids, (chunk) =>
    manager.find(MeetingEntity, { where: { id: In(chunk) }, relations: { place: true } }),
  );
  const people = groupBy(
    await inChunks(ids, (chunk) =>
      manager.find(MeetingParticipantEntity, {
        where: { meetingId: In(chunk) },
        relations: { actor: true },
        order: { position: 'ASC' },
      }),
    ),
    (participant) => participant.meetingId,
  );
  const quotes = groupBy(
    await inChunks(ids, (chunk) =>
      manager.find(MeetingClaimEntity, {
        where: { meetingId: In(chunk) },
        relations: { claim: true },
        order: { claimId: 'ASC' },
      }),
    ),
    (link) => link.meetingId,
  );
  return meetings.map(({ id, place, topics }) => ({
    kind: 'meeting',
    id,
    title: lines((people.get(id) ?? []).map(({ actor }) => actor?.name ?? '')),
    body: lines([
      place?.name ?? '',
      ...(JSON.parse(topics) as string[]),
      ...(quotes.get(id) ?? []).map(({ claim }) => claim?.quote ?? ''),
    ]),
  }));
}

/** What finds a stance: its issue, whose it is and to whom it is put, and the sentences that tell of it. */
export async function stanceDocuments(
  manager: EntityManager,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const stances = await inChunks(ids, (chunk) =>
    manager.find(StanceEntity, { where: { id: In(chunk) }, relations: { holder: true, addressee: true } }),
  );
  const quotes = groupBy(
    await inChunks(ids, (chunk) =>
      manager.find(StanceClaimEntity, {
        where: { stanceId: In(chunk) },
        relations: { claim: true },
        order: { claimId: 'ASC' },
      }),
    ),
    (link) => link.stanceId,
  );
  return stances.map(({ id, issue, holder, addressee }) => ({
    kind: 'stance',
    id,
    title: issue,
    body: lines([
      holder?.name ?? '',
      addressee?.name ?? '',
      ...(quotes.get(id) ?? []).map(({ claim }) => claim?.quote ?? ''),
    ]),
  }));
}

/** The meetings and stances whose documents name some actors. */
export async function factsNaming(
  manager: EntityManager,
  actorIds: readonly string[],
): Promise<{ meetings: string[]; stances: string[] }> {
  const meetings = await inChunks(actorIds, (chunk) =>
    manager.find(MeetingParticipantEntity, { where: { actorId: In(chunk) } }),
  );
  const stances = await inChunks(actorIds, (chunk) =>
    manager.find(StanceEntity, {
      select: { id: true },
      where: [{ holderId: In(chunk) }, { addresseeId: In(chunk) }],
    }),
  );
  return {
    meetings: [...new Set(meetings.map((participant) => participant.meetingId))],
    stances: [...new Set(stances.map((stance) => stance.id))],
  };
}

/** Each text once, a line each. */
function lines(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join('\n');
}
