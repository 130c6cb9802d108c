import type { Modality } from '../extract/claim.js';
import { knownBy } from './as-of.js';
import type { Listing } from './list-type.js';
import { sql } from './sql.js';

/** A claim as it is stored. */
export interface ClaimRow {
  id: string;
  articleId: string;
  quote: string;
  /** UTF-16 offsets of the quote in the article's text. */
  start: number;
  end: number;
  modality: Modality;
  attributionText: string | null;
  /** Name and version, and the rule that fired: "rules@0.1.0 meeting/verb/meet". */
  extractor: string;
  confidence: number;
  knownAt: string;
}

/** Claims, under the alias `c`; in the order in which they became known, then as the article has them. */
export const CLAIMS: Listing<ClaimRow, never, 'KNOWN'> = (asOf) => ({
  name: 'claims',
  from: sql`claim c`,
  where: knownBy(sql`c`, asOf),
  id: sql`c.id`,
  columns: sql`c.id, c.article_id AS "articleId", c.quote, c.start, c."end", c.modality,
    c.attribution_text AS "attributionText", c.extractor, c.confidence,
    c.known_at AS "knownAt"`,
  filter: null,
  orders: {
    KNOWN: [
      { column: sql`c.known_at`, holds: 'text' },
      { column: sql`c.start`, holds: 'number' },
    ],
  },
  defaultOrder: { field: 'KNOWN', direction: 'ASC' },
  read: (raw) => raw as unknown as ClaimRow,
});
