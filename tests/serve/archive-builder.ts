import { boundsOf } from '../../src/extract/partial-date.js';
import type {
  ActorKind,
  MeetingFormat,
  MeetingStatus,
  Modality,
  NameKind,
  ParticipantRole,
  StanceAct,
  StanceKind,
  StanceStatus,
} from '../../src/extract/claim.js';
import { fold } from '../../src/fold.js';
import { makeId } from '../../src/resolve/ids.js';
import { blockKeysOfName } from '../../src/resolve/variants.js';
import { STILL } from '../../src/resolve/versions.js';
import * as entities from '../../src/store/entities/index.js';
import { indexDocuments, type SearchDocument } from '../../src/store/search-index.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';

/** A row needs a value for every column: the optional properties of entities are their relations. */
type Row<Entity> = {
  [Column in keyof Entity as undefined extends Entity[Column] ? never : Column]: Entity[Column];
};

/** In the order in which they can be inserted. */
const TABLES = [
  entities.ArticleEntity,
  entities.ActorEntity,
  entities.ActorNameEntity,
  entities.ActorVariantEntity,
  entities.ArticleActorEntity,
  entities.ClaimEntity,
  entities.ClaimActorEntity,
  entities.PlaceEntity,
  entities.MeetingEntity,
  entities.MeetingParticipantEntity,
  entities.MeetingEventEntity,
  entities.MeetingClaimEntity,
  entities.StanceEntity,
  entities.StanceAboutEntity,
  entities.StanceEventEntity,
  entities.StanceClaimEntity,
  entities.FactConflictEntity,
  entities.TenureEntity,
  entities.TenureClaimEntity,
  entities.JudgementEntity,
  entities.RedirectEntity,
] as const;

/** From when until when a row was what was known; an open end is left out. */
interface Known {
  from?: string;
  to?: string;
}

/** Known from ever and still: what a test says nothing else of. */
const ALWAYS = { knownFrom: '', knownTo: STILL };

function during(known: Known | undefined): typeof ALWAYS {
  return { knownFrom: known?.from ?? ALWAYS.knownFrom, knownTo: known?.to ?? ALWAYS.knownTo };
}

/** The day by which a step is ordered: the one given, else the first that its date can mean. */
function sortDateOf({ date, day }: { date: string | null; day?: string | null }): string {
  return day ?? (date === null ? '' : (boundsOf(date)?.earliest ?? ''));
}

/**
 * Writes the rows of an archive directly, so that a test of questions says exactly what there is to find and
 * does not depend on how articles are read.
 */
export class ArchiveBuilder {
  private readonly rows = new Map<(typeof TABLES)[number], object[]>();
  private readonly documents: SearchDocument[] = [];
  private readonly stateOf = new Map<string, string | null>();
  private counter = 0;

  actor(
    name: string,
    given: {
      kind?: ActorKind;
      code?: string;
      country?: string;
      names?: [string, NameKind][];
      mentions?: number;
    } = {},
  ): string {
    const kind = given.kind ?? 'PERSON';
    const id = makeId('actor', name, String(given.country), kind);
    this.stateOf.set(id, kind === 'STATE' ? id : (given.country ?? null));
    this.add(entities.ActorEntity, {
      id,
      kind,
      name,
      sortName: fold(name),
      code: given.code ?? null,
      countryId: given.country ?? null,
      named: true,
      blockKey: blockKeysOfName(fold(name))[kind === 'PERSON' ? 0 : 1] ?? '',
      articleCount: given.mentions ?? 1,
      meetingCount: 0,
    });
    this.add(entities.ActorVariantEntity, {
      id: variantOf(id),
      kind,
      folded: fold(name),
      country: '',
      named: true,
      capacities: '[]',
      blockKey: fold(name),
      actorId: id,
      articleCount: given.mentions ?? 1,
    });
    const names: [string, NameKind][] = [[name, 'NAME'], ...(given.names ?? [])];
    for (const [text, nameKind] of names) {
      this.add(entities.ActorNameEntity, {
        actorId: id,
        text,
        kind: nameKind,
        folded: fold(text),
        articleCount: 1,
      });
    }
    this.documents.push({ kind: 'actor', id, title: names.map(([text]) => text).join(', '), body: '' });
    return id;
  }

  article(
    title: string,
    given: {
      text?: string;
      url?: string;
      outlet?: string;
      publishedAt?: string | null;
      mentions?: string[];
      copyOf?: string;
    } = {},
  ): string {
    const id = makeId('article', title);
    const text = given.text ?? `${title}.`;
    const publishedAt = given.publishedAt ?? null;
    this.add(entities.ArticleEntity, {
      id,
      textHash: id,
      url: given.url ?? null,
      title,
      text,
      outlet: given.outlet ?? null,
      byline: null,
      language: 'en',
      publishedAt,
      ingestedAt: '2026-01-01T00:00:00.000Z',
      knownAt: publishedAt ?? '2026-01-01T00:00:00.000Z',
      copyOfId: given.copyOf ?? null,
    });
    (given.mentions ?? []).forEach((actorId, position) => {
      this.add(entities.ArticleActorEntity, {
        articleId: id,
        position,
        mention: '{}',
        variantId: variantOf(actorId),
        actorId,
      });
    });
    this.documents.push({ kind: 'article', id, title, body: text });
    return id;
  }

  claim(
    article: string,
    given: {
      quote?: string;
      kind?: 'meeting' | 'stance' | 'tenure';
      knownAt?: string;
      modality?: Modality;
      attribution?: { text: string; actor?: string };
      former?: boolean;
    } = {},
  ): string {
    this.counter += 1;
    const id = makeId('claim', article, String(this.counter));
    const quote = given.quote ?? `Sentence ${this.counter}.`;
    this.add(entities.ClaimEntity, {
      id,
      articleId: article,
      kind: given.kind ?? 'meeting',
      quote,
      start: this.counter,
      end: this.counter + quote.length,
      modality: given.modality ?? 'ASSERTED',
      attributionText: given.attribution?.text ?? null,
      extractor: 'rules@0.1.0 meeting/verb/meet',
      confidence: 0.75,
      knownAt: given.knownAt ?? '2025-07-01T00:00:00.000Z',
      content: JSON.stringify({ former: given.former ?? false }),
    });
    if (given.attribution?.actor) {
      this.add(entities.ClaimActorEntity, {
        claimId: id,
        role: 'ATTRIBUTION',
        position: 0,
        actorId: given.attribution.actor,
        variantId: variantOf(given.attribution.actor),
      });
    }
    return id;
  }

  place(name: string, country: string | null): string {
    const id = makeId('place', name, String(country));
    this.add(entities.PlaceEntity, { id, name, folded: fold(name), countryId: country });
    return id;
  }

  meeting(
    participants: (string | { actor: string; role?: ParticipantRole; capacity?: string })[],
    given: {
      status?: MeetingStatus;
      format?: MeetingFormat;
      date?: string | null;
      place?: string;
      topics?: string[];
      claims?: string[];
      history?: {
        status: MeetingStatus;
        date: string | null;
        day?: string;
        claim: string;
        known?: Known;
      }[];
      known?: Known;
    } = {},
  ): string {
    this.counter += 1;
    const id = makeId('meeting', String(this.counter));
    const known = during(given.known);
    const date = given.date ?? null;
    const bounds = date === null ? null : boundsOf(date);
    const sortDate = bounds?.earliest ?? '';
    this.add(entities.MeetingEntity, {
      ...known,
      id,
      status: given.status ?? 'HELD',
      format: given.format ?? 'IN_PERSON',
      date,
      earliest: bounds?.earliest ?? null,
      latest: bounds?.latest ?? null,
      sortDate,
      placeId: given.place ?? null,
      topics: JSON.stringify(given.topics ?? []),
      ploverCode: 'CONSULT',
      fingerprint: '',
      claimCount: given.claims?.length ?? 0,
    });
    participants.forEach((participant, position) => {
      const {
        actor,
        role = 'PARTY',
        capacity = null,
      } = typeof participant === 'string' ? { actor: participant } : participant;
      const stateId = this.stateOf.get(actor) ?? null;
      this.add(entities.MeetingParticipantEntity, {
        ...known,
        meetingId: id,
        actorId: actor,
        position,
        capacity,
        role,
        representingId: stateId === actor ? null : stateId,
        stateId,
        sortDate,
      });
    });
    for (const claimId of given.claims ?? [])
      this.add(entities.MeetingClaimEntity, { meetingId: id, claimId });
    (given.history ?? []).forEach((step, position) => {
      this.add(entities.MeetingEventEntity, {
        ...(step.known ? during(step.known) : known),
        ...{ meetingId: id, position, status: step.status, date: step.date, claimId: step.claim },
        sortDate: sortDateOf(step),
      });
    });
    this.documents.push({ kind: 'meeting', id, title: (given.topics ?? []).join(', '), body: '' });
    return id;
  }

  stance(
    holder: string,
    issue: string,
    given: {
      kind?: StanceKind;
      status?: StanceStatus;
      addressee?: string;
      about?: string[];
      since?: string;
      changed?: string;
      claims?: string[];
      history?: {
        act: StanceAct;
        date: string | null;
        day?: string;
        claim: string;
        known?: Known;
      }[];
      known?: Known;
    } = {},
  ): string {
    this.counter += 1;
    const id = makeId('stance', String(this.counter));
    const known = during(given.known);
    const changed = given.changed === undefined ? null : boundsOf(given.changed);
    this.add(entities.StanceEntity, {
      ...known,
      id,
      kind: given.kind ?? 'DEMAND',
      status: given.status ?? 'STANDING',
      holderId: holder,
      holderStateId: this.stateOf.get(holder) ?? null,
      addresseeId: given.addressee ?? null,
      addresseeStateId: given.addressee === undefined ? null : (this.stateOf.get(given.addressee) ?? null),
      issue,
      since: given.since ?? null,
      changedEarliest: changed?.earliest ?? null,
      changedLatest: changed?.latest ?? null,
      sortSince: given.since === undefined ? '' : (boundsOf(given.since)?.earliest ?? ''),
      sortChanged: changed?.earliest ?? '',
      ploverCode: 'DEMAND',
      fingerprint: '',
      claimCount: given.claims?.length ?? 0,
    });
    (given.about ?? []).forEach((actorId, position) => {
      this.add(entities.StanceAboutEntity, { ...known, stanceId: id, actorId, position });
    });
    for (const claimId of given.claims ?? []) this.add(entities.StanceClaimEntity, { stanceId: id, claimId });
    (given.history ?? []).forEach((step, position) => {
      this.add(entities.StanceEventEntity, {
        ...(step.known ? during(step.known) : known),
        ...{ stanceId: id, position, act: step.act, date: step.date, claimId: step.claim },
        sortDate: sortDateOf(step),
      });
    });
    this.documents.push({ kind: 'stance', id, title: issue, body: '' });
    return id;
  }

  /** Claims of a fact that contradict each other, by what each position says. */
  conflict(factId: string, field: string, positions: Record<string, string[]>): void {
    Object.entries(positions).forEach(([value, claims], position) => {
      for (const claimId of claims)
        this.add(entities.FactConflictEntity, { ...ALWAYS, factId, field, position, value, claimId });
    });
  }

  tenure(holder: string, title: string, of: string | null, claims: string[]): string {
    const id = makeId('tenure', holder, title, String(of));
    this.add(entities.TenureEntity, {
      id,
      holderId: holder,
      title,
      ofId: of,
      seenFrom: null,
      seenTo: null,
      former: false,
      lastKnownAt: '2025-07-01T00:00:00.000Z',
    });
    for (const claimId of claims) this.add(entities.TenureClaimEntity, { tenureId: id, claimId });
    return id;
  }

  judge(claim: string, kind: 'CONFIRM' | 'REJECT', given: { at: string; undoneAt?: string }): void {
    this.add(entities.JudgementEntity, {
      id: makeId('judgement', claim, kind, given.at),
      kind,
      subjectId: claim,
      objectId: null,
      reason: null,
      by: 'a curator',
      at: given.at,
      undoneAt: given.undoneAt ?? null,
      undoneBy: null,
      summary: null,
    });
  }

  redirect(fromId: string, toId: string): void {
    this.add(entities.RedirectEntity, { fromId, toId });
  }

  /** A new store in memory with all that was built. */
  async store(): Promise<Store> {
    const store = await openStore('sqlite::memory:', { create: true });
    await migrate(store);
    await this.writeTo(store);
    return store;
  }

  /** Puts all that was built since the last time into a store. */
  async writeTo(store: Store): Promise<void> {
    await store.write(async (manager) => {
      for (const table of TABLES) {
        const rows = this.rows.get(table) ?? [];
        for (let at = 0; at < rows.length; at += 500) {
          await manager
            .createQueryBuilder()
            .insert()
            .into(table)
            .values(rows.slice(at, at + 500))
            .execute();
        }
      }
      await indexDocuments(manager, this.documents);
    });
    this.rows.clear();
    this.documents.length = 0;
  }

  private add<Entity>(table: (typeof TABLES)[number] & (new () => Entity), row: Row<Entity>): void {
    const rows = this.rows.get(table);
    if (rows) rows.push(row);
    else this.rows.set(table, [row]);
  }
}

function variantOf(actor: string): string {
  return `variant of ${actor}`;
}
