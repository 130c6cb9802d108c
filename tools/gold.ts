import { readFileSync } from 'node:fs';
import type { ActorRef, Claim, MeetingClaim, StanceClaim, TenureClaim } from '../src/extract/claim.js';
import { STATES, stateName } from '../src/extract/lexicon/states.js';
import { extractEnglish } from '../src/extract/pipeline.js';
import { fold } from '../src/fold.js';

/** One labelled text; `tests/gold/README.md` says what its fields mean and how they are compared. */
export interface GoldCase {
  id: string;
  text: string;
  publishedAt?: string;
  expect: { meetings: GoldMeeting[]; stances: GoldStance[]; tenures?: GoldTenure[] };
  tags: string[];
}

interface Optional {
  optional?: boolean;
}

interface GoldMeeting extends Optional {
  participants: string[];
  status: string;
  date?: string | null;
  place?: string | null;
  format?: string;
}

interface GoldStance extends Optional {
  kind: string;
  act: string;
  holder: string;
  addressee?: string | null;
  issue?: string[];
}

interface GoldTenure extends Optional {
  person: string;
  title: string;
  of: string;
  former?: boolean;
}

/** Counts by kind of claim, and what went wrong in words. */
export interface GoldReport {
  kinds: Record<
    string,
    { right: number; invented: number; missed: number; precision: number; recall: number; f1: number }
  >;
  /** Shares of the matched: status, date, place, addressee. */
  fields: Record<string, { right: number; of: number; share: number }>;
  mistakes: string[];
}

/**
 * Reads a file of labelled cases, one JSON object a line.
 *
 * @throws Error where a line is no JSON, or lacks what every case has; it names the line
 */
export function readGold(path: string): GoldCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [caseOf(line, index + 1)]));
}

function caseOf(line: string, number: number): GoldCase {
  const item = JSON.parse(line) as Partial<GoldCase> | null;
  const { id, text, expect } = item ?? {};
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new Error(`line ${number} lacks its "id" or "text"`);
  if (!Array.isArray(expect?.meetings) || !Array.isArray(expect.stances))
    throw new Error(`line ${number} lacks the "meetings" or "stances" that it expects`);
  return item as GoldCase;
}

/** Extracts every case and compares what was read with what is labelled. */
export function scoreGold(cases: readonly GoldCase[]): GoldReport {
  const tally = new Tally();
  for (const item of cases) {
    const publishedAt =
      item.publishedAt === undefined ? null : `${item.publishedAt.slice(0, 10)}T00:00:00.000Z`;
    const { claims } = extractEnglish({
      title: '',
      text: item.text,
      url: null,
      outlet: null,
      byline: null,
      language: 'en',
      publishedAt,
    });
    tally.kind(item, 'meeting', item.expect.meetings, claims.filter(isMeeting), meetingMatch);
    tally.kind(item, 'stance', item.expect.stances, claims.filter(isStance), stanceMatch);
    if (item.expect.tenures)
      tally.kind(item, 'tenure', item.expect.tenures, claims.filter(isTenure), tenureMatch);
  }
  return tally.report();
}

const isMeeting = (claim: Claim): claim is MeetingClaim => claim.kind === 'meeting';
const isStance = (claim: Claim): claim is StanceClaim => claim.kind === 'stance';
const isTenure = (claim: Claim): claim is TenureClaim => claim.kind === 'tenure';

/** How well a claim fits a label: null where it does not, else which fields are right. */
type Match<G, C> = (gold: G, claim: C) => Record<string, boolean> | null;

class Tally {
  private readonly counts = new Map<string, { right: number; invented: number; missed: number }>();
  private readonly fields = new Map<string, { right: number; of: number }>();
  private readonly mistakes: string[] = [];

  kind<G extends Optional, C extends Claim>(
    item: GoldCase,
    kind: string,
    golds: readonly G[],
    claims: readonly C[],
    match: Match<G, C>,
  ): void {
    const count = this.counts.get(kind) ?? { right: 0, invented: 0, missed: 0 };
    this.counts.set(kind, count);
    const left = new Set(claims);
    for (const gold of golds) {
      const best = [...left]
        .map((claim) => ({ claim, fields: match(gold, claim) }))
        .filter((each) => each.fields !== null)
        .sort((a, b) => correct(b.fields) - correct(a.fields))[0];
      if (!best?.fields) {
        if (!gold.optional) {
          count.missed += 1;
          this.mistakes.push(`${item.id} missed ${kind} ${JSON.stringify(gold)}\n    ${item.text}`);
        }
        continue;
      }
      left.delete(best.claim);
      const wrong = Object.entries(best.fields).filter(([, right]) => !right);
      if (!gold.optional) {
        count.right += 1;
        for (const [field, right] of Object.entries(best.fields)) {
          const share = this.fields.get(`${kind} ${field}`) ?? { right: 0, of: 0 };
          this.fields.set(`${kind} ${field}`, { right: share.right + Number(right), of: share.of + 1 });
        }
      }
      if (wrong.length > 0)
        this.mistakes.push(
          `${item.id} ${kind}: ${wrong.map(([field]) => field).join(', ')} wrong: ${show(best.claim)}, labelled ${JSON.stringify(gold)}\n    ${item.text}`,
        );
    }
    for (const claim of left) {
      // a second telling of a fact that is labelled once is no invention
      if (golds.some((gold) => match(gold, claim) !== null)) continue;
      count.invented += 1;
      this.mistakes.push(`${item.id} invented ${show(claim)}\n    ${item.text}`);
    }
  }

  report(): GoldReport {
    const kinds: GoldReport['kinds'] = {};
    for (const [kind, { right, invented, missed }] of this.counts) {
      const precision = right + invented === 0 ? 1 : right / (right + invented);
      const recall = right + missed === 0 ? 1 : right / (right + missed);
      kinds[kind] = {
        right,
        invented,
        missed,
        precision,
        recall,
        f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      };
    }
    const fields = Object.fromEntries(
      [...this.fields].map(([field, { right, of }]) => [field, { right, of, share: right / of }]),
    );
    return { kinds, fields, mistakes: this.mistakes };
  }
}

const correct = (fields: Record<string, boolean> | null): number =>
  Object.values(fields ?? {}).filter(Boolean).length;

// ---- matching -------------------------------------------------------------------------------------------

function meetingMatch(gold: GoldMeeting, claim: MeetingClaim): Record<string, boolean> | null {
  const left = [...claim.participants];
  const take = (label: string): boolean => {
    const found = left.findIndex((ref) => isActor(label, ref));
    if (found < 0) return false;
    left.splice(found, 1);
    return true;
  };
  const required = gold.participants.filter((name) => !name.startsWith('?'));
  const taken = required.filter(take).length;
  if (taken < Math.min(2, required.length)) return null;
  for (const name of gold.participants.filter((each) => each.startsWith('?'))) take(name.slice(1));
  const fields: Record<string, boolean> = {
    status: among(gold.status, claim.status),
    participants: taken === required.length && left.length === 0,
  };
  if (gold.date !== undefined) fields.date = among(gold.date, claim.date);
  if (gold.place !== undefined)
    fields.place = gold.place === null ? claim.place === null : samePlace(gold.place, claim.place);
  if (gold.format !== undefined) fields.format = among(gold.format, claim.format);
  return fields;
}

function samePlace(gold: string, place: string | null): boolean {
  return gold
    .split('|')
    .some((each) =>
      each === 'null'
        ? place === null
        : place !== null && (fold(place).includes(fold(each)) || fold(each).includes(fold(place))),
    );
}

function stanceMatch(gold: GoldStance, claim: StanceClaim): Record<string, boolean> | null {
  const group = (kind: string): string => (kind === 'REQUEST' ? 'DEMAND' : kind);
  if (!gold.kind.split('|').some((kind) => group(kind) === group(claim.stance))) return null;
  if (!isOneOf(gold.holder, claim.holder)) return null;
  const words = fold(`${claim.issue} ${claim.issueTerms.join(' ')}`).split(' ');
  if (
    !(gold.issue ?? []).every((entry) =>
      entry.split('|').some((stem) =>
        fold(stem)
          .split(' ')
          .every((part) => words.some((word) => word.startsWith(part))),
      ),
    )
  )
    return null;
  const fields: Record<string, boolean> = {
    act: among(gold.act, claim.act),
    kind: among(gold.kind, claim.stance),
  };
  if (gold.addressee !== undefined) fields.addressee = isOneOf(gold.addressee ?? 'null', claim.addressee);
  return fields;
}

function tenureMatch(gold: GoldTenure, claim: TenureClaim): Record<string, boolean> | null {
  if (!isActor(gold.person, claim.person)) return null;
  return {
    title: gold.title.split('|').some((title) => fold(title) === fold(claim.title)),
    of: isOneOf(gold.of, claim.of),
    former: (gold.former ?? false) === claim.former,
  };
}

const among = (gold: string | null, value: string | null): boolean =>
  gold === null ? value === null : gold.split('|').includes(value ?? 'null');

function isOneOf(gold: string, ref: ActorRef | null): boolean {
  return gold
    .split('|')
    .some((each) => (each === 'null' ? ref === null : ref !== null && isActor(each, ref)));
}

const TITLES =
  /^(?:mr|mrs|ms|dr|sir|president|prime|minister|foreign|king|queen|general|sheikh|emir|the|chancellor|ambassador|premier) /;

function isActor(gold: string, ref: ActorRef): boolean {
  if (gold.includes('|')) return isOneOf(gold, ref);
  if (gold.startsWith('of:')) {
    const state = codeOf(gold.slice(3));
    return state !== null ? ref.country === state : fold(ref.name).includes(fold(gold.slice(3)));
  }
  const code = codeOf(gold);
  if (code !== null) return ref.country === code && (ref.kind === 'STATE' || ref.kind === 'GOVERNMENT_BODY');
  let wanted = fold(gold);
  while (TITLES.test(wanted)) wanted = wanted.replace(TITLES, '');
  const name = fold(ref.name);
  return (
    name === wanted || name.endsWith(` ${wanted}`) || wanted.endsWith(` ${name}`) || sameWords(name, wanted)
  );
}

const sameWords = (a: string, b: string): boolean => {
  const strip = (text: string): string =>
    text
      .split(' ')
      .filter((word) => !/^(?:the|of|affairs)$/.test(word))
      .sort()
      .join(' ');
  return strip(a) === strip(b);
};

function codeOf(name: string): string | null {
  const folded = fold(name);
  return (
    STATES.find((state) => [state.name, ...state.aliases].some((each) => fold(each) === folded))?.code ?? null
  );
}

// ---- showing --------------------------------------------------------------------------------------------

const actor = (ref: ActorRef | null): string =>
  ref ? `${ref.name}${ref.country && ref.kind !== 'STATE' ? ` (${stateName(ref.country)})` : ''}` : 'nobody';

function show(claim: Claim): string {
  switch (claim.kind) {
    case 'meeting':
      return `meeting ${claim.status} [${claim.participants.map(actor).join(' | ')}] ${claim.format} at ${claim.place} on ${claim.date} <${claim.rule}>`;
    case 'stance':
      return `stance ${claim.stance} ${claim.act} of ${actor(claim.holder)} to ${actor(claim.addressee)}: "${claim.issue}" <${claim.rule}>`;
    case 'tenure':
      return `tenure ${actor(claim.person)}: ${claim.title} of ${actor(claim.of)}${claim.former ? ', former' : ''}`;
  }
}
