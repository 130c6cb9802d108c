import type { EntityManager } from 'typeorm';
import type { Claim, MeetingClaim, StanceClaim, TenureClaim } from '../extract/claim.js';
import { makeId } from '../resolve/ids.js';
import { officesOfClaim } from '../resolve/offices.js';
import { dayOf } from '../resolve/days.js';
import type { MeetingSource, Side, Source, StanceSource } from '../resolve/resolved.js';
import type { TenureSource } from '../resolve/tenures.js';
import { claimReferences, variantOf } from '../resolve/variants.js';
import {
  ArticleEntity,
  ClaimActorEntity,
  ClaimEntity,
  OfficeReportEntity,
  type ClaimRole,
} from './entities/index.js';
import { isNotRejected } from './judged.js';
import { loadJudged } from './ledger.js';
import { groupBy, insertRows, queryIn, together, type Row } from './rows.js';

/** A claim as extraction gives it, with the id under which it is stored. */
export interface ToldClaim {
  id: string;
  claim: Claim;
}

/** Writes the claims of a new article, which never change; gives them. Two claims alike in everything are one. */
export async function insertClaims(
  manager: EntityManager,
  article: Pick<ArticleEntity, 'id' | 'knownAt'>,
  claims: readonly Claim[],
  extractor: string,
): Promise<ToldClaim[]> {
  const rows = new Map<string, Row<ClaimEntity>>();
  const told: ToldClaim[] = [];
  for (const claim of claims) {
    const content = JSON.stringify(claim);
    const id = makeId('claim', article.id, String(claim.start), claim.kind, content);
    if (rows.has(id)) continue;
    const { kind, quote, start, end, modality, confidence } = claim;
    const attributionText = claim.attribution?.text ?? null;
    rows.set(id, {
      id,
      articleId: article.id,
      knownAt: article.knownAt,
      extractor: `${extractor} ${claim.rule}`,
      ...{ kind, quote, start, end, modality, confidence, attributionText, content },
    });
    told.push({ id, claim });
  }
  await insertRows(manager, ClaimEntity, [...rows.values()]);
  return told;
}

/** Writes who stands where in the claims of an article, and whom they show in which office. */
export async function insertClaimActors(
  manager: EntityManager,
  article: Pick<ArticleEntity, 'id' | 'publishedAt'>,
  told: readonly ToldClaim[],
  actorOf: ReadonlyMap<string, string>,
): Promise<void> {
  const places = told.flatMap(({ id, claim }) =>
    claimReferences(claim).map(({ role, position, ref }) => {
      const variantId = variantOf(ref, article.id).id;
      return { claimId: id, role, position, variantId, actorId: actorOf.get(variantId) ?? '' };
    }),
  );
  await together(
    insertRows(manager, ClaimActorEntity, places),
    insertRows(
      manager,
      OfficeReportEntity,
      told.flatMap(({ id, claim }) => officeReports(claim, id, article)),
    ),
  );
}

/** What a claim tells of who is in an office on the day of its article; none where that day is not known. */
function officeReports(
  claim: Claim,
  claimId: string,
  { id: articleId, publishedAt }: Pick<ArticleEntity, 'id' | 'publishedAt'>,
): Row<OfficeReportEntity>[] {
  if (claim.kind !== 'tenure' || publishedAt === null) return [];
  const variantId = variantOf(claim.person, articleId).id;
  const day = dayOf(publishedAt);
  return officesOfClaim(claim).map((office) => ({
    ...{ office, day, claimId, articleId, variantId },
    former: claim.former,
  }));
}

/** Some claims by what they are about. */
export async function claimsByKind(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Record<Claim['kind'], string[]>> {
  const rows = await queryIn<{ id: string; kind: string }>(
    manager,
    ids,
    (list) => `SELECT id, kind FROM claim WHERE id IN (${list})`,
  );
  const idsOf = (kind: Claim['kind']) => rows.filter((row) => row.kind === kind).map((row) => row.id);
  return { meeting: idsOf('meeting'), stance: idsOf('stance'), tenure: idsOf('tenure') };
}

interface LoadedClaim extends Source {
  kind: Claim['kind'];
  content: string;
  sides: ReadonlyMap<string, Side>;
}

/** Meeting claims with their participants, save those that do not count; others are left out. */
export async function loadMeetingSources(
  manager: EntityManager,
  ids: readonly string[],
): Promise<MeetingSource[]> {
  return (await loadClaims(manager, ids, 'meeting')).map((claim) => {
    const content = JSON.parse(claim.content) as MeetingClaim;
    const participants = content.participants.map((_, at) => sideOf(claim, 'PARTICIPANT', at));
    const absent = (content.absent ?? []).map((_, at) => sideOf(claim, 'ABSENT', at));
    return { ...sourceOf(claim), content, participants, absent };
  });
}

/** Stance claims with their actors, save those that do not count; others are left out. */
export async function loadStanceSources(
  manager: EntityManager,
  ids: readonly string[],
): Promise<StanceSource[]> {
  return (await loadClaims(manager, ids, 'stance')).map((claim) => {
    const content = JSON.parse(claim.content) as StanceClaim;
    return {
      ...sourceOf(claim),
      content,
      holder: sideOf(claim, 'HOLDER', 0),
      addressee: content.addressee ? sideOf(claim, 'ADDRESSEE', 0) : null,
      about: content.about.map((_, at) => sideOf(claim, 'ABOUT', at)),
    };
  });
}

/** Tenure claims with their actors, save those that do not count; others are left out. */
export async function loadTenureSources(
  manager: EntityManager,
  ids: readonly string[],
): Promise<TenureSource[]> {
  return (await loadClaims(manager, ids, 'tenure')).map((claim) => {
    const content = JSON.parse(claim.content) as TenureClaim;
    const of = content.of ? sideOf(claim, 'OF', 0) : null;
    return { ...sourceOf(claim), content, person: sideOf(claim, 'PERSON', 0), of };
  });
}

function sourceOf({ id, articleId, knownAt, publishedOn, judged }: LoadedClaim): Source {
  return { id, articleId, knownAt, publishedOn, judged };
}

function sideOf(claim: LoadedClaim, role: ClaimRole, position: number): Side {
  const side = claim.sides.get(`${role} ${position}`);
  if (!side) throw new Error(`claim ${claim.id} has no actor as ${role} ${position}`);
  return side;
}

/** Claims of a kind that count: those that nobody has rejected, and that do not only repeat another article. */
async function loadClaims(
  manager: EntityManager,
  ids: readonly string[],
  kind: Claim['kind'],
): Promise<LoadedClaim[]> {
  const claims = queryIn<Omit<LoadedClaim, 'sides' | 'judged'>>(
    manager,
    ids,
    (list) => `
      SELECT claim.id, claim.article_id AS "articleId", claim.known_at AS "knownAt", claim.kind, claim.content,
        substr(article.published_at, 1, 10) AS "publishedOn"
      FROM claim JOIN article ON article.id = claim.article_id
      WHERE claim.kind = '${kind}' AND claim.id IN (${list}) AND ${isNotRejected('claim.id')}
        AND NOT EXISTS (SELECT 1 FROM claim_copy WHERE claim_copy.claim_id = claim.id)`,
  );
  const [loaded, sides, judged] = await together(claims, loadSides(manager, ids), loadJudged(manager, ids));
  return loaded.map((claim) => ({
    ...claim,
    judged: judged.get(claim.id),
    sides: new Map((sides.get(claim.id) ?? []).map(({ at, side }) => [at, side])),
  }));
}

/** Who stands where in some claims, by the claim's id; `at` is the role with the position. */
async function loadSides(manager: EntityManager, claimIds: readonly string[]) {
  const rows = await queryIn<Omit<Side, 'named'> & { claimId: string; at: string; named: unknown }>(
    manager,
    claimIds,
    (list) => `
      SELECT place.claim_id AS "claimId", place.role || ' ' || place.position AS at,
        actor.id, actor.kind, actor.named, coalesce(actor.code, state.code) AS state
      FROM claim_actor place JOIN actor ON actor.id = place.actor_id
        LEFT JOIN actor state ON state.id = actor.country_id
      WHERE place.claim_id IN (${list})`,
  );
  const placed = rows.map(({ claimId, at, id, kind, named, state }) => ({
    claimId,
    at,
    side: { id, kind, named: Boolean(named), state },
  }));
  return groupBy(placed, ({ claimId }) => claimId);
}
