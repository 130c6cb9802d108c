import { boundsOf } from '../../extract/partial-date.js';
import { inForce } from '../as-of.js';
import { grouped } from '../batches.js';
import { isOneOf, join, sql, type Database, type Sql } from '../sql.js';
import { MOST_CANDIDATES, scoreOf, type Candidate } from './item.js';

/** Keys that more claims share than this are too common to tell of anything. */
const MOST_CLAIMS = 30;
/** Meetings further apart are hardly one. */
const MOST_DAYS = 7;
const DAY = 86_400_000;

interface Pair {
  one: string;
  other: string;
  shared: number;
}

/** Facts of one type that have claims filed under the same keys, those that share most first. */
async function neighbours(database: Database, type: 'meeting' | 'stance'): Promise<Pair[]> {
  const [link, fact] =
    type === 'meeting' ? [sql`meeting_claim`, sql`meeting_id`] : [sql`stance_claim`, sql`stance_id`];
  return (await database.all(sql`
    SELECT l1.${fact} AS one, l2.${fact} AS other, count(DISTINCT k1.key) AS shared
    FROM (SELECT key FROM claim_key WHERE key LIKE ${`${type} %`} GROUP BY key
      HAVING count(*) BETWEEN 2 AND ${MOST_CLAIMS}) AS rare
    JOIN claim_key k1 ON k1.key = rare.key JOIN claim_key k2 ON k2.key = rare.key
    JOIN ${link} l1 ON l1.claim_id = k1.claim_id JOIN ${link} l2 ON l2.claim_id = k2.claim_id
    WHERE l1.${fact} < l2.${fact}
    GROUP BY l1.${fact}, l2.${fact}
    ORDER BY ${join([...orderOf(type), sql`shared DESC, one, other`], ', ')}
    LIMIT ${MOST_CANDIDATES}`)) as unknown as Pair[];
}

/** Of meetings those first that have people in common. */
function orderOf(type: 'meeting' | 'stance'): Sql[] {
  if (type === 'stance') return [];
  return [
    sql`(SELECT count(DISTINCT p.actor_id) FROM meeting_participant p
      JOIN meeting_participant q ON q.actor_id = p.actor_id
      WHERE p.meeting_id = l1.meeting_id AND q.meeting_id = l2.meeting_id
        AND ${inForce(sql`p`, null)} AND ${inForce(sql`q`, null)}) DESC`,
  ];
}

interface MeetingSketch {
  id: string;
  date: string | null;
  place: string | null;
  claims: number;
  actorId: string;
  actor: string;
}

/** Meetings of much the same people at much the same time that were not taken for one. */
export async function nearMeetings(database: Database): Promise<Candidate[]> {
  const pairs = await neighbours(database, 'meeting');
  const rows = (await database.all(sql`
    SELECT m.id, m.date, pl.name AS place, m.claim_count AS claims, p.actor_id AS "actorId", a.name AS actor
    FROM meeting m LEFT JOIN place pl ON pl.id = m.place_id
    JOIN meeting_participant p ON p.meeting_id = m.id AND ${inForce(sql`p`, null)} JOIN actor a ON a.id = p.actor_id
    WHERE ${isOneOf(sql`m.id`, idsOf(pairs))} AND ${inForce(sql`m`, null)}
    ORDER BY m.id, p.position`)) as unknown as MeetingSketch[];
  const meetings = grouped(
    rows,
    (row) => row.id,
    (row) => row,
  );
  return pairs.flatMap(({ one, other }) => {
    const [a, b] = [meetings.get(one), meetings.get(other)];
    return a && b ? (compareMeetings(a, b) ?? []) : [];
  });
}

function compareMeetings(a: readonly MeetingSketch[], b: readonly MeetingSketch[]): Candidate | null {
  const [one] = a;
  const [other] = b;
  if (!one || !other) return null;
  const shared = a.filter(({ actorId }) => b.some((row) => row.actorId === actorId)).length;
  const days = daysApart(one.date, other.date);
  if (shared === 0 || (days !== null && days > MOST_DAYS)) return null;
  const nearness = days === null ? 0.4 : 0.8 / (1 + days);
  const doubt = nearness * (shared / Math.max(a.length, b.length));
  const places = one.place !== null && other.place !== null && one.place !== other.place;
  const why = [
    shared === a.length && shared === b.length ? 'the same people' : `${shared} of the same people`,
    days === null
      ? 'one without a date'
      : days === 0
        ? 'on the same day'
        : `${days} day${days > 1 ? 's' : ''} apart`,
    ...(places ? [`in ${one.place ?? ''} and ${other.place ?? ''}`] : []),
  ].join(', ');
  return {
    ...{ kind: 'MEETINGS', why, score: scoreOf(doubt, Math.min(one.claims, other.claims)) },
    sides: [a, b].map((rows) => ({
      reference: rows[0]?.id ?? '',
      name: titleOf(rows),
      about: rows[0]?.id ?? '',
    })),
  };
}

function titleOf(rows: readonly MeetingSketch[]): string {
  const [first] = rows;
  const on = first?.date ? ` on ${first.date}` : '';
  return `${rows.map(({ actor }) => actor).join(' and ')}${on}${first?.place ? ` in ${first.place}` : ''}`;
}

/** Days between two dates as the news gives them; 0 where they overlap, null where one is unknown. */
function daysApart(a: string | null, b: string | null): number | null {
  const [one, other] = [a, b].map((date) => (date === null ? null : boundsOf(date)));
  if (!one?.earliest || !one.latest || !other?.earliest || !other.latest) return null;
  const gap = Math.max(
    Date.parse(one.earliest) - Date.parse(other.latest),
    Date.parse(other.earliest) - Date.parse(one.latest),
  );
  return Math.max(0, Math.round(gap / DAY));
}

interface StanceSketch {
  id: string;
  kind: string;
  issue: string;
  claims: number;
  holder: string;
  addressee: string | null;
  addresseeState: string | null;
  terms: number;
}

/** Stances of one holder that speak of much the same and were not taken for one. */
export async function nearStances(database: Database): Promise<Candidate[]> {
  const pairs = await neighbours(database, 'stance');
  const rows = (await database.all(sql`
    SELECT st.id, st.kind, st.issue, st.claim_count AS claims, h.name AS holder, ad.name AS addressee,
      COALESCE(st.addressee_state_id, st.addressee_id) AS "addresseeState",
      (SELECT count(DISTINCT k.key) FROM stance_claim sc JOIN claim_key k ON k.claim_id = sc.claim_id
       WHERE sc.stance_id = st.id) AS terms
    FROM stance st JOIN actor h ON h.id = st.holder_id LEFT JOIN actor ad ON ad.id = st.addressee_id
    WHERE ${isOneOf(sql`st.id`, idsOf(pairs))} AND ${inForce(sql`st`, null)}`)) as unknown as StanceSketch[];
  const stances = new Map(rows.map((row) => [row.id, row]));
  return pairs.flatMap(({ one, other, shared }) => {
    const [a, b] = [stances.get(one), stances.get(other)];
    if (!a || !b) return [];
    const twoAddressees =
      a.addresseeState !== null && b.addresseeState !== null && a.addresseeState !== b.addresseeState;
    if (twoAddressees) return [];
    const doubt = 0.8 * (shared / Math.max(1, a.terms + b.terms - shared));
    const why = `the same holder, and ${shared} word${shared > 1 ? 's' : ''} of the issue in common`;
    return [
      {
        ...{ kind: 'STANCES' as const, why, score: scoreOf(doubt, Math.min(a.claims, b.claims)) },
        sides: [a, b].map((stance) => ({ reference: stance.id, name: nameOf(stance), about: stance.id })),
      },
    ];
  });
}

function nameOf({ kind, holder, addressee, issue }: StanceSketch): string {
  return `${kind.toLowerCase()} of ${holder}${addressee === null ? '' : ` to ${addressee}`}: ${issue}`;
}

function idsOf(pairs: readonly Pair[]): string[] {
  return [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
}
