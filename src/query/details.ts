import type { MeetingStatus, NameKind, ParticipantRole, StanceAct } from '../extract/claim.js';
import { inForce, type AsOf } from './as-of.js';
import { grouped } from './batches.js';
import { isOneOf, sql, type Database } from './sql.js';

/**
 * What belongs to an object and is not an object of its own. Every function takes the ids of many objects
 * and answers for all of them in one statement, as of the time that is asked about.
 */

export interface NameRow {
  actorId: string;
  text: string;
  kind: NameKind;
  articleCount: number;
}

export interface ParticipantRow {
  meetingId: string;
  actorId: string;
  capacity: string | null;
  representingId: string | null;
  role: ParticipantRole;
}

export interface MeetingEventRow {
  meetingId: string;
  status: MeetingStatus;
  date: string | null;
  claimId: string;
}

export interface StanceEventRow {
  stanceId: string;
  act: StanceAct;
  date: string | null;
  claimId: string;
}

export interface PlaceRow {
  id: string;
  name: string;
  countryId: string | null;
}

export type ReviewState = 'UNREVIEWED' | 'CONFIRMED' | 'REJECTED';

/** The forms under which articles speak of actors, the most usual first. */
export async function namesOf(
  database: Database,
  actors: readonly string[],
): Promise<Map<string, NameRow[]>> {
  const rows = (await database.all(sql`
    SELECT actor_id AS "actorId", text, kind, article_count AS "articleCount" FROM actor_name
    WHERE ${isOneOf(sql`actor_id`, actors)} ORDER BY article_count DESC, text`)) as unknown as NameRow[];
  return grouped(rows, (row) => row.actorId, itself);
}

/** Who takes part in meetings, in the order of the sources. */
export async function participantsOf(
  database: Database,
  meetings: readonly string[],
  asOf: AsOf,
): Promise<Map<string, ParticipantRow[]>> {
  const rows = (await database.all(sql`
    SELECT meeting_id AS "meetingId", actor_id AS "actorId", capacity,
      representing_id AS "representingId", role
    FROM meeting_participant mp WHERE ${isOneOf(sql`meeting_id`, meetings)} AND ${inForce(sql`mp`, asOf)}
    ORDER BY position, actor_id`)) as unknown as ParticipantRow[];
  return grouped(rows, (row) => row.meetingId, itself);
}

/** The steps in the life of meetings, oldest first. */
export async function meetingHistories(
  database: Database,
  meetings: readonly string[],
  asOf: AsOf,
): Promise<Map<string, MeetingEventRow[]>> {
  const rows = (await database.all(sql`
    SELECT meeting_id AS "meetingId", status, date, claim_id AS "claimId"
    FROM meeting_event me WHERE ${isOneOf(sql`meeting_id`, meetings)} AND ${inForce(sql`me`, asOf)}
    ORDER BY position`)) as unknown as MeetingEventRow[];
  return grouped(rows, (row) => row.meetingId, itself);
}

/** The acts in the life of stances, oldest first. */
export async function stanceHistories(
  database: Database,
  stances: readonly string[],
  asOf: AsOf,
): Promise<Map<string, StanceEventRow[]>> {
  const rows = (await database.all(sql`
    SELECT stance_id AS "stanceId", act, date, claim_id AS "claimId"
    FROM stance_event se WHERE ${isOneOf(sql`stance_id`, stances)} AND ${inForce(sql`se`, asOf)}
    ORDER BY position`)) as unknown as StanceEventRow[];
  return grouped(rows, (row) => row.stanceId, itself);
}

/** The ids of the actors that the issues of stances name. */
export async function namedByIssues(
  database: Database,
  stances: readonly string[],
  asOf: AsOf,
): Promise<Map<string, string[]>> {
  const rows = (await database.all(sql`
    SELECT stance_id AS "stanceId", actor_id AS "actorId"
    FROM stance_about sa WHERE ${isOneOf(sql`stance_id`, stances)} AND ${inForce(sql`sa`, asOf)}
    ORDER BY position, actor_id`)) as unknown as { stanceId: string; actorId: string }[];
  return grouped(
    rows,
    (row) => row.stanceId,
    (row) => row.actorId,
  );
}

/** Places by id. */
export async function placesOf(
  database: Database,
  places: readonly string[],
): Promise<Map<string, PlaceRow>> {
  const rows = (await database.all(sql`
    SELECT id, name, country_id AS "countryId"
    FROM place WHERE ${isOneOf(sql`id`, places)}`)) as unknown as PlaceRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** The id of the actor to whom each claim is attributed, where it is one. */
export async function attributedTo(
  database: Database,
  claims: readonly string[],
): Promise<Map<string, string>> {
  const rows = (await database.all(sql`
    SELECT claim_id AS "claimId", actor_id AS "actorId" FROM claim_actor
    WHERE role = 'ATTRIBUTION' AND ${isOneOf(sql`claim_id`, claims)}`)) as unknown as {
    claimId: string;
    actorId: string;
  }[];
  return new Map(rows.map((row) => [row.claimId, row.actorId]));
}

/**
 * The id of the meeting or stance that each claim is a source of, or for a claim that only repeats one of
 * another article, that of the other; a claim of an office has none.
 */
export async function factsOf(database: Database, claims: readonly string[]): Promise<Map<string, string>> {
  const rows = (await database.all(sql`
    WITH source AS (
      SELECT c.id AS asked, coalesce(cc.original_id, c.id) AS id
      FROM claim c LEFT JOIN claim_copy cc ON cc.claim_id = c.id WHERE ${isOneOf(sql`c.id`, claims)})
    SELECT source.asked AS "claimId", mc.meeting_id AS "factId"
    FROM source JOIN meeting_claim mc ON mc.claim_id = source.id
    UNION ALL SELECT source.asked, sc.stance_id
    FROM source JOIN stance_claim sc ON sc.claim_id = source.id`)) as unknown as {
    claimId: string;
    factId: string;
  }[];
  return new Map(rows.map((row) => [row.claimId, row.factId]));
}

/** What people made of claims: the last judgement that was not undone. */
export async function reviewsOf(
  database: Database,
  claims: readonly string[],
): Promise<Map<string, ReviewState>> {
  const rows = (await database.all(sql`
    SELECT subject_id AS "claimId", kind FROM judgement
    WHERE kind IN ('CONFIRM', 'REJECT') AND undone_at IS NULL AND ${isOneOf(sql`subject_id`, claims)}
    ORDER BY at, id`)) as unknown as { claimId: string; kind: 'CONFIRM' | 'REJECT' }[];
  return new Map(rows.map((row) => [row.claimId, row.kind === 'CONFIRM' ? 'CONFIRMED' : 'REJECTED']));
}

function itself<Row>(row: Row): Row {
  return row;
}
