import { inForce, type AsOf } from './as-of.js';
import type { Level } from './filter.js';
import { isOneOf, sql, table, type Sql } from './sql.js';

/** A list that belongs to something: which rows are whose. */
export interface Scope {
  /** Names the list in its cursors, such as `Actor.meetings`. */
  name: string;
  /** A statement with the columns `parent` and `child`, each pair once, for the parents given, as of a time. */
  links: (parents: readonly string[], asOf: AsOf) => Sql;
}

export const ACTOR_MEETINGS: Scope = {
  name: 'Actor.meetings',
  links: (actors, asOf) => sql`SELECT mp.actor_id AS parent, mp.meeting_id AS child
    FROM meeting_participant mp WHERE ${isOneOf(sql`mp.actor_id`, actors)} AND ${inForce(sql`mp`, asOf)}`,
};

export const ACTOR_STANCES: Scope = {
  name: 'Actor.stances',
  links: (actors, asOf) => sql`SELECT st.holder_id AS parent, st.id AS child FROM stance st
    WHERE ${isOneOf(sql`st.holder_id`, actors)} AND ${inForce(sql`st`, asOf)}`,
};

export const ACTOR_ARTICLES: Scope = {
  name: 'Actor.articles',
  links: (actors) => sql`SELECT DISTINCT aa.actor_id AS parent, aa.article_id AS child FROM article_actor aa
    WHERE ${isOneOf(sql`aa.actor_id`, actors)}`,
};

export const ARTICLE_ACTORS: Scope = {
  name: 'Article.actors',
  links: (articles) => sql`SELECT DISTINCT aa.article_id AS parent, aa.actor_id AS child
    FROM article_actor aa WHERE ${isOneOf(sql`aa.article_id`, articles)}`,
};

export const ARTICLE_MEETINGS: Scope = {
  name: 'Article.meetings',
  links: (articles) => sql`SELECT DISTINCT ac.article_id AS parent, mc.meeting_id AS child
    FROM claim ac LEFT JOIN claim_copy cc ON cc.claim_id = ac.id
      JOIN meeting_claim mc ON mc.claim_id = coalesce(cc.original_id, ac.id)
    WHERE ${isOneOf(sql`ac.article_id`, articles)}`,
};

export const ARTICLE_STANCES: Scope = {
  name: 'Article.stances',
  links: (articles) => sql`SELECT DISTINCT ac.article_id AS parent, sc.stance_id AS child
    FROM claim ac LEFT JOIN claim_copy cc ON cc.claim_id = ac.id
      JOIN stance_claim sc ON sc.claim_id = coalesce(cc.original_id, ac.id)
    WHERE ${isOneOf(sql`ac.article_id`, articles)}`,
};

export const ARTICLE_COPIES: Scope = {
  name: 'Article.copies',
  links: (articles) => sql`SELECT copy.copy_of_id AS parent, copy.id AS child FROM article copy
    WHERE ${isOneOf(sql`copy.copy_of_id`, articles)}`,
};

export const ARTICLE_CLAIMS: Scope = {
  name: 'Article.claims',
  links: (articles) => sql`SELECT ac.article_id AS parent, ac.id AS child FROM claim ac
    WHERE ${isOneOf(sql`ac.article_id`, articles)}`,
};

export const MEETING_CLAIMS: Scope = {
  name: 'Meeting.claims',
  links: (meetings) => sql`SELECT mc.meeting_id AS parent, mc.claim_id AS child FROM meeting_claim mc
    WHERE ${isOneOf(sql`mc.meeting_id`, meetings)}`,
};

export const STANCE_CLAIMS: Scope = {
  name: 'Stance.claims',
  links: (stances) => sql`SELECT sc.stance_id AS parent, sc.claim_id AS child FROM stance_claim sc
    WHERE ${isOneOf(sql`sc.stance_id`, stances)}`,
};

/** Names a pair of actors, as the parents of `pairMeetings` are named. */
export function pairKey(one: string, other: string): string {
  return JSON.stringify([one, other]);
}

/** The meetings of pairs of actors (`pairKey`), both taken at the same level. */
export function pairMeetings(level: Level): Scope {
  return {
    name: `CounterpartEdge.meetings.${level}`,
    links: (pairs, asOf) => sql`SELECT DISTINCT pair.value AS parent, one.meeting_id AS child
      FROM ${table(pairs)} AS pair
      JOIN meeting_participant one ON ${isActor(sql`one`, sql`json_extract(pair.value, '$[0]')`, level)}
      JOIN meeting_participant other ON other.meeting_id = one.meeting_id
        AND ${isActor(sql`other`, sql`json_extract(pair.value, '$[1]')`, level)}
      WHERE ${inForce(sql`one`, asOf)} AND ${inForce(sql`other`, asOf)}`,
  };
}

/** That a participant counts as an actor at a level, put so that an index answers it. */
export function isActor(participant: Sql, actor: Sql, level: Level): Sql {
  return level === 'SELF'
    ? sql`${participant}.actor_id = ${actor}`
    : sql`(${participant}.state_id = ${actor}
        OR (${participant}.state_id IS NULL AND ${participant}.actor_id = ${actor}))`;
}
