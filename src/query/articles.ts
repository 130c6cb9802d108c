import { knownBy } from './as-of.js';
import { articleHasText } from './full-text.js';
import {
  daysOf,
  idsOfList,
  isGiven,
  oneOf,
  settled,
  textOf,
  type Combined,
  type DateRange,
  type FilterKind,
} from './filter.js';
import { isOneOf, sql, type Sql } from './sql.js';
import type { Listing } from './list-type.js';

/** An article as it is stored. Instants are ISO 8601 in UTC. */
export interface ArticleRow {
  id: string;
  title: string;
  text: string;
  url: string | null;
  outlet: string | null;
  byline: string | null;
  language: string;
  publishedAt: string | null;
  ingestedAt: string;
  /** The first article with this text, where this is a copy of it. */
  copyOfId: string | null;
}

export interface ArticleFilter extends Combined<ArticleFilter> {
  text?: string | null;
  outlet?: string[] | null;
  published?: DateRange | null;
  mentions?: string[] | null;
}

export type ArticleOrderField = 'PUBLISHED_AT' | 'INGESTED_AT';

const FILTER: FilterKind<ArticleFilter> = {
  ids: (filter, at) => idsOfList(filter.mentions, `${at}.mentions`),
  conditions: (filter, at, actors) => {
    const text = textOf(filter.text, `${at}.text`);
    const days = daysOf(filter.published, `${at}.published`);
    const conditions: Sql[] = oneOf(sql`LOWER(r.outlet)`, filter.outlet?.map(lowerAscii), `${at}.outlet`);
    if (text !== null) conditions.push(articleHasText(sql`r.id`, text, `${at}.text`));
    if (isGiven(days?.from)) conditions.push(sql`r.published_at >= ${`${days.from}T00:00:00.000Z`}`);
    if (isGiven(days?.to)) conditions.push(sql`r.published_at <= ${`${days.to}T23:59:59.999Z`}`);
    if (isGiven(filter.mentions)) {
      const ids = settled(filter.mentions, 'SELF', actors);
      conditions.push(sql`EXISTS (SELECT 1 FROM article_actor aa
        WHERE aa.article_id = r.id AND ${isOneOf(sql`aa.actor_id`, ids)})`);
    }
    return conditions;
  },
};

/** As the database's LOWER does it: letters of ASCII only. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Articles, under the alias `r`. */
export const ARTICLES: Listing<ArticleRow, ArticleFilter, ArticleOrderField> = (asOf) => ({
  name: 'articles',
  from: sql`article r`,
  where: knownBy(sql`r`, asOf),
  id: sql`r.id`,
  columns: sql`r.id, r.title, r.text, r.url, r.outlet, r.byline, r.language,
    r.published_at AS "publishedAt", r.ingested_at AS "ingestedAt", r.copy_of_id AS "copyOfId"`,
  filter: FILTER,
  orders: {
    PUBLISHED_AT: [{ column: sql`r.published_at`, holds: 'text?' }],
    INGESTED_AT: [{ column: sql`r.ingested_at`, holds: 'text' }],
  },
  defaultOrder: { field: 'PUBLISHED_AT', direction: 'DESC' },
  read: (raw) => raw as unknown as ArticleRow,
});
