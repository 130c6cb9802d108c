import type { Store } from '../../store/types.js';
import { sql, type Database } from '../sql.js';
import { doubtfulClaims } from './claims.js';
import { nearMeetings, nearStances } from './facts.js';
import { withQuotes, type Candidate, type ReviewItem } from './item.js';
import { namesakes, unnamedHolders, weakNames } from './people.js';

export type { ReviewItem, ReviewKind, ReviewSide } from './item.js';

/**
 * What is most worth a person's look, the best first: actors, meetings and stances that may be one, names that
 * were given to a person on little ground, claims that may be wrong. What people have answered is left out.
 * Candidates are found by the keys under which they are filed, a bounded number of each kind, in a number of
 * statements that does not depend on how many there are.
 */
export async function reviewItems(store: Pick<Store, 'reader'>, limit: number): Promise<ReviewItem[]> {
  const { reader } = store;
  const database: Database = {
    all: ({ text, bound }) => reader.query<Record<string, unknown>[]>(text, [...bound]),
    run: (question) => question(reader),
  };
  const found: Candidate[] = [];
  for (const find of [namesakes, unnamedHolders, weakNames, nearMeetings, nearStances, doubtfulClaims])
    found.push(...(await find(database)));
  const answers = await answered(database);
  const open = found.filter(({ sides }) => {
    const [one, other] = sides.map(({ about }) => about);
    return one !== undefined && !answers.has(pairKey(one, other));
  });
  open.sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1));
  // one pair can be found for several reasons: the best one is told
  const distinct = new Map(open.toReversed().map((candidate) => [keyOf(candidate), candidate]));
  return withQuotes(database, [...distinct.values()].toReversed().slice(0, limit));
}

/** The pairs that open judgements speak of: actors or facts said to be different, names said to be somebody's. */
async function answered(database: Database): Promise<Set<string>> {
  const rows = (await database.all(sql`
    WITH said AS (
      SELECT j.kind, one.anchor AS one, other.anchor AS other FROM judgement j
      JOIN judgement_anchor one ON one.judgement_id = j.id AND one.side = 0
      JOIN judgement_anchor other ON other.judgement_id = j.id AND other.side = 1
      WHERE j.undone_at IS NULL
    )
    SELECT v.actor_id AS one, w.actor_id AS other FROM said
    JOIN actor_variant v ON v.id = said.one JOIN actor_variant w ON w.id = said.other WHERE said.kind = 'DIFFERENT'
    UNION SELECT v.actor_id, w.id FROM said
    JOIN actor_variant v ON v.id = said.one JOIN actor_variant w ON w.id = said.other WHERE said.kind = 'SAME'
    UNION SELECT l.meeting_id, k.meeting_id FROM said
    JOIN meeting_claim l ON l.claim_id = said.one JOIN meeting_claim k ON k.claim_id = said.other
    WHERE said.kind = 'DIFFERENT'
    UNION SELECT l.stance_id, k.stance_id FROM said
    JOIN stance_claim l ON l.claim_id = said.one JOIN stance_claim k ON k.claim_id = said.other
    WHERE said.kind = 'DIFFERENT'`)) as unknown as { one: string; other: string }[];
  return new Set(rows.map(({ one, other }) => pairKey(one, other)));
}

function keyOf({ sides }: Candidate): string {
  const [one, other] = sides.map(({ about }) => about);
  return pairKey(one ?? '', other);
}

function pairKey(one: string, other: string | undefined): string {
  return other === undefined ? one : [one, other].sort().join('+');
}
