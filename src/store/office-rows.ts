import type { EntityManager } from 'typeorm';
import { stateActorId } from '../resolve/actors.js';
import { OFFICE_REACH, officeHolder, type OfficeReport } from '../resolve/office-holders.js';
import { isStateCode, SHARED_OFFICE } from '../resolve/offices.js';
import { isNotRejected } from './judged.js';
import {
  meansOne,
  settleMentions,
  type Decision,
  type MentionChanges,
  type OpenMention,
} from './mention-rows.js';
import { groupBy, placeholders, queryIn, together } from './rows.js';
import { decideShared, sharedBeside, type SharedMention } from './shared-office-rows.js';

/** What may change whom unnamed office-holders are taken for. */
export interface OfficeNews {
  /** The article whose mentions are new; null where there is none. */
  articleId: string | null;
  /** Tenure claims that are new. */
  fresh: readonly string[];
  /** Tenure claims stored before whose people, or a judgement on them, changed. */
  moved: readonly string[];
  /** Actors of whom another office or state is known now, or who have other names. */
  learned: readonly string[];
  /** Actors that are about to be taken away. */
  vanished: readonly string[];
  /** Variants of which people say something else now: the mentions of those that are open are decided anew. */
  reopened: readonly string[];
}

/** An office on one day, or in one stretch of days. */
interface Period {
  office: string;
  from: number;
  to: number;
}

type OfficeMention = OpenMention & { office: string; day: number };

/**
 * Decides who is meant by "the Turkish president" in each article for which that may be another now: in a new
 * article, in those published around a day for which somebody is newly known to be in the office or out of
 * it, and where whoever was meant is gone, or people said something new of who it is.
 */
export async function settleOffices(manager: EntityManager, news: OfficeNews): Promise<MentionChanges> {
  const [added, moved, own, lost, reopened, loose, beside] = await together(
    newReports(manager, news.fresh),
    reportsOf(manager, news.moved),
    mentionsWhere(manager, 'mention.article_id', news.articleId === null ? [] : [news.articleId]),
    mentionsWhere(manager, 'place.actor_id', news.vanished),
    mentionsWhere(manager, 'mention.variant_id', news.reopened),
    looseMentions(manager, news.reopened),
    sharedBeside(manager, news.learned),
  );
  const filed = [...own, ...lost, ...reopened];
  const touched: OfficeMention[] = filed.filter((mention) => !isShared(mention));
  for (const period of periodsOf([...added, ...moved])) touched.push(...(await mentionsIn(manager, period)));
  const mentions = eachOnce(touched);
  const decisions: Decision[] = loose.map((mention) => ({ mention, actorId: null }));
  for (const [office, ofOffice] of groupBy(mentions, (mention) => mention.office)) {
    const [period] = periodsOf(ofOffice.map(({ day }) => ({ office, day })));
    const reports = period ? await reportsIn(manager, period) : [];
    for (const mention of ofOffice) decisions.push({ mention, actorId: officeHolder(reports, mention.day) });
  }
  decisions.push(...(await decideShared(manager, eachOnce([...filed.filter(isShared), ...beside]))));
  const left = await queryIn<{ id: string }>(
    manager,
    news.vanished,
    (
      list,
    ) => `SELECT DISTINCT variant.id FROM actor_variant variant JOIN mention_key key ON key.variant_id = variant.id
      WHERE variant.actor_id IN (${list})`,
  );
  return settleMentions(manager, decisions, [...left.map(({ id }) => id), ...news.reopened]);
}

const isShared = ({ office }: SharedMention): boolean => office.startsWith(SHARED_OFFICE);

const eachOnce = <T extends OpenMention>(mentions: readonly T[]): T[] => [
  ...new Map(mentions.map((mention) => [`${mention.articleId} ${mention.variantId}`, mention])).values(),
];

/** The days around some on which reports can tell of a mention, and mentions can be told by a report, by office. */
function periodsOf(days: readonly { office: string; day: number }[]): Period[] {
  return [...groupBy(days, ({ office }) => office)].map(([office, ofOffice]) => ({
    office,
    from: Math.min(...ofOffice.map(({ day }) => day)) - OFFICE_REACH,
    to: Math.max(...ofOffice.map(({ day }) => day)) + OFFICE_REACH,
  }));
}

/** Where and when new claims report somebody in office whom no other article of that day does. */
async function newReports(manager: EntityManager, claimIds: readonly string[]) {
  return queryIn<{ office: string; day: number }>(
    manager,
    claimIds,
    (list) => `
      SELECT DISTINCT report.office, report.day
      FROM office_report report JOIN actor_variant holder ON holder.id = report.variant_id
      WHERE report.claim_id IN (${list}) AND NOT EXISTS (
        SELECT 1 FROM office_report other JOIN actor_variant same ON same.id = other.variant_id
        WHERE other.office = report.office AND other.day = report.day AND other.former = report.former
          AND other.article_id <> report.article_id AND same.actor_id = holder.actor_id
          AND ${isNotRejected('other.claim_id')})`,
  );
}

async function reportsOf(manager: EntityManager, claimIds: readonly string[]) {
  return queryIn<{ office: string; day: number }>(
    manager,
    claimIds,
    (list) => `SELECT DISTINCT office, day FROM office_report WHERE claim_id IN (${list})`,
  );
}

/** SQL: whether an office and a day lie in a period, which is given as office, first and last day. */
function isIn(manager: EntityManager, office: string, day: string): string {
  const [place, from, to] = [0, 1, 2].map((at) => placeholders(manager, 1, at));
  return `${office} = ${place} AND ${day} BETWEEN ${from} AND ${to}`;
}

/**
 * What is reported of an office; not of those whom all articles together make another state's people, nor under
 * names that several people bear.
 */
async function reportsIn(manager: EntityManager, { office, from, to }: Period): Promise<OfficeReport[]> {
  const [, of = ''] = office.split('|');
  const rows = await manager.query<
    (Omit<OfficeReport, 'former'> & { former: unknown; stateId: string | null })[]
  >(
    `SELECT DISTINCT holder.actor_id AS holder, report.day, report.former, actor.country_id AS "stateId"
     FROM office_report report JOIN actor_variant holder ON holder.id = report.variant_id
       JOIN actor ON actor.id = holder.actor_id
     WHERE ${isIn(manager, 'report.office', 'report.day')} AND ${isNotRejected('report.claim_id')}
       AND ${meansOne('holder.id')}`,
    [office, from, to],
  );
  return rows
    .filter(({ stateId }) => stateId === null || !isStateCode(of) || stateId === stateActorId(of))
    .map(({ holder, day, former }) => ({ holder, day, former: Boolean(former) }));
}

const MENTIONS = `
  SELECT mention.key AS office, mention.day, mention.article_id AS "articleId", mention.variant_id AS "variantId",
    place.actor_id AS "actorId"
  FROM mention_key mention
    JOIN article_actor place ON place.article_id = mention.article_id AND place.variant_id = mention.variant_id`;

function mentionsWhere(
  manager: EntityManager,
  column: string,
  values: readonly string[],
): Promise<OfficeMention[]> {
  return queryIn<OfficeMention>(manager, values, (list) => `${MENTIONS} WHERE ${column} IN (${list})`);
}

/** Mentions of unnamed people that no report can tell anything of: of no single office, or on no known day. */
function looseMentions(manager: EntityManager, variantIds: readonly string[]): Promise<OpenMention[]> {
  return queryIn<OpenMention>(
    manager,
    variantIds,
    (list) => `
      SELECT place.article_id AS "articleId", place.variant_id AS "variantId", place.actor_id AS "actorId"
      FROM article_actor place JOIN actor_variant variant ON variant.id = place.variant_id
      WHERE place.variant_id IN (${list}) AND variant.kind = 'PERSON' AND NOT variant.named AND NOT EXISTS (
        SELECT 1 FROM mention_key mention
        WHERE mention.article_id = place.article_id AND mention.variant_id = place.variant_id)`,
  );
}

function mentionsIn(manager: EntityManager, { office, from, to }: Period): Promise<OfficeMention[]> {
  return manager.query<OfficeMention[]>(`${MENTIONS} WHERE ${isIn(manager, 'mention.key', 'mention.day')}`, [
    office,
    from,
    to,
  ]);
}
