import { ACTORS, type ActorRow } from './actors.js';
import type { AsOf } from './as-of.js';
import { ARTICLES, type ArticleRow } from './articles.js';
import { CLAIMS, type ClaimRow } from './claims.js';
import { followed, type NodeType } from './ids.js';
import { JUDGEMENTS, type JudgementRow } from './judgements.js';
import type { RowType } from './list-type.js';
import { MEETINGS, type MeetingRow } from './meetings.js';
import { sql, type Database } from './sql.js';
import { STANCES, type StanceRow } from './stances.js';

/** The row of each type of object that can be asked for by id. */
export interface NodeRows {
  article: ArticleRow;
  actor: ActorRow;
  meeting: MeetingRow;
  stance: StanceRow;
  claim: ClaimRow;
  judgement: JudgementRow;
}

/** Any object that can be asked for by id; the id tells its type. */
export type NodeRow = NodeRows[NodeType];

const ROW_TYPES: { [Type in NodeType]: (asOf: AsOf) => RowType<NodeRows[Type]> } = {
  article: ARTICLES,
  actor: ACTORS,
  meeting: MEETINGS,
  stance: STANCES,
  claim: CLAIMS,
  judgement: JUDGEMENTS,
};

/**
 * Objects of one type by the ids they are asked with, as far as they were known; an id that was merged away
 * gives the survivor.
 */
export async function readNodes<Type extends NodeType>(
  database: Database,
  type: Type,
  ids: readonly string[],
  asOf: AsOf,
): Promise<Map<string, NodeRows[Type]>> {
  const rowType: RowType<NodeRows[Type]> = ROW_TYPES[type](asOf);
  const rows = await database.all(sql`
    SELECT ${rowType.columns}, f.asked AS "askedId"
    FROM ${followed(ids)} AS f JOIN ${rowType.from} ON ${rowType.id} = f.id
    WHERE ${rowType.where}
    ORDER BY f.hops`);
  const found = new Map<string, NodeRows[Type]>();
  for (const { askedId, ...raw } of rows) {
    if (!found.has(String(askedId))) found.set(String(askedId), rowType.read(raw));
  }
  return found;
}
