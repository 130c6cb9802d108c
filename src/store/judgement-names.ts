import type { EntityManager } from 'typeorm';
import { STILL } from '../resolve/versions.js';
import type { Target } from './judgement-targets.js';
import { queryIn } from './rows.js';

/** How much of a sentence is repeated. */
const SHOWN = 120;

/** What a judgement's subject or object is called, for people: names as they are now. */
export async function nameOf(manager: EntityManager, target: Target): Promise<string> {
  const { id, type, name } = target;
  if (type === 'actor') {
    const actor = await actorName(manager, id);
    return name === null ? quoted(actor) : `${quoted(name)} of ${quoted(actor)}`;
  }
  if (type === 'claim') return `the claim ${quoted(await claimText(manager, id))}`;
  return type === 'meeting' ? meetingName(manager, id) : stanceName(manager, id);
}

async function actorName(manager: EntityManager, id: string): Promise<string> {
  const [row] = await queryIn<{ name: string }>(
    manager,
    [id],
    (list) => `SELECT name FROM actor WHERE id IN (${list})`,
  );
  return row?.name ?? id;
}

async function claimText(manager: EntityManager, id: string): Promise<string> {
  const [row] = await queryIn<{ quote: string }>(
    manager,
    [id],
    (list) => `SELECT quote FROM claim WHERE id IN (${list})`,
  );
  return row?.quote.replace(/\s+/gu, ' ').trim() ?? id;
}

async function meetingName(manager: EntityManager, id: string): Promise<string> {
  const rows = await queryIn<{ name: string; date: string | null }>(
    manager,
    [id],
    (list) => `
      SELECT DISTINCT actor.name, participant.position, meeting.date
      FROM meeting JOIN meeting_participant participant ON participant.meeting_id = meeting.id
        JOIN actor ON actor.id = participant.actor_id
      WHERE meeting.id IN (${list}) AND meeting.known_to = '${STILL}' AND participant.known_to = '${STILL}'
      ORDER BY participant.position`,
  );
  const people = [...new Set(rows.map((row) => row.name))];
  const on = rows[0]?.date ? ` on ${rows[0].date}` : '';
  return `the meeting of ${people.join(' and ')}${on}`;
}

async function stanceName(manager: EntityManager, id: string): Promise<string> {
  const [row] = await queryIn<{ kind: string; issue: string; holder: string }>(
    manager,
    [id],
    (list) => `
      SELECT stance.kind, stance.issue, holder.name AS holder
      FROM stance JOIN actor holder ON holder.id = stance.holder_id
      WHERE stance.id IN (${list}) AND stance.known_to = '${STILL}'`,
  );
  return row ? `the ${row.kind.toLowerCase()} of ${row.holder} (${row.issue})` : id;
}

function quoted(text: string): string {
  return `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
}
