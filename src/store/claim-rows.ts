import { In, type EntityManager } from 'typeorm';
import type { Claim, Extraction, MeetingClaim, StanceClaim, TenureClaim } from '../extract/claim.js';
import { makeId } from '../resolve/ids.js';
import type { MeetingSource, Side, Source, StanceSource } from '../resolve/resolved.js';
import type { TenureSource } from '../resolve/tenures.js';
import { claimReferences, variantOf } from '../resolve/variants.js';
import {
  ActorEntity,
  ArticleEntity,
  ClaimActorEntity,
  ClaimEntity,
  JudgementEntity,
  type ClaimRole,
} from './entities/index.js';
import { groupBy, inChunks, insertRows } from './rows.js';

/** Writes the claims of a new article; gives their ids by kind. Two claims alike in everything are one. */
export async function insertClaims(
  manager: EntityManager,
  article: Pick<ArticleEntity, 'id' | 'knownAt'>,
  extraction: Extraction,
  extractor: string,
  actorOf: ReadonlyMap<string, string>,
): Promise<Record<Claim['kind'], string[]>> {
  const rows = new Map<string, Omit<ClaimEntity, 'article'>>();
  const actors: Pick<ClaimActorEntity, 'claimId' | 'role' | 'position' | 'variantId' | 'actorId'>[] = [];
  const ids: Record<Claim['kind'], string[]> = { meeting: [], stance: [], tenure: [] };
  for (const claim of extraction.claims) {
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
    ids[kind].push(id);
    for (const { role, position, ref } of claimReferences(claim)) {
      const variantId = variantOf(ref).id;
      actors.push({ claimId: id, role, position, variantId, actorId: actorOf.get(variantId) ?? '' });
    }
  }
  await insertRows(manager, ClaimEntity, [...rows.values()]);
  await insertRows(manager, ClaimActorEntity, actors);
  return ids;
}

/** Some claims by what they are about. */
export async function claimsByKind(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Record<Claim['kind'], string[]>> {
  const rows = await inChunks(ids, (chunk) =>
    manager.find(ClaimEntity, { select: { id: true, kind: true }, where: { id: In(chunk) } }),
  );
  const idsOf = (kind: Claim['kind']) => rows.filter((row) => row.kind === kind).map((row) => row.id);
  return { meeting: idsOf('meeting'), stance: idsOf('stance'), tenure: idsOf('tenure') };
}

interface LoadedClaim extends Source {
  kind: Claim['kind'];
  content: string;
  sides: ReadonlyMap<string, Side>;
}

/** Meeting claims with their participants, save those that a person has rejected; others are left out. */
export async function loadMeetingSources(
  manager: EntityManager,
  ids: readonly string[],
): Promise<MeetingSource[]> {
  return (await loadClaims(manager, ids, 'meeting')).map((claim) => {
    const content = JSON.parse(claim.content) as MeetingClaim;
    const participants = content.participants.map((_, at) => sideOf(claim, 'PARTICIPANT', at));
    return { ...sourceOf(claim), content, participants };
  });
}

/** Stance claims with their actors, save those that a person has rejected; others are left out. */
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

/** Tenure claims with their actors, save those that a person has rejected; others are left out. */
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

function sourceOf({ id, articleId, knownAt, publishedOn }: LoadedClaim): Source {
  return { id, articleId, knownAt, publishedOn };
}

function sideOf(claim: LoadedClaim, role: ClaimRole, position: number): Side {
  const side = claim.sides.get(`${role} ${position}`);
  if (!side) throw new Error(`claim ${claim.id} has no actor as ${role} ${position}`);
  return side;
}

async function loadClaims(
  manager: EntityManager,
  ids: readonly string[],
  kind: Claim['kind'],
): Promise<LoadedClaim[]> {
  const rejected = await rejectedClaims(manager, ids);
  const wanted = ids.filter((id) => !rejected.has(id));
  const claims = await inChunks(wanted, (chunk) =>
    manager
      .createQueryBuilder(ClaimEntity, 'claim')
      .innerJoin('claim.article', 'article')
      .where({ id: In(chunk), kind })
      .select('claim.id', 'id')
      .addSelect('claim.articleId', 'articleId')
      .addSelect('claim.knownAt', 'knownAt')
      .addSelect('claim.kind', 'kind')
      .addSelect('claim.content', 'content')
      .addSelect('article.publishedAt', 'publishedAt')
      .getRawMany<Omit<LoadedClaim, 'sides' | 'publishedOn'> & { publishedAt: string | null }>(),
  );
  const sides = await loadSides(
    manager,
    claims.map((claim) => claim.id),
  );
  return claims.map(({ publishedAt, ...claim }) => ({
    ...claim,
    publishedOn: publishedAt?.slice(0, 10) ?? null,
    sides: new Map(
      (sides.get(claim.id) ?? []).map(({ role, position, side }) => [`${role} ${position}`, side]),
    ),
  }));
}

async function loadSides(manager: EntityManager, claimIds: readonly string[]) {
  const rows = await inChunks(claimIds, (chunk) =>
    manager
      .createQueryBuilder(ClaimActorEntity, 'place')
      .innerJoin('place.actor', 'actor')
      .leftJoin(ActorEntity, 'state', 'state.id = actor.countryId')
      .where({ claimId: In(chunk) })
      .select('place.claimId', 'claimId')
      .addSelect('place.role', 'role')
      .addSelect('place.position', 'position')
      .addSelect('actor.id', 'id')
      .addSelect('actor.kind', 'kind')
      .addSelect('actor.named', 'named')
      .addSelect('coalesce(actor.code, state.code)', 'state')
      .getRawMany<
        Omit<Side, 'named'> & { claimId: string; role: ClaimRole; position: number; named: unknown }
      >(),
  );
  const placed = rows.map(({ claimId, role, position, id, kind, named, state }) => ({
    claimId,
    role,
    position,
    side: { id, kind, named: Boolean(named), state },
  }));
  return groupBy(placed, ({ claimId }) => claimId);
}

/** Of some claims those that the last judgement on them, if it was not undone, calls wrong. */
async function rejectedClaims(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const judgements = await inChunks(ids, (chunk) =>
    manager
      .createQueryBuilder(JudgementEntity, 'judgement')
      .where({ subjectId: In(chunk), kind: In(['CONFIRM', 'REJECT']) })
      .andWhere('judgement.undoneAt IS NULL')
      .orderBy('judgement.at')
      .addOrderBy('judgement.id')
      .getMany(),
  );
  const last = new Map(judgements.map((judgement) => [judgement.subjectId, judgement.kind]));
  return new Set([...last].filter(([, kind]) => kind === 'REJECT').map(([id]) => id));
}
