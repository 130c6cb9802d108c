import { inForce } from '../as-of.js';
import { sql, type Database } from '../sql.js';
import { MOST_CANDIDATES, scoreOf, type Candidate } from './item.js';

/** Claims that are expected to be right more often than this are not asked about. */
const SURE = 0.75;

/** Claims of low confidence that nobody has judged, those first on which more rests. */
export async function doubtfulClaims(database: Database): Promise<Candidate[]> {
  const rows = (await database.all(sql`
    SELECT c.id, c.confidence, c.kind, f.claims, (
      SELECT COALESCE(max(a.article_count), 0) FROM claim_actor ca JOIN actor a ON a.id = ca.actor_id
      WHERE ca.claim_id = c.id AND ca.role <> 'ATTRIBUTION') AS articles
    FROM (
      SELECT mc.claim_id, m.claim_count AS claims FROM meeting_claim mc
      JOIN meeting m ON m.id = mc.meeting_id AND ${inForce(sql`m`, null)}
      UNION ALL SELECT sc.claim_id, st.claim_count FROM stance_claim sc
      JOIN stance st ON st.id = sc.stance_id AND ${inForce(sql`st`, null)}
    ) AS f JOIN claim c ON c.id = f.claim_id
    WHERE c.confidence < ${SURE} AND NOT EXISTS (
      SELECT 1 FROM judgement j WHERE j.subject_id = c.id AND j.undone_at IS NULL AND j.kind IN ('CONFIRM', 'REJECT'))
    ORDER BY (1 - c.confidence) / f.claims DESC, articles DESC, c.id
    LIMIT ${MOST_CANDIDATES}`)) as unknown as {
    id: string;
    confidence: number;
    kind: string;
    claims: number;
    articles: number;
  }[];
  return rows.map(({ id, confidence, kind, claims, articles }) => ({
    kind: 'CLAIM' as const,
    why:
      `claims of this kind are right in ${Math.round(confidence * 100)} of 100 cases, and the ${kind} rests on ` +
      (claims > 1 ? `${claims} claims` : 'it alone'),
    score: scoreOf((0.6 * (1 - confidence)) / claims, articles / 4),
    sides: [{ reference: id, name: `claim of a ${kind}`, about: id }],
  }));
}
