import type { ActorKind } from '../../extract/claim.js';
import { isOneOf, sql, type Database, type Sql } from '../sql.js';

/** What a person can be asked: whether two are one, or whether a claim is right. */
export type ReviewKind = 'ACTORS' | 'NAME' | 'MEETINGS' | 'STANCES' | 'CLAIM';

/** One of the two that are to be compared, or the claim that is to be judged. */
export interface ReviewSide {
  /** The id, with ":" and a name where an actor is meant as far as it goes by that name. */
  reference: string;
  name: string;
  /** A sentence about it; null where there is none. */
  quote: string | null;
}

/** Something worth a person's look. */
export interface ReviewItem {
  /** What an answer names: the references of its sides, with "+" between them. */
  item: string;
  kind: ReviewKind;
  /** Why it is asked, as a clause. */
  why: string;
  /** The more doubtful and the more rests on it, the greater. */
  score: number;
  sides: ReviewSide[];
}

/** An item before sentences are looked up. `about` finds the sentence: an actor, a variant, a fact or a claim. */
export interface Candidate extends Omit<ReviewItem, 'item' | 'sides'> {
  sides: (Omit<ReviewSide, 'quote'> & { about: string })[];
}

/** How many candidates of each kind are looked at: those on which most rests. */
export const MOST_CANDIDATES = 300;

/** Doubt, from 0 to 1, weighed by in how many articles or claims it matters. */
export function scoreOf(doubt: number, weight: number): number {
  return doubt * Math.log2(2 + weight);
}

/** An actor as candidates are made of it. */
export interface ReviewActor {
  id: string;
  name: string;
  kind: ActorKind;
  folded: string;
  named: number;
  country: string | null;
  blockKey: string;
  articleCount: number;
}

/** The columns of a `ReviewActor`, of the actor `a` and the state `s` that it acts for. */
export const REVIEW_ACTOR: Sql = sql`a.id, a.name, a.kind, a.sort_name AS folded, a.named, s.code AS country,
  a.block_key AS "blockKey", a.article_count AS "articleCount"`;

/** A candidate made of two actors. */
export function actorPair(
  [one, other]: readonly [ReviewActor, ReviewActor],
  why: string,
  doubt: number,
): Candidate {
  const score = scoreOf(doubt, Math.min(one.articleCount, other.articleCount));
  const sides = [one, other].map(({ id, name }) => ({ reference: id, name, about: id }));
  return { kind: 'ACTORS', why, score, sides };
}

/** Finds a sentence for each side. Two statements, whatever the number of candidates. */
export async function withQuotes(
  database: Database,
  candidates: readonly Candidate[],
): Promise<ReviewItem[]> {
  const abouts = [...new Set(candidates.flatMap(({ sides }) => sides.map(({ about }) => about)))];
  const quotes = new Map<string, string>();
  for (const rows of [await titles(database, abouts), await sentences(database, abouts)])
    for (const { about, quote } of rows) quotes.set(about, quote);
  return candidates.map(({ sides, ...candidate }) => ({
    item: sides.map(({ reference }) => reference).join('+'),
    ...candidate,
    sides: sides.map(({ about, ...side }) => ({ ...side, quote: quotes.get(about) ?? null })),
  }));
}

interface Quote {
  about: string;
  quote: string;
}

/** A claim about each actor, if there is one with its name, or variant; the first of each fact; claims themselves. */
async function sentences(database: Database, abouts: readonly string[]): Promise<Quote[]> {
  return (await database.all(sql`
    SELECT about, quote FROM (
      SELECT about, quote, ROW_NUMBER() OVER (PARTITION BY about ORDER BY place, id) AS nth FROM (
        SELECT a.id AS about, c.quote, c.id,
          CASE WHEN c.quote LIKE '%' || a.name || '%' THEN '0' ELSE '1' END AS place
        FROM actor a JOIN claim_actor ca ON ca.actor_id = a.id JOIN claim c ON c.id = ca.claim_id
        WHERE ${isOneOf(sql`a.id`, abouts)}
        UNION ALL SELECT ca.variant_id, c.quote, c.id, ''
        FROM claim_actor ca JOIN claim c ON c.id = ca.claim_id WHERE ${isOneOf(sql`ca.variant_id`, abouts)}
        UNION ALL SELECT mc.meeting_id, c.quote, c.id, c.known_at
        FROM meeting_claim mc JOIN claim c ON c.id = mc.claim_id WHERE ${isOneOf(sql`mc.meeting_id`, abouts)}
        UNION ALL SELECT sc.stance_id, c.quote, c.id, c.known_at
        FROM stance_claim sc JOIN claim c ON c.id = sc.claim_id WHERE ${isOneOf(sql`sc.stance_id`, abouts)}
        UNION ALL SELECT c.id, c.quote, c.id, '' FROM claim c WHERE ${isOneOf(sql`c.id`, abouts)}
      ) AS told
    ) AS ranked WHERE nth = 1`)) as unknown as Quote[];
}

/** The headline of an article that names each actor or variant, for those of which no claim speaks. */
async function titles(database: Database, abouts: readonly string[]): Promise<Quote[]> {
  return (await database.all(sql`
    SELECT about, quote FROM (
      SELECT about, quote, ROW_NUMBER() OVER (PARTITION BY about ORDER BY id) AS nth FROM (
        SELECT aa.actor_id AS about, r.title AS quote, r.id FROM article_actor aa
        JOIN article r ON r.id = aa.article_id WHERE ${isOneOf(sql`aa.actor_id`, abouts)}
        UNION ALL SELECT aa.variant_id, r.title, r.id FROM article_actor aa
        JOIN article r ON r.id = aa.article_id WHERE ${isOneOf(sql`aa.variant_id`, abouts)}
      ) AS named
    ) AS ranked WHERE nth = 1`)) as unknown as Quote[];
}
