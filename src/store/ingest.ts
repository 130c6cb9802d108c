import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Claim, Extraction, MeetingClaim } from '../extract/claim.js';
import type { Article } from '../read/article.js';
import { makeId } from '../resolve/ids.js';
import { articleActors, type ArticleActor, type StoredMention } from '../resolve/variants.js';
import { STILL } from '../resolve/versions.js';
import { claimsOfVariants, resolveActors, type ActorChanges } from './actor-rows.js';
import { settleCandidates } from './candidate-rows.js';
import { claimsByKind, insertClaimActors, insertClaims, type ToldClaim } from './claim-rows.js';
import { linkRepeatedClaims, placeAmongCopies } from './copy-rows.js';
import { ActorEntity, ArticleEntity, ClaimEntity, MeetingEntity, StanceEntity } from './entities/index.js';
import { deriveFacts, type FactChanges } from './fact-rows.js';
import type { MentionChanges } from './mention-rows.js';
import { settleOffices } from './office-rows.js';
import { insertPlaces, MEETINGS } from './meeting-rows.js';
import { writeRedirects } from './redirects.js';
import { actorDocuments, factsNaming, meetingDocuments, stanceDocuments } from './search-documents.js';
import { indexDocuments, unindexDocuments, type SearchDocument } from './search-index.js';
import { insertRows, queryIn, together, type Row } from './rows.js';
import { removeActors } from './saved-actors.js';
import { STANCES } from './stance-rows.js';
import { deriveTenures } from './tenure-rows.js';
import type { Store } from './types.js';

export interface IngestResult {
  status: 'STORED' | 'ALREADY_KNOWN';
  articleId: string;
  /** How many claims were stored. */
  claims: number;
}

/** Whether an article is stored already: its URL, or its text whatever the white space. */
export async function isKnown(store: Store, article: Article): Promise<boolean> {
  return (await findArticle(store.reader.manager, article)) !== null;
}

/**
 * Stores an article with its claims and brings the facts up to date, all in one transaction. An article that
 * is known already changes nothing.
 * @param extractor name and version of what made the extraction: `rules@0.1.0`
 * @param options.ingestedAt ISO 8601 instant; now, where it is left out
 * @throws StoreError when the database cannot be written
 */
export async function ingestArticle(
  store: Store,
  article: Article,
  extraction: Extraction,
  extractor: string,
  options: { ingestedAt?: string } = {},
): Promise<IngestResult> {
  const ingestedAt = options.ingestedAt ?? new Date().toISOString();
  return store.write(async (manager) => {
    const known = await findArticle(manager, article);
    if (known !== null) return { status: 'ALREADY_KNOWN', articleId: known, claims: 0 };
    const row = articleRow(article, extraction.language, ingestedAt);
    await insertRows(manager, ArticleEntity, [row]);
    const copies = await placeAmongCopies(manager, row);
    const told = await insertClaims(manager, row, extraction.claims, extractor);
    const recounted = await linkRepeatedClaims(manager, copies);
    const document = { kind: 'article', id: row.id, title: row.title, body: row.text } as const;
    await deriveFrom(manager, row, { actors: extraction.actors, told }, { recounted, documents: [document] });
    return { status: 'STORED', articleId: row.id, claims: told.length };
  });
}

/** What is stored of an article for good, and all else is derived from. */
export interface ToldByArticle {
  actors: readonly StoredMention[];
  told: readonly ToldClaim[];
}

/**
 * Counts an article among all others: derives actors and facts as they are with it. The rows of the article
 * and of its claims are there, and it is settled which of them count.
 * @param options.recounted claims of other articles that count now and did not before, or the other way round
 * @param options.documents what goes into the search index besides actors and facts
 */
export async function deriveFrom(
  manager: EntityManager,
  article: Pick<ArticleEntity, 'id' | 'publishedAt'>,
  { actors: mentions, told }: ToldByArticle,
  { recounted = [], documents = [] }: { recounted?: readonly string[]; documents?: SearchDocument[] } = {},
): Promise<void> {
  const claims = told.map(({ claim }) => claim);
  const actors = articleActors({ actors: mentions, claims }, article.id);
  const changes = await resolveActors(manager, article, actors, statesOf(actors, claims));
  await insertClaimActors(manager, article, told, changes.actorOf);
  await insertPlaces(
    manager,
    claims.filter((claim): claim is MeetingClaim => claim.kind === 'meeting'),
  );
  const idsOf = (kind: Claim['kind']) => told.filter(({ claim }) => claim.kind === kind).map(({ id }) => id);
  const fresh = { meeting: idsOf('meeting'), stance: idsOf('stance'), tenure: idsOf('tenure') };
  await settle(manager, changes, { articleId: article.id, fresh, moved: recounted, documents });
}

/** What people's word touches: variants of actors and claims, stored before. */
export interface Touched {
  variants?: readonly string[];
  claims?: readonly string[];
}

/**
 * Derives again what some variants and claims amount to, after a judgement on them. Facts that rest on none of
 * them and on nothing linked to them are left alone.
 */
export async function reconsider(
  manager: EntityManager,
  { variants = [], claims = [] }: Touched,
): Promise<void> {
  const changes = await resolveActors(manager, { id: '', publishedAt: null }, [], [], variants);
  const fresh = { meeting: [], stance: [], tenure: [] };
  await settle(manager, changes, { articleId: null, fresh, moved: claims, documents: [] });
}

interface News {
  /** The article that is new; null where there is none. */
  articleId: string | null;
  fresh: ClaimIds;
  /** Claims stored before that are to be looked at again, besides those of actors that changed. */
  moved: readonly string[];
  documents: readonly SearchDocument[];
}

/** Brings offices, facts, redirects and the search index up to date with actors and claims that changed. */
async function settle(
  manager: EntityManager,
  changes: ActorChanges,
  { articleId, fresh, moved: recounted, documents }: News,
): Promise<void> {
  const ofMoved = await claimsOfVariants(manager, changes.movedVariants);
  const renamed = await claimsByKind(manager, unique(ofMoved, recounted));
  const names = await settleCandidates(manager, { articleId, ...changes.candidates });
  const told = withMentions(changes, names);
  const offices = await settleOffices(manager, {
    articleId,
    fresh: fresh.tenure,
    moved: renamed.tenure,
    learned: unique(changes.learned, names.moved),
    vanished: [...told.vanished.keys()],
    reopened: changes.reopened,
  });
  const moved = await movedClaims(manager, renamed, unique(names.claimIds, offices.claimIds), fresh);
  const news = withMentions(told, offices);
  const facts = await derive(manager, fresh, moved);
  await redirect(manager, news, facts);
  await removeActors(manager, [...news.vanished.keys()]);
  await index(manager, news, facts, documents);
}

/** Claims stored before this article that have to be looked at again. */
async function movedClaims(
  manager: EntityManager,
  moved: ClaimIds,
  ofMentions: readonly string[],
  fresh: ClaimIds,
): Promise<ClaimIds> {
  const further = await claimsByKind(manager, ofMentions);
  const join = (kind: Claim['kind']) =>
    unique(moved[kind], further[kind]).filter((id) => !fresh[kind].includes(id));
  return { meeting: join('meeting'), stance: join('stance'), tenure: join('tenure') };
}

/** News of actors, with what was decided on mentions. No actor is taken to have moved to one that is gone itself. */
function withMentions(actors: ActorNews, mentions: MentionChanges): ActorNews {
  const vanished = new Map([...actors.vanished, ...mentions.vanished]);
  for (const [from, to] of vanished) vanished.set(from, vanished.get(to) ?? to);
  const changed = unique(actors.changed, mentions.changed).filter((id) => !mentions.vanished.has(id));
  return { changed, renamed: actors.renamed.filter((id) => !mentions.vanished.has(id)), vanished };
}

/** How much is stored. Every number is a count of rows. */
export async function countFacts(
  store: Store,
): Promise<{ articles: number; claims: number; meetings: number; stances: number; actors: number }> {
  const { manager } = store.reader;
  return {
    articles: await manager.count(ArticleEntity),
    claims: await manager.count(ClaimEntity),
    meetings: await manager.countBy(MeetingEntity, { knownTo: STILL }),
    stances: await manager.countBy(StanceEntity, { knownTo: STILL }),
    actors: await manager.count(ActorEntity),
  };
}

async function findArticle(manager: EntityManager, article: Article): Promise<string | null> {
  const [known] = await together(
    queryIn<{ id: string }>(
      manager,
      [hashOf(article.text)],
      (list) => `SELECT id FROM article WHERE text_hash IN (${list})`,
    ),
    queryIn<{ id: string }>(
      manager,
      article.url ? [article.url] : [],
      (list) => `SELECT id FROM article WHERE url IN (${list})`,
    ),
  ).then((found) => found.flat());
  return known?.id ?? null;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex');
}

function articleRow(article: Article, language: string, ingestedAt: string): Row<ArticleEntity> {
  const textHash = hashOf(article.text);
  return {
    id: makeId('article', textHash),
    textHash,
    url: article.url === '' ? null : article.url,
    title: article.title,
    text: article.text,
    outlet: article.outlet,
    byline: article.byline,
    language: article.language ?? language,
    publishedAt: article.publishedAt,
    ingestedAt,
    knownAt: article.publishedAt ?? ingestedAt,
    copyOfId: null,
  };
}

/** Codes of all states that an article refers to: as actors, as theirs, or as where a place is. */
function statesOf(actors: readonly ArticleActor[], claims: readonly Claim[]): string[] {
  const codes = new Set(actors.map(({ variant }) => variant.country));
  for (const claim of claims)
    if (claim.kind === 'meeting' && claim.placeCountry !== null) codes.add(claim.placeCountry);
  codes.delete('');
  return [...codes];
}

type ClaimIds = Record<Claim['kind'], readonly string[]>;

interface Derived {
  meetings: FactChanges;
  stances: FactChanges;
}

async function derive(manager: EntityManager, fresh: ClaimIds, moved: ClaimIds): Promise<Derived> {
  const [meetings, stances] = await together(
    deriveFacts(manager, MEETINGS, { fresh: fresh.meeting, moved: moved.meeting }),
    deriveFacts(manager, STANCES, { fresh: fresh.stance, moved: moved.stance }),
    deriveTenures(manager, { fresh: fresh.tenure, moved: moved.tenure }),
  );
  return { meetings, stances };
}

type ActorNews = Pick<ActorChanges, 'changed' | 'renamed' | 'vanished'>;

async function redirect(manager: EntityManager, actors: ActorNews, facts: Derived): Promise<void> {
  const moves = new Map([...actors.vanished, ...facts.meetings.moves, ...facts.stances.moves]);
  await writeRedirects(manager, moves, unique(actors.changed, facts.meetings.written, facts.stances.written));
}

async function index(
  manager: EntityManager,
  actors: ActorNews,
  facts: Derived,
  articles: readonly SearchDocument[],
): Promise<void> {
  const naming = await factsNaming(manager, actors.renamed);
  const gone = [...actors.vanished.keys(), ...facts.meetings.removed, ...facts.stances.removed];
  await unindexDocuments(manager, gone);
  const [named, met, held] = await together(
    actorDocuments(manager, actors.changed),
    meetingDocuments(manager, unique(facts.meetings.written, naming.meetings)),
    stanceDocuments(manager, unique(facts.stances.written, naming.stances)),
  );
  await indexDocuments(manager, [...articles, ...named, ...met, ...held]);
}

function unique(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
